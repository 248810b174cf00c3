//! Requests that no well-behaved client would send.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

use super::http::Answer;

/// Far longer than any answer takes; a server that never answers then fails the test instead of hanging it.
const PATIENCE: Duration = Duration::from_secs(120);

/// What is done after the bytes were sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Then {
    Wait,
    /// The client closes its sending half: the body ends early.
    CloseSending,
}

/// Sends these bytes and reads the answer.
pub fn send(to: SocketAddr, bytes: &[u8], then: Then) -> Answer {
    try_send(to, bytes, then).expect("a whole answer")
}

/// The same where the server may also close the connection without a word.
pub fn try_send(to: SocketAddr, bytes: &[u8], then: Then) -> Option<Answer> {
    let mut stream = connect(to);
    stream.write_all(bytes).expect("sending");
    if then == Then::CloseSending {
        stream.shutdown(Shutdown::Write).expect("closing");
    }
    try_read(&mut stream)
}

pub fn connect(to: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(to).expect("connecting");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    stream.set_write_timeout(Some(PATIENCE)).expect("a time limit");
    stream
}

/// A head for a form post, up to and with the empty line.
pub fn head(path: &str, more: &[&str]) -> String {
    let more: String = more.iter().map(|line| format!("{line}\r\n")).collect();
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n{more}\r\n"
    )
}

/// Reads a response until its announced end.
pub fn read(stream: &mut impl Read) -> Answer {
    try_read(stream).expect("a whole answer")
}

pub fn try_read(stream: &mut impl Read) -> Option<Answer> {
    let mut bytes = Vec::new();
    let mut piece = [0; 16 * 1024];
    loop {
        if let Some(answer) = parse(&bytes) {
            return Some(answer);
        }
        match stream.read(&mut piece) {
            Ok(0) => return None,
            Err(error) if error.kind() == ErrorKind::ConnectionReset => return None,
            Err(error) => panic!("no answer: {error}"),
            Ok(length) => bytes.extend_from_slice(&piece[..length]),
        }
    }
}

fn parse(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).expect("an ASCII head");
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().expect("a status");
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(0, |(_, value)| value.parse().expect("a length"));
    let body = bytes.get(end + 4..end + 4 + length)?.to_vec();
    Some(Answer { status, headers, body })
}
