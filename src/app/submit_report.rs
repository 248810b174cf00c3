//! Sending a report the plain way: the server seals it, hands out the code and forgets both.
//!
//! The code is made for the check page and travels in a sealed form field, so that a report sent twice is one case
//! and the second answer shows the same code.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::track::track_field;
use super::{App, AppError, open_case};
use crate::crypto::data::Data;
use crate::crypto::field_box::Purpose;
use crate::crypto::sealed_report::SealedReport;
use crate::crypto::{Document, Keyring, Token};
use crate::db::cases::Case;
use crate::db::{DbError, cases};
use crate::domain::questionnaire::{Answers, Offer, StaffOption};
use crate::domain::{CaseId, Day, Thread};

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
    /// The sealed field with which a file can be added from the page that shows the code.
    pub field: String,
}

/// What the report form can offer, from who stands in `keys/`.
pub fn offer(keyring: &Keyring) -> Offer {
    let staff = keyring.readers().chain(keyring.custodians()).map(|member| StaffOption {
        account: member.account.to_string(),
        name: member.name.to_string(),
        role: member.role,
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
    match open_case::store(app, sealed, Vec::new()).await {
        Ok(case) => Ok(Sent::Code(code(app, &token, &case))),
        Err(AppError::Database(DbError::Duplicate)) => again(app, &token, &answers).await,
        Err(error) => Err(error),
    }
}

fn code(app: &App, token: &Token, case: &Case) -> SentCode {
    SentCode {
        case: case.id.clone(),
        words: token.words(),
        reference: case.id.reference(),
        next_update: case.due_on,
        field: track_field(app, token, case.shared.n),
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
        Sent::Code(code(app, token, &case))
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

async fn seal(app: &App, token: Arc<Token>, answers: Arc<Answers>) -> Result<SealedReport, AppError> {
    let keyring = app.keyring()?;
    let key = Zeroizing::new(app.random_bytes::<32>());
    let today = app.today();
    let sealed = app.crypto.run(move || SealedReport::seal(&keyring, &key, &token, &answers, today));
    Ok(sealed.await??)
}
