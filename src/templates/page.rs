//! What a page is to the engine.

use serde::Serialize;

use super::Message;

/// A page: a context with a template of its own.
pub trait Page: Serialize + Sized {
    /// The template's name: its path below `templates/`, without the ending.
    const TEMPLATE: &'static str;

    /// The page's title, without the service's name.
    fn title(&self) -> Message;

    /// Whether something on it has to be put right; the title then says so first.
    fn has_problems(&self) -> bool {
        false
    }

    /// The page in each state that looks different, also with text that tries to be markup.
    fn sample() -> Vec<Self>;
}

/// Who runs the service, as the operator names them.
#[derive(Serialize, Clone, Debug)]
pub struct Responsible {
    /// The organisation.
    pub name: String,
    /// How it is reached: lines of plain text.
    pub contact: String,
    /// The address of its own notice on privacy.
    pub notice: Option<String>,
}

/// What every page gives its layout, beside its own context.
#[derive(Serialize)]
pub(super) struct Framed<'a, P: Page> {
    pub lang: &'static str,
    pub service_name: &'a str,
    pub responsible: Option<&'a Responsible>,
    pub title: String,
    #[serde(flatten)]
    pub page: &'a P,
}
