//! What reporters use. Every route works without JavaScript; none sets a cookie.

mod bodies;
mod changes;
mod identifiers;
mod keys;
mod leave;
mod report;
mod start;
mod track;

use actix_web::web;

use super::{assets, health};

/// All routes of the public application.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/", web::get().to(start::start))
        .route("/before-you-report", web::get().to(start::before_you_report))
        .route("/report", web::get().to(report::form))
        .route("/report/check", web::post().to(report::check))
        .route("/report/edit", web::post().to(report::edit))
        .route("/report/send", web::post().to(report::send))
        .route("/track", web::get().to(track::code_page))
        .route("/track", web::post().to(track::open))
        .route("/track/export", web::post().to(track::export))
        .route("/track/{step}", web::post().to(track::take))
        .route("/keys", web::get().to(keys::keys))
        .route("/changes", web::get().to(changes::changes))
        .route("/bodies", web::get().to(bodies::bodies))
        .route("/bodies.atom", web::get().to(bodies::feed))
        .route("/leave", web::get().to(leave::leave))
        .route("/healthz", web::get().to(health::healthz))
        .route("/static/{name}", web::get().to(assets::file));
}
