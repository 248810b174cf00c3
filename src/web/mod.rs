//! The two applications: the public one for reporters, the staff one for reviewers. A handler turns a request into one
//! call of a use case, and its result into a page or JSON.

mod assets;
mod body;
mod error;
mod headers;
mod health;
pub mod public;
mod same_origin;
mod site;
pub mod staff;

pub use error::WebError;
pub use site::Site;

/// The largest form post, in bytes. The longest report the form takes, each character percent-encoded at its worst,
/// is half of this.
const FORM_LIMIT: usize = 1024 * 1024;
/// The largest JSON body: a sealed entry of 1 MiB in base64, and room around it.
const JSON_LIMIT: usize = 2 * 1024 * 1024;

/// Every address that is none of ours.
async fn not_found() -> Result<actix_web::HttpResponse, WebError> {
    Err(WebError::not_found())
}
