//! A folder of the operator's: read again when it changes, and never half.

use std::fs;
use std::path::Path;

use candour::app::directory::{DirectoryError, DirectoryFolder, DirectoryInForce, Edition};
use candour::domain::directory::File;
use candour::domain::directory::place::Place;

use super::text;

fn write_all(folder: &Path) {
    for file in File::ALL {
        fs::write(folder.join(file.name()), text(file)).unwrap();
    }
}

#[test]
fn a_copy_of_the_built_in_files_is_the_built_in_edition() {
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path());
    assert_eq!(Edition::open(folder.path()).unwrap().digest, Edition::built_in().digest);
}

#[test]
fn a_change_counts_at_the_next_look_and_changes_the_digest() {
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path());
    let kept = DirectoryFolder::open(folder.path(), "default").unwrap();
    let before = kept.reload().unwrap();
    assert_eq!(before.digest, kept.current().digest);
    let renamed =
        text(File::Bodies).replace("name = \"Care Quality Commission\"", "name = \"The Commission\"");
    fs::write(folder.path().join(File::Bodies.name()), renamed).unwrap();
    let after = kept.reload().unwrap();
    assert_ne!(before.digest, after.digest);
    assert_eq!(after.directory.bodies().get("cqc").unwrap().name, "The Commission");
    assert_eq!(kept.current().digest, after.digest);
}

#[test]
fn a_fault_is_told_and_the_last_good_edition_stays() {
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path());
    let kept = DirectoryFolder::open(folder.path(), "default").unwrap();
    let good = kept.current().digest;
    let broken = text(File::Routing).replace("body = \"police_999\"", "body = \"nobody\"");
    fs::write(folder.path().join(File::Routing.name()), broken).unwrap();
    let error = kept.reload().unwrap_err();
    assert!(
        error.to_string().contains("routing.toml: E01: names nobody, which is not in bodies.toml"),
        "{error}"
    );
    assert_eq!(kept.current().digest, good);
    // Told once: everybody after gets the last good edition, until a file changes again.
    assert_eq!(kept.reload().unwrap().digest, good);
    write_all(folder.path());
    assert_eq!(kept.reload().unwrap().digest, good);
    let broken = text(File::Routing).replace("body = \"police_999\"", "body = \"no one at all\"");
    fs::write(folder.path().join(File::Routing.name()), broken).unwrap();
    assert!(kept.reload().is_err(), "another fault is told again");
    assert!(DirectoryFolder::open(folder.path(), "default").is_err());
}

#[test]
fn a_folder_without_one_of_the_files_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path());
    fs::remove_file(folder.path().join(File::Deadlines.name())).unwrap();
    let refused = Edition::open(folder.path()).unwrap_err();
    assert!(matches!(refused, DirectoryError::Unreadable(path) if path.ends_with("deadlines.toml")));
}

#[test]
fn a_change_of_any_file_changes_the_digest() {
    let folder = tempfile::TempDir::new().unwrap();
    for file in File::ALL {
        fs::write(folder.path().join(file.name()), text(file)).unwrap();
    }
    for file in File::ALL {
        fs::write(folder.path().join(file.name()), format!("{}\n# looked at again\n", text(file))).unwrap();
        let digest = Edition::open(folder.path()).unwrap().digest;
        assert_ne!(digest, Edition::built_in().digest, "{}", file.name());
        fs::write(folder.path().join(file.name()), text(file)).unwrap();
    }
}

#[test]
fn the_profile_that_is_chosen_is_in_force() {
    let in_force = DirectoryInForce::open(None, "inwo").unwrap();
    assert_eq!(in_force.current().profile().id, "inwo");
    assert!(!in_force.current().timetable(Place::Scotland).profile().pauses);
    assert_eq!(DirectoryInForce::built_in().current().profile().id, "default");
    let refused = DirectoryInForce::open(None, "soon").err().expect("there is none").to_string();
    assert!(refused.contains("'soon'"), "{refused}");
    assert!(refused.contains("default, inwo, seven_days_three_months"), "{refused}");
}

#[test]
fn an_edition_that_lost_the_profile_in_force_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path());
    let kept = DirectoryFolder::open(folder.path(), "inwo").unwrap();
    let without = text(File::Deadlines).replace("id = \"inwo\"\n", "id = \"standards\"\n");
    fs::write(folder.path().join(File::Deadlines.name()), without).unwrap();
    assert!(matches!(kept.reload(), Err(DirectoryError::NoSuchProfile { .. })));
    assert_eq!(kept.reload().unwrap().profile().id, "inwo");
}

#[test]
fn a_file_that_cannot_be_read_for_a_while_is_read_once_it_can() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path());
    let in_force = DirectoryInForce::open(Some(folder.path()), "default").unwrap();
    let before = in_force.current().digest;
    let path = folder.path().join(File::Bodies.name());
    fs::remove_file(&path).unwrap();
    assert_eq!(in_force.current().digest, before, "the last good edition stays");
    let renamed =
        text(File::Bodies).replace("name = \"Care Quality Commission\"", "name = \"The Commission\"");
    fs::write(&path, renamed).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert_ne!(in_force.current().digest, before);
}
