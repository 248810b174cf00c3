//! Sealed files on their way here, in pieces, and how a case comes to have them.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::uploads;
use candour::crypto::data::{Data, ListedFile};
use candour::crypto::file::{PIECE, largest_object};
use candour::domain::file::{FileKind, FileName, FileSize, Limits, ObjectId, SentAs};
use serde_json::{Value, json};

use crate::support::browser::{Browser, ask};
use crate::support::reporter::ANONYMOUS;
use crate::support::sealed::{post, sealed_report};
use crate::support::upload::{begin, give_up, named, piece, sealed, some_case, upload};
use crate::support::{Settings, TestService, raw, spawn_app, spawn_app_with};

fn folder(service: &TestService) -> PathBuf {
    service.folder.path().join("data/files")
}

/// What is kept of an object, piece by piece.
fn kept(service: &TestService, object: &str) -> Vec<Vec<u8>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder(service).join(object)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

fn objects(service: &TestService) -> usize {
    fs::read_dir(folder(service)).unwrap().count()
}

/// Files without originals, as a request names them.
fn plain(objects: &[&str]) -> Value {
    objects.iter().map(|object| json!({ "object": object, "kept": null })).collect()
}

fn with_files(service: &TestService, entropy: u8, objects: &[&str]) -> Value {
    let mut report = sealed_report(service, [entropy; 16], &ANONYMOUS);
    report["files"] = plain(objects);
    report
}

fn claimed(service: &TestService) -> Vec<String> {
    service.tables().texts("SELECT object AS value FROM files WHERE case_id IS NOT NULL ORDER BY object")
}

#[test]
fn a_file_comes_in_pieces_in_any_order_and_as_often_as_it_takes() {
    let service = spawn_app();
    let pieces = sealed(&vec![7; PIECE + 100_000], &some_case());
    assert_eq!(pieces.len(), 2);
    let object = named(begin(&service, pieces.concat().len()));
    piece(&service, &object, "1", &pieces[1]).expect(204);
    piece(&service, &object, "0", &pieces[0]).expect(204);
    piece(&service, &object, "0", &pieces[0]).expect(204);
    assert_eq!(kept(&service, &object), pieces);
    let received = service.tables().texts("SELECT CAST(received AS TEXT) AS value FROM files");
    assert_eq!(received, [pieces.concat().len().to_string()], "a piece that came twice counts once");
    let report = with_files(&service, 1, &[&object]);
    post(&service, &report).expect(201);
    assert_eq!(claimed(&service), [object]);
    // The same report again is the same answer, though its files are claimed by now.
    post(&service, &report).expect(201);
}

#[test]
fn what_is_no_piece_of_the_object_is_refused_and_not_kept() {
    let service = spawn_app();
    let pieces = sealed(b"a photo", &some_case());
    let bytes = &pieces[0];
    let object = named(begin(&service, bytes.len()));
    let other = "b".repeat(32);
    let longer = [bytes.as_slice(), b"x"].concat();
    let mut words = bytes.clone();
    words[..10].copy_from_slice(b"plain text");
    for (what, object, number, bytes, status) in [
        ("an unknown object", other.as_str(), "0", bytes.as_slice(), 404),
        ("no object", "", "0", bytes, 422),
        ("a path", "../../../../keys/reviewers.txt.xx", "0", bytes, 422),
        ("no number", object.as_str(), "", bytes, 422),
        ("a number below the first", &object, "-1", bytes, 422),
        ("a piece behind the end", &object, "1", bytes, 413),
        ("a piece far behind the end", &object, "4294967295", bytes, 413),
        ("a byte too many", &object, "0", &longer, 413),
        ("a byte too few", &object, "0", &bytes[..bytes.len() - 1], 422),
        ("nothing", &object, "0", &[], 422),
        ("what is not sealed", &object, "0", &words, 422),
    ] {
        let answer = piece(&service, object, number, bytes);
        assert_eq!(answer.status, status, "{what}");
        assert!(answer.detail().len() > 20, "{what}");
    }
    piece(&service, &object, "0", &vec![0; PIECE + 1]).expect(413);
    assert_eq!(objects(&service), 0);
    piece(&service, &object, "0", bytes).expect(204);
}

#[test]
fn a_connection_that_is_cut_leaves_nothing_and_the_piece_can_be_sent_again() {
    let service = spawn_app();
    let pieces = sealed(&vec![1; 300_000], &some_case());
    let object = named(begin(&service, pieces[0].len()));
    let head = raw::head(
        "/api/v1/files/piece",
        &[
            "content-type: application/octet-stream",
            &format!("candour-object: {object}"),
            "candour-piece: 0",
            &format!("content-length: {}", pieces[0].len()),
        ],
    );
    let half = [head.as_bytes(), &pieces[0][..150_000]].concat();
    let answer = raw::try_send(service.public_address, &half, raw::Then::CloseSending);
    assert!(answer.is_none_or(|answer| answer.status >= 400));
    assert_eq!(objects(&service), 0);
    post(&service, &with_files(&service, 1, &[&object])).expect(422);
    piece(&service, &object, "0", &pieces[0]).expect(204);
    post(&service, &with_files(&service, 1, &[&object])).expect(201);
}

#[test]
fn a_report_whose_files_are_not_there_is_not_stored_at_all() {
    let service = spawn_app();
    let pieces = sealed(b"a photo", &some_case());
    let whole = upload(&service, &pieces);
    let begun = named(begin(&service, pieces[0].len()));
    let long = sealed(&vec![7; PIECE + 100_000], &some_case());
    let half = named(begin(&service, long.concat().len()));
    piece(&service, &half, "1", &long[1]).expect(204);
    let taken = upload(&service, &pieces);
    post(&service, &with_files(&service, 2, &[&taken])).expect(201);
    let (counts, before) = (service.counts(), claimed(&service));
    let unknown = "c".repeat(32);
    let many: Vec<String> = (0..21).map(|n| format!("{}{}", char::from(b'a' + n), "d".repeat(31))).collect();
    for (what, files) in [
        ("an upload without a piece", vec![whole.as_str(), begun.as_str()]),
        ("an upload without its first piece", vec![&whole, &half]),
        ("a name that nobody was given", vec![&whole, &unknown]),
        ("another case's file", vec![&whole, &taken]),
        ("a file twice", vec![&whole, &whole]),
        ("a path", vec!["../a"]),
        ("more than there can be", many.iter().map(String::as_str).collect()),
    ] {
        let answer = post(&service, &with_files(&service, 1, &files)).expect(422);
        assert!(answer.detail().len() > 20, "{what}");
        assert_eq!(service.counts(), counts, "{what}");
        assert_eq!(claimed(&service), before, "{what}: nothing half-claimed");
    }
    post(&service, &with_files(&service, 1, &[&whole])).expect(201);
}

#[test]
fn there_is_an_end_to_what_is_taken() {
    let limits = Limits { most: 1, largest: 1 << 20, unclaimed: 3 << 20 };
    let service = spawn_app_with(Settings { limits, ..Settings::default() });
    let most = usize::try_from(largest_object(limits.largest)).unwrap();
    let sentence = begin(&service, most + 1).expect(413).detail();
    assert!(sentence.contains("1 MB"), "{sentence}");
    begin(&service, 0).expect(400);
    let pieces = sealed(&vec![7; 1 << 20], &some_case());
    assert!(pieces[0].len() <= most);
    let all: Vec<String> = (0..2).map(|_| upload(&service, &pieces)).collect();
    // A third one does not fit: what was begun counts as it comes, and a claim gives its room back.
    begin(&service, pieces[0].len()).expect(503);
    let files: Vec<&str> = all.iter().map(String::as_str).collect();
    post(&service, &with_files(&service, 1, &files)).expect(201);
    let third = upload(&service, &pieces);
    post(&service, &with_files(&service, 3, &[&third])).expect(201);
}

#[test]
fn more_files_than_a_case_may_have_are_refused() {
    let limits = Limits { most: 1, ..Limits::default() };
    let service = spawn_app_with(Settings { limits, ..Settings::default() });
    let pieces = sealed(b"a photo", &some_case());
    let all: Vec<String> = (0..3).map(|_| upload(&service, &pieces)).collect();
    let files: Vec<&str> = all.iter().map(String::as_str).collect();
    post(&service, &with_files(&service, 1, &files)).expect(422);
    // One file, and its original in confidence.
    post(&service, &with_files(&service, 1, &files[..2])).expect(201);
    assert_eq!(claimed(&service).len(), 2);
}

#[test]
fn what_is_given_up_goes_and_what_a_case_has_stays() {
    let service = spawn_app();
    let pieces = sealed(b"a photo", &some_case());
    let (first, second) = (upload(&service, &pieces), upload(&service, &pieces));
    give_up(&service, &first).expect(204);
    give_up(&service, &first).expect(204);
    give_up(&service, &"c".repeat(32)).expect(204);
    assert_eq!((objects(&service), service.tables().count("files")), (1, 1));
    piece(&service, &first, "0", &pieces[0]).expect(404);
    post(&service, &with_files(&service, 1, &[&second])).expect(201);
    give_up(&service, &second).expect(204);
    piece(&service, &second, "0", &pieces[0]).expect(404);
    assert_eq!(kept(&service, &second), pieces);
}

#[test]
fn what_nobody_claims_is_removed_on_the_second_day_after() {
    let service = spawn_app();
    let pieces = sealed(b"a photo", &some_case());
    let (claimed, left) = (upload(&service, &pieces), upload(&service, &pieces));
    post(&service, &with_files(&service, 1, &[&claimed])).expect(201);
    // What a crash between the database and the store leaves.
    let stray = folder(&service).join("z".repeat(32));
    fs::create_dir(&stray).unwrap();
    fs::write(stray.join("000000"), b"stray").unwrap();
    assert_eq!(service.run(uploads::purge(&service.app)).unwrap(), 1);
    assert!(!stray.exists());
    service.clock.forward(86_400);
    assert_eq!(service.run(uploads::purge(&service.app)).unwrap(), 0);
    assert_eq!(kept(&service, &left), pieces);
    service.clock.forward(86_400);
    assert_eq!(service.run(uploads::purge(&service.app)).unwrap(), 1);
    assert_eq!((objects(&service), service.tables().count("files")), (1, 1));
    assert_eq!(kept(&service, &claimed), pieces);
}

#[test]
fn a_store_that_takes_nothing_is_said_and_loses_nothing() {
    let service = spawn_app();
    let pieces = sealed(b"a photo", &some_case());
    let object = named(begin(&service, pieces[0].len()));
    // As root nothing is forbidden, so a file stands where the object's folder would be made.
    let in_the_way = folder(&service).join(&object);
    fs::write(&in_the_way, b"in the way").unwrap();
    let sentence = piece(&service, &object, "0", &pieces[0]).expect(503).detail();
    assert!(sentence.contains("no room"), "{sentence}");
    fs::remove_file(&in_the_way).unwrap();
    piece(&service, &object, "0", &pieces[0]).expect(204);
    post(&service, &with_files(&service, 1, &[&object])).expect(201);
}

#[test]
fn the_times_of_stored_files_tell_the_day_and_no_more() {
    let service = spawn_app();
    let object = upload(&service, &sealed(b"a photo", &some_case()));
    let place = folder(&service).join(&object);
    for path in [place.join("000000"), place, folder(&service)] {
        let found = fs::metadata(&path).unwrap();
        for (seconds, rest) in [(found.mtime(), found.mtime_nsec()), (found.atime(), found.atime_nsec())] {
            assert_eq!((seconds % 86_400, rest), (0, 0), "{}", path.display());
        }
    }
}

/// A file that a browser uploaded, as its entry lists it.
fn listed(object: &str) -> Data {
    Data::File(Box::new(ListedFile {
        name: FileName::parse("rota.jpg").unwrap(),
        kind: FileKind::Jpeg,
        copy: SentAs::Cleaned,
        found: Vec::new(),
        object: ObjectId::parse(object).unwrap(),
        size: FileSize::new(7).unwrap(),
        hash: BASE64_STANDARD.encode([7; 32]),
        original: None,
    }))
}

#[test]
fn a_file_is_added_later_by_a_browser_that_seals_for_itself() {
    let service = spawn_app();
    post(&service, &sealed_report(&service, [1; 16], &ANONYMOUS)).expect(201);
    let browser = Browser::new(&service, [1; 16]);
    let page = browser.open().expect(200);
    let pieces = sealed(b"a photo", &some_case());
    let (object, begun) = (upload(&service, &pieces), named(begin(&service, pieces[0].len())));
    let step = |object: &str, files: Value| {
        let mut step = browser.step(&page, "add_file", listed(object), Value::Null, Value::Null);
        step["files"] = files;
        step
    };
    let counts = service.counts();
    let other = browser.step(&page, "reply", listed(&object), Value::Null, Value::Null);
    for (what, body, status) in [
        ("no file", step(&object, json!([])), 400),
        ("a file twice", step(&object, plain(&[&object, &object])), 400),
        ("a second file", step(&object, plain(&[&object, &begun])), 400),
        ("a name alone", step(&object, json!([object])), 400),
        ("more than a file and its original", step(&object, plain(&[&object, &begun, &"c".repeat(32)])), 400),
        ("a file that has not come", step(&begun, plain(&[&begun])), 422),
        ("a file that nobody began", step(&object, plain(&[&"c".repeat(32)])), 422),
        (
            "a file with a message",
            {
                let mut other = other;
                other["files"] = plain(&[&object]);
                other
            },
            400,
        ),
    ] {
        assert_eq!(ask(&service, "/api/v1/track/changes", &body).status, status, "{what}");
        assert_eq!(service.counts(), counts, "{what}");
    }
    let good = step(&object, plain(&[&object]));
    let answer = ask(&service, "/api/v1/track/changes", &good).expect(200);
    assert!(answer.text().contains("Your file was added."));
    assert_eq!(claimed(&service), std::slice::from_ref(&object));
    // What got no answer is sent once more.
    ask(&service, "/api/v1/track/changes", &good).expect(200);
    let plain = service.reporter().track(&browser.words()).expect(200);
    assert_eq!(plain.text().matches("You added a cleaned copy of a file: rota.jpg").count(), 1);
}
