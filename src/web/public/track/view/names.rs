//! Requests for the name that was given in confidence.

use super::View;
use crate::app::disclosures::waits_until;
use crate::crypto::data::Data;
use crate::crypto::opening::Verdict;
use crate::db::disclosures::Disclosure;
use crate::domain::workflow::DisclosureState;
use crate::domain::{Action, Thread};
use crate::templates::pages::public::{Asks, NameRequest, Typed};

impl View<'_> {
    pub(super) fn names(&self) -> Vec<NameRequest> {
        self.asked.iter().map(|(asked, opened)| self.name(asked, opened)).collect()
    }

    fn name(&self, asked: &Disclosure, opened: &[Verdict]) -> NameRequest {
        let mut shown = NameRequest::new(Thread::Disclosure(asked.id).to_string(), asked.state);
        if opened.iter().any(|verdict| verdict.verified().is_none()) {
            shown = shown.with_gaps();
        }
        for document in opened.iter().filter_map(Verdict::verified) {
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
        // Nobody answers what they cannot read. Where the reporter's browser opens it, that is for it to see.
        let is_read = self.opens_nothing() || opened.first().is_some_and(|first| first.request().is_some());
        match asked.state == DisclosureState::Asked && is_read && self.may(Action::AnswerName) {
            true => shown.answered_in(self.form(&Asks::AnswerName(asked.id), &Typed::default())),
            false => shown,
        }
    }

    /// Whether the page is for a browser that opens the case itself.
    fn opens_nothing(&self) -> bool {
        self.field.is_empty()
    }
}
