//! What stands at the top of the page when a form was not enough.

use serde::Serialize;

use crate::templates::Message;

/// What is wrong with a form, and the element it is wrong with.
#[derive(Clone, Serialize)]
pub struct FormProblem {
    field: String,
    pub(super) problem: Message,
}

impl FormProblem {
    pub(super) fn new(field: &str, problem: Message) -> FormProblem {
        FormProblem { field: field.to_owned(), problem }
    }
}
