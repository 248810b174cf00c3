//! The letter that is printed for a body without an account. It holds nothing of what was sealed, and names nobody.

use serde::Serialize;

use crate::domain::Day;
use crate::domain::directory::Table;
use crate::domain::directory::body::OversightBody;
use crate::domain::directory::law;
use crate::domain::referral::Basis;
use crate::templates::pages::{HOSTILE, sample_day};
use crate::templates::{Message, Page, Words};

/// The letter that is printed for a body without an account.
#[derive(Serialize)]
pub struct CoverLetterPage {
    case: String,
    reference: String,
    sent_on: Words,
    /// Of what was written later: the day of the referral that it belongs to.
    first_on: Option<Words>,
    confirm_by: Option<Words>,
    ground: Message,
    addressee: Addressee,
    enclosed: EnclosedFile,
}

/// What was sent, and when.
pub struct Sent {
    /// The case's id, for the way back to it; it is not printed.
    pub case: String,
    pub reference: String,
    pub on: Day,
    pub basis: Basis,
    pub confirm_by: Option<Day>,
    /// The day of the referral, for something that was written after it.
    pub first_on: Option<Day>,
}

/// Whom the letter goes to.
#[derive(Serialize)]
pub struct Addressee {
    name: String,
    contacts: Vec<ContactLine>,
    /// What the directory says that telling this body rests on.
    laws: Vec<String>,
}

#[derive(Serialize)]
struct ContactLine {
    kind: Message,
    value: String,
    purpose: String,
    /// Nobody looked it up, or so long ago that it has to be looked up first.
    unchecked: bool,
}

/// The sealed file that goes along.
pub struct Enclosed {
    pub file: String,
    /// SHA-256, as hexadecimal digits.
    pub digest: String,
}

#[derive(Serialize)]
struct EnclosedFile {
    file: String,
    /// In groups of four, for comparing by eye.
    groups: Vec<String>,
}

impl Addressee {
    /// A body of the directory.
    pub fn new(body: &OversightBody, laws: &Table<law::Basis>) -> Addressee {
        let contacts = body.contacts.iter().map(|contact| ContactLine {
            kind: Message::composed(format!("contact-{}", contact.kind)),
            value: contact.value.clone(),
            purpose: contact.purpose.clone(),
            unchecked: contact.stale || contact.mark.is_memory(),
        });
        Addressee {
            name: body.name.clone(),
            contacts: contacts.collect(),
            laws: body.legal_basis.iter().map(|id| laws[*id].title.clone()).collect(),
        }
    }

    /// A body that the directory does not have any more.
    pub fn unlisted(id: &str) -> Addressee {
        Addressee { name: id.to_owned(), contacts: Vec::new(), laws: Vec::new() }
    }
}

impl CoverLetterPage {
    /// The letter for what was sent to a body, with the file that it goes with.
    pub fn new(sent: &Sent, addressee: Addressee, enclosed: Enclosed) -> CoverLetterPage {
        let digits: Vec<char> = enclosed.digest.chars().collect();
        let groups = digits.chunks(4).map(|group| group.iter().collect()).collect();
        CoverLetterPage {
            case: sent.case.clone(),
            reference: sent.reference.clone(),
            sent_on: sent.on.into(),
            first_on: sent.first_on.map(Words::from),
            confirm_by: sent.confirm_by.map(Words::from),
            ground: Message::composed(format!("letter-ground-{}", sent.basis)),
            addressee,
            enclosed: EnclosedFile { file: enclosed.file, groups },
        }
    }
}

impl Page for CoverLetterPage {
    const TEMPLATE: &'static str = "pages/staff/cover-letter";

    fn title(&self) -> Message {
        Message::new("letter-title")
    }

    fn sample() -> Vec<CoverLetterPage> {
        let contact = |unchecked| ContactLine {
            kind: Message::new("contact-post"),
            value: HOSTILE.to_owned(),
            purpose: HOSTILE.to_owned(),
            unchecked,
        };
        let listed = || Addressee {
            name: HOSTILE.to_owned(),
            contacts: vec![contact(false), contact(true)],
            laws: vec![HOSTILE.to_owned()],
        };
        let page = |basis, addressee, confirm_by, first_on| {
            let sent = Sent {
                case: "abcdefghijklmnopqrstuvwxya".to_owned(),
                reference: "ABCD-EFGH".to_owned(),
                on: sample_day(),
                basis,
                confirm_by,
                first_on,
            };
            let enclosed = Enclosed { file: "ABCD-EFGH.age".to_owned(), digest: "0123456789".to_owned() };
            CoverLetterPage::new(&sent, addressee, enclosed)
        };
        let known = Basis::ALL.iter().map(|basis| page(*basis, listed(), Some(sample_day()), None));
        known
            .chain([
                page(Basis::Consent, Addressee::unlisted(HOSTILE), None, None),
                page(Basis::Consent, listed(), None, Some(sample_day())),
            ])
            .collect()
    }
}
