//! The form, the check page and sending. What was typed is echoed from page to page, never stored.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::identifiers::Decided;
use super::track::view::file_form;
use crate::app::AppError;
use crate::app::submit_report::{self, Sent};
use crate::domain::directory::protection::Topic;
use crate::domain::questionnaire::Mode;
use crate::domain::questionnaire::{Answers, Offer, Problems, Submitted, validate};
use crate::domain::routing::{proposal, told_when};
use crate::templates::pages::public::{
    AlreadySentPage, CheckNotice, CheckPage, ProtectionPanel, ReportPage, SentPage,
};
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// `GET /report`
pub async fn form(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    let offer = offer(&site)?;
    let field = submit_report::prepare(&site.app);
    site.ok(&form_page(&site, &offer, &Submitted::default(), &Problems::default(), field))
}

/// `POST /report/edit`: back to the form with everything still in it.
pub async fn edit(site: web::Data<Site>, form: Form) -> Result<HttpResponse, WebError> {
    let admitted = form.admitted();
    let (submitted, field, _) = read(&site, form);
    let ready = ready(&site, admitted, &field);
    match ready.await {
        Ok((offer, field)) => site.ok(&form_page(&site, &offer, &submitted, &Problems::default(), field)),
        Err(error) => held(&site, &submitted, field, error),
    }
}

/// `POST /report/check`
pub async fn check(site: web::Data<Site>, form: Form) -> Result<HttpResponse, WebError> {
    let admitted = form.admitted();
    let (submitted, field, decided) = read(&site, form);
    let ready = ready(&site, admitted, &field);
    let (offer, field) = match ready.await {
        Ok(ready) => ready,
        Err(error) => return held(&site, &submitted, field, error),
    };
    match validate(&submitted, &offer) {
        Err(problems) => with_problems(&site, &offer, &submitted, &problems, field),
        Ok(answers) => {
            let page = CheckPage::new(&answers, &submitted, &offer, field, protection(&site, &answers), None);
            site.ok(&page.with_identifiers(decided.part(&site, &submitted)))
        }
    }
}

/// `POST /report/send`
pub async fn send(site: web::Data<Site>, form: Form) -> Result<HttpResponse, WebError> {
    let admitted = form.admitted();
    let (submitted, field, decided) = read(&site, form);
    let offer = match offer(&site) {
        Ok(offer) => offer,
        Err(error) => return held(&site, &submitted, field, error.into()),
    };
    let answers = match validate(&submitted, &offer) {
        Err(problems) => return with_problems(&site, &offer, &submitted, &problems, field),
        Ok(answers) => answers,
    };
    let danger = answers.danger();
    let again = |field, notice| {
        let protection = protection(&site, &answers);
        let page = CheckPage::new(&answers, &submitted, &offer, field, protection, Some(notice));
        page.with_identifiers(decided.part(&site, &submitted))
    };
    let anew = |notice| {
        let field = submit_report::prepare(&site.app);
        site.page(StatusCode::UNPROCESSABLE_ENTITY, &again(field, notice))
    };
    if let Err(refused) = admitted {
        return refused.answer(&site, |_| again(field, CheckNotice::NotStored));
    }
    match submit_report::send(&site.app, Answers::clone(&answers), &field).await {
        Ok(Sent::Code(code)) => {
            let words = code.words.into_iter().map(str::to_owned).collect();
            let named = answers.mode() == Mode::Named;
            let file = file_form(site.app.files.limits, &code.field, named, false).elsewhere();
            site.ok(&SentPage::new(words, code.reference, code.next_update, danger).with_files(file))
        }
        Ok(Sent::OtherAnswers { reference }) => {
            site.page(StatusCode::CONFLICT, &AlreadySentPage::with_other_answers(reference))
        }
        Ok(Sent::TooOldForCode { reference }) => {
            site.page(StatusCode::CONFLICT, &AlreadySentPage::expired(reference))
        }
        Ok(Sent::Expired) => anew(CheckNotice::Expired),
        Ok(Sent::NotOurs) => anew(CheckNotice::NotOurs),
        // The same field again: should the write have gone through after all, sending again shows its code.
        Err(error @ (AppError::Busy | AppError::Database(_))) => {
            tracing::warn!("a report could not be stored: {error}");
            WebError::busy().answer(&site, |_| again(field, CheckNotice::NotStored))
        }
        Err(error @ AppError::NobodyToSealFor) => {
            WebError::from(error).answer(&site, |_| again(field, CheckNotice::NobodyToSealFor))
        }
        Err(error) => {
            WebError::from(error).answer(&site, |incident| again(field, CheckNotice::Failed(incident)))
        }
    }
}

/// What of the law bears on sending a report.
const BEFORE_SENDING: [Topic; 4] = [Topic::You, Topic::Route, Topic::Anonymity, Topic::Duty];

/// The form, with what its script needs to check it.
fn form_page(
    site: &Site,
    offer: &Offer,
    submitted: &Submitted,
    problems: &Problems,
    field: String,
) -> ReportPage {
    let edition = site.app.directory();
    let directory = &edition.directory;
    let mut told: Vec<_> = directory
        .protections()
        .iter()
        .filter(|statement| BEFORE_SENDING.contains(&statement.topic))
        .filter_map(|statement| Some((statement, told_when(directory, &statement.when)?)))
        .collect();
    told.sort_by_key(|(statement, _)| statement.topic);
    ReportPage::new(offer, submitted, problems, field)
        .with_protection(ProtectionPanel::by_answers(&told))
        .with_limits(site.app.files.limits)
}

/// What the law gives somebody who sends these answers, as far as it bears on sending them.
fn protection(site: &Site, answers: &Answers) -> ProtectionPanel {
    let edition = site.app.directory();
    let situation = proposal::situation(&edition.directory, answers);
    ProtectionPanel::new(&edition.directory.told(&situation), &BEFORE_SENDING).unlinked()
}

/// What a form of these pages says, its sealed field, and what was decided about what was found in the answers.
fn read(site: &Site, mut form: Form) -> (Submitted, String, Decided) {
    let field = form.take("box");
    let mut decided = Decided::read(&form);
    let mut submitted = Submitted::from_pairs(form.0);
    decided.carry_out(site, &mut submitted);
    (submitted, field, decided)
}

/// What a page needs that goes on with a form, where it is served.
async fn ready(
    site: &Site,
    admitted: Result<(), WebError>,
    field: &str,
) -> Result<(Offer, String), WebError> {
    admitted?;
    Ok((offer(site)?, submit_report::carry(&site.app, field).await?))
}

/// The form with everything still in it, since the service failed before it could be judged: going back in a browser
/// would not bring it back.
fn held(
    site: &Site,
    submitted: &Submitted,
    field: String,
    error: WebError,
) -> Result<HttpResponse, WebError> {
    let page = form_page(site, &Offer::as_sent(submitted), submitted, &Problems::default(), field);
    error.answer(site, |incident| page.not_now(incident))
}

fn with_problems(
    site: &Site,
    offer: &Offer,
    submitted: &Submitted,
    problems: &Problems,
    field: String,
) -> Result<HttpResponse, WebError> {
    site.page(StatusCode::UNPROCESSABLE_ENTITY, &form_page(site, offer, submitted, problems, field))
}

fn offer(site: &Site) -> Result<Offer, AppError> {
    Ok(submit_report::offer(&*site.app.keyring()?))
}
