//! Lines of the kinds on the way to a referral that are not quite what a client writes.

use candour::domain::Kind;

use super::altered_lines::{AlteredLine, changed, good_line, value};
use super::vector_files::to_base64;

pub fn lines() -> Vec<AlteredLine> {
    [consents(), numbers(), classifications(), routes(), packs(), letters()].into_iter().flatten().collect()
}

/// `count` different names.
fn names(count: usize) -> String {
    (0..count).map(|n| format!("\"a{n}\"")).collect::<Vec<_>>().join(",")
}

fn consents() -> Vec<AlteredLine> {
    let line = good_line(Kind::Consent);
    let body = format!(r#""body":"{}""#, value(&line, "body"));
    let given = |what, to: &str| changed(what, &line, r#""given":true"#, &format!(r#""given":{to}"#));
    let to = |what, id: &str| changed(what, &line, &body, &format!(r#""body":"{id}""#));
    vec![
        given("a consent that is a string", r#""true""#),
        given("a consent that is a number", "1"),
        given("a consent that is nothing", "null"),
        to("a consent to no body", ""),
        to("a body of one letter", "b"),
        to("a body with a capital", "Cqc"),
        to("a body with a hyphen", "cqc-desk"),
        to("a body with a line break", r"cqc\n"),
        to("a body of 42 characters", &"b".repeat(42)),
    ]
}

fn numbers() -> Vec<AlteredLine> {
    let (rating, checkin) = (good_line(Kind::Rating), good_line(Kind::Checkin));
    let (approval, task) = (good_line(Kind::Approval), good_line(Kind::Task));
    let diary = good_line(Kind::Diary);
    let score = |what, to: &str| changed(what, &rating, r#""score":1"#, &format!(r#""score":{to}"#));
    let month = |what, to: &str| changed(what, &checkin, r#""month":12"#, &format!(r#""month":{to}"#));
    let of = |what, to: &str| changed(what, &approval, r#""of":0"#, &format!(r#""of":{to}"#));
    let detriment = format!(r#""detriment":"{}""#, value(&checkin, "detriment"));
    vec![
        score("a score of nothing", "0"),
        score("a score of six", "6"),
        score("a score with a fraction", "1.0"),
        score("a score that is a string", r#""1""#),
        score("a score beyond a byte", "257"),
        month("a month that nobody is asked in", "2"),
        month("a month that is a string", r#""12""#),
        changed("an unknown detriment", &checkin, &detriment, r#""detriment":"perhaps""#),
        of("an approval of a place before the first", "-1"),
        of("an approval of a place beyond 32 bits", "4294967296"),
        of("an approval of no place", "null"),
        changed("a task for nobody", &task, r#""for":"lena""#, r#""for":"reporter""#),
        changed("a task for the day that never comes", &task, "2026-12-24", "2026-02-30"),
        changed("a diary without a day", &diary, r#""day":"2026-11-19""#, r#""day":"""#),
    ]
}

fn classifications() -> Vec<AlteredLine> {
    let line = good_line(Kind::Classification);
    let with = |what, from: &str, to: &str| changed(what, &line, from, to);
    let flags = |what, to: &str| changed(what, &line, r#""flags":[]"#, &format!(r#""flags":{to}"#));
    vec![
        with("a nation that is none", r#""nation":"england""#, r#""nation":"""#),
        with("a setting with a space", r#""setting":"nhs_trust""#, r#""setting":"nhs trust""#),
        with("an urgency with a capital", r#""urgency":"soon""#, r#""urgency":"Soon""#),
        with("a category of 42 characters", r#""x"]"#, &format!("\"{}\"]", "x".repeat(42))),
        with("a category that stands twice", r#"["protocol","x"]"#, r#"["x","x"]"#),
        flags("flags that are nothing", "null"),
        flags("a flag that is a number", "[1]"),
        flags("65 flags", &format!("[{}]", names(65))),
        with("payment that is a string", r#""nhs_funded":false"#, r#""nhs_funded":"no""#),
        with("payment that is a number", r#""nhs_funded":false"#, r#""nhs_funded":0"#),
        with("an unknown severity", r#""severity":"moderate""#, r#""severity":"mild""#),
        with("no severity", r#""severity":"moderate","#, ""),
        with("an unknown likelihood", r#""likelihood":"possible""#, r#""likelihood":"""#),
        with("another answer on candour", r#""candour":"not_known""#, r#""candour":"unknown""#),
        with("a day that there is not", r#""happened":"2026-01-30""#, r#""happened":"2026-02-30""#),
        with("a day that is empty", r#""known":null"#, r#""known":"""#),
        with("another answer on radiation", r#""irmer":"notifiable""#, r#""irmer":true"#),
    ]
}

fn routes() -> Vec<AlteredLine> {
    let line = good_line(Kind::Route);
    let edition = value(&line, "edition").to_owned();
    let bodies = |what, to: &str| changed(what, &line, r#"["cqc","hcpc"]"#, to);
    vec![
        changed("an edition of 31 bytes", &line, &edition, &to_base64(&[9; 31])),
        changed("an edition without padding", &line, &edition, edition.trim_end_matches('=')),
        bodies("a body that stands twice", r#"["cqc","cqc"]"#),
        bodies("a body that is no id", r#"["cqc",""]"#),
        bodies("65 bodies", &format!("[{}]", names(65))),
        bodies("bodies that are a string", r#""cqc""#),
    ]
}

fn packs() -> Vec<AlteredLine> {
    let line = good_line(Kind::Pack);
    let with = |what, from: &str, to: &str| changed(what, &line, from, to);
    let (recipient, signer) = (value(&line, "recipient").to_owned(), value(&line, "signer").to_owned());
    let start = line.find(r#""sealed_to":"#).unwrap() + r#""sealed_to":"#.len();
    let sealed_to = line[start..=start + line[start..].find(']').unwrap()].to_owned();
    let parts = line.find(r#""parts":"#).unwrap() + r#""parts":"#.len();
    let parts = line[parts..=parts + line[parts..].find(']').unwrap()].to_owned();
    let to = |what, list: &str| changed(what, &line, &sealed_to, list);
    let many: Vec<String> = (1..=17)
        .map(|seed| {
            format!("\"{}\"", candour::crypto::Identity::from_bytes(&[seed; 32]).recipient().as_str())
        })
        .collect();
    let part = r#"{"title":"","text":""}"#;
    let mut neutral = [0; 32];
    neutral[0] = 1;
    vec![
        with("a pack for no body", r#""body":"cqc""#, r#""body":"""#),
        with("a pack whose recipient is none", &format!("{recipient}\",\"signer"), "age1x\",\"signer"),
        with("a pack whose signer is of small order", &signer, &to_base64(&neutral)),
        to("a pack sealed to nobody", "[]"),
        to("a pack sealed to somebody twice", &format!("[{0},{0}]", many[0])),
        to("a pack sealed to 17", &format!("[{}]", many.join(","))),
        to("a pack sealed to a recipient in upper case", &sealed_to.to_uppercase()),
        to("a pack sealed to an account", r#"["jo"]"#),
        with("a pack on another basis", r#""basis":"consent""#, r#""basis":"none""#),
        with("a pack with a short edition", value(&line, "edition"), "Bwc="),
        with("a pack that counts below nothing", r#""shared":1"#, r#""shared":-1"#),
        with("a pack with 65 parts", &parts, &format!("[{}]", vec![part; 65].join(","))),
        with("a part without a title", &parts, r#"[{"text":""}]"#),
        with("a part that is a string", &parts, r#"["What happened"]"#),
        with("a pack with a file", r#""files":[]"#, r#""files":[{}]"#),
    ]
}

fn letters() -> Vec<AlteredLine> {
    let line = good_line(Kind::Letter);
    let with = |what, from: &str, to: &str| changed(what, &line, from, to);
    vec![
        with("a letter that says something else", r#""says":"answer""#, r#""says":"hello""#),
        with("a suggestion that is no body", r#""suggestion":"""#, r#""suggestion":"The CQC""#),
        with("a suggestion that is nothing", r#""suggestion":"""#, r#""suggestion":null"#),
        with("a letter with a file", r#""text":"#, r#""files":[],"text":"#),
    ]
}
