//! The command line.

mod audit;
mod backup;
mod body;
mod check;
mod deep;
mod demo;
mod directory;
mod fingerprint;
mod init;
mod keys;
mod leave;
mod migrate;
mod open;
mod people;
mod restore;
mod retain;
mod serve;
mod statistics;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::DEFAULT_FILE;

/// Candour: report substandard care, sealed, and see it reach somebody who can act.
#[derive(Parser)]
#[command(name = "candour", version, about, max_term_width = 100)]
struct Arguments {
    /// The configuration file.
    #[arg(long, global = true, default_value = DEFAULT_FILE, value_name = "FILE")]
    config: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Try everything out: a service with invented people and cases, in a folder of its own.
    Demo(demo::Demo),
    /// Write a configuration, a service secret and empty folders.
    Init(init::Init),
    /// Run the service.
    Serve(serve::Serve),
    /// Explain what is in force, and find what would be unsafe.
    Check {
        /// Look over all that is kept instead: every case, thread and file, the store, and the audit.
        #[arg(long)]
        deep: bool,
    },
    /// Bring the database up to date with this version.
    Migrate,
    /// Announce and delete closed cases whose time is over, as the service does every night.
    Retain {
        /// Say what would be done, and do nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Copy all that is kept into a new folder, also while the service runs.
    Backup { folder: PathBuf },
    /// Put a backup in the place of what is there, which is kept aside. The service has to be stopped.
    Restore(restore::Restore),
    /// The keys that reports are sealed to.
    #[command(subcommand)]
    Keys(keys::Keys),
    /// The people who work here.
    #[command(subcommand)]
    People(people::People),
    /// The audit chains.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Print a period's figures of the whole service as CSV. Reviewers see those of the cases they can open.
    Statistics {
        /// A quarter or a year: 2026-Q4, 2026
        period: String,
    },
    /// Print the digests of all that this version gives browsers to run, to compare with those that are published.
    Fingerprint,
    /// The bodies that a concern can go to, and the rules that lead there.
    #[command(subcommand)]
    Directory(directory::Directories),
}

/// Why a command failed, in a sentence for the operator.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// Runs the command that was asked for.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let system = actix_web::rt::System::new();
    let config = arguments.config;
    let outcome = system.block_on(async {
        match arguments.command {
            Command::Demo(demo) => demo.run().await,
            Command::Init(init) => init.run(&config),
            Command::Serve(serve) => serve.run(&config).await,
            Command::Check { deep: false } => check::run(&config).await,
            Command::Check { deep: true } => deep::run(&config).await,
            Command::Migrate => migrate::run(&config),
            Command::Retain { dry_run } => retain::run(&config, dry_run).await,
            Command::Restore(restore) => restore.run(&config).await,
            Command::Backup { folder } => backup::run(&config, &folder).await,
            Command::Keys(keys) => keys.run(&config).await,
            Command::People(people) => people.run(&config).await,
            Command::Audit(audit) => audit.run(&config).await,
            Command::Statistics { period } => statistics::run(&config, &period).await,
            Command::Fingerprint => {
                fingerprint::run();
                Ok(())
            }
            Command::Directory(directory) => directory.run(),
        }
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("candour: {failure}");
            ExitCode::FAILURE
        }
    }
}
