//! What statistics are counted from, and the figures as they were released.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::exists;
use diesel::prelude::*;

use super::schema::{cases, checkins, grants, referrals, statistics_releases};
use super::{AnyConnection, DbError};
use crate::domain::aftermath::{Detriment, Score};
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::place::Place;
use crate::domain::questionnaire::Mode;
use crate::domain::statistics::{
    Breakdown, CaseFacts, Figure, Period, Population, Quarter, ReferralFacts, Release,
};
use crate::domain::workflow::ReferralState;
use crate::domain::{Account, BodyId, Day};

/// How many cases are held in memory at once.
const AT_ONCE: i64 = 500;
/// The table of populations' totals and their one cell, and the table of bodies.
const TOTAL: &str = "total";
const BODY: &str = "body";

/// Whose cases are counted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Whose {
    /// Those that this person can open: from figures of more, somebody whom a reporter kept out could work out by
    /// subtraction that there is a case (invariant I5).
    Of(Account),
    /// All. For whoever runs the service, who can open none.
    TheService,
}

impl Whose {
    fn key(&self) -> &str {
        match self {
            Whose::Of(person) => person.as_str(),
            Whose::TheService => "",
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = cases)]
struct CaseRow {
    id: String,
    received_on: String,
    mode: String,
    nation: Option<String>,
    category: Option<String>,
    acknowledged_on: Option<String>,
    acknowledge_by: Option<String>,
    concluded_on: Option<String>,
    feedback_by: Option<String>,
    result: Option<String>,
    rating: Option<i32>,
}

/// Hands over every case that something of this quarter is counted of, a few hundred at a time.
pub fn each_case(
    connection: &mut AnyConnection,
    whose: &Whose,
    quarter: Quarter,
    mut each: impl FnMut(&CaseFacts),
) -> Result<(), DbError> {
    let (first, last) = (quarter.first_day().to_string(), quarter.last_day().to_string());
    let mut after = String::new();
    loop {
        // Looked up for each case: as lists they would be made anew, whole, for every few hundred.
        let sent = referrals::table
            .filter(referrals::case_id.eq(cases::id))
            .filter(referrals::sent_on.between(first.as_str(), last.as_str()));
        let within = cases::received_on
            .between(first.as_str(), last.as_str())
            .nullable()
            .or(cases::feedback_by.between(first.as_str(), last.as_str()))
            .or(cases::concluded_on.between(first.as_str(), last.as_str()))
            .or(exists(sent));
        let mut found = cases::table
            .filter(cases::id.gt(after.as_str()))
            .filter(within)
            .order(cases::id.asc())
            .limit(AT_ONCE)
            .select(CaseRow::as_select())
            .into_boxed();
        if let Whose::Of(person) = whose {
            let own = grants::table
                .filter(grants::case_id.eq(cases::id))
                .filter(grants::person.eq(person.as_str()));
            found = found.filter(exists(own));
        }
        let rows: Vec<CaseRow> = found.load(connection)?;
        let Some(end) = rows.last() else {
            return Ok(());
        };
        after.clone_from(&end.id);
        for case in with_what_belongs(connection, rows)? {
            each(&case);
        }
    }
}

fn with_what_belongs(connection: &mut AnyConnection, rows: Vec<CaseRow>) -> Result<Vec<CaseFacts>, DbError> {
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let said: Vec<(String, String)> = checkins::table
        .filter(checkins::case_id.eq_any(&ids))
        .select((checkins::case_id, checkins::detriment))
        .load(connection)?;
    let sent: Vec<(String, String, String, String)> = referrals::table
        .filter(referrals::case_id.eq_any(&ids))
        .select((referrals::case_id, referrals::body, referrals::state, referrals::sent_on))
        .load(connection)?;
    let mut worst: HashMap<String, Detriment> = HashMap::new();
    for (case, detriment) in said {
        let said = Detriment::parse(&detriment)?;
        worst.entry(case).and_modify(|worst| *worst = (*worst).max(said)).or_insert(said);
    }
    let mut referred: HashMap<String, Vec<ReferralFacts>> = HashMap::new();
    for (case, body, state, sent_on) in sent {
        let (body, state) = (BodyId::parse(&body)?, ReferralState::parse(&state)?);
        let referral = ReferralFacts { body, state, sent_on: Day::parse(&sent_on)? };
        referred.entry(case).or_default().push(referral);
    }
    rows.into_iter()
        .map(|row| {
            let (detriment, referrals) =
                (worst.remove(&row.id), referred.remove(&row.id).unwrap_or_default());
            facts(row, detriment, referrals)
        })
        .collect()
}

fn facts(
    row: CaseRow,
    detriment: Option<Detriment>,
    referrals: Vec<ReferralFacts>,
) -> Result<CaseFacts, DbError> {
    let day = |text: Option<String>| text.as_deref().map(Day::parse).transpose();
    let score = |rating: i32| {
        let rating = u8::try_from(rating).map_err(|_| DbError::Corrupt("a rating"))?;
        Ok::<Score, DbError>(Score::try_from(rating)?)
    };
    Ok(CaseFacts {
        received_on: Day::parse(&row.received_on)?,
        mode: Mode::parse(&row.mode).ok_or(DbError::Corrupt("a case's mode"))?,
        nation: row.nation.as_deref().map(Place::parse).transpose()?,
        category: row.category.as_deref().map(CategoryId::parse).transpose()?,
        acknowledged_on: day(row.acknowledged_on)?,
        acknowledge_by: day(row.acknowledge_by)?,
        concluded_on: day(row.concluded_on)?,
        feedback_by: day(row.feedback_by)?,
        result: row.result,
        rating: row.rating.map(score).transpose()?,
        detriment,
        referrals,
    })
}

/// What was released of a period, if anything was.
pub fn find(
    connection: &mut AnyConnection,
    whose: &Whose,
    period: Period,
) -> Result<Option<Release>, DbError> {
    let rows: Vec<(String, String, Option<i64>, bool)> = statistics_releases::table
        .filter(statistics_releases::person.eq(whose.key()))
        .filter(statistics_releases::period.eq(period.to_string()))
        .order((statistics_releases::table_name.asc(), statistics_releases::place.asc()))
        .select((
            statistics_releases::table_name,
            statistics_releases::cell,
            statistics_releases::value,
            statistics_releases::suppressed,
        ))
        .load(connection)?;
    if rows.is_empty() {
        return Ok(None);
    }
    let mut release =
        Release { period, totals: BTreeMap::new(), tables: BTreeMap::new(), bodies: BTreeMap::new() };
    for (table, cell, value, suppressed) in rows {
        let corrupt = DbError::Corrupt("a released figure");
        let value =
            value.map(u64::try_from).transpose().map_err(|_| DbError::Corrupt("a released figure"))?;
        let figure = if suppressed { Figure::Hidden(value) } else { Figure::Shown(value.ok_or(corrupt)?) };
        if table == BODY {
            release.bodies.insert(cell, figure);
        } else if cell == TOTAL {
            release.totals.insert(Population::parse(&table)?, figure);
        } else {
            release.tables.entry(Breakdown::parse(&table)?).or_default().push((cell, figure));
        }
    }
    Ok(Some(release))
}

/// Keeps a period's figures. [`DbError::Duplicate`] when they are there: they never change.
pub fn insert(connection: &mut AnyConnection, whose: &Whose, release: &Release) -> Result<(), DbError> {
    let mut rows: Vec<(String, String, usize, Figure)> = Vec::new();
    for (population, figure) in &release.totals {
        rows.push((population.to_string(), TOTAL.to_owned(), 0, *figure));
    }
    for (breakdown, cells) in &release.tables {
        let cells = cells.iter().enumerate();
        rows.extend(
            cells.map(|(place, (cell, figure))| (breakdown.to_string(), cell.clone(), place, *figure)),
        );
    }
    for (body, figure) in &release.bodies {
        rows.push((BODY.to_owned(), body.clone(), 0, *figure));
    }
    for (table, cell, place, figure) in rows {
        let number = |value: u64| i64::try_from(value).map_err(|_| DbError::Failed("a count is too large"));
        diesel::insert_into(statistics_releases::table)
            .values((
                statistics_releases::person.eq(whose.key()),
                statistics_releases::period.eq(release.period.to_string()),
                statistics_releases::table_name.eq(table),
                statistics_releases::cell.eq(cell),
                statistics_releases::place.eq(i32::try_from(place).unwrap_or(i32::MAX)),
                statistics_releases::value.eq(figure.counted().map(number).transpose()?),
                statistics_releases::suppressed.eq(figure.published().is_none()),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Forgets what was suppressed of these periods.
pub fn forget_suppressed(
    connection: &mut AnyConnection,
    whose: &Whose,
    periods: &[Period],
) -> Result<(), DbError> {
    let periods: Vec<String> = periods.iter().map(Period::to_string).collect();
    diesel::update(
        statistics_releases::table
            .filter(statistics_releases::person.eq(whose.key()))
            .filter(statistics_releases::period.eq_any(periods))
            .filter(statistics_releases::suppressed.eq(true)),
    )
    .set(statistics_releases::value.eq(None::<i64>))
    .execute(connection)?;
    Ok(())
}
