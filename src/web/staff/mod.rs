//! What staff use: shells rendered here, contents opened in their browser. JSON under `/api/v1/` (docs/PROTOCOL.md §12).

mod bundle_view;
mod case_marks;
mod cases;
mod cookie;
mod enrol;
mod keys;
mod pages;
mod refusals;
mod session;
mod signed_in;
mod wanted_change;

use actix_web::web;

use super::{assets, health};

/// All routes of the staff application.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/", web::get().to(pages::queue))
        .route("/sign-in", web::get().to(pages::sign_in))
        .route("/enrol", web::get().to(pages::enrol))
        .route("/account", web::get().to(pages::account))
        .route("/cases/{case}", web::get().to(pages::case))
        .route("/cases/{case}/grant.age", web::get().to(cases::grant_file))
        .route("/cases/{case}/{thread}/{n}.age", web::get().to(cases::entry_file))
        .route("/api/v1/enrol/start", web::post().to(enrol::start))
        .route("/api/v1/enrol", web::post().to(enrol::complete))
        .route("/api/v1/sign-in", web::post().to(session::sign_in))
        .route("/api/v1/session", web::get().to(session::current))
        .route("/api/v1/sign-out", web::post().to(session::sign_out))
        .route("/api/v1/sessions/end", web::post().to(session::end))
        .route("/api/v1/keys", web::get().to(keys::keys))
        .route("/api/v1/cases/{case}", web::get().to(cases::bundle))
        .route("/api/v1/cases/{case}/changes", web::post().to(cases::change))
        .route("/api/v1/cases/{case}/assign", web::post().to(case_marks::assign))
        .route("/api/v1/cases/{case}/labels", web::post().to(case_marks::labels))
        .route("/healthz", web::get().to(health::healthz))
        .route("/static/{name}", web::get().to(assets::file));
}
