//! PNG and APNG, chunk by chunk: a short list of chunks is copied, every other one is left out.

use super::driver::{Broken, Format, Next};
use super::{Found, What, exif};

pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const LONGEST_KEYWORD: usize = 79;

#[derive(Default)]
enum State {
    #[default]
    Start,
    Signature,
    Head,
    /// A chunk that stays has been copied; its checksum comes next.
    Copied([u8; 4]),
    Checksum([u8; 4]),
    /// The front of a chunk that goes, and how long the rest is, its checksum included.
    Told([u8; 4], u64),
    Skipped,
}

/// The state of one picture.
#[derive(Default)]
pub struct Png {
    state: State,
    checksum: Checksum,
    has_header: bool,
    has_pixels: bool,
    has_exif: bool,
}

/// CRC-32 as PNG uses it.
struct Checksum(u32);

impl Default for Checksum {
    fn default() -> Self {
        Self(u32::MAX)
    }
}

const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut value = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            value = if value & 1 == 1 { (value >> 1) ^ 0xedb8_8320 } else { value >> 1 };
            bit += 1;
        }
        table[byte] = value;
        byte += 1;
    }
    table
};

impl Checksum {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = TABLE[usize::from(self.0.to_le_bytes()[0] ^ byte)] ^ (self.0 >> 8);
        }
    }

    fn value(&self) -> u32 {
        !self.0
    }

    fn of(bytes: &[u8]) -> u32 {
        let mut checksum = Self::default();
        checksum.add(bytes);
        checksum.value()
    }
}

/// The chunks that stay, with the longest that each may be: what a decoder needs, and nothing that holds words.
fn longest(name: [u8; 4]) -> Option<u32> {
    Some(match &name {
        b"IDAT" | b"fdAT" => 0x7fff_ffff,
        b"PLTE" => 768,
        b"tRNS" => 256,
        b"fcTL" => 26,
        b"mDCV" => 24,
        b"IHDR" => 13,
        b"pHYs" => 9,
        b"acTL" | b"cLLI" => 8,
        b"gAMA" | b"sBIT" | b"cICP" => 4,
        b"sRGB" => 1,
        b"IEND" => 0,
        _ => return None,
    })
}

impl Format for Png {
    fn step(&mut self, gathered: &[u8], out: &mut Vec<u8>, found: &mut Found) -> Result<Next, Broken> {
        match self.state {
            State::Start => Ok(self.to(State::Signature, Next::Gather(SIGNATURE.len()))),
            State::Signature => {
                if gathered != SIGNATURE {
                    return Err(Broken);
                }
                out.extend_from_slice(gathered);
                Ok(self.to(State::Head, Next::Gather(8)))
            }
            State::Head => self.head(gathered, out),
            State::Copied(name) => Ok(self.to(State::Checksum(name), Next::Gather(4))),
            State::Checksum(name) => self.checksum(name, gathered, out),
            State::Told(name, rest) => {
                self.tell(name, gathered, out, found);
                Ok(self.to(State::Skipped, Next::Skip(rest)))
            }
            State::Skipped => Ok(self.to(State::Head, Next::Gather(8))),
        }
    }

    fn copied(&mut self, bytes: &[u8]) {
        self.checksum.add(bytes);
    }
}

impl Png {
    fn to(&mut self, state: State, next: Next) -> Next {
        self.state = state;
        next
    }

    fn head(&mut self, gathered: &[u8], out: &mut Vec<u8>) -> Result<Next, Broken> {
        let (length, name) = gathered.split_first_chunk::<4>().ok_or(Broken)?;
        let length = u32::from_be_bytes(*length);
        let name: [u8; 4] = name.try_into().map_err(|_| Broken)?;
        let is_header = &name == b"IHDR";
        if !name.iter().all(u8::is_ascii_alphabetic) || is_header == self.has_header {
            return Err(Broken);
        }
        self.has_header = true;
        if longest(name).is_some_and(|longest| length <= longest) {
            if is_header && length != 13 {
                return Err(Broken);
            }
            self.has_pixels |= &name == b"IDAT";
            out.extend_from_slice(gathered);
            self.checksum = Checksum::default();
            self.checksum.add(&name);
            return Ok(self.to(State::Copied(name), Next::Copy(u64::from(length))));
        }
        // A capital first letter says that no decoder can do without it.
        if name[0].is_ascii_uppercase() {
            return Err(Broken);
        }
        let front = usize::try_from(length).unwrap_or(usize::MAX).min(exif::MOST_READ);
        let rest = u64::from(length) - front as u64 + 4;
        Ok(self.to(State::Told(name, rest), Next::Gather(front)))
    }

    fn checksum(&mut self, name: [u8; 4], gathered: &[u8], out: &mut Vec<u8>) -> Result<Next, Broken> {
        if gathered != self.checksum.value().to_be_bytes() {
            return Err(Broken);
        }
        out.extend_from_slice(gathered);
        if &name != b"IEND" {
            return Ok(self.to(State::Head, Next::Gather(8)));
        }
        if self.has_pixels { Ok(Next::Done) } else { Err(Broken) }
    }

    fn tell(&mut self, name: [u8; 4], body: &[u8], out: &mut Vec<u8>, found: &mut Found) {
        match &name {
            b"eXIf" => {
                exif::tell(body, found);
                let orientation = exif::orientation(body);
                if orientation != 1 && !self.has_exif {
                    put_exif(orientation, out);
                    self.has_exif = true;
                }
            }
            b"tIME" => found.add(What::Time),
            b"tEXt" | b"zTXt" | b"iTXt" => tell_text(body, found),
            _ => found.add(What::Other),
        }
    }
}

fn put_exif(orientation: u8, out: &mut Vec<u8>) {
    let mut chunk = b"eXIf".to_vec();
    chunk.extend_from_slice(&exif::block_with(orientation));
    out.extend_from_slice(&26_u32.to_be_bytes());
    out.extend_from_slice(&chunk);
    out.extend_from_slice(&Checksum::of(&chunk).to_be_bytes());
}

/// A text is told by its keyword alone: it may be compressed.
fn tell_text(body: &[u8], found: &mut Found) {
    let keyword: Vec<u8> =
        body.iter().take(LONGEST_KEYWORD).take_while(|byte| **byte != 0).copied().collect();
    if keyword == b"XML:com.adobe.xmp" {
        return found.add_xmp(body);
    }
    let keyword = keyword.to_ascii_lowercase();
    let says = |words: &[&str]| {
        words.iter().any(|word| keyword.windows(word.len()).any(|part| part == word.as_bytes()))
    };
    found.add(if says(&["author", "artist", "copyright", "creator"]) {
        What::Person
    } else if says(&["time", "date"]) {
        What::Time
    } else if says(&["software", "program"]) {
        What::Program
    } else if says(&["source", "model", "make", "device"]) {
        What::Device
    } else if says(&["profile", "exif", "iptc", "xmp"]) {
        What::Other
    } else {
        What::Comment
    });
}
