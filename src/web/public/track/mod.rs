//! Following a case with its code. The code travels in bodies only.

mod doing;
mod export;
mod file;
mod look_once;
mod step;
pub(super) mod view;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use crate::app::reporter_step::Key;
use crate::app::track;
use crate::crypto::Token;
use crate::crypto::token::NotACode;
use crate::templates::pages::public::{CodeProblem, StepForm, TrackPage};
use crate::web::body::Form;
use crate::web::{Site, WebError};

pub use export::export;
pub use file::add;
pub use step::take;
pub(super) use view::sealed_page;

/// `GET /track`
pub async fn code_page(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    site.ok(&TrackPage::new())
}

/// `POST /track`
pub async fn open(site: web::Data<Site>, mut form: Form) -> Result<HttpResponse, WebError> {
    let (admitted, typed) = (form.admitted(), form.take("code"));
    if let Err(refused) = admitted {
        return not_now(&site, refused, typed, None);
    }
    let token = match Token::read(&typed) {
        Ok(token) => token,
        Err(problem) => return code_again(&site, typed, in_words(problem), None),
    };
    match track::open(&site.app, token).await {
        Ok(Some(tracked)) => site.ok(&view::tracking_page(&site.app, &tracked, None)),
        Ok(None) => code_again(&site, typed, CodeProblem::NotFound, None),
        Err(error) => not_now(&site, error, typed, None),
    }
}

/// What shows that the case is theirs, as a form of the tracking page sent it: the page's sealed field, or the code
/// where the page's time was over.
enum Shown {
    Key(Key),
    NoCode(CodeProblem),
}

/// Reads it; with the code as it was typed.
fn shown(form: &mut Form) -> (Shown, String) {
    let (field, typed) = (form.take("box"), form.take("code"));
    if typed.is_empty() && !field.is_empty() {
        return (Shown::Key(Key::Page(field)), typed);
    }
    match Token::read(&typed) {
        Ok(token) => (Shown::Key(Key::Code(token)), typed),
        Err(problem) => (Shown::NoCode(in_words(problem)), typed),
    }
}

/// The page that asks for the code, with what is wrong with it and the form that waits for it.
fn code_again(
    site: &Site,
    typed: String,
    problem: CodeProblem,
    kept: Option<StepForm>,
) -> Result<HttpResponse, WebError> {
    let page = TrackPage::new().with_problem(typed, problem);
    let page = match kept {
        Some(form) => page.keeping(form),
        None => page,
    };
    site.page(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// The page that asks for the code since the time of the form's own page is over.
fn page_over(site: &Site, kept: StepForm) -> Result<HttpResponse, WebError> {
    site.page(StatusCode::UNPROCESSABLE_ENTITY, &TrackPage::new().keeping(kept))
}

/// What was typed once more, since the service failed: going back in a browser would not bring it back.
fn not_now(
    site: &Site,
    error: impl Into<WebError>,
    code: String,
    kept: Option<StepForm>,
) -> Result<HttpResponse, WebError> {
    error.into().answer(site, |incident| TrackPage::not_now(code, kept, incident))
}

fn in_words(problem: NotACode) -> CodeProblem {
    match problem {
        NotACode::Empty => CodeProblem::Missing,
        NotACode::Count(words) => CodeProblem::WrongNumber { words },
        NotACode::UnknownWord { typed, suggestion } => CodeProblem::UnknownWord { typed, suggestion },
        NotACode::Checksum => CodeProblem::Mistyped,
    }
}
