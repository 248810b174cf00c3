use std::sync::{Arc, Mutex};

use diesel::connection::{Connection, InstrumentationEvent};
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::*;
use crate::crypto::{Head, Signer};
use crate::db::cases::{self, Case, ThreadEnd};
use crate::db::grants::{self, NewGrant};
use crate::db::handling::Handling;
use crate::db::{Access, DatabaseUrl};
use crate::domain::Thread;

fn database(folder: &tempfile::TempDir) -> AnyConnection {
    let url = DatabaseUrl::Sqlite(folder.path().join("queue.db"));
    let mut connection = AnyConnection::open(&url, Access::Write).unwrap();
    connection.migrate().unwrap();
    connection
}

fn account(name: &str) -> Account {
    Account::parse(name).unwrap()
}

fn today() -> Day {
    Day::parse("2026-01-05").unwrap()
}

/// An id that begins with two letters out of the number, and goes on with one of them.
fn id(number: usize) -> CaseId {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap());
    let (first, second, third) = (letter(number / 676), letter(number / 26), letter(number));
    CaseId::parse(&format!("{first}{second}{}", third.to_string().repeat(24))).unwrap()
}

fn case(number: usize) -> Case {
    let id = id(number);
    let end = |thread| ThreadEnd { n: 0, head: Head::first(&id, thread) };
    let due = today().plus_days(u16::try_from(number % 3).unwrap());
    Case {
        signer: Signer::from_seed(&[1; 32]).verify_key(),
        received_on: today(),
        mode: if number.is_multiple_of(4) { Mode::Named } else { Mode::Anonymous },
        danger: number.is_multiple_of(5),
        state: State::OPEN[number % 3],
        due_on: (!number.is_multiple_of(7)).then_some(due),
        shared: end(Thread::Shared),
        staff: end(Thread::Staff),
        handling: Handling {
            nation: Some(if number.is_multiple_of(10) { "wales" } else { "england" }.to_owned()),
            assigned_to: number.is_multiple_of(6).then(|| account("bashir")),
            ..Handling::default()
        },
        id: id.clone(),
    }
}

/// A case that shares its day with others, granted to these people.
fn insert(connection: &mut AnyConnection, number: usize, people: &[&str]) -> Case {
    let case = case(number);
    let mut access = [0; 32];
    access[..8].copy_from_slice(&number.to_be_bytes());
    cases::insert(connection, &access, &case).unwrap();
    for person in people {
        let person = account(person);
        let (danger, due_on) = (case.danger, case.due_on);
        let grant = NewGrant { case: &case.id, person: &person, danger, due_on, ciphertext: &[] };
        grants::insert(connection, &grant).unwrap();
    }
    case
}

fn narrowed(groups: &[&[&str]]) -> Look {
    let owned = |group: &&[&str]| group.iter().map(|facet| (*facet).to_owned()).collect();
    Look { groups: groups.iter().map(owned).collect(), ..Look::all(&account("alice"), false) }
}

/// Every page, each after the one before.
fn all_pages(connection: &mut AnyConnection, look: &Look, size: usize) -> Vec<QueuePlace> {
    let (mut look, mut all) = (look.clone(), Vec::new());
    loop {
        let (places, further) = places(connection, &look, size).unwrap();
        assert!(places.len() <= size);
        all.extend(places);
        look.after = match further {
            Further::End => return all,
            Further::Page(after) | Further::Look { after, .. } => Some(after),
            Further::TooMany => panic!("no reference was asked for"),
        };
    }
}

#[test]
fn pages_follow_each_other_without_gap_or_repetition_however_they_are_narrowed() {
    let folder = tempfile::tempdir().unwrap();
    let mut connection = database(&folder);
    let all: Vec<Case> = (0..1_200)
        .map(|number| {
            insert(
                &mut connection,
                number,
                if number.is_multiple_of(11) { &["carys"] } else { &["alice", "carys"] },
            )
        })
        .collect();
    type Fits = fn(&Case) -> bool;
    let looks: [(Look, Fits); 6] = [
        (narrowed(&[]), |_| true),
        (narrowed(&[&["nation:wales"]]), |case| case.handling.nation.as_deref() == Some("wales")),
        (narrowed(&[&["mode:named"], &["nation:wales"]]), |case| {
            case.mode == Mode::Named && case.handling.nation.as_deref() == Some("wales")
        }),
        (narrowed(&[&["state:received", "state:assessing"], &["assigned:"]]), |case| {
            [State::Received, State::Assessing].contains(&case.state) && case.handling.assigned_to.is_none()
        }),
        (Look { due_before: Some(today().plus_days(1)), ..narrowed(&[&["mode:anonymous"]]) }, |case| {
            case.mode == Mode::Anonymous && case.due_on == Some(today())
        }),
        (narrowed(&[&["label:press"]]), |_| false),
    ];
    for (look, fits) in looks {
        let granted = |number: &usize| !number.is_multiple_of(11);
        let mut expected: Vec<QueuePlace> = (0..all.len())
            .filter(|number| granted(number) && fits(&all[*number]))
            .map(|number| {
                let case = &all[number];
                let due_on = case.due_on.map_or("9999-12-31".to_owned(), |day| day.to_string());
                QueuePlace { calm: case.is_calm(), due_on, case: case.id.clone() }
            })
            .collect();
        expected.sort();
        for size in [7, 50, 5_000] {
            assert_eq!(all_pages(&mut connection, &look, size), expected, "{look:?}");
        }
    }
}

#[test]
fn a_page_looks_at_so_many_cases_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut connection = database(&folder);
    connection
        .transaction::<_, DbError, _>(|connection| {
            for number in 0..4_500 {
                insert(connection, number, &["alice"]);
            }
            Ok(())
        })
        .unwrap();
    let look = narrowed(&[&["nation:england"], &["mode:anonymous"]]);
    let (found, further) = places(&mut connection, &look, LOOK_AT * 2).unwrap();
    let Further::Look { after, looked } = further else { panic!("{further:?}") };
    assert_eq!(looked, LOOK_AT);
    assert!(found.len() < LOOK_AT && found.last().unwrap() <= &after);
    // What is rare is walked along to its end, past thousands that are not looked at.
    let rare = narrowed(&[&["nation:england"], &["label:press", "state:withdrawn"], &["mode:anonymous"]]);
    assert_eq!(places(&mut connection, &rare, 50).unwrap(), (vec![], Further::End));
}

#[test]
fn what_stands_still_is_not_due() {
    let folder = tempfile::tempdir().unwrap();
    let mut connection = database(&folder);
    let mut paused = insert(&mut connection, 1, &["alice"]);
    let late = insert(&mut connection, 2, &["alice"]);
    let later = today().plus_days(9);
    let overdue = Look { due_before: Some(later), ..narrowed(&[]) };
    assert_eq!(all_pages(&mut connection, &overdue, 5).len(), 2);
    paused.handling.paused_on = Some(today());
    cases::save(&mut connection, &paused).unwrap();
    let ids = |places: Vec<QueuePlace>| places.into_iter().map(|place| place.case).collect::<Vec<_>>();
    assert_eq!(ids(all_pages(&mut connection, &overdue, 5)), std::slice::from_ref(&late.id));
    assert_eq!(ids(all_pages(&mut connection, &narrowed(&[]), 5)), [late.id.clone(), paused.id.clone()]);
    let still = narrowed(&[&["is:paused"]]);
    let (rows, _) = page(&mut connection, &still, 5).unwrap();
    assert_eq!(
        (rows[0].due_on, rows[0].paused),
        (paused.due_on, true),
        "its day is shown, and that it waits"
    );
    let (told, last) = not_escalated(&mut connection, later, None, 10).unwrap();
    assert_eq!((told, last), (vec![late.id], None));
    paused.handling.paused_on = None;
    cases::save(&mut connection, &paused).unwrap();
    assert_eq!(all_pages(&mut connection, &overdue, 5).len(), 2);
}

#[test]
fn a_reference_is_found_by_its_beginning_and_by_whom_it_is_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut connection = database(&folder);
    let (mine, others) = (insert(&mut connection, 3, &["alice"]), insert(&mut connection, 4, &["carys"]));
    let find = |connection: &mut AnyConnection, beginning: &str, groups: &[&[&str]]| {
        let look = Look { reference: Some(beginning.to_owned()), ..narrowed(groups) };
        places(connection, &look, 50).unwrap()
    };
    let (found, further) = find(&mut connection, &mine.id.as_str()[..4], &[]);
    assert_eq!((found[0].case.clone(), found.len(), further), (mine.id.clone(), 1, Further::End));
    assert_eq!(find(&mut connection, mine.id.as_str(), &[&["mode:anonymous"]]).0.len(), 1);
    assert_eq!(find(&mut connection, mine.id.as_str(), &[&["mode:named"]]).0, []);
    assert_eq!(find(&mut connection, others.id.as_str(), &[]), (vec![], Further::End));
}

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Text)]
    detail: String,
}

/// However many cases there are and whatever is asked for, each step is a walk along an index from its own place, or a
/// look-up by key.
#[test]
fn no_page_of_the_queue_scans_or_sorts() {
    let folder = tempfile::tempdir().unwrap();
    let mut connection = database(&folder);
    connection
        .transaction::<_, DbError, _>(|connection| {
            // Enough that facets are counted and walked along.
            for number in 0..800 {
                insert(connection, number, &["alice"]);
            }
            Ok(())
        })
        .unwrap();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let note = asked.clone();
    connection.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            note.lock().unwrap().push(query.to_string());
        }
    });
    let place = QueuePlace { calm: false, due_on: "2026-01-06".to_owned(), case: id(60) };
    let narrow = narrowed(&[&["nation:wales"], &["state:received", "state:assessing"], &["assigned:"]]);
    let looks = [
        narrowed(&[]),
        Look { due_before: Some(today()), ..narrowed(&[]) },
        narrow.clone(),
        Look { due_before: Some(today().plus_days(2)), ..narrow.clone() },
        Look { reference: Some("aaaa".to_owned()), ..narrow },
    ];
    for look in looks {
        for after in [None, Some(place.clone())] {
            page(&mut connection, &Look { after, ..look.clone() }, 50).unwrap();
        }
    }
    not_escalated(&mut connection, today(), Some(&place), 200).unwrap();
    let asked = asked.lock().unwrap().clone();
    let mut walks = 0;
    for query in &asked {
        let sql = query.split(" -- binds").next().unwrap();
        let steps: Vec<Step> =
            diesel::sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load(&mut connection).unwrap();
        let steps: Vec<String> = steps.into_iter().map(|step| step.detail).collect();
        let ranged = sql.contains("LIMIT");
        for step in &steps {
            let by_key = [
                "cases USING INDEX sqlite_autoindex_cases_1 (id=?)",
                "cases USING COVERING INDEX sqlite_autoindex_cases_1 (id>? AND id<?)",
                "case_labels USING COVERING INDEX sqlite_autoindex_case_labels_1 (case_id=?)",
                "grants USING COVERING INDEX sqlite_autoindex_grants_1 (case_id=? AND person=?)",
                "grants USING INDEX sqlite_autoindex_grants_1 (case_id=? AND person=?)",
                "case_facets USING COVERING INDEX case_facets_of (case_id=? AND facet=?)",
            ];
            let along = [
                "grants USING COVERING INDEX grants_queue (person=? AND closed=? AND calm=?",
                "case_facets USING PRIMARY KEY (facet=? AND closed=? AND calm=?",
            ];
            let fits =
                |known: &[&str]| known.iter().any(|known| step.starts_with(&format!("SEARCH {known}")));
            assert!(fits(&by_key) || (ranged && fits(&along)), "{step}: {sql}");
            if fits(&along) {
                walks += 1;
                assert_eq!(
                    step.contains("(due_on,case_id)>(?,?)"),
                    sql.contains(".case_id) > ("),
                    "{step}: {sql}"
                );
                assert_eq!(step.contains("due_on<?"), sql.contains("`due_on` < "), "{step}: {sql}");
            }
        }
    }
    assert!(walks > 20, "{walks}");
}
