//! Lines about a name given in confidence that are nearly right.

use candour::domain::Kind;

use super::altered_lines::{AlteredLine, changed, good_line, value};
use super::vector_files::to_base64;

pub fn lines() -> Vec<AlteredLine> {
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
        changed("a refusal with a name", &refusal, r#""identity":"""#, r#""identity":"eA==""#),
        changed("a release without a name", &refusal, r#""released":false"#, r#""released":true"#),
        changed(
            "a release of what is not base64",
            &refusal,
            r#""released":false,"identity":"""#,
            r#""released":true,"identity":"x""#,
        ),
    ]
}
