//! A form with a file in it, as a browser without scripts sends it.

use super::http::{Answer, Client, FROM_HERE};

const BOUNDARY: &str = "----boundary-of-a-browser-7MA4YWxk";

/// The header that goes with it.
pub const MULTIPART: (&str, &str) =
    ("content-type", "multipart/form-data; boundary=----boundary-of-a-browser-7MA4YWxk");

/// The body: fields first, then the file.
pub fn body(fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part =
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    if let Some((name, contents)) = file {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(contents);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

/// Sends it; nothing where nobody answers to the end.
pub fn try_post(client: &Client, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Option<Answer> {
    client.try_send("POST", "/track/file", &[FROM_HERE, MULTIPART], &body(fields, file))
}

/// Sends it.
pub fn post(client: &Client, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Answer {
    client.send("POST", "/track/file", &[FROM_HERE, MULTIPART], &body(fields, file))
}
