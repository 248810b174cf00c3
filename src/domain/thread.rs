//! Threads: the series of entries of a case (docs/PROTOCOL.md §7).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::NotValid;

const REFERRAL: &str = "referral-";
const REFERRAL_ID: usize = 16;
const REFERRAL_NAME: usize = REFERRAL.len() + REFERRAL_ID;

/// The series of entries that a document belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Thread {
    /// What the reporter and the staff both read.
    Shared,
    /// What only the staff of the case read.
    Staff,
    /// A grant stands alone; it is always entry 0.
    Grant,
    /// What only the reporter reads.
    Private,
    /// What the staff of the case and one body read.
    Referral(ReferralId),
}

impl Thread {
    pub fn as_str(&self) -> &str {
        match self {
            Thread::Shared => "shared",
            Thread::Staff => "staff",
            Thread::Grant => "grant",
            Thread::Private => "private",
            Thread::Referral(id) => id.thread_name(),
        }
    }

    /// Reads the whole name of a thread.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        match text {
            "shared" => Ok(Thread::Shared),
            "staff" => Ok(Thread::Staff),
            "grant" => Ok(Thread::Grant),
            "private" => Ok(Thread::Private),
            _ => {
                let id = text.strip_prefix(REFERRAL).and_then(|id| ReferralId::parse(id).ok());
                id.map(Thread::Referral).ok_or(NotValid("this is no thread of a case"))
            }
        }
    }

    /// Whether whoever holds a grant can read it.
    pub fn is_read_by_reviewers(self) -> bool {
        matches!(self, Thread::Shared | Thread::Staff | Thread::Referral(_))
    }
}

impl fmt::Display for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Thread> for String {
    fn from(thread: Thread) -> String {
        thread.to_string()
    }
}

impl TryFrom<String> for Thread {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        Thread::parse(&text)
    }
}

/// One referral of a case to a body: 16 random base32 characters. Random, so that it counts nothing, and two bodies
/// cannot be linked by it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ReferralId([u8; REFERRAL_NAME]);

impl ReferralId {
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let base32 = text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
        if text.len() != REFERRAL_ID || !base32 {
            return Err(NotValid("a referral's id has 16 base32 characters"));
        }
        // Kept with what its thread is called by, so that the name can be lent out.
        let mut name = [0; REFERRAL_NAME];
        name[..REFERRAL.len()].copy_from_slice(REFERRAL.as_bytes());
        name[REFERRAL.len()..].copy_from_slice(text.as_bytes());
        Ok(ReferralId(name))
    }

    pub fn as_str(&self) -> &str {
        &self.thread_name()[REFERRAL.len()..]
    }

    fn thread_name(&self) -> &str {
        std::str::from_utf8(&self.0).expect("ASCII, since it was parsed")
    }
}

impl fmt::Display for ReferralId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for ReferralId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<ReferralId> for String {
    fn from(id: ReferralId) -> String {
        id.to_string()
    }
}

impl TryFrom<String> for ReferralId {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        ReferralId::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_is_read_by_its_whole_name() {
        for name in ["shared", "staff", "grant", "private", "referral-abcdefghijklmn27"] {
            assert_eq!(Thread::parse(name).unwrap().to_string(), name);
        }
        for name in ["", "Shared", "referral", "referral-", "referral-abcdefghijklmn2", "abcdefghijklmn27"] {
            assert!(Thread::parse(name).is_err(), "{name}");
        }
        for id in ["abcdefghijklmn28", "ABCDEFGHIJKLMN27", "abcdefghijklmn271", "äbcdefghijklmn2"] {
            assert!(ReferralId::parse(id).is_err(), "{id}");
        }
    }
}
