//! A case as its reporter sees it, put on a page.

mod add_file;
mod names;
mod passed_on;
mod said;
mod sealed;

pub(in crate::web::public) use add_file::file_form;
pub(super) use add_file::page_without_file;
pub(in crate::web::public) use sealed::sealed_page;

use super::doing::called;
use crate::app::App;
use crate::app::submit_report;
use crate::app::track::{Known, Tracked, TrackedDisclosure};
use crate::crypto::Document;
use crate::crypto::data::{Data, Report};
use crate::crypto::opening::Verdict;
use crate::domain::aftermath::{CheckinMonth, Detriment};
use crate::domain::directory::Directory;
use crate::domain::directory::protection::{Protection, Route, Situation, Topic};
use crate::domain::file::Limits;
use crate::domain::identifiers::Finding;
use crate::domain::questionnaire::{Answer, Mode};
use crate::domain::routing::proposal::{propose, situation};
use crate::domain::routing::{Decision, decide};
use crate::domain::{Action, Author, BodyId, Day, State};
use crate::templates::pages::public::{
    AskedBody, Asks, Note, Notes, Promise, ProtectionPanel, StepForm, StepProblem, Telling, TimelineItem,
    TrackingPage, Typed,
};

/// A form that was sent, and did not do what it asked for.
pub(super) struct Failed<'a> {
    pub asks: &'a Asks,
    pub typed: &'a Typed,
    /// What is wrong with it, where that is it.
    pub problem: Option<StepProblem>,
    /// What in it could say who somebody is, where that is asked about.
    pub found: &'a [Finding],
}

/// Whether the report of this case was sent by name.
pub(super) fn is_named(tracked: &Tracked) -> bool {
    report_in(&tracked.entries).is_some_and(|report| report.answers.mode() == Mode::Named)
}

fn report_in(entries: &[Verdict]) -> Option<&Report> {
    match &entries.first()?.verified()?.data {
        Data::Report(report) => Some(report),
        _ => None,
    }
}

/// The page of this case. What was typed into a form that failed is still there, with what is wrong.
pub(super) fn tracking_page(app: &App, tracked: &Tracked, failed: Option<Failed<'_>>) -> TrackingPage {
    let edition = app.directory();
    let view = View {
        known: &tracked.known,
        entries: &tracked.entries,
        private: &tracked.private,
        disclosures: &tracked.disclosures,
        field: &tracked.field,
        directory: &edition.directory,
        today: app.today(),
        limits: app.files.limits,
        failed,
    };
    let mut page = view.page();
    let is_closed = tracked.known.case.state == State::Concluded;
    page.outcome_verified = is_closed.then(|| tracked.closed_with_feedback());
    page
}

struct View<'a> {
    known: &'a Known,
    /// The shared thread, as far as it was opened here.
    entries: &'a [Verdict],
    private: &'a [Verdict],
    disclosures: &'a [TrackedDisclosure],
    /// The sealed field that keeps the page open; empty where the reporter's browser does.
    field: &'a str,
    directory: &'a Directory,
    today: Day,
    limits: Limits,
    failed: Option<Failed<'a>>,
}

impl View<'_> {
    fn page(&self) -> TrackingPage {
        let (known, case) = (self.known, &self.known.case);
        let mut page = TrackingPage::new(case.id.reference(), case.state, self.notes());
        if let Some(report) = self.report() {
            page = page.with_report(&report.answers, &submit_report::offer(&known.keyring).staff);
        }
        page.advice = self.advice();
        let handling = &case.handling;
        page.promise = Promise::new(case.due_on, handling.paused_on, handling.escalated, self.today);
        page.timeline = self.timeline();
        page.entries = (0..).zip(self.entries).filter_map(|(n, verdict)| self.entry(n, verdict)).collect();
        (page.asked, page.answered) = self.bodies();
        if let Some(report) = self.report() {
            let proposed = propose(self.directory, &report.answers);
            let decision = decide(self.directory, &proposed);
            page.beforehand = self.beforehand(&decision);
            if case.state.is_open() {
                page.first = decision.first.iter().map(|action| action.reporter.clone()).collect();
            }
        }
        page.referred = self.referred();
        page = page.with_asked(self.asked_of_custodians());
        page.reply = self.step(Action::Reply, Asks::Reply);
        page.add_file = self.add_file();
        page.rating = self.step(Action::Rate, Asks::Rate);
        page.another_look = self.step(Action::AnotherLook, Asks::AnotherLook);
        page.looked_again = case.state == State::Concluded && known.standing.second_look;
        page.withdraw = self.step(Action::Withdraw, Asks::Withdraw);
        page.check_in = self.check_in();
        page.mistreated = self.mistreated();
        page.next_check_in = self.next_check_in().map(Into::into);
        if let Some(failed) = &self.failed {
            page = page.with_unsent(failed.asks, failed.typed);
        }
        page.summarised()
    }

    fn report(&self) -> Option<&Report> {
        report_in(self.entries)
    }

    /// The verified entries, in order.
    fn said(&self) -> impl DoubleEndedIterator<Item = &Document> {
        self.entries.iter().filter_map(Verdict::verified)
    }

    fn called(&self, body: &BodyId) -> String {
        called(self.directory, body)
    }

    /// A form, with what was just typed into it if it is the one that failed, and otherwise with what is known.
    fn form(&self, asks: &Asks, known: &Typed) -> StepForm {
        let sealed_box = self.field;
        match &self.failed {
            Some(failed) if failed.asks == asks => {
                let form = StepForm::new(asks, sealed_box, failed.typed).kept();
                match failed.problem {
                    Some(StepProblem::LookOnce) => form.asking_about(asks, failed.found, failed.typed),
                    Some(problem) => form.with_problem(asks, problem),
                    None => form,
                }
            }
            _ => StepForm::new(asks, sealed_box, known),
        }
    }

    /// The form of a step, where it may be taken now.
    fn step(&self, action: Action, asks: Asks) -> Option<StepForm> {
        self.may(action).then(|| self.form(&asks, &Typed::default()))
    }

    fn may(&self, action: Action) -> bool {
        self.known.permitted(self.today).iter().any(|rule| rule.action == action)
    }

    fn timeline(&self) -> Vec<TimelineItem> {
        let named = |id: &String| BodyId::parse(id).map_or_else(|_| id.clone(), |body| self.called(&body));
        let told = self.known.timeline.iter();
        told.filter_map(|told| {
            TimelineItem::new(told.day, told.act, told.body.as_ref().map(named), told.of_original)
        })
        .collect()
    }

    /// The bodies that reviewers asked about or the reporter said something of: those that wait for an answer, and the
    /// others.
    fn bodies(&self) -> (Vec<AskedBody>, Vec<AskedBody>) {
        let mut ids: Vec<&BodyId> = Vec::new();
        for document in self.said() {
            if let Data::Request(request) = &document.data {
                ids.push(&request.body);
            } else if let Data::Consent(consent) = &document.data {
                ids.push(&consent.body);
            }
        }
        let mut seen = std::collections::HashSet::new();
        ids.retain(|id| seen.insert(*id));
        let (mut asked, mut answered) = (Vec::new(), Vec::new());
        for id in ids {
            let telling = self.telling(id);
            let body = self.body(id, telling);
            let waits = telling == Telling::Unanswered && body.can_be_answered();
            if waits { asked.push(body) } else { answered.push(body) }
        }
        (asked, answered)
    }

    fn body(&self, id: &BodyId, telling: Telling) -> AskedBody {
        let known = self.directory.bodies().get(id.as_str());
        let in_law = known.map(|known| self.in_law(Route::to(known, self.situation().place)));
        let mut body = AskedBody::new(id, known, telling).in_law(&in_law.unwrap_or_default());
        for document in self.said() {
            if let (Data::Request(request), Some(author)) = (&document.data, document.author())
                && request.body == *id
            {
                body = body.asked(self.named(&author), document.day, request.text.clone());
            }
        }
        let asks = Asks::Consent(id.to_string(), body.name().to_owned());
        let given = match telling {
            Telling::Agreed | Telling::AgreedInReport => Some("yes"),
            Telling::Refused => Some("no"),
            Telling::Unanswered | Telling::Left => None,
        };
        let known = Typed::new(given.map(|given| ("given", given)));
        match telling != Telling::Left && !self.is_withdrawn() && self.may(Action::Consent) {
            true => body.answered_in(self.form(&asks, &known)),
            false => body,
        }
    }

    /// What is known of the reporter that bears on the law.
    fn situation(&self) -> Situation {
        self.report().map_or_else(Situation::unknown, |report| situation(self.directory, &report.answers))
    }

    /// What somebody can do who is treated badly.
    fn advice(&self) -> ProtectionPanel {
        const AFTERWARDS: [Topic; 5] =
            [Topic::You, Topic::Motive, Topic::Gagging, Topic::TimeLimit, Topic::Advice];
        ProtectionPanel::new(&self.directory.told(&self.situation()), &AFTERWARDS)
    }

    /// What the law makes of telling somebody by this route.
    fn in_law(&self, route: Route) -> Vec<&Protection> {
        let situation = Situation { routes: [route].into_iter().collect(), ..self.situation() };
        let mut told = self.directory.told(&situation);
        told.retain(|statement| matches!(statement.topic, Topic::Route | Topic::Anonymity));
        told
    }

    /// What holds of a body: what the reporter said last, or else what they ticked in the report.
    fn telling(&self, id: &BodyId) -> Telling {
        if self.known.standing.is_with(id) {
            return Telling::Left;
        }
        if self.is_withdrawn() {
            return Telling::Refused;
        }
        let said = self.said().rev().find_map(|document| match &document.data {
            Data::Consent(consent) if consent.body == *id => Some(consent.given),
            _ => None,
        });
        match said {
            Some(true) => Telling::Agreed,
            Some(false) => Telling::Refused,
            None if self.is_agreed_in_report(id) => Telling::AgreedInReport,
            None => Telling::Unanswered,
        }
    }

    /// Whether the report was ever taken back: nothing counts as agreed to after that (docs/PROTOCOL.md §9).
    fn is_withdrawn(&self) -> bool {
        self.said().any(|document| matches!(document.data, Data::Withdrawal(_)))
    }

    fn is_agreed_in_report(&self, id: &BodyId) -> bool {
        let group = self.directory.bodies().get(id.as_str()).map(|body| body.kind.consent_group());
        let agreed = self.report().and_then(|report| report.answers.get("consent"));
        match (group, agreed) {
            (Some(group), Some(Answer::Many(agreed))) => agreed.iter().any(|agreed| agreed == group.as_str()),
            _ => false,
        }
    }

    /// A no to one of the bodies that may come up, by what the reporter said themselves: what reviewers made of it is
    /// theirs. A body that was spoken of already stands on the page with a form of its own.
    fn beforehand(&self, decision: &Decision<'_>) -> Option<StepForm> {
        if !self.may(Action::Consent) {
            return None;
        }
        let open = decision.bodies.iter().filter_map(|choice| {
            let id = BodyId::parse(&choice.body.id).ok()?;
            let known = matches!(self.telling(&id), Telling::Unanswered | Telling::AgreedInReport);
            (known && !self.is_spoken_of(&id)).then(|| (choice.body.id.clone(), choice.body.name.clone()))
        });
        let open: Vec<(String, String)> = open.collect();
        (!open.is_empty()).then(|| {
            self.form(&Asks::NoBeforehand, &Typed::default()).choosing_among(&Asks::NoBeforehand, open)
        })
    }

    /// Whether reviewers asked about it, or the reporter answered.
    fn is_spoken_of(&self, id: &BodyId) -> bool {
        self.said().any(|document| match &document.data {
            Data::Request(request) => request.body == *id,
            Data::Consent(consent) => consent.body == *id,
            _ => false,
        })
    }

    /// The latest month that has come, unless that one or a later one was answered: nobody is asked for what they left
    /// out.
    fn check_in(&self) -> Option<StepForm> {
        let due = *self.known.standing.checkins_due.iter().max()?;
        let answered = self.said().filter_map(|document| match &document.data {
            Data::Checkin(checkin) => Some(u8::from(checkin.month)),
            _ => None,
        });
        let asked = answered.max().is_none_or(|answered| answered < due);
        let month = CheckinMonth::try_from(due).ok().filter(|_| asked)?;
        self.step(Action::CheckIn, Asks::CheckIn(month))
    }

    /// By what they said last.
    fn mistreated(&self) -> bool {
        let detriment = self.said().rev().find_map(|document| match &document.data {
            Data::Checkin(checkin) => Some(checkin.detriment),
            _ => None,
        });
        detriment.is_some_and(|detriment| detriment != Detriment::No)
    }

    fn next_check_in(&self) -> Option<Day> {
        let received = self.known.case.received_on;
        let days = CheckinMonth::ALL.into_iter().map(|month| received.plus_months(u8::from(month).into()));
        days.filter(|day| *day > self.today).min()
    }

    fn notes(&self) -> Notes {
        let (year, month, day) = self.today.parts();
        let today = [("day", day.to_string()), ("month", month.to_string()), ("year", year.to_string())];
        Notes {
            entries: notes(self.private),
            add: self.form(&Asks::Diary, &Typed::new(today)),
            export: self.form(&Asks::Export, &Typed::default()),
        }
    }

    fn named(&self, author: &Author) -> String {
        match author {
            Author::Reporter => String::new(),
            Author::Staff(account, _) => {
                let member = self.known.keyring.member(account);
                member.map_or_else(|| account.to_string(), |member| member.name.to_string())
            }
        }
    }
}

/// The reporter's own notes, by the day they are about.
fn notes(private: &[Verdict]) -> Vec<Note> {
    let mut notes: Vec<(Option<Day>, Note)> = (1..)
        .zip(private)
        .map(|(number, verdict)| match verdict.verified().map(|document| &document.data) {
            Some(Data::Diary(diary)) => (Some(diary.day), Note::new(number, diary.day, diary.text.clone())),
            _ => (None, Note::unreadable(number)),
        })
        .collect();
    notes.sort_by_key(|(day, _)| *day);
    notes.into_iter().map(|(_, note)| note).collect()
}
