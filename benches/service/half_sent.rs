//! Ten thousand clients that send the head and half the body of a post, and then wait. Loopback only, and over after
//! a fixed time.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use actix_web::rt::net::TcpStream;
use actix_web::rt::time::{sleep, timeout};
use actix_web::rt::{System, spawn};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use super::client::{Connection, get};
use super::installation::Installation;
use super::measure::{milliseconds, now};
use super::process::{most_resident, resident};
use super::submission::{new_entropy, submission};

const CLIENTS: usize = 10_000;
const LASTS: Duration = Duration::from_secs(20);

pub fn run() {
    let limit = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum }).unwrap();
    let installation = Installation::new();
    let server = installation.serve();
    std::thread::sleep(Duration::from_secs(1));
    let idle = resident(server.pid());
    let whole = submission(&installation, &new_entropy());
    let half: Rc<[u8]> = whole[..whole.len() / 2].into();
    let (public, pid) = (installation.public, server.pid());
    let (sent, honest) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(None)));
    let (counted, answered) = (sent.clone(), honest.clone());
    System::new().block_on(async move {
        for _ in 0..CLIENTS {
            let (half, counted) = (half.clone(), counted.clone());
            spawn(timeout(LASTS, async move {
                let Ok(stream) = TcpStream::connect(public).await else { return };
                send_half(&stream, &half).await;
                counted.set(counted.get() + 1);
                // Held until the service gives up on it, or the time is over.
                let _ = stream.readable().await;
                sleep(LASTS).await;
            }));
        }
        sleep(Duration::from_secs(2)).await;
        let asking = std::thread::spawn(move || {
            let began = now();
            let status = Connection::open(public).ask(&get("/", None));
            (status, began.elapsed())
        });
        sleep(LASTS).await;
        answered.set(asking.is_finished().then(|| asking.join().unwrap()));
    });
    println!("{} of {CLIENTS} clients got a connection and sent half a report.", sent.get());
    println!(
        "Resident: {idle:.1} MiB before, {:.1} MiB at most, {:.1} MiB after.",
        most_resident(pid),
        resident(pid)
    );
    match honest.take() {
        Some((status, time)) => {
            println!(
                "Somebody honest asked meanwhile for the first page: {status} after {:.0} ms.",
                milliseconds(time)
            );
        }
        None => {
            println!("Somebody honest who asked meanwhile for the first page had no answer within {LASTS:?}.")
        }
    }
    let mut after = Connection::open(installation.public);
    println!("Afterwards it answers {}.", after.ask(&whole));
}

async fn send_half(stream: &TcpStream, mut half: &[u8]) {
    while !half.is_empty() && stream.writable().await.is_ok() {
        match stream.try_write(half) {
            Ok(written) => half = &half[written..],
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => return,
        }
    }
}
