//! `candour backup` and `candour restore`: what is restored is what was there, and damage is found and named.

use std::fs;
use std::path::{Path, PathBuf};

use candour::db::rows::TABLES;

use crate::support::binary::files_below;
use crate::support::database::{Tables, TestDatabase};
use crate::support::keeping::{Used, copy_folder};

/// Numbers that are the same each time and look like any.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

fn restore(used: &Used, more: &[&str]) -> crate::support::binary::Ended {
    used.place.run(&[&["restore", "kept", "--without-checkpoint", "--without-record"], more].concat())
}

/// What the tables hold, but for the rows that a restore adds to the service's chain.
fn contents(used: &Used) -> Vec<(&'static str, Vec<String>)> {
    let file = used.file();
    let rows = |table: &'static str| {
        let columns: Vec<String> =
            file.columns(table).iter().map(|column| format!("quote({column})")).collect();
        let own = if table == "audit" { "WHERE act <> 'keeping.restored'" } else { "" };
        let query = format!("SELECT {} AS value FROM {table} {own} ORDER BY 1", columns.join("||'|'||"));
        (table, file.texts(&query))
    };
    TABLES.iter().map(|table| rows(table.name)).collect()
}

#[test]
fn every_table_but_the_sessions_is_in_a_backup_with_every_column() {
    let used = Used::new();
    used.place.run(&["backup", "kept"]).expect_success();
    let mut known: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    known.sort_unstable();
    let mut tables = used.file().names();
    tables.retain(|table| table != "sessions");
    tables.sort_unstable();
    assert_eq!(tables, known);
    for table in TABLES {
        let path = used.place.work().join(format!("kept/tables/{}.jsonl", table.name));
        let text = fs::read_to_string(path).unwrap();
        let count = used.file().count(table.name);
        assert_eq!(i64::try_from(text.lines().count()).unwrap(), count, "{}", table.name);
        let Some(row) = text.lines().next() else { continue };
        let row: serde_json::Value = serde_json::from_str(row.split('\t').next().unwrap()).unwrap();
        let mut columns = used.file().columns(table.name);
        columns.sort_unstable();
        assert_eq!(row.as_object().unwrap().keys().cloned().collect::<Vec<_>>(), columns, "{}", table.name);
    }
    let all: Vec<PathBuf> = files_below(&used.place.work().join("kept"));
    assert!(!all.iter().any(|path| path.to_string_lossy().contains("sessions")));
    assert_eq!(all.len(), TABLES.len() + 3, "a manifest and the two pieces of one file");
}

#[test]
fn what_is_restored_is_what_was_there() {
    let used = Used::new();
    let before = contents(&used);
    used.place.run(&["backup", "kept"]).expect_success();
    assert!(used.place.run(&["backup", "kept"]).expect_failure().contains("is there already"));
    fs::remove_dir_all(used.data()).unwrap();
    fs::create_dir(used.data()).unwrap();
    let output = restore(&used, &[]).expect_success();
    assert!(output.contains("Everybody has to sign in again"), "{output}");
    assert_eq!(contents(&used), before);
    assert_eq!(used.file().count("sessions"), 0);
    used.place.run(&["check", "--deep"]).expect_success();
    used.place.run(&["audit", "verify"]).expect_success();
    let codes = used.file().bytes("SELECT hex(access_hash) AS value FROM cases");
    let code = candour::crypto::Token::read(&used.kept.code).unwrap();
    assert!(codes.contains(&code.access_hash().to_vec()), "the reporter's code finds the case");

    // Over a database that is there: it is kept aside, with its sessions.
    let output = restore(&used, &[]).expect_success();
    let aside = used.data().join("candour.db.before-restore-1");
    assert!(output.contains(&format!("kept aside: {}", aside.display())) || aside.exists(), "{output}");
    assert!(used.data().join("files.before-restore-1").join(&used.object).exists());
    used.place.run(&["check", "--deep"]).expect_success();
}

#[test]
fn a_flipped_byte_anywhere_is_found_and_named() {
    let used = Used::new();
    used.place.run(&["backup", "kept"]).expect_success();
    let (kept, whole) = (used.place.work().join("kept"), used.place.work().join("whole"));
    copy_folder(&kept, &whole);
    let before = contents(&used);
    let mut dice = Dice(20_261_123);
    let files: Vec<PathBuf> = files_below(&kept);
    let sized = files.iter().filter(|path| fs::metadata(path).unwrap().len() > 0);
    // Every file, and further places in those that have many rows.
    let places = sized.flat_map(|path| {
        let of = if path.ends_with("entries.jsonl") || path.ends_with("manifest.jsonl") { 12 } else { 3 };
        (0..of).map(move |_| path.clone())
    });
    let mut flipped = 0;
    for path in places.collect::<Vec<_>>() {
        let mut bytes = fs::read(&path).unwrap();
        let (place, bit) = (dice.below(bytes.len()), dice.below(8));
        bytes[place] ^= 1 << bit;
        fs::write(&path, &bytes).unwrap();
        let output = restore(&used, &[]).expect_failure();
        let name = path.strip_prefix(&kept).unwrap().to_str().unwrap();
        let row = bytes[..place].iter().filter(|byte| **byte == b'\n').count() + 1;
        let named = if name.starts_with("files/") {
            format!("{name}: not what was written")
        } else {
            format!("{name}, row {row}: not what was written")
        };
        assert!(output.lines().any(|line| line == named), "byte {place} of {name}: {output}");
        assert!(output.contains("Nothing was replaced"), "{output}");
        fs::copy(whole.join(name), &path).unwrap();
        flipped += 1;
    }
    assert!(flipped >= 50, "{flipped}");
    assert_eq!(contents(&used), before, "nothing was replaced");
    restore(&used, &[]).expect_success();
}

#[test]
fn what_somebody_edited_is_told_from_what_was_damaged() {
    let used = Used::new();
    used.place.run(&["backup", "kept"]).expect_success();
    let kept = used.place.work().join("kept");
    let refused = |sentence: &str| {
        let output = restore(&used, &[]).expect_failure();
        assert!(output.contains(sentence), "{sentence}: {output}");
    };
    let path = kept.join("tables/grants.jsonl");
    let text = fs::read_to_string(&path).unwrap();
    // A row less: each line is sound, and the file is not the one of the manifest.
    fs::write(&path, text.split_inclusive('\n').skip(1).collect::<String>()).unwrap();
    refused("tables/grants.jsonl: not the file that the manifest lists");
    // The same with a manifest to match, made by somebody without the secret.
    let manifest = kept.join("manifest.jsonl");
    let listed = fs::read_to_string(&manifest).unwrap();
    let without: String =
        listed.split_inclusive('\n').filter(|line| !line.contains("grants.jsonl")).collect();
    fs::write(&manifest, without).unwrap();
    refused("manifest.jsonl: not signed with this service's secret");
    fs::write(&manifest, listed.split_inclusive('\n').take(3).collect::<String>()).unwrap();
    refused("manifest.jsonl: cut off");
    fs::write(&manifest, &listed).unwrap();
    fs::write(&path, &text).unwrap();
    let piece = kept.join("files").join(&used.object).join("000001");
    let bytes = fs::read(&piece).unwrap();
    fs::remove_file(&piece).unwrap();
    refused(&format!("files/{}/000001: missing", used.object));
    fs::write(&piece, bytes).unwrap();
    fs::remove_file(&path).unwrap();
    refused("tables/grants.jsonl: missing");
    fs::write(&path, &text).unwrap();
    // Another installation's secret does not verify it.
    let secret = used.place.work().join("secret");
    let own = fs::read_to_string(&secret).unwrap();
    fs::write(&secret, format!("A{}", &own[1..])).unwrap();
    refused("not signed with this service's secret");
    fs::write(&secret, own).unwrap();
    restore(&used, &[]).expect_success();
}

#[test]
fn a_lost_file_stops_no_backup_and_is_told() {
    let used = Used::new();
    let lost: &Path = &used.data().join("files").join(&used.object).join("000001");
    fs::remove_file(lost).unwrap();
    let output = used.place.run(&["backup", "kept"]).expect_failure();
    assert!(output.contains(&format!("file {}: a piece is missing", used.object)), "{output}");
    let output = restore(&used, &[]).expect_success();
    assert!(output.contains(&format!("file {}: the backup does not have it", used.object)), "{output}");
    assert_eq!(used.file().count("cases"), 4);
}

#[test]
fn a_restore_asks_for_what_came_since() {
    let used = Used::new();
    let before = contents(&used);
    used.place.run(&["backup", "kept"]).expect_success();
    let output = used.place.run(&["restore", "kept", "--without-record"]).expect_failure();
    assert!(output.contains("--checkpoint"), "{output}");
    let output = used.place.run(&["restore", "kept", "--without-checkpoint"]).expect_failure();
    assert!(output.contains("--without-record"), "{output}");
    assert_eq!(contents(&used), before);
    assert!(!used.data().join("candour.db.restoring").exists(), "nothing was begun");
}

#[test]
fn what_was_lost_since_the_backup_is_named_by_the_checkpoint() {
    let used = Used::new();
    used.place.run(&["backup", "kept"]).expect_success();
    let rows = used.file().count("audit WHERE chain = 'service'");
    let invite = ["people", "invite", "dana", "--name", "Dana Pike", "--role", "reviewer"];
    used.place.run(&invite).expect_success();
    used.place.run(&["audit", "checkpoint", "latest"]).expect_success();
    let restored = ["restore", "kept", "--checkpoint", "latest", "--without-record"];
    let output = used.place.run(&restored).expect_success();
    let had = rows + 1;
    let sentence = format!("chain service: cut off after row {rows}; at the checkpoint it had {had}");
    assert!(output.contains(&sentence), "{output}");
}

#[test]
fn a_backup_of_a_file_is_restored_into_another_database() {
    let used = Used::new();
    used.place.run(&["backup", "kept"]).expect_success();
    let rows =
        |tables: &Tables| -> Vec<i64> { TABLES.iter().map(|table| tables.count(table.name)).collect() };
    let before = rows(&used.file());
    // On a server where the tests have one.
    let other = TestDatabase::new(used.place.work().join("other.db"));
    let url = match other.tables.file() {
        Some(_) => "sqlite:other.db",
        None => other.tables.configured(),
    };
    let config = used.place.work().join("candour.toml");
    let text = fs::read_to_string(&config).unwrap();
    fs::write(&config, text.replace("sqlite:data/candour.db", url)).unwrap();
    restore(&used, &[]).expect_success();
    let mut after = rows(&other.tables);
    let audit = TABLES.iter().position(|table| table.name == "audit").unwrap();
    after[audit] -= 1;
    assert_eq!(after, before, "all but the row about the restore");
    used.place.run(&["check", "--deep"]).expect_success();
    if other.tables.file().is_none() {
        let output = restore(&used, &[]).expect_failure();
        assert!(output.contains("there is something in the database already"), "{output}");
    }
}
