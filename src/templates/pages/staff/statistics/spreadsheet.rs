//! A period's figures as a table to download.

use super::table::{FigureTable, Wording};
use crate::domain::statistics::Breakdown;
use crate::templates::TemplateError;

impl Wording<'_> {
    /// One line a figure. What is hidden has an empty number and says so.
    pub fn as_csv(&self) -> Result<Vec<u8>, TemplateError> {
        let mut tables: Vec<FigureTable> = vec![self.totals()?];
        let breakdowns = Breakdown::ALL.iter().map(|breakdown| self.breakdown(*breakdown));
        tables.extend(breakdowns.collect::<Result<Vec<_>, TemplateError>>()?);
        tables.push(self.bodies()?);
        let period = self.release.period.to_string();
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let mut write = |record: [&str; 7]| {
            writer.write_record(record.map(harmless)).expect("seven fields each, written into memory");
        };
        write(["period", "table", "cell", "title", "label", "number", "shown"]);
        for table in &tables {
            for row in &table.rows {
                let number = row.number.map(|number| number.to_string()).unwrap_or_default();
                write([&period, &table.id, &row.id, &table.title, &row.label, &number, &row.shown]);
            }
        }
        Ok(writer.into_inner().expect("flushed into memory"))
    }
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
