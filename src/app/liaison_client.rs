//! A liaison's side of the protocol in Rust: what otherwise their browser does. The demo fills itself with it, and
//! tests use it as the second client.

use super::case_bundle::SealedThread;
use super::change_case::NewEntry;
use super::staff_client::{ClientError, StaffClient};
use crate::crypto::data::{Data, Letter};
use crate::crypto::opening::{Liaison, NoWayIn, OpenedReferral, open_referral};
use crate::crypto::{Document, Keyring};
use crate::domain::{Author, CaseId, Day, ReferralId, Thread};

impl StaffClient {
    /// Opens a referral to this person's body.
    pub fn open_referral(
        &self,
        case: &CaseId,
        id: ReferralId,
        sealed: &SealedThread,
        keyring: &Keyring,
    ) -> Result<OpenedReferral, NoWayIn> {
        let identity = self.root.identity();
        let liaison = Liaison { account: &self.account, identity: &identity };
        open_referral(&liaison, keyring, case, id, sealed.end.n, |n| sealed.entry(n))
    }

    /// A letter on the end of an opened referral, sealed to the case and to everybody whom `keys/` gives the body.
    pub fn letter(
        &self,
        case: &CaseId,
        id: ReferralId,
        (sealed, opened): (&SealedThread, &OpenedReferral),
        letter: Letter,
        keyring: &Keyring,
        today: Day,
    ) -> Result<NewEntry, ClientError> {
        let (thread, on) = (Thread::Referral(id), sealed.end);
        if !opened.thread.continues_on(on.head) {
            return Err(ClientError::OtherHead);
        }
        let author = Author::Staff(self.account.clone(), self.role);
        let document = Document::new(case, on.in_thread(thread), &author, today, Data::Letter(letter));
        let mut to = vec![&opened.recipient];
        to.extend(keyring.body_recipients(&opened.pack().body));
        Ok(NewEntry { thread, on, ciphertext: document.seal(&self.root.signer(), &to)? })
    }
}
