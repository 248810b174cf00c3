//! What a form post carried.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::cleaning::{clean_line, clean_lines};
use super::{Kind, QUESTIONS};

/// The most boxes that can be ticked for one question: more than any question offers, and as many people as one
/// document can be sealed to.
const MOST_TICKED: usize = 64;

/// The fields of the form as they were posted, cleaned but not yet judged; shown again exactly like this.
/// Overwritten when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Submitted {
    /// What each of [`QUESTIONS`] got, in their order.
    values: Vec<Vec<String>>,
}

impl Submitted {
    /// Keeps the fields that the form has and passes over all others. Where a field that takes one answer came
    /// more than once, its first value counts; of ticked boxes each value counts once.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Submitted {
        let mut submitted = Submitted::default();
        for (name, value) in pairs {
            let value = Zeroizing::new(value);
            let Some(place) = QUESTIONS.iter().position(|question| question.id == name) else {
                continue;
            };
            submitted.take(place, &value);
        }
        submitted
    }

    /// The first value of a field; empty when it was not sent.
    pub fn text(&self, id: &str) -> &str {
        self.values(id).first().map_or("", String::as_str)
    }

    /// Every value of a field.
    pub fn values(&self, id: &str) -> &[String] {
        let place = QUESTIONS.iter().position(|question| question.id == id);
        place.map_or(&[], |place| &self.values[place])
    }

    /// Whether a field was sent with this value.
    pub fn has(&self, id: &str, value: &str) -> bool {
        self.values(id).iter().any(|sent| sent == value)
    }

    /// Every field and value, as a form has to carry them on.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let fields = QUESTIONS.iter().zip(&self.values);
        fields.flat_map(|(question, values)| values.iter().map(|value| (question.id, value.as_str())))
    }

    /// Puts a text in the place of the one that was sent.
    pub fn replace_text(&mut self, id: &str, text: &str) {
        let Some(place) = QUESTIONS.iter().position(|question| question.id == id && question.kind.is_text())
        else {
            return;
        };
        self.values[place].clear();
        self.take(place, text);
    }

    fn take(&mut self, place: usize, value: &str) {
        let kind = QUESTIONS[place].kind;
        let values = &mut self.values[place];
        let room = if kind.takes_many() { MOST_TICKED } else { 1 };
        if values.len() >= room {
            return;
        }
        let clean =
            if matches!(kind, Kind::LongText { .. }) { clean_lines(value) } else { clean_line(value) };
        if !values.contains(&clean) {
            values.push(clean);
        }
    }
}

impl Default for Submitted {
    fn default() -> Submitted {
        Submitted { values: vec![Vec::new(); QUESTIONS.len()] }
    }
}

/// Shows which fields came, never what stood in them.
impl fmt::Debug for Submitted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.pairs().map(|(id, _)| id)).finish()
    }
}
