//! Whether the service runs.

use actix_web::{HttpResponse, web};

use super::{Site, WebError};
use crate::app::AppError;

/// `GET /healthz`: 200 when the database answers and `keys/` can be read.
pub async fn healthz(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    site.app.keyring()?;
    site.app.database.read(crate::db::service::find).await.map_err(AppError::from)?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n"))
}
