//! Clients that send a request, wait for the whole answer, and send the next on the same connection.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::measure::now;

/// A client's stack: nothing here needs more, and there are hundreds of them.
const STACK: usize = 128 * 1024;
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// What the clients saw.
pub struct Seen {
    pub elapsed: Duration,
    pub latencies: Vec<Duration>,
    pub failures: usize,
}

/// Sends every request once, over as many connections as there are clients. A request fails that is not answered 200.
pub fn closed_loop(address: SocketAddr, clients: usize, requests: &[Vec<u8>]) -> Seen {
    let next = AtomicUsize::new(0);
    let ready = Barrier::new(clients + 1);
    std::thread::scope(|scope| {
        let start = || {
            let client = || {
                let mut connection = Connection::open(address);
                ready.wait();
                let (mut latencies, mut failures) = (Vec::new(), 0);
                while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let sent = now();
                    match connection.ask(request) {
                        200 => latencies.push(sent.elapsed()),
                        _ => failures += 1,
                    }
                }
                (latencies, failures)
            };
            std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, client).unwrap()
        };
        let threads: Vec<_> = (0..clients).map(|_| start()).collect();
        ready.wait();
        let began: Instant = now();
        let mut seen = Seen { elapsed: Duration::ZERO, latencies: Vec::new(), failures: 0 };
        for thread in threads {
            let (latencies, failures) = thread.join().unwrap();
            seen.latencies.extend(latencies);
            seen.failures += failures;
        }
        seen.elapsed = began.elapsed();
        seen
    })
}

/// One connection that is kept.
pub struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    pub fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.set_read_timeout(Some(ANSWER_WITHIN)).unwrap();
        Connection { stream, read: vec![0; 256 * 1024] }
    }

    /// Sends a request and reads the whole answer; gives its status, 0 when there was none.
    pub fn ask(&mut self, request: &[u8]) -> u16 {
        self.answer(request).map_or(0, |(status, _)| status)
    }

    /// The same with the body.
    pub fn answer(&mut self, request: &[u8]) -> Option<(u16, &[u8])> {
        self.stream.write_all(request).ok()?;
        let mut filled = 0;
        let mut whole = None;
        while whole.is_none_or(|(_, end)| filled < end) {
            let more = self.stream.read(&mut self.read[filled..]).ok().filter(|more| *more > 0)?;
            filled += more;
            whole = whole.or_else(|| head_and_end(&self.read[..filled]));
        }
        let (head, end) = whole?;
        let status = std::str::from_utf8(self.read.get(9..12)?).ok()?.parse().ok()?;
        Some((status, &self.read[head..end]))
    }
}

/// Where the head of an answer ends, and where its body will.
fn head_and_end(read: &[u8]) -> Option<(usize, usize)> {
    let head = read.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&read[..head]).ok()?.to_ascii_lowercase();
    if text.starts_with("http/1.1 204") {
        return Some((head, head));
    }
    let length = text.split("content-length:").nth(1)?.split("\r\n").next()?.trim().parse::<usize>().ok()?;
    Some((head, head + length))
}

/// A form post as a browser of this origin sends it.
pub fn post(path: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    let encode = |text: &str| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let body = pairs.join("&");
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// A post of something else, with the headers that go with it.
pub fn send(path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n{headers}content-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// A page as a browser asks for it.
pub fn get(path: &str, cookie: Option<&str>) -> Vec<u8> {
    let cookie = cookie.map_or_else(String::new, |cookie| format!("cookie: {cookie}\r\n"));
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{cookie}\r\n").into_bytes()
}
