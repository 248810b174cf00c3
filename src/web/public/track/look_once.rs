//! Before a message goes out to the reviewers, its writer is asked once about what in it could say who somebody is.

use super::doing::Sent;
use super::view::is_named;
use super::{Shown, shown};
use crate::app::AppError;
use crate::app::reporter_step::{self, Key};
use crate::app::track::Tracked;
use crate::domain::Action;
use crate::domain::identifiers::{Finding, find_in_message};
use crate::templates::pages::public::was_looked_at;
use crate::web::Site;
use crate::web::body::Form;

/// Whether there is something to ask.
pub(super) enum LookOnce {
    /// No: go on with the key.
    No(Key),
    /// Yes, on this case's page.
    Yes(Box<Tracked>, Vec<Finding>),
    /// The page's time is over.
    PageOver,
}

/// Looks at what was sent. `field` and `code` are what the key was read from.
pub(super) async fn look_once(
    site: &Site,
    (action, sent): (Action, &Sent),
    key: Key,
    (field, code): (&str, &str),
) -> Result<LookOnce, AppError> {
    let text = sent.typed.get("text");
    // How somebody is treated, or why they take a report back, is about themselves. Their notes nobody else reads.
    let is_message = matches!(action, Action::Reply | Action::AnotherLook);
    let is_asked = is_message && !was_looked_at(&sent.typed);
    if !is_asked || find_in_message(text, false, site.app.this_year()).is_empty() {
        return Ok(LookOnce::No(key));
    }
    let Some(tracked) = reporter_step::open_again(&site.app, key).await? else {
        return Ok(LookOnce::PageOver);
    };
    let found = find_in_message(text, is_named(&tracked), site.app.this_year());
    // Where the step cannot be taken any more, that is what has to be said.
    let may = tracked.known.permitted(site.app.today()).iter().any(|rule| rule.action == action);
    if may && !found.is_empty() {
        return Ok(LookOnce::Yes(Box::new(tracked), found));
    }
    // Opening the case took the key.
    let again = [("box", field), ("code", code)].map(|(name, value)| (name.to_owned(), value.to_owned()));
    match shown(&mut Form::new(again.into())).0 {
        Shown::Key(key) => Ok(LookOnce::No(key)),
        Shown::NoCode(_) => Ok(LookOnce::PageOver),
    }
}
