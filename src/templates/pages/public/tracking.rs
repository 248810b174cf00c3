//! The page on which a reporter follows their case.

use serde::Serialize;

use super::answer_row::{AnswerRow, answer_rows};
use super::conversation::{Sender, TrackedEntry, TrackedMessage};
use super::report::{sample_offer, sample_submitted};
use crate::domain::questionnaire::{Answers, StaffOption, validate};
use crate::domain::{Act, Day, State};
use crate::templates::pages::{HOSTILE, sample_day};
use crate::templates::{Message, Page, Words};

/// The answer to `/track` and `/track/reply`.
#[derive(Serialize)]
pub struct TrackingPage {
    reference: String,
    state: Message,
    meaning: Message,
    next: Message,
    report: Vec<AnswerRow>,
    /// By when the reporter hears next; `None` once nothing more is due.
    pub next_update: Option<Words>,
    /// What happened, earliest first.
    pub timeline: Vec<TimelineItem>,
    /// What was written, earliest first.
    pub entries: Vec<TrackedEntry>,
    /// For a concluded case, whether the answer that concludes it was verified.
    pub outcome_verified: Option<bool>,
    /// Where the reporter can write; `None` once the case is closed.
    pub reply: Option<ReplyBox>,
    /// What stands above everything else.
    pub notice: Option<Words>,
}

/// One step of the case.
#[derive(Serialize)]
pub struct TimelineItem {
    day: Words,
    text: Words,
}

/// Where the reporter writes.
#[derive(Serialize)]
pub struct ReplyBox {
    #[serde(rename = "box")]
    sealed_box: String,
    text: String,
    max: usize,
    problem: Option<Message>,
}

/// The most characters of a reply.
pub const REPLY_MAX: usize = 10_000;

/// Why a reply was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyProblem {
    /// Nothing was typed.
    Missing,
    /// It is too long.
    TooLong {
        /// How many characters were written.
        used: usize,
    },
    /// Something new came in between, which should be read first.
    SomethingNew,
}

/// What to say about a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyNotice {
    /// It was sent.
    Sent,
    /// The case was closed in the meantime, so it was not.
    Closed,
    /// The report does not verify, so nothing can be sealed for whoever reads it.
    NotVerified,
}

impl TrackingPage {
    /// A case in this state, with nothing else said yet.
    pub fn new(reference: String, state: State) -> TrackingPage {
        let words = |part: &str| Message::composed(format!("state-{}-{part}", state.as_str()));
        TrackingPage {
            reference,
            state: words("label"),
            meaning: words("meaning"),
            next: words("next"),
            report: Vec::new(),
            next_update: None,
            timeline: Vec::new(),
            entries: Vec::new(),
            outcome_verified: None,
            reply: None,
            notice: None,
        }
    }

    /// Shows what was reported.
    pub fn with_report(mut self, answers: &Answers, staff: &[StaffOption]) -> TrackingPage {
        self.report = answer_rows(answers, staff);
        self
    }

    /// Says what became of a reply.
    pub fn with_notice(mut self, notice: ReplyNotice) -> TrackingPage {
        self.notice = Some(match notice {
            ReplyNotice::Sent => Message::new("tracking-notice-sent").into(),
            ReplyNotice::Closed => Message::new("tracking-notice-closed").into(),
            ReplyNotice::NotVerified => Message::new("tracking-notice-not-verified").into(),
        });
        self
    }
}

impl TimelineItem {
    /// What was done on a day. Only acts that the reporter is told of have words.
    pub fn new(day: Day, act: Act) -> Option<TimelineItem> {
        let name = act.as_str().strip_prefix("case.").filter(|_| act.told_to_reporter())?;
        Some(TimelineItem { day: day.into(), text: Message::composed(format!("timeline-{name}")).into() })
    }
}

impl ReplyBox {
    /// An empty one; `sealed_box` holds what the server needs to file the reply.
    pub fn new(sealed_box: String) -> ReplyBox {
        ReplyBox { sealed_box, text: String::new(), max: REPLY_MAX, problem: None }
    }

    /// One with what was typed and why it was not sent.
    pub fn with_problem(sealed_box: String, text: String, problem: ReplyProblem) -> ReplyBox {
        let problem = match problem {
            ReplyProblem::Missing => Message::new("reply-problem-missing"),
            ReplyProblem::TooLong { used } => {
                Message::new("reply-problem-too-long").with_number("max", REPLY_MAX).with_number("used", used)
            }
            ReplyProblem::SomethingNew => Message::new("reply-problem-something-new"),
        };
        ReplyBox { sealed_box, text, max: REPLY_MAX, problem: Some(problem) }
    }
}

impl Page for TrackingPage {
    const TEMPLATE: &'static str = "pages/public/tracking";

    fn title(&self) -> Message {
        Message::new("tracking-title").with_text("reference", self.reference.clone())
    }

    fn has_problems(&self) -> bool {
        self.reply.as_ref().is_some_and(|reply| reply.problem.is_some())
    }

    fn sample() -> Vec<TrackingPage> {
        let notices = [ReplyNotice::Sent, ReplyNotice::Closed, ReplyNotice::NotVerified];
        let noticed = notices.map(|notice| bare_sample(State::Received).with_notice(notice));
        State::ALL.map(bare_sample).into_iter().chain(conversation_samples()).chain(noticed).collect()
    }
}

fn bare_sample(state: State) -> TrackingPage {
    let mut page = TrackingPage::new("K7QF-2MZA".to_owned(), state);
    page.timeline = Act::ALL.iter().filter_map(|act| TimelineItem::new(sample_day(), *act)).collect();
    page
}

fn conversation_samples() -> Vec<TrackingPage> {
    let (day, offer) = (sample_day(), sample_offer());
    let report = sample_submitted(&[("mode", "anonymous"), ("happened", HOSTILE), ("excluded", "dan")]);
    let report = validate(&report, &offer).unwrap_or_default();
    let problems = [
        None,
        Some(ReplyProblem::Missing),
        Some(ReplyProblem::TooLong { used: REPLY_MAX + 1 }),
        Some(ReplyProblem::SomethingNew),
    ];
    let page = |problem: Option<ReplyProblem>| {
        let mut page = bare_sample(State::Concluded).with_report(&report, &offer.staff);
        let mine = TrackedMessage::new(1, Sender::Reporter, day, HOSTILE.to_owned());
        let theirs = TrackedMessage::new(4, Sender::Reviewer(HOSTILE.to_owned()), day, HOSTILE.to_owned());
        page.entries = vec![
            TrackedEntry::Message(mine),
            TrackedEntry::missing(0),
            TrackedEntry::not_verified(2),
            TrackedEntry::for_custodians(3),
            TrackedEntry::Message(theirs.as_feedback("Charts are checked by two people now.".to_owned())),
        ];
        page.outcome_verified = Some(problem.is_none());
        page.next_update = Some(day.into());
        let sealed_box = "c2VhbGVk".to_owned();
        page.reply = Some(match problem {
            None => ReplyBox::new(sealed_box),
            Some(problem) => ReplyBox::with_problem(sealed_box, HOSTILE.to_owned(), problem),
        });
        page
    };
    problems.map(page).into()
}
