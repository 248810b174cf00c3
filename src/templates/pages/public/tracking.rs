//! The page on which a reporter follows their case.

use serde::Serialize;

use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Page, Words};

/// The states that a reporter can be told of, by the names that the copy knows.
pub const TRACKED_STATES: [&str; 10] = [
    "received",
    "acknowledged",
    "assessing",
    "awaiting_reporter",
    "referred",
    "with_body",
    "concluded",
    "reopened",
    "withdrawn",
    "unreadable",
];

/// The answer to `/track` and `/track/reply`.
#[derive(Serialize)]
pub struct TrackingPage {
    /// The case's reference.
    pub reference: String,
    #[serde(flatten)]
    state: StateWords,
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
    /// What stands above everything else, such as that a message was sent.
    pub notice: Option<Words>,
}

/// A state in plain words.
#[derive(Serialize)]
struct StateWords {
    state: Message,
    meaning: Message,
    next: Message,
}

/// One step of the case.
#[derive(Serialize)]
pub struct TimelineItem {
    /// The day.
    pub day: Words,
    /// What happened.
    pub text: Words,
}

/// A line of the conversation.
#[derive(Serialize)]
#[serde(untagged)]
pub enum TrackedEntry {
    /// Something that somebody wrote.
    Message(TrackedMessage),
    /// Something that should be there and is not.
    Missing(Gap),
}

/// The place of something that is not there.
#[derive(Serialize)]
pub struct Gap {
    missing: bool,
    number: usize,
}

/// Something that somebody wrote.
#[derive(Serialize)]
pub struct TrackedMessage {
    /// Its number in the conversation.
    pub number: usize,
    #[serde(flatten)]
    sender: SenderFlags,
    /// A reviewer's name; of the reporter nothing is shown.
    pub who: String,
    /// The day that it carries.
    pub day: Words,
    /// The text; what is not verified may have none.
    pub text: String,
    /// Whether its signature and its place were found right.
    pub verified: bool,
    /// Whether it is the answer that concludes the case.
    pub feedback: bool,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// The person who reads the page.
    Reporter,
    /// Somebody of the service.
    Reviewer,
}

#[derive(Serialize)]
struct SenderFlags {
    from_reporter: bool,
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

impl TrackingPage {
    /// A case in this state, one of [`TRACKED_STATES`], with nothing else said yet.
    pub fn new(reference: String, state: &str) -> TrackingPage {
        let words = |part: &str| Message::composed(format!("state-{state}-{part}"));
        TrackingPage {
            reference,
            state: StateWords { state: words("label"), meaning: words("meaning"), next: words("next") },
            next_update: None,
            timeline: Vec::new(),
            entries: Vec::new(),
            outcome_verified: None,
            reply: None,
            notice: None,
        }
    }
}

impl TimelineItem {
    /// The day on which a case came to be in this state, one of [`TRACKED_STATES`].
    pub fn reached(day: impl Into<Words>, state: &str) -> TimelineItem {
        TimelineItem { day: day.into(), text: Message::composed(format!("timeline-{state}")).into() }
    }
}

impl TrackedEntry {
    /// The entry with this number is missing.
    pub fn missing(number: usize) -> TrackedEntry {
        TrackedEntry::Missing(Gap { missing: true, number })
    }
}

impl TrackedMessage {
    /// A verified message.
    pub fn new(number: usize, sender: Sender, who: String, day: impl Into<Words>, text: String) -> TrackedMessage {
        let sender = SenderFlags { from_reporter: sender == Sender::Reporter };
        TrackedMessage { number, sender, who, day: day.into(), text, verified: true, feedback: false }
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
        TRACKED_STATES.into_iter().map(bare_sample).chain(conversation_samples()).collect()
    }
}

fn bare_sample(state: &str) -> TrackingPage {
    let mut page = TrackingPage::new("K7QF-2MZA".to_owned(), state);
    page.timeline = vec![TimelineItem::reached(time::macros::date!(2026 - 11 - 22), state)];
    page
}

fn conversation_samples() -> Vec<TrackingPage> {
    let day = time::macros::date!(2026 - 11 - 24);
    let problems = [
        None,
        Some(ReplyProblem::Missing),
        Some(ReplyProblem::TooLong { used: REPLY_MAX + 1 }),
        Some(ReplyProblem::SomethingNew),
    ];
    let page = |problem: Option<ReplyProblem>| {
        let mut page = bare_sample("concluded");
        let mine = TrackedMessage::new(1, Sender::Reporter, String::new(), day, HOSTILE.to_owned());
        let mut theirs = TrackedMessage::new(3, Sender::Reviewer, HOSTILE.to_owned(), day, HOSTILE.to_owned());
        theirs.verified = problem.is_none();
        theirs.feedback = true;
        page.entries = vec![
            TrackedEntry::Message(mine),
            TrackedEntry::missing(2),
            TrackedEntry::Message(theirs),
        ];
        page.outcome_verified = Some(problem.is_none());
        page.next_update = Some(day.into());
        page.notice = Some(Message::new("tracking-notice-sent").into());
        let sealed_box = "c2VhbGVk".to_owned();
        page.reply = Some(match problem {
            None => ReplyBox::new(sealed_box),
            Some(problem) => ReplyBox::with_problem(sealed_box, HOSTILE.to_owned(), problem),
        });
        page
    };
    problems.map(page).into()
}
