//! `candour migrate`

use std::path::Path;

use super::Failure;
use crate::config::Config;
use crate::db::{Access, AnyConnection, blocking};

pub fn run(file: &Path) -> Result<(), Failure> {
    let config = Config::read(file)?;
    let url = config.database()?;
    let ran = blocking(|| AnyConnection::open(&url, Access::Write)?.migrate())?;
    match ran.len() {
        0 => println!("up to date"),
        _ => ran.iter().for_each(|migration| println!("ran {migration}")),
    }
    Ok(())
}
