//! Who can open what, and everybody's queue.

use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::cases::NEVER;
use super::schema::{cases, grants};
use super::{AnyConnection, DbError};
use crate::domain::questionnaire::Mode;
use crate::domain::{Account, CaseId, Day, State};

/// A grant to store with the case it opens.
pub struct NewGrant<'a> {
    pub case: &'a CaseId,
    pub person: &'a Account,
    pub danger: bool,
    pub due_on: Option<Day>,
    pub ciphertext: &'a [u8],
}

/// Stores a grant for an open case.
pub fn insert(connection: &mut AnyConnection, grant: &NewGrant<'_>) -> Result<(), DbError> {
    let due = grant.due_on.map_or_else(|| NEVER.to_owned(), |day| day.to_string());
    diesel::insert_into(grants::table)
        .values((
            grants::case_id.eq(grant.case.as_str()),
            grants::person.eq(grant.person.as_str()),
            grants::closed.eq(false),
            grants::calm.eq(!grant.danger),
            grants::due_on.eq(due),
            grants::ciphertext.eq(grant.ciphertext),
        ))
        .execute(connection)?;
    Ok(())
}

/// This person's grant for this case. [`DbError::NotFound`] without one, as for a case that does not exist.
pub fn find(connection: &mut AnyConnection, case: &CaseId, person: &Account) -> Result<Vec<u8>, DbError> {
    Ok(grants::table
        .find((case.as_str(), person.as_str()))
        .select(grants::ciphertext)
        .get_result(connection)?)
}

/// Who can open this case, by account.
pub fn holders(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<Account>, DbError> {
    let rows: Vec<String> = grants::table
        .filter(grants::case_id.eq(case.as_str()))
        .order(grants::person.asc())
        .select(grants::person)
        .load(connection)?;
    Ok(rows.iter().map(|person| Account::parse(person)).collect::<Result<_, _>>()?)
}

/// Up to `limit` cases of this person whose id begins like this.
pub fn beginning_with(
    connection: &mut AnyConnection,
    person: &Account,
    begin: &str,
    limit: i64,
) -> Result<Vec<CaseId>, DbError> {
    // '{' follows 'z': everything that begins like this lies between.
    let rows: Vec<String> = grants::table
        .filter(grants::case_id.ge(begin))
        .filter(grants::case_id.lt(format!("{begin}{{")))
        .filter(grants::person.eq(person.as_str()))
        .order(grants::case_id.asc())
        .limit(limit)
        .select(grants::case_id)
        .load(connection)?;
    Ok(rows.iter().map(|case| CaseId::parse(case)).collect::<Result<_, _>>()?)
}

/// A place in a queue: a page begins after it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QueuePlace {
    pub calm: bool,
    /// A day, or `9999-12-31` for none.
    pub due_on: String,
    pub case: CaseId,
}

/// One line of a queue.
#[derive(Clone, Debug)]
pub struct QueueRow {
    pub place: QueuePlace,
    pub received_on: Day,
    pub mode: Mode,
    pub state: State,
}

impl QueueRow {
    pub fn due_on(&self) -> Option<Day> {
        (self.place.due_on != NEVER).then(|| Day::parse(&self.place.due_on).ok()).flatten()
    }
}

type Row = (String, bool, String, String, String, String);

/// Up to `limit` cases of this person's queue after a place: danger first, then by due day.
pub fn queue(
    connection: &mut AnyConnection,
    person: &Account,
    closed: bool,
    after: Option<&QueuePlace>,
    limit: i64,
) -> Result<Vec<QueueRow>, DbError> {
    let mut query = grants::table
        .inner_join(cases::table)
        .filter(grants::person.eq(person.as_str()))
        .filter(grants::closed.eq(closed))
        .order((grants::calm.asc(), grants::due_on.asc(), grants::case_id.asc()))
        .limit(limit)
        .select((
            grants::case_id,
            grants::calm,
            grants::due_on,
            cases::received_on,
            cases::mode,
            cases::state,
        ))
        .into_boxed();
    if let Some(place) = after {
        // Compared as one row value, the place is where the walk along `grants_queue` begins. The same spelt out with
        // AND and OR makes SQLite walk there from the start of the queue.
        let later = diesel::dsl::sql::<Bool>("(grants.calm, grants.due_on, grants.case_id) > (")
            .bind::<Bool, _>(place.calm)
            .sql(", ")
            .bind::<Text, _>(place.due_on.clone())
            .sql(", ")
            .bind::<Text, _>(place.case.to_string())
            .sql(")");
        query = query.filter(later);
    }
    query.load::<Row>(connection)?.into_iter().map(queue_row).collect()
}

fn queue_row((case, calm, due_on, received_on, mode, state): Row) -> Result<QueueRow, DbError> {
    Ok(QueueRow {
        place: QueuePlace { calm, due_on, case: CaseId::parse(&case)? },
        received_on: Day::parse(&received_on)?,
        mode: Mode::parse(&mode).ok_or(DbError::Corrupt("a case's mode"))?,
        state: State::parse(&state)?,
    })
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use diesel::connection::InstrumentationEvent;
    use diesel::sql_types::Text;

    use super::*;
    use crate::crypto::{Head, Signer};
    use crate::db::cases::{Case, ThreadEnd};
    use crate::db::handling::Handling;
    use crate::db::{Access, DatabaseUrl, cases};
    use crate::domain::Thread;

    fn database(folder: &tempfile::TempDir) -> AnyConnection {
        let url = DatabaseUrl::Sqlite(folder.path().join("queue.db"));
        let mut connection = AnyConnection::open(&url, Access::Write).unwrap();
        connection.migrate().unwrap();
        connection
    }

    fn alice() -> Account {
        Account::parse("alice").unwrap()
    }

    /// A case that shares its day with others, granted to Alice.
    fn insert_case(connection: &mut AnyConnection, number: u8) {
        let letter = char::from(b'a' + number % 26);
        let id: String = format!("{}{}", char::from(b'a' + number / 26), letter.to_string().repeat(25));
        let id = CaseId::parse(&id).unwrap();
        let today = Day::parse("2026-01-05").unwrap();
        let end = |thread| ThreadEnd { n: 0, head: Head::first(&id, thread) };
        let case = Case {
            signer: Signer::from_seed(&[number; 32]).verify_key(),
            received_on: today,
            mode: Mode::Anonymous,
            danger: number.is_multiple_of(5),
            state: State::Received,
            due_on: (!number.is_multiple_of(7)).then(|| today.plus_days(u16::from(number % 3))),
            shared: end(Thread::Shared),
            staff: end(Thread::Staff),
            handling: Handling::default(),
            id: id.clone(),
        };
        cases::insert(connection, &[number; 32], &case).unwrap();
        let (danger, due_on) = (case.danger, case.due_on);
        let grant = NewGrant { case: &id, person: &alice(), danger, due_on, ciphertext: &[] };
        insert(connection, &grant).unwrap();
    }

    #[test]
    fn pages_follow_each_other_without_gap_or_repetition() {
        let folder = tempfile::tempdir().unwrap();
        let mut connection = database(&folder);
        (0..100).for_each(|number| insert_case(&mut connection, number));
        let mut page = |after: Option<&QueuePlace>, limit| -> Vec<QueuePlace> {
            let rows = queue(&mut connection, &alice(), false, after, limit).unwrap();
            rows.into_iter().map(|row| row.place).collect()
        };
        let all = page(None, 1_000);
        assert_eq!(all.len(), 100);
        let key = |place: &QueuePlace| (place.calm, place.due_on.clone(), place.case.to_string());
        assert!(all.is_sorted_by(|one, next| key(one) < key(next)));
        let mut paged: Vec<QueuePlace> = Vec::new();
        loop {
            let next = page(paged.last(), 7);
            if next.is_empty() {
                break;
            }
            paged.extend(next);
        }
        assert_eq!(paged, all);
    }

    #[derive(QueryableByName)]
    struct Step {
        #[diesel(sql_type = Text)]
        detail: String,
    }

    /// However many cases somebody has, a page is one walk along the index from the page's own place.
    #[test]
    fn no_page_of_the_queue_scans_or_sorts() {
        let folder = tempfile::tempdir().unwrap();
        let mut connection = database(&folder);
        let asked = Arc::new(Mutex::new(String::new()));
        let note = asked.clone();
        connection.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if let InstrumentationEvent::StartQuery { query, .. } = event {
                *note.lock().unwrap() = query.to_string();
            }
        });
        let case = CaseId::parse(&"m".repeat(26)).unwrap();
        let place = QueuePlace { calm: true, due_on: "2026-02-01".to_owned(), case };
        for (after, begins) in
            [(None, "(person=? AND closed=?)"), (Some(&place), "(calm,due_on,case_id)>(?,?,?)")]
        {
            queue(&mut connection, &alice(), false, after, 51).unwrap();
            let asked = asked.lock().unwrap().clone();
            let sql = asked.split(" -- binds").next().unwrap();
            let plan = format!("EXPLAIN QUERY PLAN {sql}");
            let steps: Vec<Step> = diesel::sql_query(plan).load(&mut connection).unwrap();
            let steps: Vec<String> = steps.into_iter().map(|step| step.detail).collect();
            assert!(
                steps[0].contains("COVERING INDEX grants_queue") && steps[0].contains(begins),
                "{steps:?}"
            );
            assert!(steps.iter().all(|step| step.starts_with("SEARCH")), "{steps:?}");
        }
    }
}
