//! `sealed-report.json`: a report that the TypeScript client sealed is taken, and is what its reporter said.

use candour::crypto::data::{Data, NameAndContact, Wanted, WantedOriginal};
use candour::crypto::file::open;
use candour::crypto::hash::hash;
use candour::crypto::opening::{open_kept, read_original};
use candour::crypto::recipient::UntrustedRecipient;
use candour::crypto::sealed_report::{NotTaken, Offered, SealedReport, check_kept};
use candour::crypto::{CaseKey, Document, Identity, Token, VerifyKey, age_file};
use candour::domain::questionnaire::Mode;
use candour::domain::{Account, Kind};
use serde_json::Value;

use super::people::{alice, carol, keyring_with, lena};
use super::vector_files::{from_base64, read, to_base64};

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn bytes(value: &Value) -> Vec<u8> {
    from_base64(text(value))
}

fn offered(posted: &Value) -> Offered {
    let grant = |grant: &Value| (Account::parse(text(&grant["for"])).unwrap(), bytes(&grant["sealed"]));
    Offered {
        access_hash: bytes(&posted["access"]).try_into().unwrap(),
        recipient: UntrustedRecipient::parse(text(&posted["recipient"])).unwrap(),
        signer: VerifyKey::parse(text(&posted["signer"])).unwrap(),
        mode: Mode::parse(text(&posted["mode"])).unwrap(),
        danger: posted["danger"].as_bool().unwrap(),
        report: bytes(&posted["report"]),
        identity: posted["identity"].is_string().then(|| bytes(&posted["identity"])),
        grants: posted["grants"].as_array().unwrap().iter().map(grant).collect(),
    }
}

#[test]
fn a_report_sealed_in_a_browser_is_taken_and_says_what_was_said() {
    let vectors: Value = read("sealed-report.json");
    let keyring = keyring_with("");
    let Ok(sealed) = SealedReport::check(offered(&vectors["posted"]), &keyring) else { panic!("not taken") };
    assert!(sealed.mode == Mode::Confidential && sealed.danger);
    let entropy: Vec<u8> = data_encoding::HEXLOWER.decode(text(&vectors["entropy"]).as_bytes()).unwrap();
    let token = Token::from_entropy(entropy.try_into().unwrap());
    assert_eq!(sealed.access_hash, token.access_hash());

    let signer = token.signer().verify_key();
    let open_document = |sealed: &[u8], identity: &Identity| {
        Document::open(sealed, identity).expect("opens").verify(&signer).expect("verified")
    };
    let report = open_document(&sealed.entries[0], &token.identity());
    assert_eq!((&report.case, report.n), (&sealed.case, 0));
    let Data::Report(said) = report.data else { panic!("a report") };
    assert_eq!(serde_json::to_value(&said.answers).unwrap(), vectors["answers"]);
    assert_eq!(said.excluded, [Account::parse("frank").unwrap()]);

    let mut case_keys = Vec::new();
    for (person, (account, grant)) in [alice(), lena()].iter().zip(&sealed.grants) {
        assert_eq!(person.account, *account);
        let Data::Grant(grant) = open_document(grant, &person.identity()).data else { panic!("a grant") };
        case_keys.push(grant.key);
    }
    assert!(case_keys[0] == case_keys[1] && case_keys.len() == sealed.grants.len());
    let Data::Identity(identity) = open_document(&sealed.entries[1], &carol().identity()).data else {
        panic!("a name")
    };
    let inner = from_base64(&identity.inner);
    let case_key = Identity::parse(&case_keys[0]).unwrap();
    let named: NameAndContact = serde_json::from_slice(&age_file::open(&inner, &case_key).unwrap()).unwrap();
    assert_eq!(serde_json::to_value(&named).unwrap(), vectors["identity"]);

    // The key of the original that goes along: kept by the custodian, read with the case's key.
    let [file] = &said.files[..] else { panic!("a file") };
    let original = file.original.as_ref().expect("an original");
    let of = WantedOriginal { object: original.object.clone(), name: file.name.clone() };
    let key = CaseKey::parse(&case_keys[0]).unwrap();
    let claims = vectors["posted"]["files"].as_array().unwrap();
    assert!(claims.len() == 2 && claims[0]["kept"].is_null());
    assert_eq!(
        (text(&claims[0]["object"]), text(&claims[1]["object"])),
        (file.object.as_str(), original.object.as_str())
    );
    let sealed_key = bytes(&claims[1]["kept"]);
    assert_eq!(check_kept(Kind::Original, &sealed_key, &keyring), Ok(()));
    let (id, custodian) = (&sealed.case, carol().identity());
    let kept = open_kept(&sealed_key, &custodian, id, &signer, &Wanted::Original(of)).ok().unwrap();
    let own = read_original(&kept.to_base64(), id, &signer, &key, original).ok().unwrap();
    let (object, mut opened) = (bytes(&vectors["original"]["object"]), Vec::new());
    assert_eq!(original.hash, to_base64(&hash(&[&object])));
    open(object.as_slice(), &own, original.size.into(), &mut opened).expect("it opens");
    assert_eq!(opened, text(&vectors["original"]["contents"]).as_bytes());
}

#[test]
fn who_left_meanwhile_is_told_apart_from_what_is_malformed() {
    let vectors: Value = read("sealed-report.json");
    let refused = |change: &dyn Fn(&mut Offered)| {
        let mut offered = offered(&vectors["posted"]);
        change(&mut offered);
        SealedReport::check(offered, &keyring_with("")).err()
    };
    assert_eq!(refused(&|_| {}), None);
    let frank = Account::parse("frank").unwrap();
    assert_eq!(refused(&|offered| offered.grants[0].0 = frank.clone()), Some(NotTaken::OtherReaders));
    assert_eq!(refused(&|offered| offered.grants.clear()), Some(NotTaken::Malformed));
    assert_eq!(refused(&|offered| offered.mode = Mode::Named), Some(NotTaken::Malformed));
    assert_eq!(refused(&|offered| offered.report.truncate(100)), Some(NotTaken::Malformed));
}
