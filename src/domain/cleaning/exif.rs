//! Exif as far as it has to be understood: which way up the picture is, and what kinds of things it tells.

use super::{Found, What};

const ORIENTATION: u16 = 0x0112;
const EXIF_DIRECTORY: u16 = 0x8769;
const GPS_DIRECTORY: u16 = 0x8825;
const SHORT: u16 = 3;
const MOST_ENTRIES: usize = 512;
/// The length of a value of each type, by the type's number.
const SIZES: [u64; 13] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/// No more of an Exif block is looked at; cameras write far less.
pub const MOST_READ: usize = 65_536;

struct Entry {
    tag: u16,
    kind: u16,
    count: u32,
    start: usize,
}

struct Block<'block> {
    bytes: &'block [u8],
    little_endian: bool,
}

impl<'block> Block<'block> {
    fn open(bytes: &'block [u8]) -> Option<Self> {
        let little_endian = bytes.starts_with(b"II*\0");
        let known = bytes.len() >= 8 && (little_endian || bytes.starts_with(b"MM\0*"));
        known.then_some(Self { bytes, little_endian })
    }

    fn u16(&self, at: usize) -> Option<u16> {
        let bytes = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little_endian { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn u32(&self, at: usize) -> Option<u32> {
        let bytes = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.little_endian { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }

    fn entry(&self, at: usize) -> Option<Entry> {
        let kind = self.u16(at + 2)?;
        let count = self.u32(at + 4)?;
        let length = SIZES.get(usize::from(kind)).copied().unwrap_or(0) * u64::from(count);
        let start = if length <= 4 { at + 8 } else { self.u32(at + 8)? as usize };
        let inside =
            length > 0 && start as u64 + length <= self.bytes.len() as u64 && at + 12 <= self.bytes.len();
        inside.then_some(Entry { tag: self.u16(at)?, kind, count, start })
    }

    /// A directory's entries whose values lie inside the block, and where the next directory stands.
    fn directory(&self, at: usize) -> (Vec<Entry>, u32) {
        let Some(count) = (at >= 8).then(|| self.u16(at)).flatten() else { return (Vec::new(), 0) };
        let count = usize::from(count).min(MOST_ENTRIES);
        let entries = (0..count).filter_map(|index| self.entry(at + 2 + index * 12)).collect();
        (entries, self.u32(at + 2 + count * 12).unwrap_or(0))
    }

    fn first(&self) -> (Vec<Entry>, u32) {
        self.u32(4).map_or((Vec::new(), 0), |at| self.directory(at as usize))
    }
}

/// 1 to 8, and 1 for everything that is not said or not understood. The block starts with II or MM.
pub fn orientation(block: &[u8]) -> u8 {
    let Some(block) = Block::open(block) else { return 1 };
    let (entries, _) = block.first();
    let said = entries.into_iter().find(|entry| entry.tag == ORIENTATION);
    let value =
        said.filter(|entry| entry.kind == SHORT && entry.count == 1).and_then(|entry| block.u16(entry.start));
    value.and_then(|value| u8::try_from(value).ok()).filter(|value| (1..=8).contains(value)).unwrap_or(1)
}

/// An Exif block with one tag in it.
pub fn block_with(orientation: u8) -> [u8; 26] {
    let mut block = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    block[19] = orientation;
    block
}

fn told(tag: u16) -> Option<What> {
    match tag {
        0x010f | 0x0110 | 0x013c | 0x927c | 0xa431 | 0xa433..=0xa435 => Some(What::Device),
        0x0131 => Some(What::Program),
        0x0132 | 0x9003 | 0x9004 => Some(What::Time),
        0x013b | 0x8298 | 0x9c9d | 0xa430 => Some(What::Person),
        0x010e | 0x9286 | 0x9c9b | 0x9c9c | 0x9c9e | 0x9c9f => Some(What::Comment),
        GPS_DIRECTORY => Some(What::Place),
        _ => None,
    }
}

/// Notes the kinds of things that a block tells.
pub fn tell(block: &[u8], found: &mut Found) {
    let Some(block) = Block::open(block) else { return found.add(What::Other) };
    let (mut entries, next) = block.first();
    let inner =
        entries.iter().find(|entry| entry.tag == EXIF_DIRECTORY).and_then(|entry| block.u32(entry.start));
    if let Some(at) = inner {
        entries.extend(block.directory(at as usize).0);
    }
    entries.iter().filter_map(|entry| told(entry.tag)).for_each(|what| found.add(what));
    if next != 0 {
        found.add(What::Thumbnail);
    }
}
