//! A file of a gigabyte by each way that one comes, beside the `age` command on the same file: how fast, and how much
//! more memory the service takes for it.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use candour::app::random::{Random, SystemRandom};

use super::client::{Connection, send};
use super::installation::{Installation, Server};
use super::measure::{median, now};
use super::process::{forget_most_resident, most_resident, resident};
use super::submission::{new_entropy, submission};

const SIZE: u64 = 1 << 30;
/// What the service takes: the file, padded and sealed.
const LARGEST_MB: u64 = 1_100;
const PIECE: usize = 4 << 20;
const ROUNDS: usize = 6;

/// What one transfer took.
struct Taken {
    elapsed: Duration,
    /// MiB of resident memory at its highest, above what it was before.
    grown: f64,
}

pub fn run() {
    let installation = Installation::taking_files_of(LARGEST_MB);
    let server = installation.serve();
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let file = random_file(folder.path());
    let recipient = age::x25519::Identity::generate().to_public().to_string();
    let sealed = folder.path().join("sealed.age");
    with_the_command(&file, &sealed, &recipient);
    let (mut commands, mut plain, mut pieces) = (Vec::new(), Vec::new(), Vec::new());
    // Each goes first as often as the others: what is written to memory that nobody had before costs a virtual machine
    // several times as much, and everything is taken away again.
    for turn in 0..3 * ROUNDS {
        match (turn + turn / 3) % 3 {
            0 => {
                let again = folder.path().join("again.age");
                commands.push(with_the_command(&file, &again, &recipient));
                fs::remove_file(again).unwrap();
            }
            1 => plain.push(measured(&server, || by_form(&installation, &file))),
            _ => pieces.push(measured(&server, || in_pieces(&installation, &sealed))),
        }
        for object in fs::read_dir(installation.files()).unwrap() {
            fs::remove_dir_all(object.unwrap().path()).unwrap();
        }
    }
    let per_second = |elapsed: &Duration| SIZE as f64 / f64::from(1 << 20) / elapsed.as_secs_f64();
    let command = median(commands.iter().map(per_second).collect());
    println!("`age -r`, with what it wrote on the disk: {command:.0} MiB a second\n");
    println!("| way | MiB a second | of the command's | MiB more resident, at most |\n|---|---|---|---|");
    for (way, taken) in [("the form, sealed by the service", &plain), ("in pieces, sealed before", &pieces)] {
        let ratios = taken
            .iter()
            .zip(&commands)
            .map(|(ours, command)| command.as_secs_f64() / ours.elapsed.as_secs_f64());
        let most = taken.iter().map(|taken| taken.grown).fold(0.0, f64::max);
        let speed = median(taken.iter().map(|taken| per_second(&taken.elapsed)).collect());
        println!("| {way} | {speed:.0} | {:.2} | {most:.1} |", median(ratios.collect()));
    }
}

fn random_file(folder: &Path) -> PathBuf {
    let path = folder.join("film.bin");
    let mut file = File::create(&path).unwrap();
    let mut bytes = vec![0; 1 << 20];
    for _ in 0..SIZE >> 20 {
        SystemRandom.fill(&mut bytes);
        file.write_all(&bytes).unwrap();
    }
    file.sync_all().unwrap();
    path
}

fn with_the_command(file: &Path, sealed: &Path, recipient: &str) -> Duration {
    let began = now();
    let done = Command::new("age").args(["-r", recipient, "-o"]).arg(sealed).arg(file).status().unwrap();
    assert!(done.success());
    // The service says yes only once it is on the disk.
    File::open(sealed).unwrap().sync_all().unwrap();
    began.elapsed()
}

fn measured(server: &Server, transfer: impl FnOnce() -> Duration) -> Taken {
    let before = resident(server.pid());
    forget_most_resident(server.pid());
    let elapsed = transfer();
    Taken { elapsed, grown: most_resident(server.pid()) - before }
}

/// A form without JavaScript, to a case of its own.
fn by_form(installation: &Installation, file: &Path) -> Duration {
    let entropy = new_entropy();
    assert_eq!(Connection::open(installation.public).ask(&submission(installation, &entropy)), 200);
    let field = installation.track_field(&entropy);
    let part = |name: &str, more: &str, value: &str| {
        format!("--B\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n{value}")
    };
    let before = [
        part("box", "", &format!("{field}\r\n")),
        part("as_it_is", "", "yes\r\n"),
        part("file", "; filename=\"film.bin\"\r\ncontent-type: application/octet-stream", ""),
    ]
    .concat();
    let behind = "\r\n--B--\r\n";
    let length = before.len() as u64 + SIZE + behind.len() as u64;
    let head = format!(
        "POST /track/file HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n\
         content-type: multipart/form-data; boundary=B\r\ncontent-length: {length}\r\n\r\n"
    );
    let mut file = File::open(file).unwrap();
    let mut stream = TcpStream::connect(installation.public).unwrap();
    let began: Instant = now();
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(before.as_bytes()).unwrap();
    std::io::copy(&mut file, &mut stream).unwrap();
    stream.write_all(behind.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let elapsed = began.elapsed();
    assert!(
        answer.starts_with(b"HTTP/1.1 200"),
        "{}",
        String::from_utf8_lossy(&answer[..answer.len().min(400)])
    );
    elapsed
}

/// As a browser sends what it sealed.
fn in_pieces(installation: &Installation, sealed: &Path) -> Duration {
    let mut file = File::open(sealed).unwrap();
    let bytes = file.metadata().unwrap().len();
    let mut connection = Connection::open(installation.public);
    let began = now();
    let body = format!("{{\"bytes\":{bytes}}}");
    let json = "content-type: application/json\r\n";
    let (status, answer) = connection.answer(&send("/api/v1/files", json, body.as_bytes())).unwrap();
    assert_eq!(status, 201);
    let answer: serde_json::Value = serde_json::from_slice(answer).unwrap();
    let object = answer["object"].as_str().unwrap().to_owned();
    let mut piece = vec![0; PIECE];
    for number in 0..bytes.div_ceil(PIECE as u64) {
        let mut filled = 0;
        while filled < PIECE {
            match file.read(&mut piece[filled..]).unwrap() {
                0 => break,
                read => filled += read,
            }
        }
        let headers = format!(
            "content-type: application/octet-stream\r\ncandour-object: {object}\r\ncandour-piece: {number}\r\n"
        );
        assert_eq!(connection.ask(&send("/api/v1/files/piece", &headers, &piece[..filled])), 204);
    }
    began.elapsed()
}
