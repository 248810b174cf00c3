//! What staff use: shells rendered here, contents opened in their browser. JSON under `/api/v1/` (docs/PROTOCOL.md §12).

pub mod access;
mod bundle_view;
mod case_marks;
mod cases;
mod changes;
mod cookie;
mod enrol;
mod grants;
mod keys;
mod leavers;
mod links;
mod pages;
mod queue;
mod queue_address;
mod referral_api;
mod referral_pages;
mod refusals;
mod routing;
mod session;
mod signed_in;
mod statistics;
mod vocabulary;
mod wanted_change;

use actix_web::web;

/// All routes of the staff application.
pub fn routes(config: &mut web::ServiceConfig) {
    access::register(config);
}
