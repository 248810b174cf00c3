//! A reporter's step as the server knows it, whichever way it came: what stands in the clear of it, and storing it with
//! its sealed entry. One workflow for both ways.

use crate::app::App;
use crate::app::change_case::{Told, follow};
use crate::app::track::Known;
use crate::db::cases::{Case, ThreadEnd};
use crate::db::files::Claim;
use crate::db::{AnyConnection, DbError, audit, cases, files, marks, standing, threads};
use crate::domain::aftermath::{CheckinMonth, Detriment, Score};
use crate::domain::workflow::{Actor, Refusal, Standing, Step, Target, Writer, take};
use crate::domain::{Act, Action, BodyId, Day, DisclosureId, Thread};

/// What a reporter does, without the words.
#[derive(Clone, PartialEq, Debug)]
pub enum Outline {
    Reply,
    /// Uploads that become the case's.
    AddFile(Vec<Claim>),
    Consent(BodyId, bool),
    /// What they say to a request for what they gave in confidence. Whether it is a yes is sealed.
    AnswerName(DisclosureId),
    Withdraw,
    Rate(Score),
    AnotherLook,
    CheckIn(CheckinMonth, Detriment),
    /// A line of their own log.
    Diary,
}

impl Outline {
    pub fn action(&self) -> Action {
        match self {
            Outline::Reply => Action::Reply,
            Outline::AddFile(_) => Action::AddFile,
            Outline::Consent(..) => Action::Consent,
            Outline::AnswerName(_) => Action::AnswerName,
            Outline::Withdraw => Action::Withdraw,
            Outline::Rate(_) => Action::Rate,
            Outline::AnotherLook => Action::AnotherLook,
            Outline::CheckIn(..) => Action::CheckIn,
            Outline::Diary => Action::Diary,
        }
    }

    pub fn thread(&self) -> Thread {
        match self {
            Outline::Diary => Thread::Private,
            Outline::AnswerName(id) => Thread::Disclosure(*id),
            _ => Thread::Shared,
        }
    }

    /// The uploads that become the case's with it.
    pub(super) fn claims(&self) -> &[Claim] {
        match self {
            Outline::AddFile(claims) => claims,
            _ => &[],
        }
    }

    fn target(&self) -> Target {
        match self {
            Outline::Consent(body, given) => Target::Consent(body.clone(), *given),
            Outline::AnswerName(id) => Target::Disclosure(*id),
            Outline::CheckIn(month, _) => Target::Month(u8::from(*month)),
            _ => Target::Case,
        }
    }

    /// What protects somebody is never too much.
    fn writer(&self, today: usize) -> Writer {
        match self {
            Outline::Withdraw | Outline::Consent(_, false) | Outline::AnswerName(_) => Writer::Inside,
            _ => Writer::Outside { today },
        }
    }

    fn act(&self) -> Act {
        match self {
            Outline::Consent(_, false) => Act::ConsentRefused,
            _ => self.action().into(),
        }
    }

    fn after(&self, standing: &Standing, day: Day) -> Result<Standing, Refusal> {
        let step = Step { action: self.action(), actor: Actor::Reporter, target: self.target(), day };
        take(&step, standing)
    }

    /// Whether it can be done now, and there is room for it behind this end of its thread.
    pub(in crate::app) fn may(&self, known: &Known, end: ThreadEnd, today: Day) -> Result<(), Refusal> {
        self.after(&known.standing, today)?;
        self.writer(known.written_today).may_add(self.thread(), end.n)
    }
}

/// Stores it, on the thread's end that it was sealed on. [`DbError::Conflict`] where something happened meanwhile: the
/// caller looks at the case again and says so. [`DbError::NotFound`] where a file cannot be claimed: nothing is stored.
pub(super) async fn store(
    app: &App,
    case: Case,
    outline: Outline,
    on: ThreadEnd,
    sealed: Vec<u8>,
) -> Result<(), DbError> {
    let (today, clocks, may_pause) = (app.today(), app.clocks(), app.may_pause());
    let most = app.files.limits.most_objects();
    let write = app.database.write(move |connection| {
        let mut now = cases::find(connection, &case.id)?;
        let before = standing::read(connection, &now, may_pause, today)?;
        let after = outline.after(&before, today).map_err(|_| DbError::Conflict)?;
        let thread = outline.thread();
        let written = audit::written(connection, now.id.as_str(), "reporter", today)?;
        let has_room = outline.writer(written).may_add(thread, on.n).is_ok();
        if !has_room || threads::end_of(connection, &now, thread)? != on {
            return Err(DbError::Conflict);
        }
        cases::add_entry(connection, &now.id, thread, on, &sealed)?;
        files::claim(connection, &now.id, outline.claims(), most)?;
        standing::write(connection, &now.id, &before, &after, today)?;
        if thread != Thread::Private {
            apply(connection, &mut now, &outline)?;
            follow(&mut now, outline.action(), &after, Told::Nobody, today, &clocks);
            now.handling.news = true;
            cases::save(connection, &now)?;
        }
        let subject = match &outline {
            Outline::Diary => String::new(),
            Outline::Consent(body, _) => format!("{body} shared/{}", on.n),
            _ => format!("{thread}/{}", on.n),
        };
        let event = audit::Event { day: today, actor: "reporter", act: outline.act(), subject: &subject };
        audit::append(connection, now.id.as_str(), event)
    });
    write.await
}

/// What the server keeps of it in the clear.
fn apply(connection: &mut AnyConnection, case: &mut Case, outline: &Outline) -> Result<(), DbError> {
    match outline {
        Outline::Rate(score) => case.handling.rating = Some(u8::from(*score)),
        Outline::CheckIn(month, detriment) => marks::add_checkin(connection, &case.id, *month, *detriment)?,
        _ => {}
    }
    Ok(())
}
