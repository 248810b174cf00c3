//! What a file is, by its first bytes and never by its name. `frontend/src/files/recognise.ts` has the whole file and
//! tells more apart; here a stream is passing by.

use super::FileKind;
use crate::domain::cleaning::Picture;

impl FileKind {
    /// How many bytes of a file are looked at.
    pub const TELLING: usize = 1024;

    /// What a file is that begins like this. Office documents cannot be told apart by their beginning: there the ending
    /// of the name chooses among them.
    pub fn recognise(start: &[u8], name: &str) -> FileKind {
        match Picture::recognise(start) {
            Some(Picture::Jpeg) => return FileKind::Jpeg,
            Some(Picture::Png) => return FileKind::Png,
            Some(Picture::Webp) => return FileKind::Webp,
            None => {}
        }
        if start.starts_with(b"PK\x03\x04") {
            in_zip(start, name)
        } else if start.get(128..132) == Some(b"DICM") || is_bare_dicom(start) {
            FileKind::Dicom
        } else if contains(start, b"%PDF-") {
            FileKind::Pdf
        } else if [&b"II*\0"[..], b"MM\0*", b"II+\0", b"MM\0+"].iter().any(|mark| start.starts_with(mark)) {
            FileKind::Tiff
        } else if let Some(kind) = in_boxes(start) {
            kind
        } else if is_text(start) {
            FileKind::Text
        } else {
            FileKind::Other
        }
    }

    /// The picture that the server can clean as it streams by.
    pub fn picture(self) -> Option<Picture> {
        match self {
            FileKind::Jpeg => Some(Picture::Jpeg),
            FileKind::Png => Some(Picture::Png),
            FileKind::Webp => Some(Picture::Webp),
            _ => None,
        }
    }

    /// How names of such files end, the usual ending first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            FileKind::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            FileKind::Png => &["png", "apng"],
            FileKind::Webp => &["webp"],
            FileKind::Tiff => &["tif", "tiff"],
            FileKind::Heic => &["heic", "heif", "hif", "avif"],
            FileKind::Pdf => &["pdf"],
            FileKind::Docx => &["docx", "dotx", "docm", "dotm"],
            FileKind::Xlsx => &["xlsx", "xltx", "xlsm", "xltm"],
            FileKind::Pptx => &["pptx", "ppsx", "potx", "pptm", "ppsm", "potm"],
            FileKind::Odt => &["odt", "ott"],
            FileKind::Ods => &["ods", "ots"],
            FileKind::Odp => &["odp", "otp"],
            FileKind::Mp4 => &["mp4", "m4v", "m4a", "3gp", "3g2"],
            FileKind::Mov => &["mov", "qt"],
            FileKind::Dicom => &["dcm", "dicom"],
            FileKind::Text => &["txt", "csv", "log", "md", "tsv"],
            FileKind::Other => &[],
        }
    }
}

fn contains(text: &[u8], wanted: &[u8]) -> bool {
    text.windows(wanted.len()).any(|window| window == wanted)
}

/// A file without the 128 bytes in front: it begins with a group of its header or of its patient.
fn is_bare_dicom(start: &[u8]) -> bool {
    let group = start.get(..2).and_then(|group| group.try_into().ok()).map(u16::from_le_bytes);
    let kind = start.get(4..6).is_some_and(|kind| kind.iter().all(u8::is_ascii_uppercase));
    matches!(group, Some(2 | 8 | 16)) && kind
}

fn in_zip(start: &[u8], name: &str) -> FileKind {
    use FileKind::{Docx, Odp, Ods, Odt, Other, Pptx, Xlsx};
    for (kind, mark) in [
        (Odt, &b"opendocument.text"[..]),
        (Ods, b"opendocument.spreadsheet"),
        (Odp, b"opendocument.presentation"),
    ] {
        if contains(start, mark) {
            return kind;
        }
    }
    let ending = ending_of(name).to_ascii_lowercase();
    let office = contains(start, b"[Content_Types].xml") || contains(start, b"_rels/");
    let named = [Docx, Xlsx, Pptx].into_iter().find(|kind| kind.endings().contains(&ending.as_str()));
    named.filter(|_| office).unwrap_or(Other)
}

fn in_boxes(start: &[u8]) -> Option<FileKind> {
    const PICTURES: [&[u8]; 10] =
        [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"];
    const FILMS: [&[u8]; 6] = [b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"];
    let (kind, brand) = (start.get(4..8)?, start.get(8..12)?);
    match kind {
        b"ftyp" if PICTURES.contains(&brand) => Some(FileKind::Heic),
        b"ftyp" if brand == b"qt  " => Some(FileKind::Mov),
        b"ftyp" => Some(FileKind::Mp4),
        _ => FILMS.contains(&kind).then_some(FileKind::Mov),
    }
}

/// Plain words, as far as they can be seen: the last character may be cut in two.
fn is_text(start: &[u8]) -> bool {
    let whole = match std::str::from_utf8(start) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() && start.len() >= FileKind::TELLING => {
            std::str::from_utf8(&start[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return false,
    };
    let markup = ["<", "{\\rtf", "%!"].iter().any(|mark| whole.trim_start().starts_with(mark));
    let controls =
        whole.chars().any(|letter| letter.is_control() && !matches!(letter, '\t'..='\r' | '\u{80}'..));
    !whole.is_empty() && !markup && !controls
}

/// What follows the last dot; empty where there is none.
pub(super) fn ending_of(name: &str) -> &str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if (1..=10).contains(&ending.chars().count()) { ending } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_what_their_bytes_say() {
        let mut dicom = vec![0; 128];
        dicom.extend_from_slice(b"DICM");
        for (start, name, kind) in [
            (&b"\xff\xd8\xff\xe0"[..], "a.pdf", FileKind::Jpeg),
            (b"\x89PNG\r\n\x1a\n", "a", FileKind::Png),
            (b"RIFF1234WEBP", "a", FileKind::Webp),
            (b"%PDF-1.7", "a.jpg", FileKind::Pdf),
            (b"a scanner's line\n%PDF-1.4", "a", FileKind::Pdf),
            (&dicom, "a.jpg", FileKind::Dicom),
            (b"\x08\0\x05\0CS\x0a\0", "a", FileKind::Dicom),
            (b"II*\0", "a", FileKind::Tiff),
            (b"\0\0\0\x18ftypheic", "a", FileKind::Heic),
            (b"\0\0\0\x18ftypisom", "a", FileKind::Mp4),
            (b"\0\0\0\x14ftypqt  ", "a", FileKind::Mov),
            (b"PK\x03\x04....[Content_Types].xml", "a.xlsx", FileKind::Xlsx),
            (b"PK\x03\x04....[Content_Types].xml", "a.jpg", FileKind::Other),
            (b"PK\x03\x04...mimetypeapplication/vnd.oasis.opendocument.text", "a", FileKind::Odt),
            (b"PK\x03\x04....virus.exe", "a.docx", FileKind::Other),
            ("Rota of ward 7: Ünïcode\r\n".as_bytes(), "a", FileKind::Text),
            (b"<html>", "a.txt", FileKind::Other),
            (b"a\0b", "a.txt", FileKind::Other),
            (b"GIF89a\x01\0\x01\0", "a.gif", FileKind::Other),
            (b"", "a.txt", FileKind::Other),
        ] {
            assert_eq!(FileKind::recognise(start, name), kind, "{name}: {start:?}");
        }
    }
}
