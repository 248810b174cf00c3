//! The reporter's own notes, as a file to keep.

use actix_web::http::header::{ContentDisposition, DispositionParam, DispositionType};
use actix_web::{HttpResponse, web};

use super::view::tracking_page;
use super::{Shown, code_again, not_now, page_over, shown};
use crate::app::reporter_step::{self, Key};
use crate::templates::pages::public::{Asks, CodeProblem, StepForm, Typed};
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// On somebody's device the file's name should not tell where it comes from.
const NAME: &str = "notes.txt";

/// `POST /track/export`: nothing is changed or recorded by it, but the key travels in bodies only.
pub async fn export(site: web::Data<Site>, mut form: Form) -> Result<HttpResponse, WebError> {
    let (admitted, field) = (form.admitted(), form.get("box").to_owned());
    let (shown, code) = shown(&mut form);
    let typed = Typed::new([("messages", form.take("messages"))]);
    let kept = || StepForm::new(&Asks::Export, "", &typed);
    let key = match shown {
        Shown::Key(key) => key,
        Shown::NoCode(problem) => return code_again(&site, code, problem, Some(kept())),
    };
    if let Err(refused) = admitted {
        let kept = StepForm::new(&Asks::Export, if code.is_empty() { &field } else { "" }, &typed);
        return not_now(&site, refused, code, Some(kept));
    }
    let by_code = matches!(key, Key::Code(_));
    let opened = match reporter_step::open_again(&site.app, key).await {
        Ok(opened) => opened,
        Err(error) => {
            let kept = StepForm::new(&Asks::Export, if by_code { "" } else { &field }, &typed);
            return not_now(&site, error, code, Some(kept));
        }
    };
    let Some(tracked) = opened else {
        return match by_code {
            true => code_again(&site, code, CodeProblem::NotFound, Some(kept())),
            false => page_over(&site, kept()),
        };
    };
    let page = tracking_page(&site.app, &tracked, None);
    let text = page.notes_as_text(site.messages(), site.app.today(), typed.get("messages") == "yes")?;
    let attachment = ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::Filename(NAME.to_owned())],
    };
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").insert_header(attachment).body(text))
}
