//! `candour migrate`

use std::path::Path;

use super::Failure;
use crate::config::Config;
use crate::db::{Access, AnyConnection};

pub fn run(file: &Path) -> Result<(), Failure> {
    let config = Config::read(file)?;
    let mut connection = AnyConnection::open(&config.database.parse()?, Access::Write)?;
    let ran = connection.migrate()?;
    match ran.len() {
        0 => println!("up to date"),
        _ => ran.iter().for_each(|migration| println!("ran {migration}")),
    }
    Ok(())
}
