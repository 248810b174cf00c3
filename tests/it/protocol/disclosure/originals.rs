//! The keys of originals: what a custodian takes for one, and what a reviewer reads in what was handed on.

use candour::crypto::data::{Data, ListedOriginal, Original, Wanted, WantedOriginal};
use candour::crypto::document::By;
use candour::crypto::{Document, Identity, Signer, age_file};
use candour::domain::Author;
use candour::domain::entry::Capacity;
use candour::domain::{Thread, file::ObjectId};
use serde::{Deserialize, Serialize};

use super::names::{KeptName, kept_as, lines};
use crate::protocol::people::{alice, carol, cleo};
use crate::protocol::sample_case::{SampleCase, message};
use crate::protocol::sample_disclosure::{in_confidence, kept, key_of_photo, original_of_photo};
use crate::protocol::sample_files::photo;
use crate::protocol::vector_files::to_base64;

/// What a custodian handed on, as a reviewer with the case's key reads it.
#[derive(Clone, Serialize, Deserialize)]
pub struct ReleasedOriginal {
    pub what: String,
    pub case: String,
    pub key: String,
    pub signer: String,
    pub listed: ListedOriginal,
    pub released: String,
    pub verdict: String,
    /// What opens the original, where it is verified.
    pub identity: Option<String>,
}

/// What opens the original of the tests' photo.
pub fn own_key() -> Identity {
    Identity::from_bytes(&[61; 32])
}

fn listed() -> ListedOriginal {
    photo().original.unwrap()
}

/// The honest key, sealed for this case.
pub fn honest_key(case: &SampleCase) -> Data {
    key_of_photo(&age_file::seal(own_key().to_text().as_bytes(), &[&case.recipient()]).unwrap())
}

/// A document where a key stands.
fn at_its_place(case: &SampleCase, data: Data) -> Document {
    case.document_in(Thread::Original, 0, case.first_head(Thread::Original), &Author::Reporter, data)
}

fn for_carol(document: &Document, signer: &Signer) -> Vec<u8> {
    document.seal(signer, &[&carol().recipient()]).unwrap()
}

/// The key as [`carol`] keeps it.
pub fn kept_key(case: &SampleCase) -> Vec<u8> {
    for_carol(&at_its_place(case, honest_key(case)), &case.signer())
}

/// The key of another original of the same case.
fn another_key(case: &SampleCase) -> Document {
    let Data::Original(key) = honest_key(case) else { unreachable!("it is one") };
    let object = ObjectId::parse(&"y".repeat(32)).unwrap();
    at_its_place(case, Data::Original(Original { object, ..key }))
}

/// Ways of bending an honest key that whoever reads it has to see.
fn bent(case: &SampleCase) -> Vec<(&'static str, Document, Signer, &'static str)> {
    let honest = || at_its_place(case, honest_key(case));
    let one = |change: &dyn Fn(&mut Document)| {
        let mut document = honest();
        change(&mut document);
        document
    };
    let by_alice = |document: &mut Document| {
        document.by = By::Staff(alice().account);
        document.role = Capacity::Reviewer;
    };
    vec![
        ("a key that the reporter did not sign", honest(), carol().signer(), "bad_signature"),
        ("a key by a reviewer", one(&by_alice), alice().signer(), "not_allowed"),
        ("a key at another place", one(&|it| it.n = 1), case.signer(), "wrong_place"),
        ("a key in the shared thread", one(&|it| it.thread = Thread::Shared), case.signer(), "wrong_place"),
        ("the key of another original", another_key(case), case.signer(), "wrong_place"),
        ("a message instead of a key", at_its_place(case, message("x")), case.signer(), "wrong_place"),
    ]
}

pub fn kept_keys() -> Vec<KeptName> {
    let (case, other) = (SampleCase::new(1), SampleCase::new(3));
    let of_photo = |kept| KeptName { of: original_of_photo(), ..kept };
    let honest = kept_key(&case);
    let bent = bent(&case).into_iter().map(|(what, document, signer, verdict)| {
        of_photo(kept_as(what, &case, &carol(), &for_carol(&document, &signer), verdict))
    });
    let of_copy = WantedOriginal { object: photo().object, name: photo().name };
    [
        of_photo(kept_as("the key of an original", &case, &carol(), &honest, "verified")),
        of_photo(kept_as("a key for another custodian", &case, &cleo(), &honest, "cannot_open")),
        of_photo(kept_as("a key and a reviewer's key", &case, &alice(), &honest, "cannot_open")),
        of_photo(kept_as("another case's key", &other, &carol(), &honest, "wrong_case")),
        kept_as("a key instead of a name", &case, &carol(), &honest, "wrong_place"),
        KeptName {
            of: Wanted::Original(of_copy),
            ..kept_as("the key of something else that was asked for", &case, &carol(), &honest, "wrong_place")
        },
    ]
    .into_iter()
    .chain(bent)
    .collect()
}

fn released_as(what: &str, case: &SampleCase, released: &str, verdict: &str) -> ReleasedOriginal {
    ReleasedOriginal {
        what: what.to_owned(),
        case: case.id.to_string(),
        key: case.key.identity().to_text().to_string(),
        signer: case.signer().verify_key().to_base64(),
        listed: listed(),
        released: released.to_owned(),
        verdict: verdict.to_owned(),
        identity: (verdict == "verified").then(|| own_key().to_text().to_string()),
    }
}

pub fn released_keys() -> Vec<ReleasedOriginal> {
    let (case, other) = (SampleCase::new(1), SampleCase::new(3));
    let given = |data| lines(&at_its_place(&case, data), &case.signer());
    let inner =
        |plaintext: &[u8]| given(key_of_photo(&age_file::seal(plaintext, &[&case.recipient()]).unwrap()));
    let honest = given(honest_key(&case));
    let with = |what: &str, change: &dyn Fn(&mut ListedOriginal)| {
        let mut released = released_as(what, &case, &honest, "wrong_place");
        change(&mut released.listed);
        released
    };
    let own = own_key().to_text();
    let bent = bent(&case).into_iter().map(|(what, document, signer, verdict)| {
        released_as(what, &case, &lines(&document, &signer), verdict)
    });
    [
        released_as("the key of an original", &case, &honest, "verified"),
        released_as("another case's key", &other, &honest, "wrong_case"),
        released_as("a name instead of a key", &case, &kept(&case, &in_confidence(&case)), "wrong_place"),
        with("a key of another object", &|listed| listed.object = photo().object),
        with("a key of other bytes", &|listed| listed.hash = to_base64(&[1; 32])),
        released_as("sealed for another case", &case, &given(honest_key(&other)), "cannot_open"),
        released_as("no key inside", &case, &inner(b"key"), "malformed"),
        released_as("a misspelt key inside", &case, &inner(own.to_lowercase().as_bytes()), "malformed"),
        released_as("more than a key inside", &case, &inner(format!("{}\n", *own).as_bytes()), "malformed"),
        released_as("no document", &case, "QW5uIE9ueW0=", "malformed"),
    ]
    .into_iter()
    .chain(bent)
    .collect()
}
