//! The steps from a classification to a referral and its letters, for the Rust client: what is sealed, and the same in
//! the clear as far as the server keeps it.

use base64::{Engine, prelude::BASE64_STANDARD};

use super::change_case::{Assessed, Facts};
use super::staff_client::{Doing, OpenedCase};
use crate::crypto::Keyring;
use crate::crypto::data::{Approval, Classification, Data, Letter, Override, Pack, Part, Request, Route};
use crate::crypto::hash::Hash;
use crate::domain::referral::{Basis, Says};
use crate::domain::workflow::Target;
use crate::domain::{Action, BodyId, NotValid, ReferralId, TermId};

/// What is sent to a body.
pub struct Parcel {
    pub body: BodyId,
    pub referral: ReferralId,
    pub basis: Basis,
    /// Digest of the directory that the body was chosen by.
    pub edition: Hash,
    /// Length of the shared thread in which consent was looked for.
    pub shared: u32,
    pub parts: Vec<Part>,
    pub text: String,
}

impl Doing {
    /// Classifies the concern.
    pub fn classify(assessed: Assessed, text: &str) -> Result<Self, NotValid> {
        let Assessed { routing, severity, likelihood, candour, irmer } = &assessed;
        let term = TermId::parse;
        let sealed = Classification {
            nation: term(routing.place.as_str())?,
            setting: term(routing.setting.as_str())?,
            about: routing.about.iter().map(|about| term(about.as_str())).collect::<Result<_, _>>()?,
            categories: routing.categories.iter().map(|id| term(id.as_str())).collect::<Result<_, _>>()?,
            urgency: term(routing.urgency.as_str())?,
            reporter: term(routing.reporter.as_str())?,
            flags: routing.flags.iter().map(|flag| term(flag.as_str())).collect::<Result<_, _>>()?,
            nhs_funded: routing.nhs_funded,
            severity: *severity,
            likelihood: *likelihood,
            candour: *candour,
            irmer: *irmer,
            happened: None,
            known: None,
            text: text.to_owned(),
        };
        let facts = Facts::Assessed(Box::new(assessed));
        let (action, target) = (Action::Classify, Target::Case);
        Ok(Doing { action, target, facts, data: Some(Data::Classification(sealed.into())), body: None })
    }

    /// Chooses the bodies, the first one first.
    pub fn route(edition: Hash, bodies: Vec<BodyId>, text: &str) -> Self {
        let sealed =
            Route { edition: BASE64_STANDARD.encode(edition), bodies: bodies.clone(), text: text.to_owned() };
        let facts = Facts::Route(edition, bodies);
        let (action, target) = (Action::Route, Target::Case);
        Doing { action, target, facts, data: Some(Data::Route(sealed)), body: None }
    }

    /// Asks the reporter whether a body may be told.
    pub fn request_consent(body: &BodyId, text: &str) -> Self {
        let data = Data::Request(Request { body: body.clone(), text: text.to_owned() });
        about(Action::RequestConsent, body, data)
    }

    /// Proposes to refer without consent.
    pub fn propose_override(body: &BodyId, text: &str) -> Self {
        let data = Data::Override(Override { body: body.clone(), text: text.to_owned() });
        about(Action::ProposeOverride, body, data)
    }

    /// Agrees to what was proposed in that entry of the staff thread.
    pub fn approve_override(body: &BodyId, of: u32, text: &str) -> Self {
        about(Action::ApproveOverride, body, Data::Approval(Approval { of, text: text.to_owned() }))
    }

    /// Sends a parcel out of an opened case.
    pub fn refer(opened: &OpenedCase, parcel: Parcel, keyring: &Keyring) -> Self {
        let Parcel { body, referral, basis, edition, shared, parts, text } = parcel;
        let readers = keyring.body_recipients(&body);
        let pack = Pack {
            body: body.clone(),
            recipient: opened.granted.key.recipient().as_str().to_owned(),
            signer: opened.granted.signer.to_base64(),
            sealed_to: readers.iter().map(|recipient| recipient.as_str().to_owned()).collect(),
            basis,
            edition: BASE64_STANDARD.encode(edition),
            shared,
            parts,
            files: Vec::new(),
            text,
        };
        Doing {
            action: Action::Refer,
            target: Target::Refer(body.clone(), referral, basis),
            facts: Facts::Referral(edition),
            data: Some(Data::Pack(pack.into())),
            body: Some(body),
        }
    }

    /// Writes to a body, or records what it said by other ways.
    pub fn letter(action: Action, referral: ReferralId, body: &BodyId, says: Says, text: &str) -> Self {
        let letter = Letter { says, suggestion: None, text: text.to_owned() };
        Doing {
            action,
            target: Target::Referral(referral),
            facts: Facts::None,
            data: Some(Data::Letter(letter)),
            body: Some(body.clone()),
        }
    }
}

/// A step about a body that only the case's own threads hear of.
fn about(action: Action, body: &BodyId, data: Data) -> Doing {
    Doing { action, target: Target::Body(body.clone()), facts: Facts::None, data: Some(data), body: None }
}
