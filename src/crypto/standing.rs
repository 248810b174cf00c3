//! Whether a case may be shared with a body, as the verified entries say it (docs/PROTOCOL.md §9).

use super::data::Data;
use super::opening::Verdict;
use crate::domain::BodyId;
use crate::domain::entry::Capacity;
use crate::domain::questionnaire::{Answer, Answers};

/// Whether the reporter said yes to a body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ConsentStanding {
    Given,
    NotGiven,
    /// Something that may have taken a yes back cannot be read. Nothing may be shared on it.
    Unknown,
}

impl ConsentStanding {
    /// The word for it in the vectors.
    pub fn as_str(self) -> &'static str {
        match self {
            ConsentStanding::Given => "given",
            ConsentStanding::NotGiven => "not_given",
            ConsentStanding::Unknown => "unknown",
        }
    }
}

/// What the whole shared thread says about sharing with this body. `group` is what the report's question on consent
/// calls bodies of its kind.
pub fn consent_standing(shared: &[Verdict], body: &BodyId, group: &str) -> ConsentStanding {
    if shared.iter().any(|verdict| matches!(data(verdict), Some(Data::Withdrawal(_)))) {
        return ConsentStanding::NotGiven;
    }
    let on_this_body =
        |verdict: &Verdict| matches!(data(verdict), Some(Data::Consent(said)) if said.body == *body);
    // Without a word on this body it is the report that decides.
    let decides = shared.iter().rposition(on_this_body).unwrap_or(0);
    let said_yes = match shared.get(decides).and_then(data) {
        Some(Data::Consent(said)) => said.given,
        Some(Data::Report(report)) => names(&report.answers, group),
        _ => false,
    };
    let since = shared.get(decides + 1..).unwrap_or_default();
    match (said_yes, since.iter().all(is_read)) {
        (false, _) => ConsentStanding::NotGiven,
        (true, true) => ConsentStanding::Given,
        // A no that came later, or a withdrawal, may stand where nothing can be read.
        (true, false) => ConsentStanding::Unknown,
    }
}

fn data(verdict: &Verdict) -> Option<&Data> {
    verdict.verified().map(|document| &document.data)
}

fn names(answers: &Answers, group: &str) -> bool {
    match answers.get("consent") {
        Some(Answer::Many(groups)) => groups.iter().any(|named| named == group),
        Some(Answer::One(named)) => named == group,
        None => false,
    }
}

/// A name given in confidence says nothing about consent, and stands where no other entry can.
fn is_read(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Verified(_) | Verdict::ForCustodians)
}

/// Whether somebody proposed to share with this body without consent, and a lead who is somebody else approved it.
pub fn override_stands(staff: &[Verdict], body: &BodyId) -> bool {
    staff.iter().filter_map(Verdict::verified).any(|approval| {
        let Data::Approval(said) = &approval.data else { return false };
        let proposal = usize::try_from(said.of).ok().and_then(|of| staff.get(of)).and_then(Verdict::verified);
        approval.role == Capacity::Lead
            && said.of < approval.n
            && proposal.is_some_and(|proposal| {
                matches!(&proposal.data, Data::Override(proposed) if proposed.body == *body)
                    && proposal.by != approval.by
            })
    })
}
