//! What somebody is appointed to.

use super::{BodyId, NotValid, Role};

/// A role, and for a liaison the body they work at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Post {
    Reviewer,
    Lead,
    Custodian,
    Liaison(BodyId),
}

impl Post {
    /// Puts a role and a body together: a liaison has one, nobody else has.
    pub fn new(role: Role, body: Option<BodyId>) -> Result<Self, NotValid> {
        match (role, body) {
            (Role::Reviewer, None) => Ok(Post::Reviewer),
            (Role::Lead, None) => Ok(Post::Lead),
            (Role::Custodian, None) => Ok(Post::Custodian),
            (Role::Liaison, Some(body)) => Ok(Post::Liaison(body)),
            (Role::Liaison, None) => {
                Err(NotValid("a liaison works at a body: name it by its id in the directory"))
            }
            (Role::Reviewer | Role::Lead | Role::Custodian, Some(_)) => {
                Err(NotValid("only a liaison works at a body"))
            }
        }
    }

    pub fn role(&self) -> Role {
        match self {
            Post::Reviewer => Role::Reviewer,
            Post::Lead => Role::Lead,
            Post::Custodian => Role::Custodian,
            Post::Liaison(_) => Role::Liaison,
        }
    }

    pub fn body(&self) -> Option<&BodyId> {
        match self {
            Post::Liaison(body) => Some(body),
            Post::Reviewer | Post::Lead | Post::Custodian => None,
        }
    }
}
