//! Every step that is a reporter's: one way in, whatever it is that they do.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::doing::Sent;
use super::view::{Failed, tracking_page};
use super::{Shown, code_again, page_over, shown};
use crate::app::reporter_step::{self, Done, Key};
use crate::app::track::Tracked;
use crate::domain::Action;
use crate::domain::workflow::Refusal;
use crate::templates::Message;
use crate::templates::pages::public::{CodeProblem, StepForm, StepNotice, StepProblem};
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// `POST /track/{step}`, with the page's sealed field, or with the code where the page's time was over.
pub async fn take(
    site: web::Data<Site>,
    step: web::Path<String>,
    mut form: Form,
) -> Result<HttpResponse, WebError> {
    let action = Action::parse(&step).map_err(|_| WebError::not_found())?;
    let (shown, code) = shown(&mut form);
    let tampered = || WebError::refused(StatusCode::BAD_REQUEST, Message::new("error-malformed-sentence"));
    let sent = Sent::read(&site.app, &step, form).ok_or_else(tampered)?;
    let kept = || StepForm::new(&sent.asks, "", &sent.typed);
    let key = match shown {
        Shown::Key(key) => key,
        Shown::NoCode(problem) => return code_again(&site, code, problem, Some(kept())),
    };
    let doing = match sent.doing(site.app.today()) {
        Ok(doing) => doing,
        Err(problem) => return again(&site, key, &sent, problem).await,
    };
    match reporter_step::take_step(&site.app, key, doing).await? {
        Done::Yes(tracked) => noticed(&site, &tracked, StatusCode::OK, StepNotice::Done(action)),
        Done::Refused(tracked, Refusal::Full) => still_typed(&site, &tracked, &sent, StepProblem::Full),
        Done::Refused(tracked, Refusal::EnoughToday) => {
            still_typed(&site, &tracked, &sent, StepProblem::EnoughToday)
        }
        Done::Refused(tracked, refusal) => {
            noticed(&site, &tracked, StatusCode::CONFLICT, StepNotice::Refused(action, refusal))
        }
        Done::NotVerified(tracked) => noticed(&site, &tracked, StatusCode::CONFLICT, StepNotice::NotVerified),
        Done::PageOver => page_over(&site, kept()),
        Done::Unknown => code_again(&site, code, CodeProblem::NotFound, Some(kept())),
    }
}

/// The tracking page once more, with what was typed and what is wrong with it.
async fn again(site: &Site, key: Key, sent: &Sent, problem: StepProblem) -> Result<HttpResponse, WebError> {
    let Some(tracked) = reporter_step::open_again(&site.app, key).await? else {
        return page_over(site, StepForm::new(&sent.asks, "", &sent.typed));
    };
    still_typed(site, &tracked, sent, problem)
}

fn still_typed(
    site: &Site,
    tracked: &Tracked,
    sent: &Sent,
    problem: StepProblem,
) -> Result<HttpResponse, WebError> {
    let failed = Failed { asks: &sent.asks, typed: &sent.typed, problem };
    site.page(StatusCode::UNPROCESSABLE_ENTITY, &tracking_page(&site.app, tracked, Some(failed)))
}

fn noticed(
    site: &Site,
    tracked: &Tracked,
    status: StatusCode,
    notice: StepNotice,
) -> Result<HttpResponse, WebError> {
    site.page(status, &tracking_page(&site.app, tracked, None).with_notice(notice))
}
