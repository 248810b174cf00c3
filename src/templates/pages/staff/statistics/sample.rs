//! Every cell that there can be, shown and hidden.

use std::collections::BTreeMap;

use super::{Figures, Names, StatisticsPage};
use crate::domain::directory::category::SpeakUpElement;
use crate::domain::questionnaire::CATEGORY_GROUPS;
use crate::domain::statistics::{Breakdown, Figure, Period, Population, Release};
use crate::templates::pages::staff::StaffFrame;
use crate::templates::pages::{HOSTILE, sample_day};
use crate::templates::{Messages, TemplateError};

pub(super) fn pages() -> Result<Vec<StatisticsPage>, TemplateError> {
    let messages = Messages::english()?;
    let names = Names {
        outcomes: [("practice_changed".to_owned(), HOSTILE.to_owned())].into(),
        bodies: [("cqc".to_owned(), HOSTILE.to_owned())].into(),
    };
    let period = |text: &str| Period::parse(text).map_err(|_| TemplateError::Argument);
    let (year, quarter) = (release(period("2026")?), release(period("2026-Q4")?));
    let periods = [year.period, quarter.period];
    let figures = |release, quarters, changes| Figures { names: &names, release, quarters, changes };
    let part = [quarter.clone()];
    Ok(vec![
        StatisticsPage::nothing_yet(&messages, StaffFrame::sample(), sample_day())?,
        StatisticsPage::new(&messages, StaffFrame::sample(), &periods, figures(&quarter, &[], Vec::new()))?,
        StatisticsPage::new(
            &messages,
            StaffFrame::sample(),
            &periods,
            figures(&year, &part, vec![HOSTILE.to_owned()]),
        )?,
    ])
}

/// Figures by turns shown and hidden; a year hides what its quarter shows.
fn release(period: Period) -> Release {
    let mut turn = usize::from(matches!(period, Period::Year(_)));
    let mut figure = || {
        turn += 1;
        if turn.is_multiple_of(2) { Figure::Hidden(None) } else { Figure::Shown(1_000 + turn as u64) }
    };
    let mut tables: BTreeMap<Breakdown, Vec<(String, Figure)>> = BTreeMap::new();
    for breakdown in Breakdown::ALL {
        let mut cells: Vec<String> = Vec::new();
        match breakdown {
            Breakdown::Concern => {
                for element in SpeakUpElement::ALL {
                    cells.push(element.to_string());
                    cells.extend(CATEGORY_GROUPS.iter().map(|group| format!("{element}/{}", group.id)));
                }
            }
            Breakdown::Outcome => {
                let below =
                    ["action_taken", "action_taken/practice_changed", "no_action", "no_action/withdrawn"];
                cells.extend(below.map(str::to_owned));
            }
            _ => {}
        }
        cells.extend(breakdown.fixed_cells().iter().map(|cell| (*cell).to_owned()));
        tables.insert(*breakdown, cells.into_iter().map(|cell| (cell, figure())).collect());
    }
    Release {
        period,
        totals: Population::ALL.iter().map(|population| (*population, figure())).collect(),
        tables,
        bodies: match period {
            Period::Year(_) => {
                [("cqc".to_owned(), Figure::Shown(7)), ("mhra".to_owned(), Figure::Hidden(None))].into()
            }
            // A quarter in which no body was sent enough.
            Period::Quarter(_) => [("mhra".to_owned(), Figure::Hidden(None))].into(),
        },
    }
}
