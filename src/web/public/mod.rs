//! What reporters use. Every route works without JavaScript; none sets a cookie.

mod bodies;
mod changes;
mod identifiers;
mod info;
mod keys;
mod leave;
mod report;
pub mod sealed;
mod source;
mod start;
mod track;

use actix_web::middleware::Compress;
use actix_web::web;

use super::{assets, health};

/// All routes of the public application. Compressed are only static files and the empty form: the size
/// of a compressed page that holds a code, and repeats what was sent, would tell of the code.
pub fn routes(config: &mut web::ServiceConfig) {
    let compressed = |path, route| web::resource(path).wrap(Compress::default()).route(route);
    config
        .route("/", web::get().to(start::start))
        .route("/before-you-report", web::get().to(start::before_you_report))
        .route("/before-you-report", web::post().to(start::before_you_report_as))
        .service(compressed("/report", web::get().to(report::form)))
        .route("/report/check", web::post().to(report::check))
        .route("/report/edit", web::post().to(report::edit))
        .route("/report/send", web::post().to(report::send))
        .route("/track", web::get().to(track::code_page))
        .route("/track", web::post().to(track::open))
        .route("/track/export", web::post().to(track::export))
        .route("/track/file", web::post().to(track::add))
        .route("/track/{step}", web::post().to(track::take))
        .route("/keys", web::get().to(keys::keys))
        .route("/source", web::get().to(source::source))
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
        .route("/api/v1/keys", web::get().to(sealed::keys))
        .route("/api/v1/reports", web::post().to(sealed::report))
        .route("/api/v1/files", web::post().to(sealed::files::begin))
        .route("/api/v1/files/piece", web::post().to(sealed::files::piece))
        .route("/api/v1/files/drop", web::post().to(sealed::files::give_up))
        .route("/api/v1/track", web::post().to(sealed::case))
        .route("/api/v1/track/changes", web::post().to(sealed::step))
        .route("/healthz", web::get().to(health::healthz))
        .route("/readyz", web::get().to(health::readyz))
        .route("/static/{name}", web::get().to(assets::file));
}
