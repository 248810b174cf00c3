//! What a submission cannot do without: its seals and signatures, and one durable commit of its rows. No HTTP, no
//! form, no pages, no query builder, no foreign keys; the same closed loop, as many sealing threads as cores, and one
//! thread that commits together whatever is waiting.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Instant;

use candour::app::random::{Random, SystemRandom};
use candour::db::{Access, AnyConnection, DatabaseUrl};
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};

use super::measure::{Round, now};
use super::process::processor;
use super::sqlite::{Connection, Statement, Value};

/// Plaintexts as they are padded: a report of 2 KiB, and a grant.
const REPORT: usize = 4 << 10;
const GRANT: usize = 1 << 10;
/// What is signed, about: the lines before the padding.
const REPORT_SIGNED: usize = 3_300;
const GRANT_SIGNED: usize = 420;
pub const REVIEWERS: usize = 5;
/// How many share a commit at most, as in the service.
const TOGETHER: usize = 256;

/// A submission's ciphertexts.
pub struct Sealed {
    pub report: Vec<u8>,
    pub grants: Vec<Vec<u8>>,
    /// What opens the report as its reporter.
    pub reporter: age::x25519::Identity,
    pub signer: VerifyingKey,
    pub signature: ed25519_dalek::Signature,
}

/// The keys, seals and signatures of one submission, for these reviewers.
pub fn seal(reviewers: &[age::x25519::Recipient]) -> Sealed {
    let (case, reporter) = (age::x25519::Identity::generate(), age::x25519::Identity::generate());
    let signer = SigningKey::from_bytes(&random());
    let report = vec![b'x'; REPORT];
    let signature = signer.sign(&report[..REPORT_SIGNED]);
    let report = seal_one(&report, &[&case.to_public(), &reporter.to_public()]);
    let grant = |to: &age::x25519::Recipient| {
        let grant = vec![b'x'; GRANT];
        std::hint::black_box(signer.sign(&grant[..GRANT_SIGNED]));
        seal_one(&grant, &[to])
    };
    let grants = reviewers.iter().map(grant).collect();
    Sealed { report, grants, reporter, signer: signer.verifying_key(), signature }
}

/// What following a case cannot do without: opening its report and checking the signature.
pub fn open(sealed: &Sealed) -> Vec<u8> {
    let decryptor = age::Decryptor::new_buffered(sealed.report.as_slice()).unwrap();
    let identity = std::iter::once(&sealed.reporter as &dyn age::Identity);
    let mut plaintext = Vec::with_capacity(REPORT);
    decryptor.decrypt(identity).unwrap().read_to_end(&mut plaintext).unwrap();
    sealed.signer.verify_strict(&plaintext[..REPORT_SIGNED], &sealed.signature).unwrap();
    plaintext
}

pub fn reviewers() -> Vec<age::x25519::Recipient> {
    (0..REVIEWERS).map(|_| age::x25519::Identity::generate().to_public()).collect()
}

pub fn cores() -> usize {
    thread::available_parallelism().map_or(2, usize::from)
}

fn seal_one(plaintext: &[u8], to: &[&age::x25519::Recipient]) -> Vec<u8> {
    let recipients = to.iter().map(|recipient| *recipient as &dyn age::Recipient);
    let mut sealed = Vec::with_capacity(plaintext.len() + 1_024);
    let mut writer = age::Encryptor::with_recipients(recipients).unwrap().wrap_output(&mut sealed).unwrap();
    writer.write_all(plaintext).unwrap();
    writer.finish().unwrap();
    sealed
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemRandom.fill(&mut bytes);
    bytes
}

/// A database of its own with the service's tables.
pub struct Floor {
    _folder: tempfile::TempDir,
    connection: Connection,
    reviewers: Vec<age::x25519::Recipient>,
}

impl Floor {
    pub fn new() -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let path: PathBuf = folder.path().join("floor.db");
        let url = DatabaseUrl::Sqlite(path.clone());
        AnyConnection::open(&url, Access::Write).unwrap().migrate().unwrap();
        let connection = Connection::open(&path);
        connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        Floor { _folder: folder, connection, reviewers: reviewers() }
    }

    /// Bytes of a report and of a grant as they stand in a database, on average.
    pub fn stored_sizes(connection: &Connection) -> String {
        let mut sizes = Vec::new();
        for table in ["entries", "grants"] {
            let average =
                connection.prepare(&format!("SELECT CAST(avg(length(ciphertext)) AS INT) FROM {table}"));
            average.run(&[], |column| sizes.push(column(0)));
        }
        sizes.join(" and ")
    }

    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// This many submissions, of which as many as there are clients are under way at once.
    pub fn round(&self, clients: usize, count: usize) -> Round {
        let (start, jobs) = sync_channel::<Instant>(clients);
        let (sealed, waiting) = sync_channel(clients);
        let jobs = Mutex::new(jobs);
        let (used, began) = (processor(std::process::id()), now());
        let latencies = thread::scope(|scope| {
            for _ in 0..cores() {
                let (sealed, jobs, reviewers) = (sealed.clone(), &jobs, &self.reviewers);
                scope.spawn(move || seal_all(reviewers, jobs, &sealed));
            }
            drop(sealed);
            for _ in 0..clients.min(count) {
                start.send(now()).unwrap();
            }
            self.commit_all(start, &waiting, count, clients.min(count))
        });
        let elapsed = began.elapsed();
        Round { elapsed, latencies, failures: 0, processor: processor(std::process::id()) - used }
    }

    fn commit_all(
        &self,
        start: SyncSender<Instant>,
        waiting: &Receiver<(Instant, Sealed)>,
        count: usize,
        mut started: usize,
    ) -> Vec<std::time::Duration> {
        let rows = Rows::prepare(&self.connection);
        let mut latencies = Vec::with_capacity(count);
        while latencies.len() < count {
            let first = waiting.recv().unwrap();
            let together: Vec<_> =
                std::iter::once(first).chain(waiting.try_iter().take(TOGETHER - 1)).collect();
            self.connection.execute("BEGIN IMMEDIATE");
            together.iter().for_each(|(_, sealed)| rows.insert(sealed));
            self.connection.execute("COMMIT");
            for (began, _) in together {
                latencies.push(began.elapsed());
                if started < count {
                    started += 1;
                    start.send(now()).unwrap();
                }
            }
        }
        latencies
    }
}

fn seal_all(
    reviewers: &[age::x25519::Recipient],
    jobs: &Mutex<Receiver<Instant>>,
    sealed: &SyncSender<(Instant, Sealed)>,
) {
    loop {
        let job = jobs.lock().unwrap().recv();
        let Ok(began) = job else { return };
        sealed.send((began, seal(reviewers))).unwrap();
    }
}

/// The statements of a submission: one case, one entry, five grants, one line of the audit.
struct Rows {
    case: Statement,
    entry: Statement,
    grant: Statement,
    audit: Statement,
}

impl Rows {
    fn prepare(connection: &Connection) -> Self {
        Rows {
            case: connection.prepare(
                "INSERT INTO cases VALUES (?, ?, ?, '2026-01-05', 'anonymous', 0, 'received', '2026-01-08', NULL, 1, ?, 0, ?)",
            ),
            entry: connection.prepare("INSERT INTO entries VALUES (?, 'shared', 0, ?)"),
            grant: connection.prepare("INSERT INTO grants VALUES (?, ?, 0, 1, '2026-01-08', ?)"),
            audit: connection.prepare(
                "INSERT INTO audit VALUES (?, 1, '2026-01-05', 'reporter', 'received', 'shared/0', ?)",
            ),
        }
    }

    fn insert(&self, sealed: &Sealed) {
        use Value::{Bytes, Text};
        let id = data_encoding::BASE32_NOPAD.encode(&random::<16>()).to_ascii_lowercase();
        let hash: [u8; 32] = random();
        let none = |_: &dyn Fn(i32) -> String| {};
        self.case.run(&[Text(&id), Bytes(&hash), Bytes(&hash), Bytes(&hash), Bytes(&hash)], none);
        self.entry.run(&[Text(&id), Bytes(&sealed.report)], none);
        for (person, grant) in ["alice", "bashir", "carys", "dylan", "lena"].iter().zip(&sealed.grants) {
            self.grant.run(&[Text(&id), Text(person), Bytes(grant)], none);
        }
        self.audit.run(&[Text(&id), Bytes(&hash)], none);
    }
}
