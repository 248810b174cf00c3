//! An invented case whose keys are known, so that a test can write into it in anybody's name.

use candour::crypto::case_key::case_id;
use candour::crypto::data::{Data, Feedback, Grant, Identity, Report, SealedFor, Text};
use candour::crypto::{CaseKey, Document, Head, Place, Recipient, Signer, Token, age_file};
use candour::domain::questionnaire::{Answer, Answers};
use candour::domain::{Author, CaseId, Kind, Outcome, Thread};

use super::people::{DAY, Person, alice, carol, day};
use super::vector_files::to_base64;

pub struct SampleCase {
    pub token: Token,
    pub key: CaseKey,
    pub id: CaseId,
}

pub fn answers(entries: &[(&str, &str)]) -> Answers {
    let entries = entries.iter().map(|(id, value)| ((*id).to_owned(), Answer::One((*value).to_owned())));
    Answers::from_sealed(entries.collect()).unwrap()
}

pub fn message(text: &str) -> Data {
    Data::Message(Text { text: text.to_owned() })
}

pub fn note(text: &str) -> Data {
    Data::Note(Text { text: text.to_owned() })
}

pub fn feedback(outcome: Outcome, text: &str) -> Data {
    Data::Feedback(Feedback { outcome, result: None, text: text.to_owned(), changed: String::new() })
}

impl SampleCase {
    pub fn new(seed: u8) -> Self {
        let token = Token::from_entropy([seed; 16]);
        let key = CaseKey::from_bytes(&[seed + 100; 32]);
        let id = case_id(&key.recipient().bytes(), &token.signer().verify_key());
        SampleCase { token, key, id }
    }

    pub fn recipient(&self) -> Recipient {
        self.key.recipient()
    }

    /// `T`
    pub fn answer_to(&self) -> Recipient {
        self.token.identity().recipient()
    }

    pub fn signer(&self) -> Signer {
        self.token.signer()
    }

    pub fn first_head(&self, thread: Thread) -> Head {
        Head::first(&self.id, thread)
    }

    pub fn report(&self, mode: &str) -> Report {
        let sealed_for = |person: Person| SealedFor {
            recipient: person.recipient().as_str().to_owned(),
            key: person.signer().verify_key().to_base64(),
            name: person.account,
        };
        Report {
            recipient: self.recipient().as_str().to_owned(),
            token: self.answer_to().as_str().to_owned(),
            signer: self.signer().verify_key().to_base64(),
            staff: vec![sealed_for(alice())],
            excluded: Vec::new(),
            answers: answers(&[("mode", mode), ("happened", "The dose chart was ignored.")]),
            files: Vec::new(),
        }
    }

    /// A name given in confidence: sealed for the case, still to be sealed for the custodians.
    pub fn name_in_confidence(&self) -> Data {
        let mut plaintext = br#"{"name":"Ann Onym","contact":""}"#.to_vec();
        plaintext.resize(4096, b' ');
        let inner = age_file::seal(&plaintext, &[&self.recipient()]).unwrap();
        Data::Identity(Identity { inner: to_base64(&inner) })
    }

    pub fn grant_data(&self, holder: &Person) -> Grant {
        Grant {
            holder: holder.account.clone(),
            to: holder.recipient().as_str().to_owned(),
            key: self.key.identity().to_text().to_string(),
            signer: self.signer().verify_key().to_base64(),
        }
    }

    pub fn grant_document(&self, author: &Author, grant: Grant) -> Document {
        self.document(0, self.first_head(Thread::Grant), author, Data::Grant(grant))
    }

    /// The grant as the reporter makes it.
    pub fn grant(&self, holder: &Person) -> Vec<u8> {
        let document = self.grant_document(&Author::Reporter, self.grant_data(holder));
        document.seal(&self.signer(), &[&holder.recipient()]).unwrap()
    }

    /// At this place of the thread where its kind stands.
    pub fn document(&self, n: u32, head: Head, author: &Author, data: Data) -> Document {
        let thread = data.kind().thread().expect("no document of a referral");
        self.document_in(thread, n, head, author, data)
    }

    pub fn document_in(&self, thread: Thread, n: u32, head: Head, author: &Author, data: Data) -> Document {
        Document::new(&self.id, Place { thread, n, head }, author, day(DAY), data)
    }

    /// Sealed for whom the document's kind is sealed for.
    pub fn seal(&self, document: &Document, signer: &Signer) -> Vec<u8> {
        let (case, reporter, custodian) = (self.recipient(), self.answer_to(), carol().recipient());
        let to = match (document.kind(), document.kind().thread()) {
            (Kind::Identity, _) => vec![&custodian],
            (_, Some(Thread::Shared)) => vec![&case, &reporter],
            (_, Some(Thread::Private)) => vec![&reporter],
            _ => vec![&case],
        };
        document.seal(signer, &to).unwrap()
    }
}

/// A thread as honest people write it, entry by entry.
pub struct HonestThread<'a> {
    case: &'a SampleCase,
    pub head: Head,
    pub entries: Vec<Vec<u8>>,
}

impl<'a> HonestThread<'a> {
    pub fn new(case: &'a SampleCase, thread: Thread) -> Self {
        HonestThread { case, head: case.first_head(thread), entries: Vec::new() }
    }

    /// The shared thread with its report.
    pub fn reported(case: &'a SampleCase, mode: &str) -> Self {
        HonestThread::new(case, Thread::Shared).by_reporter(Data::Report(Box::new(case.report(mode))))
    }

    /// The document that would come next.
    pub fn next(&self, author: &Author, data: Data) -> Document {
        let n = u32::try_from(self.entries.len()).unwrap();
        self.case.document(n, self.head, author, data)
    }

    pub fn by_reporter(self, data: Data) -> Self {
        let document = self.next(&Author::Reporter, data);
        let sealed = self.case.seal(&document, &self.case.signer());
        self.with(sealed)
    }

    pub fn by(self, person: &Person, data: Data) -> Self {
        let document = self.next(&person.author(), data);
        let sealed = self.case.seal(&document, &person.signer());
        self.with(sealed)
    }

    /// Whatever this is, at the end.
    pub fn with(mut self, sealed: Vec<u8>) -> Self {
        self.head = self.head.after(&sealed);
        self.entries.push(sealed);
        self
    }
}
