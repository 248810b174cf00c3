//! Sealed documents: canonical JSON, a signature over it, and padding (docs/PROTOCOL.md §5).

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use super::data::Data;
use super::{CryptoError, Head, Identity, Recipient, Signer, VerifyKey, age_file};
use crate::domain::entry::Capacity;
use crate::domain::{Account, Author, CaseId, Day, Kind, Role, Thread};

const VERSION: u8 = 1;
const CONTEXT: &[u8] = b"candour/1 doc\n";
/// What a plaintext is padded to, in bytes.
pub const SIZES: [usize; 5] = [4 << 10, 16 << 10, 64 << 10, 256 << 10, 1 << 20];
/// What a grant is padded to: all grants are alike, so that nothing is told by their being smaller.
pub const GRANT_SIZE: usize = 1 << 10;

/// One document of a case, before it is sealed or after it was opened.
#[derive(Clone, PartialEq)]
pub struct Document {
    pub case: CaseId,
    pub thread: Thread,
    pub n: u32,
    /// The head it was written on.
    pub head: Head,
    pub by: By,
    pub role: Capacity,
    pub day: Day,
    pub data: Data,
}

/// Who a document says wrote it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum By {
    Reporter,
    Staff(Account),
}

impl From<By> for String {
    fn from(by: By) -> String {
        match by {
            By::Reporter => "reporter".to_owned(),
            By::Staff(account) => account.into(),
        }
    }
}

impl TryFrom<String> for By {
    type Error = crate::domain::NotValid;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == "reporter" { Ok(By::Reporter) } else { Account::parse(&text).map(By::Staff) }
    }
}

/// A parsed document whose signature nobody has checked yet. Its contents are reachable only for finding the key
/// to check it with.
pub struct Unverified {
    document: Document,
    line: Zeroizing<Vec<u8>>,
    signature: String,
}

#[derive(Serialize)]
struct Written<'a> {
    v: u8,
    kind: Kind,
    case: &'a CaseId,
    thread: Thread,
    n: u32,
    head: Head,
    by: &'a By,
    role: Capacity,
    day: Day,
    data: &'a Data,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read<'a> {
    v: u8,
    kind: Kind,
    case: CaseId,
    thread: Thread,
    n: u32,
    head: Head,
    by: By,
    role: Capacity,
    day: Day,
    #[serde(borrow)]
    data: &'a RawValue,
}

/// Where in a case a document stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub thread: Thread,
    pub n: u32,
    /// The thread's head that it is written on.
    pub head: Head,
}

impl Place {
    /// The first place of a thread.
    pub fn first(case: &CaseId, thread: Thread) -> Self {
        Place { thread, n: 0, head: Head::first(case, thread) }
    }
}

impl Document {
    /// A document by this author at this place.
    pub fn new(case: &CaseId, place: Place, author: &Author, day: Day, data: Data) -> Self {
        let by = match author {
            Author::Reporter => By::Reporter,
            Author::Staff(account, _) => By::Staff(account.clone()),
        };
        let Place { thread, n, head } = place;
        Document { case: case.clone(), thread, n, head, by, role: author.capacity(), day, data }
    }

    pub fn kind(&self) -> Kind {
        self.data.kind()
    }

    /// Who wrote it, where `by` and `role` go together.
    pub fn author(&self) -> Option<Author> {
        match (&self.by, self.role) {
            (By::Reporter, Capacity::Reporter) => Some(Author::Reporter),
            (By::Staff(account), Capacity::Reviewer) => Some(Author::Staff(account.clone(), Role::Reviewer)),
            (By::Staff(account), Capacity::Lead) => Some(Author::Staff(account.clone(), Role::Lead)),
            (By::Staff(account), Capacity::Custodian) => {
                Some(Author::Staff(account.clone(), Role::Custodian))
            }
            (By::Staff(account), Capacity::Liaison) => Some(Author::Staff(account.clone(), Role::Liaison)),
            _ => None,
        }
    }

    /// Line 1, without its line break.
    pub fn line(&self) -> Zeroizing<Vec<u8>> {
        let written = Written {
            v: VERSION,
            kind: self.kind(),
            case: &self.case,
            thread: self.thread,
            n: self.n,
            head: self.head,
            by: &self.by,
            role: self.role,
            day: self.day,
            data: &self.data,
        };
        Zeroizing::new(serde_json::to_vec(&written).expect("plain structs with string keys serialise"))
    }

    /// The padded plaintext with its signature.
    pub fn sign(&self, signer: &Signer) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
        let line = self.line();
        let signature = signer.sign(CONTEXT, &line);
        let bare = line.len() + signature.len() + 2;
        let size = padded_size(self.kind(), bare).ok_or(CryptoError::TooLarge)?;
        let mut plaintext = Zeroizing::new(Vec::with_capacity(size));
        plaintext.extend_from_slice(&line);
        plaintext.push(b'\n');
        plaintext.extend_from_slice(signature.as_bytes());
        plaintext.push(b'\n');
        plaintext.resize(size, b' ');
        Ok(plaintext)
    }

    /// Signs and seals.
    pub fn seal(&self, signer: &Signer, to: &[&Recipient]) -> Result<Vec<u8>, CryptoError> {
        age_file::seal(&self.sign(signer)?, to)
    }

    /// Decrypts and parses; the signature is still to be checked.
    pub fn open(sealed: &[u8], identity: &Identity) -> Result<Unverified, CryptoError> {
        Unverified::parse(&age_file::open(sealed, identity)?)
    }
}

impl Unverified {
    /// Parses a plaintext and holds it to the canonical form.
    pub fn parse(plaintext: &[u8]) -> Result<Self, CryptoError> {
        let malformed = CryptoError::Malformed;
        let mut lines = plaintext.splitn(3, |byte| *byte == b'\n');
        let (line, signature, padding) = match (lines.next(), lines.next(), lines.next()) {
            (Some(line), Some(signature), Some(padding)) => (line, signature, padding),
            _ => return Err(malformed),
        };
        if padding.iter().any(|byte| *byte != b' ') {
            return Err(malformed);
        }
        let text = std::str::from_utf8(line).map_err(|_| malformed)?;
        let read: Read<'_> = serde_json::from_str(text).map_err(|_| malformed)?;
        let data = Data::parse(read.kind, read.data.get()).ok_or(malformed)?;
        let document = Document {
            case: read.case,
            thread: read.thread,
            n: read.n,
            head: read.head,
            by: read.by,
            role: read.role,
            day: read.day,
            data,
        };
        let bare = line.len() + signature.len() + 2;
        let canonical = read.v == VERSION
            && padded_size(document.kind(), bare) == Some(plaintext.len())
            && *document.line() == line;
        let signature = std::str::from_utf8(signature).map_err(|_| malformed)?;
        if !canonical {
            return Err(malformed);
        }
        let signature = signature.to_owned();
        Ok(Unverified { document, line: Zeroizing::new(line.to_vec()), signature })
    }

    /// Reads the two lines of a document that were handed on without their padding.
    pub fn parse_lines(lines: &[u8]) -> Result<Self, CryptoError> {
        let size = SIZES.into_iter().find(|size| lines.len() <= *size).ok_or(CryptoError::TooLarge)?;
        let mut plaintext = Zeroizing::new(Vec::with_capacity(size));
        plaintext.extend_from_slice(lines);
        plaintext.resize(size, b' ');
        Self::parse(&plaintext)
    }

    /// The two lines as they were signed, without their padding.
    pub fn lines(&self) -> Zeroizing<Vec<u8>> {
        let mut lines = Zeroizing::new(Vec::with_capacity(self.line.len() + self.signature.len() + 2));
        lines.extend_from_slice(&self.line);
        lines.push(b'\n');
        lines.extend_from_slice(self.signature.as_bytes());
        lines.push(b'\n');
        lines
    }

    /// What the document claims, for finding out who would have had to sign it.
    pub(super) fn claims(&self) -> &Document {
        &self.document
    }

    /// The document, if this key signed it.
    pub fn verify(self, key: &VerifyKey) -> Result<Document, CryptoError> {
        key.verify(CONTEXT, &self.line, &self.signature)?;
        Ok(self.document)
    }
}

/// The size a document of this kind with this many bytes is padded to.
fn padded_size(kind: Kind, bare: usize) -> Option<usize> {
    match kind {
        Kind::Grant => (bare <= GRANT_SIZE).then_some(GRANT_SIZE),
        _ => SIZES.into_iter().find(|size| bare <= *size),
    }
}

/// How many a document of this kind is sealed to. `others` are the readers outside the case: a body's recipients for
/// what stands in a referral, the custodians for what is given in confidence and what is said about it.
pub fn expected_readers(kind: Kind, others: usize) -> usize {
    match (kind, kind.thread()) {
        (Kind::Identity | Kind::Original, _) => others,
        (Kind::DisclosureRequest | Kind::DisclosureAnswer | Kind::Disclosure, _) => 2 + others,
        (_, Some(Thread::Shared)) => 2,
        (_, Some(_)) => 1,
        (_, None) => 1 + others,
    }
}

/// Whether a sealed file of this many bytes of plaintext can be a document of this kind.
pub fn is_a_size(kind: Kind, plaintext: usize) -> bool {
    match kind {
        Kind::Grant => plaintext == GRANT_SIZE,
        _ => SIZES.contains(&plaintext),
    }
}

/// Whether header, number of readers and size are those of a document of this kind: all that can be known of it without
/// a key. `others` are its readers outside the case, as [`expected_readers`] has them.
pub fn is_sealed(kind: Kind, others: usize, ciphertext: &[u8]) -> bool {
    let readers = expected_readers(kind, others);
    age_file::inspect(ciphertext)
        .is_ok_and(|facts| facts.recipients == readers && is_a_size(kind, facts.plaintext))
}
