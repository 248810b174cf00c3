//! Logging. What may stand in a log is in docs/LOGGING.md: no person, no case, no address, nothing that was typed.

use std::fmt;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::app::clock::{Clock, SystemClock};
use crate::config::{Log, LogFormat, LogLevel};
use crate::domain::Day;

/// Stamps lines with the day: the time of day at which something went wrong could be that of somebody's visit.
struct DayOnly;

impl FormatTime for DayOnly {
    fn format_time(&self, line: &mut Writer<'_>) -> fmt::Result {
        write!(line, "{}", Day::from_unix_seconds(SystemClock.now()))
    }
}

/// Starts logging to standard error, and makes panics print their place only.
pub fn start(log: Log) {
    let level = match log.level {
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
        LogLevel::Trace => LevelFilter::TRACE,
    };
    // Only what this code says: the libraries' own lines can hold request heads at finer levels, and their warnings
    // can quote what a client sent.
    let ours = Targets::new().with_target("candour", level);
    let lines = tracing_subscriber::fmt::layer().with_timer(DayOnly).with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(ours);
    // A second start in one process (tests) keeps the first.
    let _ = match log.format {
        LogFormat::Text => registry.with(lines.with_ansi(false)).try_init(),
        LogFormat::Json => registry.with(lines.json()).try_init(),
    };
    print_only_the_place_of_a_panic();
}

/// A panic's message can hold what was being worked on; its place cannot.
fn print_only_the_place_of_a_panic() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(target: "candour", place, "a panic; this is a fault in Candour");
    }));
}
