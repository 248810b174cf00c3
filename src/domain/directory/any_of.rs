//! Sets of words from closed lists, as bits, so that a rule is tried in a few instructions.

use std::fmt;
use std::marker::PhantomData;

/// A word of a closed list of at most 64.
pub trait Word: Copy + 'static {
    /// Its place in the list.
    fn position(self) -> usize;
    /// The word at this place.
    fn at(position: usize) -> Option<Self>;
}

/// Any number of words of one list.
pub struct AnyOf<T> {
    bits: u64,
    of: PhantomData<fn() -> T>,
}

impl<T: Word> AnyOf<T> {
    /// None of them.
    pub const NONE: Self = AnyOf { bits: 0, of: PhantomData };

    /// Adds a word; adding it again changes nothing.
    pub fn insert(&mut self, word: T) {
        self.bits |= 1 << word.position();
    }

    /// Whether this word is among them.
    pub fn contains(self, word: T) -> bool {
        self.bits & (1 << word.position()) != 0
    }

    /// Whether the two share a word.
    pub fn meets(self, other: Self) -> bool {
        self.bits & other.bits != 0
    }

    /// Whether every word of this one is in the other.
    pub fn within(self, other: Self) -> bool {
        self.bits & !other.bits == 0
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// What both have.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        AnyOf { bits: self.bits & other.bits, of: PhantomData }
    }

    /// What either has.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        AnyOf { bits: self.bits | other.bits, of: PhantomData }
    }

    /// The words, in the list's order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        let mut left = self.bits;
        std::iter::from_fn(move || {
            let position = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            T::at(position)
        })
    }
}

impl<T: Word> FromIterator<T> for AnyOf<T> {
    fn from_iter<I: IntoIterator<Item = T>>(words: I) -> Self {
        let mut set = AnyOf::NONE;
        words.into_iter().for_each(|word| set.insert(word));
        set
    }
}

// By hand, since deriving would ask the same of `T`.
impl<T> Clone for AnyOf<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for AnyOf<T> {}

impl<T> PartialEq for AnyOf<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<T> Eq for AnyOf<T> {}

impl<T: Word + fmt::Debug> fmt::Debug for AnyOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<T: Word + serde::Serialize> serde::Serialize for AnyOf<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de, T: Word + serde::Deserialize<'de>> serde::Deserialize<'de> for AnyOf<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<T>::deserialize(deserializer)?.into_iter().collect())
    }
}

impl<T> Default for AnyOf<T> {
    fn default() -> Self {
        AnyOf { bits: 0, of: PhantomData }
    }
}

#[cfg(test)]
mod tests {
    use super::super::facts::Flag;
    use super::*;

    #[test]
    fn a_set_gives_back_what_was_put_in() {
        let flags: AnyOf<Flag> = [Flag::Death, Flag::FearOfReprisal, Flag::Death].into_iter().collect();
        assert_eq!(flags.iter().collect::<Vec<_>>(), [Flag::FearOfReprisal, Flag::Death]);
        assert!(flags.contains(Flag::Death) && !flags.contains(Flag::NoIonising));
        assert!(AnyOf::<Flag>::NONE.iter().next().is_none() && AnyOf::<Flag>::NONE.within(flags));
    }

    #[test]
    fn sets_are_compared() {
        let all: AnyOf<Flag> = Flag::ALL.iter().copied().collect();
        let one: AnyOf<Flag> = [Flag::Death].into_iter().collect();
        assert_eq!(all.iter().count(), Flag::ALL.len());
        assert!(one.within(all) && !all.within(one) && one.meets(all) && !one.meets(AnyOf::NONE));
        assert_eq!(all.and(one), one);
        assert_eq!(one.or(AnyOf::NONE), one);
    }
}
