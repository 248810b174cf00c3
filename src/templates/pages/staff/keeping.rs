//! Closed cases that are to be deleted soon, and those that are held. Plain forms; nothing here is sealed.

use serde::Serialize;

use super::StaffFrame;
use crate::domain::keeping::HoldReason;
use crate::domain::{CaseId, Day};
use crate::templates::pages::{HOSTILE, Notice, sample_day};
use crate::templates::{Message, Messages, Page, TemplateError};

/// `/keeping`
#[derive(Serialize)]
pub struct KeepingPage {
    #[serde(flatten)]
    frame: StaffFrame,
    notice: Option<Notice>,
    problem: Option<Message>,
    typed: String,
    summary: Option<Message>,
    /// Said where there are more than are listed.
    first: Option<Message>,
    soon: Vec<SoonDeleted>,
    held: Vec<HeldCase>,
    reasons: Vec<Reason>,
    leads: bool,
}

/// A case that is to be deleted.
#[derive(Serialize)]
pub struct SoonDeleted {
    id: String,
    reference: String,
    day: Message,
    #[serde(skip)]
    on: Day,
}

impl SoonDeleted {
    pub fn new(case: &CaseId, on: Day) -> SoonDeleted {
        SoonDeleted { id: case.to_string(), reference: case.reference(), day: Message::day(on), on }
    }
}

/// A case that is kept beyond its time.
#[derive(Serialize)]
pub struct HeldCase {
    id: String,
    reference: String,
    about: String,
}

impl HeldCase {
    pub fn new(
        messages: &Messages,
        case: &CaseId,
        reason: HoldReason,
        (who, on): (&str, Day),
    ) -> Result<HeldCase, TemplateError> {
        let about = Message::new("keeping-held")
            .with_text("reason", messages.format(&words_for(reason))?)
            .with_text("who", who)
            .with_text("day", messages.format(&Message::day(on))?);
        Ok(HeldCase { id: case.to_string(), reference: case.reference(), about: messages.format(&about)? })
    }
}

#[derive(Serialize)]
struct Reason {
    id: &'static str,
    label: Message,
    selected: bool,
}

fn words_for(reason: HoldReason) -> Message {
    Message::composed(format!("keeping-reason-{}", reason.as_str()))
}

/// What was done last, or why not.
pub enum KeepingNotice {
    Held,
    Lifted,
    /// No case of theirs is called so; what they typed and chose.
    NoSuchCase(String, HoldReason),
}

impl KeepingPage {
    /// `most` is how many of either kind are listed at most.
    pub fn new(
        frame: StaffFrame,
        messages: &Messages,
        (soon, held): (Vec<SoonDeleted>, Vec<HeldCase>),
        (leads, most): (bool, usize),
        notice: Option<KeepingNotice>,
    ) -> Result<KeepingPage, TemplateError> {
        let summary = soon.first().map(|first| {
            let day = messages.format(&Message::day(first.on))?;
            Ok::<_, TemplateError>(
                Message::new("keeping-soon").with_number("count", soon.len()).with_text("first", day),
            )
        });
        let (banner, typed, chosen) = match notice {
            Some(KeepingNotice::Held) => (Some(Message::new("keeping-notice-held")), None, None),
            Some(KeepingNotice::Lifted) => (Some(Message::new("keeping-notice-lifted")), None, None),
            Some(KeepingNotice::NoSuchCase(typed, reason)) => (None, Some(typed), Some(reason)),
            None => (None, None, None),
        };
        let reason = |reason: &HoldReason| Reason {
            id: reason.as_str(),
            label: words_for(*reason),
            selected: chosen == Some(*reason),
        };
        Ok(KeepingPage {
            frame,
            notice: banner.map(Notice::done),
            problem: typed.is_some().then(|| Message::new("keeping-other-problem")),
            typed: typed.unwrap_or_default(),
            summary: summary.transpose()?,
            first: (soon.len() >= most).then(|| Message::new("keeping-first").with_number("count", most)),
            soon,
            held,
            reasons: HoldReason::ALL.iter().map(reason).collect(),
            leads,
        })
    }
}

impl Page for KeepingPage {
    const TEMPLATE: &'static str = "pages/staff/keeping";

    fn title(&self) -> Message {
        Message::new("keeping-title")
    }

    fn has_problems(&self) -> bool {
        self.problem.is_some()
    }

    fn sample() -> Vec<KeepingPage> {
        let page = |full: bool, notice| {
            let messages = Messages::english().ok()?;
            let case = CaseId::parse("abcdefghijklmnopqrstuvwxyz").ok()?;
            let other = CaseId::parse("zyxwvutsrqponmlkjihgfedcba").ok()?;
            let soon = [&case, &other].into_iter().filter(|_| full);
            let soon = soon.map(|case| SoonDeleted::new(case, sample_day())).collect();
            let held = HoldReason::ALL.iter().filter(|_| full);
            let held = held.map(|reason| HeldCase::new(&messages, &case, *reason, (HOSTILE, sample_day())));
            let listed = (soon, held.collect::<Result<_, _>>().ok()?);
            KeepingPage::new(StaffFrame::sample(), &messages, listed, (full, 2), notice).ok()
        };
        let unknown = KeepingNotice::NoSuchCase(HOSTILE.to_owned(), HoldReason::Police);
        let pages = [
            page(false, None),
            page(true, None),
            page(true, Some(KeepingNotice::Held)),
            page(true, Some(KeepingNotice::Lifted)),
            page(true, Some(unknown)),
        ];
        pages.into_iter().flatten().collect()
    }
}
