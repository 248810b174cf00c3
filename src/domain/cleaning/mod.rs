//! Cleaning pictures as they stream by: what a decoder needs is passed on, everything that could name a person, a
//! place, a moment or a machine is not. Nothing is decoded, and never more than one metadata segment is held.
//! `frontend/src/files/clean` gives the same bytes for the same file; `tests/vectors/cleaning.json` holds both to it.

mod driver;
mod exif;
mod found;
mod jpeg;
mod png;
mod webp;

pub use driver::Broken;
pub use found::{Found, What};

use driver::Driver;

/// The kinds of picture that are cleaned here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// JPEG.
    Jpeg,
    /// PNG, animated ones too.
    Png,
    /// WebP, animated ones too.
    Webp,
}

impl Picture {
    /// How many bytes of a file say for certain what it is.
    pub const TELLING: usize = 12;

    /// What a file is by its first [`Self::TELLING`] bytes, never by its name.
    pub fn recognise(start: &[u8]) -> Option<Self> {
        if start.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if start.starts_with(png::SIGNATURE) {
            Some(Self::Png)
        } else if start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP") {
            Some(Self::Webp)
        } else {
            None
        }
    }
}

/// Cleans one picture, piece by piece. What it gave out may be used only once [`Self::finish`] has said that the
/// picture was whole.
pub struct PictureCleaner(Format);

enum Format {
    Jpeg(Driver<jpeg::Jpeg>),
    Png(Driver<png::Png>),
    Webp(Driver<webp::Webp>),
}

impl PictureCleaner {
    /// For a picture of this kind, from its first byte.
    pub fn new(picture: Picture) -> Self {
        Self(match picture {
            Picture::Jpeg => Format::Jpeg(Driver::new(jpeg::Jpeg::default())),
            Picture::Png => Format::Png(Driver::new(png::Png::default())),
            Picture::Webp => Format::Webp(Driver::new(webp::Webp::default())),
        })
    }

    /// Takes the next piece, of any length, and appends what is clean of it to `out`.
    pub fn push(&mut self, piece: &[u8], out: &mut Vec<u8>) -> Result<(), Broken> {
        match &mut self.0 {
            Format::Jpeg(driver) => driver.push(piece, out),
            Format::Png(driver) => driver.push(piece, out),
            Format::Webp(driver) => driver.push(piece, out),
        }
    }

    /// What was found, once the picture has come to its end; [`Broken`] if it has not.
    pub fn finish(self) -> Result<Found, Broken> {
        match self.0 {
            Format::Jpeg(driver) => driver.finish(),
            Format::Png(driver) => driver.finish(),
            Format::Webp(driver) => driver.finish(),
        }
    }
}
