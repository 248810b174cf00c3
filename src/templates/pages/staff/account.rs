//! A person's own account.

use serde::Serialize;

use super::StaffFrame;
use crate::domain::{Day, Role};
use crate::templates::pages::public::role_label;
use crate::templates::pages::{HOSTILE, sample_day};
use crate::templates::{Message, Messages, Page, TemplateError};

/// A person's own account.
#[derive(Serialize)]
pub struct AccountPage {
    #[serde(flatten)]
    frame: StaffFrame,
    account: String,
    name: String,
    role: String,
    sessions: Vec<SessionRow>,
    fingerprint_in_keys: Option<String>,
}

/// Where the person is signed in.
#[derive(Serialize)]
pub struct SessionRow {
    id: String,
    started_on: String,
    /// `this` is a word of the template language.
    current: bool,
}

impl SessionRow {
    /// A session, the day it began, and whether it is the one that asks.
    pub fn new(
        messages: &Messages,
        id: String,
        started_on: Day,
        this: bool,
    ) -> Result<SessionRow, TemplateError> {
        Ok(SessionRow { id, started_on: messages.format(&Message::day(started_on))?, current: this })
    }
}

impl AccountPage {
    /// The account of this name, person and role, with its sessions and the fingerprint that stands in `keys/`.
    pub fn new(
        messages: &Messages,
        frame: StaffFrame,
        (account, name, role): (String, String, Role),
        sessions: Vec<SessionRow>,
        fingerprint_in_keys: Option<String>,
    ) -> Result<AccountPage, TemplateError> {
        let role = messages.format(&role_label(role))?;
        Ok(AccountPage { frame, account, name, role, sessions, fingerprint_in_keys })
    }
}

impl Page for AccountPage {
    const TEMPLATE: &'static str = "pages/staff/account";

    fn title(&self) -> Message {
        Message::new("staff-account-title")
    }

    fn sample() -> Vec<AccountPage> {
        let page = |role, fingerprint: Option<&str>| {
            let messages = Messages::english()?;
            let session = |id: &str, this| SessionRow::new(&messages, id.to_owned(), sample_day(), this);
            let sessions = vec![session("a", true)?, session(HOSTILE, false)?];
            let person = ("alice".to_owned(), HOSTILE.to_owned(), role);
            AccountPage::new(
                &messages,
                StaffFrame::sample(),
                person,
                sessions,
                fingerprint.map(str::to_owned),
            )
        };
        let pages: Result<Vec<AccountPage>, TemplateError> =
            [page(Role::Reviewer, None), page(Role::Custodian, Some("abcd-efgh-ijkl-mnop-qrst-uvwx"))]
                .into_iter()
                .collect();
        pages.unwrap_or_default()
    }
}
