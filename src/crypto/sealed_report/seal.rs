//! Sealing a report: a new case's key, the report, a name given in confidence, and a grant for everybody admitted.

use base64::{Engine, prelude::BASE64_STANDARD};
use zeroize::Zeroizing;

use super::SealedReport;
use crate::crypto::case_key::case_id;
use crate::crypto::data::{Data, Grant, Identity, NameAndContact, Report, SealedFor};
use crate::crypto::keyring::Member;
use crate::crypto::{
    CaseKey, CryptoError, Document, Head, Keyring, Place, Recipient, Secret32, Token, age_file,
};
use crate::domain::questionnaire::{Answers, Mode};
use crate::domain::{Account, Author, Day, NotValid, Thread};

/// The bytes of a name given in confidence: room for both answers at their longest, so that the size tells nothing.
const IDENTITY_SIZE: usize = 4_096;

/// Why a report could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum CannotSeal {
    /// Nobody is left to read it, or to keep the name.
    #[error("nobody is left for whom it could be sealed")]
    NobodyLeft,
    #[error(transparent)]
    Crypto(#[from] CryptoError),
    #[error(transparent)]
    Rule(#[from] NotValid),
}

impl SealedReport {
    /// Seals a report for everybody in office who reads reports and was not excluded. `key` is the new case's, random
    /// and used for nothing else; it is forgotten here.
    pub fn seal(
        keyring: &Keyring,
        key: &Secret32,
        token: &Token,
        answers: &Answers,
        today: Day,
    ) -> Result<SealedReport, CannotSeal> {
        let excluded: Vec<Account> =
            answers.excluded().into_iter().map(Account::parse).collect::<Result<_, _>>()?;
        let admitted: Vec<(&Member, &Recipient)> = keyring
            .readers()
            .filter(|member| !excluded.contains(&member.account))
            .filter_map(|member| Some((member, member.recipient()?)))
            .collect();
        if admitted.is_empty() {
            return Err(CannotSeal::NobodyLeft);
        }
        let key = CaseKey::from_bytes(key);
        let (signer, recipient) = (token.signer(), key.recipient());
        let (reporter, answer_to) = (signer.verify_key(), token.identity().recipient());
        let id = case_id(&recipient.bytes(), &reporter);
        let mut place = Place { thread: Thread::Shared, n: 0, head: Head::first(&id, Thread::Shared) };
        let mut entries = Vec::new();
        let mut add = |data: Data, to: &[&Recipient]| -> Result<(), CannotSeal> {
            let document = Document::new(&id, place, &Author::Reporter, today, data);
            let sealed = document.seal(&signer, to)?;
            place = Place { thread: Thread::Shared, n: place.n + 1, head: place.head.after(&sealed) };
            entries.push(sealed);
            Ok(())
        };

        let report = Report {
            recipient: recipient.as_str().to_owned(),
            token: answer_to.as_str().to_owned(),
            signer: reporter.to_base64(),
            staff: admitted.iter().map(|(member, recipient)| sealed_for(member, recipient)).collect(),
            excluded: excluded.clone(),
            answers: answers.without_identity(),
            files: Vec::new(),
        };
        add(Data::Report(Box::new(report)), &[&recipient, &answer_to])?;
        if answers.mode() == Mode::Confidential {
            let custodians: Vec<&Recipient> = keyring
                .custodians()
                .filter(|member| !excluded.contains(&member.account))
                .filter_map(Member::recipient)
                .collect();
            if custodians.is_empty() {
                return Err(CannotSeal::NobodyLeft);
            }
            add(Data::Identity(in_confidence(answers, &recipient)?), &custodians)?;
        }

        let mut grants = Vec::new();
        for (member, to) in admitted {
            let grant = Grant {
                holder: member.account.clone(),
                to: to.as_str().to_owned(),
                key: key.identity().to_text().to_string(),
                signer: reporter.to_base64(),
            };
            let place = Place::first(&id, Thread::Grant);
            let document = Document::new(&id, place, &Author::Reporter, today, Data::Grant(grant));
            grants.push((member.account.clone(), document.seal(&signer, &[to])?));
        }
        Ok(SealedReport {
            case: id,
            access_hash: token.access_hash(),
            signer: reporter,
            mode: answers.mode(),
            danger: answers.danger(),
            entries,
            grants,
        })
    }
}

fn sealed_for(member: &Member, recipient: &Recipient) -> SealedFor {
    SealedFor {
        name: member.account.clone(),
        recipient: recipient.as_str().to_owned(),
        key: member.key.to_base64(),
    }
}

/// Name and contact, sealed for the case; the document around it is sealed for the custodians. Neither alone reads it.
fn in_confidence(answers: &Answers, case: &Recipient) -> Result<Identity, CryptoError> {
    let named = NameAndContact {
        name: answers.reporter_name().unwrap_or_default().to_owned(),
        contact: answers.reporter_contact().unwrap_or_default().to_owned(),
    };
    let mut plaintext = Zeroizing::new(serde_json::to_vec(&named).expect("two strings serialise"));
    if plaintext.len() > IDENTITY_SIZE {
        return Err(CryptoError::TooLarge);
    }
    plaintext.resize(IDENTITY_SIZE, b' ');
    Ok(Identity { inner: BASE64_STANDARD.encode(age_file::seal(&plaintext, &[case])?) })
}
