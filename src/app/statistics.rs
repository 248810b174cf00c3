//! The figures of a period. They are worked out when somebody first asks for them after its release day, and kept: the
//! same question never has a second answer that could be held against the first.

use super::{App, AppError};
use crate::db::changes::Released;
use crate::db::statistics::Whose;
use crate::db::{DbError, changes, statistics};
use crate::domain::Day;
use crate::domain::statistics::{Counts, Period, Quarter, Release, suppression};

/// How many released changes the report of a period names.
const CHANGES_NAMED: i64 = 200;

/// A period's figures, and what is shown beside them.
pub struct Report {
    pub release: Release,
    /// Of a year, those of its quarters that there are.
    pub quarters: Vec<Release>,
    /// Every period that may be asked for, the latest first.
    pub periods: Vec<Period>,
    /// What changed because someone spoke up, released in this period.
    pub changes: Vec<Released>,
}

/// Every period that may be asked for, the latest first.
pub fn periods(app: &App) -> Result<Vec<Period>, AppError> {
    Ok(Period::released(Day::parse(&app.service.created_on)?, app.today()))
}

/// The report of a period on these cases; `None` if it has not ended, is not yet released, or ended before there was a
/// service.
pub async fn report(app: &App, whose: Whose, period: Period) -> Result<Option<Report>, AppError> {
    let periods = periods(app)?;
    if !periods.contains(&period) {
        return Ok(None);
    }
    let mut quarters = Vec::new();
    for quarter in
        period.quarters().into_iter().filter(|quarter| periods.contains(&Period::Quarter(*quarter)))
    {
        quarters.push(of_quarter(app, &whose, quarter).await?);
    }
    let release = match period {
        Period::Quarter(_) => quarters.pop().ok_or(AppError::Internal("a quarter that is not there"))?,
        Period::Year(year) => {
            of_year(app, &whose, year, quarters.iter().map(|quarter| quarter.period).collect()).await?
        }
    };
    let (first, after) = (period.quarters()[0].first_day(), period.last_day().plus_days(1));
    let list = app.database.read(move |connection| changes::list(connection, first, after, CHANGES_NAMED));
    Ok(Some(Report { release, quarters, periods, changes: list.await? }))
}

async fn of_quarter(app: &App, whose: &Whose, quarter: Quarter) -> Result<Release, AppError> {
    let period = Period::Quarter(quarter);
    if let Some(release) = find(app, whose, period).await? {
        return Ok(release);
    }
    let edition = app.directory();
    let (counting, own) = (edition.clone(), whose.clone());
    let counts = app.database.read(move |connection| {
        let mut counts = Counts::none(&counting.directory);
        statistics::each_case(connection, &own, quarter, |case| {
            counts.add(case, quarter, &counting.directory);
        })?;
        Ok(counts)
    });
    let (counts, service) = (counts.await?, app.clone());
    let suppressed = app
        .crypto
        .run(move || suppression::quarter(quarter, &counts, bodies(&edition.directory), &mut lot(&service)));
    let (release, own) = (suppressed.await?, whose.clone());
    let written = app.database.write(move |connection| {
        statistics::insert(connection, &own, &release)?;
        Ok(release)
    });
    first_kept(app, whose, period, written.await).await
}

async fn of_year(app: &App, whose: &Whose, year: u16, quarters: Vec<Period>) -> Result<Release, AppError> {
    let period = Period::Year(year);
    if let Some(release) = find(app, whose, period).await? {
        return Ok(release);
    }
    let mut parts = Vec::new();
    for quarter in &quarters {
        let part = find(app, whose, *quarter).await?;
        parts.push(part.ok_or(AppError::Internal("a quarter that is not there"))?);
    }
    let bodies = bodies(&app.directory().directory);
    let service = app.clone();
    let added = app.crypto.run(move || suppression::year(year, &parts, bodies, &mut lot(&service)));
    let added = match added.await? {
        Ok(added) => Ok(added.forgetting()),
        // Somebody else's year was kept between the look and the parts, which have forgotten since.
        Err(error) => match find(app, whose, period).await? {
            Some(release) => return Ok(release),
            None => Err(error),
        },
    };
    let (release, own) = (added?, whose.clone());
    let written = app.database.write(move |connection| {
        statistics::insert(connection, &own, &release)?;
        statistics::forget_suppressed(connection, &own, &quarters)?;
        Ok(release)
    });
    let release = first_kept(app, whose, period, written.await).await?;
    // What was forgotten still stands in the write-ahead log. A failure is no loss of figures: the next one empties it.
    if let Err(error) = app.database.forget_deleted().await {
        tracing::warn!("the log could not be emptied: {error}");
    }
    Ok(release)
}

async fn find(app: &App, whose: &Whose, period: Period) -> Result<Option<Release>, AppError> {
    let whose = whose.clone();
    Ok(app.database.read(move |connection| statistics::find(connection, &whose, period)).await?)
}

/// Somebody else may have asked at the same moment: what was kept first counts.
async fn first_kept(
    app: &App,
    whose: &Whose,
    period: Period,
    written: Result<Release, DbError>,
) -> Result<Release, AppError> {
    match written {
        Err(DbError::Duplicate) => find(app, whose, period)
            .await?
            .ok_or(AppError::Internal("figures that are there twice and not at all")),
        written => Ok(written?),
    }
}

/// How many bodies a case can be sent to.
fn bodies(directory: &crate::domain::directory::Directory) -> usize {
    directory.bodies().iter().filter(|body| !body.is_closed()).count()
}

/// Draws from the service's random numbers.
fn lot(app: &App) -> impl FnMut(usize) -> usize {
    |choices| {
        let drawn = u64::from_le_bytes(app.random_bytes());
        usize::try_from(drawn % u64::try_from(choices).unwrap_or(1)).unwrap_or(0)
    }
}
