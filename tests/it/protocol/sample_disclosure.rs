//! What is said about a name given in confidence, or an original, for tests that write it.

use candour::crypto::data::{
    Data, Disclosure, DisclosureAnswer, DisclosureRequest, Original, Wanted, WantedOriginal,
};
use candour::crypto::opening::open_kept;
use candour::crypto::{Document, Head};
use candour::domain::{Author, Thread};

use super::people::{Person, alice, carol, lena};
use super::sample_case::{HonestThread, SampleCase};
use super::sample_documents::HARD_TEXT;
use super::sample_files::photo;
use super::vector_files::to_base64;

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

/// What a request asks for that is about the original of [`photo`].
pub fn original_of_photo() -> Wanted {
    let photo = photo();
    let object = photo.original.expect("one is kept").object;
    Wanted::Original(WantedOriginal { object, name: photo.name })
}

/// The key of the original of [`photo`], with this sealed inside.
pub fn key_of_photo(inner: &[u8]) -> Data {
    let original = photo().original.expect("one is kept");
    Data::Original(Original { object: original.object, hash: original.hash, inner: to_base64(inner) })
}

pub fn answer(given: bool) -> Data {
    Data::DisclosureAnswer(DisclosureAnswer { given, text: "Please keep it from my manager.".to_owned() })
}

pub fn refusal() -> Data {
    Data::Disclosure(Disclosure {
        released: false,
        kept: String::new(),
        text: "It can be done without.".to_owned(),
    })
}

pub fn release(kept: &str) -> Data {
    Data::Disclosure(Disclosure { released: true, kept: kept.to_owned(), text: "They agree.".to_owned() })
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
    open_kept(&shared.entries[1], &carol().identity(), &case.id, &signer, &Wanted::Name)
        .ok()
        .unwrap()
        .to_base64()
}

/// One of each kind and of each odd value. Each stands alone, so that its head is any 32 bytes.
pub fn documents(case: &SampleCase) -> Vec<Document> {
    let mut urgent = request_to(case, &[carol(), lena()]);
    urgent.urgent = true;
    urgent.text = HARD_TEXT.to_owned();
    let of_original = DisclosureRequest { of: original_of_photo(), ..request(case) };
    let said = [
        (alice().author(), Data::DisclosureRequest(Box::new(urgent))),
        (lena().author(), Data::DisclosureRequest(Box::new(of_original))),
        (lena().author(), Data::DisclosureRequest(Box::new(request(case)))),
        (Author::Reporter, answer(true)),
        (Author::Reporter, answer(false)),
        (carol().author(), release("eA==")),
        (carol().author(), refusal()),
    ];
    let head = |n: u32| Head::from_bytes([u8::try_from(n + 200).unwrap(); 32]);
    let placed = (0..).zip(said);
    let placed = placed.map(|(n, (author, data))| case.document_in(disclosure(), n, head(n), &author, data));
    let key = case.document(0, head(20), &Author::Reporter, key_of_photo(b"sealed for the case"));
    placed.chain([key]).collect()
}
