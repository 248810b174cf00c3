//! A way to the server that breaks where a test wants it to.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

/// When the way breaks, once.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Break {
    Never = 0,
    /// The server is never told to commit.
    BeforeCommit = 1,
    /// The server commits and its answer is lost.
    AfterCommit = 2,
}

pub struct Proxy {
    pub port: u16,
    when: Arc<AtomicU8>,
    /// All ways that were ever opened; broken ones among them.
    open: Arc<Mutex<Vec<TcpStream>>>,
}

impl Proxy {
    pub fn to(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (when, open) = (Arc::new(AtomicU8::new(0)), Arc::new(Mutex::new(Vec::new())));
        let proxy = Proxy { port, when: when.clone(), open: open.clone() };
        std::thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                let Ok(far) = TcpStream::connect(("127.0.0.1", server)) else { continue };
                open.lock().unwrap().push(near.try_clone().unwrap());
                let (from, to, when) = (near.try_clone().unwrap(), far.try_clone().unwrap(), when.clone());
                std::thread::spawn(move || asks(from, to, &when));
                std::thread::spawn(move || answers(far, near));
            }
        });
        proxy
    }

    /// The next commit breaks like this.
    pub fn break_next(&self, when: Break) {
        self.when.store(when as u8, Ordering::SeqCst);
    }

    pub fn has_broken(&self) -> bool {
        self.when.load(Ordering::SeqCst) == Break::Never as u8
    }

    /// Every way that is open breaks now.
    pub fn break_all(&self) {
        for way in self.open.lock().unwrap().drain(..) {
            let _ = way.shutdown(Shutdown::Both);
        }
    }
}

/// What the service asks of the server, a piece at a time: a commit is a piece of its own.
fn asks(mut from: TcpStream, mut to: TcpStream, when: &AtomicU8) {
    let mut piece = vec![0; 1 << 16];
    while let Ok(length @ 1..) = from.read(&mut piece) {
        let piece = &piece[..length];
        let commits = piece.windows(7).any(|window| window == b"COMMIT\0");
        let breaks = if commits { when.swap(0, Ordering::SeqCst) } else { 0 };
        if breaks == Break::BeforeCommit as u8 {
            break;
        }
        if breaks == Break::AfterCommit as u8 {
            // The near side first, so that the answer has nowhere to go.
            let _ = from.shutdown(Shutdown::Both);
        }
        if to.write_all(piece).is_err() {
            break;
        }
        if breaks == Break::AfterCommit as u8 {
            // The server reads what was sent before it sees the end.
            let _ = to.shutdown(Shutdown::Write);
            return;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}

fn answers(mut from: TcpStream, mut to: TcpStream) {
    let _ = std::io::copy(&mut from, &mut to);
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
