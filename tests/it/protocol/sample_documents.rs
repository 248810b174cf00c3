//! One document of each kind and of each size, with text that is hard to write the same way twice.

use candour::crypto::data::{Data, Feedback, Identity};
use candour::crypto::{Document, Head};
use candour::domain::questionnaire::{Answer, Answers};
use candour::domain::{Author, Outcome, TermId};

use super::people::{alice, bashir, frank, lena};
use super::sample_case::{SampleCase, feedback, message, note};
use super::sample_disclosure;
use super::vector_files::to_base64;
use super::{sample_files, sample_triage};

pub const HARD_TEXT: &str = "Ünïcode 🩻 “quotes” \"straight\" \\ back\tslash\nnew line \u{8}\u{c}\r \u{2028} \u{2029} \u{0}\u{1f}\u{7f} <b>&amp;</b> / end";

pub fn sample() -> SampleCase {
    SampleCase::new(1)
}

fn hard_report(case: &SampleCase) -> Data {
    let one = |text: &str| Answer::One(text.to_owned());
    let mut report = case.report("confidential");
    report.excluded = vec![bashir().account, frank().account];
    report.answers = Answers::from_sealed(vec![
        ("mode".to_owned(), one("confidential")),
        ("danger".to_owned(), one("yes")),
        ("modality".to_owned(), Answer::Many(vec!["ct".to_owned(), HARD_TEXT.to_owned()])),
        ("none".to_owned(), Answer::Many(Vec::new())),
        ("constructor".to_owned(), one("named like a method")),
        ("a_question_that_no_version_knows_0123456".to_owned(), one("")),
        ("what".to_owned(), one(HARD_TEXT)),
    ])
    .unwrap();
    report.files = sample_files::listed();
    Data::Report(Box::new(report))
}

/// Every kind. Each stands alone, so that its head is any 32 bytes.
pub fn documents(case: &SampleCase) -> Vec<Document> {
    let head = |value: u8| Head::from_bytes([value; 32]);
    let (reviewer, lead) = (alice().author(), lena().author());
    let mut bare = case.report("anonymous");
    bare.staff.clear();
    bare.answers = Answers::default();
    let identity = Data::Identity(Identity { inner: to_base64(&[0xa5; 1_000]) });
    let mut all = vec![
        case.document(0, head(0), &Author::Reporter, hard_report(case)),
        case.document(0, head(1), &Author::Reporter, Data::Report(Box::new(bare))),
        case.document(1, head(2), &Author::Reporter, identity),
        case.document(2, head(3), &Author::Reporter, message("")),
        case.document(3, head(4), &reviewer, message(HARD_TEXT)),
        case.document(4, head(5), &lead, complete_feedback()),
        case.document(u32::MAX, head(0xff), &reviewer, feedback(Outcome::NoAction, "x")),
        case.document(0, head(6), &reviewer, note(&"n".repeat(10_000))),
        case.document(1, head(7), &lead, note(&"é".repeat(30_000))),
        case.grant_document(&Author::Reporter, case.grant_data(&alice())),
        case.grant_document(&lead, case.grant_data(&bashir())),
    ];
    all.extend(sample_files::documents(case));
    all.extend(sample_triage::documents(case));
    all.extend(sample_disclosure::documents(case));
    all
}

fn complete_feedback() -> Data {
    Data::Feedback(Feedback {
        outcome: Outcome::ActionTaken,
        result: Some(TermId::parse("practice_changed").unwrap()),
        text: HARD_TEXT.to_owned(),
        changed: "Two people check each chart.".to_owned(),
    })
}

/// The rest of the sizes, too long to be kept in a file of vectors with the others.
pub fn longest() -> Document {
    sample().document(5, Head::from_bytes([8; 32]), &alice().author(), message(&"x".repeat(300_000)))
}
