//! The audit's rows: appended, never changed, each hashed over the one before (docs/PROTOCOL.md §11).

use diesel::prelude::*;

use super::schema::audit;
use super::{AnyConnection, DbError};
use crate::crypto::audit_chain::{before_first, row_hash};
use crate::crypto::hash::Hash;
use crate::domain::{Account, Act, Day};

/// A row as it stands.
#[derive(Queryable, Insertable, Clone, PartialEq, Debug)]
#[diesel(table_name = audit)]
pub struct AuditRow {
    pub chain: String,
    pub n: i64,
    pub day: String,
    pub actor: String,
    pub act: String,
    pub subject: String,
    pub hash: Vec<u8>,
}

impl AuditRow {
    /// The bytes that are hashed. No field holds a line break: each is an id, a day or a fixed word.
    pub fn stored_form(&self) -> Vec<u8> {
        format!("{}\n{}\n{}\n{}\n{}\n", self.chain, self.day, self.actor, self.act, self.subject).into_bytes()
    }
}

/// The end of a chain: how many rows it has and the hash of the last.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tip {
    pub n: u64,
    pub hash: Hash,
}

/// What is appended.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    pub day: Day,
    pub actor: &'a str,
    pub act: Act,
    pub subject: &'a str,
}

/// The end of this chain.
pub fn tip(connection: &mut AnyConnection, chain: &str) -> Result<Tip, DbError> {
    let last: Option<(i64, Vec<u8>)> = audit::table
        .filter(audit::chain.eq(chain))
        .order(audit::n.desc())
        .select((audit::n, audit::hash))
        .first(connection)
        .optional()?;
    match last {
        None => Ok(Tip { n: 0, hash: before_first(chain) }),
        Some((n, hash)) => {
            let n = u64::try_from(n).map_err(|_| DbError::Corrupt("an audit row's number"))?;
            Ok(Tip { n, hash: hash.try_into().map_err(|_| DbError::Corrupt("an audit row's hash"))? })
        }
    }
}

/// Appends to a chain.
pub fn append(connection: &mut AnyConnection, chain: &str, event: Event<'_>) -> Result<(), DbError> {
    let tip = tip(connection, chain)?;
    append_after(connection, chain, tip, event)
}

/// Appends the first row of a chain that is new in this same write.
pub fn begin(connection: &mut AnyConnection, chain: &str, event: Event<'_>) -> Result<(), DbError> {
    append_after(connection, chain, Tip { n: 0, hash: before_first(chain) }, event)
}

fn append_after(
    connection: &mut AnyConnection,
    chain: &str,
    tip: Tip,
    event: Event<'_>,
) -> Result<(), DbError> {
    let n = tip.n + 1;
    let mut row = AuditRow {
        chain: chain.to_owned(),
        n: i64::try_from(n).map_err(|_| DbError::Failed("a chain is full"))?,
        day: event.day.to_string(),
        actor: event.actor.to_owned(),
        act: event.act.as_str().to_owned(),
        subject: event.subject.to_owned(),
        hash: Vec::new(),
    };
    row.hash = row_hash(&tip.hash, n, &row.stored_form()).to_vec();
    diesel::insert_into(audit::table).values(&row).execute(connection)?;
    Ok(())
}

/// A chain's rows in order.
pub fn rows(connection: &mut AnyConnection, chain: &str) -> Result<Vec<AuditRow>, DbError> {
    Ok(audit::table.filter(audit::chain.eq(chain)).order(audit::n.asc()).load(connection)?)
}

/// What was done to something of a chain, in order: the acts of rows whose subject begins like this.
pub fn acts_about(connection: &mut AnyConnection, chain: &str, beginning: &str) -> Result<Vec<Act>, DbError> {
    let rows: Vec<(String, String)> = audit::table
        .filter(audit::chain.eq(chain))
        .filter(audit::subject.like(format!("{beginning}%")))
        .order(audit::n.asc())
        .select((audit::act, audit::subject))
        .load(connection)?;
    // An underscore stands for any character to the database.
    let meant = rows.iter().filter(|(_, subject)| subject.starts_with(beginning));
    meant.map(|(act, _)| Act::parse(act).ok_or(DbError::Corrupt("an audit row's act"))).collect()
}

/// Who did this in a chain, by account; each once.
pub fn actors_of(connection: &mut AnyConnection, chain: &str, act: Act) -> Result<Vec<Account>, DbError> {
    let actors: Vec<String> = audit::table
        .filter(audit::chain.eq(chain))
        .filter(audit::act.eq(act.as_str()))
        .select(audit::actor)
        .distinct()
        .order(audit::actor.asc())
        .load(connection)?;
    Ok(actors.iter().map(|actor| Account::parse(actor)).collect::<Result<_, _>>()?)
}

/// The day on which this was done to exactly this, if it was.
pub fn day_of(
    connection: &mut AnyConnection,
    chain: &str,
    act: Act,
    subject: &str,
) -> Result<Option<Day>, DbError> {
    let found: Option<String> = audit::table
        .filter(audit::chain.eq(chain))
        .filter(audit::act.eq(act.as_str()))
        .filter(audit::subject.eq(subject))
        .order(audit::n.asc())
        .select(audit::day)
        .first(connection)
        .optional()?;
    Ok(found.as_deref().map(Day::parse).transpose()?)
}

/// Up to `limit` rows of all chains that come after this place, in the order of chain and number.
pub fn rows_after(
    connection: &mut AnyConnection,
    chain: &str,
    n: i64,
    limit: i64,
) -> Result<Vec<AuditRow>, DbError> {
    Ok(audit::table
        .filter(audit::chain.gt(chain).or(audit::chain.eq(chain).and(audit::n.gt(n))))
        .order((audit::chain.asc(), audit::n.asc()))
        .limit(limit)
        .load(connection)?)
}
