//! A custodian's side of the protocol in Rust: what otherwise their browser does. The demo fills itself with it, and
//! tests use it as the second client. With it, what a reviewer's browser does to ask for a name or an original, and to
//! read it.

use super::case_bundle::SealedThread;
use super::change_case::{Facts, NewEntry};
use super::staff_client::{ClientError, Doing, OpenedCase, StaffClient};
use crate::crypto::data::{Data, Disclosure, DisclosureRequest, ListedOriginal, NameAndContact, Wanted};
use crate::crypto::opening::{
    Custodian, Kept, NoWayIn, OpenedDisclosure, OpenedThread, Reason, Verdict, open_disclosure, open_kept,
    read_name, read_original,
};
use crate::crypto::{Document, Identity, Keyring};
use crate::domain::workflow::{Custody, Target};
use crate::domain::{Account, Action, Author, CaseId, Day, DisclosureId, Thread};

impl Doing {
    /// Asks the custodians whom the reporter of an opened case did not keep out.
    pub fn ask_custodians(
        opened: &OpenedCase,
        id: DisclosureId,
        of: Wanted,
        urgent: bool,
        text: &str,
        keyring: &Keyring,
    ) -> Option<Self> {
        let report = opened.report()?;
        let asked = keyring.custodians().filter(|member| !report.excluded.contains(&member.account));
        let (custodians, sealed_to): (Vec<Account>, Vec<String>) =
            asked.map(|member| (member.account.clone(), member.recipient_text().to_owned())).unzip();
        let custody = match &of {
            Wanted::Name => Custody::Name,
            Wanted::Original(wanted) => Custody::Original(wanted.object.clone()),
        };
        let request = DisclosureRequest {
            recipient: opened.granted.key.recipient().as_str().to_owned(),
            signer: opened.granted.signer.to_base64(),
            token: report.token.clone(),
            sealed_to,
            of,
            urgent,
            text: text.to_owned(),
        };
        Some(Doing {
            action: Action::AskName,
            target: Target::AskName(id, custody, urgent),
            facts: Facts::Asked { custodians },
            data: Some(Data::DisclosureRequest(request.into())),
            body: None,
        })
    }
}

impl OpenedCase {
    /// The name that a custodian released last, read with the case's key.
    pub fn released_name(&self, case: &CaseId) -> Option<Result<NameAndContact, Reason>> {
        let released = self.released(|of| *of == Wanted::Name)?;
        Some(read_name(released, case, &self.granted.signer, &self.granted.key))
    }

    /// What opens this original, read with the case's key in what a custodian released last.
    pub fn released_original(
        &self,
        case: &CaseId,
        listed: &ListedOriginal,
    ) -> Option<Result<Identity, Reason>> {
        let is_it = |of: &Wanted| matches!(of, Wanted::Original(wanted) if wanted.object == listed.object);
        let released = self.released(is_it)?;
        Some(read_original(released, case, &self.granted.signer, &self.granted.key, listed))
    }

    /// What a custodian released last where this was asked for.
    fn released(&self, is_it: impl Fn(&Wanted) -> bool) -> Option<&str> {
        let asked = |thread: &&OpenedThread| {
            thread.first().and_then(Verdict::request).is_some_and(|request| is_it(&request.of))
        };
        let threads = self.disclosures.iter().map(|(_, thread)| thread).filter(asked);
        threads.flat_map(|thread| thread.iter()).rev().find_map(released)
    }
}

/// What a custodian handed on, where this is a verified release.
fn released(verdict: &Verdict) -> Option<&str> {
    match &verdict.verified()?.data {
        Data::Disclosure(said) if said.released => Some(&said.kept),
        _ => None,
    }
}

impl StaffClient {
    /// Opens a request that this person was asked.
    pub fn open_disclosure(
        &self,
        case: &CaseId,
        id: DisclosureId,
        sealed: &SealedThread,
        keyring: &Keyring,
    ) -> Result<OpenedDisclosure, NoWayIn> {
        let identity = self.root.identity();
        let custodian = Custodian { identity: &identity };
        open_disclosure(&custodian, keyring, case, id, sealed.end.n, |n| sealed.entry(n))
    }

    /// Opens what was asked for as a custodian holds it.
    pub fn open_kept(&self, case: &CaseId, opened: &OpenedDisclosure, sealed: &[u8]) -> Result<Kept, Reason> {
        open_kept(sealed, &self.root.identity(), case, &opened.signer, &opened.request().of)
    }

    /// A decision on the end of an opened request: with what was asked for where it is released.
    pub fn decide(
        &self,
        case: &CaseId,
        id: DisclosureId,
        (sealed, opened): (&SealedThread, &OpenedDisclosure),
        (released, text): (Option<&Kept>, &str),
        keyring: &Keyring,
        today: Day,
    ) -> Result<NewEntry, ClientError> {
        let (thread, on) = (Thread::Disclosure(id), sealed.end);
        if !opened.thread.continues_on(on.head) {
            return Err(ClientError::OtherHead);
        }
        let data = Data::Disclosure(Disclosure {
            released: released.is_some(),
            kept: released.map(Kept::to_base64).unwrap_or_default(),
            text: text.to_owned(),
        });
        let author = Author::Staff(self.account.clone(), self.role);
        let document = Document::new(case, on.in_thread(thread), &author, today, data);
        let ciphertext = document.seal(&self.root.signer(), &opened.readers(keyring))?;
        Ok(NewEntry { thread, on, ciphertext })
    }
}
