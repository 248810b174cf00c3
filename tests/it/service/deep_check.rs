//! `candour check --deep` names each kind of damage, and nothing where there is none.

use std::fs;

use crate::support::keeping::{Used, copy_folder};

/// Damages a fresh copy of what is kept, and gives what is found.
fn found(used: &Used, damage: impl FnOnce()) -> String {
    let whole = used.place.folder.path().join("whole");
    if !whole.exists() {
        copy_folder(&used.data(), &whole);
    }
    fs::remove_dir_all(used.data()).unwrap();
    copy_folder(&whole, &used.data());
    damage();
    used.place.run(&["check", "--deep"]).expect_failure()
}

#[test]
fn what_is_whole_is_found_so() {
    let used = Used::new();
    let output = used.place.run(&["check", "--deep"]).expect_success();
    let rows = used.file().count("audit");
    let entries = used.file().count("entries");
    assert!(output.starts_with(&format!("4 cases, {entries} entries, 1 files, {rows} rows")), "{output}");
}

#[test]
fn each_kind_of_damage_is_named() {
    let used = Used::new();
    let (case, object) = (&used.case, &used.object);
    let at = |thread: &str, n: u32| format!("WHERE case_id = '{case}' AND thread = '{thread}' AND n = {n}");
    let one = |thread: &str, n: u32, sentence: &str| format!("case {case}, {thread}/{n}: {sentence}");
    let of = |thread: &str, sentence: &str| format!("case {case}, {thread}: {sentence}");
    let head = "its entries are not those that its head was made of";
    for (damage, sentence) in [
        (format!("DELETE FROM entries {}", at("shared", 1)), one("shared", 1, "the entry is missing")),
        (format!("DELETE FROM entries {}", at("private", 0)), one("private", 0, "the entry is missing")),
        (
            format!("DELETE FROM entries WHERE case_id = '{case}'"),
            format!("case {case}: its report is missing"),
        ),
        (
            format!(
                "UPDATE entries SET ciphertext = (SELECT ciphertext FROM entries WHERE case_id <> '{case}' LIMIT 1) {}",
                at("shared", 0)
            ),
            of("shared", head),
        ),
        (
            format!("UPDATE entries SET ciphertext = x'00' {}", at("staff", 0)),
            one("staff", 0, "this cannot be an age file"),
        ),
        (format!("UPDATE cases SET shared_head = zeroblob(32) WHERE id = '{case}'"), of("shared", head)),
        (format!("UPDATE threads SET head = zeroblob(32) WHERE case_id = '{case}'"), of("private", head)),
        (
            format!("UPDATE cases SET shared_n = 2147483647 WHERE id = '{case}'"),
            format!("case {case}, shared/3 to shared/2147483646: the entries are missing"),
        ),
        (
            format!("UPDATE cases SET staff_n = 0 WHERE id = '{case}'"),
            one("staff", 0, "an entry behind the end of its thread"),
        ),
        (
            format!("DELETE FROM threads WHERE case_id = '{case}'"),
            one("private", 0, "an entry behind the end of its thread"),
        ),
        (
            format!("UPDATE entries SET thread = 'shered' {}", at("shared", 1)),
            of("shered", "no thread is called so"),
        ),
        (
            format!("UPDATE grants SET ciphertext = x'00' WHERE case_id = '{case}' AND person = 'alice'"),
            format!("case {case}, grant for alice: this cannot be an age file"),
        ),
        (
            format!("DELETE FROM cases WHERE id = '{case}'"),
            format!("entries: rows of the case {case}, which is not there"),
        ),
        (
            format!("DELETE FROM cases WHERE id = '{case}'"),
            format!("grants: rows of the case {case}, which is not there"),
        ),
        (
            format!("DELETE FROM cases WHERE id = '{case}'"),
            format!("files: rows of the case {case}, which is not there"),
        ),
        (
            format!("UPDATE files SET kept = x'00' WHERE object = '{object}'"),
            format!("file {object}, the key of the original: this cannot be an age file"),
        ),
        (
            format!("DELETE FROM files WHERE object = '{object}'"),
            format!("file {object}: no case and no upload knows it"),
        ),
        (
            format!("UPDATE audit SET actor = 'x' WHERE chain = '{case}' AND n = 2"),
            format!("chain {case}, row 2: not what was written"),
        ),
        (format!("DELETE FROM audit WHERE chain = '{case}'"), format!("chain {case}: missing altogether")),
        (
            "DELETE FROM audit WHERE chain = 'service'".to_owned(),
            "chain service: missing altogether".to_owned(),
        ),
    ] {
        let output = found(&used, || {
            assert!(used.file().execute(&["PRAGMA foreign_keys = OFF", &damage]) > 0, "{damage}");
        });
        assert!(output.lines().any(|line| line == sentence), "{damage}\n{sentence}\n{output}");
    }
}

#[test]
fn a_damaged_store_is_named() {
    let used = Used::new();
    let folder = used.data().join("files").join(&used.object);
    let last = folder.join("000001");
    let lengths = format!("file {}: a piece is missing, or not as long as it was", used.object);
    let header = format!("file {}: this cannot be an age file", used.object);
    let names = |output: String, sentence: &str| {
        assert!(output.lines().any(|line| line == sentence), "{sentence}\n{output}");
    };
    names(found(&used, || fs::remove_file(&last).unwrap()), &lengths);
    names(found(&used, || fs::remove_file(folder.join("000000")).unwrap()), &lengths);
    names(found(&used, || fs::remove_dir_all(&folder).unwrap()), &lengths);
    let cut = || fs::write(&last, &fs::read(&last).unwrap()[1..]).unwrap();
    names(found(&used, cut), &lengths);
    let damaged = || {
        let mut bytes = fs::read(folder.join("000000")).unwrap();
        bytes[3] ^= 1;
        fs::write(folder.join("000000"), bytes).unwrap();
    };
    names(found(&used, damaged), &header);
    let stray = "s".repeat(32);
    let strange = || {
        let other = used.data().join("files").join(&stray);
        fs::create_dir(&other).unwrap();
        fs::write(other.join("000000"), "nobody's").unwrap();
    };
    names(found(&used, strange), &format!("file {stray}: no case and no upload knows it"));
}
