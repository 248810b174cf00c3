//! Putting the service together and serving both applications until it is told to stop.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web::dev::{Server, ServerHandle};
use futures_util::future::{Either, join_all, join4, select};
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::app::{App, checkpoints, escalate, retain, session, uploads};
use crate::domain::audit::SERVICE_CHAIN;
use crate::templates::Templates;
use crate::web::{Audience, Site, application, public, staff};

/// How many connections each of the two applications holds at once; further ones wait in the system's queue. With
/// about 32 KiB for each half-sent request (docs/performance) this bounds what a flood of them costs.
const CONNECTIONS: usize = 1_024;
/// How long a client may take to send a request's head.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// How long requests under way may still take after the service was told to stop, in seconds.
const STOP_WITHIN: u64 = 30;
/// How often sessions whose time is over are ended.
const END_SESSIONS_EVERY: Duration = Duration::from_secs(60);

/// How often overdue cases are put before the leads.
const ESCALATE_EVERY: Duration = Duration::from_secs(60 * 60);

/// How often uploads that nobody claimed are looked for.
const REMOVE_UNCLAIMED_EVERY: Duration = Duration::from_secs(60 * 60);

/// How often it is looked whether a new day has begun, on which closed cases are looked over and a checkpoint is written.
const KEEP_EVERY: Duration = Duration::from_secs(60 * 60);

/// Where both applications listen, and how people reach them.
pub struct Places {
    /// None while only enrolment is served.
    pub public: Option<(TcpListener, String)>,
    pub staff: (TcpListener, String),
}

/// Opens a listening socket.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    TcpListener::bind(address)
}

/// A running service.
pub struct Running {
    handles: Vec<ServerHandle>,
    ended: std::pin::Pin<Box<dyn std::future::Future<Output = io::Result<()>>>>,
}

impl Running {
    /// Handles for stopping it from elsewhere.
    pub fn handles(&self) -> Vec<ServerHandle> {
        self.handles.clone()
    }

    /// Serves until a signal or a handle stops it.
    pub async fn until_stopped(self) -> io::Result<()> {
        self.ended.await
    }

    /// Serves until then and does meanwhile what nobody asks for: cases that are overdue are escalated, sessions whose
    /// time is over are ended.
    pub async fn until_stopped_with_chores(self, app: App) -> io::Result<()> {
        let chores = pin!(chores(&app));
        match select(self.ended, chores).await {
            Either::Left((ended, _)) => ended,
            Either::Right(((), serving)) => serving.await,
        }
    }
}

/// What a service does unasked for as long as it runs. [`start`] does none of it, so that a test can ask for the same
/// things one by one and count what each of them did.
async fn chores(app: &App) {
    join4(escalate_overdue(app), end_sessions(app), remove_unclaimed(app), keep(app)).await;
}

/// Starts both applications.
pub fn start(app: App, templates: Arc<Templates>, places: Places) -> io::Result<Running> {
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    let site = |audience, origin: String| Site {
        app: app.clone(),
        templates: templates.clone(),
        audience,
        origin: origin.into(),
    };
    let mut servers = Vec::new();
    if let Some((socket, origin)) = places.public {
        let site = site(Audience::Reporters, origin);
        servers.push(
            HttpServer::new(move || application(site.clone(), public::routes))
                .workers(workers)
                .max_connections(CONNECTIONS / workers)
                .client_request_timeout(HEAD_WITHIN)
                .shutdown_timeout(STOP_WITHIN)
                .disable_signals()
                .listen(socket)?
                .run(),
        );
    }
    let staff_site = site(Audience::Staff, places.staff.1);
    servers.push(
        HttpServer::new(move || application(staff_site.clone(), staff::routes))
            .workers(1)
            .max_connections(CONNECTIONS)
            .client_request_timeout(HEAD_WITHIN)
            .shutdown_timeout(STOP_WITHIN)
            .disable_signals()
            .listen(places.staff.0)?
            .run(),
    );
    let handles: Vec<ServerHandle> = servers.iter().map(Server::handle).collect();
    // One listener for both, from now on: left to themselves, a signal in between would stop the first and not the
    // second, and the process would go on for ever.
    let (terminate, interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let told = stop_when_told(terminate, interrupt, handles.clone());
    let ended = Box::pin(async move {
        let told = actix_web::rt::spawn(told);
        let ended = join_all(servers).await;
        told.abort();
        ended.into_iter().collect()
    });
    Ok(Running { handles, ended })
}

/// Stops everything at a signal: a service manager's lets requests finish, a person's at the terminal does not.
async fn stop_when_told(mut terminate: Signal, mut interrupt: Signal, handles: Vec<ServerHandle>) {
    let (terminate, interrupt) = (pin!(terminate.recv()), pin!(interrupt.recv()));
    let graceful = matches!(select(terminate, interrupt).await, Either::Left(_));
    join_all(handles.iter().map(|handle| handle.stop(graceful))).await;
}

async fn end_sessions(app: &App) {
    loop {
        tokio::time::sleep(END_SESSIONS_EVERY).await;
        if let Err(error) = session::end_over(app).await {
            tracing::warn!("sessions could not be ended: {error}");
        }
    }
}

/// Soon after the start too: the service may have stood still over a midnight.
async fn escalate_overdue(app: &App) {
    loop {
        if let Err(error) = escalate::overdue(app).await {
            tracing::warn!("overdue cases could not be escalated: {error}");
        }
        tokio::time::sleep(ESCALATE_EVERY).await;
    }
}

/// Once a day, and soon after the start: closed cases whose time is over, then the checkpoint of all that is left.
async fn keep(app: &App) {
    let mut done = None;
    loop {
        let today = app.today();
        if done != Some(today) {
            let retained = retain::retain(app, SERVICE_CHAIN).await;
            if let Err(error) = &retained {
                tracing::error!("closed cases could not be looked over: {error}");
            }
            let written = checkpoints::write_daily(app).await;
            if let Err(error) = &written {
                tracing::error!("no checkpoint was written today: {error}");
            }
            done = (retained.is_ok() && written.is_ok()).then_some(today);
        }
        tokio::time::sleep(KEEP_EVERY).await;
    }
}

async fn remove_unclaimed(app: &App) {
    loop {
        if let Err(error) = uploads::purge(app).await {
            tracing::warn!("uploads that nobody claimed could not be removed: {error}");
        }
        tokio::time::sleep(REMOVE_UNCLAIMED_EVERY).await;
    }
}
