//! Lines about a name given in confidence, or an original, that are nearly right.

use candour::domain::Kind;

use super::altered_lines::{AlteredLine, changed, good_line, value};
use super::vector_files::to_base64;

pub fn lines() -> Vec<AlteredLine> {
    about_names().into_iter().chain(about_originals()).collect()
}

fn about_originals() -> Vec<AlteredLine> {
    let request = good_line(Kind::DisclosureRequest);
    let key = good_line(Kind::Original);
    let object = "z".repeat(32);
    let of = |what, to: &str| changed(what, &request, r#""of":"name""#, &format!(r#""of":{to}"#));
    let hash = to_base64(&[0xef; 32]);
    vec![
        of("a request for an original without a name", &format!(r#"{{"original":{{"object":"{object}"}}}}"#)),
        of("a request for an original that is none", r#"{"original":null}"#),
        of(
            "a request for an original and more",
            &format!(r#"{{"original":{{"object":"{object}","name":"x","size":1}}}}"#),
        ),
        of(
            "a request for an original and a name",
            &format!(r#"{{"original":{{"object":"{object}","name":"x"}},"name":null}}"#),
        ),
        of(
            "a request for an original named first",
            &format!(r#"{{"original":{{"name":"x","object":"{object}"}}}}"#),
        ),
        of(
            "a request for an original that is a path",
            &format!(r#"{{"original":{{"object":"../{}","name":"x"}}}}"#, "z".repeat(29)),
        ),
        of(
            "a request for an original with a path for a name",
            &format!(r#"{{"original":{{"object":"{object}","name":"../x"}}}}"#),
        ),
        of("a request for a name as an object", r#"{"name":null}"#),
        changed("a key of another kind of object", &key, &object, "Z"),
        changed("a key with a hash of 31 bytes", &key, &hash, &to_base64(&[0xef; 31])),
        changed("a key that is not base64", &key, value(&key, "inner"), "x"),
        changed("a key with a size", &key, r#""inner":"#, r#""size":1,"inner":"#),
    ]
}

fn about_names() -> Vec<AlteredLine> {
    let request = good_line(Kind::DisclosureRequest);
    let answer = good_line(Kind::DisclosureAnswer);
    let refusal = good_line(Kind::Disclosure);
    let recipient = value(&request, "recipient").to_owned();
    let start = request.find(r#""sealed_to":"#).unwrap() + r#""sealed_to":"#.len();
    let asked = request[start..=start + request[start..].find(']').unwrap()].to_owned();
    let to = |what, list: &str| changed(what, &request, &asked, list);
    let many: Vec<String> = (1..=33)
        .map(|seed| {
            format!("\"{}\"", candour::crypto::Identity::from_bytes(&[seed; 32]).recipient().as_str())
        })
        .collect();
    let mut neutral = [0; 32];
    neutral[0] = 1;
    vec![
        changed(
            "a request whose recipient is none",
            &request,
            &format!("{recipient}\",\"signer"),
            "age1x\",\"signer",
        ),
        changed(
            "a request whose signer is of small order",
            &request,
            value(&request, "signer"),
            &to_base64(&neutral),
        ),
        to("a request sealed to nobody", "[]"),
        to("a request sealed to somebody twice", &format!("[{0},{0}]", many[0])),
        to("a request sealed to 33", &format!("[{}]", many.join(","))),
        to("a request sealed to an account", r#"["carol"]"#),
        changed("a request for something else", &request, r#""of":"name""#, r#""of":"key""#),
        changed("a request that is urgent in words", &request, r#""urgent":false"#, r#""urgent":"no""#),
        changed("an answer that is neither", &answer, r#""given":false"#, r#""given":null"#),
        changed("a refusal with a name", &refusal, r#""kept":"""#, r#""kept":"eA==""#),
        changed("a release without a name", &refusal, r#""released":false"#, r#""released":true"#),
        changed(
            "a release of what is not base64",
            &refusal,
            r#""released":false,"kept":"""#,
            r#""released":true,"kept":"x""#,
        ),
    ]
}
