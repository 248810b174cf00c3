//! The queue page of somebody with 1,000 and with 100,000 cases: the first page and one far down. It should not
//! matter how many cases there are.

use std::sync::{Arc, Mutex};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use candour::app::clock::{Clock, SystemClock};
use candour::crypto::hash::hash;
use candour::db::queue::{self, Look, QueuePlace};
use candour::db::{Access, AnyConnection, DatabaseUrl};
use candour::domain::{Account, CaseId, Day};
use data_encoding::BASE32_NOPAD;
use diesel::connection::{Connection as _, InstrumentationEvent};

use super::client::{Connection, get};
use super::installation::{Installation, Server};
use super::measure::{Round, median_of, now, ratios};
use super::process::processor;
use super::sqlite::{Connection as Bare, Value};

const FEW: usize = 1_000;
const MANY: usize = 100_000;
/// Requests in a round, and rounds in turn.
const COUNT: usize = 400;
const ROUNDS: usize = 7;
const COOKIE: [u8; 32] = [9; 32];
/// Cases are due over this many days, so that many share one.
const DAYS: u64 = 60;

pub fn run() {
    let (few, many) = (Filled::new(FEW), Filled::new(MANY));
    few.print_plans();
    println!(
        "\n| page | time, of that with {FEW} cases | p50 ms with {FEW} | p50 ms with {MANY} | p99 | p99 | processor ms | processor ms |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for (name, deep) in [("first", false), ("after nine tenths of the queue", true)] {
        let (mut with_few, mut with_many) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            with_few.push(few.round(deep));
            with_many.push(many.round(deep));
        }
        println!(
            "| {name} | {} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
            ratios(&with_many, &with_few, |round| round.percentile(0.5)),
            median_of(&with_few, |round| round.percentile(0.5)),
            median_of(&with_many, |round| round.percentile(0.5)),
            median_of(&with_few, |round| round.percentile(0.99)),
            median_of(&with_many, |round| round.percentile(0.99)),
            median_of(&with_few, Round::processor_each),
            median_of(&with_many, Round::processor_each),
        );
    }
}

/// An installation whose first reviewer has this many cases and is signed in.
struct Filled {
    installation: Installation,
    server: Server,
    cases: usize,
}

impl Filled {
    fn new(cases: usize) -> Self {
        let installation = Installation::new();
        fill(&installation, cases);
        let server = installation.serve();
        Filled { installation, server, cases }
    }

    fn round(&self, deep: bool) -> Round {
        let place = self.deep_place();
        let path = format!("/?after={}.{}.{}", u8::from(place.calm), place.due_on, place.case);
        let cookie = format!("candour-session={}", BASE64_URL_SAFE_NO_PAD.encode(COOKIE));
        let request = get(if deep { &path } else { "/" }, Some(&cookie));
        let mut connection = Connection::open(self.installation.staff);
        let (status, page) = connection.answer(&request).unwrap();
        let page = String::from_utf8_lossy(page);
        assert!(status == 200 && page.matches("/cases/").count() >= 50, "{status}");
        let (used, began) = (processor(self.server.pid()), now());
        let mut latencies = Vec::new();
        for _ in 0..COUNT {
            let sent = now();
            assert_eq!(connection.ask(&request), 200);
            latencies.push(sent.elapsed());
        }
        let elapsed = began.elapsed();
        Round { elapsed, latencies, failures: 0, processor: processor(self.server.pid()) - used }
    }

    /// Past nine tenths of what is calm, in the middle of a day that many cases share.
    fn deep_place(&self) -> QueuePlace {
        let due_on = due_on(DAYS as usize * 9 / 10);
        QueuePlace { calm: true, due_on, case: CaseId::parse(&"i".repeat(26)).unwrap() }
    }

    /// How SQLite walks for each page, as it says itself.
    fn print_plans(&self) {
        let path = self.installation.database();
        let mut connection = AnyConnection::open(&DatabaseUrl::Sqlite(path.clone()), Access::Read).unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let note = asked.clone();
        connection.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if let InstrumentationEvent::StartQuery { query, .. } = event {
                note.lock().unwrap().push(query.to_string());
            }
        });
        let alice = Account::parse("alice").unwrap();
        for (name, after) in [("first page", None), ("deep page", Some(self.deep_place()))] {
            queue::places(&mut connection, &Look { after, ..Look::all(&alice, false) }, 50).unwrap();
            let asked = asked.lock().unwrap().pop().unwrap();
            let sql = asked.split(" -- binds").next().unwrap();
            println!("{name}, {} cases:", self.cases);
            let plan = Bare::open(&path).prepare(&format!("EXPLAIN QUERY PLAN {sql}"));
            plan.run(&[], |column| println!("    {}", column(3)));
        }
    }
}

fn due_on(case: usize) -> String {
    let today = Day::from_unix_seconds(SystemClock.now());
    today.plus_days((case as u64 % DAYS) as u16).to_string()
}

/// Writes people, session, cases and grants without sealing anything: a queue shows nothing that is sealed.
fn fill(installation: &Installation, cases: usize) {
    let now = i64::try_from(SystemClock.now()).unwrap();
    let none = |_: &dyn Fn(i32) -> String| {};
    let database = Bare::open(&installation.database());
    database.execute(
        "PRAGMA journal_mode = WAL; BEGIN;
         INSERT INTO people (account, name, role, state) VALUES ('alice', 'Alice', 'reviewer', 'enrolled');",
    );
    let session = database.prepare("INSERT INTO sessions VALUES (?, 'alice', ?, ?, ?)");
    let id = hash(&[&COOKIE]);
    session.run(&[Value::Bytes(&id), Value::Bytes(&id), Value::Number(now), Value::Number(now)], none);
    let case = database.prepare(
        "INSERT INTO cases VALUES (?, ?, ?, '2026-01-05', 'anonymous', ?, 'received', ?, NULL, 1, ?, 0, ?)",
    );
    let grant = database.prepare("INSERT INTO grants VALUES (?, ?, 0, ?, ?, ?)");
    // As long as a sealed grant; nobody opens it here.
    let ciphertext = [0; 1_500];
    for number in 0..cases {
        let hash = hash(&[&number.to_be_bytes()]);
        let id = BASE32_NOPAD.encode(&hash[..16]).to_ascii_lowercase();
        // One in twenty is dangerous, and comes before all others.
        let (danger, due) = (i64::from(number % 20 == 0), due_on(number));
        let (id, due, hash) = (Value::Text(&id), Value::Text(&due), || Value::Bytes(&hash));
        let values = [id, hash(), hash(), Value::Number(danger), due, hash(), hash()];
        case.run(&values, none);
        let [id, _, _, _, due, ..] = values;
        let person = Value::Text("alice");
        grant.run(&[id, person, Value::Number(1 - danger), due, Value::Bytes(&ciphertext)], none);
    }
    database.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);");
}
