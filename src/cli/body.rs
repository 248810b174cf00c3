//! A body as somebody names it on the command line.

use super::Failure;
use crate::app::directory::DirectoryInForce;
use crate::config::Config;
use crate::domain::directory::body::Standing;
use crate::domain::{BodyId, NotValid, Post, Role};

/// A body that referrals can go to: it stands in the directory in force, the operator's own where there is one, and was
/// not closed.
pub fn open(config: &Config, id: &str) -> Result<BodyId, Failure> {
    let body = BodyId::parse(id)?;
    let edition = DirectoryInForce::open(config.directory.as_deref(), &config.profile)?.current();
    let whose = match &config.directory {
        Some(folder) => format!("the directory in {}", folder.display()),
        None => "the directory that is built in".to_owned(),
    };
    let row = edition.directory.bodies().get(body.as_str()).ok_or_else(|| {
        format!("{whose} names no body {body}: its ids stand in bodies.toml, such as cqc, and at /bodies")
    })?;
    if let Standing::Closed { on, replaced_by } = &row.standing {
        let now = if replaced_by.is_empty() { "nobody".to_owned() } else { replaced_by.join(", ") };
        return Err(format!(
            "{whose} says that {} was closed on {on}; what it did is done by {now}",
            row.name
        )
        .into());
    }
    Ok(body)
}

/// A post from a role and a body as they were typed.
pub fn post(config: &Config, role: &str, body: Option<&str>) -> Result<Post, Failure> {
    let role = Role::parse(role)?;
    let body = body.map(|id| open(config, id)).transpose()?;
    if role == Role::Liaison && body.is_none() {
        return Err(NotValid("a liaison works at a body: name it with --body, such as --body cqc").into());
    }
    Ok(Post::new(role, body)?)
}
