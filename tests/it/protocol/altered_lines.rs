//! Lines that say the same as a good one, or nearly, and are not what a client of this protocol writes.

use candour::domain::Kind;

use super::altered_disclosures;
use super::raw_document::mixed_key;
use super::sample_documents::{documents, sample};
use super::vector_files::to_base64;
use super::{altered_files, altered_triage};

pub struct AlteredLine {
    pub what: &'static str,
    pub line: String,
}

/// A line of this kind, as it is written.
pub fn good_line(kind: Kind) -> String {
    let all = documents(&sample());
    let document = all.iter().rfind(|document| document.kind() == kind && document.line().len() < 3_000);
    String::from_utf8(document.expect("there is one of each kind").line().to_vec()).unwrap()
}

/// Changes the line and insists that there was something to change.
pub fn changed(what: &'static str, line: &str, from: &str, to: &str) -> AlteredLine {
    assert_eq!(line.matches(from).count(), 1, "{what}: {from} in {line}");
    AlteredLine { what, line: line.replacen(from, to, 1) }
}

/// The value of this key, where it is a string without escapes.
pub fn value<'a>(line: &'a str, key: &str) -> &'a str {
    let start = line.find(&format!("\"{key}\":\"")).unwrap() + key.len() + 4;
    &line[start..start + line[start..].find('"').unwrap()]
}

pub fn altered_lines() -> Vec<AlteredLine> {
    [
        envelopes(),
        numbers_and_names(),
        contents(),
        keys(),
        altered_triage::lines(),
        altered_disclosures::lines(),
        altered_files::lines(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A feedback whose text is `x`.
fn feedback() -> String {
    good_line(Kind::Feedback).replace("4294967295", "7")
}

fn envelopes() -> Vec<AlteredLine> {
    let line = feedback();
    let by_and_role = r#""by":"alice","role":"reviewer""#;
    vec![
        changed("an unknown key", &line, r#""v":1,"#, r#""v":1,"x":1,"#),
        changed("a repeated key", &line, r#""v":1,"#, r#""v":1,"v":1,"#),
        changed("a missing key", &line, r#""role":"reviewer","#, ""),
        changed("keys in another order", &line, by_and_role, r#""role":"reviewer","by":"alice""#),
        changed("an unknown key in data", &line, r#""data":{"#, r#""data":{"x":1,"#),
        changed("a repeated key in data", &line, r#""text":"x""#, r#""text":"x","text":"x""#),
        changed("a missing key in data", &line, r#","text":"x""#, ""),
        changed(
            "keys of data in another order",
            &line,
            r#""result":"","text":"x""#,
            r#""text":"x","result":"""#,
        ),
        changed("a space", &line, r#""v":1"#, r#""v": 1"#),
        changed("a space before the line", &line, r#"{"v""#, r#" {"v""#),
        changed("a space after the line", &line, "}}", "}} "),
        changed("a carriage return after the line", &line, "}}", "}}\r"),
        changed("a byte order mark", &line, r#"{"v""#, "\u{feff}{\"v\""),
        changed(
            "data that is a list",
            &line,
            r#"{"outcome":"no_action","result":"","text":"x","changed":""}"#,
            "[]",
        ),
        changed("a second object behind the line", &line, "}}", "}}{}"),
        AlteredLine { what: "no JSON", line: "not json".to_owned() },
        AlteredLine { what: "a bare value", line: "null".to_owned() },
        AlteredLine { what: "an empty line", line: String::new() },
    ]
}

fn numbers_and_names() -> Vec<AlteredLine> {
    let line = feedback();
    let (case, head) = (value(&line, "case").to_owned(), value(&line, "head").to_owned());
    let number = |what, to: &str| changed(what, &line, r#""n":7"#, &format!("\"n\":{to}"));
    let named = |what, from: &str, to: &str| changed(what, &line, from, to);
    // The last character holds four bits that stand for nothing: only zero is canonical.
    let spare_bits = format!("{}9=", &head[..head.len() - 2]);
    vec![
        number("a number with a fraction", "7.0"),
        number("a number with a leading zero", "07"),
        number("a number with an exponent", "7e0"),
        number("a negative number", "-7"),
        number("a negative zero", "-0"),
        number("a place beyond 32 bits", "4294967296"),
        number("a place that is a string", r#""7""#),
        number("no place", "null"),
        named("another version", r#""v":1"#, r#""v":2"#),
        named("a version with a fraction", r#""v":1"#, r#""v":1.0"#),
        named("an unknown kind", r#""kind":"feedback""#, r#""kind":"epistle""#),
        named("an inherited name for a kind", r#""kind":"feedback""#, r#""kind":"constructor""#),
        named("the data of another kind", r#""kind":"feedback""#, r#""kind":"message""#),
        named("an unknown thread", r#""thread":"shared""#, r#""thread":"other""#),
        named("a thread of a referral without an id", r#""thread":"shared""#, r#""thread":"referral-""#),
        named(
            "a referral's id in another alphabet",
            r#""thread":"shared""#,
            r#""thread":"referral-abcdefghijklmn01""#,
        ),
        named(
            "a referral's id that is too long",
            r#""thread":"shared""#,
            r#""thread":"referral-abcdefghijklmn234""#,
        ),
        named("an unknown role", r#""role":"reviewer""#, r#""role":"admin""#),
        named("an author with a capital", r#""by":"alice""#, r#""by":"Alice""#),
        named("an unknown outcome", r#""outcome":"no_action""#, r#""outcome":"some_action""#),
        named("a result that is no id", r#""result":"""#, r#""result":"No id""#),
        named("a case id in upper case", &case, &case.to_uppercase()),
        named("a case id that is too short", &case, &case[1..]),
        named("a head of 31 bytes", &head, &to_base64(&[255; 31])),
        named("a head without padding", &head, head.trim_end_matches('=')),
        named("a head with spare bits", &head, &spare_bits),
        named("a head in the other alphabet", &head, &head.replace('/', "_")),
        named("a day that does not exist", "2026-11-20", "2026-02-30"),
        named("a day before 1970", "2026-11-20", "1969-12-31"),
        named("a day written short", "2026-11-20", "2026-11-2"),
        named("a day with an hour", "2026-11-20", "2026-11-20T00"),
    ]
}

fn contents() -> Vec<AlteredLine> {
    let line = feedback();
    let text = |what, to: &str| changed(what, &line, r#""text":"x""#, &format!("\"text\":{to}"));
    let report = good_line(Kind::Report);
    let answers = |what, to: &str| changed(what, &report, r#""answers":{}"#, &format!("\"answers\":{to}"));
    vec![
        text("another spelling of a letter", r#""\u0041""#),
        text("an escaped slash", r#""\/""#),
        text("an escape in capitals", r#""\u001F""#),
        text("a long spelling of a short escape", r#""\u000a""#),
        text("an escape of a letter beyond ASCII", r#""\u00e9""#),
        text("half a surrogate pair", r#""\ud800""#),
        text("an unescaped tab", "\"\t\""),
        text("text that is a number", "7"),
        text("text that is nothing", "null"),
        answers("answers that are a list", "[]"),
        answers("an answer that is a number", r#"{"mode":7}"#),
        answers("an answer that is an object", r#"{"mode":{}}"#),
        answers("an answer that is a list of numbers", r#"{"mode":[7]}"#),
        answers("a question that was answered twice", r#"{"mode":"named","mode":"named"}"#),
        answers("a question's id with a capital", r#"{"Mode":"named"}"#),
        answers("a question's id that is a number", r#"{"1":"named"}"#),
        answers("a question's id that names a prototype", r#"{"__proto__":"named"}"#),
        answers("a question's id of 41 characters", &format!("{{\"{}\":\"x\"}}", "q".repeat(41))),
        changed("a file", &report, r#""files":[]"#, r#""files":["x"]"#),
        changed("an exclusion that is no account", &report, r#""excluded":[]"#, r#""excluded":["reporter"]"#),
        changed("exclusions that are nothing", &report, r#""excluded":[]"#, r#""excluded":null"#),
    ]
}

fn keys() -> Vec<AlteredLine> {
    let (report, grant, identity) =
        (good_line(Kind::Report), good_line(Kind::Grant), good_line(Kind::Identity));
    let (recipient, token) = (value(&report, "recipient").to_owned(), value(&report, "token").to_owned());
    let signer = value(&report, "signer").to_owned();
    let (to, key) = (value(&grant, "to").to_owned(), value(&grant, "key").to_owned());
    let inner = value(&identity, "inner").to_owned();
    let mut neutral = [0; 32];
    neutral[0] = 1;
    // The neutral point once more, its coordinate written with the field's order added.
    let mut neutral_again = [0xff; 32];
    (neutral_again[0], neutral_again[31]) = (0xee, 0x7f);
    let staff = |what, name: &str, recipient: &str, key: &str| {
        let person = format!(r#""staff":[{{"name":"{name}","recipient":"{recipient}","key":"{key}"}}]"#);
        changed(what, &report, r#""staff":[]"#, &person)
    };
    vec![
        changed("a report's recipient that is none", &report, &recipient, "age1x"),
        changed("a report's recipient in upper case", &report, &recipient, &recipient.to_uppercase()),
        changed("a report's recipient with a letter changed", &report, &recipient, &mistyped(&recipient)),
        changed("a token that is none", &report, &token, ""),
        changed("a token that is a private key", &report, &token, &key),
        changed("a signer of 31 bytes", &report, &signer, &to_base64(&[7; 31])),
        changed("a signer that is no point", &report, &signer, &to_base64(&[0xff; 32])),
        changed("a signer of small order", &report, &signer, &to_base64(&neutral)),
        changed("a signer in a second spelling", &report, &signer, &to_base64(&neutral_again)),
        staff("a person with a bad recipient", "alice", "age1x", &signer),
        staff("a person with a short key", "alice", &recipient, &to_base64(&[7; 31])),
        staff("a person with a bad name", "reporter", &recipient, &signer),
        changed("a sealed name that is not base64", &identity, &inner, "not base64"),
        changed("a sealed name without padding", &identity, &inner, inner.trim_end_matches('=')),
        changed("a grant to no recipient", &grant, &to, "age1x"),
        changed("a grant for nobody", &grant, r#""for":"bashir""#, r#""for":"""#),
        changed("a grant's key in lower case", &grant, &key, &key.to_lowercase()),
        changed("a grant's key that is a recipient", &grant, &key, &to),
        changed("a grant's signer of small order", &grant, value(&grant, "signer"), &to_base64(&neutral)),
    ]
}

/// With another letter at the end, so that the checksum does not hold.
fn mistyped(recipient: &str) -> String {
    let (rest, last) = recipient.split_at(recipient.len() - 1);
    format!("{rest}{}", if last == "q" { "p" } else { "q" })
}

/// A signer with a small-order part is a key like another while parsing; what it signs never verifies.
#[test]
fn a_signer_with_a_small_order_part_can_be_written_down() {
    let report = good_line(Kind::Report);
    let mixed = to_base64(&mixed_key(&[1; 32]));
    let line = changed("a mixed signer", &report, value(&report, "signer"), &mixed).line;
    let signer = candour::crypto::Signer::from_seed(&super::documents::SIGNER_SEED);
    let plaintext = super::raw_document::signed(line.as_bytes(), &signer, 4096);
    assert!(candour::crypto::opening::verify_plaintext(&plaintext, &signer.verify_key()).is_ok());
}
