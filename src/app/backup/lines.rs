//! Lines of which each carries its own digest: a line of JSON, a tab, and 16 characters. Damage is so told apart to the
//! line, and a record that somebody cut in the middle of a line still reads up to there.

use std::io::{self, BufRead, Read};

use base64::{Engine, prelude::BASE64_STANDARD};

use crate::crypto::hash::hash;

/// The longest line that is read: an entry is at most a tenth of that.
const LONGEST: u64 = 16 * 1024 * 1024;
const DIGEST: usize = 16;

/// A line of this text, which is JSON and so has no line break.
pub(in crate::app) fn line(json: &str) -> String {
    format!("{json}\t{}\n", digest(json.as_bytes()))
}

fn digest(json: &[u8]) -> String {
    BASE64_STANDARD.encode(&hash(&[json])[..DIGEST / 4 * 3])
}

/// A line as it was read.
pub(in crate::app) struct Line {
    /// All of it, with its end.
    pub bytes: Vec<u8>,
    /// What it says; nothing where it is not as it was written.
    pub json: Option<String>,
}

/// The next line; none at the end.
pub(in crate::app) fn next(from: &mut impl BufRead) -> io::Result<Option<Line>> {
    let mut bytes = Vec::new();
    from.take(LONGEST).read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    let json = sound(&bytes);
    Ok(Some(Line { bytes, json }))
}

fn sound(bytes: &[u8]) -> Option<String> {
    let line = bytes.strip_suffix(b"\n")?;
    let (json, rest) = line.split_at_checked(line.len().checked_sub(DIGEST + 1)?)?;
    (rest == format!("\t{}", digest(json)).as_bytes()).then(|| String::from_utf8(json.to_vec()).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<Option<String>> {
        let mut from = bytes;
        std::iter::from_fn(|| next(&mut from).unwrap()).map(|line| line.json).collect()
    }

    #[test]
    fn a_flipped_bit_anywhere_is_noticed_in_its_line() {
        let text = [line("{\"a\":1}"), line("{\"b\":\"two\"}"), line("{}")].concat();
        assert_eq!(read(text.as_bytes()).iter().flatten().count(), 3);
        for place in 0..text.len() {
            for bit in 0..8 {
                let mut bytes = text.clone().into_bytes();
                bytes[place] ^= 1 << bit;
                let found = read(&bytes);
                assert!(found.contains(&None), "byte {place}, bit {bit}");
            }
        }
        assert_eq!(read(&text.as_bytes()[..text.len() - 1]).last(), Some(&None), "cut off");
    }
}
