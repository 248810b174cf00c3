//! Many clients that mean harm, and what they cost the process that they come to.

use std::fs;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use actix_web::rt::net::TcpStream;
use actix_web::rt::time::{sleep, timeout};
use actix_web::rt::{System, spawn};

use super::installation::Serving;

/// Clients that go on until they are told to stop: each connects, sends what it is for, waits to be cut, and comes again.
pub struct Flood {
    over: Arc<AtomicBool>,
    begun: Arc<AtomicUsize>,
    thread: Option<JoinHandle<()>>,
}

/// What a client sends, one after the other, a second apart.
pub type Script = Arc<Vec<Vec<u8>>>;

impl Flood {
    /// So many clients; the first takes the first script, the second the second, and so on in turn.
    pub fn start(to: SocketAddr, clients: usize, scripts: Vec<Script>) -> Self {
        let (over, begun) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
        let (ends, counts) = (over.clone(), begun.clone());
        let thread = std::thread::spawn(move || {
            System::new().block_on(async move {
                for client in 0..clients {
                    let script = scripts[client % scripts.len()].clone();
                    spawn(client_of(to, script, ends.clone(), counts.clone()));
                }
                while !ends.load(Ordering::Relaxed) {
                    sleep(Duration::from_millis(50)).await;
                }
            });
        });
        Flood { over, begun, thread: Some(thread) }
    }

    /// Returns once so many connections were made.
    pub fn wait_for(&self, connections: usize) {
        for _ in 0..6_000 {
            if self.begun.load(Ordering::Relaxed) >= connections {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("only {} connections were made", self.begun.load(Ordering::Relaxed));
    }

    pub fn connections(&self) -> usize {
        self.begun.load(Ordering::Relaxed)
    }
}

impl Drop for Flood {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn client_of(to: SocketAddr, script: Script, over: Arc<AtomicBool>, begun: Arc<AtomicUsize>) {
    while !over.load(Ordering::Relaxed) {
        let Ok(Ok(stream)) = timeout(Duration::from_secs(60), TcpStream::connect(to)).await else { continue };
        begun.fetch_add(1, Ordering::Relaxed);
        for part in script.iter() {
            if !send(&stream, part).await {
                break;
            }
            sleep(Duration::from_secs(1)).await;
        }
        // What is answered is not read. An end makes it readable, too.
        while stream.readable().await.is_ok() {
            match stream.try_read(&mut [0; 1]) {
                Ok(1) => sleep(Duration::from_secs(1)).await,
                Ok(_) => break,
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(_) => break,
            }
        }
    }
}

async fn send(stream: &TcpStream, mut bytes: &[u8]) -> bool {
    while !bytes.is_empty() {
        if stream.writable().await.is_err() {
            return false;
        }
        match stream.try_write(bytes) {
            Ok(written) => bytes = &bytes[written..],
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => return false,
        }
    }
    true
}

/// What a running service takes of the machine.
pub struct Watch {
    process: u32,
}

impl Watch {
    pub fn over(serving: &Serving) -> Self {
        Watch { process: serving.running.process_id() }
    }

    /// In MiB: what is resident now, and the most there ever was.
    pub fn resident(&self) -> u64 {
        self.status("VmRSS:") / 1_024
    }

    pub fn most_resident(&self) -> u64 {
        self.status("VmHWM:") / 1_024
    }

    /// How many files and connections it holds. Where that may not be looked at, how large its table of them is, which
    /// never shrinks.
    pub fn handles(&self) -> u64 {
        match fs::read_dir(format!("/proc/{}/fd", self.process)) {
            Ok(handles) => handles.count() as u64,
            Err(_) => self.status("FDSize:"),
        }
    }

    fn status(&self, field: &str) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process)).expect("a running process");
        let line = status.lines().find_map(|line| line.strip_prefix(field)).expect("a field");
        line.split_whitespace().next().and_then(|number| number.parse().ok()).expect("a number")
    }
}
