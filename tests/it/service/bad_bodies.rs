//! Bodies that no browser sends: refused with a status and a sentence, and without being read to their end.

use std::io::Write;

use crate::support::http::{FROM_HERE, JSON};
use crate::support::raw::{self, Then};
use crate::support::spawn_app;

const FORM: &str = "content-type: application/x-www-form-urlencoded";
const TOO_MUCH: &str = "More was sent than this form takes.";

#[test]
fn a_gigabyte_is_refused_by_its_announcement() {
    let service = spawn_app();
    let before = service.counts();
    for path in ["/report/check", "/report/send", "/track", "/track/reply"] {
        let head = raw::head(path, &[FORM, "content-length: 1000000000"]);
        // Not one byte of the body is sent: whoever waited for it would never answer.
        let answer = raw::send(service.public_address, head.as_bytes(), Then::Wait).expect(413);
        assert!(answer.text().contains(TOO_MUCH));
    }
    let head =
        raw::head("/api/v1/sign-in", &["content-type: application/json", "content-length: 1000000000"]);
    let answer = raw::send(service.staff_address, head.as_bytes(), Then::Wait).expect(413);
    assert!(answer.detail().starts_with(TOO_MUCH));
    assert_eq!(service.counts(), before);
}

#[test]
fn a_body_without_end_is_cut_at_the_limit() {
    let service = spawn_app();
    let mut stream = raw::connect(service.public_address);
    let head = raw::head("/report/check", &[FORM, "transfer-encoding: chunked"]);
    stream.write_all(head.as_bytes()).unwrap();
    let chunk = format!("10000\r\n{}\r\n", "a".repeat(0x10000));
    // The limit is 16 of these. What comes after the answer may meet a closed connection.
    for _ in 0..17 {
        stream.write_all(chunk.as_bytes()).unwrap();
    }
    let answer = raw::read(&mut stream).expect(413);
    assert!(answer.text().contains(TOO_MUCH));
}

#[test]
fn a_form_at_the_limit_is_read() {
    let service = spawn_app();
    let limit = 1024 * 1024;
    let begin = "mode=anonymous&happened=yes&padding=";
    let post = |length: usize| {
        let body = format!("{begin}{}", "a".repeat(length - begin.len()));
        let head = raw::head("/report/check", &[FORM, &format!("content-length: {length}")]);
        raw::send(service.public_address, format!("{head}{body}").as_bytes(), Then::Wait)
    };
    post(limit).expect(200);
    let head = raw::head("/report/check", &[FORM, &format!("content-length: {}", limit + 1)]);
    raw::send(service.public_address, head.as_bytes(), Then::Wait).expect(413);
}

#[test]
fn a_body_that_ends_early_is_refused() {
    let service = spawn_app();
    let before = service.counts();
    for path in ["/report/check", "/report/send", "/track/reply"] {
        let head = raw::head(path, &[FORM, "content-length: 1000"]);
        let bytes = format!("{head}mode=anonymous&happened=half");
        let answer = raw::try_send(service.public_address, bytes.as_bytes(), Then::CloseSending);
        // A client that is gone may be told or not; what counts is that nothing was done.
        assert!(answer.is_none_or(|answer| answer.status == 400));
    }
    assert_eq!(service.counts(), before);
    service.public().get("/").expect(200);
}

#[test]
fn other_kinds_of_body_are_refused() {
    let service = spawn_app();
    let before = service.counts();
    let body = b"mode=anonymous&happened=yes";
    let form = "application/x-www-form-urlencoded";
    let kinds: [&[(&str, &str)]; 7] = [
        &[("content-type", "multipart/form-data; boundary=x")],
        &[("content-type", "text/plain")],
        &[("content-type", "application/json")],
        &[("content-type", "application/x-www-form-urlencoded; charset=iso-8859-1")],
        &[("content-type", form), ("content-encoding", "gzip")],
        &[("content-type", form), ("content-encoding", "identity")],
        &[],
    ];
    for path in ["/report/check", "/report/edit", "/report/send", "/track", "/track/reply"] {
        for kind in kinds {
            let headers = [&[FROM_HERE], kind].concat();
            let page = service.public().send("POST", path, &headers, body).expect(415);
            assert!(page.text().contains("It came in a form that this service does not read."), "{kind:?}");
        }
    }
    let json = br#"{"account":"alice","proof":"x","code":null}"#;
    for kind in [
        &[("content-type", form)][..],
        &[("content-type", "text/plain")],
        &[JSON, ("content-encoding", "br")],
        &[],
    ] {
        let headers = [&[FROM_HERE], kind].concat();
        let problem = service.staff().send("POST", "/api/v1/sign-in", &headers, json).expect(415);
        assert!(problem.detail().starts_with("It came in a form that this service does not read."));
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn utf_8_may_be_said_aloud() {
    let service = spawn_app();
    for kind in ["application/x-www-form-urlencoded; charset=UTF-8", "APPLICATION/x-www-form-urlencoded"] {
        let headers = [FROM_HERE, ("content-type", kind)];
        service.public().send("POST", "/report/check", &headers, b"mode=anonymous&happened=yes").expect(200);
    }
}
