//! What is said about a name given in confidence, for tests that write it.

use candour::crypto::data::{Data, Disclosure, DisclosureAnswer, DisclosureRequest, Wanted};
use candour::crypto::opening::open_kept;
use candour::crypto::{Document, Head};
use candour::domain::{Author, Thread};

use super::people::{Person, alice, carol, lena};
use super::sample_case::{HonestThread, SampleCase};
use super::sample_documents::HARD_TEXT;

/// The thread of the disclosure that most tests look at.
pub const DISCLOSURE: &str = "disclosure-abcdefghijklmn27";

pub fn disclosure() -> Thread {
    Thread::parse(DISCLOSURE).unwrap()
}

/// As an honest reviewer asks these custodians.
pub fn request_to(case: &SampleCase, custodians: &[Person]) -> DisclosureRequest {
    let recipient = |person: &Person| person.recipient().as_str().to_owned();
    DisclosureRequest {
        recipient: case.recipient().as_str().to_owned(),
        signer: case.signer().verify_key().to_base64(),
        token: case.answer_to().as_str().to_owned(),
        sealed_to: custodians.iter().map(recipient).collect(),
        of: Wanted::Name,
        urgent: false,
        text: "The coroner asks who was in the room.".to_owned(),
    }
}

pub fn request(case: &SampleCase) -> DisclosureRequest {
    request_to(case, &[carol()])
}

pub fn answer(given: bool) -> Data {
    Data::DisclosureAnswer(DisclosureAnswer { given, text: "Please keep it from my manager.".to_owned() })
}

pub fn refusal() -> Data {
    Data::Disclosure(Disclosure {
        released: false,
        identity: String::new(),
        text: "It can be done without.".to_owned(),
    })
}

pub fn release(identity: &str) -> Data {
    Data::Disclosure(Disclosure {
        released: true,
        identity: identity.to_owned(),
        text: "They agree.".to_owned(),
    })
}

/// The shared thread of a report in confidence, with its name.
pub fn in_confidence(case: &SampleCase) -> HonestThread<'_> {
    let thread = HonestThread::reported(case, "confidential");
    let identity = case.document(1, thread.head, &Author::Reporter, case.name_in_confidence());
    let sealed = case.seal(&identity, &case.signer());
    thread.with(sealed)
}

/// The name as [`carol`] hands it on.
pub fn kept(case: &SampleCase, shared: &HonestThread<'_>) -> String {
    let signer = case.signer().verify_key();
    open_kept(&shared.entries[1], &carol().identity(), &case.id, &signer).ok().unwrap().to_base64()
}

/// One of each kind and of each odd value. Each stands alone, so that its head is any 32 bytes.
pub fn documents(case: &SampleCase) -> Vec<Document> {
    let mut urgent = request_to(case, &[carol(), lena()]);
    urgent.urgent = true;
    urgent.text = HARD_TEXT.to_owned();
    let said = [
        (alice().author(), Data::DisclosureRequest(Box::new(urgent))),
        (lena().author(), Data::DisclosureRequest(Box::new(request(case)))),
        (Author::Reporter, answer(true)),
        (Author::Reporter, answer(false)),
        (carol().author(), release("eA==")),
        (carol().author(), refusal()),
    ];
    let head = |n: u32| Head::from_bytes([u8::try_from(n + 200).unwrap(); 32]);
    let placed = (0..).zip(said);
    placed.map(|(n, (author, data))| case.document_in(disclosure(), n, head(n), &author, data)).collect()
}
