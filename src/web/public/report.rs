//! The form, the check page and sending. What was typed is echoed from page to page, never stored.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use crate::app::AppError;
use crate::app::submit_report::{self, Sent};
use crate::domain::questionnaire::{Answers, Offer, Problems, Submitted, validate};
use crate::templates::pages::public::{AlreadySentPage, CheckNotice, CheckPage, ReportPage, SentPage};
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// `GET /report`
pub async fn form(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    let offer = offer(&site)?;
    let field = submit_report::prepare(&site.app);
    site.ok(&ReportPage::new(&offer, &Submitted::default(), &Problems::default(), field))
}

/// `POST /report/edit`: back to the form with everything still in it.
pub async fn edit(site: web::Data<Site>, mut form: Form) -> Result<HttpResponse, WebError> {
    let offer = offer(&site)?;
    let field = submit_report::carry(&site.app, &form.take("box")).await?;
    site.ok(&ReportPage::new(&offer, &Submitted::from_pairs(form.0), &Problems::default(), field))
}

/// `POST /report/check`
pub async fn check(site: web::Data<Site>, mut form: Form) -> Result<HttpResponse, WebError> {
    let offer = offer(&site)?;
    let field = submit_report::carry(&site.app, &form.take("box")).await?;
    let submitted = Submitted::from_pairs(form.0);
    match validate(&submitted, &offer) {
        Err(problems) => with_problems(&site, &offer, &submitted, &problems, field),
        Ok(answers) => site.ok(&CheckPage::new(&answers, &submitted, &offer, field, None)),
    }
}

/// `POST /report/send`
pub async fn send(site: web::Data<Site>, mut form: Form) -> Result<HttpResponse, WebError> {
    let offer = offer(&site)?;
    let field = form.take("box");
    let submitted = Submitted::from_pairs(form.0);
    let answers = match validate(&submitted, &offer) {
        Err(problems) => return with_problems(&site, &offer, &submitted, &problems, field),
        Ok(answers) => answers,
    };
    let danger = answers.danger();
    let again = |status, field, notice| {
        site.page(status, &CheckPage::new(&answers, &submitted, &offer, field, Some(notice)))
    };
    match submit_report::send(&site.app, Answers::clone(&answers), &field).await {
        Ok(Sent::Code(code)) => {
            let words = code.words.into_iter().map(str::to_owned).collect();
            site.ok(&SentPage::new(words, code.reference, code.next_update, danger))
        }
        Ok(Sent::OtherAnswers { reference }) => {
            site.page(StatusCode::CONFLICT, &AlreadySentPage::with_other_answers(reference))
        }
        Ok(Sent::TooOldForCode { reference }) => {
            site.page(StatusCode::CONFLICT, &AlreadySentPage::expired(reference))
        }
        Ok(Sent::Expired) => {
            again(StatusCode::UNPROCESSABLE_ENTITY, submit_report::prepare(&site.app), CheckNotice::Expired)
        }
        Ok(Sent::NotOurs) => {
            again(StatusCode::UNPROCESSABLE_ENTITY, submit_report::prepare(&site.app), CheckNotice::NotOurs)
        }
        // The same field again: should the write have gone through after all, sending again shows its code.
        Err(error @ (AppError::Busy | AppError::Database(_))) => {
            tracing::warn!("a report could not be stored: {error}");
            again(StatusCode::SERVICE_UNAVAILABLE, field, CheckNotice::NotStored)
        }
        Err(error) => Err(error.into()),
    }
}

fn with_problems(
    site: &Site,
    offer: &Offer,
    submitted: &Submitted,
    problems: &Problems,
    field: String,
) -> Result<HttpResponse, WebError> {
    site.page(StatusCode::UNPROCESSABLE_ENTITY, &ReportPage::new(offer, submitted, problems, field))
}

fn offer(site: &Site) -> Result<Offer, WebError> {
    Ok(submit_report::offer(&*site.app.keyring()?))
}
