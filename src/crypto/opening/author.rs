//! Who signed a document, and whether that person may write it (docs/PROTOCOL.md §6, §8 and §9).

use super::Reason;
use crate::crypto::document::By;
use crate::crypto::{Document, Keyring, VerifyKey};
use crate::domain::entry::Capacity;
use crate::domain::{BodyId, Role};

/// The key that would have had to sign a document, if its author may write it at all. `reporter` is `S`, and `None`
/// where nothing by the reporter can stand; `body` is the one that a verified pack was made for.
pub(super) fn author_key(
    claims: &Document,
    reporter: Option<&VerifyKey>,
    keyring: &Keyring,
    body: Option<&BodyId>,
) -> Result<VerifyKey, Reason> {
    let key = match &claims.by {
        By::Reporter if claims.role == Capacity::Reporter => *reporter.ok_or(Reason::NotAllowed)?,
        By::Reporter => return Err(Reason::NotAllowed),
        By::Staff(account) => {
            let member = keyring.member(account).ok_or(Reason::UnknownAuthor)?;
            let elsewhere = member.role == Role::Liaison && (body.is_none() || member.body.as_ref() != body);
            if Capacity::from(member.role) != claims.role || !member.believed_on(claims.day) || elsewhere {
                return Err(Reason::NotAllowed);
            }
            member.key
        }
    };
    if claims.data.may_be_written_by(claims.role) { Ok(key) } else { Err(Reason::NotAllowed) }
}
