//! What the law gives somebody who speaks up, as they read it: each statement with what it rests on, and the day.

use serde::Serialize;

use super::stands_on::Source;
use crate::domain::directory::protection::{Protection, Topic};
use crate::domain::routing::OneOf;
use crate::templates::{Message, Words};

/// Statements, topic by topic.
#[derive(Serialize, Default)]
pub struct ProtectionPanel {
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    heading: Message,
    statements: Vec<ShownStatement>,
}

/// A statement, and where it stands.
#[derive(Serialize)]
pub(super) struct ShownStatement {
    text: String,
    law: String,
    /// How it came to be known; the day stands behind it.
    known: Message,
    unchecked: bool,
    checked: Words,
    sources: Vec<Source>,
    /// Whether the sources can be followed.
    linked: bool,
    /// The answers on which it hangs, for the script: `question=answer,answer` parts with a space between.
    when: String,
}

impl ProtectionPanel {
    /// These statements, which stand topic by topic already, as far as they are about one of these topics.
    pub fn new(told: &[&Protection], topics: &[Topic]) -> ProtectionPanel {
        let about = told.iter().filter(|statement| topics.contains(&statement.topic));
        let about: Vec<&Protection> = about.copied().collect();
        let groups = about.chunk_by(|one, other| one.topic == other.topic).map(|group| Group {
            heading: Message::composed(format!("protection-topic-{}", group[0].topic)),
            statements: group.iter().copied().map(ShownStatement::new).collect(),
        });
        ProtectionPanel { groups: groups.collect() }
    }

    /// Every statement that answers can lead to, each with those answers, for a script that chooses among them.
    pub fn by_answers(told: &[(&Protection, Vec<OneOf>)]) -> ProtectionPanel {
        let groups = told.chunk_by(|(one, _), (other, _)| one.topic == other.topic).map(|group| Group {
            heading: Message::composed(format!("protection-topic-{}", group[0].0.topic)),
            statements: group
                .iter()
                .map(|(statement, when)| ShownStatement::new(statement).when(when))
                .collect(),
        });
        ProtectionPanel { groups: groups.collect() }.unlinked()
    }

    /// The same without links, where following one would leave behind what was typed.
    pub fn unlinked(mut self) -> ProtectionPanel {
        let statements = self.groups.iter_mut().flat_map(|group| &mut group.statements);
        statements.for_each(|statement| statement.linked = false);
        self
    }
}

impl ShownStatement {
    pub(super) fn new(statement: &Protection) -> ShownStatement {
        let mark = &statement.mark;
        let sources = mark.source.iter().chain(&statement.further_source);
        ShownStatement {
            text: statement.text.clone(),
            law: statement.law.clone(),
            known: Message::composed(format!("protection-known-{}", mark.evidence)),
            unchecked: mark.is_memory(),
            checked: mark.checked.into(),
            sources: sources.filter_map(|address| Source::new(address)).collect(),
            linked: true,
            when: String::new(),
        }
    }

    fn when(mut self, conditions: &[OneOf]) -> ShownStatement {
        let one = |one: &OneOf| format!("{}={}", one.question, one.answers.join(","));
        self.when = conditions.iter().map(one).collect::<Vec<_>>().join(" ");
        self
    }
}

/// A statement of every topic, known in every way, with text that tries to be markup.
pub(super) fn samples() -> Vec<Protection> {
    use crate::domain::directory::mark::Mark;
    use crate::domain::directory::protection::AppliesTo;
    use crate::domain::directory::words::Evidence;
    use crate::templates::pages::{HOSTILE, sample_day};

    let known = Evidence::ALL.iter().cycle();
    let sample = |(topic, evidence): (&Topic, &Evidence)| Protection {
        id: format!("sample_{topic}"),
        topic: *topic,
        when: AppliesTo::default(),
        text: HOSTILE.to_owned(),
        law: HOSTILE.to_owned(),
        further_source: Some("javascript:alert(1)".to_owned()),
        mark: Mark {
            evidence: *evidence,
            source: Some("https://example.org/?a=b&c".to_owned()),
            checked: sample_day(),
        },
    };
    Topic::ALL.iter().zip(known).map(sample).collect()
}

/// Every sample on one panel.
pub(super) fn sample_panel() -> ProtectionPanel {
    let samples = samples();
    ProtectionPanel::new(&samples.iter().collect::<Vec<_>>(), Topic::ALL)
}

/// Every sample, each with answers that lead to it.
pub(super) fn sample_by_answers() -> ProtectionPanel {
    let samples = samples();
    let when = || vec![OneOf { question: "nation", answers: vec!["", "england"] }];
    ProtectionPanel::by_answers(&samples.iter().map(|sample| (sample, when())).collect::<Vec<_>>())
}
