//! The pages of the staff application. What they show of a case is opened in the browser; these contexts hold only
//! what the server knows.

use serde::Serialize;

use super::HOSTILE;
use super::public::{TRACKED_STATES, category_label, label, option_label};
use crate::domain::questionnaire::{CATEGORY_GROUPS, Kind, QUESTIONS, StaffOption};
use crate::templates::{Message, Messages, Page, TemplateError};

/// What every staff page needs beside its own context.
#[derive(Clone, Serialize)]
pub struct StaffFrame {
    /// After how many minutes without a click the browser locks.
    pub idle_minutes: u32,
    /// Who is signed in.
    pub person: Option<Person>,
}

/// Somebody who is signed in.
#[derive(Clone, Serialize)]
pub struct Person {
    /// The account name.
    pub account: String,
    /// The name to show.
    pub name: String,
    /// The role's id.
    pub role: String,
}

/// Where a new member of staff makes their keys.
#[derive(Serialize)]
pub struct EnrolPage {
    /// What every staff page needs.
    #[serde(flatten)]
    pub frame: StaffFrame,
    /// The installation's id, part of the passphrase's salt.
    pub service_id: String,
    /// Whether a second factor is asked for.
    pub second_factor: bool,
}

/// Where staff sign in.
#[derive(Serialize)]
pub struct SignInPage {
    /// What every staff page needs.
    #[serde(flatten)]
    pub frame: StaffFrame,
    /// The installation's id, part of the passphrase's salt.
    pub service_id: String,
    /// Whether a second factor is asked for.
    pub second_factor: bool,
    /// Whether a session has just ended.
    pub ended: bool,
}

/// The cases that a person may open.
#[derive(Serialize)]
pub struct QueuePage {
    /// What every staff page needs.
    #[serde(flatten)]
    pub frame: StaffFrame,
    /// The cases, most urgent first.
    pub rows: Vec<QueueRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Whether there is no case.
    pub empty: bool,
    /// Whether closed cases are shown.
    pub closed: bool,
    /// Whether this person's keys stand in `keys/` yet.
    pub approved: bool,
}

/// A case in the queue.
#[derive(Serialize)]
pub struct QueueRow {
    /// The case id.
    pub case: String,
    /// The reference.
    pub reference: String,
    /// The day it came in.
    pub received_on: String,
    /// How it was sent.
    pub mode: String,
    /// Whether the reporter said that somebody is in danger now.
    pub danger: bool,
    /// The state's id.
    pub state: String,
    /// By when something has to happen.
    pub due: Option<String>,
    /// Whether that day has passed.
    pub overdue: bool,
}

/// A case, opened in the browser.
#[derive(Serialize)]
pub struct CasePage {
    /// What every staff page needs.
    #[serde(flatten)]
    pub frame: StaffFrame,
    /// The case id.
    pub case: String,
    /// The reference.
    pub reference: String,
    /// What questions and their values are called.
    pub labels: Vec<QuestionLabel>,
    /// What states are called.
    pub states: Vec<Label>,
    /// What actions are called.
    pub actions: Vec<Label>,
}

/// What a question is called.
#[derive(Serialize)]
pub struct QuestionLabel {
    /// The question's id.
    pub id: String,
    /// Its label.
    pub label: String,
    /// What its values are called.
    pub options: Vec<OptionLabel>,
}

/// What a value is called.
#[derive(Serialize)]
pub struct OptionLabel {
    /// The value.
    pub value: String,
    /// Its label.
    pub label: String,
}

/// What a state or an action is called.
#[derive(Serialize)]
pub struct Label {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: String,
}

/// A person's own account.
#[derive(Serialize)]
pub struct AccountPage {
    /// What every staff page needs.
    #[serde(flatten)]
    pub frame: StaffFrame,
    /// The account name.
    pub account: String,
    /// The name to show.
    pub name: String,
    /// The role's id.
    pub role: String,
    /// Where the person is signed in.
    pub sessions: Vec<SessionRow>,
    /// The fingerprint that stands in `keys/`, if one does.
    pub fingerprint_in_keys: Option<String>,
}

/// A session.
#[derive(Serialize)]
pub struct SessionRow {
    /// Its id.
    pub id: String,
    /// The day it began.
    pub started_on: String,
    /// Whether it is the one that asks.
    pub this: bool,
}
