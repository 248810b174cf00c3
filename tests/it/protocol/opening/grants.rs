//! Grants that were moved, exchanged or made by somebody who may not make them.

use candour::crypto::data::Grant;
use candour::crypto::{Document, Head, age_file};
use candour::domain::{Author, Thread};

use super::case::Case;
use crate::protocol::people::{alice, bashir, carol, frank, mallory};
use crate::protocol::sample_case::{SampleCase, message};

/// Seals this for [`alice`] with the reporter's signature.
fn sealed(case: &SampleCase, document: &Document) -> Vec<u8> {
    document.seal(&case.signer(), &[&alice().recipient()]).unwrap()
}

pub fn cases() -> Vec<Case> {
    let case = SampleCase::new(1);
    let attacked =
        |what: &str, grant: &[u8], verdict: &str| Case::new(what, &case).granted_by(grant, verdict);
    [moved(&case), contents(&case), authors(&case), files(&case)]
        .into_iter()
        .flatten()
        .map(|(what, grant, verdict)| attacked(what, &grant, verdict))
        .collect()
}

type Attack = (&'static str, Vec<u8>, &'static str);

fn moved(case: &SampleCase) -> Vec<Attack> {
    let other = SampleCase::new(3);
    let honest = || case.grant_document(&Author::Reporter, case.grant_data(&alice()));
    let for_bashir = || case.grant_document(&Author::Reporter, case.grant_data(&bashir()));
    let with = |change: fn(&mut Document, &SampleCase)| {
        let mut document = honest();
        change(&mut document, case);
        sealed(case, &document)
    };
    let mut to_bashir_for_alice = case.grant_data(&alice());
    to_bashir_for_alice.to = bashir().recipient().as_str().to_owned();
    let to_bashir_for_alice = case.grant_document(&Author::Reporter, to_bashir_for_alice);
    vec![
        ("a grant moved here from another case", other.grant(&alice()), "wrong_case"),
        ("a grant moved here from another person", case.grant(&bashir()), "cannot_open"),
        ("another person's grant, sealed again for me", sealed(case, &for_bashir()), "wrong_place"),
        ("a grant for me to another recipient", sealed(case, &to_bashir_for_alice), "wrong_place"),
        ("a grant as the second of its thread", with(|grant, _| grant.n = 1), "wrong_place"),
        ("a grant in another thread", with(|grant, _| grant.thread = Thread::Staff), "wrong_place"),
        (
            "a grant on another head",
            with(|grant, case| grant.head = Head::first(&case.id, Thread::Staff)),
            "wrong_place",
        ),
        (
            "a message in place of a grant",
            sealed(case, &case.document(0, case.first_head(Thread::Shared), &Author::Reporter, message("x"))),
            "wrong_place",
        ),
    ]
}

fn contents(case: &SampleCase) -> Vec<Attack> {
    let other = SampleCase::new(3);
    let with = |change: &dyn Fn(&mut Grant)| {
        let mut grant = case.grant_data(&alice());
        change(&mut grant);
        sealed(case, &case.grant_document(&Author::Reporter, grant))
    };
    let theirs = other.grant_data(&alice());
    // Whoever cannot sign for this case's reporter makes a case of their own and gives it this id.
    let forged = case.grant_document(&Author::Reporter, theirs.clone());
    let forged = forged.seal(&other.signer(), &[&alice().recipient()]).unwrap();
    vec![
        ("a grant whose C is another case's", with(&|grant| grant.key.clone_from(&theirs.key)), "wrong_case"),
        (
            "a grant whose S is another's",
            with(&|grant| grant.signer.clone_from(&theirs.signer)),
            "wrong_case",
        ),
        ("a grant with keys of the attacker's own", forged, "wrong_case"),
        ("a grant whose key is none", with(&|grant| grant.key = "AGE-SECRET-KEY-1".to_owned()), "malformed"),
    ]
}

fn authors(case: &SampleCase) -> Vec<Attack> {
    let grant = || case.grant_data(&alice());
    let made_by = |author: &Author, signer: &candour::crypto::Signer| {
        case.grant_document(author, grant()).seal(signer, &[&alice().recipient()]).unwrap()
    };
    let mut claims_lead = case.grant_document(&bashir().author(), grant());
    claims_lead.role = candour::domain::entry::Capacity::Lead;
    let claims_lead = claims_lead.seal(&bashir().signer(), &[&alice().recipient()]).unwrap();
    vec![
        ("a grant by nobody in keys/", made_by(&mallory().author(), &mallory().signer()), "unknown_author"),
        (
            "a grant by nobody, in the reporter's name",
            made_by(&Author::Reporter, &mallory().signer()),
            "bad_signature",
        ),
        (
            "a grant by nobody, in a reviewer's name",
            made_by(&bashir().author(), &mallory().signer()),
            "bad_signature",
        ),
        ("a grant by a custodian", made_by(&carol().author(), &carol().signer()), "not_allowed"),
        ("a grant by somebody who had left", made_by(&frank().author(), &frank().signer()), "not_allowed"),
        ("a grant by a reviewer who claims to be a lead", claims_lead, "not_allowed"),
    ]
}

fn files(case: &SampleCase) -> Vec<Attack> {
    let honest = case.grant(&alice());
    let mut tampered = honest.clone();
    *tampered.last_mut().unwrap() ^= 1;
    let document = case.grant_document(&Author::Reporter, case.grant_data(&alice()));
    let plaintext = document.sign(&case.signer()).unwrap();
    let larger = [plaintext.as_slice(), &[b' '; 3072]].concat();
    let larger = age_file::seal(&larger, &[&alice().recipient()]).unwrap();
    vec![
        ("a tampered grant", tampered, "cannot_open"),
        ("a truncated grant", honest[..honest.len() - 1].to_vec(), "cannot_open"),
        ("a grant that is no age file", b"not an age file".to_vec(), "too_large"),
        ("a grant that is empty", Vec::new(), "too_large"),
        ("a grant of a document's size", larger, "malformed"),
    ]
}
