//! What the table needs to know of a case.

use super::{Disclosure, Referral, State};
use crate::domain::file::ObjectId;
use crate::domain::{Account, BodyId, Day, NotValid};

/// What needs a second person.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum About {
    /// To close without action (invariant I7).
    NoAction,
    /// To give the case up as unreadable.
    Unreadable,
    /// To refer to this body without the reporter's consent.
    Override(BodyId),
}

impl About {
    /// As it is stored.
    pub fn as_text(&self) -> String {
        match self {
            About::NoAction => "no_action".to_owned(),
            About::Unreadable => "unreadable".to_owned(),
            About::Override(body) => format!("override:{body}"),
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotValid> {
        match text {
            "no_action" => Ok(About::NoAction),
            "unreadable" => Ok(About::Unreadable),
            _ => {
                let body = text.strip_prefix("override:").ok_or(NotValid("unknown proposal"))?;
                Ok(About::Override(BodyId::parse(body)?))
            }
        }
    }
}

/// What one person proposed, and who agreed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    pub about: About,
    pub proposed_by: Account,
    pub approved_by: Option<Account>,
}

/// What the table needs to know of a case.
#[derive(Clone, PartialEq, Debug)]
pub struct Standing {
    pub state: State,
    pub proposals: Vec<Proposal>,
    pub referrals: Vec<Referral>,
    /// Whether a name was given in confidence.
    pub in_confidence: bool,
    /// The originals whose keys custodians keep.
    pub originals: Vec<ObjectId>,
    /// The requests for what is kept.
    pub disclosures: Vec<Disclosure>,
    /// What the reporter last said of a body, as far as the server was told.
    pub consents: Vec<(BodyId, bool)>,
    /// Whether reviewers have classified it.
    pub classified: bool,
    /// Who closed it last before its reporter asked for another look; kept when it is opened again.
    pub concluded_by: Option<Account>,
    /// Whether the reporter asked for another look since: then somebody else takes it.
    pub second_look: bool,
    /// Whether the reporter ever took the report back: no consent of theirs counts any more.
    pub withdrawn: bool,
    /// Since when its clock stands still.
    pub paused_on: Option<Day>,
    /// Whether the profile lets a clock stand still at all.
    pub may_pause: bool,
    /// Whether the reporter has rated the answer that closed it.
    pub rated: bool,
    /// The check-ins that are due and not answered yet, in months.
    pub checkins_due: Vec<u8>,
    /// Tasks that are not done, by their place in the staff thread.
    pub tasks: Vec<u32>,
}

impl Standing {
    /// A case of which nothing is known but its state.
    pub fn new(state: State) -> Self {
        Standing {
            state,
            proposals: Vec::new(),
            referrals: Vec::new(),
            in_confidence: false,
            originals: Vec::new(),
            disclosures: Vec::new(),
            consents: Vec::new(),
            classified: false,
            concluded_by: None,
            second_look: false,
            withdrawn: false,
            paused_on: None,
            may_pause: false,
            rated: false,
            checkins_due: Vec::new(),
            tasks: Vec::new(),
        }
    }

    /// The open proposal about this.
    pub fn proposal(&self, about: &About) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| proposal.about == *about)
    }

    /// Whether something that may be with this body has not been answered by it.
    pub fn is_with(&self, body: &BodyId) -> bool {
        self.referrals.iter().any(|referral| referral.body == *body && referral.state.is_open())
    }

    /// Whether two people decided to refer to this body without consent.
    pub fn is_overridden(&self, body: &BodyId) -> bool {
        let proposal = self.proposal(&About::Override(body.clone()));
        proposal.is_some_and(|proposal| proposal.approved_by.is_some())
    }

    /// What the reporter last said of this body.
    pub fn consent(&self, body: &BodyId) -> Option<bool> {
        self.consents.iter().find(|(about, _)| about == body).map(|(_, given)| *given)
    }

    pub(super) fn propose(&mut self, about: About, by: &Account) {
        self.drop_proposal(&about);
        self.proposals.push(Proposal { about, proposed_by: by.clone(), approved_by: None });
    }

    pub(super) fn approve(&mut self, about: &About, by: &Account) {
        if let Some(proposal) = self.proposals.iter_mut().find(|proposal| proposal.about == *about) {
            proposal.approved_by = Some(by.clone());
        }
    }

    pub(super) fn drop_proposal(&mut self, about: &About) {
        self.proposals.retain(|proposal| proposal.about != *about);
    }
}
