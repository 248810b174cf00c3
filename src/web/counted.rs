//! Counting answers for the figures, and ending connections one by one while the service stops.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::ConnectionType;
use actix_web::middleware::Next;
use actix_web::web;
use tokio::time::Instant;

use super::{Audience, Site, health};
use crate::app::figures::Application;

/// Outermost of all, so that every answer is counted as it leaves.
pub async fn count(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let Some(site) = request.app_data::<web::Data<Site>>().cloned() else {
        return next.call(request).await;
    };
    let (begun, probe) = (Instant::now(), health::is_probe(request.path()));
    let mut response = {
        let _under_way = site.app.figures.begin();
        next.call(request).await?
    };
    if !probe {
        let application = match site.audience {
            Audience::Reporters => Application::Public,
            Audience::Staff => Application::Staff,
        };
        let status = response.status().as_u16();
        site.app.figures.answered(application, site.app.today(), status, begun.elapsed());
    }
    // Whoever goes on asking is sent elsewhere by the load balancer only once this connection is over.
    if site.app.stopping.is_announced() {
        response.response_mut().head_mut().set_connection_type(ConnectionType::Close);
    }
    Ok(response)
}
