//! Requests for the name that was given in confidence.

use super::View;
use crate::app::disclosures::waits_until;
use crate::app::track::TrackedDisclosure;
use crate::crypto::data::Data;
use crate::crypto::opening::Verdict;
use crate::domain::workflow::DisclosureState;
use crate::domain::{Action, Thread};
use crate::templates::pages::public::{Asks, NameRequest, Typed};

impl View<'_> {
    pub(super) fn names(&self) -> Vec<NameRequest> {
        self.disclosures.iter().map(|disclosure| self.name(disclosure)).collect()
    }

    fn name(&self, disclosure: &TrackedDisclosure) -> NameRequest {
        let asked = &disclosure.asked;
        let mut shown = NameRequest::new(Thread::Disclosure(asked.id).to_string(), asked.state);
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
        let verified = disclosure.thread.first().is_some_and(|first| first.request().is_some());
        match asked.state == DisclosureState::Asked && verified && self.may(Action::AnswerName) {
            true => shown.answered_in(self.form(&Asks::AnswerName(asked.id), &Typed::default())),
            false => shown,
        }
    }
}
