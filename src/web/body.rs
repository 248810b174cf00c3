//! Reading bodies: bounded in size and time, into memory only, with a sentence for each way it can fail.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use tokio::sync::OwnedSemaphorePermit;
use validator::Validate;
use zeroize::Zeroizing;

use super::{FORM_LIMIT, JSON_LIMIT, Site, WebError, limits};
use crate::crypto::file::PIECE;
use crate::templates::Message;

/// How long a client may take for the next piece of a body.
const PIECE_WITHIN: Duration = Duration::from_secs(10);
/// How long a client may take for a whole body.
const WHOLE_WITHIN: Duration = Duration::from_secs(60);
/// The same for a piece of a sealed file, over a poor connection.
const SEALED_PIECE_WITHIN: Duration = Duration::from_secs(300);
/// How many times sooner a client is given up while very many are here.
const CROWDED: u32 = 4;

/// A form post: names and values in order, valid UTF-8; and why it is not served, where it is not.
pub struct Form(pub Vec<(String, String)>, Option<WebError>);

impl Form {
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Form(pairs, None)
    }

    /// Whether it is served. Otherwise what was typed is shown again, and nothing else is done.
    pub fn admitted(&self) -> Result<(), WebError> {
        self.1.clone().map_or(Ok(()), Err)
    }

    /// The first value of a field; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// The first value of a field, taken out.
    pub fn take(&mut self, name: &str) -> String {
        let found = self.0.iter_mut().find(|(field, _)| field == name);
        found.map(|(_, value)| std::mem::take(value)).unwrap_or_default()
    }
}

/// A JSON body, parsed and held to its own bounds.
pub struct Json<T>(pub T);

/// A piece of a sealed file. While it is in memory it takes up one of the turns for pieces.
pub struct Piece {
    pub bytes: Vec<u8>,
    _turn: OwnedSemaphorePermit,
}

impl FromRequest for Piece {
    type Error = WebError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, WebError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let site = request.app_data::<web::Data<Site>>().cloned();
        let read = read(request, payload, "application/octet-stream", PIECE, SEALED_PIECE_WITHIN);
        Box::pin(async move {
            let site = site.ok_or_else(WebError::busy)?;
            let turn = site.app.turn_for_a_piece().await?;
            // Ciphertext: there is nothing in it to overwrite.
            Ok(Piece { bytes: std::mem::take(&mut *read.await?), _turn: turn })
        })
    }
}

impl FromRequest for Form {
    type Error = WebError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, WebError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let read = read(request, payload, "application/x-www-form-urlencoded", FORM_LIMIT, WHOLE_WITHIN);
        let request = request.clone();
        Box::pin(async move {
            let pairs = parse_form(&read.await?)?.0;
            Ok(Form(pairs, limits::with_body(&request)?))
        })
    }
}

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Json<T> {
    type Error = WebError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, WebError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let read = read(request, payload, "application/json", JSON_LIMIT, WHOLE_WITHIN);
        let request = request.clone();
        Box::pin(async move {
            let body = read.await?;
            limits::with_body(&request)?.map_or(Ok(()), Err)?;
            // The parser's own words are dropped: they can quote what was sent.
            let parsed: T = serde_json::from_slice(&body).map_err(|_| malformed())?;
            parsed.validate().map_err(|_| malformed())?;
            Ok(Json(parsed))
        })
    }
}

fn malformed() -> WebError {
    WebError::refused(StatusCode::BAD_REQUEST, Message::new("error-malformed-sentence"))
}

fn read(
    request: &HttpRequest,
    payload: &mut Payload,
    content_type: &'static str,
    limit: usize,
    within: Duration,
) -> impl Future<Output = Result<Zeroizing<Vec<u8>>, WebError>> + use<> {
    let fits = request.content_type().eq_ignore_ascii_case(content_type);
    let announced =
        request.headers().get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    let encoded = request.headers().contains_key("content-encoding");
    let charset_fits =
        request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_none_or(|value| {
            let lower = value.to_ascii_lowercase();
            !lower.contains("charset") || lower.contains("utf-8")
        });
    // Only so many pieces are read at a time; for anything else nobody gets more room than they fill.
    let at_once = if limit == PIECE { PIECE } else { 64 * 1024 };
    let site = request.app_data::<web::Data<Site>>().cloned();
    let mut payload = payload.take();
    async move {
        if !fits || encoded || !charset_fits {
            return Err(WebError::refused(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                Message::new("error-content-type-sentence"),
            ));
        }
        let too_large = || WebError { status: StatusCode::PAYLOAD_TOO_LARGE, sentence: None, incident: None };
        if announced.is_some_and(|length| length > limit) {
            return Err(too_large());
        }
        let slow = |_| WebError::refused(StatusCode::REQUEST_TIMEOUT, Message::new("error-slow-sentence"));
        let gate = &site.ok_or_else(WebError::busy)?.gate;
        // A piece of a file has a turn of its own.
        let counts = limit != PIECE;
        let hurry = |patience: Duration| if gate.is_crowded() { patience / CROWDED } else { patience };
        let collect = async {
            let mut rooms = Vec::new();
            let mut body = Zeroizing::new(Vec::with_capacity(announced.unwrap_or(4_096).min(at_once)));
            while let Some(piece) =
                tokio::time::timeout(hurry(PIECE_WITHIN), payload.next()).await.map_err(slow)?
            {
                let piece = piece.map_err(|_| malformed())?;
                if body.len() + piece.len() > limit {
                    return Err(too_large());
                }
                if counts {
                    rooms.extend(gate.room(body.len(), piece.len())?);
                }
                body.extend_from_slice(&piece);
            }
            Ok(body)
        };
        tokio::time::timeout(hurry(within), collect).await.map_err(slow)?
    }
}

/// Parses `application/x-www-form-urlencoded`. Unlike the usual parsers it refuses what is not UTF-8, where they would
/// silently store something else than the person typed.
pub(super) fn parse_form(body: &[u8]) -> Result<Form, WebError> {
    let unreadable = || WebError::refused(StatusCode::BAD_REQUEST, Message::new("error-unreadable-sentence"));
    let decode = |text: &[u8]| -> Result<String, WebError> {
        let spaced: Zeroizing<Vec<u8>> =
            Zeroizing::new(text.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect());
        let decoded = percent_encoding::percent_decode(&spaced).decode_utf8().map_err(|_| unreadable())?;
        Ok(decoded.into_owned())
    };
    let mut pairs = Vec::new();
    for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let mut parts = pair.splitn(2, |byte| *byte == b'=');
        let (name, value) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        pairs.push((decode(name)?, decode(value)?));
    }
    Ok(Form::new(pairs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_as_browsers_write_them() {
        let form = parse_form(b"a=1&b=x+y%0D%0Az&a=2&&c&d=%C3%A9%3D%26").unwrap();
        let pairs: Vec<(&str, &str)> = form.0.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(pairs, [("a", "1"), ("b", "x y\r\nz"), ("a", "2"), ("c", ""), ("d", "é=&")]);
    }

    #[test]
    fn what_is_not_utf_8_is_refused() {
        for body in [b"a=%FF".as_slice(), b"a=\xff", b"%C3=x"] {
            assert_eq!(parse_form(body).err().map(|error| error.status), Some(StatusCode::BAD_REQUEST));
        }
    }
}
