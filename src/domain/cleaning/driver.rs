//! What the three formats share: gathering the few bytes that decide what comes next, and passing on, skipping or
//! blanking what follows, in whatever pieces it arrives.

use super::Found;

/// The file is not what it says it is: it breaks off, or a length in it points outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the picture is broken")]
pub struct Broken;

/// What a format wants done next.
pub enum Next {
    /// Hold this many bytes, then ask again with them.
    Gather(usize),
    /// Pass this many on as they are.
    Copy(u64),
    /// Leave this many out.
    Skip(u64),
    /// Put as many zeros in their place.
    Blank(u64),
    /// Pass on what comes until a byte of 255, which is taken and not passed on.
    CopyToMarker,
    /// The picture is over; what follows is left out.
    Done,
}

/// A format: told what was gathered (nothing, unless it asked for something), it says what is next.
pub trait Format {
    fn step(&mut self, gathered: &[u8], out: &mut Vec<u8>, found: &mut Found) -> Result<Next, Broken>;

    /// Sees what was passed on by [`Next::Copy`].
    fn copied(&mut self, _bytes: &[u8]) {}
}

/// Runs a format over a stream.
pub struct Driver<F> {
    format: F,
    next: Next,
    gathered: Vec<u8>,
    found: Found,
}

impl<F: Format> Driver<F> {
    pub fn new(format: F) -> Self {
        Self { format, next: Next::Gather(0), gathered: Vec::new(), found: Found::default() }
    }

    pub fn push(&mut self, mut piece: &[u8], out: &mut Vec<u8>) -> Result<(), Broken> {
        loop {
            match &mut self.next {
                Next::Gather(wanted) => {
                    let (taken, rest) = piece.split_at(piece.len().min(*wanted - self.gathered.len()));
                    self.gathered.extend_from_slice(taken);
                    piece = rest;
                    if self.gathered.len() < *wanted {
                        return Ok(());
                    }
                }
                Next::Copy(left) => {
                    let taken = take(&mut piece, left);
                    out.extend_from_slice(taken);
                    self.format.copied(taken);
                    if *left > 0 {
                        return Ok(());
                    }
                }
                Next::Skip(left) => {
                    take(&mut piece, left);
                    if *left > 0 {
                        return Ok(());
                    }
                }
                Next::Blank(left) => {
                    let taken = take(&mut piece, left).len();
                    out.resize(out.len() + taken, 0);
                    if *left > 0 {
                        return Ok(());
                    }
                }
                Next::CopyToMarker => {
                    let Some(marker) = piece.iter().position(|byte| *byte == 0xff) else {
                        out.extend_from_slice(piece);
                        return Ok(());
                    };
                    out.extend_from_slice(&piece[..marker]);
                    piece = &piece[marker + 1..];
                }
                Next::Done => {
                    if !piece.is_empty() {
                        self.found.add(super::What::Hidden);
                    }
                    return Ok(());
                }
            }
            self.next = self.format.step(&self.gathered, out, &mut self.found)?;
            self.gathered.clear();
        }
    }

    pub fn finish(self) -> Result<Found, Broken> {
        if matches!(self.next, Next::Done) { Ok(self.found) } else { Err(Broken) }
    }
}

/// The front of a piece, as much of it as is still wanted.
fn take<'piece>(piece: &mut &'piece [u8], left: &mut u64) -> &'piece [u8] {
    let length = piece.len().min(usize::try_from(*left).unwrap_or(usize::MAX));
    let (taken, rest) = piece.split_at(length);
    *piece = rest;
    *left -= length as u64;
    taken
}
