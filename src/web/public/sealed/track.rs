//! `POST /api/v1/track` and `POST /api/v1/track/changes`: a case for a browser that opens it with a code that never
//! comes here. The answer is the tracking page, with what is sealed in it as it is stored.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Deserialize;
use serde_json::Value;
use validator::Validate;
use zeroize::Zeroizing;

use super::files;
use crate::app::reporter_step::{Outline, SealedStep, Taken, take_sealed};
use crate::app::track::{self, Followed};
use crate::crypto::Head;
use crate::crypto::hash::{Hash, hash};
use crate::db::cases::ThreadEnd;
use crate::domain::aftermath::{CheckinMonth, Detriment, Score};
use crate::domain::{Action, BodyId, DisclosureId};
use crate::templates::Message;
use crate::templates::pages::public::StepNotice;
use crate::web::body::Json;
use crate::web::public::track::sealed_page;
use crate::web::{Site, WebError};

/// What shows that the case is theirs.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct WantedCase {
    /// The access key, in base64.
    access: Zeroizing<String>,
}

/// A step that was sealed before it came here.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct WantedStep {
    /// The access key, in base64.
    access: Zeroizing<String>,
    #[validate(length(max = 40))]
    action: String,
    /// The body, or the request to the custodians, that something is said of.
    #[validate(length(max = 64))]
    target: Option<String>,
    entry: WantedEntry,
    /// What the server keeps in the clear.
    details: Option<Value>,
    /// Files that go along.
    files: Vec<files::Claimed>,
}

/// A sealed entry and the place that it was written for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WantedEntry {
    thread: String,
    n: u32,
    head: Head,
    ciphertext: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    given: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rated {
    score: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckedIn {
    month: u8,
    detriment: String,
}

pub async fn case(site: web::Data<Site>, wanted: Json<WantedCase>) -> Result<HttpResponse, WebError> {
    let access = access_hash(&wanted.0.access).ok_or_else(malformed)?;
    match track::follow(&site.app, access).await? {
        Some(followed) => page(&site, StatusCode::OK, &followed, None),
        None => Err(WebError::not_found()),
    }
}

pub async fn step(site: web::Data<Site>, wanted: Json<WantedStep>) -> Result<HttpResponse, WebError> {
    let step = read(wanted.0).ok_or_else(malformed)?;
    let action = step.outline.action();
    match take_sealed(&site.app, step).await? {
        Taken::Yes(now) => page(&site, StatusCode::OK, &now, Some(StepNotice::Done(action))),
        Taken::Meanwhile(now) => page(&site, StatusCode::CONFLICT, &now, None),
        Taken::Refused(now, refusal) => {
            page(&site, StatusCode::UNPROCESSABLE_ENTITY, &now, Some(StepNotice::Refused(action, refusal)))
        }
        Taken::NotADocument => Err(malformed()),
        Taken::FilesMissing => Err(files::missing()),
        Taken::Unknown => Err(WebError::not_found()),
    }
}

fn page(
    site: &Site,
    status: StatusCode,
    followed: &Followed,
    became: Option<StepNotice>,
) -> Result<HttpResponse, WebError> {
    site.page(status, &sealed_page(&site.app, followed, became))
}

fn malformed() -> WebError {
    WebError::refused(StatusCode::BAD_REQUEST, Message::new("error-sealed-step-sentence"))
}

/// `H(access key)`
fn access_hash(access: &str) -> Option<Hash> {
    let key = Zeroizing::new(BASE64_STANDARD.decode(access).ok()?);
    (key.len() == 32).then(|| hash(&[&key]))
}

/// `None` where something is not what it is called.
fn read(wanted: WantedStep) -> Option<SealedStep> {
    let (action, claims) = (Action::parse(&wanted.action).ok()?, files::claims(wanted.files)?);
    let files = claims.iter().filter(|claim| claim.kept.is_none()).count();
    // A file is listed with its object, and with an original's where it has one; nothing else brings any.
    let outline = match (action, claims.len()) {
        (Action::AddFile, 1 | 2) if files == 1 && wanted.target.is_none() && wanted.details.is_none() => {
            Outline::AddFile(claims)
        }
        (_, 0) => outline(action, wanted.target, wanted.details)?,
        _ => return None,
    };
    let WantedEntry { thread, n, head, ciphertext } = wanted.entry;
    if thread != outline.thread().to_string() {
        return None;
    }
    Some(SealedStep {
        access: access_hash(&wanted.access)?,
        outline,
        on: ThreadEnd { n, head },
        ciphertext: BASE64_STANDARD.decode(ciphertext).ok()?,
    })
}

fn outline(action: Action, target: Option<String>, details: Option<Value>) -> Option<Outline> {
    fn read<T: serde::de::DeserializeOwned>(details: Value) -> Option<T> {
        serde_json::from_value(details).ok()
    }
    Some(match (action, target, details) {
        (Action::Reply, None, None) => Outline::Reply,
        (Action::Consent, Some(body), Some(details)) => {
            Outline::Consent(BodyId::parse(&body).ok()?, read::<Answered>(details)?.given)
        }
        (Action::AnswerName, Some(id), None) => Outline::AnswerName(DisclosureId::parse(&id).ok()?),
        (Action::Withdraw, None, None) => Outline::Withdraw,
        (Action::Rate, None, Some(details)) => {
            Outline::Rate(Score::try_from(read::<Rated>(details)?.score).ok()?)
        }
        (Action::AnotherLook, None, None) => Outline::AnotherLook,
        (Action::CheckIn, None, Some(details)) => {
            let CheckedIn { month, detriment } = read(details)?;
            Outline::CheckIn(CheckinMonth::try_from(month).ok()?, Detriment::parse(&detriment).ok()?)
        }
        (Action::Diary, None, None) => Outline::Diary,
        _ => return None,
    })
}
