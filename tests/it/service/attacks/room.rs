//! Room: of the disk for text, of uploads that were begun, of memory for what is sent compressed.

use std::io::Write;

use candour::crypto::file::PIECE;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::support::flood::Watch;
use crate::support::http::{FROM_HERE, JSON};
use crate::support::installation::Installation;
use crate::support::multipart::{self, MULTIPART};
use crate::support::reporter::{ANONYMOUS, Reporter, sealed_box};
use crate::support::upload::{begin, named, piece, sealed, some_case};
use crate::support::{Settings, TestService, spawn_app, spawn_app_with};

#[test]
fn files_leave_the_reserve_of_the_disk_to_text() {
    let service = spawn_app_with(Settings { reserve: u64::MAX, ..Settings::default() });
    let sentence = begin(&service, 70_000).expect(503).detail();
    assert!(sentence.contains("There is no room for files at this moment"), "{sentence}");
    let reporter = service.reporter();
    let code = reporter.report(&ANONYMOUS).code;
    let page = reporter.track(&code).expect(200);
    let field = sealed_box(&page);
    let form = [("box", field.as_str()), ("as_it_is", "yes")];
    let refused = multipart::post(&service.public(), &form, Some(("a.bin", b"x"))).expect(422);
    assert!(refused.text().contains("There is no room for files"), "{}", refused.text());
    assert_eq!(std::fs::read_dir(service.folder.path().join("data/files")).unwrap().count(), 0);
    reporter.reply(&page, "Then without the file.").expect(200);
}

#[test]
fn a_disk_with_room_beside_the_reserve_takes_files() {
    let free = candour::store::free_bytes(&std::env::temp_dir()).expect("a disk");
    // Beside other tests the disk changes by less than half of what is kept free here.
    let service = spawn_app_with(Settings { reserve: free / 2, ..Settings::default() });
    let pieces = sealed(b"a photo", &some_case());
    let object = named(begin(&service, pieces[0].len()));
    piece(&service, &object, "0", &pieces[0]).expect(204);
}

/// As if so many uploads had been begun, without a byte.
fn begun(service: &TestService, uploads: usize) {
    let rows: Vec<String> = (0..uploads)
        .map(|n| {
            let letters =
                format!("{n:05}").bytes().rev().map(|b| char::from(b - b'0' + b'c')).collect::<String>();
            format!("('{letters}{}a', 70000, 0, '{}')", "ab".repeat(13), service.app.today())
        })
        .collect();
    let all = format!("INSERT INTO files (object, bytes, received, day) VALUES {}", rows.join(","));
    service.tables().execute(&[&all]);
}

#[test]
fn uploads_that_are_begun_and_left_have_an_end() {
    let service = spawn_app();
    let pieces = sealed(&vec![7; PIECE + 100_000], &some_case());
    let under_way = named(begin(&service, pieces.concat().len()));
    piece(&service, &under_way, "1", &pieces[1]).expect(204);
    begun(&service, 1_100);
    let rows = || service.tables().count("files");
    let mut most = 0;
    for _ in 0..40 {
        begin(&service, 70_000).expect(201);
        most = most.max(rows());
    }
    assert!(most <= 1_101 + 40, "{most}");
    assert!(rows() <= 1_024 + 2, "{}", rows());
    // What has come in part is nobody's to take.
    piece(&service, &under_way, "0", &pieces[0]).expect(204);
    // And no row is so cheap that it takes no room.
    begin(&service, 100).expect(400);
}

#[test]
fn what_is_compressed_is_refused_and_never_unpacked() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![b'0'; 1 << 20];
    for _ in 0..900 {
        packed.write_all(&zeros).expect("packing");
    }
    let bomb = packed.finish().expect("packed");
    assert!(bomb.len() < 1 << 20, "under the limit of a form: {}", bomb.len());
    let serving = Installation::with_keys().serve(&[]);
    let watch = Watch::over(&serving);
    let reporter = Reporter::new(serving.public.clone());
    let code = reporter.report(&ANONYMOUS).code;
    let page = reporter.track(&code).expect(200);
    let before = watch.resident();
    let form = ("content-type", "application/x-www-form-urlencoded");
    let sealed_piece = ("content-type", "application/octet-stream");
    let (field, gzip) = (sealed_box(&page), ("content-encoding", "gzip"));
    let upload = multipart::body(&[("box", &field)], Some(("film.bin", &bomb)));
    for (path, kind, body) in [
        ("/report/check", form, &bomb),
        ("/report/send", form, &bomb),
        ("/track", form, &bomb),
        ("/track/reply", form, &bomb),
        ("/api/v1/reports", JSON, &bomb),
        ("/api/v1/track", JSON, &bomb),
        ("/api/v1/files", JSON, &bomb),
        ("/api/v1/files/piece", sealed_piece, &bomb),
        ("/track/file", MULTIPART, &upload),
    ] {
        let answer = serving.public.send("POST", path, &[FROM_HERE, kind, gzip], body);
        assert_eq!(answer.status, 415, "{path}");
    }
    for path in ["/api/v1/sign-in", "/api/v1/enrol"] {
        let answer = serving.staff.send("POST", path, &[FROM_HERE, JSON, gzip], &bomb);
        assert_eq!(answer.status, 415, "{path}");
    }
    let grown = watch.most_resident() - before;
    println!("compressed bombs of 900 MiB: {grown} MiB more at most");
    assert!(grown < 64, "{grown} MiB");
    reporter.reply(&page, "Still here.").expect(200);
}
