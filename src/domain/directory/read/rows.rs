//! Reading one file row by row, so that every fault carries the file and the id of its entry.

use std::collections::HashSet;

use serde::de::DeserializeOwned;

use crate::domain::Day;
use crate::domain::directory::any_of::{AnyOf, Word};
use crate::domain::directory::fault::{Fault, File, Gathering};
use crate::domain::directory::mark::Mark;
use crate::domain::directory::table::{Id, Named, Table};
use crate::domain::directory::words::Evidence;

/// Takes a text apart; what is no TOML has no rows, and is one fault.
pub fn parse(file: File, text: &str, faults: &mut Vec<Fault>) -> toml::Table {
    text.parse().unwrap_or_else(|error: toml::de::Error| {
        Gathering { file, faults }.add("", error.to_string());
        toml::Table::new()
    })
}

/// A file while it is read.
pub struct Open<'a> {
    table: toml::Table,
    pub gathering: Gathering<'a>,
}

impl<'a> Open<'a> {
    /// A file whose text was taken apart.
    pub fn new(file: File, table: toml::Table, faults: &'a mut Vec<Fault>) -> Self {
        Open { table, gathering: Gathering { file, faults } }
    }

    /// Every row of a kind that can be read.
    pub fn rows<T: DeserializeOwned>(&mut self, kind: &str) -> Vec<T> {
        let Some(value) = self.table.remove(kind) else {
            return Vec::new();
        };
        let toml::Value::Array(rows) = value else {
            self.gathering.add("", format!("{kind} is written [[{kind}]]"));
            return Vec::new();
        };
        let mut read = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.get("id").and_then(toml::Value::as_str).unwrap_or(kind).to_owned();
            match row.try_into() {
                Ok(row) => read.push(row),
                Err(error) => self.gathering.add(&id, error.message()),
            }
        }
        read
    }

    /// Keeps rows under their ids; each id stands once.
    pub fn table<T: Named>(&mut self, rows: Vec<T>) -> Table<T> {
        let (table, twice) = Table::new(rows);
        twice.iter().for_each(|id| self.gathering.add(id, "this id stands twice"));
        table
    }

    /// Refuses what nobody asked for, so that a misspelt heading is not passed over.
    pub fn finish(mut self) {
        for kind in self.table.keys().cloned().collect::<Vec<_>>() {
            self.gathering.add("", format!("nothing is called {kind} here"));
        }
    }
}

impl Gathering<'_> {
    /// The place of the row that is named, or a fault.
    pub fn lead<T: Named>(&mut self, id: &str, to: &Table<T>, file: File, named: &str) -> Option<Id<T>> {
        let found = to.find(named);
        if found.is_none() {
            self.add(id, format!("names {named}, which is not in {}", file.name()));
        }
        found
    }

    /// The places of all rows that are named.
    pub fn lead_all<T: Named>(
        &mut self,
        id: &str,
        to: &Table<T>,
        file: File,
        named: &[String],
    ) -> Vec<Id<T>> {
        self.once(id, named);
        named.iter().filter_map(|name| self.lead(id, to, file, name)).collect()
    }

    /// A list as a set; naming nothing would match nothing.
    pub fn any_of<T: Word>(&mut self, id: &str, key: &str, words: Vec<T>) -> AnyOf<T> {
        let count = words.len();
        let set: AnyOf<T> = words.into_iter().collect();
        if set.is_empty() {
            self.add(id, format!("{key} is empty"));
        } else if set.iter().count() != count {
            self.add(id, format!("{key} says something twice"));
        }
        set
    }

    /// What is seen names the page.
    pub fn mark(&mut self, id: &str, evidence: Evidence, source: Option<String>, checked: Day) -> Mark {
        if evidence == Evidence::Seen && source.is_none() {
            self.add(id, "is marked as seen and names no source");
        }
        Mark { evidence, source, checked }
    }

    /// Text that somebody will read. What no page and no feed can hold is refused here, where the file is known.
    pub fn wording(&mut self, id: &str, key: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(id, format!("{key} says nothing"));
        }
        let unshowable = |character: char| {
            (character.is_control() && !matches!(character, '\n' | '\t'))
                || matches!(character, '\u{FFFE}' | '\u{FFFF}')
        };
        if text.contains(unshowable) {
            self.add(id, format!("{key} holds a control character"));
        }
    }

    fn once(&mut self, id: &str, named: &[String]) {
        let mut seen = HashSet::new();
        for name in named.iter().filter(|name| !seen.insert(name.as_str())) {
            self.add(id, format!("names {name} twice"));
        }
    }
}
