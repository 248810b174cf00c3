//! An id, or an empty string where there is none.

use serde::{Deserialize, Deserializer, Serializer};

pub fn serialize<T: ToString, S: Serializer>(id: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&id.as_ref().map_or_else(String::new, ToString::to_string))
}

pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: TryFrom<String, Error = crate::domain::NotValid>,
    D: Deserializer<'de>,
{
    let text = String::deserialize(deserializer)?;
    if text.is_empty() { Ok(None) } else { T::try_from(text).map(Some).map_err(serde::de::Error::custom) }
}
