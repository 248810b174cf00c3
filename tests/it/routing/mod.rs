//! The directory and the engine that routes by it.

mod agreement;
mod calendar;
mod changes;
mod clocks;
mod command_line;
mod deadlines;
mod folder;
mod given;
mod pauses;
mod promises;
mod properties;
mod proposals;
mod protections;
mod reading;
mod review;
mod rules;
mod vignettes;

use std::sync::LazyLock;

use candour::app::directory::Edition;
use candour::domain::directory::{Directory, Faults, File, Texts};

/// The directory that the program is built with.
fn directory() -> &'static Directory {
    static EDITION: LazyLock<Edition> = LazyLock::new(Edition::built_in);
    &EDITION.directory
}

/// The text of one of the files.
fn text(file: File) -> &'static str {
    match file {
        File::Bodies => include_str!("../../../directory/bodies.toml"),
        File::Categories => include_str!("../../../directory/categories.toml"),
        File::Routing => include_str!("../../../directory/routing.toml"),
        File::Deadlines => include_str!("../../../directory/deadlines.toml"),
        File::BankHolidays => include_str!("../../../directory/bank-holidays.toml"),
        File::Changes => include_str!("../../../directory/changes.toml"),
        File::Outcomes => include_str!("../../../directory/outcomes.toml"),
        File::Protections => include_str!("../../../directory/protections.toml"),
    }
}

/// The directory with one file changed: the first occurrence of `from` becomes `to`.
fn changed(file: File, from: &str, to: &str) -> Result<Directory, Faults> {
    assert!(text(file).contains(from), "{} does not say {from}: this test holds nothing", file.name());
    with(file, &text(file).replacen(from, to, 1))
}

/// The directory with another text in one file.
fn with(file: File, other: &str) -> Result<Directory, Faults> {
    let text = |this: File| if this == file { other } else { text(this) };
    Directory::read(Texts {
        bodies: text(File::Bodies),
        categories: text(File::Categories),
        routing: text(File::Routing),
        deadlines: text(File::Deadlines),
        bank_holidays: text(File::BankHolidays),
        changes: text(File::Changes),
        outcomes: text(File::Outcomes),
        protections: text(File::Protections),
    })
}
