//! `GET /metrics`, in Prometheus's text format, on a listener of its own. No case, no account, no address with an id;
//! what may move while people use the service is decided in `app/figures.rs`.

use std::fmt::{Display, Write};

use actix_web::{HttpResponse, web};
use tokio::time::Instant;

use crate::app::App;
use crate::app::figures::{Application, BOUNDS};
use crate::app::readiness::Readiness;

/// What the page tells beside what the service itself knows.
#[derive(Clone)]
pub struct Source {
    pub app: App,
    /// For how many days the certificate is still good, where TLS is this process's.
    pub certificate_days: std::sync::Arc<dyn Fn() -> Option<i64> + Send + Sync>,
}

/// The one route of that listener.
pub fn routes(config: &mut web::ServiceConfig) {
    config.route("/metrics", web::get().to(metrics));
}

async fn metrics(source: web::Data<Source>) -> HttpResponse {
    let begun = Instant::now();
    let readiness = Readiness::of(&source.app).await;
    let looked = begun.elapsed();
    let mut text = Text::default();
    text.gauge("candour_build_info", "This version.", &[(&[("version", env!("CARGO_PKG_VERSION"))], 1)]);
    let parts = [
        ("staying", readiness.staying),
        ("keys", readiness.keys),
        ("database", readiness.database),
        ("store", readiness.store),
    ];
    let parts = parts.map(|(part, there)| ([("part", part)], u8::from(there)));
    let parts: Vec<(&[_], _)> = parts.iter().map(|(labels, there)| (labels.as_slice(), *there)).collect();
    text.gauge("candour_ready", "Whether what serving needs is there, part by part.", &parts);
    text.one("candour_ready_seconds", "How long that look took.", looked.as_secs_f64());
    answers(&mut text, &source.app);
    let figures = &source.app.figures;
    text.counter(
        "candour_refused_total",
        "Told to come again, since too much waited. In hundreds.",
        figures.refused(),
    );
    text.counter("candour_faults_total", "Faults of the service; the log has each.", figures.faults());
    text.one("candour_requests_under_way", "At this moment, in sixteens.", figures.under_way());
    text.one(
        "candour_crypto_waiting",
        "Waiting to be sealed or opened, in sixteens.",
        source.app.crypto_waiting(),
    );
    if let Some(bytes) = resident_bytes() {
        text.one("candour_resident_bytes", "Memory in use, in steps of 16 MiB.", bytes);
    }
    if let Some(bytes) = source.app.files.store.free_bytes() {
        let step = 256 << 20;
        text.one(
            "candour_disk_free_bytes",
            "Left for sealed files, in steps of 256 MiB.",
            bytes / step * step,
        );
    }
    if let Some(days) = (source.certificate_days)() {
        text.one("candour_certificate_days", "For how many days the certificate is still good.", days);
    }
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(text.0)
}

fn answers(text: &mut Text, app: &App) {
    let (today, by_status) = (app.today(), "candour_answers_total");
    text.head(by_status, "counter", "Answered up to the end of yesterday, by kind of status.");
    let tallies = Application::ALL.map(|which| (which.as_str(), app.figures.until_yesterday(which, today)));
    for (application, tally) in &tallies {
        for (family, count) in ["2xx", "3xx", "4xx", "5xx"].into_iter().zip(tally.by_status) {
            text.line(by_status, &[("application", application), ("status", family)], count);
        }
    }
    let took = "candour_answer_seconds";
    text.head(took, "histogram", "How long those took.");
    for (application, tally) in &tallies {
        let (mut sum, label) = (0, ("application", *application));
        for (bound, count) in BOUNDS.iter().zip(tally.by_duration) {
            sum += count;
            let bound = format!("{}", seconds(*bound));
            text.line(&format!("{took}_bucket"), &[label, ("le", &bound)], sum);
        }
        let all: u64 = tally.by_duration.iter().sum();
        text.line(&format!("{took}_bucket"), &[label, ("le", "+Inf")], all);
        text.line(&format!("{took}_sum"), &[label], seconds(tally.milliseconds));
        text.line(&format!("{took}_count"), &[label], all);
    }
}

#[expect(clippy::cast_precision_loss, reason = "a figure for a chart")]
fn seconds(milliseconds: u64) -> f64 {
    milliseconds as f64 / 1000.0
}

/// In steps: the room that one upload takes is not to be seen.
fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some((kibibytes >> 14) << 24)
}

/// The format, as far as it is needed: labels here hold nothing that would have to be escaped.
#[derive(Default)]
struct Text(String);

impl Text {
    fn head(&mut self, name: &str, kind: &str, help: &str) {
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    fn line(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        let labels: Vec<String> =
            labels.iter().map(|(label, value)| format!("{label}=\"{value}\"")).collect();
        let labels = if labels.is_empty() { String::new() } else { ["{", &labels.join(","), "}"].concat() };
        let _ = writeln!(self.0, "{name}{labels} {value}");
    }

    fn gauge(&mut self, name: &str, help: &str, lines: &[(&[(&str, &str)], u8)]) {
        self.head(name, "gauge", help);
        lines.iter().for_each(|(labels, value)| self.line(name, labels, value));
    }

    fn one(&mut self, name: &str, help: &str, value: impl Display) {
        self.head(name, "gauge", help);
        self.line(name, &[], value);
    }

    fn counter(&mut self, name: &str, help: &str, value: u64) {
        self.head(name, "counter", help);
        self.line(name, &[], value);
    }
}
