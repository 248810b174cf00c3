//! Files on the way without JavaScript: from a form on the tracking page, cleaned, sealed and listed, and opened by a
//! reviewer.

use std::fs;
use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::data::{Data, ListedFile};
use candour::crypto::file::open;
use candour::crypto::hash::hash;
use candour::crypto::opening::Verdict;
use candour::domain::Action;
use candour::domain::cleaning::What;
use candour::domain::file::{FileKind, Limits, SentAs};

use crate::support::http::Answer;
use crate::support::multipart::{self, MULTIPART, post};
use crate::support::reporter::{ANONYMOUS, Kept, sealed_box};
use crate::support::{Reviewer, Settings, TestService, raw, spawn_app, spawn_app_with};

/// A photo with everything in it that a telephone writes, and what cleaning makes of it.
pub fn photo() -> (Vec<u8>, Vec<u8>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/cleaning.json");
    let vectors: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let wanted = |vector: &&serde_json::Value| {
        vector["kind"] == "jpeg"
            && vector["what"].as_str().unwrap().ends_with("with Exif, XMP and an orientation")
    };
    let vector = vectors.as_array().unwrap().iter().find(wanted).expect("a photo");
    let bytes = |name: &str| BASE64_STANDARD.decode(vector[name].as_str().unwrap()).unwrap();
    (bytes("input"), bytes("cleaned"))
}

pub fn reported(service: &TestService, fields: &[(&str, &str)]) -> (Kept, Answer) {
    let kept = service.reporter().report(fields);
    let page = service.reporter().track(&kept.code).expect(200);
    (kept, page)
}

pub fn add(service: &TestService, page: &Answer, ticks: &[&str], name: &str, contents: &[u8]) -> Answer {
    let sealed = sealed_box(page);
    let ticked = ticks.iter().map(|tick| (*tick, "yes"));
    let fields: Vec<(&str, &str)> = [("box", sealed.as_str())].into_iter().chain(ticked).collect();
    post(&service.public(), &fields, Some((name, contents)))
}

/// The files that the verified entries of a case list.
pub fn listed(person: &Reviewer<'_>, case: &str) -> Vec<ListedFile> {
    let opened = person.open(case);
    let documents = opened.shared.iter().filter_map(Verdict::verified);
    let file = |data: &Data| match data {
        Data::File(listed) => Some(listed.as_ref().clone()),
        _ => None,
    };
    documents.filter_map(|document| file(&document.data)).collect()
}

pub fn fetched(person: &Reviewer<'_>, case: &str, object: &str) -> Vec<u8> {
    let answer = person.get(&format!("/api/v1/cases/{case}/files/{object}")).expect(200);
    assert_eq!(answer.header("content-type"), Some("application/octet-stream"));
    assert!(answer.header("content-disposition").unwrap().starts_with("attachment"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    answer.body
}

fn stored_objects(service: &TestService) -> usize {
    fs::read_dir(service.folder.path().join("data/files")).unwrap().count()
}

/// Nothing of a file that was not added is left, once what takes it away has run.
fn nothing_is_left(service: &TestService) {
    let gone = || stored_objects(service) == 0 && service.tables().count("files") == 0;
    let gone = (0..200).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        gone()
    });
    assert!(gone, "something of the file is left");
}

#[test]
fn a_photo_is_cleaned_sealed_listed_and_opened_by_a_reviewer() {
    let service = spawn_app();
    let (input, cleaned) = photo();
    let (kept, page) = reported(&service, &ANONYMOUS);
    let page = add(&service, &page, &[], "home/jane/ROTA.JPG", &input).expect(200);
    assert!(page.text().contains("Your file was added."));
    assert!(page.text().contains("You added a cleaned copy of a file: ROTA.jpg"));
    assert!(page.text().contains("You added a file."), "the timeline says so");

    let alice = service.reviewer("alice");
    let case = alice.only_case();
    let [file] = &listed(&alice, &case)[..] else { panic!("one file") };
    assert_eq!((file.name.as_str(), file.kind, file.copy), ("ROTA.jpg", FileKind::Jpeg, SentAs::Cleaned));
    assert!([What::Place, What::Time, What::Device].iter().all(|what| file.found.contains(what)));
    assert_eq!(u64::from(file.size), cleaned.len() as u64);
    let object = fetched(&alice, &case, file.object.as_str());
    assert_eq!(BASE64_STANDARD.encode(hash(&[&object])), file.hash);
    let key = alice.open(&case).granted.key;
    let mut opened = Vec::new();
    open(object.as_slice(), key.identity(), file.size.into(), &mut opened).unwrap();
    assert_eq!(opened, cleaned);
    // The code does not open it, and following the case again shows that it is there.
    let token = candour::crypto::Token::read(&kept.code).unwrap();
    assert!(open(object.as_slice(), &token.identity(), file.size.into(), &mut Vec::new()).is_err());
    assert!(service.reporter().track(&kept.code).text().contains("ROTA.jpg"));
    let rows = service.tables().texts("SELECT subject AS value FROM audit WHERE act = 'case.downloaded'");
    assert_eq!(rows, [format!("file {}", file.object.as_str())]);
}

#[test]
fn what_a_name_says_of_people_does_not_go_along() {
    let service = spawn_app();
    let (input, _) = photo();
    for (mode, listed) in
        [("anonymous", "[removed]_rota [removed].jpg"), ("named", "jsmith_rota [removed].jpg")]
    {
        let name = [("mode", mode), ("reporter_name", "Jan Smith"), ("reporter_contact", "jan@example.org")];
        let fields = [&ANONYMOUS[1..], if mode == "named" { &name } else { &name[..1] }].concat();
        let (_, page) = reported(&service, &fields);
        let page = add(&service, &page, &[], "jsmith_rota 943 476 5919.jpg", &input).expect(200);
        assert!(page.text().contains(listed), "{mode}");
        assert!(!page.text().contains("943"), "{mode}");
    }
}

#[test]
fn what_cannot_be_cleaned_is_sent_only_after_a_plain_yes() {
    let service = spawn_app();
    let (_, page) = reported(&service, &ANONYMOUS);
    let mut dicom = vec![0; 128];
    dicom.extend_from_slice(b"DICM and the name of a patient");
    for (name, contents, says) in [
        ("letter.pdf", &b"%PDF-1.7 by Jane Doe"[..], "who wrote it"),
        ("scan.dcm", &dicom, "patient's name"),
        ("photo.jpg", b"\xff\xd8\xff\xe0 and no more", "It breaks off"),
        ("film.mp4", b"\0\0\0\x18ftypisom film", "A film often says"),
        ("notes.txt", b"On Tuesday the chart was ignored.", "Names in it stay"),
        ("photo.jpg", b"GIF89a\x01\0\x01\0", "do not know this kind"),
    ] {
        let refused = add(&service, &page, &[], name, contents).expect(422);
        let text = refused.text();
        assert!(text.contains(says) && text.contains("nothing of it was kept"), "{name}: {text}");
        assert!(text.contains("Send it as it is"), "{name}");
    }
    nothing_is_left(&service);
    let page = add(&service, &page, &["as_it_is"], "letter.pdf", b"%PDF-1.7 by Jane Doe").expect(200);
    assert!(page.text().contains("You added a file as it is: letter.pdf"));
    add(&service, &page, &["as_it_is"], "scan.dcm", &dicom).expect(200);
    let alice = service.reviewer("alice");
    let found = listed(&alice, &alice.only_case());
    let kinds: Vec<_> = found.iter().map(|file| (file.kind, file.copy)).collect();
    assert_eq!(kinds, [(FileKind::Pdf, SentAs::AsItIs), (FileKind::Dicom, SentAs::AsItIs)]);
}

#[test]
fn a_named_report_s_files_are_sent_as_they_are_but_medical_images() {
    let service = spawn_app();
    let fields = [("mode", "named"), ("reporter_name", "Jane Doe"), ("reporter_contact", "jane@example.org")];
    let (_, page) = reported(&service, &[&fields[..], &ANONYMOUS[1..]].concat());
    assert!(page.text().contains("You gave your name, so the file is sent as it is"));
    assert!(!page.text().contains("Also keep the original"));
    let (input, _) = photo();
    let page = add(&service, &page, &[], "rota.jpg", &input).expect(200);
    let mut dicom = vec![0; 128];
    dicom.extend_from_slice(b"DICM and the name of a patient");
    add(&service, &page, &[], "scan.dcm", &dicom).expect(422);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    let [file] = &listed(&alice, &case)[..] else { panic!("one file") };
    assert_eq!((file.copy, u64::from(file.size)), (SentAs::AsItIs, input.len() as u64));
    assert!(file.found.contains(&What::Place), "what it still gives away is told");
}

#[test]
fn odd_uploads_are_told_in_a_sentence_and_leave_nothing() {
    let limits = Limits { most: 2, largest: 200_000, ..Limits::default() };
    let service = spawn_app_with(Settings { limits, ..Settings::default() });
    let (_, page) = reported(&service, &ANONYMOUS);
    let sealed = sealed_box(&page);
    let counts = service.counts();
    let with_box = [("box", sealed.as_str()), ("as_it_is", "yes")];
    let large = vec![b'x'; 300_000];
    for (what, fields, file, status, says) in [
        ("no file", &with_box[..], None, 422, "Choose a file"),
        ("no bytes", &with_box, Some(("", &b""[..])), 422, "Choose a file"),
        ("too large", &with_box, Some(("a.txt", large.as_slice())), 422, "too large"),
        ("no field", &[("as_it_is", "yes")], Some(("a.txt", b"words")), 422, "Enter your code"),
        ("another field", &[("box", "not-a-box")], Some(("a.txt", b"words")), 422, "Enter your code"),
    ] {
        let answer = post(&service.public(), fields, file);
        assert_eq!(answer.status, status, "{what}");
        assert!(answer.text().contains(says), "{what}: {}", answer.text());
    }
    nothing_is_left(&service);
    assert_eq!(service.counts(), counts);
    let page = add(&service, &page, &["as_it_is"], "a.txt", b"one").expect(200);
    // A reload sends the same once more: it is there once.
    let again = post(&service.public(), &with_box, Some(("a.txt", b"one"))).expect(200);
    assert_eq!(again.text().matches("as it is: a.txt").count(), 1);
    let page = add(&service, &page, &["as_it_is"], "b.txt", b"two").expect(200);
    assert!(!page.html().contains("name=\"file\""), "there is no room for a third");
    let third = add(&service, &page, &["as_it_is"], "c.txt", b"three").expect(422);
    assert!(third.text().contains("2 files already"));
}

#[test]
fn a_cut_connection_leaves_nothing_and_the_case_as_it_was() {
    let service = spawn_app();
    let (kept, page) = reported(&service, &ANONYMOUS);
    let (input, _) = photo();
    let long = [input, vec![7; 200_000]].concat();
    let body = multipart::body(&[("box", &sealed_box(&page))], Some(("rota.jpg", &long)));
    let kind = format!("{}: {}", MULTIPART.0, MULTIPART.1);
    let head = raw::head("/track/file", &[&kind, &format!("content-length: {}", body.len())]);
    let half = [head.as_bytes(), &body[..100_000]].concat();
    let answer = raw::try_send(service.public_address, &half, raw::Then::CloseSending);
    assert!(answer.is_none_or(|answer| answer.status >= 400));
    nothing_is_left(&service);
    let page = service.reporter().track(&kept.code).expect(200);
    assert!(!page.text().contains("You added a cleaned copy"));
    // Chosen again, it goes.
    add(&service, &page, &["as_it_is"], "rota.jpg", &long).expect(200);
}

#[test]
fn a_closed_case_takes_no_file() {
    let service = spawn_app();
    let (_, page) = reported(&service, &ANONYMOUS);
    let alice = service.reviewer("alice");
    alice.conclude(&alice.only_case(), "Done.");
    let refused = add(&service, &page, &["as_it_is"], "a.txt", b"late").expect(409);
    assert!(refused.text().contains("the case was closed in the meantime"));
    assert!(!refused.html().contains("name=\"file\""));
    nothing_is_left(&service);
}

#[test]
fn a_disk_that_takes_nothing_is_told_and_the_report_is_safe() {
    let service = spawn_app();
    let (_, page) = reported(&service, &ANONYMOUS);
    let folder = service.folder.path().join("data/files");
    fs::remove_dir(&folder).unwrap();
    fs::write(&folder, b"in the way").unwrap();
    let answer = add(&service, &page, &["as_it_is"], "a.txt", b"words").expect(422);
    assert!(answer.text().contains("There is no room for files"), "{}", answer.text());
    fs::remove_file(&folder).unwrap();
    fs::create_dir(&folder).unwrap();
    add(&service, &page, &["as_it_is"], "a.txt", b"words").expect(200);
}

#[test]
fn a_file_can_be_added_from_the_page_with_the_code() {
    let service = spawn_app();
    let reporter = service.reporter();
    let sent = reporter.send(&reporter.check(&ANONYMOUS).expect(200)).expect(200);
    assert!(sent.html().contains("target=\"_blank\""), "the code stays where it is");
    let (input, _) = photo();
    let page = add(&service, &sent, &[], "rota.jpg", &input).expect(200);
    assert!(page.text().contains("You added a cleaned copy of a file: rota.jpg"));
}

#[test]
fn only_who_holds_a_grant_fetches_a_file_and_only_through_its_own_case() {
    let service = spawn_app();
    let (input, _) = photo();
    let (_, page) = reported(&service, &[&ANONYMOUS[..], &[("excluded", "bashir")]].concat());
    add(&service, &page, &[], "rota.jpg", &input).expect(200);
    let (alice, bashir) = (service.reviewer("alice"), service.reviewer("bashir"));
    let case = alice.only_case();
    let object = listed(&alice, &case)[0].object.as_str().to_owned();
    let path = |case: &str, object: &str| format!("/api/v1/cases/{case}/files/{object}");
    let invented = bashir.get(&path(&"a".repeat(26), &object)).expect(404);
    assert_eq!(bashir.get(&path(&case, &object)).in_full(), invented.in_full());
    for (person, status) in [("lena", 200), ("conor", 404), ("cqc-desk", 404)] {
        service.reviewer(person).get(&path(&case, &object)).expect(status);
    }
    service.public().get(&path(&case, &object)).expect(404);
    let (_, _) = reported(&service, &ANONYMOUS);
    let other = alice.queue("/").into_iter().find(|id| *id != case).unwrap();
    alice.get(&path(&other, &object)).expect(404);
    alice.get(&path(&case, &"b".repeat(32))).expect(404);
    alice.get(&path(&case, "..%2f..%2fkeys")).expect(404);
    alice.act(&case, Action::Note, "Read.").expect(200);
}
