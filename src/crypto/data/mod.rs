//! What each kind of document says (docs/PROTOCOL.md §6). Field order is the canonical order.

mod disclosure;
mod file;
mod or_empty;
mod referral;
mod triage;

use std::collections::HashSet;
use std::hash::Hash;

use serde::{Deserialize, Serialize};

pub use disclosure::{
    Disclosure, DisclosureAnswer, DisclosureRequest, MOST_CUSTODIANS, Original, Wanted, WantedOriginal,
};
pub use file::{ListedFile, ListedOriginal};
pub use referral::{Letter, Pack, Part};
pub use triage::{Approval, Checkin, Classification, Consent, Diary, Override, Rating, Request, Route, Task};

use super::VerifyKey;
use super::keyring::MOST_RECIPIENTS_OF_A_BODY;
use super::recipient::UntrustedRecipient;
use super::signature::{decode_exact, is_base64};
use crate::domain::entry::Capacity;
use crate::domain::questionnaire::Answers;
use crate::domain::referral::Says;
use crate::domain::{Account, Kind, Outcome, TermId};

/// The most that a list in a document on the way to a referral may hold.
pub const MOST: usize = 64;

/// A report: who may answer it, and what was reported.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// `R`
    pub recipient: String,
    /// `T`
    pub token: String,
    /// `S`, base64
    pub signer: String,
    /// The staff keys it was sealed for.
    pub staff: Vec<SealedFor>,
    /// Whom the reporter kept out.
    pub excluded: Vec<Account>,
    pub answers: Answers,
    /// Files that went along with it; the plain way adds them later, each as an entry of its own.
    pub files: Vec<ListedFile>,
}

/// One person a report was sealed for.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedFor {
    pub name: Account,
    pub recipient: String,
    pub key: String,
}

/// Packs carry no files yet: a list with anything in it does not parse.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum NoFile {}

/// Words and nothing else: a message, a note among staff, a withdrawal.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub text: String,
}

/// What was done, or why nothing was.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    pub outcome: Outcome,
    /// What came of it, as an id of the directory's results; an empty string where none was chosen.
    #[serde(with = "or_empty")]
    pub result: Option<TermId>,
    pub text: String,
    /// What will be different from now on; may be empty.
    pub changed: String,
}

/// A name given in confidence, still sealed for the case.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Base64 of an age file sealed to `R` over [`NameAndContact`].
    pub inner: String,
}

/// What stands inside [`Identity::inner`].
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameAndContact {
    pub name: String,
    pub contact: String,
}

/// A case's key for one person.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    #[serde(rename = "for")]
    pub holder: Account,
    /// The holder's recipient.
    pub to: String,
    /// `C`
    pub key: String,
    /// `S`, base64
    pub signer: String,
}

macro_rules! data {
    ($($kind:ident($content:ty),)*) => {
        /// The `data` of a document, by kind.
        #[derive(Clone, PartialEq, Serialize)]
        #[serde(untagged)]
        pub enum Data {
            $($kind($content),)*
        }

        impl Data {
            pub fn kind(&self) -> Kind {
                match self { $(Data::$kind(_) => Kind::$kind,)* }
            }

            /// Reads the data of a document of this kind. The parser's own error is dropped: it can quote what was
            /// sealed.
            pub(super) fn parse(kind: Kind, json: &str) -> Option<Self> {
                let data = match kind { $(Kind::$kind => Data::$kind(serde_json::from_str(json).ok()?),)* };
                data.keeps_its_shape().then_some(data)
            }
        }
    };
}

data! {
    Report(Box<Report>),
    Message(Text),
    Feedback(Feedback),
    Identity(Identity),
    Request(Request),
    Consent(Consent),
    Withdrawal(Text),
    Rating(Rating),
    Checkin(Checkin),
    File(Box<ListedFile>),
    Note(Text),
    Classification(Box<Classification>),
    Route(Route),
    Override(Override),
    Approval(Approval),
    Task(Task),
    Pack(Box<Pack>),
    Letter(Letter),
    DisclosureRequest(Box<DisclosureRequest>),
    DisclosureAnswer(DisclosureAnswer),
    Disclosure(Disclosure),
    Diary(Diary),
    Grant(Grant),
    Original(Original),
}

impl Data {
    /// Whether somebody in this capacity may write this: the kind decides, and for a letter what it says.
    pub fn may_be_written_by(&self, capacity: Capacity) -> bool {
        let answers = matches!(self, Data::Letter(letter) if letter.says == Says::Answer);
        self.kind().may_be_written_by(capacity) && !(answers && capacity == Capacity::Liaison)
    }

    /// Whether everything that should be a key or a sealed file is one, in its one spelling, and lists keep to their
    /// bounds, so that a document with a bad key is malformed from the start and in every client alike.
    fn keeps_its_shape(&self) -> bool {
        match self {
            Data::Report(report) => {
                is_recipient(&report.recipient)
                    && is_recipient(&report.token)
                    && VerifyKey::parse(&report.signer).is_ok()
                    && report.staff.iter().all(|sealed_for| {
                        is_recipient(&sealed_for.recipient) && decode_exact::<32>(&sealed_for.key).is_some()
                    })
                    && file::keep_their_shape(&report.files)
            }
            Data::File(listed) => file::keep_their_shape(std::slice::from_ref(listed)),
            Data::Identity(identity) => is_base64(&identity.inner),
            Data::Grant(grant) => {
                is_recipient(&grant.to)
                    && super::Identity::parse(&grant.key).is_ok()
                    && VerifyKey::parse(&grant.signer).is_ok()
            }
            Data::Classification(said) => {
                are_distinct(&said.about) && are_distinct(&said.categories) && are_distinct(&said.flags)
            }
            Data::Route(route) => is_digest(&route.edition) && are_distinct(&route.bodies),
            Data::Pack(pack) => {
                is_recipient(&pack.recipient)
                    && VerifyKey::parse(&pack.signer).is_ok()
                    && (1..=MOST_RECIPIENTS_OF_A_BODY).contains(&pack.sealed_to.len())
                    && are_distinct(&pack.sealed_to)
                    && pack.sealed_to.iter().all(|recipient| is_recipient(recipient))
                    && is_digest(&pack.edition)
                    && pack.parts.len() <= MOST
            }
            Data::DisclosureRequest(asked) => {
                is_recipient(&asked.recipient)
                    && VerifyKey::parse(&asked.signer).is_ok()
                    && is_recipient(&asked.token)
                    && (1..=MOST_CUSTODIANS).contains(&asked.sealed_to.len())
                    && are_distinct(&asked.sealed_to)
                    && asked.sealed_to.iter().all(|recipient| is_recipient(recipient))
            }
            Data::Disclosure(said) => is_base64(&said.kept) && said.released != said.kept.is_empty(),
            Data::Original(original) => is_digest(&original.hash) && is_base64(&original.inner),
            Data::DisclosureAnswer(_)
            | Data::Message(_)
            | Data::Feedback(_)
            | Data::Request(_)
            | Data::Consent(_)
            | Data::Withdrawal(_)
            | Data::Rating(_)
            | Data::Checkin(_)
            | Data::Note(_)
            | Data::Override(_)
            | Data::Approval(_)
            | Data::Task(_)
            | Data::Letter(_)
            | Data::Diary(_) => true,
        }
    }
}

fn is_recipient(text: &str) -> bool {
    UntrustedRecipient::parse(text).is_ok()
}

fn is_digest(text: &str) -> bool {
    decode_exact::<32>(text).is_some()
}

/// A list of names: each once, and within bounds.
fn are_distinct<T: Hash + Eq>(list: &[T]) -> bool {
    list.len() <= MOST && list.iter().collect::<HashSet<_>>().len() == list.len()
}
