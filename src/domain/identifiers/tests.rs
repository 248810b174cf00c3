//! The texts of tests/vectors/identifiers.json, in which the browser finds the same.

use std::collections::BTreeMap;

use super::*;

#[derive(serde::Deserialize)]
struct Vectors {
    year: u32,
    texts: BTreeMap<String, Vec<String>>,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../../../tests/vectors/identifiers.json")).unwrap()
}

/// A text without its marks, and what stood between them.
fn unmarked(marked: &str) -> (String, Vec<Finding>) {
    let (mut text, mut expected) = (String::new(), Vec::new());
    for part in marked.split('⟧') {
        let (plain, found) = part.split_once('⟦').unwrap_or((part, ""));
        text.push_str(plain);
        if let Some((kind, words)) = found.split_once('|') {
            let start = text.chars().count();
            text.push_str(words);
            expected.push(Finding { kind: Kind::parse(kind).unwrap(), start, end: text.chars().count() });
        }
    }
    (text, expected)
}

fn all_texts() -> Vec<(String, Vec<Finding>)> {
    vectors().texts.values().flatten().map(|marked| unmarked(marked)).collect()
}

#[test]
fn what_the_vectors_say_is_found_and_nothing_else() {
    let Vectors { year, texts } = vectors();
    let mut wrong = Vec::new();
    for (group, marked) in texts.iter().flat_map(|(group, all)| all.iter().map(move |text| (group, text))) {
        let (text, expected) = unmarked(marked);
        let found = find_in(&text, year);
        if found != expected {
            wrong.push(format!("{group}: {marked:?} gave {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(texts.values().flatten().count() >= 500, "the vectors are gone");
}

#[test]
fn every_kind_is_found_somewhere() {
    let found: Vec<Kind> = all_texts().iter().flat_map(|(_, found)| found).map(|found| found.kind).collect();
    for kind in Kind::ALL {
        assert!(found.contains(&kind), "{kind:?}");
        assert_eq!(Kind::parse(kind.as_str()), Some(kind));
    }
}

#[test]
fn what_is_removed_leaves_the_rest_as_it_is_and_is_not_found_again() {
    let year = vectors().year;
    for (mut text, expected) in all_texts() {
        let mut rest = expected.iter().rev().fold(text.clone(), |text, finding| remove_from(&text, finding));
        while let Some(finding) = find_in(&text, year).first() {
            text = remove_from(&text, finding);
        }
        assert_eq!(std::mem::take(&mut rest), text);
    }
}

#[test]
fn any_text_is_read_and_what_is_found_lies_within_it() {
    use proptest::prelude::*;
    // Pieces of what is looked for, and of what is not, thrown together.
    let pieces = prop::sample::select(vec![
        "943",
        " ",
        "476",
        "5919",
        "-",
        "/",
        ".",
        "(",
        ")",
        "+",
        "44",
        "07700",
        "900123",
        "@",
        "a.b",
        "SW1A",
        "1AA",
        "dob",
        "\n",
        ":",
        "3",
        "May",
        "1950",
        "my",
        "shift",
        "I",
        "was",
        "the",
        "only",
        "on",
        "call",
        "Anna",
        "and",
        "\\",
        "Users",
        "hospital",
        "number",
        "no",
        "jsmith",
        "💀",
        "’",
        "é",
        "_",
        "12",
        "as",
        "a",
        "Kind regards",
        ",",
        "\u{301}",
        "İ",
    ]);
    let texts = prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat());
    proptest!(|(text in texts)| {
        let found = find_in(&text, 2026);
        let length = text.chars().count();
        let mut from = 0;
        for finding in &found {
            prop_assert!(finding.start >= from && finding.start < finding.end && finding.end <= length);
            let (before, part, behind) = finding.parts(&text);
            prop_assert_eq!([before, part, behind].concat(), text.as_str());
            from = finding.end;
        }
    });
}

/// Stories like reports, with doses, rooms and days in them.
#[test]
fn stories_without_people_are_left_alone() {
    let stories = include_str!("../../../tests/it/routing/vignettes.toml");
    assert!(stories.split_whitespace().count() > 3_000);
    let found: Vec<&str> = find_in(stories, 2026).iter().map(|finding| finding.parts(stories).1).collect();
    assert_eq!(found, Vec::<&str>::new());
}
