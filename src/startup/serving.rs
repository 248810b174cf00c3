//! The listeners: bounded in connections and in time, over TLS where it is ours.

use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::{App as WebApp, HttpServer, web};
use rustix::net::sockopt::set_tcp_user_timeout;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::app::App;
use crate::tls::Tls;
use crate::web::{Site, application, metrics};

/// How long a client may take to send a request's head, from when its connection is accepted.
const HEAD_WITHIN: Duration = Duration::from_secs(5);
/// How long a connection waits for its next request.
const IDLE_WITHIN: Duration = Duration::from_secs(5);
/// How long a client may take no byte of an answer, in milliseconds.
const SILENCE_MILLISECONDS: u32 = 30_000;
/// How many handles this process asks for, where it may have them: more than its connections and files ever are.
const HANDLES: u64 = 65_536;
/// How long a client may take to agree on keys: a phone on a poor connection needs some seconds.
const HANDSHAKE_WITHIN: Duration = Duration::from_secs(10);
/// How long requests under way may still take after the service was told to stop, in seconds.
const STOP_WITHIN: u64 = 30;
/// How many connections the listener of the metrics holds.
const MONITORS: usize = 16;

/// How many threads serve an application, and how many connections it holds at once; further ones wait in the system's
/// queue.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub workers: usize,
    pub connections: usize,
}

impl Room {
    pub(super) fn new(workers: usize, connections: usize) -> Self {
        Room { workers, connections }
    }
}

/// Ends connections whose clients read nothing of what they asked for. Whoever serves them never notices: it waits for
/// room to write. Connections inherit it from the socket they come in by.
pub(super) fn give_up_on_silence(socket: &TcpListener) -> io::Result<()> {
    Ok(set_tcp_user_timeout(socket, SILENCE_MILLISECONDS)?)
}

/// Each connection is a handle, and many systems give a process 1,024 unless it asks.
pub(super) fn raise_handles() {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let wanted = maximum.map_or(HANDLES, |maximum| maximum.min(HANDLES));
    if current.is_some_and(|current| current < wanted) {
        // What cannot be had is missed only under a flood, and then connections wait.
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum });
    }
}

/// Serves an application; over TLS where its origin says so and a certificate is given.
pub(super) fn serve(
    socket: TcpListener,
    site: Site,
    routes: fn(&mut web::ServiceConfig),
    room: Room,
    tls: Option<&Arc<Tls>>,
) -> io::Result<Server> {
    let tls = tls.filter(|_| site.is_https());
    let server = HttpServer::new(move || application(site.clone(), routes))
        .workers(room.workers)
        .max_connections((room.connections / room.workers).max(1))
        // As many as there can be connections: a few that never agree on keys do not keep the others out.
        .max_connection_rate(room.connections)
        .keep_alive(IDLE_WITHIN)
        .client_request_timeout(HEAD_WITHIN)
        .tls_handshake_timeout(HANDSHAKE_WITHIN)
        .shutdown_timeout(STOP_WITHIN)
        .disable_signals();
    let server = match tls {
        Some(tls) => server.listen_rustls_0_23(socket, tls.server_config().map_err(io::Error::other)?)?,
        None => server.listen(socket)?,
    };
    Ok(server.run())
}

/// Serves the figures, and nothing else.
pub(super) fn serve_metrics(socket: TcpListener, app: &App, tls: Option<Arc<Tls>>) -> io::Result<Server> {
    let clock = app.clock.clone();
    let certificate_days = Arc::new(move || tls.as_ref().and_then(|tls| tls.days_left(clock.now())));
    let source = web::Data::new(metrics::Source { app: app.clone(), certificate_days });
    let server = HttpServer::new(move || WebApp::new().app_data(source.clone()).configure(metrics::routes))
        .workers(1)
        .max_connections(MONITORS)
        .client_request_timeout(HEAD_WITHIN)
        .shutdown_timeout(1)
        .disable_signals()
        .listen(socket)?;
    Ok(server.run())
}
