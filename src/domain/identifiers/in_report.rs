//! What is found in a report before it is sent, and what the reporter decided about it.

use std::fmt;

use super::{Finding, Kind, find_in, remove_from};
use crate::domain::questionnaire::{QUESTIONS, Submitted, question};

/// The most decisions that a form carries from page to page.
const MOST_KEPT: usize = 500;

/// Names a finding without its text: the question, what it is, and from 1 the how many-th of its kind in the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// The question that is answered.
    pub question: &'static str,
    /// What was found.
    pub kind: Kind,
    number: usize,
}

impl Name {
    /// The name that was written like this.
    pub fn parse(name: &str) -> Option<Name> {
        let mut parts = name.split('.');
        let question = question(parts.next()?)?.id;
        let kind = Kind::parse(parts.next()?)?;
        let number = parts.next()?.parse().ok()?;
        let name_of_it = Name { question, kind, number };
        // One finding has one name: no leading noughts, no plus sign.
        (name_of_it.to_string() == name).then_some(name_of_it)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.question, self.kind.as_str(), self.number)
    }
}

/// What was found in a report, in the order of its questions.
pub fn find_in_report(submitted: &Submitted, this_year: u32) -> Vec<(Name, Finding)> {
    let named = submitted.text("mode") == "named";
    let mut found = Vec::new();
    for question in QUESTIONS.iter().filter(|question| question.kind.is_text()).map(|question| question.id) {
        let mut numbers = [0; Kind::ALL.len()];
        for finding in find_in(submitted.text(question), this_year) {
            let number = &mut numbers[finding.kind as usize];
            *number += 1;
            if is_asked_about(question, finding.kind, named) {
                found.push((Name { question, kind: finding.kind, number: *number }, finding));
            }
        }
    }
    found
}

/// What was found in a message to the reviewers.
pub fn find_in_message(text: &str, named: bool, this_year: u32) -> Vec<Finding> {
    let mut found = find_in(text, this_year);
    found.retain(|finding| finding.kind.is_about_patient() || !named);
    found
}

/// Whether a reporter is asked about a finding of this kind in the answer to this question. A place has a postcode and a
/// phone number of its own, and what is reported may have happened years ago. Whoever gives their name does not hide it.
fn is_asked_about(question: &str, kind: Kind, named: bool) -> bool {
    let of_place = matches!(kind, Kind::Postcode | Kind::Phone | Kind::Email);
    match question {
        "reporter_name" | "reporter_contact" => false,
        "organisation" | "where_happened" if of_place => false,
        "when_happened" if kind == Kind::DateOfBirth => false,
        _ => kind.is_about_patient() || !named,
    }
}

/// What the reporter looked at and wants to keep. The form carries it from check page to check page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept(Vec<Name>);

impl Kept {
    /// Reads the names that a form carried; what is no name is passed over.
    pub fn read<'a>(names: impl IntoIterator<Item = &'a str>) -> Kept {
        let mut kept = Kept::default();
        for name in names.into_iter().filter_map(Name::parse).take(MOST_KEPT) {
            kept.keep(name);
        }
        kept
    }

    /// Keeps one more.
    pub fn keep(&mut self, name: Name) {
        if !self.has(name) {
            self.0.push(name);
        }
    }

    /// Whether this one is kept.
    pub fn has(&self, name: Name) -> bool {
        self.0.contains(&name)
    }

    /// Every name, for the form to carry on.
    pub fn names(&self) -> impl Iterator<Item = Name> {
        self.0.iter().copied()
    }

    /// Puts `[removed]` where the finding of this name is. Those of its kind behind it in the same answer then come one
    /// number earlier, and are still kept. A name of which there is no finding changes nothing.
    pub fn remove(&mut self, name: Name, submitted: &mut Submitted, this_year: u32) {
        let found = find_in_report(submitted, this_year);
        let Some((_, finding)) = found.iter().find(|(known, _)| *known == name) else {
            return;
        };
        let text = remove_from(submitted.text(name.question), finding);
        submitted.replace_text(name.question, &text);
        self.0.retain(|kept| *kept != name);
        for kept in &mut self.0 {
            if kept.question == name.question && kept.kind == name.kind && kept.number > name.number {
                kept.number -= 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEAR: u32 = 2026;

    fn submitted(fields: &[(&str, &str)]) -> Submitted {
        Submitted::from_pairs(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    fn names(submitted: &Submitted) -> Vec<String> {
        find_in_report(submitted, YEAR).iter().map(|(name, _)| name.to_string()).collect()
    }

    #[test]
    fn findings_are_named_by_question_kind_and_number() {
        let report = submitted(&[
            ("mode", "anonymous"),
            ("happened", "LS1 4DY, 943 476 5919 and LS1 4DZ on my shift"),
            ("evidence", "LS1 4DY"),
        ]);
        let expected = [
            "happened.postcode.1",
            "happened.nhs_number.1",
            "happened.postcode.2",
            "happened.own_shift.1",
            "evidence.postcode.1",
        ];
        assert_eq!(names(&report), expected);
        for name in expected {
            assert_eq!(Name::parse(name).unwrap().to_string(), name);
        }
        for wrong in [
            "",
            "happened",
            "happened.postcode",
            "happened.postcode.01",
            "happened.postcode.+1",
            "x.postcode.1",
        ] {
            assert_eq!(Name::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Name::parse("happened.postcode.1.1"), None);
        assert_eq!(Name::parse("happened.<b>.1"), None);
    }

    #[test]
    fn nobody_is_asked_about_what_belongs_there() {
        let report = [
            ("reporter_name", "Jane Smith, as the superintendent"),
            ("reporter_contact", "jane@example.org 07700 900123"),
            ("organisation", "St Anna, LS1 4DY, 0161 496 0123"),
            ("where_happened", "Room 3, LS1 4DY"),
            ("when_happened", "3 May 2015"),
            ("happened", "I was on call"),
        ];
        let in_mode = |mode| names(&submitted(&[&[("mode", mode)], report.as_slice()].concat()));
        assert_eq!(in_mode("named"), Vec::<String>::new());
        assert_eq!(in_mode("anonymous"), ["happened.own_shift.1"]);
        assert_eq!(in_mode("confidential"), ["happened.own_shift.1"]);
        let patient = submitted(&[("mode", "named"), ("where_happened", "bed of 943 476 5919")]);
        assert_eq!(names(&patient), ["where_happened.nhs_number.1"]);
    }

    #[test]
    fn what_is_kept_stays_kept_when_something_before_it_is_removed() {
        let text = "LS1 4DY, LS1 4DZ and LS1 4EA, or 943 476 5919";
        let mut report = submitted(&[("happened", text), ("evidence", "LS1 4DY")]);
        let name = |text: &str| Name::parse(text).unwrap();
        let mut kept =
            Kept::read(["happened.postcode.2", "evidence.postcode.1", "nonsense", "happened.postcode.2"]);
        kept.remove(name("happened.postcode.1"), &mut report, YEAR);
        assert_eq!(report.text("happened"), "[removed], LS1 4DZ and LS1 4EA, or 943 476 5919");
        assert_eq!(kept, Kept::read(["happened.postcode.1", "evidence.postcode.1"]));
        kept.remove(name("happened.postcode.2"), &mut report, YEAR);
        assert_eq!(report.text("happened"), "[removed], LS1 4DZ and [removed], or 943 476 5919");
        assert_eq!(kept, Kept::read(["happened.postcode.1", "evidence.postcode.1"]));
        kept.remove(name("happened.postcode.9"), &mut report, YEAR);
        assert_eq!(report.text("happened"), "[removed], LS1 4DZ and [removed], or 943 476 5919");
        kept.remove(name("happened.postcode.1"), &mut report, YEAR);
        assert_eq!(kept, Kept::read(["evidence.postcode.1"]));
        assert_eq!(report.text("evidence"), "LS1 4DY");
    }
}
