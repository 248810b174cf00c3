//! Sending a report the plain way: the server seals it, hands out the code and forgets both.
//!
//! The code is made for the check page and travels in a sealed form field, so that a report sent twice is one case
//! and the second answer shows the same code.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::clocks::Clocks;
use super::{App, AppError};
use crate::crypto::data::{Data, Grant, Identity, NameAndContact, Report, SealedFor};
use crate::crypto::field_box::Purpose;
use crate::crypto::keyring::Member;
use crate::crypto::{CaseKey, Document, Head, Keyring, Place, Recipient, Token, age_file, case_key::case_id};
use crate::db::cases::{Case, ThreadEnd};
use crate::db::handling::Handling;
use crate::db::{DbError, audit, cases, grants};
use crate::domain::directory::place;
use crate::domain::questionnaire::{Answers, Mode, Offer, StaffOption};
use crate::domain::{Account, Act, Author, CaseId, Day, State, Thread};

/// What became of a send.
pub enum Sent {
    /// It is safe. The code is to be shown; a repeated send with the same answers gives it again.
    Code(SentCode),
    /// This page had been sent before, with other answers. Nothing was changed.
    OtherAnswers { reference: String },
    /// This page was sent before and is too old to show its code again. Nothing was changed.
    TooOldForCode { reference: String },
    /// The page had been open for too long. Nothing was sent; it needs to be checked again.
    Expired,
    /// The page is not one of ours, or its hidden field was changed. Nothing was sent.
    NotOurs,
}

/// What the reporter is shown once.
pub struct SentCode {
    pub case: CaseId,
    pub words: Vec<&'static str>,
    pub reference: String,
    pub next_update: Option<Day>,
}

/// What the report form can offer, from who stands in `keys/`.
pub fn offer(keyring: &Keyring) -> Offer {
    let staff = keyring.readers().chain(keyring.custodians()).map(|member| StaffOption {
        account: member.account.to_string(),
        name: member.name.to_string(),
        custodian: !member.role.opens_cases(),
    });
    Offer { custodians: keyring.custodians().next().is_some(), staff: staff.collect() }
}

/// A sealed form field for the report form and its check page, holding a new code.
pub fn prepare(app: &App) -> String {
    prepare_with(app, &Zeroizing::new(app.random_bytes::<16>()))
}

/// The field that a form brought along, to go on with it; a new one where there is none, or where its time was over
/// before it was used. Going on with the same one is what makes "Back, and send again" the same case.
pub async fn carry(app: &App, field: &str) -> Result<String, AppError> {
    let Some((token, expired)) = open(app, field) else { return Ok(prepare(app)) };
    if expired && case_of(app, &token).await?.is_none() {
        return Ok(prepare(app));
    }
    Ok(field.to_owned())
}

/// The code in a field of ours, and whether its time is over.
fn open(app: &App, field: &str) -> Option<(Token, bool)> {
    let opened = app.open_field(Purpose::Send, field).ok()?;
    let entropy = <[u8; 16]>::try_from(opened.payload.as_slice()).ok()?;
    Some((Token::from_entropy(entropy), opened.expired))
}

/// The case that this code opens, if it was used.
async fn case_of(app: &App, token: &Token) -> Result<Option<Case>, AppError> {
    let access = token.access_hash();
    Ok(app.database.read(move |connection| cases::find_by_access(connection, &access)).await?)
}

/// The same for a code that is known already: the demo prints its codes.
pub(super) fn prepare_with(app: &App, entropy: &[u8; 16]) -> String {
    app.seal_field(Purpose::Send, app.lifetimes.check_page, entropy)
}

/// Seals and stores a report. `field` is what [`prepare`] gave to the page.
pub async fn send(app: &App, answers: Answers, field: &str) -> Result<Sent, AppError> {
    let Some((token, expired)) = open(app, field) else { return Ok(Sent::NotOurs) };
    if expired {
        return Ok(match case_of(app, &token).await? {
            Some(case) => Sent::TooOldForCode { reference: case.id.reference() },
            None => Sent::Expired,
        });
    }
    let token = Arc::new(token);
    let answers = Arc::new(answers);
    let sealed = seal(app, token.clone(), answers.clone()).await?;
    match store(app, sealed).await {
        Ok(case) => Ok(Sent::Code(code(&token, &case))),
        Err(AppError::Database(DbError::Duplicate)) => again(app, &token, &answers).await,
        Err(error) => Err(error),
    }
}

fn code(token: &Token, case: &Case) -> SentCode {
    SentCode {
        case: case.id.clone(),
        words: token.words(),
        reference: case.id.reference(),
        next_update: case.due_on,
    }
}

/// The code of this send was used already: by the same report, or by another?
async fn again(app: &App, token: &Arc<Token>, answers: &Arc<Answers>) -> Result<Sent, AppError> {
    let access = token.access_hash();
    let (case, report) = app
        .database
        .read(move |connection| {
            let case = cases::find_by_access(connection, &access)?.ok_or(DbError::NotFound)?;
            let report = cases::entry(connection, &case.id, Thread::Shared, 0)?;
            Ok((case, report))
        })
        .await?;
    let (opener, offered) = (token.clone(), answers.clone());
    let same = app.crypto.run(move || sent_before(&opener, &report, &offered)).await?;
    Ok(if same {
        Sent::Code(code(token, &case))
    } else {
        Sent::OtherAnswers { reference: case.id.reference() }
    })
}

/// Whether this sealed report says the same. A name given in confidence cannot be compared: it opens for the
/// custodians alone.
fn sent_before(token: &Token, report: &[u8], answers: &Answers) -> bool {
    let opened = Document::open(report, &token.identity())
        .and_then(|unverified| unverified.verify(&token.signer().verify_key()));
    matches!(opened.map(|document| document.data), Ok(Data::Report(report)) if report.answers == answers.without_identity())
}

/// A case ready to be stored.
struct SealedCase {
    case: Case,
    access_hash: crate::crypto::hash::Hash,
    entries: Vec<Vec<u8>>,
    grants: Vec<(Account, Vec<u8>)>,
}

async fn seal(app: &App, token: Arc<Token>, answers: Arc<Answers>) -> Result<SealedCase, AppError> {
    let keyring = app.keyring()?;
    let key = Zeroizing::new(app.random_bytes::<32>());
    let (today, clocks) = (app.today(), app.clocks());
    app.crypto.run(move || seal_with(&keyring, &key, &token, &answers, today, &clocks)).await?
}

fn seal_with(
    keyring: &Keyring,
    key: &[u8; 32],
    token: &Token,
    answers: &Answers,
    today: Day,
    clocks: &Clocks,
) -> Result<SealedCase, AppError> {
    let excluded: Vec<Account> =
        answers.excluded().into_iter().map(Account::parse).collect::<Result<_, _>>()?;
    let admitted: Vec<(&Member, &Recipient)> = keyring
        .readers()
        .filter(|member| !excluded.contains(&member.account))
        .filter_map(|member| Some((member, member.recipient()?)))
        .collect();
    if admitted.is_empty() {
        return Err(AppError::NobodyToSealFor);
    }
    let key = CaseKey::from_bytes(key);
    let (signer, recipient) = (token.signer(), key.recipient());
    let (reporter, answer_to) = (signer.verify_key(), token.identity().recipient());
    let id = case_id(&recipient.bytes(), &reporter);
    let mut shared = ThreadEnd { n: 0, head: Head::first(&id, Thread::Shared) };
    let mut entries = Vec::new();
    let mut add = |data: Data, to: &[&Recipient]| -> Result<(), AppError> {
        let place = Place { thread: Thread::Shared, n: shared.n, head: shared.head };
        let document = Document::new(&id, place, &Author::Reporter, today, data);
        let sealed = document.seal(&signer, to)?;
        shared = ThreadEnd { n: shared.n + 1, head: shared.head.after(&sealed) };
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
            return Err(AppError::NobodyToSealFor);
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
    let case = Case {
        signer: reporter,
        received_on: today,
        mode: answers.mode(),
        danger: answers.danger(),
        state: State::Received,
        due_on: clocks.acknowledge_by(today),
        shared,
        staff: ThreadEnd { n: 0, head: Head::first(&id, Thread::Staff) },
        handling: Handling {
            acknowledge_by: clocks.acknowledge_by(today),
            feedback_by: clocks.feedback_by(place::Place::NotSure, today),
            ..Handling::default()
        },
        id,
    };
    Ok(SealedCase { case, access_hash: token.access_hash(), entries, grants })
}

fn sealed_for(member: &Member, recipient: &Recipient) -> SealedFor {
    SealedFor {
        name: member.account.clone(),
        recipient: recipient.as_str().to_owned(),
        key: member.key.to_base64(),
    }
}

/// Name and contact, sealed for the case; the document around it is sealed for the custodians. Neither alone reads it.
fn in_confidence(answers: &Answers, case: &Recipient) -> Result<Identity, AppError> {
    use base64::{Engine, prelude::BASE64_STANDARD};
    /// Wide enough for both answers at their longest, so that the size tells nothing.
    const SIZE: usize = 4_096;
    let named = NameAndContact {
        name: answers.reporter_name().unwrap_or_default().to_owned(),
        contact: answers.reporter_contact().unwrap_or_default().to_owned(),
    };
    let mut plaintext = Zeroizing::new(
        serde_json::to_vec(&named).map_err(|_| AppError::Internal("a name could not be written"))?,
    );
    if plaintext.len() > SIZE {
        return Err(AppError::Internal("a name is longer than the form allows"));
    }
    plaintext.resize(SIZE, b' ');
    Ok(Identity { inner: BASE64_STANDARD.encode(age_file::seal(&plaintext, &[case])?) })
}

async fn store(app: &App, sealed: SealedCase) -> Result<Case, AppError> {
    let written = app.database.write(move |connection| {
        let case = &sealed.case;
        cases::insert(connection, &sealed.access_hash, case)?;
        for (n, ciphertext) in (0..).zip(&sealed.entries) {
            cases::insert_entry(connection, &case.id, Thread::Shared, n, ciphertext)?;
        }
        for (person, ciphertext) in &sealed.grants {
            let (danger, due_on) = (case.danger, case.due_on);
            grants::insert(
                connection,
                &grants::NewGrant { case: &case.id, person, danger, due_on, ciphertext },
            )?;
        }
        let event = audit::Event {
            day: case.received_on,
            actor: "reporter",
            act: Act::Received,
            subject: "shared/0",
        };
        audit::begin(connection, case.id.as_str(), event)?;
        Ok(sealed.case)
    });
    Ok(written.await?)
}
