//! Closed lists of words, and the marks of how well something is known.

/// Declares a closed list of words, each with the id by which files and programs name it.
macro_rules! words {
    ($(#[$about:meta])* $list:ident, $unknown:literal; $($(#[$word_about:meta])* $word:ident = $id:literal,)+) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $list {
            $($(#[$word_about])* $word,)+
        }

        impl $list {
            /// Every one, in order.
            pub const ALL: &'static [$list] = &[$($list::$word,)+];

            /// The id by which files and programs name it.
            pub fn as_str(self) -> &'static str {
                match self {
                    $($list::$word => $id,)+
                }
            }

            /// The one with this id.
            pub fn parse(id: &str) -> Result<Self, crate::domain::NotValid> {
                let found = Self::ALL.iter().copied().find(|word| word.as_str() == id);
                found.ok_or(crate::domain::NotValid($unknown))
            }
        }

        impl crate::domain::directory::any_of::Word for $list {
            fn position(self) -> usize {
                self as usize
            }

            fn at(position: usize) -> Option<Self> {
                Self::ALL.get(position).copied()
            }
        }

        impl std::fmt::Display for $list {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $list {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $list {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let id = String::deserialize(deserializer)?;
                Self::parse(&id).map_err(|unknown| serde::de::Error::custom(format_args!("{unknown}: {id}")))
            }
        }
    };
}

words! {
    /// How a fact came to be known.
    Evidence, "unknown evidence mark";
    /// It stands on a copy of the page that is named.
    Seen = "seen",
    /// It follows from what was seen.
    Derived = "derived",
    /// Nothing was looked up.
    Memory = "memory",
}

words! {
    /// How well a rule is supported.
    Confidence, "unknown confidence";
    High = "high",
    Medium = "medium",
    Low = "low",
}

pub(crate) use words;
