//! NHS, CHI and H&C numbers: ten digits of which the last checks the others (docs/IDENTIFIERS.md).

use super::day::is_day;
use super::text::{DASHES, Text};
use super::{Kind, Place};

/// How the digits are written: in one, as on a card, or with a CHI number's day of birth apart.
const SHAPES: [&[usize]; 3] = [&[10], &[3, 3, 4], &[6, 4]];

pub(super) fn at(text: &Text, index: usize) -> Option<Place> {
    if !text.is_digits(index) || text.joined_before(index) {
        return None;
    }
    SHAPES.into_iter().find_map(|shape| {
        let last = end_of_shape(text, index, shape).filter(|last| !text.joined_after(*last))?;
        let digits: String = (index..=last).map(|at| text.digits(at)).collect();
        let kind = health_number(&digits)?;
        (shape.len() != 2 || kind == Kind::ChiNumber).then_some(Place { kind, first: index, last })
    })
}

fn end_of_shape(text: &Text, index: usize, shape: &[usize]) -> Option<usize> {
    let mut at = index;
    let mut parting = None;
    for (place, length) in shape.iter().enumerate() {
        if place > 0 {
            let (next, by) = text.next_digits(at, DASHES)?;
            if parting.is_some_and(|parting| parting != by) {
                return None;
            }
            parting = Some(by);
            at = next;
        }
        if text.digits(at).len() != *length {
            return None;
        }
    }
    Some(at)
}

/// Which of the three numbers these ten digits can be.
fn health_number(digits: &str) -> Option<Kind> {
    let values: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let first = *values.first()?;
    // Ten times the same digit passes the check and is nobody's number: a form was filled with it.
    if values.len() != 10 || values.iter().all(|value| *value == first) || !check_digit_fits(&values) {
        return None;
    }
    let pair = |at: usize| values[at] * 10 + values[at + 1];
    if is_day(pair(0), pair(2), None) {
        return Some(Kind::ChiNumber);
    }
    match digits[..9].parse::<u32>().ok()? {
        320_000_001..=399_999_999 => Some(Kind::HcNumber),
        _ => matches!(first, 3 | 4 | 6 | 7 | 9).then_some(Kind::NhsNumber),
    }
}

/// Modulus 11: weights 10 to 2, and what is missing from the sum to a multiple of eleven is the tenth digit.
fn check_digit_fits(values: &[u32]) -> bool {
    let sum: u32 = values.iter().zip((2..=10).rev()).map(|(value, weight)| value * weight).sum();
    (11 - sum % 11) % 11 == values[9]
}
