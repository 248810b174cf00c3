//! The tracking page in every state, with text that tries to be markup.

use super::super::body_entry::samples as directory_bodies;
use super::super::protection::{sample_panel, samples as statements};
use super::super::report::{sample_offer, sample_submitted};
use super::form::sample_disclosure;
use super::{
    AskedBody, Asks, BodyPanel, Confided, ConfidedRequest, FileForm, NamedBody, Note, Notes, PassedOnBy,
    Promise, ReferredBody, Said, SealedCase, SealedThread, Sender, StepForm, StepNotice, StepProblem,
    TEXT_MAX, Telling, TimelineItem, TrackedEntry, TrackedMessage, TrackingPage, Typed,
};
use crate::domain::aftermath::{CheckinMonth, Detriment, Score};
use crate::domain::file::Limits;
use crate::domain::identifiers::find_in;
use crate::domain::questionnaire::validate;
use crate::domain::workflow::{DisclosureState, ReferralState};
use crate::domain::{Act, BodyId, State};
use crate::templates::pages::public::FilesOffer;
use crate::templates::pages::{HOSTILE, sample_day};

pub(super) fn samples() -> Vec<TrackingPage> {
    let noticed = StepNotice::samples().into_iter().map(|notice| bare(State::Received).with_notice(notice));
    let lost = bare(State::Concluded).with_unsent(&Asks::Reply, &Typed::new([("text", HOSTILE)]));
    let file = |form: FileForm| TrackingPage { add_file: Some(form), ..bare(State::Received) }.summarised();
    let files = FileForm::samples().into_iter().map(file);
    let every = State::ALL.map(bare).into_iter().chain([lost]).chain(files).chain(noticed);
    every.chain(promises()).chain(full()).chain(opened_by_its_reader()).collect()
}

fn bare(state: State) -> TrackingPage {
    let notes = Notes { entries: Vec::new(), add: form(&Asks::Diary), export: form(&Asks::Export) };
    let mut page = TrackingPage::new("K7QF-2MZA".to_owned(), state, notes);
    let item = |(act, of_original): (&Act, bool)| {
        TimelineItem::new(sample_day(), *act, Some(HOSTILE.to_owned()), of_original)
    };
    page.timeline = [false, true]
        .into_iter()
        .flat_map(|of| Act::ALL.iter().map(move |act| (act, of)))
        .filter_map(item)
        .collect();
    page
}

fn form(asks: &Asks) -> StepForm {
    let hostile = ["text", "day", "month", "year"].map(|name| (name, HOSTILE));
    StepForm::new(asks, "c2VhbGVk", &Typed::new(hostile))
}

fn promises() -> Vec<TrackingPage> {
    let (day, later) = (sample_day(), sample_day().plus_days(1));
    let promises = [
        Promise::new(Some(day), None, false, day),
        Promise::new(Some(day), None, false, later),
        Promise::new(Some(day), None, true, later),
        Promise::new(Some(day), Some(day), false, later),
    ];
    let page = |promise| TrackingPage { promise, ..bare(State::Assessing) };
    promises.map(page).into()
}

/// Everything that can be on the page at once, with nothing wrong, and with each thing that can be.
fn full() -> Vec<TrackingPage> {
    let wrong = [
        (Asks::Reply, StepProblem::NoText),
        (Asks::Reply, StepProblem::TooLong { used: TEXT_MAX + 1 }),
        (Asks::Reply, StepProblem::LookOnce),
        (Asks::AnotherLook, StepProblem::LookOnce),
        (asks_body(), StepProblem::NotChosen),
        (Asks::NoBeforehand, StepProblem::NotChosen),
        (Asks::AnswerName(sample_disclosure(), Confided::Original), StepProblem::NotChosen),
        (Asks::Withdraw, StepProblem::NotSure),
        (Asks::Rate, StepProblem::NotChosen),
        (Asks::AnotherLook, StepProblem::NoText),
        (Asks::CheckIn(CheckinMonth::One), StepProblem::NotChosen),
        (Asks::Reply, StepProblem::EnoughToday),
        (asks_body(), StepProblem::Full),
        (Asks::Diary, StepProblem::NoText),
        (Asks::Diary, StepProblem::NoDay),
        (Asks::Diary, StepProblem::NotYet),
    ];
    let kinds = ["agency", "self_employed", "partner", "director", "franchise", "student"];
    let kinds = kinds.into_iter().cycle();
    let wrong =
        wrong.iter().zip(kinds).map(|((asks, problem), kind)| everything(kind, Some((asks, *problem))));
    [everything("employee", None)].into_iter().chain(wrong).collect()
}

/// For a browser that opens it: with nothing in it, and with everything.
fn opened_by_its_reader() -> Vec<TrackingPage> {
    let (day, staff) = (sample_day(), sample_offer().staff);
    let empty = bare(State::Received).opened_by_its_reader(SealedCase::new("abcd".to_owned(), &staff));
    let form = |asks: &Asks| StepForm::new(asks, "", &Typed::default());
    let mut sealed = SealedCase::new("abcd".to_owned(), &staff);
    let thread = |name: &str| SealedThread {
        name: name.to_owned(),
        length: 2,
        head: "aGVhZA==".to_owned(),
        entries: vec![(0, "c2VhbGVk".to_owned()), (1, HOSTILE.to_owned())],
    };
    sealed.threads = vec![thread("shared"), thread("private")];
    sealed.concluded = true;
    sealed.opened_again = Some(1);
    sealed.bodies =
        vec![NamedBody { id: "some_body".to_owned(), name: HOSTILE.to_owned(), group: "employer" }];
    sealed.results = vec![("some_result".to_owned(), HOSTILE.to_owned())];
    let panel = |telling| asked("some_body", telling).answered_in(form(&asks_body()));
    let panels = [("some_body", false, Telling::Unanswered), ("another_body", true, Telling::Left)];
    sealed.panels =
        panels.map(|(id, left, telling)| BodyPanel { id: id.to_owned(), left, body: panel(telling) }).into();
    sealed.files = Some(FilesOffer::later(Limits::default()));
    sealed.refusal = Some(StepProblem::Full.says(&Asks::Reply));
    let mut full = bare(State::Concluded);
    let body = BodyId::parse("some_body").expect("an id");
    let referred = ReferredBody::new(HOSTILE.to_owned(), ReferralState::Sent, PassedOnBy::Consent, day, day);
    full.referred = vec![referred.unless_agreed(&body, day)];
    full.reply = Some(form(&Asks::Reply));
    full.rating = Some(form(&Asks::Rate));
    full.another_look = Some(form(&Asks::AnotherLook));
    full.check_in = Some(form(&Asks::CheckIn(CheckinMonth::One)));
    full.withdraw = Some(form(&Asks::Withdraw));
    full.beforehand = Some(
        form(&Asks::NoBeforehand)
            .choosing_among(&Asks::NoBeforehand, vec![("six".to_owned(), HOSTILE.to_owned())]),
    );
    vec![empty, full.opened_by_its_reader(sealed)]
}

fn asks_body() -> Asks {
    Asks::Consent("some_body".to_owned(), HOSTILE.to_owned())
}

fn everything(kind: &str, wrong: Option<(&Asks, StepProblem)>) -> TrackingPage {
    let day = sample_day();
    let form = |asks: &Asks| match wrong {
        Some((about, StepProblem::LookOnce)) if about == asks => {
            let typed = Typed::new([("text", format!("{HOSTILE} LS1 4DY, on my shift"))]);
            form(asks).asking_about(asks, &find_in(typed.get("text"), 2026), &typed)
        }
        Some((about, problem)) if about == asks => form(asks).with_problem(asks, problem),
        _ => form(asks),
    };
    let mut fields = vec![("mode", "anonymous"), ("happened", HOSTILE), ("excluded", "dan")];
    fields.extend([
        ("reporter_kind", kind),
        ("nation", if wrong.is_some() { "northern_ireland" } else { "wales" }),
    ]);
    fields.extend([("consent", "employer"), ("consent", "system_regulator")]);
    let offer = sample_offer();
    let answers = validate(&sample_submitted(&fields), &offer).unwrap_or_default();
    let mut page = bare(State::Concluded).with_report(&answers, &offer.staff);
    page.advice = sample_panel();
    page.entries = entries();
    page.outcome_verified = Some(wrong.is_none());
    page.promise = Promise::new(Some(day), None, false, day);
    page.asked = vec![asked("some_body", Telling::Unanswered).answered_in(form(&asks_body()))];
    let others = Telling::ALL.into_iter().zip(["one", "two", "three", "four", "five"]);
    page.answered = others.map(|(telling, id)| asked(id, telling)).collect();
    let bodies = ["six", "seven"].map(|id| (id.to_owned(), HOSTILE.to_owned())).into();
    page.beforehand = Some(form(&Asks::NoBeforehand).choosing_among(&Asks::NoBeforehand, bodies));
    page.first = vec![HOSTILE.to_owned()];
    page.referred = ReferralState::ALL
        .into_iter()
        .zip([PassedOnBy::Consent, PassedOnBy::TwoPeople, PassedOnBy::NobodyAsked].into_iter().cycle())
        .map(|(state, by)| ReferredBody::new(HOSTILE.to_owned(), state, by, day, day))
        .collect();
    let of = |of| DisclosureState::ALL.into_iter().map(move |state| (of, state));
    let mut page =
        page.with_asked(Confided::ALL.into_iter().flat_map(of).map(|(of, state)| confided(of, state, &form)));
    page.reply = Some(form(&Asks::Reply));
    page.add_file = Some(FileForm::new("c2VhbGVk", wrong.is_some(), wrong.is_none(), 10, 100));
    page.rating = Some(form(&Asks::Rate));
    page.another_look = Some(form(&Asks::AnotherLook));
    page.looked_again = wrong.is_some();
    page.check_in = Some(form(&Asks::CheckIn(CheckinMonth::One)));
    page.next_check_in = Some(day.into());
    page.mistreated = wrong.is_some();
    page.withdraw = Some(form(&Asks::Withdraw));
    page.notes.entries = vec![Note::new(0, day, HOSTILE.to_owned()), Note::unreadable(1)];
    page.notes.add = form(&Asks::Diary);
    page.summarised()
}

fn confided(of: Confided, state: DisclosureState, form: &impl Fn(&Asks) -> StepForm) -> ConfidedRequest {
    let (words, day) = (|| HOSTILE.to_owned(), sample_day());
    let request = ConfidedRequest::new(of, words(), state);
    let request = if of == Confided::Original { request.of_file(words()) } else { request };
    let asked = |request: ConfidedRequest, urgent| request.asked(words(), day, words(), urgent);
    match state {
        DisclosureState::Asked => {
            let form = form(&Asks::AnswerName(sample_disclosure(), of));
            asked(request, true).waiting_until(day).answered_in(form)
        }
        DisclosureState::Answered => asked(request, false).answered(true, words()),
        DisclosureState::Released => {
            asked(request, false).answered(false, String::new()).decided(words(), day, words())
        }
        DisclosureState::Refused => request.with_gaps(),
    }
}

fn asked(id: &str, telling: Telling) -> AskedBody {
    let bodies = directory_bodies();
    let id = BodyId::parse(id).expect("an id");
    let body = bodies.iter().find(|_| telling != Telling::Refused);
    let asked =
        AskedBody::new(&id, body, telling).asked(HOSTILE.to_owned(), sample_day(), HOSTILE.to_owned());
    match telling {
        Telling::Unanswered => asked.in_law(&statements().iter().collect::<Vec<_>>()),
        _ => asked,
    }
}

fn entries() -> Vec<TrackedEntry> {
    let named = || HOSTILE.to_owned();
    let feedback = Said::Feedback { result: Some(named()), changed: named() };
    let theirs = [Said::Message, feedback, Said::Request(named())];
    let scores = (1..=5).filter_map(|score| Score::try_from(score).ok()).map(Said::Rating);
    let mine = [Said::Message, Said::Consent(named(), true), Said::Consent(named(), false), Said::Withdrawal];
    let mine = mine.into_iter().chain(scores).chain(Detriment::ALL.iter().copied().map(Said::Checkin));
    let file = |(cleaned, original)| Said::File { name: named(), cleaned, original };
    let mine = mine.chain([(true, true), (true, false), (false, false)].map(file));
    let theirs = theirs.into_iter().map(|said| (Sender::Reviewer(named()), said));
    let said = theirs.chain(mine.map(|said| (Sender::Reporter, said)));
    let messages = (3..).zip(said).map(|(number, (sender, said))| {
        TrackedEntry::Message(TrackedMessage::new(number, sender, sample_day(), said, named()))
    });
    let places = [TrackedEntry::missing(0), TrackedEntry::not_verified(1), TrackedEntry::for_custodians(2)];
    places.into_iter().chain(messages).collect()
}
