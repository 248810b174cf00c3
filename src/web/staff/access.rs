//! Who may use what. Every route of the staff application is made from this table and from nowhere else, with its row
//! around it: without a row there is no route, and whom a row does not name finds nothing there
//! ([ADR 0028](../../../docs/adr/0028-one-table-of-routes-and-default-deny.md)).

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::{Next, from_fn};
use actix_web::{HttpMessage, HttpResponse, guard, web};

use super::signed_in::{MaybeAsking, signed_out, to_sign_in};
use super::{
    case_marks, cases, changes, disclosures, enrol, files, grants, keeping, keys, leavers, links, pages,
    queue, referral_api, referral_pages, routing, session, statistics, vocabulary,
};
use crate::domain::Role;
use crate::web::{WebError, assets, health};

/// Who may use a route.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Who {
    /// Nobody is asked who they are.
    Everybody,
    /// Everybody with a session.
    SignedIn,
    /// Those whose key stands in `keys/` in one of these roles.
    Roles(&'static [Role]),
    /// The same, and those who were invited as one of them: the page tells them that their key has to be approved.
    RolesOrWaiting(&'static [Role]),
}

impl Who {
    /// Whether somebody with a session may. `role` is the one that `keys/` vouches for.
    pub fn admits(self, role: Option<Role>, invited_as: Role) -> bool {
        match self {
            Who::Everybody | Who::SignedIn => true,
            Who::Roles(roles) => role.is_some_and(|role| roles.contains(&role)),
            Who::RolesOrWaiting(roles) => roles.contains(&role.unwrap_or(invited_as)),
        }
    }
}

/// One route: what is asked, who may ask, who answers.
pub struct Access {
    pub method: Method,
    pub pattern: &'static str,
    pub who: Who,
    handler: fn(actix_web::Route) -> actix_web::Route,
}

impl Access {
    const fn get(
        pattern: &'static str,
        who: Who,
        handler: fn(actix_web::Route) -> actix_web::Route,
    ) -> Access {
        Access { method: Method::GET, pattern, who, handler }
    }

    const fn post(
        pattern: &'static str,
        who: Who,
        handler: fn(actix_web::Route) -> actix_web::Route,
    ) -> Access {
        Access { method: Method::POST, pattern, who, handler }
    }

    /// Whether somebody without a session is better shown the way to sign in than told about it.
    fn is_page(&self) -> bool {
        !self.pattern.starts_with("/api/") && !self.pattern.ends_with(".age")
    }
}

use Who::{Everybody, Roles, RolesOrWaiting, SignedIn};

/// Who opens cases.
const READERS: Who = Roles(&[Role::Reviewer, Role::Lead]);
const LEADS: Who = Roles(&[Role::Lead]);
/// Who sees what was referred to their body, and no case.
const LIAISONS: Who = Roles(&[Role::Liaison]);
/// The same, and those whose key waits to be approved: their first page says so.
const LIAISONS_OR_WAITING: Who = RolesOrWaiting(&[Role::Liaison]);
/// Who keeps names given in confidence, and sees no case.
const CUSTODIANS: Who = Roles(&[Role::Custodian]);
/// The same, and those whose key waits to be approved.
const CUSTODIANS_OR_WAITING: Who = RolesOrWaiting(&[Role::Custodian]);
/// Who belongs to the service itself, and to no body.
const STAFF: Who = RolesOrWaiting(&[Role::Reviewer, Role::Lead, Role::Custodian]);
const ANY_ROLE: Who = Roles(&Role::ALL);

/// Every route of the staff application.
pub static ROUTES: &[Access] = &[
    Access::get("/", STAFF, |route| route.to(queue::page)),
    Access::post("/", READERS, |route| route.to(queue::assign)),
    Access::post("/views", READERS, |route| route.to(queue::save_view)),
    Access::post("/views/delete", READERS, |route| route.to(queue::delete_view)),
    Access::get("/api/v1/queue", READERS, |route| route.to(queue::list)),
    Access::get("/sign-in", Everybody, |route| route.to(pages::sign_in)),
    Access::get("/enrol", Everybody, |route| route.to(pages::enrol)),
    Access::get("/account", SignedIn, |route| route.to(pages::account)),
    Access::get("/keeping", READERS, |route| route.to(keeping::page)),
    Access::post("/keeping/hold", READERS, |route| route.to(keeping::hold)),
    Access::post("/keeping/lift", LEADS, |route| route.to(keeping::lift)),
    Access::get("/leavers", LEADS, |route| route.to(leavers::page)),
    Access::get("/cases/{case}", READERS, |route| route.to(pages::case)),
    Access::get("/cases/{case}/grant.age", READERS, |route| route.to(cases::grant_file)),
    Access::get("/cases/{case}/{thread}/{n}.age", READERS, |route| route.to(cases::entry_file)),
    Access::get("/statistics", READERS, |route| route.to(statistics::page)),
    Access::get("/statistics/{period}.csv", READERS, |route| route.to(statistics::csv)),
    Access::get("/changes", LEADS, |route| route.to(changes::page)),
    Access::post("/changes", LEADS, |route| route.to(changes::release)),
    Access::post("/changes/withdraw", LEADS, |route| route.to(changes::withdraw)),
    Access::get("/cases/{case}/referrals/{referral}/letter", READERS, |route| {
        route.to(referral_pages::letter)
    }),
    Access::get("/cases/{case}/referrals/{referral}/letter/{n}", READERS, |route| {
        route.to(referral_pages::later_letter)
    }),
    Access::get("/referrals", LIAISONS_OR_WAITING, |route| route.to(referral_pages::inbox)),
    Access::get("/referrals/{referral}", LIAISONS, |route| route.to(referral_pages::referral)),
    Access::get("/referrals/{referral}/{n}.age", LIAISONS, |route| route.to(referral_pages::file)),
    Access::get("/disclosures", CUSTODIANS_OR_WAITING, |route| route.to(disclosures::list)),
    Access::get("/disclosures/{disclosure}", CUSTODIANS, |route| route.to(disclosures::page)),
    Access::post("/api/v1/enrol/start", Everybody, |route| route.to(enrol::start)),
    Access::post("/api/v1/enrol", Everybody, |route| route.to(enrol::complete)),
    Access::post("/api/v1/sign-in", Everybody, |route| route.to(session::sign_in)),
    Access::get("/api/v1/session", SignedIn, |route| route.to(session::current)),
    Access::post("/api/v1/sign-out", Everybody, |route| route.to(session::sign_out)),
    Access::post("/api/v1/sessions/end", SignedIn, |route| route.to(session::end)),
    Access::get("/api/v1/keys", ANY_ROLE, |route| route.to(keys::keys)),
    Access::get("/api/v1/cases/{case}", READERS, |route| route.to(cases::bundle)),
    Access::get("/api/v1/cases/{case}/files/{object}", READERS, |route| route.to(files::file)),
    Access::post("/api/v1/cases/{case}/changes", READERS, |route| route.to(cases::change)),
    Access::post("/api/v1/cases/{case}/assign", READERS, |route| route.to(case_marks::assign)),
    Access::post("/api/v1/cases/{case}/labels", READERS, |route| route.to(case_marks::labels)),
    Access::post("/api/v1/cases/{case}/grants", READERS, |route| route.to(grants::grant)),
    Access::post("/api/v1/cases/{case}/recuse", READERS, |route| route.to(grants::recuse)),
    Access::post("/api/v1/cases/{case}/routing", READERS, |route| route.to(routing::routing)),
    Access::post("/api/v1/cases/{case}/links", READERS, |route| route.to(links::link)),
    Access::get("/api/v1/vocabulary", READERS, |route| route.to(vocabulary::vocabulary)),
    Access::get("/api/v1/referrals", LIAISONS, |route| route.to(referral_api::inbox)),
    Access::get("/api/v1/referrals/{referral}", LIAISONS, |route| route.to(referral_api::bundle)),
    Access::post("/api/v1/referrals/{referral}/changes", LIAISONS, |route| route.to(referral_api::change)),
    Access::get("/api/v1/disclosures/{disclosure}", CUSTODIANS, |route| route.to(disclosures::bundle)),
    Access::post("/api/v1/disclosures/{disclosure}/changes", CUSTODIANS, |route| {
        route.to(disclosures::change)
    }),
    Access::get("/api/v1/leavers", LEADS, |route| route.to(leavers::list)),
    Access::get("/api/v1/leavers/{account}/cases", LEADS, |route| route.to(leavers::cases)),
    Access::get("/healthz", Everybody, |route| route.to(health::healthz)),
    Access::get("/readyz", Everybody, |route| route.to(health::readyz)),
    Access::get("/static/{name}", Everybody, |route| route.to(assets::file)),
];

/// Registers every route of the table, each behind its own row.
pub(super) fn register(config: &mut web::ServiceConfig) {
    for row in ROUTES {
        let resource = web::resource(row.pattern)
            .guard(guard::Method(row.method.clone()))
            .wrap(from_fn(move |request, next| admit(row, request, next)))
            .route((row.handler)(web::route()));
        config.service(resource);
    }
}

/// Lets through whom the row names. Another person is answered as at an address that is none of ours, before anything
/// of the request but its session was looked at.
async fn admit(
    row: &'static Access,
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    if row.who == Everybody {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let asking = request.extract::<MaybeAsking>().await;
    let refused: HttpResponse = match asking {
        Ok(MaybeAsking(Some(person))) if row.who.admits(person.role, person.invited_as) => {
            request.extensions_mut().insert(person);
            return Ok(next.call(request).await?.map_into_left_body());
        }
        Ok(MaybeAsking(None)) if row.is_page() => to_sign_in(),
        // As responses: an error from here would pass by what gives responses their words and headers.
        Ok(MaybeAsking(None)) => HttpResponse::from_error(signed_out()),
        Ok(MaybeAsking(Some(_))) => HttpResponse::from_error(WebError::not_found()),
        Err(error) => HttpResponse::from_error(error),
    };
    let (request, _) = request.into_parts();
    Ok(ServiceResponse::new(request, refused).map_into_right_body())
}
