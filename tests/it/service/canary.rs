//! Nothing that a reporter types, and nothing that says who they are, is written anywhere (invariants I1, I2, I8):
//! against the real binary, with everything logged that can be.

use std::fs;
use std::path::Path;

use candour::domain::questionnaire::{Kind, QUESTIONS};

use crate::support::binary::{Place, RunningBinary, files_below};
use crate::support::html::{encoded, hidden_fields};
use crate::support::http::{Answer, Client, FORM, FROM_HERE, JSON};
use crate::support::multipart::{self, MULTIPART};
use crate::support::reporter::kept;

pub(super) const AGENT: &str = "AgentCanaryKestrel/1.0";
pub(super) const FORWARDED: &str = "203.0.113.77";
pub(super) const REFERRER: &str = "https://referrer-canary.example/page";

/// Everything that must not be found, as it comes up.
#[derive(Default)]
pub(super) struct Secrets {
    pub(super) texts: usize,
    pub(super) codes: Vec<String>,
}

impl Secrets {
    /// A text that stands nowhere else.
    pub(super) fn canary(&mut self, of: &str) -> String {
        self.texts += 1;
        format!("canary{}q{}z", self.texts, of.replace('_', ""))
    }
}

fn post(client: &Client, path: &str, fields: &[(String, String)]) -> Answer {
    send(client, path, FORM, encoded(fields).as_bytes())
}

pub(super) fn send(client: &Client, path: &str, kind: (&str, &str), body: &[u8]) -> Answer {
    let headers = [
        FROM_HERE,
        kind,
        ("user-agent", AGENT),
        ("x-forwarded-for", FORWARDED),
        ("x-real-ip", FORWARDED),
        ("forwarded", "for=203.0.113.77"),
        ("referer", REFERRER),
    ];
    client.send("POST", path, &headers, body)
}

/// A report in this mode with a canary in every text, and whatever else can go wrong with it on the way.
pub(super) fn report(client: &Client, mode: &str, secrets: &mut Secrets) {
    let mut fields = vec![("mode".to_owned(), mode.to_owned()), ("services".to_owned(), "ct".to_owned())];
    for question in QUESTIONS {
        if matches!(question.kind, Kind::Text { .. } | Kind::LongText { .. }) {
            fields.push((question.id.to_owned(), secrets.canary(question.id)));
        }
    }
    let long = format!("{}{}", secrets.canary("overlong"), "x".repeat(10_001));
    let mut too_long = fields.clone();
    too_long.push(("mode".to_owned(), mode.to_owned()));
    too_long.retain(|(name, _)| name != "happened");
    too_long.push(("happened".to_owned(), long));
    post(client, "/report/check", &too_long).expect(422);
    post(client, "/report/send", &too_long).expect(422);

    let check_page = post(client, "/report/check", &fields).expect(200);
    post(client, "/report/edit", &fields).expect(200);
    let hidden = hidden_fields(check_page.html());
    let kept = kept(&post(client, "/report/send", &hidden).expect(200));
    post(client, "/report/send", &hidden).expect(200);
    secrets.codes.push(kept.code.clone());
    follow(client, &kept.code, secrets);
}

/// Every step of a reporter, with what is chosen in it. The last one ends the case.
const STEPS: [(&str, &[(&str, &str)]); 7] = [
    ("reply", &[]),
    ("consent", &[("body", "cqc"), ("given", "yes")]),
    ("diary", &[("day", "1"), ("month", "2"), ("year", "2026")]),
    ("check_in", &[("after", "1"), ("detriment", "yes")]),
    ("rate", &[("score", "1")]),
    ("another_look", &[]),
    ("withdraw", &[("sure", "yes")]),
];

fn follow(client: &Client, code: &str, secrets: &mut Secrets) {
    let field = |name: &str, value: String| (name.to_owned(), value);
    let words: Vec<&str> = code.split(' ').collect();
    post(client, "/track", &[field("code", words[..11].join(" "))]).expect(422);
    post(client, "/track", &[field("code", format!("{} {}", secrets.canary("code"), words[..11].join(" ")))])
        .expect(422);
    let page = post(client, "/track", &[field("code", code.to_owned())]).expect(200);
    let sealed_box = || field("box", crate::support::reporter::sealed_box(&page));
    files(client, &sealed_box().1, secrets);
    for (step, others) in STEPS {
        let mut form = vec![sealed_box(), field("text", secrets.canary(step))];
        form.extend(others.iter().map(|(name, value)| field(name, (*value).to_owned())));
        let status = post(client, &format!("/track/{step}"), &form).status;
        assert!([200, 409].contains(&status), "{step}: {status}");
        // Badly filled in: shown again, and kept nowhere.
        let odd = [sealed_box(), field("text", secrets.canary(step)), field("day", secrets.canary("day"))];
        post(client, &format!("/track/{step}"), &odd);
    }
    post(client, "/track/export", &[sealed_box(), field("messages", "yes".to_owned())]).expect(200);
    let late = [field("box", "not-a-box".to_owned()), field("text", secrets.canary("late"))];
    post(client, "/track/reply", &late).expect(422);
    let wrong = [field("code", words[..11].join("-")), field("text", secrets.canary("wrong"))];
    post(client, "/track/reply", &wrong).expect(422);
}

/// Files of every fate: cleaned, sent as they are, refused, and cut off.
fn files(client: &Client, sealed_box: &str, secrets: &mut Secrets) {
    let fields = |tick| [("box", sealed_box), (tick, "yes")];
    // By name, what is not cleaned is taken as it is; otherwise it is refused.
    let mut add = |tick: &'static str, start: &[u8], expected: &[u16]| {
        let name = format!("{}.bin", secrets.canary("filename"));
        let contents = [start, secrets.canary("contents").as_bytes(), &[b' '; 100_000]].concat();
        let body = multipart::body(&fields(tick), Some((&name, &contents)));
        let status = send(client, "/track/file", MULTIPART, &body).status;
        assert!(expected.contains(&status), "{tick}: {status}");
    };
    add("as_it_is", b"", &[200]);
    add("as_it_is", b"%PDF-1.7 ", &[200]);
    add("original", b"%PDF-1.7 ", &[200, 422]);
    add("original", b"\xff\xd8\xff\xfe\x40\0", &[200, 422]);
    let comment = secrets.canary("comment");
    let length = u16::try_from(comment.len() + 2).unwrap().to_be_bytes();
    let mut photo = [b"\xff\xd8\xff\xfe".as_slice(), &length, comment.as_bytes()].concat();
    // The smallest frame and scan, and an end with something hidden behind it.
    photo.extend_from_slice(
        b"\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\0\xff\xd9",
    );
    photo.extend_from_slice(secrets.canary("hidden").as_bytes());
    let body = multipart::body(&fields("original"), Some(("photo.jpg", &photo)));
    send(client, "/track/file", MULTIPART, &body).expect(200);
    let cut = multipart::body(&fields("as_it_is"), Some(("cut.txt", secrets.canary("cut").as_bytes())));
    send(client, "/track/file", MULTIPART, &cut[..cut.len() - 20]).expect(422);
}

/// Bodies that are none, in places where a parser might quote them.
pub(super) fn garbage(public: &Client, staff: &Client, secrets: &mut Secrets) {
    let invalid = format!("happened={}%FF", secrets.canary("invalid"));
    send(public, "/report/check", FORM, invalid.as_bytes()).expect(400);
    let plain = secrets.canary("plain");
    send(public, "/report/check", ("content-type", "text/plain"), plain.as_bytes()).expect(415);
    for path in ["/api/v1/sign-in", "/api/v1/enrol", "/api/v1/enrol/start"] {
        let canary = secrets.canary("json");
        for body in [
            format!("{{\"account\":\"{canary}\""),
            format!("{{\"account\":\"alice\",\"{canary}\":1}}"),
            format!("{{\"account\":\"{canary}\",\"proof\":[\"{canary}\"],\"code\":{{}}}}"),
        ] {
            send(staff, path, JSON, body.as_bytes()).expect(400);
        }
        let mut bytes = vec![0xff, 0x00, 0x80];
        bytes.extend_from_slice(secrets.canary("bytes").as_bytes());
        send(staff, path, JSON, &bytes).expect(400);
    }
    for path in ["/nowhere/", "/report?x=", "/?after="] {
        let address = format!("{path}{}", secrets.canary("address"));
        public.send("GET", &address, &[("user-agent", AGENT), ("referer", REFERRER)], &[]);
        staff.send(
            "GET",
            &address,
            &[("user-agent", AGENT), ("cookie", "candour-session=canarycookie")],
            &[],
        );
    }
}

/// What these bytes hold of all that. Zero bytes are passed over, which also finds UTF-16.
pub(super) fn found(bytes: &[u8], secrets: &Secrets) -> Vec<String> {
    let narrow: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
    let holds = |text: &str| {
        let text = text.as_bytes();
        let begins = |bytes: &[u8]| {
            let places = bytes.iter().enumerate().filter(|(_, byte)| **byte == text[0]);
            places.into_iter().any(|(at, _)| bytes[at..].starts_with(text))
        };
        begins(bytes) || begins(&narrow)
    };
    // Every text begins with this, and nothing else holds it.
    let told = ["canary", "AgentCanary", FORWARDED, "127.0.0.1:"];
    let mut found: Vec<String> = told.into_iter().filter(|text| holds(text)).map(str::to_owned).collect();
    let written: Vec<&[u8]> =
        narrow.split(|byte| !byte.is_ascii_lowercase()).filter(|word| !word.is_empty()).collect();
    for code in &secrets.codes {
        let words: Vec<&[u8]> = code.split(' ').map(str::as_bytes).collect();
        let three = |part: &&[&[u8]]| written.windows(3).any(|window| *window == **part);
        found.extend(words.windows(3).filter(three).map(|_| format!("three words of {code}")));
    }
    found
}

pub(super) fn nothing_in(folder: &Path, secrets: &Secrets) {
    let files = files_below(folder);
    let names: Vec<_> = files.iter().filter_map(|file| file.file_name()?.to_str()).collect();
    assert!(names.contains(&"candour.db") && names.contains(&"log"), "{names:?}");
    for file in files {
        let bytes = fs::read(&file).unwrap();
        let found = found(&bytes, secrets);
        assert!(found.is_empty(), "{} holds {found:?}", file.display());
    }
}

/// Every file that the process has open for writing stands below its own folder.
fn writes_nowhere_else(running: &RunningBinary) {
    let process = format!("/proc/{}", running.process_id());
    let folder = running.place().folder.path().canonicalize().unwrap();
    let open = match fs::read_dir(format!("{process}/fd")) {
        Ok(open) => open,
        // The kernel keeps a process that may not be dumped from everybody but root.
        Err(error) => return assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied),
    };
    let mut inside = 0;
    for entry in open {
        let entry = entry.unwrap();
        let number = entry.file_name().into_string().unwrap();
        let Ok(target) = fs::read_link(entry.path()) else { continue };
        let info = fs::read_to_string(format!("{process}/fdinfo/{number}")).unwrap_or_default();
        let flags = info.lines().find_map(|line| line.strip_prefix("flags:")).unwrap_or("0").trim();
        let writes = u32::from_str_radix(flags, 8).unwrap() & 0o3 != 0;
        if !writes || !target.is_absolute() || target == Path::new("/dev/null") {
            continue;
        }
        assert!(target.starts_with(&folder), "{} is open for writing", target.display());
        inside += 1;
    }
    assert!(inside > 0, "not even the database was seen");
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let secrets = Secrets { texts: 1, codes: vec!["zoo wrong able about".into()] };
    let wide: Vec<u8> = "a canary1".bytes().flat_map(|byte| [byte, 0]).collect();
    for bytes in
        [b"x canary1 y".as_slice(), &wide, b"\"wrong\",\"able\",\"about\"", b"127.0.0.1:4", AGENT.as_bytes()]
    {
        assert_eq!(found(bytes, &secrets).len(), 1, "{}", String::from_utf8_lossy(bytes));
    }
    assert!(found(b"zoo wrong x able about canar y 127.0.0.1", &secrets).is_empty());
}

#[test]
fn nothing_typed_reaches_a_disk() {
    let arguments = ["demo", "--log", "trace", "--listen", "127.0.0.1:0", "--staff-listen", "127.0.0.1:0"];
    let mut running = Place::new().start(&arguments, "Stop with Ctrl-C");
    let public = Client::new(running.address_after("Report and follow a case"));
    let staff = Client::new(running.address_after("Staff"));
    let mut secrets = Secrets::default();
    for mode in ["named", "confidential", "anonymous"] {
        report(&public, mode, &mut secrets);
    }
    garbage(&public, &staff, &mut secrets);
    assert!(secrets.texts > 40 && secrets.codes.len() == 3);
    nothing_in(running.place().folder.path(), &secrets);
    writes_nowhere_else(&running);

    assert!(running.terminate().success(), "it stops as it should: {}", running.log());
    assert!(!running.log().contains("a panic"), "{}", running.log());
    nothing_in(running.place().folder.path(), &secrets);
}

/// Who owns the file that gives a process's memory away: of one that may not be dumped, root, whoever runs it.
fn owner_of_memory(process: u32) -> u32 {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(format!("/proc/{process}/mem")).unwrap().uid()
}

#[test]
fn the_memory_is_kept_from_dumps_and_debuggers() {
    let arguments = ["demo", "--listen", "127.0.0.1:0", "--staff-listen", "127.0.0.1:0"];
    let running = Place::without_rights().start(&arguments, "Stop with Ctrl-C");
    let limits = fs::read_to_string(format!("/proc/{}/limits", running.process_id())).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().collect::<Vec<_>>()[4..6], ["0", "0"]);
    assert_eq!(owner_of_memory(running.process_id()), 0);
    let user = fs::read_to_string(format!("/proc/{}/status", running.process_id())).unwrap();
    let user = user.lines().find_map(|line| line.strip_prefix("Uid:")).unwrap();
    assert!(!user.split_whitespace().any(|id| id == "0"), "as root the owner would say nothing");
}
