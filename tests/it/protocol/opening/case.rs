//! One case of `opening.json`, and how it is put together.

use candour::crypto::Head;
use candour::domain::Thread;
use serde::{Deserialize, Serialize};

use crate::protocol::people::{Person, alice};
use crate::protocol::sample_case::SampleCase;
use crate::protocol::vector_files::{from_base64, to_base64};

#[derive(Clone, Serialize, Deserialize)]
pub struct Case {
    pub what: String,
    /// The reader's private key.
    pub identity: String,
    pub account: String,
    pub recipient: String,
    pub bundle: Bundle,
    /// What is to be made of the grant.
    pub grant: String,
    pub verdicts: Verdicts,
}

#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct Verdicts {
    pub shared: Vec<String>,
    pub staff: Vec<String>,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct Bundle {
    pub case: String,
    pub signer: String,
    pub grant: String,
    pub threads: Threads,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct Threads {
    pub shared: BundledThread,
    pub staff: BundledThread,
}

/// The entries of a thread that are there, and how many it has with those that are not.
#[derive(Clone, Serialize, Deserialize)]
pub struct BundledThread {
    pub n: u32,
    pub head: String,
    pub entries: Vec<BundledEntry>,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct BundledEntry {
    pub n: u32,
    pub ciphertext: String,
}

impl BundledThread {
    /// What stands at `n`, as a reader is given it.
    pub fn ciphertexts(&self) -> Vec<(u32, Vec<u8>)> {
        self.entries.iter().map(|entry| (entry.n, from_base64(&entry.ciphertext))).collect()
    }

    pub fn new(case: &SampleCase, thread: Thread, entries: &[Option<&[u8]>]) -> Self {
        // The row's head is a claim like the rest; here it is what an honest server would have counted.
        let head =
            entries.iter().flatten().fold(Head::first(&case.id, thread), |head, entry| head.after(entry));
        let entry = |(n, sealed): (u32, &Option<&[u8]>)| {
            sealed.map(|sealed| BundledEntry { n, ciphertext: to_base64(sealed) })
        };
        BundledThread {
            n: u32::try_from(entries.len()).unwrap(),
            head: head.to_base64(),
            entries: (0..).zip(entries).filter_map(entry).collect(),
        }
    }
}

fn owned(verdicts: &[&str]) -> Vec<String> {
    verdicts.iter().map(|verdict| (*verdict).to_owned()).collect()
}

impl Case {
    /// A case as this person opens it with the grant that the reporter made, with nothing in it.
    pub fn read_by(reader: &Person, what: &str, case: &SampleCase) -> Self {
        Case {
            what: what.to_owned(),
            identity: reader.identity().to_text().to_string(),
            account: reader.account.to_string(),
            recipient: reader.recipient().as_str().to_owned(),
            bundle: Bundle {
                case: case.id.to_string(),
                signer: case.signer().verify_key().to_base64(),
                grant: to_base64(&case.grant(reader)),
                threads: Threads {
                    shared: BundledThread::new(case, Thread::Shared, &[]),
                    staff: BundledThread::new(case, Thread::Staff, &[]),
                },
            },
            grant: "verified".to_owned(),
            verdicts: Verdicts::default(),
        }
    }

    pub fn new(what: &str, case: &SampleCase) -> Self {
        Case::read_by(&alice(), what, case)
    }

    /// The shared thread, and what is to be made of it; `None` where an entry is not there.
    pub fn shared(mut self, case: &SampleCase, entries: &[Option<&[u8]>], verdicts: &[&str]) -> Self {
        self.bundle.threads.shared = BundledThread::new(case, Thread::Shared, entries);
        self.verdicts.shared = owned(verdicts);
        self
    }

    pub fn staff(mut self, case: &SampleCase, entries: &[Option<&[u8]>], verdicts: &[&str]) -> Self {
        self.bundle.threads.staff = BundledThread::new(case, Thread::Staff, entries);
        self.verdicts.staff = owned(verdicts);
        self
    }

    /// Another grant. Unless it is verified, nothing else is opened.
    pub fn granted_by(mut self, grant: &[u8], verdict: &str) -> Self {
        self.bundle.grant = to_base64(grant);
        self.grant = verdict.to_owned();
        self
    }
}

/// All of these entries, in this order.
pub fn all(entries: &[Vec<u8>]) -> Vec<Option<&[u8]>> {
    entries.iter().map(|entry| Some(entry.as_slice())).collect()
}
