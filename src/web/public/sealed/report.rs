//! `POST /api/v1/reports`: a report that was sealed before it came here.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::files;
use crate::app::submit_sealed::{self, Taken};
use crate::crypto::VerifyKey;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::sealed_report::{NotTaken, Offered};
use crate::domain::questionnaire::Mode;
use crate::domain::{Account, CaseId, Day};
use crate::templates::Message;
use crate::web::body::Json;
use crate::web::{Site, WebError};

/// A sealed report on its way here. Files of bytes are in base64.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct SentReport {
    v: u8,
    /// `H(access key)`
    #[validate(length(max = 44))]
    access: String,
    /// `R`
    recipient: String,
    /// `S`
    signer: String,
    mode: String,
    danger: bool,
    report: String,
    identity: Option<String>,
    grants: Vec<SentGrant>,
    /// The uploads that the report lists.
    #[serde(default)]
    files: Vec<files::Claimed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SentGrant {
    #[serde(rename = "for")]
    holder: String,
    sealed: String,
}

/// What its sender is told.
#[derive(Serialize)]
struct Stored {
    case: CaseId,
    reference: String,
    /// By when the reporter hears next.
    next_update: Option<Day>,
}

pub async fn report(site: web::Data<Site>, sent: Json<SentReport>) -> Result<HttpResponse, WebError> {
    let mut sent = sent.0;
    let malformed = || refused(NotTaken::Malformed);
    let claims = files::claims(std::mem::take(&mut sent.files)).ok_or_else(malformed)?;
    let offered = sent.offered().ok_or_else(malformed)?;
    match submit_sealed::submit(&site.app, offered, claims).await? {
        Taken::Stored(case) => Ok(HttpResponse::Created().json(Stored {
            reference: case.id.reference(),
            next_update: case.due_on,
            case: case.id,
        })),
        Taken::AnotherReport => {
            Err(WebError::refused(StatusCode::CONFLICT, Message::new("error-sealed-another-sentence")))
        }
        Taken::FilesMissing => Err(files::missing()),
        Taken::Refused(why) => Err(refused(why)),
    }
}

fn refused(why: NotTaken) -> WebError {
    let sentence = match why {
        NotTaken::Malformed => Message::new("error-sealed-malformed-sentence"),
        NotTaken::OtherReaders => Message::new("error-sealed-readers-sentence"),
    };
    WebError::refused(StatusCode::UNPROCESSABLE_ENTITY, sentence)
}

impl SentReport {
    /// What is offered by it; `None` where something is not what it is called.
    pub fn offered(self) -> Option<Offered> {
        let grant = |grant: SentGrant| Some((Account::parse(&grant.holder).ok()?, bytes(&grant.sealed)?));
        if self.v != 1 {
            return None;
        }
        let identity = match self.identity {
            Some(sealed) => Some(bytes(&sealed)?),
            None => None,
        };
        Some(Offered {
            access_hash: bytes(&self.access)?.try_into().ok()?,
            recipient: UntrustedRecipient::parse(&self.recipient).ok()?,
            signer: VerifyKey::parse(&self.signer).ok()?,
            mode: Mode::parse(&self.mode)?,
            danger: self.danger,
            report: bytes(&self.report)?,
            identity,
            grants: self.grants.into_iter().map(grant).collect::<Option<_>>()?,
        })
    }
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(text).ok()
}
