//! Sealed files of a case as downloads, piece by piece.

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Bytes;
use actix_web::{HttpResponse, body::SizedStream, web};
use futures_util::{StreamExt, stream};

use super::cases::case_id;
use super::signed_in::Asking;
use crate::app::case_files::{self, Fetched};
use crate::domain::file::ObjectId;
use crate::web::{Site, WebError};

/// `GET /api/v1/cases/{case}/files/{object}`
pub async fn file(
    site: web::Data<Site>,
    asking: Asking,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let (case, object) = path.into_inner();
    let case = case_id(&case)?;
    let object = ObjectId::parse(&object).map_err(|_| WebError::not_found())?;
    let name = format!("{}-file.age", case.reference());
    let fetched = case_files::fetch(&site.app, &asking.0, case, object).await?;
    let Fetched { object, bytes, pieces } = fetched.ok_or_else(WebError::not_found)?;
    let app = site.app.clone();
    // The first piece before the answer begins: where files cannot be reached, that can still be said.
    let first = case_files::piece(&app, &object, 0).await?;
    let rest = stream::unfold(1, move |next| {
        let (app, object) = (app.clone(), object.clone());
        async move {
            if next == pieces {
                return None;
            }
            // A piece that cannot be read cuts the answer off; its reader finds that the hash is not the listed one.
            let piece = case_files::piece(&app, &object, next).await.map_err(|error| {
                tracing::error!("a piece of a file could not be read: {error}");
                error
            });
            Some((piece.map(Bytes::from), next + 1))
        }
    });
    let begun = stream::iter([Ok(Bytes::from(first))]);
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/octet-stream"))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(SizedStream::new(bytes, Box::pin(begun.chain(rest)))))
}
