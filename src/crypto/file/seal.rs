//! Sealing a file of unknown length, whose padding is known once it is over.

use super::layer::Layer;
use super::pieces::Pieces;
use super::{ZEROS, padded_content};
use crate::crypto::hash::Hash;
use crate::crypto::{CryptoError, Recipient};

/// A file that is being sealed. What is pushed comes out as pieces of the object.
pub struct FileSealer {
    layer: Layer,
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
    /// Sealed to this recipient alone: `R`, or for an original in confidence the key made for it.
    pub fn to(recipient: &Recipient) -> Result<Self, CryptoError> {
        let mut layer = Layer::new(recipient)?;
        let mut pieces = Pieces::default();
        pieces.push(&layer.push(&[])?);
        Ok(FileSealer { layer, pieces, size: 0, padding: 0 })
    }

    /// Seals the next bytes of the file.
    pub fn push(&mut self, content: &[u8]) -> Result<(), CryptoError> {
        self.size += content.len() as u64;
        self.pieces.push(&self.layer.push(content)?);
        Ok(())
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
        self.pieces.push(&self.layer.push(&ZEROS[..zeros])?);
        Ok(next > 0)
    }

    /// Ends the object, with what padding is still to come.
    pub fn finish(mut self) -> Result<SealedFile, CryptoError> {
        while self.pad()? {}
        let FileSealer { layer, mut pieces, size, .. } = self;
        pieces.push(&layer.finish()?);
        let (rest, hash, bytes) = pieces.finish();
        Ok(SealedFile { rest, size, hash, bytes })
    }
}
