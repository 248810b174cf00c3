//! What was said in a case, line by line.

use super::View;
use crate::crypto::data::Data;
use crate::crypto::opening::Verdict;
use crate::domain::Author;
use crate::domain::file::SentAs;
use crate::templates::pages::public::{Said, Sender, TrackedEntry, TrackedMessage};

const NOTHING: &String = &String::new();

impl View<'_> {
    /// A line of the conversation; a verified report is shown apart, as answers.
    pub(super) fn entry(&self, n: usize, verdict: &Verdict) -> Option<TrackedEntry> {
        let document = match verdict {
            Verdict::Missing => return Some(TrackedEntry::missing(n)),
            Verdict::NotVerified(_) => return Some(TrackedEntry::not_verified(n)),
            Verdict::ForCustodians => return Some(TrackedEntry::for_custodians(n)),
            Verdict::Verified(document) => document,
        };
        let author = document.author()?;
        let sender = match author {
            Author::Reporter => Sender::Reporter,
            Author::Staff(..) => Sender::Reviewer(self.named(&author)),
        };
        let (said, text) = match &document.data {
            Data::Message(words) => (Said::Message, &words.text),
            Data::Feedback(feedback) => {
                let outcomes = self.directory.outcomes();
                let result = feedback.result.as_ref().and_then(|result| outcomes.get(result.as_str()));
                let result = result.map(|result| result.for_reporter.clone());
                (Said::Feedback { result, changed: feedback.changed.clone() }, &feedback.text)
            }
            Data::Request(request) => (Said::Request(self.called(&request.body)), &request.text),
            Data::Consent(consent) => (Said::Consent(self.called(&consent.body), consent.given), NOTHING),
            Data::Withdrawal(words) => (Said::Withdrawal, &words.text),
            Data::File(file) => {
                let (name, cleaned) = (file.name.as_str().to_owned(), file.copy == SentAs::Cleaned);
                (Said::File { name, cleaned, original: file.original.is_some() }, NOTHING)
            }
            Data::Rating(rating) => (Said::Rating(rating.score), &rating.text),
            Data::Checkin(checkin) => (Said::Checkin(checkin.detriment), &checkin.text),
            _ => return None,
        };
        Some(TrackedEntry::Message(TrackedMessage::new(n, sender, document.day, said, text.clone())))
    }
}
