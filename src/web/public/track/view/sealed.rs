//! The tracking page for a browser that opens the case itself: what stands in the clear, with what is sealed beside it.
//! What the plain way works out from opened answers is not on it (ADR 0055).

use base64::{Engine, prelude::BASE64_STANDARD};

use super::View;
use crate::app::App;
use crate::app::case_bundle::SealedThread as Stored;
use crate::app::disclosures::waits_until;
use crate::app::submit_report::offer;
use crate::app::track::Followed;
use crate::db::disclosures::Disclosure;
use crate::domain::referral::Basis;
use crate::domain::workflow::{DisclosureState, Refusal};
use crate::domain::{Action, BodyId, State, Thread};
use crate::templates::pages::public::{
    Asks, BodyPanel, Confided, ConfidedRequest, FilesOffer, NamedBody, PassedOnBy, ReferredBody, SealedCase,
    SealedThread, StepForm, StepNotice, StepProblem, Telling, TrackingPage, Typed,
};

/// The page of a case that nothing here can open, and what became of a step that was sent from it.
pub(in crate::web::public) fn sealed_page(
    app: &App,
    followed: &Followed,
    became: Option<StepNotice>,
) -> TrackingPage {
    let edition = app.directory();
    let (known, directory) = (&followed.known, &edition.directory);
    let view = View {
        known,
        entries: &[],
        private: &[],
        disclosures: &[],
        field: "",
        directory,
        today: app.today(),
        limits: app.files.limits,
        failed: None,
    };
    let mut sealed = SealedCase::new(known.case.id.to_string(), &offer(&known.keyring).staff);
    let asked = followed.disclosures.iter().map(|(_, sealed)| sealed);
    sealed.threads = [&followed.shared, &followed.private].into_iter().chain(asked).map(thread).collect();
    sealed.concluded = known.case.state == State::Concluded;
    sealed.opened_again = known.opened_again;
    sealed.bodies = directory
        .bodies()
        .iter()
        .map(|body| NamedBody {
            id: body.id.clone(),
            name: body.name.clone(),
            group: body.kind.consent_group().as_str(),
        })
        .collect();
    let results = directory.outcomes().iter();
    sealed.results = results.map(|result| (result.id.clone(), result.for_reporter.clone())).collect();
    let spoken_of = view.spoken_of_in_the_clear();
    sealed.panels = spoken_of.iter().map(|id| view.panel(id)).collect();
    sealed.files = view.may(Action::AddFile).then(|| FilesOffer::later(app.files.limits));
    let mut page = view.page();
    page.beforehand = view.any_beforehand(&spoken_of);
    page.referred = view.referred_as_stored();
    let asked = followed.disclosures.iter().map(|(asked, _)| view.confided_as_stored(asked));
    let page = page.with_asked(asked);
    let page = match became {
        Some(StepNotice::Refused(_, Refusal::Full)) => {
            sealed.refusal = Some(StepProblem::Full.says(&Asks::Reply));
            page
        }
        Some(StepNotice::Refused(_, Refusal::EnoughToday)) => {
            sealed.refusal = Some(StepProblem::EnoughToday.says(&Asks::Reply));
            page
        }
        Some(notice) => page.with_notice(notice),
        None => page,
    };
    page.opened_by_its_reader(sealed)
}

fn thread(stored: &Stored) -> SealedThread {
    let entry = |(n, sealed): &(u32, Vec<u8>)| (*n, BASE64_STANDARD.encode(sealed));
    SealedThread {
        name: stored.thread.to_string(),
        length: stored.end.n,
        head: stored.end.head.to_base64(),
        entries: stored.entries.iter().map(entry).collect(),
    }
}

impl View<'_> {
    /// The bodies that the case's chain names: asked about, answered, or told.
    fn spoken_of_in_the_clear(&self) -> Vec<BodyId> {
        let mut bodies: Vec<BodyId> = Vec::new();
        let told = self.known.timeline.iter().filter_map(|told| told.body.as_deref());
        for body in told.filter_map(|body| BodyId::parse(body).ok()) {
            if !bodies.contains(&body) {
                bodies.push(body);
            }
        }
        bodies
    }

    fn panel(&self, id: &BodyId) -> BodyPanel {
        let left = self.known.standing.is_with(id);
        let telling = if left { Telling::Left } else { Telling::Unanswered };
        BodyPanel { id: id.to_string(), left, body: self.body(id, telling) }
    }

    /// What was passed on, by the rows: whether the reporter had said yes to it is sealed.
    fn referred_as_stored(&self) -> Vec<ReferredBody> {
        let referred = self.known.referrals.iter().map(|it| {
            let by = match it.basis {
                Basis::SeriousHarm => PassedOnBy::TwoPeople,
                Basis::Consent => PassedOnBy::Consent,
            };
            let row = ReferredBody::new(self.called(&it.body), it.state, by, it.sent_on, it.moved_on);
            // What kind of body it was may not be known any more, and so not whether the report said yes to it.
            match self.directory.bodies().get(it.body.as_str()) {
                Some(_) if it.basis == Basis::Consent => row.unless_agreed(&it.body, it.sent_on),
                _ => row,
            }
        });
        referred.collect()
    }

    /// A request to the custodians, by its row: what was said in it is sealed, and the reader's own browser holds the row
    /// to it.
    fn confided_as_stored(&self, asked: &Disclosure) -> ConfidedRequest {
        let of = Confided::from(&asked.of);
        let mut shown = ConfidedRequest::new(of, Thread::Disclosure(asked.id).to_string(), asked.state);
        if let Some(day) = waits_until(asked, self.today) {
            shown = shown.waiting_until(day);
        }
        match asked.state == DisclosureState::Asked && self.may(Action::AnswerName) {
            true => shown.answered_in(self.form(&Asks::AnswerName(asked.id, of), &Typed::default())),
            false => shown,
        }
    }

    /// A no to any body that is open and was not spoken of: which of them may come up follows from what is sealed.
    fn any_beforehand(&self, spoken_of: &[BodyId]) -> Option<StepForm> {
        if !self.may(Action::Consent) {
            return None;
        }
        let bodies = self.directory.bodies().iter().filter(|body| !body.is_closed());
        let bodies = bodies.filter(|body| spoken_of.iter().all(|spoken_of| spoken_of.as_str() != body.id));
        let mut open: Vec<(String, String)> =
            bodies.map(|body| (body.id.clone(), body.name.clone())).collect();
        open.sort_by(|one, other| one.1.cmp(&other.1));
        (!open.is_empty()).then(|| {
            self.form(&Asks::NoBeforehand, &Typed::default()).choosing_among(&Asks::NoBeforehand, open)
        })
    }
}
