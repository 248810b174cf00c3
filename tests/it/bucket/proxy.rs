//! A way to the server that breaks where a test wants it to.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering};
use std::time::Duration;

/// What happens to requests on their way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Way {
    Open = 0,
    /// What is put breaks off in the middle.
    CutPut = 1,
    /// The server keeps what is put, and its answer is lost.
    LoseAnswer = 2,
    /// Answers break off in the middle.
    CutAnswer = 3,
    /// Answers do not come.
    Silent = 4,
}

const WAYS: [Way; 5] = [Way::Open, Way::CutPut, Way::LoseAnswer, Way::CutAnswer, Way::Silent];

#[derive(Default)]
struct State {
    way: AtomicU8,
    /// How often it is still to happen.
    times: AtomicUsize,
    happened: AtomicUsize,
}

impl State {
    fn takes(&self, wanted: &[Way]) -> Option<Way> {
        let way = WAYS[usize::from(self.way.load(Ordering::SeqCst))];
        let taken = wanted.contains(&way)
            && self
                .times
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |times| times.checked_sub(1))
                .is_ok();
        taken.then(|| {
            self.happened.fetch_add(1, Ordering::SeqCst);
            way
        })
    }
}

pub struct Proxy {
    pub port: u16,
    state: Arc<State>,
}

impl Proxy {
    pub fn to(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(State::default());
        let shared = state.clone();
        std::thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                let Ok(far) = TcpStream::connect(("127.0.0.1", server)) else { continue };
                let (from, to, state) = (near.try_clone().unwrap(), far.try_clone().unwrap(), shared.clone());
                let lost = Arc::new(AtomicBool::new(false));
                let (told, state_too) = (lost.clone(), shared.clone());
                std::thread::spawn(move || asks(from, to, &state, &told));
                std::thread::spawn(move || answers(far, near, &state_too, &lost));
            }
        });
        Proxy { port, state }
    }

    /// The next so many requests go like this.
    pub fn next(&self, way: Way, times: usize) {
        self.state.happened.store(0, Ordering::SeqCst);
        self.state.times.store(times, Ordering::SeqCst);
        self.state.way.store(way as u8, Ordering::SeqCst);
    }

    pub fn open(&self) {
        self.next(Way::Open, 0);
    }

    /// How often it happened.
    pub fn happened(&self) -> usize {
        self.state.happened.load(Ordering::SeqCst)
    }
}

fn asks(mut from: TcpStream, mut to: TcpStream, state: &State, lost: &AtomicBool) {
    let mut part = vec![0; 1 << 14];
    while let Ok(length @ 1..) = from.read(&mut part) {
        // A request begins with a read of its own: the next one is sent when this one was answered.
        let way =
            if part.starts_with(b"PUT /") { state.takes(&[Way::CutPut, Way::LoseAnswer]) } else { None };
        lost.fetch_or(way == Some(Way::LoseAnswer), Ordering::SeqCst);
        if to.write_all(&part[..length]).is_err() || way == Some(Way::CutPut) {
            break;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}

fn answers(mut from: TcpStream, mut to: TcpStream, state: &State, lost: &AtomicBool) {
    let mut part = vec![0; 1 << 14];
    while let Ok(length @ 1..) = from.read(&mut part) {
        let way = if lost.load(Ordering::SeqCst) {
            Some(Way::LoseAnswer)
        } else {
            state.takes(&[Way::CutAnswer, Way::Silent])
        };
        match way {
            Some(Way::Silent) => std::thread::sleep(Duration::from_secs(20)),
            Some(Way::CutAnswer) => {
                let _ = to.write_all(&part[..length - 1]);
                break;
            }
            Some(_) => break,
            None if to.write_all(&part[..length]).is_err() => break,
            None => {}
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
