//! A file from a form without JavaScript. It is sealed as it streams in; nothing of it is held but the piece at hand.

use std::time::Duration;

use actix_multipart::{Field, Multipart};
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_ENCODING;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::StreamExt;
use futures_util::stream::Fuse;

use super::view::{page_without_file, tracking_page};
use crate::app::add_file::{self, Added, Stop, Wish};
use crate::app::reporter_step::Done;
use crate::domain::Action;
use crate::domain::file::NotAdded;
use crate::templates::Message;
use crate::templates::pages::public::{CodeProblem, StepNotice, TrackPage};
use crate::web::{Site, WebError};

/// How long a client may take for the next bytes.
const PIECE_WITHIN: Duration = Duration::from_secs(30);
/// How long a client may take for a whole file.
const WHOLE_WITHIN: Duration = Duration::from_secs(60 * 60);
/// The most bytes of a field that is no file.
const SMALL: usize = 2 * 1024;

/// `POST /track/file`, with the page's sealed field and what is ticked before the file.
pub async fn add(
    site: web::Data<Site>,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, WebError> {
    // It is taken as it came: unpacking what somebody sends is how a small body fills a machine.
    if request.headers().contains_key(CONTENT_ENCODING) {
        let sentence = Message::new("error-content-type-sentence");
        return Err(WebError::refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, sentence));
    }
    let _turn = site.app.turn_for_a_file().await?;
    let mut form = Multipart::new(request.headers(), payload);
    let read = tokio::time::timeout(WHOLE_WITHIN, read(&site, &mut form)).await;
    let added = match read {
        Ok(Ok(added)) => added,
        Ok(Err(error)) => return Err(error),
        Err(_) => {
            return Err(WebError::refused(StatusCode::REQUEST_TIMEOUT, Message::new("error-slow-sentence")));
        }
    };
    answer(&site, added)
}

/// Reads the form up to the end of its file.
async fn read(site: &Site, form: &mut Multipart) -> Result<Added, WebError> {
    let (mut field, mut wish) = (String::new(), Wish::default());
    while let Some(part) = next(form).await {
        let Ok(mut part) = part else { return not_added(site, &field, NotAdded::CutOff).await };
        match part.name().unwrap_or_default() {
            "box" => field = small(&mut part).await,
            "as_it_is" => wish.as_it_is = small(&mut part).await == "yes",
            "original" => wish.original = small(&mut part).await == "yes",
            "file" => return file(site, &field, wish, &mut part).await,
            _ => drop(small(&mut part).await),
        }
    }
    not_added(site, &field, NotAdded::Empty).await
}

async fn next(form: &mut Multipart) -> Option<Result<Field, ()>> {
    match tokio::time::timeout(PIECE_WITHIN, form.next()).await {
        Ok(part) => part.map(|part| part.map_err(drop)),
        Err(_) => Some(Err(())),
    }
}

/// A short value; empty where it is longer.
async fn small(part: &mut Field) -> String {
    let value = tokio::time::timeout(PIECE_WITHIN, part.bytes(SMALL)).await;
    let bytes = value.ok().and_then(Result::ok).and_then(Result::ok).unwrap_or_default();
    String::from_utf8(bytes.to_vec()).unwrap_or_default()
}

/// Takes the file in.
async fn file(site: &Site, field: &str, wish: Wish, part: &mut Field) -> Result<Added, WebError> {
    let name = part.content_disposition().and_then(|said| said.get_filename()).unwrap_or_default().to_owned();
    // Asked again after its end, the part would panic.
    let mut part = part.fuse();
    let adding = match add_file::open(&site.app, field).await? {
        Ok(adding) => adding,
        Err(instead) => {
            drain(site, &mut part).await;
            return Ok(instead);
        }
    };
    let mut incoming = adding.file(&name, wish);
    let stopped = loop {
        match tokio::time::timeout(PIECE_WITHIN, part.next()).await {
            Ok(Some(Ok(bytes))) => {
                if let Err(stop) = incoming.push(&bytes).await {
                    break stop;
                }
            }
            Ok(None) => match incoming.finish().await {
                Ok(whole) => return Ok(Added::Step(whole.list(&site.app, field).await?)),
                Err(stop) => break stop,
            },
            Ok(Some(Err(_))) | Err(_) => break Stop::Not(NotAdded::CutOff),
        }
    };
    match stopped {
        Stop::Not(NotAdded::CutOff) => {}
        _ => drain(site, &mut part).await,
    }
    match stopped {
        Stop::Not(why) => not_added(site, field, why).await,
        Stop::Failed(error) => Err(error.into()),
    }
}

async fn not_added(site: &Site, field: &str, why: NotAdded) -> Result<Added, WebError> {
    Ok(add_file::not_added(&site.app, field, why).await?)
}

/// Reads what is left of a file that is not taken, and forgets it: a browser shows no answer that comes before it has
/// sent everything. What is far too much it has to be cut off from.
async fn drain(site: &Site, part: &mut Fuse<&mut Field>) {
    let (mut read, most) = (0, 4 * site.app.files.limits.largest);
    while let Ok(Some(Ok(bytes))) = tokio::time::timeout(PIECE_WITHIN, part.next()).await {
        read += bytes.len() as u64;
        if read > most {
            return;
        }
    }
}

fn answer(site: &Site, added: Added) -> Result<HttpResponse, WebError> {
    let (app, action) = (&site.app, Action::AddFile);
    let refused = |tracked, notice| {
        site.page(StatusCode::CONFLICT, &tracking_page(app, tracked, None).with_notice(notice))
    };
    match added {
        Added::Not(tracked, why) => {
            site.page(StatusCode::UNPROCESSABLE_ENTITY, &page_without_file(app, &tracked, why))
        }
        Added::Step(Done::Yes(tracked)) => {
            site.ok(&tracking_page(app, &tracked, None).with_notice(StepNotice::Done(action)))
        }
        Added::Step(Done::Refused(tracked, refusal)) => {
            refused(&tracked, StepNotice::Refused(action, refusal))
        }
        Added::Step(Done::NotVerified(tracked)) => refused(&tracked, StepNotice::NotVerified),
        Added::Step(Done::PageOver) => {
            site.page(StatusCode::UNPROCESSABLE_ENTITY, &TrackPage::without_file())
        }
        Added::Step(Done::Unknown) => {
            let page = TrackPage::new().with_problem(String::new(), CodeProblem::NotFound);
            site.page(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
