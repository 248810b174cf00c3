//! The two applications: the public one for reporters, the staff one for reviewers. A handler turns a request into one
//! call of a use case, and its result into a page or JSON.

mod assets;
mod body;
mod counted;
mod error;
mod headers;
mod health;
mod limits;
pub mod metrics;
pub mod public;
mod same_origin;
mod site;
pub mod staff;
mod vouched;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::{App, Error, web};

pub use error::WebError;
pub use limits::Gate;
pub use site::{Audience, Site};

/// The largest form post, in bytes. The longest report the form takes, each character percent-encoded at its worst,
/// is half of this.
const FORM_LIMIT: usize = 1024 * 1024;
/// The largest JSON body: a sealed entry of 1 MiB in base64, and room around it.
const JSON_LIMIT: usize = 2 * 1024 * 1024;

/// One of the two applications, ready to be served: its routes, and around them what holds for every request.
pub fn application(
    site: Site,
    routes: fn(&mut web::ServiceConfig),
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    // An address that cannot be read is none of ours. The parsers' own words would quote it.
    let query = web::QueryConfig::default().error_handler(|_, _| WebError::not_found().into());
    let path = web::PathConfig::default().error_handler(|_, _| WebError::not_found().into());
    App::new()
        .app_data(web::Data::new(site))
        .app_data(query)
        .app_data(path)
        .configure(routes)
        .default_service(web::to(not_found))
        .wrap(from_fn(limits::admit))
        .wrap(from_fn(same_origin::require))
        .wrap(from_fn(headers::words_for_errors))
        .wrap(from_fn(headers::set))
        .wrap(from_fn(counted::count))
}

/// Every address that is none of ours.
async fn not_found() -> Result<actix_web::HttpResponse, WebError> {
    Err(WebError::not_found())
}
