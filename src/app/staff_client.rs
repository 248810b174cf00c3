//! A reviewer's side of the protocol in Rust: what otherwise their browser does. The demo fills itself with it, and
//! tests and benches use it as the second client.

use super::case_bundle::{SealedCase, SealedThread};
use super::change_case::{Change, Facts, NewEntry};
use crate::crypto::data::{Data, Feedback, Report, Text};
use crate::crypto::opening::{
    Granted, OpenedThread, Opener, Reason, Verdict, answer_recipients, asked_of, listed_files, open_grant,
    suits,
};
use crate::crypto::staff::Root;
use crate::crypto::{CryptoError, Document, Keyring, Recipient};
use crate::db::cases::ThreadEnd;
use crate::domain::workflow::Target;
use crate::domain::{Account, Action, Author, BodyId, Day, Kind, Outcome, Role, TermId, Thread};

/// What a case that is closed without saying more ended with, by the outcome vocabulary.
fn plain_result(outcome: Outcome) -> Option<TermId> {
    let id = match outcome {
        Outcome::ActionTaken => "practice_changed",
        Outcome::NoAction => "not_enough_to_act_on",
    };
    TermId::parse(id).ok()
}

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
    pub referrals: Vec<(Thread, OpenedThread)>,
    pub disclosures: Vec<(Thread, OpenedThread)>,
}

/// A step, with what is to be sealed for it.
pub struct Doing {
    pub action: Action,
    pub target: Target,
    pub facts: Facts,
    pub data: Option<Data>,
    /// The body that reads it too.
    pub body: Option<BodyId>,
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
    #[error("a thread of the case is missing")]
    NoThread,
    #[error(transparent)]
    Crypto(#[from] CryptoError),
}

impl From<Reason> for ClientError {
    fn from(reason: Reason) -> Self {
        ClientError::NotVerified(reason)
    }
}

impl Doing {
    /// A step that is done to the case, with words where it takes some. Closing names the plainest result.
    pub fn simple(action: Action, text: &str) -> Self {
        let rule = action.rule();
        let text = text.to_owned();
        let result = rule.outcome.and_then(plain_result);
        let data = match (rule.entry, rule.outcome) {
            (None, _) => None,
            (Some(Kind::Feedback), Some(outcome)) => Some(Data::Feedback(Feedback {
                outcome,
                result: result.clone(),
                text,
                changed: String::new(),
            })),
            (Some(Kind::Note), _) => Some(Data::Note(Text { text })),
            (Some(_), _) => Some(Data::Message(Text { text })),
        };
        let facts = result.map_or(Facts::None, Facts::Result);
        Doing { action, target: Target::Case, facts, data, body: None }
    }
}

impl StaffClient {
    /// Opens a case with this person's grant.
    pub fn open(&self, sealed: &SealedCase, keyring: &Keyring) -> Result<OpenedCase, ClientError> {
        let case = &sealed.id;
        let granted = open_grant(&sealed.grant, &self.account, &self.root.identity(), keyring, case)?;
        let opener = Opener { identity: granted.key.identity(), keyring, case, signer: &granted.signer };
        let open =
            |thread: &SealedThread| opener.open_thread(thread.thread, thread.end.n, |n| thread.entry(n));
        let named = |thread| sealed.thread(thread).map(open).ok_or(ClientError::NoThread);
        let referred = |it: &&SealedThread| matches!(it.thread, Thread::Referral(_));
        let asked = |it: &&SealedThread| matches!(it.thread, Thread::Disclosure(_));
        let shared = named(Thread::Shared)?;
        let report = shared.first().and_then(Verdict::report);
        let suiting = |it: &SealedThread| {
            let mut opened = open(it);
            let request = opened.first().and_then(Verdict::request);
            let fits =
                |request| report.is_some_and(|report| suits(request, report, listed_files(&shared), keyring));
            if request.is_some_and(|request| !fits(request)) {
                opened.refuse_first(Reason::WrongPlace);
            }
            (it.thread, opened)
        };
        Ok(OpenedCase {
            disclosures: sealed.threads.iter().filter(asked).map(suiting).collect(),
            shared,
            staff: named(Thread::Staff)?,
            referrals: sealed.threads.iter().filter(referred).map(|it| (it.thread, open(it))).collect(),
            granted,
        })
    }

    /// The change that takes this simple action on the case as it was fetched.
    pub fn change(
        &self,
        sealed: &SealedCase,
        opened: &OpenedCase,
        action: Action,
        text: &str,
        today: Day,
    ) -> Result<Change, ClientError> {
        self.step(sealed, opened, Doing::simple(action, text), &Keyring::default(), today)
    }

    /// The change that takes any step on the case as it was fetched.
    pub fn step(
        &self,
        sealed: &SealedCase,
        opened: &OpenedCase,
        doing: Doing,
        keyring: &Keyring,
        today: Day,
    ) -> Result<Change, ClientError> {
        let seen = sealed.threads.iter().map(|thread| (thread.thread, thread.end)).collect();
        let Doing { action, target, facts, data, body } = doing;
        let thread = match (&target, data.as_ref().and_then(|data| data.kind().thread())) {
            (_, Some(thread)) => thread,
            (Target::Refer(_, id, _) | Target::Referral(id), None) => Thread::Referral(*id),
            (Target::AskName(id, ..), None) => Thread::Disclosure(*id),
            (_, None) => Thread::Staff,
        };
        let mut others: Vec<&Recipient> = body.iter().flat_map(|it| keyring.body_recipients(it)).collect();
        if let Some(Data::DisclosureRequest(asked)) = &data {
            others.extend(asked_of(asked, keyring));
        }
        let entry = data.map(|data| self.seal(sealed, opened, thread, data, others, today)).transpose()?;
        Ok(Change { action, target, seen, entry, facts })
    }

    fn seal(
        &self,
        sealed: &SealedCase,
        opened: &OpenedCase,
        thread: Thread,
        data: Data,
        others: Vec<&Recipient>,
        today: Day,
    ) -> Result<NewEntry, ClientError> {
        let (recipient, answer_to) = answer_recipients(opened.report().ok_or(ClientError::NoReport)?)?;
        let begins = ThreadEnd { n: 0, head: crate::crypto::Head::first(&sealed.id, thread) };
        let on = sealed.thread(thread).map_or(begins, |thread| thread.end);
        if opened.thread(thread).is_some_and(|opened| !opened.continues_on(on.head)) {
            return Err(ClientError::OtherHead);
        }
        let author = Author::Staff(self.account.clone(), self.role);
        let document = Document::new(&sealed.id, on.in_thread(thread), &author, today, data);
        let mut to = vec![&recipient];
        to.extend(matches!(thread, Thread::Shared | Thread::Disclosure(_)).then_some(&answer_to));
        to.extend(others);
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

    /// A thread of this case, where it has it.
    pub fn thread(&self, thread: Thread) -> Option<&OpenedThread> {
        match thread {
            Thread::Shared => Some(&self.shared),
            Thread::Staff => Some(&self.staff),
            _ => self
                .referrals
                .iter()
                .chain(&self.disclosures)
                .find(|(name, _)| *name == thread)
                .map(|(_, opened)| opened),
        }
    }
}
