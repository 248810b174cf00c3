//! The report form.

use serde::Serialize;

use super::field::{Field, label, problem_message};
use super::files_offer::FilesOffer;
use super::identifiers::FindingWords;
use super::protection::{ProtectionPanel, sample_by_answers};
use crate::domain::Role;
use crate::domain::file::Limits;
use crate::domain::questionnaire::{Offer, Problems, QUESTIONS, Section, StaffOption, Submitted, validate};
use crate::templates::pages::{HOSTILE, Notice};
use crate::templates::{Message, Page};

/// `/report` and `/report/edit`: all sections in one document, with what was answered so far.
#[derive(Serialize)]
pub struct ReportPage {
    #[serde(rename = "box")]
    sealed_box: String,
    sections: Vec<SectionView>,
    problems: Vec<ProblemLine>,
    notice: Option<Notice>,
    /// What the script shows of the law before a report is sent.
    protection: ProtectionPanel,
    /// What the script says about what it finds.
    finding_words: Vec<FindingWords>,
}

#[derive(Serialize)]
struct SectionView {
    id: &'static str,
    heading: Message,
    intro: Message,
    is_danger: bool,
    fields: Vec<Field>,
    /// In the section in which files are added.
    files: Option<FilesOffer>,
}

/// A line of the error summary.
#[derive(Serialize)]
struct ProblemLine {
    id: &'static str,
    label: Message,
    problem: Message,
}

impl ReportPage {
    /// The form as it was sent, with what has to be put right; empty with `Submitted::default()`.
    pub fn new(offer: &Offer, submitted: &Submitted, problems: &Problems, sealed_box: String) -> ReportPage {
        let section = |section: Section| SectionView {
            id: section.as_str(),
            heading: Message::composed(format!("section-{}-heading", section.as_str())),
            intro: Message::composed(format!("section-{}-intro", section.as_str())),
            is_danger: section == Section::Danger,
            fields: QUESTIONS
                .iter()
                .filter(|question| question.section == section)
                .filter_map(|question| Field::new(question, submitted, offer, problems.of(question.id)))
                .collect(),
            files: (section == Section::Evidence)
                .then(|| FilesOffer::with_report(offer.custodians, Limits::default())),
        };
        let line =
            |(id, problem)| ProblemLine { id, label: label(id), problem: problem_message(id, problem) };
        ReportPage {
            sealed_box,
            sections: Section::ALL.into_iter().map(section).collect(),
            problems: problems.iter().map(line).collect(),
            notice: None,
            protection: ProtectionPanel::default(),
            finding_words: FindingWords::all(),
        }
    }

    /// How much of files is taken here.
    pub fn with_limits(mut self, limits: Limits) -> ReportPage {
        for files in self.sections.iter_mut().filter_map(|section| section.files.as_mut()) {
            *files = FilesOffer::with_report(files.custodians, limits);
        }
        self
    }

    /// With what the law says, for the script to choose from by the answers ([`ProtectionPanel::by_answers`]).
    pub fn with_protection(mut self, protection: ProtectionPanel) -> ReportPage {
        self.protection = protection;
        self
    }

    /// Says that the service failed at looking at it; with the number under which the log knows more.
    pub fn not_now(mut self, incident: Option<String>) -> ReportPage {
        self.notice = Some(Notice::refused(Message::new("report-notice-not-now")).with_incident(incident));
        self
    }
}

impl Page for ReportPage {
    const TEMPLATE: &'static str = "pages/public/report";

    fn title(&self) -> Message {
        Message::new("report-title")
    }

    fn has_problems(&self) -> bool {
        !self.problems.is_empty() || self.notice.as_ref().is_some_and(Notice::is_refused)
    }

    fn sample() -> Vec<ReportPage> {
        let offer = sample_offer();
        let hostile =
            sample_submitted(&[("mode", "named"), ("organisation", HOSTILE), ("happened", HOSTILE)]);
        let nothing = Submitted::default();
        let too_long = "x".repeat(10_001);
        let wrong = sample_submitted(&[
            ("mode", "confidential"),
            ("happened", &too_long),
            ("category", "no_such"),
            ("excluded", "alice"),
            ("excluded", "dan"),
        ]);
        let no_custodian = sample_submitted(&[("mode", "confidential"), ("excluded", "carol")]);
        let gone = sample_submitted(&[("mode", "confidential"), ("excluded", "mallory")]);
        let mut pages = vec![
            ReportPage::new(
                &Offer::default(),
                &Submitted::default(),
                &Problems::default(),
                "c2VhbGVk".to_owned(),
            ),
            ReportPage::new(&offer, &hostile, &Problems::default(), "c2VhbGVk".to_owned()),
            ReportPage::new(&Offer::as_sent(&gone), &gone, &Problems::default(), "c2VhbGVk".to_owned())
                .not_now(Some("7XK2".to_owned()))
                .with_protection(sample_by_answers()),
        ];
        for (offer, submitted) in [
            (&offer, &nothing),
            (&offer, &wrong),
            (&offer, &no_custodian),
            (&offer, &gone),
            (&Offer::default(), &gone),
        ] {
            let problems = validate(submitted, offer).err().unwrap_or_default();
            pages.push(ReportPage::new(offer, submitted, &problems, "c2VhbGVk".to_owned()));
        }
        pages
    }
}

/// An offer with a reviewer, a lead with a hostile name, and a custodian.
pub(super) fn sample_offer() -> Offer {
    let person = |account: &str, name: &str, role| StaffOption {
        account: account.to_owned(),
        name: name.to_owned(),
        role,
    };
    let staff = vec![
        person("alice", "Alice Ray", Role::Reviewer),
        person("dan", HOSTILE, Role::Lead),
        person("carol", "Carol", Role::Custodian),
    ];
    Offer { custodians: true, staff }
}

/// A form post with these fields.
pub(super) fn sample_submitted(fields: &[(&str, &str)]) -> Submitted {
    Submitted::from_pairs(fields.iter().map(|(name, value)| (name.to_string(), value.to_string())))
}
