//! What the kinds on the way to a referral say, for tests that write them.

use candour::crypto::data::{
    Approval, Checkin, Classification, Consent, Data, Diary, Letter, Override, Pack, Part, Rating, Request,
    Route, Task, Text,
};
use candour::crypto::{Document, Head};
use candour::domain::aftermath::{CheckinMonth, Detriment, Score};
use candour::domain::assessment::{CandourDuty, Irmer, Likelihood, Severity};
use candour::domain::referral::{Basis, Says};
use candour::domain::{Author, BodyId, TermId, Thread};

use super::people::{BODY, OTHER_BODY, alice, day, desk, jo, lena};
use super::sample_case::SampleCase;
use super::sample_documents::HARD_TEXT;
use super::vector_files::to_base64;

/// The thread of the referral that most tests look at.
pub const REFERRAL: &str = "referral-abcdefghijklmn27";

pub fn referral() -> Thread {
    Thread::parse(REFERRAL).unwrap()
}

pub fn body(id: &str) -> BodyId {
    BodyId::parse(id).unwrap()
}

pub fn consent(to: &str, given: bool) -> Data {
    Data::Consent(Consent { body: body(to), given })
}

pub fn withdrawal() -> Data {
    Data::Withdrawal(Text { text: "Please do not go on with this.".to_owned() })
}

pub fn override_for(to: &str) -> Data {
    Data::Override(Override { body: body(to), text: "Patients are at risk now.".to_owned() })
}

pub fn approval(of: u32) -> Data {
    Data::Approval(Approval { of, text: "I agree.".to_owned() })
}

pub fn letter(says: Says) -> Data {
    Data::Letter(Letter { says, suggestion: None, text: "About your referral.".to_owned() })
}

/// As an honest reviewer makes it for [`BODY`].
pub fn pack(case: &SampleCase) -> Pack {
    Pack {
        body: body(BODY),
        recipient: case.recipient().as_str().to_owned(),
        signer: case.signer().verify_key().to_base64(),
        sealed_to: vec![jo().recipient().as_str().to_owned(), desk().as_str().to_owned()],
        basis: Basis::Consent,
        edition: to_base64(&[7; 32]),
        shared: 1,
        parts: vec![Part {
            title: "What happened".to_owned(),
            text: "The dose chart was ignored.".to_owned(),
        }],
        files: Vec::new(),
        text: String::new(),
    }
}

fn terms(ids: &[&str]) -> Vec<TermId> {
    ids.iter().map(|id| TermId::parse(id).unwrap()).collect()
}

pub fn classification(nhs_funded: Option<bool>) -> Classification {
    let term = |id| TermId::parse(id).unwrap();
    Classification {
        nation: term("england"),
        setting: term("nhs_trust"),
        about: terms(&["person", "provider"]),
        categories: terms(&["protocol", "x"]),
        urgency: term("soon"),
        reporter: term("radiographer"),
        flags: Vec::new(),
        nhs_funded,
        severity: Severity::Moderate,
        likelihood: Likelihood::Possible,
        candour: CandourDuty::NotKnown,
        irmer: Irmer::Notifiable,
        happened: nhs_funded.map(|_| day("2026-01-30")),
        known: None,
        text: HARD_TEXT.to_owned(),
    }
}

/// One of each kind and of each odd value. Each stands alone, so that its head is any 32 bytes.
pub fn documents(case: &SampleCase) -> Vec<Document> {
    let text = || "Words.".to_owned();
    let route = |bodies: &[&str]| {
        let bodies = bodies.iter().map(|id| body(id)).collect();
        Data::Route(Route { edition: to_base64(&[9; 32]), bodies, text: String::new() })
    };
    let rating = |score: u8| Data::Rating(Rating { score: Score::try_from(score).unwrap(), text: text() });
    let task = Task { assignee: lena().account, due: day("2026-12-24"), text: text() };
    let mut full = pack(case);
    full.basis = Basis::SeriousHarm;
    full.text = HARD_TEXT.to_owned();
    full.parts.push(Part { title: HARD_TEXT.to_owned(), text: String::new() });
    let suggests =
        Letter { says: Says::Declined, suggestion: Some(body(OTHER_BODY)), text: HARD_TEXT.to_owned() };
    let (reporter, reviewer, lead) = (Author::Reporter, alice().author(), lena().author());
    let mut said = vec![
        (&reviewer, Data::Request(Request { body: body(BODY), text: text() })),
        (&reporter, consent(BODY, false)),
        (&reporter, consent(&"b".repeat(41), true)),
        (&reporter, withdrawal()),
        (&reporter, rating(5)),
        (&reporter, rating(1)),
        (&reviewer, Data::Classification(Box::new(classification(None)))),
        (&reviewer, Data::Classification(Box::new(classification(Some(false))))),
        (&lead, route(&[])),
        (&reviewer, route(&[BODY, OTHER_BODY])),
        (&reviewer, override_for(BODY)),
        (&lead, approval(u32::MAX)),
        (&lead, approval(0)),
        (&reviewer, Data::Task(task)),
        (&reporter, Data::Diary(Diary { day: day("2026-11-19"), text: text() })),
    ];
    said.extend(CheckinMonth::ALL.map(|month| {
        let detriment = Detriment::ALL[usize::from(u8::from(month)) % 3];
        (&reporter, Data::Checkin(Checkin { month, detriment, text: text() }))
    }));
    let head = |n: u32| Head::from_bytes([u8::try_from(n + 100).unwrap(); 32]);
    let liaison = jo().author();
    let in_referral = [
        (&lead, Data::Pack(Box::new(full))),
        (&reviewer, Data::Pack(Box::new(pack(case)))),
        (&liaison, Data::Letter(suggests)),
        (&liaison, letter(Says::Outcome)),
        (&reviewer, letter(Says::Answer)),
    ];
    let outside = (0..).zip(said).map(|(n, (author, data))| case.document(n, head(n), author, data));
    let inside = (0..)
        .zip(in_referral)
        .map(|(n, (author, data))| case.document_in(referral(), n, head(n + 50), author, data));
    outside.chain(inside).collect()
}
