//! One case of `referral.json`, and how it is put together.

use candour::crypto::data::Data;
use candour::crypto::{Document, Head, Recipient, Signer};
use candour::domain::{Author, Thread};
use serde::{Deserialize, Serialize};

use crate::protocol::opening::case::BundledThread;
use crate::protocol::people::{Person, alice, desk, jo};
use crate::protocol::sample_case::SampleCase;
use crate::protocol::sample_triage::{pack, referral};

#[derive(Clone, Serialize, Deserialize)]
pub struct Case {
    pub what: String,
    /// The case and the referral that were asked for.
    pub case: String,
    pub referral: String,
    /// `C` and `S`, for a reviewer.
    pub key: String,
    pub signer: String,
    /// The liaison's account and private key.
    pub account: String,
    pub identity: String,
    pub recipient: String,
    pub thread: BundledThread,
    pub liaison: ByLiaison,
    /// A reviewer's verdicts.
    pub reviewer: Vec<String>,
}

/// What a liaison makes of the pack, and if it lets them in, of every entry.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ByLiaison {
    pub way_in: String,
    pub verdicts: Vec<String>,
}

fn owned(verdicts: &[&str]) -> Vec<String> {
    verdicts.iter().map(|verdict| (*verdict).to_owned()).collect()
}

impl Case {
    /// A referral of this case as [`jo`] and a reviewer both see it.
    pub fn new(what: &str, case: &SampleCase, entries: &[Option<&[u8]>], verdicts: &[&str]) -> Self {
        Case {
            what: what.to_owned(),
            case: case.id.to_string(),
            referral: referral().as_str().trim_start_matches("referral-").to_owned(),
            key: case.key.identity().to_text().to_string(),
            signer: case.signer().verify_key().to_base64(),
            account: jo().account.to_string(),
            identity: jo().identity().to_text().to_string(),
            recipient: jo().recipient().as_str().to_owned(),
            thread: BundledThread::new(case, referral(), entries),
            liaison: ByLiaison { way_in: "verified".to_owned(), verdicts: owned(verdicts) },
            reviewer: owned(verdicts),
        }
    }

    pub fn read_by(mut self, liaison: &Person) -> Self {
        self.account = liaison.account.to_string();
        self.identity = liaison.identity().to_text().to_string();
        liaison.recipient().as_str().clone_into(&mut self.recipient);
        self
    }

    /// The liaison is not let in.
    pub fn kept_out(mut self, reason: &str) -> Self {
        self.liaison = ByLiaison { way_in: reason.to_owned(), verdicts: Vec::new() };
        self
    }

    /// Where the two do not see the same.
    pub fn for_a_reviewer(mut self, verdicts: &[&str]) -> Self {
        self.reviewer = owned(verdicts);
        self
    }

    pub fn asked_for(mut self, referral: &str) -> Self {
        referral.clone_into(&mut self.referral);
        self
    }
}

/// A referral's thread as honest people write it, and as others do.
pub struct Letters<'a> {
    pub case: &'a SampleCase,
    pub thread: Thread,
    pub head: Head,
    pub entries: Vec<Vec<u8>>,
}

impl<'a> Letters<'a> {
    pub fn none(case: &'a SampleCase) -> Self {
        Letters { case, thread: referral(), head: case.first_head(referral()), entries: Vec::new() }
    }

    /// With its honest pack, by [`alice`].
    pub fn begun(case: &'a SampleCase) -> Self {
        Letters::none(case).by(&alice(), Data::Pack(Box::new(pack(case))))
    }

    pub fn next(&self, author: &Author, data: Data) -> Document {
        let n = u32::try_from(self.entries.len()).unwrap();
        self.case.document_in(self.thread, n, self.head, author, data)
    }

    pub fn by(self, person: &Person, data: Data) -> Self {
        let document = self.next(&person.author(), data);
        self.sealed(&document, &person.signer())
    }

    /// Sealed for the case and for the body, whoever signed it.
    pub fn sealed(self, document: &Document, signer: &Signer) -> Self {
        let (case, jo, desk) = (self.case.recipient(), jo().recipient(), desk());
        self.sealed_to(document, signer, &[&case, &jo, &desk])
    }

    pub fn sealed_to(self, document: &Document, signer: &Signer, to: &[&Recipient]) -> Self {
        let sealed = document.seal(signer, to).unwrap();
        self.with(sealed)
    }

    pub fn with(mut self, sealed: Vec<u8>) -> Self {
        self.head = self.head.after(&sealed);
        self.entries.push(sealed);
        self
    }

    pub fn all(&self) -> Vec<Option<&[u8]>> {
        self.entries.iter().map(|entry| Some(entry.as_slice())).collect()
    }
}
