//! Files as cases list them, for tests that write them.

use candour::crypto::data::{Data, ListedFile, ListedOriginal};
use candour::crypto::{Document, Head};
use candour::domain::Author;
use candour::domain::cleaning::What;
use candour::domain::file::{FileKind, FileName, FileSize, ObjectId, SentAs};

use super::sample_case::SampleCase;
use super::vector_files::to_base64;

fn object(letter: char) -> ObjectId {
    ObjectId::parse(&letter.to_string().repeat(32)).unwrap()
}

fn file(name: &str, kind: FileKind, copy: SentAs, letter: char, size: u64) -> ListedFile {
    ListedFile {
        name: FileName::parse(name).unwrap(),
        kind,
        copy,
        found: Vec::new(),
        object: object(letter),
        size: FileSize::new(size).unwrap(),
        hash: to_base64(&[0xfe; 32]),
        original: None,
    }
}

/// A cleaned photo whose original was kept in confidence.
pub fn photo() -> ListedFile {
    let original = ListedOriginal {
        object: object('z'),
        size: FileSize::new(70_001).unwrap(),
        hash: to_base64(&[0xef; 32]),
    };
    ListedFile {
        found: vec![What::Place, What::Time, What::Device],
        original: Some(original),
        ..file("rota.jpg", FileKind::Jpeg, SentAs::Cleaned, 'a', 65_432)
    }
}

/// One of each kind that is allowed with a report, with names, sizes and findings at their bounds.
pub fn listed() -> Vec<ListedFile> {
    use FileKind::{Dicom, Docx, Heic, Mov, Mp4, Odp, Ods, Odt, Other};
    let longest = format!("{}.heic", "é".repeat(115));
    let found = [
        What::Place,
        What::Time,
        What::Device,
        What::Person,
        What::Organisation,
        What::Program,
        What::History,
        What::Comment,
        What::Thumbnail,
        What::Hidden,
        What::Other,
    ];
    let everything = ListedFile {
        found: found.to_vec(),
        ..file("Ünïcode 🩻 “quotes” \"straight\".dcm", Dicom, SentAs::AsItIs, '2', (1 << 53) - 1)
    };
    vec![
        photo(),
        everything,
        file(&longest, Heic, SentAs::Cleaned, '7', 1),
        file("x", Other, SentAs::AsItIs, 'b', 2),
        file("a.docx", Docx, SentAs::Cleaned, 'c', 3),
        file("a.odt", Odt, SentAs::Cleaned, 'd', 4),
        file("a.ods", Ods, SentAs::Cleaned, 'e', 5),
        file("a.odp", Odp, SentAs::Cleaned, 'f', 6),
        file("a.mp4", Mp4, SentAs::Cleaned, 'g', 7),
        file("a.mov", Mov, SentAs::Cleaned, 'h', 8),
    ]
}

pub fn documents(case: &SampleCase) -> Vec<Document> {
    use FileKind::{Pdf, Png, Pptx, Text, Tiff, Webp, Xlsx};
    let later = [
        file("a.png", Png, SentAs::Cleaned, 'i', 9),
        file("a.webp", Webp, SentAs::Cleaned, 'j', 10),
        file("a.tiff", Tiff, SentAs::Cleaned, 'k', 11),
        file("a.pdf", Pdf, SentAs::AsItIs, 'l', 12),
        file("a.xlsx", Xlsx, SentAs::Cleaned, 'm', 13),
        file("a.pptx", Pptx, SentAs::Cleaned, 'n', 14),
        file("a.txt", Text, SentAs::Cleaned, 'o', 15),
        photo(),
    ];
    let at = |(n, file)| {
        let head = Head::from_bytes([0x40 + u8::try_from(n).unwrap(); 32]);
        case.document(u32::try_from(n).unwrap() + 5, head, &Author::Reporter, Data::File(Box::new(file)))
    };
    later.into_iter().enumerate().map(at).collect()
}
