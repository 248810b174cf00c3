//! What a liaison's browser asks for: their body's referrals, and steps on one (docs/PROTOCOL.md §12).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::bundle_view::{OfferedAction, ThreadView};
use super::cases::conflict;
use super::refusals;
use super::signed_in::Asking;
use super::wanted_change::WantedStep;
use crate::app::referrals::{self, Changed, Inbox, Listed, ReferralBundle};
use crate::domain::directory::Directory;
use crate::domain::directory::body::OversightBody;
use crate::domain::{BodyId, CaseId, Day, ReferralId};
use crate::web::body::Json;
use crate::web::{Site, WebError, headers};

#[derive(Serialize)]
struct InboxView<'d> {
    body: BodyView<'d>,
    rows: Vec<Row>,
    /// Where the next page begins after.
    next: Option<ReferralId>,
}

#[derive(Serialize)]
struct BodyView<'d> {
    id: &'d str,
    name: &'d str,
    short: &'d str,
}

#[derive(Serialize)]
struct Row {
    id: ReferralId,
    reference: String,
    sent_on: Day,
    moved_on: Day,
    state: &'static str,
    /// Whose turn it is.
    turn: &'static str,
}

#[derive(Serialize)]
struct Bundle<'d> {
    id: ReferralId,
    case: CaseId,
    reference: String,
    body: BodyId,
    state: &'static str,
    sent_on: Day,
    thread: ThreadView,
    actions: Vec<OfferedAction>,
    /// Where else a concern may belong, for a suggestion.
    bodies: Vec<BodyView<'d>>,
}

impl<'d> From<&'d OversightBody> for BodyView<'d> {
    fn from(body: &'d OversightBody) -> Self {
        BodyView { id: &body.id, name: &body.name, short: &body.short }
    }
}

impl From<&Listed> for Row {
    fn from(listed: &Listed) -> Self {
        let referral = &listed.referral;
        Row {
            id: referral.id,
            reference: referral.case.reference(),
            sent_on: referral.sent_on,
            moved_on: referral.moved_on,
            state: referral.state.as_str(),
            turn: listed.turn.as_str(),
        }
    }
}

impl<'d> Bundle<'d> {
    fn new(bundle: &ReferralBundle, directory: &'d Directory) -> Self {
        let referral = &bundle.referral;
        let others = directory.bodies().iter();
        Bundle {
            id: referral.id,
            case: referral.case.clone(),
            reference: referral.case.reference(),
            body: referral.body.clone(),
            state: referral.state.as_str(),
            sent_on: referral.sent_on,
            thread: (&bundle.thread).into(),
            actions: bundle.actions.iter().copied().map(OfferedAction::from).collect(),
            bodies: others
                .filter(|body| !body.is_closed() && body.id != referral.body.as_str())
                .map(BodyView::from)
                .collect(),
        }
    }
}

/// Which page of the inbox, as its address has it.
#[derive(Deserialize)]
pub struct Which {
    /// `1` for what is over.
    over: Option<String>,
    after: Option<String>,
}

impl Which {
    pub(super) fn is_over(&self) -> bool {
        self.over.as_deref() == Some("1")
    }

    /// The referral that the page begins after.
    pub(super) fn after(&self) -> Result<Option<ReferralId>, WebError> {
        self.after.as_deref().map(referral_id).transpose()
    }
}

/// `GET /api/v1/referrals`
pub async fn inbox(
    site: web::Data<Site>,
    asking: Asking,
    which: web::Query<Which>,
) -> Result<HttpResponse, WebError> {
    let (after, over) = (which.after()?, which.is_over());
    let inbox = referrals::inbox(&site.app, &asking.0, over, after).await?.ok_or_else(WebError::not_found)?;
    let edition = site.app.directory();
    Ok(HttpResponse::Ok().json(view(&inbox, &edition.directory)))
}

fn view<'d>(inbox: &'d Inbox, directory: &'d Directory) -> InboxView<'d> {
    let id = inbox.body.as_str();
    let known = directory.bodies().get(id).map(BodyView::from);
    InboxView {
        body: known.unwrap_or(BodyView { id, name: id, short: id }),
        rows: inbox.rows.iter().map(Row::from).collect(),
        next: inbox.next(),
    }
}

/// `GET /api/v1/referrals/{referral}`
pub async fn bundle(
    site: web::Data<Site>,
    asking: Asking,
    referral: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let found = referrals::fetch(&site.app, &asking.0, referral_id(&referral)?).await?;
    let bundle = found.ok_or_else(WebError::not_found)?;
    Ok(HttpResponse::Ok().json(Bundle::new(&bundle, &site.app.directory().directory)))
}

/// `POST /api/v1/referrals/{referral}/changes`
pub async fn change(
    site: web::Data<Site>,
    asking: Asking,
    referral: web::Path<String>,
    wanted: Json<WantedStep>,
) -> Result<HttpResponse, WebError> {
    let (action, entry) = wanted.0.read().ok_or_else(refusals::malformed)?;
    let changed = referrals::change(&site.app, &asking.0, referral_id(&referral)?, action, entry).await?;
    let edition = site.app.directory();
    match changed {
        Changed::Done(bundle) => Ok(HttpResponse::Ok().json(Bundle::new(&bundle, &edition.directory))),
        Changed::Meanwhile(bundle) => conflict(&site, Bundle::new(&bundle, &edition.directory)),
        Changed::Refused(refusal) => {
            Ok(headers::problem(&site, StatusCode::UNPROCESSABLE_ENTITY, refusals::sentence(refusal)))
        }
        Changed::NotADocument => Err(refusals::not_sealed()),
        Changed::NotFound => Err(WebError::not_found()),
    }
}

pub(super) fn referral_id(text: &str) -> Result<ReferralId, WebError> {
    ReferralId::parse(text).map_err(|_| WebError::not_found())
}
