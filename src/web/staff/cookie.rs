//! The session cookie: the only cookie there is, set at sign-in and not before.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use crate::web::Site;

/// The name says how strict the browser is with it. `__Host-` needs TLS, which a demo on localhost does not have.
fn name(site: &Site) -> &'static str {
    if site.is_https() { "__Host-candour-session" } else { "candour-session" }
}

/// The cookie for a new session. It ends with the browser; the server ends it earlier.
pub fn new(site: &Site, value: &[u8; 32]) -> Cookie<'static> {
    build(site, BASE64_URL_SAFE_NO_PAD.encode(value))
}

/// The cookie that takes it away.
pub fn removal(site: &Site) -> Cookie<'static> {
    let mut cookie = build(site, String::new());
    cookie.set_max_age(Duration::ZERO);
    cookie
}

fn build(site: &Site, value: String) -> Cookie<'static> {
    Cookie::build(name(site), value)
        .path("/")
        .http_only(true)
        .secure(site.is_https())
        .same_site(SameSite::Strict)
        .finish()
}

/// The value that came with a request.
pub fn read(site: &Site, request: &HttpRequest) -> Option<Zeroizing<[u8; 32]>> {
    let cookie = request.cookie(name(site))?;
    let bytes = Zeroizing::new(BASE64_URL_SAFE_NO_PAD.decode(cookie.value()).ok()?);
    Some(Zeroizing::new(bytes.as_slice().try_into().ok()?))
}
