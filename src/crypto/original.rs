//! An original in confidence, as it is made: sealed with a key of its own, which is kept for the custodians
//! (docs/PROTOCOL.md §14).

use base64::{Engine, prelude::BASE64_STANDARD};

use super::data::{Data, Original};
use super::file::{FileSealer, SealedFile};
use super::{CryptoError, Document, Identity, Place, Recipient, Secret32, Token, age_file};
use crate::domain::file::ObjectId;
use crate::domain::{Author, CaseId, Day, Thread};

/// The key that opens one original, and nothing else. It is forgotten once it was kept.
pub struct OriginalKey(Identity);

/// Whose original it is, and who is to keep its key.
pub struct Keeping<'a> {
    pub token: &'a Token,
    pub case: &'a CaseId,
    /// `R`
    pub recipient: &'a Recipient,
    pub custodians: &'a [&'a Recipient],
}

impl OriginalKey {
    /// The key of these bytes, which are random and used for nothing else.
    pub fn from_bytes(bytes: &Secret32) -> Self {
        OriginalKey(Identity::from_bytes(bytes))
    }

    /// What seals the file.
    pub fn sealer(&self) -> Result<FileSealer, CryptoError> {
        FileSealer::to(&self.0.recipient())
    }

    /// The key as the custodians keep it: sealed for the case, in a document that the reporter signs, which is sealed to
    /// the custodians. Neither side opens it alone.
    pub fn keep(
        self,
        object: &ObjectId,
        sealed: &SealedFile,
        keeping: &Keeping<'_>,
        day: Day,
    ) -> Result<Vec<u8>, CryptoError> {
        let Keeping { token, case, recipient, custodians } = *keeping;
        if custodians.is_empty() {
            return Err(CryptoError::Seal);
        }
        let data = Data::Original(Original {
            object: object.clone(),
            hash: BASE64_STANDARD.encode(sealed.hash),
            inner: BASE64_STANDARD.encode(age_file::seal(self.0.to_text().as_bytes(), &[recipient])?),
        });
        let place = Place::first(case, Thread::Original);
        Document::new(case, place, &Author::Reporter, day, data).seal(&token.signer(), custodians)
    }
}
