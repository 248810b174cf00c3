//! The question whether what is written should go out as it is: asked once for each form.

use super::{Asks, Hidden, StepForm, StepProblem, Typed};
use crate::domain::identifiers::Finding;
use crate::templates::pages::public::Excerpt;

/// The field that says that it was asked.
const LOOKED: &str = "looked";

/// Whether the form was shown with the question before.
pub fn was_looked_at(typed: &Typed) -> bool {
    typed.get(LOOKED) == "yes"
}

/// The answer, for a form that is shown again after it.
pub(super) fn carried(typed: &Typed) -> Option<Hidden> {
    was_looked_at(typed).then(looked)
}

fn looked() -> Hidden {
    Hidden { name: LOOKED, value: "yes".to_owned() }
}

impl StepForm {
    /// Shows what in the text could say who somebody is. Sent again, changed or not, it goes out.
    pub fn asking_about(mut self, asks: &Asks, found: &[Finding], typed: &Typed) -> StepForm {
        let text = typed.get("text");
        self.found = found.iter().map(|finding| Excerpt::new(*finding, text)).collect();
        self.hidden.push(looked());
        self.with_problem(asks, StepProblem::LookOnce)
    }
}
