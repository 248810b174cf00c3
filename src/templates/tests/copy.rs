//! The copy is complete, and holds nothing that is not used.

use std::collections::BTreeSet;
use std::path::Path;

use super::{render_everything, templates};
use crate::templates::engine::sources;
use crate::templates::messages::tests::ASKED;
use crate::templates::vocabulary::Vocabulary;
use crate::templates::{Message, Messages, feeds};

/// The ids of all messages, except those that only the script on the staff pages reads.
fn written_ids() -> BTreeSet<String> {
    let is_start = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let id = |line: &str| line.split(" =").next().unwrap_or_default().to_owned();
    let sources = Messages::sources();
    let ids = sources.iter().flat_map(|source| source.lines()).filter(is_start).map(id);
    ids.filter(|id| !id.starts_with("browser-")).collect()
}

/// The ids that stand after this in a source text.
fn ids_after(source: &str, start: &str) -> BTreeSet<String> {
    source.split(start).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// The ids that stand in templates and in Rust.
fn named_ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for source in sources().values() {
        ids.extend(ids_after(source, "{{t \""));
        ids.extend(ids_after(source, "(t \""));
    }
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.components().any(|part| part.as_os_str() == "tests") {
                let rust = std::fs::read_to_string(&path).unwrap();
                ids.extend(ids_after(&rust, "Message::new(\""));
            }
        }
    }
    ids
}

#[test]
fn every_named_message_is_written() {
    let missing: Vec<String> = named_ids().difference(&written_ids()).cloned().collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_written_message_is_used() {
    render_everything(&templates());
    templates().bodies_feed(&feeds::sample()).unwrap();
    let edition = crate::app::directory::Edition::built_in();
    Vocabulary::new(&Messages::english().unwrap(), &edition.directory, String::new(), true).unwrap();
    let mut used = ASKED.take();
    used.extend(named_ids());
    let unused: Vec<String> = written_ids().difference(&used).cloned().collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn nobody_is_told_that_they_are_protected() {
    for source in Messages::sources() {
        let copy: Vec<&str> = source.lines().filter(|line| !line.starts_with('#')).collect();
        let copy = copy.join("\n").to_lowercase();
        for promise in ["are protected", "will be protected", "protects you", "guarantee"] {
            assert!(!copy.contains(promise), "{promise}");
        }
    }
}

#[test]
fn messages_take_numbers_texts_and_days() {
    let messages = Messages::english().unwrap();
    let day = crate::domain::Day::parse("2026-03-01").unwrap();
    assert_eq!(messages.format(&Message::day(day)).unwrap(), "1 March 2026");
    let long = Message::new("form-too-long").with_number("max", 10_000).with_number("used", 1_234_567);
    let text = messages.format(&long).unwrap();
    assert!(text.contains("10,000") && text.contains("1,234,567"), "{text}");
    assert!(messages.format(&Message::new("form-too-long")).is_err(), "an argument is missing");
    assert!(messages.format(&Message::new("no-such-message")).is_err());
}
