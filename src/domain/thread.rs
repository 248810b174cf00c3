//! Threads: the series of entries of a case (docs/PROTOCOL.md §7).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::NotValid;

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
    /// So does the key of an original in confidence.
    Original,
    /// What only the reporter reads.
    Private,
    /// What the staff of the case and one body read.
    Referral(ReferralId),
    /// What the staff of the case, the reporter and the custodians read.
    Disclosure(DisclosureId),
}

impl Thread {
    pub fn as_str(&self) -> &str {
        match self {
            Thread::Shared => "shared",
            Thread::Staff => "staff",
            Thread::Grant => "grant",
            Thread::Original => "original",
            Thread::Private => "private",
            Thread::Referral(id) => id.thread_name(),
            Thread::Disclosure(id) => id.thread_name(),
        }
    }

    /// Reads the whole name of a thread.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        match text {
            "shared" => Ok(Thread::Shared),
            "staff" => Ok(Thread::Staff),
            "grant" => Ok(Thread::Grant),
            "original" => Ok(Thread::Original),
            "private" => Ok(Thread::Private),
            _ => {
                let referral = ReferralId::of_thread(text).map(Thread::Referral);
                let known = referral.or_else(|| DisclosureId::of_thread(text).map(Thread::Disclosure));
                known.ok_or(NotValid("this is no thread of a case"))
            }
        }
    }

    /// Whether whoever holds a grant can read it.
    pub fn is_read_by_reviewers(self) -> bool {
        matches!(self, Thread::Shared | Thread::Staff | Thread::Referral(_) | Thread::Disclosure(_))
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

/// How many characters a thread's own id has.
const ID: usize = 16;

macro_rules! thread_ids {
    ($($(#[$doc:meta])* $name:ident, $prefix:literal, $problem:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; $prefix.len() + ID]);

        impl $name {
            pub fn parse(text: &str) -> Result<Self, NotValid> {
                let base32 = text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
                if text.len() != ID || !base32 {
                    return Err(NotValid($problem));
                }
                // Kept with what its thread is called by, so that the name can be lent out.
                let mut name = [0; $prefix.len() + ID];
                name[..$prefix.len()].copy_from_slice($prefix.as_bytes());
                name[$prefix.len()..].copy_from_slice(text.as_bytes());
                Ok($name(name))
            }

            pub fn as_str(&self) -> &str {
                &self.thread_name()[$prefix.len()..]
            }

            fn thread_name(&self) -> &str {
                std::str::from_utf8(&self.0).expect("ASCII, since it was parsed")
            }

            /// Reads the whole name of a thread.
            fn of_thread(name: &str) -> Option<Self> {
                name.strip_prefix($prefix).and_then(|id| $name::parse(id).ok())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotValid;
            fn try_from(text: String) -> Result<Self, NotValid> {
                $name::parse(&text)
            }
        }
    )*};
}

thread_ids! {
    /// One referral of a case to a body: 16 random base32 characters. Random, so that it counts nothing, and two bodies
    /// cannot be linked by it.
    ReferralId, "referral-", "a referral's id has 16 base32 characters";
    /// One request that something given in confidence be disclosed, with what came of it.
    DisclosureId, "disclosure-", "a disclosure's id has 16 base32 characters";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_is_read_by_its_whole_name() {
        let named = ["referral-abcdefghijklmn27", "disclosure-abcdefghijklmn27"];
        for name in ["shared", "staff", "grant", "original", "private"].into_iter().chain(named) {
            assert_eq!(Thread::parse(name).unwrap().to_string(), name);
        }
        for name in [
            "",
            "Shared",
            "referral",
            "referral-",
            "referral-abcdefghijklmn2",
            "disclosure-",
            "abcdefghijklmn27",
        ] {
            assert!(Thread::parse(name).is_err(), "{name}");
        }
        for id in ["abcdefghijklmn28", "ABCDEFGHIJKLMN27", "abcdefghijklmn271", "äbcdefghijklmn2"] {
            assert!(ReferralId::parse(id).is_err(), "{id}");
        }
    }
}
