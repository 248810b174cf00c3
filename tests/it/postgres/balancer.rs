//! What stands before several nodes: a new connection goes to one that says it is ready.

use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::http::Client;

pub struct Balancer {
    pub port: u16,
    ready: Arc<Mutex<Vec<u16>>>,
}

impl Balancer {
    /// Before the nodes at these ports, which it asks every tenth of a second.
    pub fn before(nodes: Vec<u16>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let ready = Arc::new(Mutex::new(Vec::new()));
        let (asked, chosen) = (ready.clone(), ready.clone());
        std::thread::spawn(move || {
            loop {
                let is_ready = |node: &u16| {
                    let client = Client::new(format!("http://127.0.0.1:{node}"));
                    client.try_send("GET", "/readyz", &[], &[]).is_some_and(|answer| answer.status == 200)
                };
                let found: Vec<u16> = nodes.iter().copied().filter(is_ready).collect();
                *asked.lock().unwrap() = found;
                std::thread::sleep(Duration::from_millis(100));
            }
        });
        std::thread::spawn(move || {
            for (turn, near) in listener.incoming().map_while(Result::ok).enumerate() {
                let nodes = chosen.lock().unwrap().clone();
                let Some(node) = nodes.get(turn % nodes.len().max(1)) else { continue };
                let Ok(far) = TcpStream::connect(("127.0.0.1", *node)) else { continue };
                let (there, back) = (near.try_clone().unwrap(), far.try_clone().unwrap());
                std::thread::spawn(move || pass(near, far));
                std::thread::spawn(move || pass(back, there));
            }
        });
        Balancer { port, ready }
    }

    /// Waits until so many nodes are ready.
    pub fn wait_for(&self, nodes: usize) {
        while self.ready.lock().unwrap().len() != nodes {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream) {
    let _ = std::io::copy(&mut from, &mut to);
    let _ = to.shutdown(Shutdown::Write);
}
