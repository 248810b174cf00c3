//! A body that a concern can go to.

use super::any_of::AnyOf;
use super::law::Basis;
use super::mark::Mark;
use super::place::Nation;
use super::table::{Id, Named};
use super::words::words;
use crate::domain::Day;

/// A body that a concern can go to, as `bodies.toml` has it.
#[derive(Debug)]
pub struct OversightBody {
    pub id: String,
    pub name: String,
    pub short: String,
    pub nations: AnyOf<Nation>,
    pub kind: BodyKind,
    pub standing: Standing,
    pub remit: String,
    /// Short words for what it takes.
    pub takes: Vec<String>,
    pub does_not_take: String,
    pub anonymous: Anonymous,
    pub anonymous_note: Option<String>,
    pub legal_basis: Vec<Id<Basis>>,
    pub prescribed: Prescribed,
    /// How it answers, as far as it says.
    pub response: Option<String>,
    /// What is about to change.
    pub changes: Option<String>,
    pub contacts: Vec<Contact>,
    pub checked: Day,
}

impl OversightBody {
    /// Whether it serves all four nations.
    pub fn is_uk_wide(&self) -> bool {
        Nation::ALL.iter().all(|nation| self.nations.contains(*nation))
    }

    pub fn is_closed(&self) -> bool {
        matches!(self.standing, Standing::Closed { .. })
    }

    /// Whether nothing that is written about it was looked up.
    pub fn is_from_memory(&self) -> bool {
        self.prescribed.mark.is_memory() && self.contacts.iter().all(|contact| contact.mark.is_memory())
    }
}

impl Named for OversightBody {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Whether a body can be gone to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    Live,
    /// One in each area or provider.
    Local,
    /// Law passed or before Parliament will move it.
    Transition,
    Closed {
        on: Day,
        /// Who does what it did; other bodies, by id.
        replaced_by: Vec<String>,
    },
}

/// Whether telling a body is telling a prescribed person, by the two orders.
#[derive(Debug)]
pub struct Prescribed {
    pub great_britain: PrescribedPerson,
    pub northern_ireland: PrescribedPerson,
    /// What it is prescribed for.
    pub entry: Option<String>,
    pub note: Option<String>,
    pub mark: Mark,
}

/// A way to reach a body.
#[derive(Debug)]
pub struct Contact {
    pub kind: ContactKind,
    pub value: String,
    pub purpose: String,
    pub note: Option<String>,
    /// The page's own date, as precise as it has one.
    pub page_date: Option<String>,
    /// So old that it has to be verified first.
    pub stale: bool,
    pub mark: Mark,
}

words! {
    /// What a body is.
    BodyKind, "unknown kind of body";
    Emergency = "emergency",
    LawEnforcement = "law_enforcement",
    Provider = "provider",
    Commissioner = "commissioner",
    SystemRegulator = "system_regulator",
    RadiationRegulator = "radiation_regulator",
    ProfessionalRegulator = "professional_regulator",
    Safeguarding = "safeguarding",
    SafetyRegulator = "safety_regulator",
    ProductRegulator = "product_regulator",
    EnvironmentRegulator = "environment_regulator",
    Licensing = "licensing",
    Learning = "learning",
    NhsNational = "nhs_national",
    Oversight = "oversight",
    ScreeningQa = "screening_qa",
    Medicines = "medicines",
    CounterFraud = "counter_fraud",
    DataRegulator = "data_regulator",
    CharityRegulator = "charity_regulator",
    Advertising = "advertising",
    Consumer = "consumer",
    Accreditation = "accreditation",
    Education = "education",
    Support = "support",
    PatientVoice = "patient_voice",
    Research = "research",
    Other = "other",
}

words! {
    /// What a body does with a concern from somebody unknown to it.
    Anonymous, "unknown answer to anonymous concerns";
    Accepts = "accepts",
    /// Takes it, and may be unable to act or answer.
    Limited = "limited",
    NormallyNo = "normally_no",
    NotApplicable = "n/a",
    Unverified = "unverified",
}

words! {
    /// Whether a body is a prescribed person.
    PrescribedPerson, "unknown prescribed-person status";
    Yes = "yes",
    No = "no",
    Conditional = "conditional",
    Unverified = "unverified",
    NotApplicable = "n/a",
}

words! {
    /// A kind of contact.
    ContactKind, "unknown kind of contact";
    Web = "web",
    Form = "form",
    Phone = "phone",
    Email = "email",
    Post = "post",
}
