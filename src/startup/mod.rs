//! Putting the service together and serving both applications until it is told to stop.

mod serving;
mod signals;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::{Server, ServerHandle};
use futures_util::future::{Either, join_all, join4, select};

use crate::app::{App, checkpoints, escalate, retain, session, uploads};
use crate::domain::audit::SERVICE_CHAIN;
use crate::domain::budget::Budgets;
use crate::templates::Templates;
use crate::tls::Tls;
use crate::web::{Audience, Gate, Site, public, staff};
use serving::{Room, serve, serve_metrics};
use signals::Signals;

pub use signals::tell_manager;

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

/// What an operator chooses beyond the two addresses.
#[derive(Default)]
pub struct Operation {
    /// What both applications use where their origin begins with `https://`; without it something else does.
    pub tls: Option<Arc<Tls>>,
    /// Where the figures can be fetched.
    pub metrics: Option<TcpListener>,
    /// What is served at once and in a minute.
    pub budgets: Budgets,
    /// How long `/readyz` says that the service is stopping before it does.
    pub announce: Duration,
}

/// Opens a listening socket.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = TcpListener::bind(address)?;
    serving::give_up_on_silence(&socket)?;
    Ok(socket)
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

/// Starts both applications, as the demo and tests do.
pub fn start(app: App, templates: Arc<Templates>, places: Places) -> io::Result<Running> {
    start_with(app, templates, places, Operation::default())
}

/// Starts both applications.
pub fn start_with(
    app: App,
    templates: Arc<Templates>,
    places: Places,
    operation: Operation,
) -> io::Result<Running> {
    let Operation { tls, metrics, budgets, announce } = operation;
    serving::raise_handles();
    let gate = Arc::new(Gate::new(budgets, app.random.clone()));
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let site = |audience, origin: String| Site {
        app: app.clone(),
        templates: templates.clone(),
        audience,
        origin: origin.into(),
        gate: gate.clone(),
    };
    let mut servers = Vec::new();
    if let Some((socket, origin)) = places.public {
        let site = site(Audience::Reporters, origin);
        servers.push(serve(
            socket,
            site,
            public::routes,
            Room::new(cores, budgets.connections),
            tls.as_ref(),
        )?);
    }
    let (socket, origin) = places.staff;
    let room = Room::new(1, budgets.connections / 4);
    servers.push(serve(socket, site(Audience::Staff, origin), staff::routes, room, tls.as_ref())?);
    if let Some(socket) = metrics {
        servers.push(serve_metrics(socket, &app, tls.clone())?);
    }
    let handles: Vec<ServerHandle> = servers.iter().map(Server::handle).collect();
    // One listener for all, from now on: left to themselves, a signal in between would stop the first and not the
    // second, and the process would go on for ever.
    let told = Signals::listen()?.obey(app, handles.clone(), tls, announce);
    let ended = Box::pin(async move {
        let told = actix_web::rt::spawn(told);
        let ended = join_all(servers).await;
        told.abort();
        ended.into_iter().collect()
    });
    Ok(Running { handles, ended })
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
