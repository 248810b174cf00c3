//! The figures of a quarter with 1,000 and with 100,000 cases, worked out anew each time: the service forgets between
//! two rounds what it released. What is held in memory should not depend on how many cases there are.
//!
//! The floor reads the same columns of the same rows once, in the order of the cases, and counts nothing.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use candour::app::clock::{Clock, SystemClock};
use candour::crypto::hash::hash;
use candour::domain::Day;
use candour::domain::statistics::Period;

use super::client::{Connection, get};
use super::installation::{Installation, Server};
use super::measure::{Round, median_of, milliseconds, now, ratios};
use super::process::{most_resident, processor, resident};
use super::queue::{COOKIE, case_id};
use super::sqlite::{Connection as Bare, Value};

const FEW: usize = 1_000;
const MANY: usize = 100_000;
const ROUNDS: usize = 5;

pub fn run() {
    println!("| cases | time, of floor's | ms | floor ms | processor ms | resident MiB before | at most |");
    println!("|---|---|---|---|---|---|---|");
    for cases in [FEW, MANY] {
        Filled::new(cases).print();
    }
}

/// An installation with this many cases of the quarter that was released last.
struct Filled {
    installation: Installation,
    server: Server,
    quarter: Period,
    cases: usize,
}

impl Filled {
    fn new(cases: usize) -> Self {
        let installation = Installation::new();
        let today = Day::from_unix_seconds(SystemClock.now());
        let begun = Day::from_number(today.number() - 400);
        let released = Period::released(begun, today).into_iter();
        let quarter = released.filter(|period| matches!(period, Period::Quarter(_))).max().unwrap();
        fill(&installation, cases, begun, quarter);
        let server = installation.serve();
        Filled { installation, server, quarter, cases }
    }

    fn print(&self) {
        let before = resident(self.server.pid());
        let (mut ours, mut floor) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(self.counted());
            floor.push(self.read_once());
        }
        println!(
            "| {} | {} | {:.0} | {:.0} | {:.0} | {before:.1} | {:.1} |",
            self.cases,
            ratios(&ours, &floor, |round| milliseconds(round.elapsed)),
            median_of(&ours, |round| milliseconds(round.elapsed)),
            median_of(&floor, |round| milliseconds(round.elapsed)),
            median_of(&ours, Round::processor_each),
            most_resident(self.server.pid()),
        );
    }

    /// The service's answer, with every case counted.
    fn counted(&self) -> Round {
        let database = Bare::open(&self.installation.database());
        database.execute("DELETE FROM statistics_releases");
        let cookie = format!("candour-session={}", BASE64_URL_SAFE_NO_PAD.encode(COOKIE));
        let request = get(&format!("/statistics/{}.csv", self.quarter), Some(&cookie));
        let mut connection = Connection::open(self.installation.staff);
        let (used, began) = (processor(self.server.pid()), now());
        let (status, table) = connection.answer(&request).unwrap();
        let elapsed = began.elapsed();
        let processor = processor(self.server.pid()) - used;
        let received = format!("Reports received,{},", self.cases);
        assert!(status == 200 && String::from_utf8_lossy(table).contains(&received), "not every case counts");
        Round { elapsed, latencies: vec![elapsed], failures: 0, processor }
    }

    fn read_once(&self) -> Round {
        let database = Bare::open(&self.installation.database());
        let began = now();
        for columns in [
            "received_on, mode, nation, category, acknowledged_on, acknowledge_by, concluded_on, feedback_by, result,
                rating FROM cases ORDER BY id",
            "case_id, detriment FROM checkins ORDER BY case_id",
            "case_id, body, state, sent_on FROM referrals ORDER BY case_id",
        ] {
            let mut length = 0;
            let read = |column: &dyn Fn(i32) -> String| length += column(0).len() + column(1).len();
            database.prepare(&format!("SELECT {columns}")).run(&[], read);
            assert!(length > 0);
        }
        let elapsed = began.elapsed();
        Round { elapsed, latencies: vec![elapsed], failures: 0, processor: elapsed }
    }
}

/// Every second case was concluded and went to a body, every third one's reporter answered a check-in.
fn fill(installation: &Installation, cases: usize, begun: Day, quarter: Period) {
    let none = |_: &dyn Fn(i32) -> String| {};
    let seconds = i64::try_from(SystemClock.now()).unwrap();
    let database = Bare::open(&installation.database());
    database.execute(&format!(
        "PRAGMA journal_mode = WAL; BEGIN; INSERT INTO service (id, demo, created_on) VALUES ('bench', 0, '{begun}');
         INSERT INTO people (account, name, role, state) VALUES ('alice', 'Somebody', 'reviewer', 'enrolled');"
    ));
    let id = hash(&[&COOKIE]);
    database
        .prepare("INSERT INTO sessions VALUES (?, 'alice', ?, ?, ?)")
        .run(&[Value::Bytes(&id), Value::Bytes(&id), Value::Number(seconds), Value::Number(seconds)], none);
    let case = database.prepare(
        "INSERT INTO cases (id, access_hash, signer, received_on, mode, danger, state, shared_n, shared_head, staff_n,
             staff_head, nation, category, acknowledge_by, acknowledged_on, feedback_by, concluded_on, result, rating)
         VALUES (?1, ?2, ?2, ?3, ?4, 0, ?5, 1, ?2, 0, ?2, ?6, 'rad_dose', ?3, ?3, ?3, NULLIF(?7, ''), NULLIF(?8, ''),
             NULLIF(?9, 0))",
    );
    // Figures are of the cases that their reader can open: she can open all of them.
    let grant = database.prepare("INSERT INTO grants VALUES (?, 'alice', ?, 1, '9999-12-31', x'00')");
    let checkin = database.prepare("INSERT INTO checkins VALUES (?, 1, ?)");
    let referral = database.prepare("INSERT INTO referrals VALUES (?, ?, ?, 'sent', 'consent', ?, ?, ?)");
    let first = quarter.quarters()[0].first_day();
    for number in 0..cases {
        let (id, digest) = (case_id(number), hash(&[&number.to_be_bytes()]));
        let id = Value::Text(id.as_str());
        let day = first.plus_days((number % 80) as u16).to_string();
        let concluded = number % 2 == 0;
        let mode = ["named", "anonymous", "confidential"][number % 3];
        let nation = ["england", "wales", "scotland", "ni"][number / 3 % 4];
        let (state, ended, result, rating) = if concluded {
            ("concluded", day.as_str(), "practice_changed", 4)
        } else {
            ("assessing", "", "", 0)
        };
        let words = [day.as_str(), mode, state, nation, ended, result].map(Value::Text);
        let [day_, mode, state, nation, ended, result] = words;
        let values =
            [id, Value::Bytes(&digest), day_, mode, state, nation, ended, result, Value::Number(rating)];
        case.run(&values, none);
        let id = case_id(number);
        let id = || Value::Text(id.as_str());
        grant.run(&[id(), Value::Number(i64::from(concluded))], none);
        if number % 3 == 0 {
            checkin.run(&[id(), Value::Text(["no", "afraid", "yes"][number / 3 % 3])], none);
        }
        if concluded {
            let referral_id = case_id(number).to_string()[..16].to_owned();
            let body = ["cqc", "hcpc", "mhra"][number / 2 % 3];
            let day = || Value::Text(&day);
            let sent =
                [Value::Text(&referral_id), id(), Value::Text(body), Value::Bytes(&digest), day(), day()];
            referral.run(&sent, none);
        }
    }
    database.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);");
}
