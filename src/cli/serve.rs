//! `candour serve`

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use super::{Failure, check, open};
use crate::config::check::Weight;
use crate::config::{Config, TerminatedBy};
use crate::hardening::{Swap, harden};
use crate::startup::{self, Operation, Places};
use crate::telemetry;
use crate::templates::{Responsible, Templates};
use crate::tls::Tls;

#[derive(Args)]
pub struct Serve {
    /// Serve the staff application only, so that the first people can enrol before anybody stands in keys/.
    #[arg(long)]
    enrolment_only: bool,
}

impl Serve {
    pub async fn run(&self, file: &Path) -> Result<(), Failure> {
        let config = Config::read(file)?;
        let swap = harden();
        telemetry::start(config.log);
        let app = open::app(&config).await?;
        let mut findings = check::findings(&config, &app).await?;
        if self.enrolment_only {
            findings.retain(|finding| !finding.sentence.starts_with("keys/"));
        }
        if swap == Swap::Possible && !config.memory.allow_swap {
            return Err("this process may not lock its memory, and the machine has swap: what people write could reach \
                        a disk. Give the service LimitMEMLOCK=infinity, turn swap off, or accept it with [memory] \
                        allow_swap = true."
                .into());
        }
        for finding in &findings {
            match finding.weight {
                Weight::Refused => tracing::error!("{}", finding.sentence),
                Weight::Warning => tracing::warn!("{}", finding.sentence),
            }
        }
        if findings.iter().any(|finding| finding.weight == Weight::Refused) {
            return Err("not started: see above, or `candour check`.".into());
        }
        let templates = Arc::new(
            Templates::load(&config.service_name)?.run_by(config.responsible.clone().map(responsible)),
        );
        let public = (!self.enrolment_only).then(|| listen(&config.public)).transpose()?;
        let places = Places { public, staff: listen(&config.staff)? };
        let running = startup::start_with(app.clone(), templates, places, operation(&config)?)?;
        tracing::info!("serving");
        startup::tell_manager("READY=1");
        running.until_stopped_with_chores(app).await?;
        tracing::info!("stopped");
        Ok(())
    }
}

fn responsible(named: crate::config::Responsible) -> Responsible {
    Responsible { name: named.name, contact: named.contact.trim().to_owned(), notice: named.notice }
}

fn operation(config: &Config) -> Result<Operation, Failure> {
    let tls = match config.tls.terminated_by()? {
        TerminatedBy::Candour(files) => Some(Tls::open(files)?),
        TerminatedBy::Nobody | TerminatedBy::Proxy(_) => None,
    };
    let bind =
        |address| startup::listen(address).map_err(|error| format!("cannot listen on {address}: {error}"));
    let metrics = config.metrics.listen.map(bind).transpose()?;
    let budgets = config.limits.budgets();
    Ok(Operation { tls, metrics, budgets, announce: Duration::from_secs(config.stop.announce_seconds) })
}

fn listen(listener: &crate::config::Listener) -> Result<(std::net::TcpListener, String), Failure> {
    let socket = startup::listen(listener.listen)
        .map_err(|error| format!("cannot listen on {}: {error}", listener.listen))?;
    Ok((socket, listener.origin.clone()))
}
