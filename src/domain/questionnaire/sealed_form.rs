//! Answers as the JSON object that stands in a sealed report (docs/PROTOCOL.md §6).

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Answer, Answers};

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Answer::One(text) => serializer.serialize_str(text),
            Answer::Many(values) => values.serialize(serializer),
        }
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Answer, D::Error> {
        deserializer.deserialize_any(AnswerVisitor)
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Answers, D::Error> {
        deserializer.deserialize_map(AnswersVisitor)
    }
}

struct AnswerVisitor;

impl<'de> Visitor<'de> for AnswerVisitor {
    type Value = Answer;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string or an array of strings")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Answer, E> {
        Ok(Answer::One(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Answer, E> {
        Ok(Answer::One(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Answer, A::Error> {
        let mut kept = Vec::new();
        while let Some(value) = values.next_element::<String>()? {
            kept.push(value);
        }
        Ok(Answer::Many(kept))
    }
}

struct AnswersVisitor;

impl<'de> Visitor<'de> for AnswersVisitor {
    type Value = Answers;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object of answers")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Answers, A::Error> {
        let mut kept = Vec::new();
        while let Some(entry) = entries.next_entry::<String, Answer>()? {
            kept.push(entry);
        }
        Answers::from_sealed(kept).map_err(A::Error::custom)
    }
}
