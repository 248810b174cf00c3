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

/// The rows of a chain in which this was done, in order.
pub fn rows_of(connection: &mut AnyConnection, chain: &str, act: Act) -> Result<Vec<AuditRow>, DbError> {
    let rows = audit::table.filter(audit::chain.eq(chain)).filter(audit::act.eq(act.as_str()));
    Ok(rows.order(audit::n.asc()).load(connection)?)
}

/// How much somebody has written on a day, as far as a chain tells: all they did but reading.
pub fn written(connection: &mut AnyConnection, chain: &str, actor: &str, day: Day) -> Result<usize, DbError> {
    let read = [Act::Opened, Act::ReferralOpened, Act::Downloaded].map(|act| act.as_str());
    let rows: i64 = audit::table
        .filter(audit::chain.eq(chain))
        .filter(audit::day.eq(day.to_string()))
        .filter(audit::actor.eq(actor))
        .filter(audit::act.ne_all(read))
        .count()
        .get_result(connection)?;
    usize::try_from(rows).map_err(|_| DbError::Corrupt("a count"))
}

/// Who did this to something last, as far as a chain tells.
pub fn last_by(
    connection: &mut AnyConnection,
    chain: &str,
    act: Act,
    subject: &str,
) -> Result<Option<String>, DbError> {
    Ok(audit::table
        .filter(audit::chain.eq(chain))
        .filter(audit::act.eq(act.as_str()))
        .filter(audit::subject.eq(subject))
        .order(audit::n.desc())
        .select(audit::actor)
        .first(connection)
        .optional()?)
}

/// Whether somebody did this after the last time that somebody else did that to them.
pub fn did_since(
    connection: &mut AnyConnection,
    chain: &str,
    (actor, act): (&str, Act),
    since: (&str, Act),
) -> Result<bool, DbError> {
    let last = |connection: &mut AnyConnection, actor: &str, act: Act, subject: Option<&str>| {
        let mut query = audit::table
            .filter(audit::chain.eq(chain))
            .filter(audit::actor.eq(actor.to_owned()))
            .filter(audit::act.eq(act.as_str()))
            .select(diesel::dsl::max(audit::n))
            .into_boxed();
        if let Some(subject) = subject {
            query = query.filter(audit::subject.eq(subject.to_owned()));
        }
        query.get_result::<Option<i64>>(connection)
    };
    let (by, done) = since;
    let before = last(connection, by, done, Some(actor))?;
    Ok(before.is_none() || last(connection, actor, act, None)? > before)
}

/// Something that was done, and to what.
pub struct Done {
    pub act: Act,
    pub subject: String,
}

/// The rows of these acts in these chains, in the order of each.
pub fn acts_in(connection: &mut AnyConnection, chains: &[&str], acts: &[Act]) -> Result<Vec<Done>, DbError> {
    let rows: Vec<(String, String)> = audit::table
        .filter(audit::chain.eq_any(chains))
        .filter(audit::act.eq_any(acts.iter().map(|act| act.as_str())))
        .order((audit::chain.asc(), audit::n.asc()))
        .select((audit::act, audit::subject))
        .load(connection)?;
    let done = |(act, subject): (String, String)| {
        let act = Act::parse(&act).ok_or(DbError::Corrupt("an audit row's act"))?;
        Ok(Done { act, subject })
    };
    rows.into_iter().map(done).collect()
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

/// How often somebody did this in a chain.
pub fn count_by(
    connection: &mut AnyConnection,
    chain: &str,
    act: Act,
    actor: &Account,
) -> Result<u64, DbError> {
    let rows: i64 = audit::table
        .filter(audit::chain.eq(chain))
        .filter(audit::act.eq(act.as_str()))
        .filter(audit::actor.eq(actor.as_str()))
        .count()
        .get_result(connection)?;
    u64::try_from(rows).map_err(|_| DbError::Corrupt("a count"))
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
