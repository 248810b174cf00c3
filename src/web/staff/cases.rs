//! A case as JSON, changes to it, and its sealed files as downloads.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::signed_in::Asking;
use crate::app::case_bundle::{self, CaseBundle, SealedFile};
use crate::app::change_case::{self, Change, Changed, NewEntry};
use crate::crypto::Head;
use crate::db::cases::ThreadEnd;
use crate::domain::workflow::{Refusal, Rule};
use crate::domain::{Account, Action, CaseId, Day, Kind, Outcome, Thread};
use crate::templates::Message;
use crate::web::body::Json;
use crate::web::{Site, WebError, headers};

#[derive(Serialize)]
struct Bundle {
    case: CaseId,
    reference: String,
    received_on: Day,
    mode: &'static str,
    danger: bool,
    state: &'static str,
    due_on: Option<Day>,
    proposed_by: Option<Account>,
    grant: String,
    signer: String,
    threads: Threads,
    actions: Vec<OfferedAction>,
}

#[derive(Serialize)]
struct Threads {
    shared: ThreadView,
    staff: ThreadView,
}

#[derive(Serialize)]
struct ThreadView {
    n: u32,
    head: Head,
    entries: Vec<EntryView>,
}

#[derive(Serialize)]
struct EntryView {
    n: u32,
    ciphertext: String,
}

#[derive(Serialize)]
struct OfferedAction {
    action: &'static str,
    entry: Option<Kind>,
    outcome: Option<Outcome>,
}

impl From<&'static Rule> for OfferedAction {
    fn from(rule: &'static Rule) -> Self {
        OfferedAction { action: rule.id, entry: rule.entry, outcome: rule.outcome }
    }
}

impl From<&CaseBundle> for Bundle {
    fn from(bundle: &CaseBundle) -> Self {
        let case = &bundle.case;
        let thread = |end: ThreadEnd, entries: &[(u32, Vec<u8>)]| ThreadView {
            n: end.n,
            head: end.head,
            entries: entries
                .iter()
                .map(|(n, sealed)| EntryView { n: *n, ciphertext: BASE64_STANDARD.encode(sealed) })
                .collect(),
        };
        Bundle {
            case: case.id.clone(),
            reference: case.id.reference(),
            received_on: case.received_on,
            mode: case.mode.as_str(),
            danger: case.danger,
            state: case.state.as_str(),
            due_on: case.due_on,
            proposed_by: case.proposed_by.clone(),
            grant: BASE64_STANDARD.encode(&bundle.grant),
            signer: case.signer.to_base64(),
            threads: Threads {
                shared: thread(case.shared, &bundle.shared),
                staff: thread(case.staff, &bundle.staff),
            },
            actions: bundle.actions.iter().copied().map(OfferedAction::from).collect(),
        }
    }
}

/// `GET /api/v1/cases/{case}`
pub async fn bundle(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let found = case_bundle::fetch(&site.app, &asking.0, case_id(&case)?).await?;
    found.map(|bundle| HttpResponse::Ok().json(Bundle::from(&bundle))).ok_or_else(WebError::not_found)
}

/// A change as a browser asks for it.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct WantedChange {
    #[validate(length(max = 40))]
    action: String,
    shared: WantedEnd,
    entry: Option<WantedEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WantedEnd {
    n: u32,
    head: Head,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WantedEntry {
    thread: String,
    n: u32,
    head: Head,
    ciphertext: String,
}

#[derive(Serialize)]
struct Conflict {
    title: &'static str,
    detail: String,
    status: u16,
    bundle: Bundle,
}

/// `POST /api/v1/cases/{case}/changes`
pub async fn change(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
    wanted: Json<WantedChange>,
) -> Result<HttpResponse, WebError> {
    let malformed = || WebError::refused(StatusCode::BAD_REQUEST, Message::new("error-malformed-sentence"));
    let change = read(wanted.0).ok_or_else(malformed)?;
    let status = StatusCode::CONFLICT;
    match change_case::change(&site.app, &asking.0, case_id(&case)?, change).await? {
        Changed::Done(bundle) => Ok(HttpResponse::Ok().json(Bundle::from(&*bundle))),
        Changed::Meanwhile(bundle) => {
            let detail = site.messages().format(&Message::new("error-changed-sentence"))?;
            let (title, bundle) = ("Conflict", Bundle::from(&*bundle));
            let conflict = Conflict { title, detail, status: status.as_u16(), bundle };
            let body = serde_json::to_vec(&conflict).map_err(|_| malformed())?;
            Ok(HttpResponse::build(status).content_type("application/problem+json").body(body))
        }
        Changed::Refused(refusal) => {
            let sentence = match refusal {
                Refusal::NeedsSecondPerson => Message::new("error-second-person-sentence"),
                Refusal::NotInThisState | Refusal::NotYours | Refusal::WrongEntry => {
                    Message::new("error-workflow-sentence")
                }
            };
            Ok(headers::problem(&site, StatusCode::UNPROCESSABLE_ENTITY, sentence))
        }
        Changed::NotADocument => Err(WebError::refused(
            StatusCode::UNPROCESSABLE_ENTITY,
            Message::new("error-not-sealed-sentence"),
        )),
        Changed::NotFound => Err(WebError::not_found()),
    }
}

fn read(wanted: WantedChange) -> Option<Change> {
    let entry = match wanted.entry {
        None => None,
        Some(entry) => Some(NewEntry {
            thread: Thread::parse(&entry.thread).ok().filter(|thread| thread.is_read_by_reviewers())?,
            on: ThreadEnd { n: entry.n, head: entry.head },
            ciphertext: BASE64_STANDARD.decode(entry.ciphertext).ok()?,
        }),
    };
    let shared = ThreadEnd { n: wanted.shared.n, head: wanted.shared.head };
    Some(Change { action: Action::parse(&wanted.action).ok()?, shared, entry })
}

/// `GET /cases/{case}/grant.age`
pub async fn grant_file(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let case = case_id(&case)?;
    let name = format!("{}-grant.age", case.reference());
    sealed_file(&site, &asking, case, SealedFile::Grant, &name).await
}

/// `GET /cases/{case}/{thread}/{n}.age`
pub async fn entry_file(
    site: web::Data<Site>,
    asking: Asking,
    path: web::Path<(String, String, u32)>,
) -> Result<HttpResponse, WebError> {
    let (case, thread, n) = path.into_inner();
    let case = case_id(&case)?;
    let thread = Thread::parse(&thread)
        .ok()
        .filter(|thread| thread.is_read_by_reviewers())
        .ok_or_else(WebError::not_found)?;
    let name = format!("{}-{thread}-{n}.age", case.reference());
    sealed_file(&site, &asking, case, SealedFile::Entry(thread, n), &name).await
}

async fn sealed_file(
    site: &Site,
    asking: &Asking,
    case: CaseId,
    file: SealedFile,
    name: &str,
) -> Result<HttpResponse, WebError> {
    let bytes =
        case_bundle::download(&site.app, &asking.0, case, file).await?.ok_or_else(WebError::not_found)?;
    Ok(HttpResponse::Ok()
        .content_type("application/octet-stream")
        .insert_header(("content-disposition", format!("attachment; filename=\"{name}\"")))
        .body(bytes))
}

fn case_id(text: &str) -> Result<CaseId, WebError> {
    CaseId::parse(text).map_err(|_| WebError::not_found())
}
