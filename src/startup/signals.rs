//! What a service manager and a person at the terminal say to the process, and what it says back.

use std::io;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use futures_util::future::{Either, join_all, select};
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::app::App;
use crate::tls::{Reloaded, Tls};

/// How often the certificate's files are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// The signals that are listened to from now on. Left to itself the process would end at the third.
pub(super) struct Signals {
    terminate: Signal,
    interrupt: Signal,
    hang_up: Signal,
}

impl Signals {
    pub(super) fn listen() -> io::Result<Self> {
        Ok(Signals {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hang_up: signal(SignalKind::hangup())?,
        })
    }

    /// Obeys them until everything is stopped.
    pub(super) async fn obey(
        self,
        app: App,
        handles: Vec<ServerHandle>,
        tls: Option<Arc<Tls>>,
        announce: Duration,
    ) {
        let Signals { terminate, interrupt, hang_up } = self;
        let stopped = pin!(stop_when_told(terminate, interrupt, app, handles, announce));
        let reloading = pin!(reload_when_told(hang_up, tls));
        select(stopped, reloading).await;
    }
}

/// A service manager's signal lets requests finish; a person's at the terminal does not, and a second one of either
/// kind cuts the announcement short.
async fn stop_when_told(
    mut terminate: Signal,
    mut interrupt: Signal,
    app: App,
    handles: Vec<ServerHandle>,
    announce: Duration,
) {
    let graceful = is_terminate(&mut terminate, &mut interrupt).await;
    tell_manager("STOPPING=1");
    app.stopping.announce();
    if graceful {
        let _ = tokio::time::timeout(announce, is_terminate(&mut terminate, &mut interrupt)).await;
    }
    join_all(handles.iter().map(|handle| handle.stop(graceful))).await;
}

/// Waits for one of the two, and says which.
async fn is_terminate(terminate: &mut Signal, interrupt: &mut Signal) -> bool {
    let (terminate, interrupt) = (pin!(terminate.recv()), pin!(interrupt.recv()));
    matches!(select(terminate, interrupt).await, Either::Left(_))
}

/// At a hang-up, and by itself once a minute: what renews certificates may know nothing of signals.
async fn reload_when_told(mut hang_up: Signal, tls: Option<Arc<Tls>>) {
    loop {
        let _ = tokio::time::timeout(LOOK_EVERY, hang_up.recv()).await;
        let Some(tls) = tls.clone() else { continue };
        match tokio::task::spawn_blocking(move || tls.reload()).await {
            Ok(Ok(Reloaded::Replaced)) => tracing::info!("the certificate was read again"),
            Ok(Ok(Reloaded::Unchanged)) | Err(_) => {}
            Ok(Err(error)) => tracing::error!("the certificate stays as it was: {error}"),
        }
    }
}

/// Tells a service manager that asked to be told (sd_notify(3)).
pub fn tell_manager(state: &str) {
    let Some(path) = std::env::var_os("NOTIFY_SOCKET") else { return };
    let address = match path.as_bytes().strip_prefix(b"@") {
        Some(name) => SocketAddr::from_abstract_name(name),
        None => SocketAddr::from_pathname(&path),
    };
    let told = address.and_then(|address| UnixDatagram::unbound()?.send_to_addr(state.as_bytes(), &address));
    if told.is_err() {
        tracing::warn!("the service manager could not be told {state}");
    }
}
