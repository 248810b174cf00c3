//! What became of a step, at the top of the page.

use crate::domain::Action;
use crate::domain::workflow::{MOST_A_DAY, Refusal};
use crate::templates::Message;
use crate::templates::pages::Notice;

/// What became of a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepNotice {
    Done(Action),
    Refused(Action, Refusal),
    /// The report does not verify, so nothing can be sealed for whoever reads it.
    NotVerified,
}

impl StepNotice {
    pub(super) fn shown(self) -> Notice {
        match self {
            StepNotice::Done(action) => Notice::done(Message::composed(format!("done-{}", action.id()))),
            StepNotice::Refused(action, refusal) => Notice::refused(refused(action, refusal)),
            StepNotice::NotVerified => Notice::refused(Message::new("tracking-notice-not-verified")),
        }
    }

    /// One of each.
    pub(super) fn samples() -> Vec<StepNotice> {
        let steps = [
            Action::Reply,
            Action::AddFile,
            Action::Consent,
            Action::AnswerName,
            Action::Withdraw,
            Action::Rate,
            Action::AnotherLook,
            Action::CheckIn,
            Action::Diary,
        ];
        let refusals = [Refusal::NotInThisState, Refusal::Over, Refusal::AlreadyThere, Refusal::WrongTarget];
        let refused = |action| refusals.map(|refusal| StepNotice::Refused(action, refusal));
        let file = [Refusal::EnoughFiles, Refusal::Full, Refusal::EnoughToday];
        let file = file.map(|refusal| StepNotice::Refused(Action::AddFile, refusal));
        let done = steps.into_iter().map(StepNotice::Done).chain(file);
        done.chain(steps.into_iter().flat_map(refused)).chain([StepNotice::NotVerified]).collect()
    }
}

/// Why, in words that say how it stands now.
fn refused(action: Action, refusal: Refusal) -> Message {
    match (action, refusal) {
        (Action::Reply, _) => Message::new("refused-reply"),
        (Action::AddFile, Refusal::EnoughFiles) => Message::new("refused-file-lost"),
        (Action::AddFile, Refusal::Full) => Message::new("refused-file-full"),
        (Action::AddFile, Refusal::EnoughToday) => {
            Message::new("refused-file-enough-today").with_number("most", MOST_A_DAY)
        }
        (Action::AddFile, _) => Message::new("refused-file"),
        (Action::Consent, Refusal::AlreadyThere) => Message::new("refused-consent-left"),
        (Action::Consent, Refusal::Over) => Message::new("refused-consent-over"),
        (Action::Consent, Refusal::WrongTarget) => Message::new("refused-consent-unknown"),
        (Action::Consent, _) => Message::new("refused-consent"),
        (Action::AnswerName, _) => Message::new("refused-answer_name"),
        (Action::Withdraw, _) => Message::new("refused-withdraw"),
        (Action::Rate, Refusal::Over) => Message::new("refused-rate-over"),
        (Action::Rate, _) => Message::new("refused-rate"),
        (Action::AnotherLook, Refusal::Over) => Message::new("refused-another-look-over"),
        (Action::AnotherLook, _) => Message::new("refused-another-look"),
        (Action::CheckIn, _) => Message::new("refused-check-in"),
        _ => Message::new("refused-other"),
    }
}
