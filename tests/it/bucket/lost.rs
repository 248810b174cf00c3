//! The service of files goes away, is slow, or breaks off. The person is told, no case has a file that is not there,
//! reports go on, and the service recovers by itself.

use std::time::Duration;

use candour::app::uploads;
use candour::crypto::file::PIECE;
use candour::store::FileStore;
use serde_json::json;

use super::proxy::{Proxy, Way};
use crate::support::http::Answer;
use crate::support::reporter::{ANONYMOUS, sealed_box};
use crate::support::s3::{Server, WITHIN, store};
use crate::support::sealed::{post, sealed_report};
use crate::support::upload::{begin, give_up, named, piece, sealed, some_case, upload};
use crate::support::{Settings, TestService, multipart, spawn_app_with};

fn with(port: u16, within: Duration) -> TestService {
    spawn_app_with(Settings { files: Some(store(port, within)), ..Settings::default() })
}

fn report(service: &TestService, entropy: u8, files: &[&str]) -> Answer {
    let mut report = sealed_report(service, [entropy; 16], &ANONYMOUS);
    report["files"] = files.iter().map(|object| json!({ "object": object, "kept": null })).collect();
    post(service, &report)
}

/// The answer where files cannot be reached: it says so and can be sent again.
fn told(answer: Answer) {
    let answer = answer.expect(503);
    assert!(answer.header("retry-after").is_some());
    assert!(answer.detail().contains("Files cannot be kept or read at this moment"), "{}", answer.detail());
}

fn claimed(service: &TestService) -> usize {
    service.tables().texts("SELECT object AS value FROM files WHERE case_id IS NOT NULL").len()
}

#[test]
fn a_service_that_goes_away_in_the_middle_of_an_upload_and_comes_back_is_found_again() {
    let server = Server::start();
    let service = with(server.port, WITHIN);
    let pieces = sealed(&vec![7; PIECE + 100_000], &some_case());
    let whole = upload(&service, &pieces);
    let half = named(begin(&service, pieces.concat().len()));
    piece(&service, &half, "0", &pieces[0]).expect(204);

    server.kill();
    told(piece(&service, &half, "1", &pieces[1]));
    told(report(&service, 1, &[&whole]));
    assert_eq!((service.tables().count("cases"), claimed(&service)), (0, 0), "nothing is half there");
    // Reports are taken without files, so this node goes on being sent people.
    report(&service, 2, &[]).expect(201);
    let kept = service.reporter().report(&ANONYMOUS);
    service.reporter().track(&kept.code).expect(200);
    assert_eq!(service.public().get("/readyz").expect(200).html(), "ready\n");

    server.again();
    report(&service, 1, &[&half]).expect(422);
    piece(&service, &half, "1", &pieces[1]).expect(204);
    report(&service, 1, &[&whole, &half]).expect(201);
    assert_eq!(claimed(&service), 2);
}

#[test]
fn without_javascript_it_is_told_on_the_page_and_leaves_nothing() {
    let server = Server::start();
    let proxy = Proxy::to(server.port);
    let service = with(proxy.port, WITHIN);
    let kept = service.reporter().report(&ANONYMOUS);
    let page = service.reporter().track(&kept.code).expect(200);
    let add = |contents: &[u8]| {
        let sealed = sealed_box(&page);
        let fields = [("box", sealed.as_str()), ("as_it_is", "yes")];
        multipart::post(&service.public(), &fields, Some(("film.bin", contents)))
    };
    proxy.next(Way::CutPut, usize::MAX);
    let answer = add(&vec![7; 2 * PIECE]).expect(422);
    assert!(answer.text().contains("Files cannot be kept at this moment"), "{}", answer.text());
    assert!(answer.text().contains("Your report and your messages are safe"));
    proxy.open();
    let gone = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(20));
        service.tables().count("files") == 0 && service.run(service.app.files.store.objects()) == Ok(vec![])
    });
    assert!(gone, "something of the file is left");
    assert!(add(&vec![7; 100_000]).expect(200).text().contains("Your file was added."));
}

/// What a dropped multipart upload would be, were there one.
#[test]
fn pieces_that_are_put_in_half_are_never_a_cases() {
    let server = Server::start();
    let proxy = Proxy::to(server.port);
    let service = with(proxy.port, WITHIN);
    let pieces = sealed(&vec![7; 2 * PIECE + 100_000], &some_case());
    let object = named(begin(&service, pieces.concat().len()));
    piece(&service, &object, "0", &pieces[0]).expect(204);
    for way in [Way::CutPut, Way::LoseAnswer] {
        proxy.next(way, usize::MAX);
        told(piece(&service, &object, "1", &pieces[1]));
        assert!(proxy.happened() > 1, "{way:?}");
        proxy.open();
        report(&service, 1, &[&object]).expect(422);
    }
    // A list that breaks off is not taken for a short one.
    piece(&service, &object, "1", &pieces[1]).expect(204);
    piece(&service, &object, "2", &pieces[2]).expect(204);
    proxy.next(Way::CutAnswer, usize::MAX);
    told(report(&service, 1, &[&object]));
    assert_eq!((service.tables().count("cases"), claimed(&service)), (0, 0));
    proxy.open();
    report(&service, 1, &[&object]).expect(201);
}

#[test]
fn what_is_given_up_while_it_is_away_goes_later() {
    let server = Server::start();
    let service = with(server.port, WITHIN);
    let pieces = sealed(b"a photo", &some_case());
    let (first, second) = (upload(&service, &pieces), upload(&service, &pieces));
    report(&service, 1, &[&second]).expect(201);
    server.kill();
    give_up(&service, &first).expect(204);
    assert!(service.run(uploads::purge(&service.app)).is_err());
    server.again();
    assert_eq!(service.run(uploads::purge(&service.app)).unwrap(), 1);
    let left = service.run(service.app.files.store.objects()).unwrap();
    assert_eq!(left.iter().map(|object| object.as_str()).collect::<Vec<_>>(), [second]);
}

#[test]
fn a_slow_one_holds_up_files_and_nothing_else() {
    let server = Server::start();
    let proxy = Proxy::to(server.port);
    let service = with(proxy.port, Duration::from_secs(2));
    let pieces = sealed(b"a photo", &some_case());
    let object = named(begin(&service, pieces[0].len()));
    proxy.next(Way::Silent, usize::MAX);
    let begun = tokio::time::Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                told(piece(&service, &object, "0", &pieces[0]));
                assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
            });
        }
        std::thread::sleep(Duration::from_millis(200));
        let reporter = service.reporter();
        let kept = reporter.report(&ANONYMOUS);
        reporter.track(&kept.code).expect(200);
        service.public().get("/readyz").expect(200);
    });
}

#[test]
fn a_file_that_cannot_be_reached_is_told_to_who_opens_it() {
    let server = Server::start();
    let service = with(server.port, WITHIN);
    let object = upload(&service, &sealed(b"a photo", &some_case()));
    report(&service, 1, &[&object]).expect(201);
    let alice = service.reviewer("alice");
    let address = format!("/api/v1/cases/{}/files/{object}", alice.only_case());
    server.kill();
    told(alice.get(&address));
    server.again();
    alice.get(&address).expect(200);
}

#[test]
fn people_are_told_that_it_notes_the_second() {
    let (server, folder) = (Server::start(), tempfile::tempdir().unwrap());
    let in_a_folder = FileStore::open(folder.path()).unwrap();
    for (store, notes) in [(server.store(), true), (in_a_folder, false)] {
        let service = spawn_app_with(Settings { files: Some(store), ..Settings::default() });
        let page = service.public().get("/before-you-report").expect(200).text();
        assert_eq!(page.contains("at which second it arrived"), notes);
    }
}
