//! Looks at an age header before any parser does, so that a hostile one costs nothing (docs/PROTOCOL.md §5).

use super::CryptoError;

/// The most stanzas a header may have.
pub const MAX_STANZAS: usize = 64;
/// The most bytes a header may have, MAC line included.
pub const MAX_HEADER: usize = 16 * 1024;

const VERSION_LINE: &[u8] = b"age-encryption.org/v1\n";
/// A body line of this many characters is followed by another one; a shorter one ends the stanza.
const FULL_BODY_LINE: usize = 64;
/// 32 bytes in base64 without padding.
const MAC: usize = 43;

/// What a header that Candour makes says of itself.
pub(super) struct Header {
    /// Bytes up to and with the line break that ends it.
    pub length: usize,
    /// X25519 stanzas; grease is not counted.
    pub recipients: usize,
}

/// Reads the header of an age file: X25519 stanzas, and what age calls grease.
pub(super) fn read(sealed: &[u8]) -> Result<Header, CryptoError> {
    let capped = &sealed[..sealed.len().min(MAX_HEADER)];
    let mut rest = capped.strip_prefix(VERSION_LINE).ok_or(CryptoError::Header)?;
    let (mut stanzas, mut recipients, mut in_body) = (0, 0, false);
    loop {
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or(CryptoError::Header)?;
        let (line, after) = (&rest[..end], &rest[end + 1..]);
        rest = after;
        if in_body {
            if line.len() > FULL_BODY_LINE || !line.iter().all(is_base64) {
                return Err(CryptoError::Header);
            }
            in_body = line.len() == FULL_BODY_LINE;
        } else if let Some(arguments) = line.strip_prefix(b"-> ") {
            stanzas += 1;
            match stanza_type(arguments).ok_or(CryptoError::Header)? {
                b"X25519" => recipients += 1,
                other if other.ends_with(b"-grease") => {}
                _ => return Err(CryptoError::Header),
            }
            if stanzas > MAX_STANZAS {
                return Err(CryptoError::Header);
            }
            in_body = true;
        } else {
            let mac = line.strip_prefix(b"--- ").ok_or(CryptoError::Header)?;
            let ends = mac.len() == MAC && mac.iter().all(is_base64) && recipients > 0;
            return if ends {
                Ok(Header { length: capped.len() - rest.len(), recipients })
            } else {
                Err(CryptoError::Header)
            };
        }
    }
}

/// The first of a stanza's arguments, where all of them are printable and parted by single spaces.
fn stanza_type(arguments: &[u8]) -> Option<&[u8]> {
    let mut parts = arguments.split(|byte| *byte == b' ');
    let sound = parts.clone().all(|part| !part.is_empty() && part.iter().all(u8::is_ascii_graphic));
    if sound { parts.next() } else { None }
}

fn is_base64(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/')
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAC_LINE: &str = "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";

    fn with(stanzas: &str, end: &str) -> Vec<u8> {
        [VERSION_LINE, stanzas.as_bytes(), end.as_bytes(), &[0; 64]].concat()
    }

    #[test]
    fn headers_that_candour_makes_are_read() {
        let full = "A".repeat(64);
        for (stanzas, recipients) in [
            ("-> X25519 share\nbody\n".to_owned(), 1),
            (format!("-> X25519 share\n{full}\n\n-> x-grease\n\n"), 1),
            ("-> X25519 a\nb\n".repeat(MAX_STANZAS), MAX_STANZAS),
        ] {
            let header = read(&with(&stanzas, MAC_LINE)).unwrap();
            assert_eq!(header.recipients, recipients);
            assert_eq!(header.length, VERSION_LINE.len() + stanzas.len() + MAC_LINE.len());
        }
    }

    #[test]
    fn other_headers_are_refused_before_age_sees_them() {
        let full = "A".repeat(64);
        for stanzas in [
            "-> X25519 a\nb\n".repeat(MAX_STANZAS + 1),
            format!("-> X25519 a\n{}\n", format!("{full}\n").repeat(300)),
            "-> scrypt a 18\nb\n".to_owned(),
            "-> a-grease b\nb\n".to_owned(),
            String::new(),
            "-> X25519 a\n".to_owned(),
            "-> X25519 a\nshort\nanother\n".to_owned(),
            format!("-> X25519 a\n{full}A\n"),
            "-> X25519 a\nb=\n".to_owned(),
            "-> X25519  a\nb\n".to_owned(),
            "-> X25519 a \nb\n".to_owned(),
            "-> X25519 \u{e4}\nb\n".to_owned(),
            "->  X25519 a\nb\n".to_owned(),
        ] {
            assert!(read(&with(&stanzas, MAC_LINE)).is_err(), "{stanzas}");
        }
    }

    #[test]
    fn the_mac_is_43_characters() {
        let stanza = "-> X25519 a\nb\n";
        assert!(read(&with(stanza, MAC_LINE)).is_ok());
        for end in
            ["--- \n", "---\n", &MAC_LINE.replace("A\n", "\n"), &MAC_LINE.replace("A\n", "AA\n"), "--- x"]
        {
            assert!(read(&with(stanza, end)).is_err(), "{end}");
        }
        assert!(read(&with(stanza, &MAC_LINE.replace("A\n", "=\n"))).is_err());
    }
}
