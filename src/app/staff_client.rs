//! A reviewer's side of the protocol in Rust: what otherwise their browser does. The demo fills itself with it, and
//! tests and benches use it as the second client.

use super::case_bundle::CaseBundle;
use super::change_case::{Change, NewEntry};
use crate::crypto::data::{Data, Feedback, Report, Text};
use crate::crypto::opening::{Granted, OpenedThread, Opener, Reason, answer_recipients, open_grant};
use crate::crypto::staff::Root;
use crate::crypto::{CryptoError, Document, Keyring};
use crate::domain::{Account, Action, Author, Day, Kind, Role, Thread};

/// Somebody at work.
pub struct StaffClient {
    pub account: Account,
    pub role: Role,
    pub root: Root,
}

/// A case, opened and checked.
pub struct OpenedCase {
    pub granted: Granted,
    pub shared: OpenedThread,
    pub staff: OpenedThread,
}

/// Why a case or an entry cannot be worked with.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    #[error("not verified: {}", .0.as_str())]
    NotVerified(Reason),
    #[error("the report is not verified, so nothing can be sealed for its readers")]
    NoReport,
    #[error("the database gives another head than the entries do, so nothing can be signed on it")]
    OtherHead,
    #[error(transparent)]
    Crypto(#[from] CryptoError),
}

impl From<Reason> for ClientError {
    fn from(reason: Reason) -> Self {
        ClientError::NotVerified(reason)
    }
}

impl StaffClient {
    /// Opens a bundle with this person's grant.
    pub fn open(&self, bundle: &CaseBundle, keyring: &Keyring) -> Result<OpenedCase, ClientError> {
        let case = &bundle.case.id;
        let granted = open_grant(&bundle.grant, &self.account, &self.root.identity(), keyring, case)?;
        let opener = Opener { identity: granted.key.identity(), keyring, case, signer: &granted.signer };
        let open = |thread, entries: &[(u32, Vec<u8>)]| {
            opener.open_thread(thread, bundle.case.end(thread).n, |n| {
                entries.iter().find(|(number, _)| *number == n).map(|(_, sealed)| sealed.as_slice())
            })
        };
        let (shared, staff) = (open(Thread::Shared, &bundle.shared), open(Thread::Staff, &bundle.staff));
        Ok(OpenedCase { granted, shared, staff })
    }

    /// The change that takes this action on the case as the bundle shows it.
    pub fn change(
        &self,
        bundle: &CaseBundle,
        opened: &OpenedCase,
        action: Action,
        text: &str,
        today: Day,
    ) -> Result<Change, ClientError> {
        let rule = action.rule();
        let text = text.to_owned();
        let data = match (rule.entry, rule.outcome) {
            (None, _) => None,
            (Some(Kind::Feedback), Some(outcome)) => {
                Some(Data::Feedback(Feedback { outcome, result: None, text, changed: String::new() }))
            }
            (Some(Kind::Note), _) => Some(Data::Note(Text { text })),
            (Some(_), _) => Some(Data::Message(Text { text })),
        };
        let entry = data.map(|data| self.seal(bundle, opened, data, today)).transpose()?;
        Ok(Change { action, shared: bundle.case.shared, entry })
    }

    fn seal(
        &self,
        bundle: &CaseBundle,
        opened: &OpenedCase,
        data: Data,
        today: Day,
    ) -> Result<NewEntry, ClientError> {
        let (recipient, answer_to) = answer_recipients(opened.report().ok_or(ClientError::NoReport)?)?;
        let thread = data.kind().thread().ok_or(CryptoError::Seal)?;
        let on = bundle.case.end(thread);
        let opened = if thread == Thread::Staff { &opened.staff } else { &opened.shared };
        if !opened.continues_on(on.head) {
            return Err(ClientError::OtherHead);
        }
        let author = Author::Staff(self.account.clone(), self.role);
        let document = Document::new(&bundle.case.id, bundle.case.place(thread), &author, today, data);
        let to = if thread == Thread::Shared { vec![&recipient, &answer_to] } else { vec![&recipient] };
        Ok(NewEntry { thread, on, ciphertext: document.seal(&self.root.signer(), &to)? })
    }
}

impl OpenedCase {
    /// The verified report.
    pub fn report(&self) -> Option<&Report> {
        match &self.shared.first()?.verified()?.data {
            Data::Report(report) => Some(report),
            _ => None,
        }
    }
}
