//! `candour statistics`

use std::io::Write;
use std::path::Path;

use super::{Failure, open};
use crate::app::statistics;
use crate::config::Config;
use crate::db::statistics::Whose;
use crate::domain::statistics::Period;
use crate::templates::Templates;
use crate::templates::pages::staff::{Names, Wording};

/// Prints a period's figures of the whole service as CSV.
pub async fn run(file: &Path, period: &str) -> Result<(), Failure> {
    let config = Config::read(file)?;
    let period = Period::parse(period)?;
    let app = open::app(&config).await?;
    let Some(report) = statistics::report(&app, Whose::TheService, period).await? else {
        let released = statistics::periods(&app)?.iter().map(Period::to_string).collect::<Vec<_>>();
        let known = if released.is_empty() { "none yet".to_owned() } else { released.join(", ") };
        return Err(format!(
            "there are no figures of {period}: a period is released five weeks after it ends. Released so far: {known}."
        )
        .into());
    };
    let templates = Templates::load(&config.service_name)?;
    let names = Names::of(&app.directory().directory);
    let wording = Wording {
        messages: templates.messages(),
        names: &names,
        release: &report.release,
        quarters: &report.quarters,
    };
    std::io::stdout().write_all(&wording.as_csv()?)?;
    Ok(())
}
