//! `candour init`: what is needed, for the service's own eyes, and nothing overwritten.

use std::fs;
use std::os::unix::fs::MetadataExt;

use crate::support::binary::{Place, files_below};

#[test]
fn init_writes_what_only_this_user_can_read() {
    let place = Place::new();
    let output = place.run(&["init"]).expect_success();
    let mode = |name: &str| fs::metadata(place.work().join(name)).unwrap().mode() & 0o777;
    assert_eq!((mode("candour.toml"), mode("secret"), mode("data")), (0o600, 0o600, 0o700));
    assert_eq!(mode("keys") & 0o022, 0, "nobody else can add a key");
    let secret = fs::read_to_string(place.work().join("secret")).unwrap();
    assert!(candour::config::decode_secret(&secret).is_some());
    assert!(!output.contains(secret.trim()), "the secret is not shown");
}

#[test]
fn a_second_init_touches_nothing() {
    let place = Place::new();
    place.run(&["init"]).expect_success();
    fs::write(place.work().join("candour.toml"), "# mine\n").unwrap();
    let all = || {
        let files = files_below(&place.work());
        files
            .into_iter()
            .map(|file| (fs::read(&file).unwrap(), fs::metadata(&file).unwrap().mtime_nsec(), file))
    };
    let before: Vec<_> = all().collect();
    assert!(before.len() >= 2);
    let output = place.run(&["init"]).expect_success();
    assert!(
        output.contains("left as it is: candour.toml") && output.contains("left as it is: ./secret"),
        "{output}"
    );
    assert_eq!(all().collect::<Vec<_>>(), before);
}

#[test]
fn two_installations_have_two_secrets() {
    let secret = || {
        let place = Place::new();
        place.run(&["init"]).expect_success();
        fs::read_to_string(place.work().join("secret")).unwrap()
    };
    assert_ne!(secret(), secret());
}

#[test]
fn init_can_be_told_where() {
    let place = Place::new();
    place.run(&["--config", "elsewhere/candour.toml", "init"]).expect_success();
    assert!(place.work().join("elsewhere/secret").is_file() && place.work().join("elsewhere/keys").is_dir());
}
