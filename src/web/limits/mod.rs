//! Who is served when too many come at once. Nothing here is stored or logged, and nobody is asked to prove that they are
//! human ([ADR 0075](../../../docs/adr/0075-a-flood-of-one-kind-leaves-the-others.md)).

mod bucket;
mod kind;
mod networks;

use std::net::IpAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::CONTENT_TYPE;
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, web};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

use super::{Audience, Site, WebError};
use crate::app::random::Random;
use crate::domain::budget::{Budgets, Kind};
use crate::templates::Message;
use bucket::Bucket;
use networks::Networks;

/// What of every body is read without asking whether there is room: more than a report by hand ever has. With the bound on
/// connections it has an end by itself.
const FREE_OF_A_BODY: usize = 32 * 1024;
/// What all bodies together may hold beyond that, in memory.
const BODIES: usize = 32 * 1024 * 1024;

/// The one gate of both applications.
pub struct Gate {
    budgets: Budgets,
    rates: [Mutex<Option<Bucket>>; Kind::ALL.len()],
    places: [Arc<Semaphore>; Kind::ALL.len()],
    networks: Option<Networks>,
    bodies: Arc<Semaphore>,
    inside: AtomicUsize,
}

impl Gate {
    pub fn new(budgets: Budgets, random: Arc<dyn Random>) -> Self {
        Gate {
            rates: Kind::ALL.map(|_| Mutex::default()),
            places: Kind::ALL.map(|kind| Arc::new(Semaphore::new(budgets.of(kind).at_once))),
            networks: budgets.by_network.then(|| Networks::new(random, Instant::now())),
            bodies: Arc::new(Semaphore::new(BODIES)),
            inside: AtomicUsize::new(0),
            budgets,
        }
    }

    /// Counts a request. Its network first: what is refused there takes nothing from everybody else.
    fn count(&self, kind: Kind, address: Option<IpAddr>) -> Result<(), WebError> {
        let (now, budget) = (Instant::now(), self.budgets.of(kind));
        if let (Some(networks), Some(address)) = (&self.networks, address)
            && !networks.take(kind, address, budget.a_minute_by_network, now)
        {
            let sentence = Message::new("error-network-busy-sentence");
            return Err(WebError::refused(StatusCode::TOO_MANY_REQUESTS, sentence));
        }
        let Some(a_minute) = budget.a_minute else { return Ok(()) };
        let mut bucket = self.rates[kind as usize].lock().unwrap_or_else(PoisonError::into_inner);
        let bucket = bucket.get_or_insert_with(|| Bucket::full(a_minute, now));
        if bucket.take(a_minute, now) { Ok(()) } else { Err(WebError::busy()) }
    }

    /// A place among those that are worked on at this moment.
    fn place(&self, kind: Kind) -> Result<OwnedSemaphorePermit, WebError> {
        self.places[kind as usize].clone().try_acquire_owned().map_err(|_| WebError::busy())
    }

    /// Room for so many bytes more of a body that already has so many.
    pub fn room(&self, had: usize, more: usize) -> Result<Option<OwnedSemaphorePermit>, WebError> {
        let counted = (had + more).saturating_sub(FREE_OF_A_BODY.max(had));
        if counted == 0 {
            return Ok(None);
        }
        let counted = u32::try_from(counted).map_err(|_| WebError::busy())?;
        self.bodies.clone().try_acquire_many_owned(counted).map(Some).map_err(|_| WebError::busy())
    }

    /// Whether so many are here that nobody is waited for as long as otherwise.
    pub fn is_crowded(&self) -> bool {
        self.inside.load(Ordering::Relaxed) > self.budgets.connections / 4
    }
}

/// A request that is here, from its head to its answer.
struct Inside(web::Data<Site>);

impl Inside {
    fn enter(site: web::Data<Site>) -> Self {
        site.gate.inside.fetch_add(1, Ordering::Relaxed);
        Inside(site)
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.gate.inside.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What was decided about a request before its body was read.
struct Admission {
    kind: Kind,
    /// Whether its handler answers with what was typed, and so reads it even if it is not served.
    keeps: bool,
    refused: Option<WebError>,
    place: Option<OwnedSemaphorePermit>,
}

/// Counts every request and refuses what is too much, at its head; a form of a reporter's is read first, so that the answer
/// can show what was typed.
pub async fn admit(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let site = request.app_data::<web::Data<Site>>().cloned();
    let kind = site.as_ref().and_then(|site| kind::of(site.audience, request.method(), request.path()));
    let (Some(site), Some(kind)) = (site, kind) else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let keeps = site.audience == Audience::Reporters && is_form(&request);
    let counted = site.gate.count(kind, request.peer_addr().map(|address| address.ip()));
    // Whoever sends a body takes a place only once it is here.
    let place = match (&counted, request.method()) {
        (Ok(()), &(Method::GET | Method::HEAD)) => site.gate.place(kind).map(Some),
        _ => Ok(None),
    };
    let (refused, place) = match (counted, place) {
        (Ok(()), Ok(place)) => (None, place),
        (Err(refused), _) | (_, Err(refused)) => (Some(refused), None),
    };
    if let (Some(refused), false) = (&refused, keeps) {
        return Ok(request.error_response(refused.clone()).map_into_right_body());
    }
    request.extensions_mut().insert(Admission { kind, keeps, refused, place });
    let _inside = Inside::enter(site);
    Ok(next.call(request).await?.map_into_left_body())
}

fn is_form(request: &ServiceRequest) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    request.method() == Method::POST
        && kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded"))
}

/// Takes the place that a request needs, now that its body is here; it has it until it is answered. What is refused comes
/// back as a value where the handler shows what was typed.
pub fn with_body(request: &HttpRequest) -> Result<Option<WebError>, WebError> {
    let site = request.app_data::<web::Data<Site>>();
    let mut extensions = request.extensions_mut();
    let (Some(site), Some(admission)) = (site, extensions.get_mut::<Admission>()) else { return Ok(None) };
    let refused = match (admission.refused.take(), &admission.place) {
        (Some(refused), _) => refused,
        (None, Some(_)) => return Ok(None),
        (None, None) => match site.gate.place(admission.kind) {
            Ok(place) => {
                admission.place = Some(place);
                return Ok(None);
            }
            Err(refused) => refused,
        },
    };
    if admission.keeps { Ok(Some(refused)) } else { Err(refused) }
}
