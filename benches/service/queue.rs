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
use super::process::{most_resident, processor};
use super::sqlite::{Connection as Bare, Value};

const FEW: usize = 1_000;
const MANY: usize = 100_000;
/// Requests in a round, and rounds in turn.
const COUNT: usize = 400;
const ROUNDS: usize = 7;
pub(super) const COOKIE: [u8; 32] = [9; 32];
const COOKIE_OF_BASHIR: [u8; 32] = [8; 32];
/// Cases are due over this many days, so that many share one.
const DAYS: u64 = 60;

pub fn run() {
    let (few, many) = (Filled::new(FEW), Filled::new(MANY));
    few.print_plans();
    println!(
        "\n| page | time, of that with {FEW} cases | p50 ms with {FEW} | p50 ms with {MANY} | p99 | p99 | processor ms | processor ms |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for asked in pages() {
        let (here, there) = (few.shown(&asked), many.shown(&asked));
        if here != asked.shown || there != asked.shown {
            println!("| {} | not compared: {here} cases here, {there} there |", asked.name);
            continue;
        }
        let (mut with_few, mut with_many) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            with_few.push(few.round(&asked));
            with_many.push(many.round(&asked));
        }
        println!(
            "| {} | {} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
            asked.name,
            ratios(&with_many, &with_few, |round| round.percentile(0.5)),
            median_of(&with_few, |round| round.percentile(0.5)),
            median_of(&with_many, |round| round.percentile(0.5)),
            median_of(&with_few, |round| round.percentile(0.99)),
            median_of(&with_many, |round| round.percentile(0.99)),
            median_of(&with_few, Round::processor_each),
            median_of(&with_many, Round::processor_each),
        );
    }
    println!(
        "\nresident MiB of the service with {MANY} cases, at most: {}",
        most_resident(many.server.pid())
    );
}

/// A page, who asks for it, and how many cases it shows.
struct Asked {
    name: &'static str,
    path: String,
    /// Where the page begins; sealed by each installation for itself.
    after: Option<QueuePlace>,
    cookie: [u8; 32],
    shown: usize,
}

impl Asked {
    fn request(&self, installation: &Installation) -> Vec<u8> {
        let cookie = format!("candour-session={}", BASE64_URL_SAFE_NO_PAD.encode(self.cookie));
        let joined = if self.path.contains('?') { "&" } else { "?" };
        let path = match &self.after {
            Some(place) => format!("{}{joined}after={}", self.path, installation.queue_place("alice", place)),
            None => self.path.clone(),
        };
        get(&path, Some(&cookie))
    }
}

fn pages() -> Vec<Asked> {
    let asked =
        |name, path: &str, shown| Asked { name, path: path.to_owned(), after: None, cookie: COOKIE, shown };
    let reference = case_id(0).reference();
    vec![
        asked("first", "/", 50),
        Asked { after: Some(deep_place()), ..asked("after nine tenths of the queue", "/", 50) },
        asked(
            "one nation of four and two states of three",
            "/?nation=wales&state=received&state=assessing",
            50,
        ),
        Asked {
            after: Some(after_days(DAYS / 2)),
            ..asked("the same after half of the queue", "/?nation=wales&state=received&state=assessing", 50)
        },
        asked("overdue, and assigned to nobody", "/?is=overdue&assigned=~nobody", 50),
        asked("a group of categories", "/?category=group-radiation", 50),
        asked("20 cases with a label", "/?label=press", 20),
        asked("a reference", &format!("/?q={reference}"), 1),
        asked("nothing in common, looked for as long as a page may", "/?assigned=bashir&mode=named", 0),
        Asked {
            name: "of somebody who can open few of the cases",
            path: "/?nation=wales&mode=anonymous".to_owned(),
            after: None,
            cookie: COOKIE_OF_BASHIR,
            shown: 50,
        },
    ]
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

    /// How many cases the page has.
    fn shown(&self, asked: &Asked) -> usize {
        let mut connection = Connection::open(self.installation.staff);
        let (status, page) = connection.answer(&asked.request(&self.installation)).unwrap();
        assert_eq!(status, 200, "{}", asked.name);
        String::from_utf8_lossy(page).matches("href=\"/cases/").count()
    }

    fn round(&self, asked: &Asked) -> Round {
        let request = asked.request(&self.installation);
        let mut connection = Connection::open(self.installation.staff);
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
        let whole = Look::all(&alice, false);
        let owned = |groups: &[&[&str]]| -> Vec<Vec<String>> {
            groups.iter().map(|group| group.iter().map(|facet| (*facet).to_owned()).collect()).collect()
        };
        let narrow = owned(&[&["nation:wales"], &["state:received", "state:assessing"]]);
        for (name, look) in [
            ("first page", whole.clone()),
            ("deep page", Look { after: Some(deep_place()), ..whole.clone() }),
            ("narrowed", Look { groups: narrow, ..whole.clone() }),
            ("a reference", Look { reference: Some("aaaa".to_owned()), ..whole }),
        ] {
            asked.lock().unwrap().clear();
            queue::page(&mut connection, &look, 50).unwrap();
            println!("{name}, {} cases:", self.cases);
            for asked in asked.lock().unwrap().iter() {
                let sql = asked.split(" -- binds").next().unwrap();
                let plan = Bare::open(&path).prepare(&format!("EXPLAIN QUERY PLAN {sql}"));
                plan.run(&[], |column| println!("    {}", column(3)));
            }
        }
    }
}

/// Past nine tenths of what is calm, in the middle of a day that many cases share.
fn deep_place() -> QueuePlace {
    after_days(DAYS * 9 / 10)
}

/// In the middle of the day with this number among those that cases are due on.
fn after_days(days: u64) -> QueuePlace {
    let today = Day::from_unix_seconds(SystemClock.now());
    let due_on = Day::from_number(today.number() - 10).plus_days(days as u16).to_string();
    QueuePlace { calm: true, due_on, case: CaseId::parse(&"i".repeat(26)).unwrap() }
}

pub(super) fn case_id(number: usize) -> CaseId {
    let hash = hash(&[&number.to_be_bytes()]);
    CaseId::parse(&BASE32_NOPAD.encode(&hash[..16]).to_ascii_lowercase()).unwrap()
}

/// From ten days ago on.
fn due_on(case: usize) -> String {
    let today = Day::from_unix_seconds(SystemClock.now());
    let first = Day::from_number(today.number() - 10);
    // Sixteen in a row share a day, so that a day says nothing of a nation or a state.
    first.plus_days((case as u64 / 16 % DAYS) as u16).to_string()
}

/// Writes people, sessions, cases, grants and facets without sealing anything: a queue shows nothing that is sealed.
fn fill(installation: &Installation, cases: usize) {
    let now = i64::try_from(SystemClock.now()).unwrap();
    let none = |_: &dyn Fn(i32) -> String| {};
    let database = Bare::open(&installation.database());
    database.execute("PRAGMA journal_mode = WAL; BEGIN;");
    let person = database.prepare(
        "INSERT INTO people (account, name, role, state) VALUES (?, 'Somebody', 'reviewer', 'enrolled')",
    );
    let session = database.prepare("INSERT INTO sessions VALUES (?, ?, ?, ?, ?)");
    for (account, cookie) in [("alice", COOKIE), ("bashir", COOKIE_OF_BASHIR)] {
        person.run(&[Value::Text(account)], none);
        let id = hash(&[&cookie]);
        let (id, wrap) = (Value::Bytes(&id), Value::Bytes(&id));
        session.run(&[id, Value::Text(account), wrap, Value::Number(now), Value::Number(now)], none);
    }
    let case = database.prepare(
        "INSERT INTO cases (id, access_hash, signer, received_on, mode, danger, state, due_on, shared_n, shared_head,
             staff_n, staff_head, nation, category, urgency, assigned_to, escalated)
         VALUES (?, ?, ?, '2026-01-05', ?, ?, ?, ?, 1, ?, 0, ?, ?, ?, 'standard', NULLIF(?, ''), ?)",
    );
    let facet = database.prepare("INSERT INTO case_facets VALUES (?, 0, ?, ?, ?)");
    let label = database.prepare("INSERT INTO case_labels VALUES (?, 'press')");
    let grant = database.prepare("INSERT INTO grants VALUES (?, ?, 0, ?, ?, ?)");
    // As long as a sealed grant; nobody opens it here.
    let ciphertext = [0; 1_500];
    for number in 0..cases {
        let digest = hash(&[&number.to_be_bytes()]);
        let (id, due) = (case_id(number), due_on(number));
        // One in twenty is dangerous, and comes before all others.
        let danger = number % 20 == 0;
        let state = ["received", "assessing", "referred"][number % 3];
        let nation = ["england", "wales", "scotland", "ni"][number / 3 % 4];
        let category = ["rad_dose", "mr_safety", "rad_pregnancy", "equipment_fault"][number / 12 % 4];
        // Whoever was named is not Bashir's, and what is Bashir's was not named: these two have nothing in common.
        let (mode, assigned) = [("named", ""), ("anonymous", "bashir"), ("anonymous", "")][number / 48 % 3];
        let labelled = number % (cases / 20) == 0;
        let (hash, danger) = (|| Value::Bytes(&digest), i64::from(danger));
        // Escalated already, so that the service under measurement has nothing else to do.
        let late = number as u64 / 16 % DAYS < 10;
        case.run(
            &[
                Value::Text(id.as_str()),
                hash(),
                hash(),
                Value::Text(mode),
                Value::Number(danger),
                Value::Text(state),
                Value::Text(&due),
                hash(),
                hash(),
                Value::Text(nation),
                Value::Text(category),
                Value::Text(assigned),
                Value::Number(i64::from(late)),
            ],
            none,
        );
        let mut facets = vec![
            format!("state:{state}"),
            format!("mode:{mode}"),
            format!("assigned:{assigned}"),
            format!("nation:{nation}"),
            format!("category:{category}"),
            "urgency:standard".to_owned(),
        ];
        if late {
            facets.push("is:escalated".to_owned());
        }
        if labelled {
            label.run(&[Value::Text(id.as_str())], none);
            facets.push("label:press".to_owned());
        }
        for text in &facets {
            let values =
                [Value::Text(text), Value::Number(1 - danger), Value::Text(&due), Value::Text(id.as_str())];
            facet.run(&values, none);
        }
        let few = nation == "wales" && mode == "anonymous" && number < FEW;
        let holders = ["alice", "bashir"].into_iter().take(if few { 2 } else { 1 });
        for holder in holders {
            let (id, person) = (Value::Text(id.as_str()), Value::Text(holder));
            grant.run(
                &[id, person, Value::Number(1 - danger), Value::Text(&due), Value::Bytes(&ciphertext)],
                none,
            );
        }
    }
    database.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);");
}
