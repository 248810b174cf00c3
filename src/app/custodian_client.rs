//! A custodian's side of the protocol in Rust: what otherwise their browser does. The demo fills itself with it, and
//! tests use it as the second client. With it, what a reviewer's browser does to ask for a name and to read it.

use super::case_bundle::SealedThread;
use super::change_case::{Facts, NewEntry};
use super::staff_client::{ClientError, Doing, OpenedCase, StaffClient};
use crate::crypto::data::{Data, Disclosure, DisclosureRequest, NameAndContact, Wanted};
use crate::crypto::opening::{
    Custodian, Kept, NoWayIn, OpenedDisclosure, Reason, Verdict, open_disclosure, open_kept, read_name,
};
use crate::crypto::{Document, Keyring};
use crate::domain::workflow::Target;
use crate::domain::{Account, Action, Author, CaseId, Day, DisclosureId, Thread};

impl Doing {
    /// Asks the custodians whom the reporter of an opened case did not keep out for the name.
    pub fn ask_name(
        opened: &OpenedCase,
        id: DisclosureId,
        urgent: bool,
        text: &str,
        keyring: &Keyring,
    ) -> Option<Self> {
        let report = opened.report()?;
        let asked = keyring.custodians().filter(|member| !report.excluded.contains(&member.account));
        let (custodians, sealed_to): (Vec<Account>, Vec<String>) =
            asked.map(|member| (member.account.clone(), member.recipient_text().to_owned())).unzip();
        let request = DisclosureRequest {
            recipient: opened.granted.key.recipient().as_str().to_owned(),
            signer: opened.granted.signer.to_base64(),
            token: report.token.clone(),
            sealed_to,
            of: Wanted::Name,
            urgent,
            text: text.to_owned(),
        };
        Some(Doing {
            action: Action::AskName,
            target: Target::AskName(id, urgent),
            facts: Facts::Asked { custodians },
            data: Some(Data::DisclosureRequest(request.into())),
            body: None,
        })
    }
}

impl OpenedCase {
    /// The name that a custodian released last, read with the case's key.
    pub fn released_name(&self, case: &CaseId) -> Option<Result<NameAndContact, Reason>> {
        let decisions = self.disclosures.iter().flat_map(|(_, thread)| thread.iter());
        let released = |verdict: &Verdict| match &verdict.verified()?.data {
            Data::Disclosure(said) if said.released => Some(said.identity.clone()),
            _ => None,
        };
        let identity = decisions.filter_map(released).next_back()?;
        Some(read_name(&identity, case, &self.granted.signer, &self.granted.key))
    }
}

impl StaffClient {
    /// Opens a request for a name that this person was asked for.
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

    /// Opens the name as a custodian holds it.
    pub fn open_kept(&self, case: &CaseId, opened: &OpenedDisclosure, sealed: &[u8]) -> Result<Kept, Reason> {
        open_kept(sealed, &self.root.identity(), case, &opened.signer)
    }

    /// A decision on the end of an opened request: with the name where it is released.
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
            identity: released.map(Kept::to_base64).unwrap_or_default(),
            text: text.to_owned(),
        });
        let author = Author::Staff(self.account.clone(), self.role);
        let document = Document::new(case, on.in_thread(thread), &author, today, data);
        let ciphertext = document.seal(&self.root.signer(), &opened.readers(keyring))?;
        Ok(NewEntry { thread, on, ciphertext })
    }
}
