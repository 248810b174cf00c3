//! Dates, in the ways in which they are written.

use super::day::is_day;
use super::text::{DASHES, Gap, Text, before};
use super::words::WORDS;

/// The oldest date that can be a birth, in years.
pub(super) const OLDEST: u32 = 130;
const ORDINALS: &[&str] = &["st", "nd", "rd", "th"];

pub(super) struct WrittenDate {
    pub last: usize,
    pub year: u32,
    /// Whether it can be nothing but a date, so that it needs no cue.
    pub certain: bool,
}

/// The date that begins here.
pub(super) fn at(text: &Text, index: usize, this_year: u32) -> Option<WrittenDate> {
    in_numbers(text, index, this_year)
        .or_else(|| day_first(text, index, this_year))
        .or_else(|| month_first(text, index))
        .or_else(|| in_one(text, index, this_year))
}

/// 03/05/1950, 3.5.50, 1950-05-03.
fn in_numbers(text: &Text, index: usize, this_year: u32) -> Option<WrittenDate> {
    let marks = [&["/", "."], DASHES].concat();
    let (second, by) = text.next_digits(index, &marks)?;
    let (last, and_by) = text.next_digits(second, &marks)?;
    if !text.is_digits(index) || by != and_by {
        return None;
    }
    let parts = [index, second, last].map(|at| text.digits(at));
    let lengths = parts.map(str::len);
    // In a row of numbers three of them are no date.
    let in_row = text.next_digits(last, &[]).is_some()
        || (text.is_digits(before(index)) && text.gap_before(index) == Gap::Space);
    if by == " " && (lengths != [2, 2, 4] || in_row) {
        return None;
    }
    let value = |part: usize| parts[part].parse::<u32>().ok();
    if lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2 {
        let year = value(0)?;
        return is_day(value(2)?, value(1)?, Some(year)).then_some(WrittenDate { last, year, certain: true });
    }
    if lengths[0] > 2 || lengths[1] > 2 || !matches!(lengths[2], 2 | 4) {
        return None;
    }
    let year = if lengths[2] == 4 { value(2)? } else { full_year(value(2)?, this_year) };
    let (one, two) = (value(0)?, value(1)?);
    // The month first, as some write it.
    if !is_day(one, two, Some(year)) && !is_day(two, one, Some(year)) {
        return None;
    }
    let certain = lengths[2] == 4 || (by == "/" && lengths == [2, 2, 2] && year < 2000);
    Some(WrittenDate { last, year, certain })
}

/// 3 May 1950, 3rd of May, 1950, 03-May-50.
fn day_first(text: &Text, index: usize, this_year: u32) -> Option<WrittenDate> {
    let day = day_at(text, index)?;
    let mut at = past_ordinal(text, index + 1);
    if text.is_word(at, &["of"]) {
        at += 1;
    }
    if text.is_dash(at) {
        at += 1;
    }
    let month = month_at(text, at)?;
    at += 1;
    if text.is_mark(at, &[",", "."]) || text.is_dash(at) {
        at += 1;
    }
    with_year(text, at, (day, month), Some(this_year))
}

/// May 3rd, 1950.
fn month_first(text: &Text, index: usize) -> Option<WrittenDate> {
    let month = month_at(text, index)?;
    let mut at = index + 1;
    if text.is_mark(at, &["."]) {
        at += 1;
    }
    let day = day_at(text, at)?;
    at = past_ordinal(text, at + 1);
    if text.is_mark(at, &[","]) {
        at += 1;
    }
    with_year(text, at, (day, month), None)
}

/// With a year behind it; one of two digits only where this year is given.
fn with_year(
    text: &Text,
    at: usize,
    (day, month): (u32, u32),
    this_year: Option<u32>,
) -> Option<WrittenDate> {
    let digits = text.digits(at);
    let number: u32 = digits.parse().ok()?;
    let year = match (digits.len(), this_year) {
        (4, _) => number,
        (2, Some(this_year)) => full_year(number, this_year),
        _ => return None,
    };
    let together = text.gap_before(at) != Gap::Line && is_day(day, month, Some(year));
    together.then_some(WrittenDate { last: at, year, certain: digits.len() == 4 })
}

/// 03051950, 19500503, 030550: a date only beside a cue.
fn in_one(text: &Text, index: usize, this_year: u32) -> Option<WrittenDate> {
    let digits = text.digits(index);
    let part = |from: usize, to: usize| digits.get(from..to)?.parse::<u32>().ok();
    let date = |day: Option<u32>, month: Option<u32>, year: Option<u32>| {
        let year = year?;
        let possible = is_day(day?, month?, Some(year)) && year <= this_year;
        possible.then_some(WrittenDate { last: index, year, certain: false })
    };
    match digits.len() {
        6 => date(part(0, 2), part(2, 4), part(4, 6).map(|year| full_year(year, this_year))),
        8 => date(part(0, 2), part(2, 4), part(4, 8))
            .filter(|date| date.year >= this_year.saturating_sub(OLDEST))
            .or_else(|| date(part(6, 8), part(4, 6), part(0, 4))),
        _ => None,
    }
}

fn day_at(text: &Text, index: usize) -> Option<u32> {
    let digits = text.digits(index);
    if digits.len() <= 2 { digits.parse().ok() } else { None }
}

fn past_ordinal(text: &Text, index: usize) -> usize {
    if text.is_glued(index) && text.is_word(index, ORDINALS) { index + 1 } else { index }
}

fn month_at(text: &Text, index: usize) -> Option<u32> {
    (1..).zip(&WORDS.months).find(|(_, names)| text.is_word(index, names)).map(|(month, _)| month)
}

/// A birth is not in the future: with two digits, the last year that ends so.
fn full_year(two_digits: u32, this_year: u32) -> u32 {
    let year = this_year - this_year % 100 + two_digits;
    if year <= this_year { year } else { year - 100 }
}
