//! Every step that is a reporter's: one way in, whatever it is that they do.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::doing::Sent;
use super::look_once::{LookOnce, look_once};
use super::view::{Failed, tracking_page};
use super::{Shown, code_again, not_now, page_over, shown};
use crate::app::reporter_step::{self, Done};
use crate::app::track::Tracked;
use crate::domain::Action;
use crate::domain::workflow::Refusal;
use crate::templates::pages::public::{CodeProblem, StepForm, StepNotice, StepProblem, TrackPage};
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// `POST /track/{step}`, with the page's sealed field, or with the code where the page's time was over.
pub async fn take(
    site: web::Data<Site>,
    step: web::Path<String>,
    mut form: Form,
) -> Result<HttpResponse, WebError> {
    let action = Action::parse(&step).map_err(|_| WebError::not_found())?;
    let (admitted, field) = (form.admitted(), form.get("box").to_owned());
    let (shown, code) = shown(&mut form);
    let written = form.get("text").to_owned();
    let Some(sent) = Sent::read(&site.app, &step, form) else {
        return site.page(StatusCode::BAD_REQUEST, &TrackPage::unread(written));
    };
    let not_now = |error: WebError| {
        let kept = StepForm::new(&sent.asks, if code.is_empty() { &field } else { "" }, &sent.typed);
        not_now(&site, error, code.clone(), Some(kept))
    };
    if let Err(refused) = admitted {
        return not_now(refused);
    }
    let kept = || StepForm::new(&sent.asks, "", &sent.typed);
    let key = match shown {
        Shown::Key(key) => key,
        Shown::NoCode(problem) => return code_again(&site, code, problem, Some(kept())),
    };
    let doing = match sent.doing(site.app.today()) {
        Ok(doing) => doing,
        Err(problem) => match reporter_step::open_again(&site.app, key).await {
            Ok(Some(tracked)) => return again(&site, &tracked, &sent, problem),
            Ok(None) => return page_over(&site, kept()),
            Err(error) => return not_now(error.into()),
        },
    };
    let key = match look_once(&site, (action, &sent), key, (&field, &code)).await {
        Ok(LookOnce::No(key)) => key,
        Ok(LookOnce::Yes(tracked, found)) => {
            let failed = Failed { found: &found, ..failed(&sent, Some(StepProblem::LookOnce)) };
            let page = tracking_page(&site.app, &tracked, Some(failed));
            return site.page(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
        Ok(LookOnce::PageOver) => return page_over(&site, kept()),
        Err(error) => return not_now(error.into()),
    };
    let done = match reporter_step::take_step(&site.app, key, doing).await {
        Ok(done) => done,
        Err(error) => return not_now(error.into()),
    };
    match done {
        Done::Yes(tracked) => {
            site.ok(&tracking_page(&site.app, &tracked, None).with_notice(StepNotice::Done(action)))
        }
        Done::Refused(tracked, Refusal::Full) => again(&site, &tracked, &sent, StepProblem::Full),
        Done::Refused(tracked, Refusal::EnoughToday) => {
            again(&site, &tracked, &sent, StepProblem::EnoughToday)
        }
        Done::Refused(tracked, refusal) => {
            refused(&site, &tracked, &sent, StepNotice::Refused(action, refusal))
        }
        Done::NotVerified(tracked) => refused(&site, &tracked, &sent, StepNotice::NotVerified),
        Done::PageOver => page_over(&site, kept()),
        Done::Unknown => code_again(&site, code, CodeProblem::NotFound, Some(kept())),
    }
}

/// The tracking page once more, with what was typed and what is wrong with it.
fn again(
    site: &Site,
    tracked: &Tracked,
    sent: &Sent,
    problem: StepProblem,
) -> Result<HttpResponse, WebError> {
    let page = tracking_page(&site.app, tracked, Some(failed(sent, Some(problem))));
    site.page(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// The tracking page once more, with what was typed and why the step was not taken.
fn refused(
    site: &Site,
    tracked: &Tracked,
    sent: &Sent,
    notice: StepNotice,
) -> Result<HttpResponse, WebError> {
    let page = tracking_page(&site.app, tracked, Some(failed(sent, None))).with_notice(notice);
    site.page(StatusCode::CONFLICT, &page)
}

fn failed(sent: &Sent, problem: Option<StepProblem>) -> Failed<'_> {
    Failed { asks: &sent.asks, typed: &sent.typed, problem, found: &[] }
}
