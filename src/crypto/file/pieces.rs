//! An object is kept in pieces of one size, so that a broken connection costs one of them and no more.

use std::collections::VecDeque;

use sha2::{Digest, Sha256};

use crate::crypto::hash::Hash;

/// The bytes of a piece; an object's last one may be shorter.
pub const PIECE: usize = 4 * 1024 * 1024;

/// Cuts what is sealed into pieces, and hashes it on the way.
#[derive(Default)]
pub struct Pieces {
    ready: VecDeque<Vec<u8>>,
    begun: Vec<u8>,
    hasher: Sha256,
    bytes: u64,
}

impl Pieces {
    pub fn push(&mut self, mut sealed: &[u8]) {
        self.hasher.update(sealed);
        self.bytes += sealed.len() as u64;
        while !sealed.is_empty() {
            let (taken, rest) = sealed.split_at(sealed.len().min(PIECE - self.begun.len()));
            self.begun.extend_from_slice(taken);
            sealed = rest;
            if self.begun.len() == PIECE {
                // A piece that follows on a whole one is likely to be whole as well.
                self.ready.push_back(std::mem::replace(&mut self.begun, Vec::with_capacity(PIECE)));
            }
        }
    }

    /// The next piece that is whole.
    pub fn next(&mut self) -> Option<Vec<u8>> {
        self.ready.pop_front()
    }

    /// What is left, the hash of everything, and how many bytes that was.
    pub fn finish(mut self) -> (Vec<Vec<u8>>, Hash, u64) {
        if !self.begun.is_empty() {
            self.ready.push_back(self.begun);
        }
        (self.ready.into(), self.hasher.finalize().into(), self.bytes)
    }
}
