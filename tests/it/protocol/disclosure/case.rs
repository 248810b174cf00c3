//! One case of `disclosure.json`, and how it is put together.

use candour::crypto::data::{Data, DisclosureRequest, ListedFile};
use candour::crypto::{Document, Head, Recipient, Signer};
use candour::domain::Author;
use serde::{Deserialize, Serialize};

use crate::protocol::opening::case::BundledThread;
use crate::protocol::people::{Person, carol, cleo};
use crate::protocol::sample_case::SampleCase;
use crate::protocol::sample_disclosure::{DISCLOSURE, disclosure, request};

#[derive(Clone, Serialize, Deserialize)]
pub struct Case {
    pub what: String,
    /// The case and the disclosure that were asked for.
    pub case: String,
    pub disclosure: String,
    /// `C` and `S`, for a reviewer, and what the verified report says: `T`, and whom its reporter kept out.
    pub key: String,
    pub signer: String,
    pub token: String,
    pub excluded: Vec<String>,
    /// The files that verified entries list.
    pub files: Vec<ListedFile>,
    /// The custodian's private key.
    pub identity: String,
    pub recipient: String,
    pub thread: BundledThread,
    pub custodian: ByCustodian,
    /// A reviewer's verdicts.
    pub reviewer: Vec<String>,
}

/// What a custodian makes of the request, and if it lets them in, of every entry.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ByCustodian {
    pub way_in: String,
    pub verdicts: Vec<String>,
}

fn owned(verdicts: &[&str]) -> Vec<String> {
    verdicts.iter().map(|verdict| (*verdict).to_owned()).collect()
}

impl Case {
    /// A disclosure of this case as [`carol`] and a reviewer both see it.
    pub fn new(what: &str, case: &SampleCase, entries: &[Option<&[u8]>], verdicts: &[&str]) -> Self {
        Case {
            what: what.to_owned(),
            case: case.id.to_string(),
            disclosure: DISCLOSURE.trim_start_matches("disclosure-").to_owned(),
            key: case.key.identity().to_text().to_string(),
            signer: case.signer().verify_key().to_base64(),
            token: case.answer_to().as_str().to_owned(),
            excluded: Vec::new(),
            files: Vec::new(),
            identity: carol().identity().to_text().to_string(),
            recipient: carol().recipient().as_str().to_owned(),
            thread: BundledThread::new(case, disclosure(), entries),
            custodian: ByCustodian { way_in: "verified".to_owned(), verdicts: owned(verdicts) },
            reviewer: owned(verdicts),
        }
    }

    pub fn read_by(mut self, custodian: &Person) -> Self {
        self.identity = custodian.identity().to_text().to_string();
        custodian.recipient().as_str().clone_into(&mut self.recipient);
        self
    }

    /// The custodian is not let in.
    pub fn kept_out(mut self, reason: &str) -> Self {
        self.custodian = ByCustodian { way_in: reason.to_owned(), verdicts: Vec::new() };
        self
    }

    /// Where the two do not see the same.
    pub fn for_a_reviewer(mut self, verdicts: &[&str]) -> Self {
        self.reviewer = owned(verdicts);
        self
    }

    pub fn asked_for(mut self, disclosure: &str) -> Self {
        disclosure.clone_into(&mut self.disclosure);
        self
    }

    pub fn listing(mut self, files: &[ListedFile]) -> Self {
        self.files = files.to_vec();
        self
    }

    pub fn excluding(mut self, person: &Person) -> Self {
        self.excluded = vec![person.account.to_string()];
        self
    }
}

/// A disclosure's thread as honest people write it, and as others do.
pub struct Asked<'a> {
    pub case: &'a SampleCase,
    pub head: Head,
    pub entries: Vec<Vec<u8>>,
}

impl<'a> Asked<'a> {
    pub fn none(case: &'a SampleCase) -> Self {
        Asked { case, head: case.first_head(disclosure()), entries: Vec::new() }
    }

    /// With its honest request, by this reviewer.
    pub fn begun(case: &'a SampleCase, by: &Person) -> Self {
        Asked::none(case).by(by, Data::DisclosureRequest(Box::new(request(case))))
    }

    /// With a request that was changed before it was signed.
    pub fn changed(case: &'a SampleCase, by: &Person, change: impl Fn(&mut DisclosureRequest)) -> Self {
        let mut request = request(case);
        change(&mut request);
        Asked::none(case).by(by, Data::DisclosureRequest(Box::new(request)))
    }

    pub fn next(&self, author: &Author, data: Data) -> Document {
        let n = u32::try_from(self.entries.len()).unwrap();
        self.case.document_in(disclosure(), n, self.head, author, data)
    }

    pub fn by(self, person: &Person, data: Data) -> Self {
        let document = self.next(&person.author(), data);
        self.sealed(&document, &person.signer())
    }

    pub fn by_reporter(self, data: Data) -> Self {
        let (document, signer) = (self.next(&Author::Reporter, data), self.case.signer());
        self.sealed(&document, &signer)
    }

    /// Sealed for the case, its reporter and both custodians, whoever signed it.
    pub fn sealed(self, document: &Document, signer: &Signer) -> Self {
        let (case, reporter) = (self.case.recipient(), self.case.answer_to());
        let (carol, cleo) = (carol().recipient(), cleo().recipient());
        self.sealed_to(document, signer, &[&case, &reporter, &carol, &cleo])
    }

    pub fn sealed_to(mut self, document: &Document, signer: &Signer, to: &[&Recipient]) -> Self {
        let sealed = document.seal(signer, to).unwrap();
        self.head = self.head.after(&sealed);
        self.entries.push(sealed);
        self
    }

    pub fn all(&self) -> Vec<Option<&[u8]>> {
        self.entries.iter().map(|entry| Some(entry.as_slice())).collect()
    }
}
