//! `POST /api/v1/cases/{case}/routing`: where a case can go, why and by when.

use std::fmt::Display;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::cases::case_id;
use super::signed_in::Asking;
use crate::app::routing::{self, Asked, Began, Routing};
use crate::domain::Day;
use crate::domain::deadline::{Force, RunningClock};
use crate::domain::directory::Named;
use crate::domain::directory::body::OversightBody;
use crate::domain::directory::calendar::Reckoned;
use crate::domain::directory::clock::Owner;
use crate::domain::directory::law::Basis;
use crate::domain::routing::{Decision, Recommended};
use crate::templates::Message;
use crate::web::body::Json;
use crate::web::{Site, WebError};

#[derive(Serialize)]
struct Answer<'d> {
    edition: String,
    first: Vec<Worded<'d>>,
    bodies: Vec<Choice<'d>>,
    clocks: Vec<ClockView<'d>>,
    warnings: Vec<String>,
    others: Vec<BodyView<'d>>,
}

#[derive(Serialize)]
struct Worded<'d> {
    id: &'d str,
    text: &'d str,
}

#[derive(Serialize)]
struct BodyView<'d> {
    id: &'d str,
    name: &'d str,
    short: &'d str,
    /// The value of the questionnaire's `consent` that covers it.
    group: &'static str,
    does_not_take: &'d str,
    response: Option<&'d str>,
    contacts: Vec<ContactView<'d>>,
    /// For how many a referral is sealed; none means that nothing can be sent.
    recipients: usize,
    accounts: usize,
}

#[derive(Serialize)]
struct ContactView<'d> {
    kind: &'static str,
    value: &'d str,
    purpose: &'d str,
}

#[derive(Serialize)]
struct Choice<'d> {
    #[serde(flatten)]
    body: BodyView<'d>,
    rank: i16,
    role: &'static str,
    rules: Vec<&'d str>,
    reasons: Vec<&'d str>,
    basis: Vec<Worded<'d>>,
}

#[derive(Serialize)]
struct ClockView<'d> {
    id: &'d str,
    label: &'d str,
    within: String,
    owner: &'d str,
    /// Whether it is this service's promise.
    promise: bool,
    due_on: Option<Day>,
    /// Whether the known bank holidays end before that day, which is then the earliest that it can be.
    earliest: bool,
    cautions: Vec<String>,
}

/// What only the sealed classification says: when it happened, and when its organisation knew of it. It changes nothing,
/// and stands in the body all the same: an address is written down by whatever it comes past.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Days {
    happened: Option<Day>,
    known: Option<Day>,
}

/// `POST /api/v1/cases/{case}/routing`
pub async fn routing(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
    days: Json<Days>,
) -> Result<HttpResponse, WebError> {
    let began = Began { happened: days.0.happened, known: days.0.known };
    match routing::ask(&site.app, &asking.0, case_id(&case)?, began).await? {
        Asked::Routing(routing) => Ok(HttpResponse::Ok().json(answer(&routing))),
        Asked::NotClassified => {
            let sentence = Message::new("error-not-classified-sentence");
            Err(WebError::refused(StatusCode::UNPROCESSABLE_ENTITY, sentence))
        }
        Asked::NotFound => Err(WebError::not_found()),
    }
}

fn answer(routing: &Routing) -> Answer<'_> {
    let decision = routing.decision();
    let named = |body: &OversightBody| decision.bodies.iter().any(|choice| choice.body.id == body.id);
    let directory = &routing.edition.directory;
    let others = directory.bodies().iter().filter(|body| !body.is_closed() && !named(body));
    Answer {
        edition: BASE64_STANDARD.encode(routing.edition.digest),
        first: decision
            .first
            .iter()
            .map(|action| Worded { id: &action.id, text: &action.reviewer })
            .collect(),
        bodies: decision.bodies.iter().map(|choice| choice_of(routing, choice)).collect(),
        clocks: clocks(routing, &decision),
        warnings: decision.warnings.iter().map(ToString::to_string).collect(),
        others: others.map(|body| body_of(routing, body)).collect(),
    }
}

fn clocks<'d>(routing: &'d Routing, decision: &Decision<'d>) -> Vec<ClockView<'d>> {
    routing.clocks(decision).into_iter().map(clock_of).collect()
}

fn clock_of(clock: RunningClock<'_>) -> ClockView<'_> {
    let (due_on, earliest) = match clock.due {
        Some(Reckoned::On(day)) => (Some(day), false),
        Some(Reckoned::NotBefore { day, .. }) => (Some(day), true),
        None => (None, false),
    };
    ClockView {
        id: clock.id,
        label: clock.label,
        within: clock.within.to_string(),
        owner: match clock.owner {
            Owner::Service => "service",
            Owner::Other(owner) => owner,
        },
        promise: clock.force == Force::Promise,
        due_on,
        earliest,
        cautions: texts(&clock.cautions),
    }
}

fn texts<T: Display>(all: &[T]) -> Vec<String> {
    all.iter().map(ToString::to_string).collect()
}

fn choice_of<'d>(routing: &Routing, choice: &Recommended<'d>) -> Choice<'d> {
    Choice {
        body: body_of(routing, choice.body),
        rank: choice.rank.0,
        role: choice.role.as_str(),
        rules: choice.rules.iter().map(|rule| rule.id()).collect(),
        reasons: choice.reasons.clone(),
        basis: choice.basis.iter().map(|basis| worded(basis)).collect(),
    }
}

fn worded(basis: &Basis) -> Worded<'_> {
    Worded { id: &basis.id, text: &basis.title }
}

fn body_of<'d>(routing: &Routing, body: &'d OversightBody) -> BodyView<'d> {
    let reach = routing.reach(&body.id);
    let contacts = body.contacts.iter().map(|contact| ContactView {
        kind: contact.kind.as_str(),
        value: &contact.value,
        purpose: &contact.purpose,
    });
    BodyView {
        id: &body.id,
        name: &body.name,
        short: &body.short,
        group: body.kind.consent_group().as_str(),
        does_not_take: &body.does_not_take,
        response: body.response.as_deref(),
        contacts: contacts.collect(),
        recipients: reach.recipients,
        accounts: reach.accounts,
    }
}
