//! Sealing a file of unknown length, whose padding is known once it is over.

use super::layer::Layer;
use super::pieces::Pieces;
use super::{ZEROS, padded_content};
use crate::crypto::hash::Hash;
use crate::crypto::{CryptoError, Recipient};

/// A file that is being sealed. What is pushed comes out as pieces of the object.
pub struct FileSealer {
    /// Sealed for the case.
    inner: Layer,
    /// Around that, for the custodians; only of an original in confidence.
    outer: Option<Layer>,
    pieces: Pieces,
    size: u64,
    /// How much padding was sealed; none until the file is over.
    padding: u64,
}

/// A whole object.
pub struct SealedFile {
    /// The last pieces, those that were not taken yet.
    pub rest: Vec<Vec<u8>>,
    /// Bytes of the file, without padding.
    pub size: u64,
    /// `H` of the object.
    pub hash: Hash,
    /// Bytes of the object.
    pub bytes: u64,
}

impl FileSealer {
    /// For what the case is given: sealed to `R` alone.
    pub fn for_case(case: &Recipient) -> Result<Self, CryptoError> {
        Self::new(Layer::new(&[case])?, None)
    }

    /// For an original in confidence: sealed to `R`, and around that to the custodians. Neither alone opens it.
    pub fn in_confidence(case: &Recipient, custodians: &[&Recipient]) -> Result<Self, CryptoError> {
        Self::new(Layer::new(&[case])?, Some(Layer::new(custodians)?))
    }

    fn new(mut inner: Layer, outer: Option<Layer>) -> Result<Self, CryptoError> {
        let header = inner.push(&[])?;
        let mut sealer = FileSealer { inner, outer, pieces: Pieces::default(), size: 0, padding: 0 };
        sealer.pass_on(&header)?;
        Ok(sealer)
    }

    /// Seals the next bytes of the file.
    pub fn push(&mut self, content: &[u8]) -> Result<(), CryptoError> {
        self.size += content.len() as u64;
        let sealed = self.inner.push(content)?;
        self.pass_on(&sealed)
    }

    /// The next piece that is whole. Whoever pushes takes what is there before pushing more.
    pub fn piece(&mut self) -> Option<Vec<u8>> {
        self.pieces.next()
    }

    /// Seals some of the padding, once everything was pushed; `false` when none is left. Pieces are taken in between,
    /// since a large file's padding is larger than what should stand in memory.
    pub fn pad(&mut self) -> Result<bool, CryptoError> {
        let left = padded_content(self.size) - self.size - self.padding;
        let next = left.min(ZEROS.len() as u64);
        self.padding += next;
        let zeros = usize::try_from(next).expect("no more than there are zeros");
        let sealed = self.inner.push(&ZEROS[..zeros])?;
        self.pass_on(&sealed)?;
        Ok(next > 0)
    }

    /// Ends the object, with what padding is still to come.
    pub fn finish(mut self) -> Result<SealedFile, CryptoError> {
        while self.pad()? {}
        let FileSealer { inner, outer, mut pieces, size, .. } = self;
        let last = inner.finish()?;
        match outer {
            Some(mut outer) => {
                pieces.push(&outer.push(&last)?);
                pieces.push(&outer.finish()?);
            }
            None => pieces.push(&last),
        }
        let (rest, hash, bytes) = pieces.finish();
        Ok(SealedFile { rest, size, hash, bytes })
    }

    fn pass_on(&mut self, sealed: &[u8]) -> Result<(), CryptoError> {
        match &mut self.outer {
            Some(outer) => self.pieces.push(&outer.push(sealed)?),
            None => self.pieces.push(sealed),
        }
        Ok(())
    }
}
