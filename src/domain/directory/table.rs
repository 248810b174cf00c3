//! Rows that are named by an id in the files and by their place once they are read.

use std::collections::HashMap;
use std::marker::PhantomData;
use std::ops::Index;

/// The place of a row. Only the table that holds the row makes one, so that it leads somewhere.
pub struct Id<T> {
    place: usize,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
    }
}

impl<T> Eq for Id<T> {}

impl<T> std::fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{}", self.place)
    }
}

/// A row with an id.
pub trait Named {
    fn id(&self) -> &str;
}

/// All rows of a kind, in the file's order.
#[derive(Debug)]
pub struct Table<T> {
    rows: Vec<T>,
    places: HashMap<String, usize>,
}

impl<T: Named> Table<T> {
    /// Keeps the rows; answers with the ids that stand twice.
    pub(crate) fn new(rows: Vec<T>) -> (Self, Vec<String>) {
        let mut places = HashMap::with_capacity(rows.len());
        let mut twice = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            if places.insert(row.id().to_owned(), place).is_some() {
                twice.push(row.id().to_owned());
            }
        }
        (Table { rows, places }, twice)
    }

    /// Where the row with this id stands.
    pub(crate) fn find(&self, id: &str) -> Option<Id<T>> {
        self.places.get(id).map(|place| Id { place: *place, of: PhantomData })
    }

    /// The row with this id.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.places.get(id).map(|place| &self.rows[*place])
    }

    /// The row at this place.
    pub(crate) fn nth(&self, place: usize) -> Option<&T> {
        self.rows.get(place)
    }

    /// Every row, in the file's order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.rows.iter()
    }

    /// Every row with its place.
    pub(crate) fn placed(&self) -> impl Iterator<Item = (Id<T>, &T)> {
        self.rows.iter().enumerate().map(|(place, row)| (Id { place, of: PhantomData }, row))
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<T> Index<Id<T>> for Table<T> {
    type Output = T;
    fn index(&self, id: Id<T>) -> &T {
        &self.rows[id.place]
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}
