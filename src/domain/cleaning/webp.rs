//! WebP. Its sizes stand in front of it, so nothing is taken out: what is not the picture is overwritten with zeros.

use super::driver::{Broken, Format, Next};
use super::{Found, What, exif};

/// The name that RIFF files give to room that is not used.
const UNUSED: &[u8] = b"JUNK";
const HEAD: u64 = 8;
const HEAD_OF_FRAME: u32 = 16;
const LENGTH_OF_EXTENSION: u32 = 10;
/// Has Exif, has alpha, is animated. The flags for a colour profile and for XMP are cleared.
const FLAGS_KEPT: u8 = 0x08 | 0x10 | 0x02;

#[derive(Default)]
enum State {
    #[default]
    Start,
    Signature,
    /// Between chunks.
    Chunk,
    Head,
    /// The body has gone by; whether a byte of padding follows.
    Body(bool),
    Padding,
    Extension(bool),
    /// The head of one frame of an animation, which holds chunks of its own.
    Frame(u32),
    Exif(u32),
}

/// The state of one picture.
#[derive(Default)]
pub struct Webp {
    state: State,
    /// How much of the file is left, and of the frame, for one that is in an animation; with its padding.
    left: u64,
    frame: Option<(u64, bool)>,
    has_pixels: bool,
}

impl Format for Webp {
    fn step(&mut self, gathered: &[u8], out: &mut Vec<u8>, found: &mut Found) -> Result<Next, Broken> {
        match self.state {
            State::Start => Ok(self.to(State::Signature, Next::Gather(12))),
            State::Signature => self.signature(gathered, out),
            State::Chunk => self.chunk(),
            State::Head => self.head(gathered, out, found),
            State::Body(true) => Ok(self.to(State::Padding, Next::Gather(1))),
            State::Body(false) => self.chunk(),
            State::Padding => {
                out.push(0);
                self.chunk()
            }
            State::Extension(odd) => {
                out.push(gathered.first().ok_or(Broken)? & FLAGS_KEPT);
                out.extend_from_slice(&[0, 0, 0]);
                out.extend_from_slice(gathered.get(4..).ok_or(Broken)?);
                Ok(self.to(State::Body(odd), Next::Skip(0)))
            }
            State::Frame(length) => {
                out.extend_from_slice(gathered);
                self.frame = Some((u64::from(length - HEAD_OF_FRAME), length % 2 == 1));
                self.chunk()
            }
            State::Exif(length) => self.exif(length, gathered, out, found),
        }
    }
}

impl Webp {
    fn to(&mut self, state: State, next: Next) -> Next {
        self.state = state;
        next
    }

    fn signature(&mut self, gathered: &[u8], out: &mut Vec<u8>) -> Result<Next, Broken> {
        let size =
            gathered.get(4..8).and_then(|size| size.try_into().ok()).map(u32::from_le_bytes).ok_or(Broken)?;
        if !gathered.starts_with(b"RIFF") || !gathered.ends_with(b"WEBP") {
            return Err(Broken);
        }
        self.left = u64::from(size).checked_sub(4).ok_or(Broken)?;
        out.extend_from_slice(gathered);
        Ok(self.to(State::Chunk, Next::Skip(0)))
    }

    /// What comes behind a chunk: another one, the end of the frame, the end of the picture.
    fn chunk(&mut self) -> Result<Next, Broken> {
        match self.frame {
            Some((0, odd)) => {
                self.frame = None;
                return Ok(self.to(State::Body(odd), Next::Skip(0)));
            }
            None if self.left == 0 => {}
            _ => return Ok(self.to(State::Head, Next::Gather(8))),
        }
        if self.has_pixels { Ok(Next::Done) } else { Err(Broken) }
    }

    /// Counts a chunk against the file, and against the frame it is in.
    fn count(&mut self, length: u32) -> Result<(), Broken> {
        let whole = HEAD + u64::from(length) + u64::from(length % 2);
        if let Some((left, _)) = &mut self.frame {
            // The frame was counted against the file as a whole.
            *left = left.checked_sub(whole).ok_or(Broken)?;
        } else {
            self.left = self.left.checked_sub(whole).ok_or(Broken)?;
        }
        Ok(())
    }

    fn head(&mut self, gathered: &[u8], out: &mut Vec<u8>, found: &mut Found) -> Result<Next, Broken> {
        let (name, length) = gathered.split_first_chunk::<4>().ok_or(Broken)?;
        let length = length.try_into().map(u32::from_le_bytes).map_err(|_| Broken)?;
        self.count(length)?;
        let odd = length % 2 == 1;
        let in_frame = self.frame.is_some();
        match name {
            b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" => {
                self.has_pixels |= name.starts_with(b"VP8");
                out.extend_from_slice(gathered);
                Ok(self.to(State::Body(odd), Next::Copy(u64::from(length))))
            }
            b"VP8X" if !in_frame && length == LENGTH_OF_EXTENSION => {
                out.extend_from_slice(gathered);
                Ok(self.to(State::Extension(odd), Next::Gather(LENGTH_OF_EXTENSION as usize)))
            }
            b"ANMF" if !in_frame && length >= HEAD_OF_FRAME => {
                out.extend_from_slice(gathered);
                Ok(self.to(State::Frame(length), Next::Gather(HEAD_OF_FRAME as usize)))
            }
            b"EXIF" if !in_frame => {
                out.extend_from_slice(gathered);
                let front = usize::try_from(length).unwrap_or(usize::MAX).min(exif::MOST_READ);
                Ok(self.to(State::Exif(length), Next::Gather(front)))
            }
            _ => {
                // Room that was blanked before tells nothing.
                if name != UNUSED {
                    found.add(What::Other);
                }
                out.extend_from_slice(UNUSED);
                out.extend_from_slice(&length.to_le_bytes());
                Ok(self.to(State::Body(odd), Next::Blank(u64::from(length))))
            }
        }
    }

    fn exif(
        &mut self,
        length: u32,
        front: &[u8],
        out: &mut Vec<u8>,
        found: &mut Found,
    ) -> Result<Next, Broken> {
        // Some writers put the name in front that JPEG needs.
        let block = front.strip_prefix(b"Exif\0\0").unwrap_or(front);
        exif::tell(block, found);
        let small = exif::block_with(exif::orientation(block));
        let written = if front.len() >= small.len() { small.len() } else { 0 };
        out.extend_from_slice(&small[..written]);
        out.resize(out.len() + front.len() - written, 0);
        let rest = u64::from(length) - front.len() as u64;
        Ok(self.to(State::Body(length % 2 == 1), Next::Blank(rest)))
    }
}
