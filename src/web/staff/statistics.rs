//! `/statistics`: figures for reviewers and leads, as a page and as a table to download.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::signed_in::{Asking, frame};
use crate::app::AppError;
use crate::app::session::SignedIn;
use crate::app::statistics::{self, Report};
use crate::domain::statistics::{Breakdown, Period, Quarter};
use crate::templates::TemplateError;
use crate::templates::pages::staff::{FigureTable, Figures, Names, StatisticsPage, Wording};
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
    let report = statistics::report(&site.app, period).await?.ok_or_else(WebError::not_found)?;
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

/// `GET /statistics/{period}.csv`
pub async fn csv(
    site: web::Data<Site>,
    _asking: Asking,
    period: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let period = Period::parse(&period).map_err(|_| WebError::not_found())?;
    let report = statistics::report(&site.app, period).await?.ok_or_else(WebError::not_found)?;
    let names = Names::of(&site.app.directory().directory);
    let name = format!("attachment; filename=\"statistics-{period}.csv\"");
    Ok(HttpResponse::build(StatusCode::OK)
        .content_type("text/csv; charset=utf-8")
        .insert_header(("content-disposition", name))
        .body(written(&site, &names, &report)?))
}

/// One line a figure. What is hidden has an empty number and says so.
fn written(site: &Site, names: &Names, report: &Report) -> Result<Vec<u8>, WebError> {
    let wording =
        Wording { messages: site.messages(), names, release: &report.release, quarters: &report.quarters };
    let mut tables: Vec<FigureTable> = vec![wording.totals()?];
    let breakdowns = Breakdown::ALL.iter().map(|breakdown| wording.breakdown(*breakdown));
    tables.extend(breakdowns.collect::<Result<Vec<_>, TemplateError>>()?);
    tables.push(wording.bodies()?);
    let period = report.release.period.to_string();
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut write = |record: [&str; 7]| writer.write_record(record.map(harmless));
    let fault = |_| WebError::from(AppError::Internal("a table that cannot be written"));
    write(["period", "table", "cell", "title", "label", "number", "shown"]).map_err(fault)?;
    for table in &tables {
        for row in &table.rows {
            let number = row.number.map(|number| number.to_string()).unwrap_or_default();
            write([&period, &table.id, &row.id, &table.title, &row.label, &number, &row.shown])
                .map_err(fault)?;
        }
    }
    writer.into_inner().map_err(|_| AppError::Internal("a table that cannot be written").into())
}

/// A spreadsheet takes what begins with one of these for a formula; behind an apostrophe it is text.
fn harmless(field: &str) -> String {
    let formula = field.starts_with([
        '=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ]);
    if formula { format!("'{field}") } else { field.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_field_is_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|calc"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        assert_eq!(harmless("12"), "12");
        assert_eq!(harmless("Radiation (a = b)"), "Radiation (a = b)");
    }
}
