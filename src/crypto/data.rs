//! What each kind of document says (docs/PROTOCOL.md §6). Field order is the canonical order.

use serde::{Deserialize, Serialize};

use super::VerifyKey;
use super::recipient::UntrustedRecipient;
use super::signature::{decode_exact, is_base64};
use crate::domain::questionnaire::Answers;
use crate::domain::{Account, Kind, Outcome};

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
    /// Files that came with it; none in this version's plain way.
    pub files: Vec<NoFile>,
}

/// One person a report was sealed for.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedFor {
    pub name: Account,
    pub recipient: String,
    pub key: String,
}

/// Protocol 1 lists no files in reports yet: a list with anything in it does not parse.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum NoFile {}

/// A message, or a note among staff.
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
    pub text: String,
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

/// The `data` of a document, by kind.
#[derive(Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Data {
    Report(Box<Report>),
    Message(Text),
    Feedback(Feedback),
    Identity(Identity),
    Note(Text),
    Grant(Grant),
}

impl Data {
    pub fn kind(&self) -> Kind {
        match self {
            Data::Report(_) => Kind::Report,
            Data::Message(_) => Kind::Message,
            Data::Feedback(_) => Kind::Feedback,
            Data::Identity(_) => Kind::Identity,
            Data::Note(_) => Kind::Note,
            Data::Grant(_) => Kind::Grant,
        }
    }

    /// Reads the data of a document of this kind. The parser's own error is dropped: it can quote what was sealed.
    pub(super) fn parse(kind: Kind, json: &str) -> Option<Self> {
        let data = match kind {
            Kind::Report => Data::Report(serde_json::from_str(json).ok()?),
            Kind::Message => Data::Message(serde_json::from_str(json).ok()?),
            Kind::Feedback => Data::Feedback(serde_json::from_str(json).ok()?),
            Kind::Identity => Data::Identity(serde_json::from_str(json).ok()?),
            Kind::Note => Data::Note(serde_json::from_str(json).ok()?),
            Kind::Grant => Data::Grant(serde_json::from_str(json).ok()?),
        };
        data.holds_keys_only().then_some(data)
    }

    /// Whether everything that should be a key or a sealed file is one, in its one spelling, so that a document with a
    /// bad key is malformed from the start and in every client alike.
    fn holds_keys_only(&self) -> bool {
        match self {
            Data::Report(report) => {
                is_recipient(&report.recipient)
                    && is_recipient(&report.token)
                    && VerifyKey::parse(&report.signer).is_ok()
                    && report.staff.iter().all(|sealed_for| {
                        is_recipient(&sealed_for.recipient) && decode_exact::<32>(&sealed_for.key).is_some()
                    })
            }
            Data::Identity(identity) => is_base64(&identity.inner),
            Data::Grant(grant) => {
                is_recipient(&grant.to)
                    && super::Identity::parse(&grant.key).is_ok()
                    && VerifyKey::parse(&grant.signer).is_ok()
            }
            Data::Message(_) | Data::Feedback(_) | Data::Note(_) => true,
        }
    }
}

fn is_recipient(text: &str) -> bool {
    UntrustedRecipient::parse(text).is_ok()
}
