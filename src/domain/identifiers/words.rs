//! The words that both this and the browser's own code go by: `words.json`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Kind;

/// One after the other, each a list of what may stand there; an empty text where nothing has to.
pub(super) type Pattern = Vec<Vec<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub months: Vec<Vec<String>>,
    pub birth_cues: Vec<Pattern>,
    pub birth_links: Vec<String>,
    pub birth_links_back: Vec<String>,
    pub hospital_numbers: Vec<HospitalCue>,
    pub number_links: Vec<String>,
    pub postcode_areas: Vec<String>,
    pub no_postcode_ends: Vec<String>,
    pub no_users: Vec<String>,
    pub surnames: Vec<String>,
    pub no_names: Vec<String>,
    pub numbers: Vec<String>,
    lists: BTreeMap<String, Vec<String>>,
    pub phrases: Vec<Phrase>,
}

/// Words behind which a hospital's number stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HospitalCue {
    pub least_digits: usize,
    pub cue: Pattern,
}

/// Words by which a person could give themselves away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phrase {
    pub kind: Kind,
    pub words: Pattern,
    /// The place in the pattern from which it is shown.
    #[serde(default)]
    pub from: usize,
    /// Words after which it means something else.
    #[serde(default)]
    pub not_after: Vec<String>,
}

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words: Words = serde_json::from_str(include_str!("words.json")).expect("a test reads it");
    let lists = std::mem::take(&mut words.lists);
    for phrase in &mut words.phrases {
        for slot in &mut phrase.words {
            *slot = slot.iter().flat_map(|entry| expanded(entry, &lists)).collect();
        }
    }
    words
});

/// What an entry stands for: of `$list` all its words.
fn expanded(entry: &str, lists: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    match entry.strip_prefix('$') {
        Some(list) => lists.get(list).expect("a test reads it").clone(),
        None => vec![entry.to_owned()],
    }
}
