//! Bar charts, drawn here as numbers and by templates/partials/bar-chart.hbs as SVG. Every chart stands above a table
//! with the same figures. Everything is drawn in the colour of the text, so that it is there in forced colours too, and
//! fits a screen of 320 pixels.

use serde::Serialize;

/// How wide a chart is.
const WIDTH: u64 = 280;
/// About how many letters fit beside each other.
const LETTERS: usize = 32;
const LINE: u64 = 20;
const BAR: u64 = 14;
const GAP: u64 = 14;

/// A chart with a bar for each of several numbers.
#[derive(Clone, Serialize)]
pub struct BarChart {
    /// Begins the ids of its title and description.
    id: String,
    title: String,
    width: u64,
    height: u64,
    bars: Vec<Bar>,
}

/// A bar, with its label above it.
#[derive(Clone, Serialize)]
struct Bar {
    lines: Vec<Line>,
    top: u64,
    width: u64,
    height: u64,
    hidden: bool,
}

#[derive(Clone, Serialize)]
struct Line {
    text: String,
    /// Where the letters stand.
    base: u64,
}

impl BarChart {
    /// A chart of these numbers, each with its label in which the number stands too; `None` for those that are hidden.
    pub fn new(id: &str, title: String, numbers: Vec<(String, Option<u64>)>) -> BarChart {
        let most = numbers.iter().filter_map(|(_, number)| *number).max().unwrap_or(0).max(1);
        let mut bottom = 0;
        let mut bars = Vec::new();
        for (label, number) in numbers {
            let mut lines = Vec::new();
            for text in wrapped(&label) {
                bottom += LINE;
                lines.push(Line { text, base: bottom - 5 });
            }
            // Half a pixel of outline on each side of a hidden one stays inside.
            let width = number.map_or(WIDTH / 8, |number| (number * WIDTH / most).max(2));
            bars.push(Bar { lines, top: bottom, width, height: BAR, hidden: number.is_none() });
            bottom += BAR + GAP;
        }
        BarChart { id: id.to_owned(), title, width: WIDTH, height: bottom.max(1), bars }
    }
}

/// The text in lines that fit; a word that is too long for any has one of its own.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is always one");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= LETTERS {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_is_as_wide_as_the_chart_and_none_leaves_it() {
        let numbers = [Some(400), Some(200), Some(5), None, Some(0)];
        let numbers = numbers.map(|number| ("a label".to_owned(), number)).to_vec();
        let chart = BarChart::new("mode", "How".to_owned(), numbers);
        let widths: Vec<u64> = chart.bars.iter().map(|bar| bar.width).collect();
        assert_eq!(widths, [280, 140, 3, 35, 2]);
        assert!(chart.bars.iter().all(|bar| bar.top + bar.height <= chart.height));
    }

    #[test]
    fn labels_stand_in_lines_of_whole_words() {
        assert_eq!(
            wrapped("Equipment taken out of use, repaired or replaced: 12"),
            ["Equipment taken out of use,", "repaired or replaced: 12"]
        );
        assert_eq!(wrapped(""), [""]);
    }
}
