//! An installation that has been used: cases with entries in several threads, a file in pieces, people.

use std::fs;
use std::path::{Path, PathBuf};

use candour::domain::Action;

use candour::app::backup;
use candour::crypto::Secret32;

use super::binary::{Place, files_below};
use super::database::Tables;
use super::reporter::{ANONYMOUS, Kept};
use super::service::SECRET;
use super::upload::{sealed, some_case, upload};
use super::{TestService, spawn_app};

pub struct Used {
    pub place: Place,
    /// What the first reporter keeps, and their case.
    pub kept: Kept,
    pub case: String,
    /// A file of that case.
    pub object: String,
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    for file in files_below(from) {
        let copy = to.join(file.strip_prefix(from).expect("a file below"));
        fs::create_dir_all(copy.parent().expect("a folder")).expect("a folder");
        fs::copy(&file, copy).expect("a copy");
    }
}

/// Gives a case a file as a claim of it would.
pub fn claim(service: &TestService, case: &str, contents: &[u8]) -> String {
    let object = upload(service, &sealed(contents, &some_case()));
    let claimed = format!("UPDATE files SET case_id = '{case}' WHERE object = '{object}'");
    assert_eq!(service.tables().execute(&[&claimed]), 1);
    object
}

impl Used {
    pub fn new() -> Self {
        let service = spawn_app();
        let reporter = service.reporter();
        let kept = reporter.report(&ANONYMOUS);
        let alice = service.reviewer("alice");
        let case = alice.only_case();
        alice.act(&case, Action::Acknowledge, "Read.").expect(200);
        reporter.reply(&reporter.track(&kept.code), "Thank you.").expect(200);
        alice.act(&case, Action::Assess, "").expect(200);
        alice.act(&case, Action::Note, "Among us.").expect(200);
        let note = [("day", "1"), ("month", "11"), ("year", "2026"), ("text", "For myself.")];
        reporter.step(&reporter.track(&kept.code), "diary", &note).expect(200);
        // Padded to more than the 4 MiB of a piece.
        let object = claim(&service, &case, &vec![7; 5 << 20]);
        for _ in 0..3 {
            reporter.report(&ANONYMOUS);
        }
        Used { place: take_over(&service), kept, case, object }
    }

    /// The binary's database, which is a file whatever the service's was.
    pub fn file(&self) -> Tables {
        Tables::of_file(self.data().join("candour.db"))
    }

    pub fn data(&self) -> PathBuf {
        self.place.work().join("data")
    }
}

/// What a service keeps, in a place where the binary runs on it: on a file, which is also how one moves from PostgreSQL.
pub fn take_over(service: &TestService) -> Place {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let place = Place::new();
    place.run(&["init"]).expect_success();
    fs::write(place.work().join("secret"), BASE64_STANDARD.encode(SECRET)).expect("the secret");
    copy_folder(&service.folder.path().join("keys"), &place.work().join("keys"));
    if service.tables().file().is_some() {
        service.tables().hand_over(&place);
        copy_folder(&service.folder.path().join("data/files"), &place.work().join("data/files"));
        return place;
    }
    back_up(service, &place.work().join("moved"));
    place.run(&["restore", "moved", "--without-checkpoint", "--without-record"]).expect_success();
    place
}

/// A backup of a service as it stands.
pub fn back_up(service: &TestService, folder: &Path) {
    let (url, store) = (service.tables().url().clone(), service.app.files.store.clone());
    let (secret, today) = (Secret32::new(SECRET), service.app.today());
    service.run(backup::write(&url, &store, &secret, today, folder)).expect("a backup");
}
