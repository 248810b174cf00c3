//! The log of changes, and what the reader refuses in it and in the profiles.

use candour::domain::directory::File;
use candour::domain::directory::change::ChangeKind;

use super::{changed, directory};

#[test]
fn changes_come_the_latest_first_and_name_bodies_that_are_there() {
    let changes = directory().changes();
    assert!(!changes.is_empty());
    let days: Vec<_> = changes.iter().map(|change| change.day).collect();
    assert!(days.is_sorted_by(|one, other| one >= other), "{days:?}");
    let closed = changes.get("2026-11-22-national_guardian-closed").unwrap();
    assert_eq!(closed.kind, ChangeKind::Closed);
    assert_eq!(directory().bodies()[closed.body].id, "national_guardian");
    for change in changes {
        assert!(change.says.ends_with('.') && !change.says.contains('\n'), "one sentence: {}", change.says);
    }
}

#[test]
fn what_leads_nowhere_or_contradicts_is_named() {
    for (file, from, to, fault) in [
        (
            File::Changes,
            "body = \"hssib\"",
            "body = \"nobody\"",
            "changes.toml: 2026-11-22-nobody-changed: names nobody, which is not in bodies.toml",
        ),
        (
            File::Changes,
            "body = \"hssib\"\nkind = \"changed\"",
            "body = \"hssib\"\nkind = \"closed\"",
            "2026-11-22-hssib-closed: says that hssib closed, and bodies.toml does not",
        ),
        (
            File::Changes,
            "kind = \"closed\"",
            "kind = \"changed\"",
            "changes.toml: national_guardian: is closed, and no change says so",
        ),
        (File::Changes, "kind = \"closed\"", "kind = \"gone\"", "unknown kind of change: gone"),
        (
            File::Changes,
            "body = \"hssib\"",
            "body = \"healthwatch\"",
            "changes.toml: 2026-11-22-healthwatch-changed: this id stands twice",
        ),
        (
            File::Changes,
            "says = \"The Health",
            "says = \"\\u0007The Health",
            "says holds a control character",
        ),
        (
            File::Deadlines,
            "acknowledge = { working_days = 3 }",
            "acknowledge = \"immediately\"",
            "deadlines.toml: default: acknowledge is a promise, and names no length of time",
        ),
        (
            File::Deadlines,
            "id = \"default\"",
            "id = \"usual\"",
            "deadlines.toml: default: there is no profile of this id",
        ),
        (
            File::Deadlines,
            "owner = \"employer\"",
            "owner = \"employer\"\npromises = \"update\"",
            "deadlines.toml: irmer_immediate: only the service's own clocks promise a step",
        ),
    ] {
        let faults = changed(file, from, to).map(|_| ()).unwrap_err().to_string();
        assert!(faults.contains(fault), "{faults}\ndoes not say: {fault}");
    }
}
