//! JPEG, segment by segment: what the picture needs is copied, everything else is left out.

use super::driver::{Broken, Format, Next};
use super::{Found, What, exif};

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;
const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP14: u8 = 0xee;
const COMMENT: u8 = 0xfe;

#[derive(Default)]
enum State {
    #[default]
    Start,
    Signature,
    /// A marker's first byte comes next.
    BeforeMarker,
    FirstByte,
    /// The second byte comes next, or further fill bytes.
    SecondByte,
    Length(u8),
    Body(u8),
    /// Behind a scan's header, and behind each byte of its data that looks like a marker.
    Scan,
    InScan,
    AfterByteInScan,
}

/// The state of one picture.
#[derive(Default)]
pub struct Jpeg {
    state: State,
    has_jfif: bool,
    has_adobe: bool,
    has_exif: bool,
    has_frame: bool,
}

/// Tables and headers that a decoder needs: Huffman, arithmetic, quantisation, restart, hierarchy and frames.
fn is_picture(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xc7 | 0xc9..=0xcf | 0xdb..=0xdf)
}

fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf)
}

impl Format for Jpeg {
    fn step(&mut self, gathered: &[u8], out: &mut Vec<u8>, found: &mut Found) -> Result<Next, Broken> {
        match self.state {
            State::Start => Ok(self.to(State::Signature, Next::Gather(2))),
            State::Signature => {
                if gathered != [0xff, SOI] {
                    return Err(Broken);
                }
                out.extend_from_slice(gathered);
                Ok(self.to(State::FirstByte, Next::Gather(1)))
            }
            State::BeforeMarker => Ok(self.to(State::FirstByte, Next::Gather(1))),
            State::FirstByte if gathered == [0xff] => Ok(self.to(State::SecondByte, Next::Gather(1))),
            State::FirstByte => Err(Broken),
            State::SecondByte => self.marker(first(gathered)?, out),
            State::Length(marker) => self.length(marker, gathered, out),
            State::Body(marker) => {
                self.body(marker, gathered, out, found);
                Ok(self.to(State::FirstByte, Next::Gather(1)))
            }
            State::Scan => Ok(self.to(State::InScan, Next::CopyToMarker)),
            State::InScan => Ok(self.to(State::AfterByteInScan, Next::Gather(1))),
            State::AfterByteInScan => match first(gathered)? {
                byte @ (0 | 0xd0..=0xd7) => {
                    out.extend_from_slice(&[0xff, byte]);
                    Ok(self.to(State::InScan, Next::CopyToMarker))
                }
                marker => self.marker(marker, out),
            },
        }
    }
}

fn first(gathered: &[u8]) -> Result<u8, Broken> {
    gathered.first().copied().ok_or(Broken)
}

impl Jpeg {
    fn to(&mut self, state: State, next: Next) -> Next {
        self.state = state;
        next
    }

    /// The byte behind 255: another 255 is filling.
    fn marker(&mut self, marker: u8, out: &mut Vec<u8>) -> Result<Next, Broken> {
        match marker {
            0xff => Ok(self.to(State::SecondByte, Next::Gather(1))),
            EOI if self.has_frame => {
                out.extend_from_slice(&[0xff, EOI]);
                Ok(Next::Done)
            }
            0 | EOI | SOI | 0xd0..=0xd7 => Err(Broken),
            1 => Ok(self.to(State::FirstByte, Next::Gather(1))),
            _ => Ok(self.to(State::Length(marker), Next::Gather(2))),
        }
    }

    fn length(&mut self, marker: u8, gathered: &[u8], out: &mut Vec<u8>) -> Result<Next, Broken> {
        let length = gathered.try_into().map(u16::from_be_bytes).map_err(|_| Broken)?;
        let body = length.checked_sub(2).ok_or(Broken)?;
        if marker != SOS && !is_picture(marker) {
            return Ok(self.to(State::Body(marker), Next::Gather(usize::from(body))));
        }
        self.has_frame |= is_frame(marker);
        out.extend_from_slice(&[0xff, marker]);
        out.extend_from_slice(gathered);
        if marker != SOS {
            return Ok(self.to(State::BeforeMarker, Next::Copy(u64::from(body))));
        }
        if self.has_frame { Ok(self.to(State::Scan, Next::Copy(u64::from(body)))) } else { Err(Broken) }
    }

    /// A segment that no decoder needs as it is: what is left of it is written by us.
    fn body(&mut self, marker: u8, body: &[u8], out: &mut Vec<u8>, found: &mut Found) {
        if marker == APP0 && body.starts_with(b"JFIF\0") && body.len() >= 14 {
            if !self.has_jfif {
                out.extend_from_slice(b"\xff\xe0\0\x10JFIF\0\x01\x01");
                out.extend_from_slice(&body[7..12]);
                out.extend_from_slice(&[0, 0]);
            }
            if body.len() > 14 {
                found.add(What::Thumbnail);
            }
            self.has_jfif = true;
        } else if marker == APP14 && body.starts_with(b"Adobe") && body.len() >= 12 {
            if !self.has_adobe {
                out.extend_from_slice(b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0");
                out.push(body[11]);
            }
            self.has_adobe = true;
        } else {
            self.metadata(marker, body, out, found);
        }
    }

    fn metadata(&mut self, marker: u8, body: &[u8], out: &mut Vec<u8>, found: &mut Found) {
        if marker == COMMENT {
            found.add(What::Comment);
        } else if let Some(block) = body.strip_prefix(b"Exif\0\0") {
            exif::tell(block, found);
            let orientation = exif::orientation(block);
            if marker == APP1 && orientation != 1 && !self.has_exif {
                out.extend_from_slice(b"\xff\xe1\0\x22Exif\0\0");
                out.extend_from_slice(&exif::block_with(orientation));
                self.has_exif = true;
            }
        } else if body.starts_with(b"http://ns.adobe.com/x") {
            found.add_xmp(body);
        } else if body.starts_with(b"JFXX\0") {
            found.add(What::Thumbnail);
        } else {
            found.add(What::Other);
        }
    }
}
