//! What reporters use. Every route works without JavaScript; none sets a cookie.

mod bodies;
mod changes;
mod info;
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
        .route("/before-you-report", web::post().to(start::before_you_report_as))
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
        .route("/safety", web::get().to(info::safety))
        .route("/urgent", web::get().to(info::urgent))
        .route("/help", web::get().to(info::help))
        .route("/privacy", web::get().to(info::privacy))
        .route("/cookies", web::get().to(info::cookies))
        .route("/accessibility", web::get().to(info::accessibility))
        .route("/leave", web::get().to(leave::leave))
        .route("/healthz", web::get().to(health::healthz))
        .route("/static/{name}", web::get().to(assets::file));
}
