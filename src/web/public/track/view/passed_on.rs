//! What was passed on to bodies, and whether the reporter had said yes to it.

use super::View;
use crate::crypto::opening::Verdict;
use crate::crypto::standing::{ConsentStanding, consent_standing};
use crate::db::referrals::Referral;
use crate::domain::Day;
use crate::domain::referral::Basis;
use crate::templates::pages::public::{PassedOnBy, ReferredBody};

impl View<'_> {
    pub(super) fn referred(&self) -> Vec<ReferredBody> {
        let referred = self.known.referrals.iter().map(|it| {
            ReferredBody::new(self.called(&it.body), it.state, self.passed_on_by(it), it.sent_on, it.moved_on)
        });
        referred.collect()
    }

    /// The row says on what ground a body was told. That the reporter agreed is believed of the reporter alone.
    fn passed_on_by(&self, referral: &Referral) -> PassedOnBy {
        match referral.basis {
            Basis::SeriousHarm => PassedOnBy::TwoPeople,
            Basis::Consent if self.said_yes_to(referral) => PassedOnBy::Consent,
            Basis::Consent => PassedOnBy::NobodyAsked,
        }
    }

    /// Whether a yes to this body stood when it was told. Days are all that is known: on the day itself any moment of
    /// it will do.
    fn said_yes_to(&self, referral: &Referral) -> bool {
        let Some(body) = self.directory.bodies().get(referral.body.as_str()) else {
            // What kind of body it was is not known any more, and so not whether the report said yes to it.
            return true;
        };
        let entries = self.entries;
        let until = |is_before: &dyn Fn(Day) -> bool| {
            let last = entries.iter().rposition(|verdict| said_on(verdict).is_some_and(is_before));
            last.map_or(0, |last| last + 1)
        };
        let earliest = until(&|day| day < referral.sent_on);
        let latest = until(&|day| day <= referral.sent_on);
        let group = body.kind.consent_group().as_str();
        (earliest..=latest).any(|length| {
            let seen = entries.get(..length).unwrap_or_default();
            consent_standing(seen, &referral.body, group) == ConsentStanding::Given
        })
    }
}

fn said_on(verdict: &Verdict) -> Option<Day> {
    verdict.verified().map(|document| document.day)
}
