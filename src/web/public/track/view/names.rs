//! Requests for what was given in confidence.

use super::View;
use crate::app::disclosures::waits_until;
use crate::app::track::TrackedDisclosure;
use crate::crypto::data::{Data, Wanted};
use crate::crypto::opening::Verdict;
use crate::domain::workflow::DisclosureState;
use crate::domain::{Action, Thread};
use crate::templates::pages::public::{Asks, Confided, ConfidedRequest, Typed};

impl View<'_> {
    pub(super) fn asked_of_custodians(&self) -> impl Iterator<Item = ConfidedRequest> {
        self.disclosures.iter().map(|disclosure| self.confided(disclosure))
    }

    fn confided(&self, disclosure: &TrackedDisclosure) -> ConfidedRequest {
        let asked = &disclosure.asked;
        let request = disclosure.thread.first().and_then(Verdict::request);
        // What was signed counts; the row only where nothing else says it.
        let (of, file) = match request.map(|request| &request.of) {
            Some(Wanted::Name) => (Confided::Name, None),
            Some(Wanted::Original(wanted)) => (Confided::Original, Some(wanted.name.as_str().to_owned())),
            None => (Confided::from(&asked.of), None),
        };
        let mut shown = ConfidedRequest::new(of, Thread::Disclosure(asked.id).to_string(), asked.state);
        if let Some(file) = file {
            shown = shown.of_file(file);
        }
        if disclosure.thread.iter().any(|verdict| verdict.verified().is_none()) {
            shown = shown.with_gaps();
        }
        for document in disclosure.thread.iter().filter_map(Verdict::verified) {
            let by = document.author().map(|author| self.named(&author)).unwrap_or_default();
            shown = match &document.data {
                Data::DisclosureRequest(request) => {
                    shown.asked(by, document.day, request.text.clone(), request.urgent)
                }
                Data::DisclosureAnswer(answer) => shown.answered(answer.given, answer.text.clone()),
                Data::Disclosure(said) => shown.decided(by, document.day, said.text.clone()),
                _ => shown,
            };
        }
        if let Some(day) = waits_until(asked, self.today) {
            shown = shown.waiting_until(day);
        }
        match asked.state == DisclosureState::Asked && request.is_some() && self.may(Action::AnswerName) {
            true => shown.answered_in(self.form(&Asks::AnswerName(asked.id, of), &Typed::default())),
            false => shown,
        }
    }
}
