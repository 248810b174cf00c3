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

/// What every page gives its layout, beside its own context.
#[derive(Serialize)]
pub(super) struct Framed<'a, P: Page> {
    pub lang: &'static str,
    pub service_name: &'a str,
    pub title: String,
    #[serde(flatten)]
    pub page: &'a P,
}
