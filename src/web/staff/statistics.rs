//! `/statistics`: figures for reviewers and leads, as a page and as a table to download.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::signed_in::{Asking, frame};
use crate::app::AppError;
use crate::app::session::SignedIn;
use crate::app::statistics;
use crate::db::statistics::Whose;
use crate::domain::statistics::{Period, Quarter};
use crate::templates::pages::staff::{Figures, Names, StatisticsPage, Wording};
use crate::web::{Site, WebError};

/// Which period.
#[derive(Deserialize)]
pub struct StatisticsQuery {
    period: Option<String>,
}

/// `GET /statistics`: the period that is asked for, or the latest.
pub async fn page(
    site: web::Data<Site>,
    asking: Asking,
    query: web::Query<StatisticsQuery>,
) -> Result<HttpResponse, WebError> {
    let periods = statistics::periods(&site.app)?;
    let period = match &query.period {
        Some(text) => Period::parse(text).map_err(|_| WebError::not_found())?,
        None => match periods.first() {
            Some(latest) => *latest,
            None => return nothing_yet(&site, &asking.0),
        },
    };
    let report =
        statistics::report(&site.app, own(&asking), period).await?.ok_or_else(WebError::not_found)?;
    let names = Names::of(&site.app.directory().directory);
    let changes = report.changes.iter().map(|change| change.text.clone()).collect();
    let figures = Figures { names: &names, release: &report.release, quarters: &report.quarters, changes };
    let frame = frame(&site, Some(&asking.0));
    site.ok(&StatisticsPage::new(site.messages(), frame, &report.periods, figures)?)
}

fn nothing_yet(site: &Site, person: &SignedIn) -> Result<HttpResponse, WebError> {
    let begun = crate::domain::Day::parse(&site.app.service.created_on).map_err(AppError::from)?;
    let first = Period::Quarter(Quarter::of(begun)).released_from();
    site.ok(&StatisticsPage::nothing_yet(site.messages(), frame(site, Some(person)), first)?)
}

/// The figures of the cases that this person can open.
fn own(asking: &Asking) -> Whose {
    Whose::Of(asking.0.account.clone())
}

/// `GET /statistics/{period}.csv`
pub async fn csv(
    site: web::Data<Site>,
    asking: Asking,
    period: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let period = Period::parse(&period).map_err(|_| WebError::not_found())?;
    let report =
        statistics::report(&site.app, own(&asking), period).await?.ok_or_else(WebError::not_found)?;
    let names = Names::of(&site.app.directory().directory);
    let wording = Wording {
        messages: site.messages(),
        names: &names,
        release: &report.release,
        quarters: &report.quarters,
    };
    let name = format!("attachment; filename=\"statistics-{period}.csv\"");
    Ok(HttpResponse::build(StatusCode::OK)
        .content_type("text/csv; charset=utf-8")
        .insert_header(("content-disposition", name))
        .body(wording.as_csv()?))
}
