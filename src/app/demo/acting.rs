//! How the demo's people act: through the use cases that a browser's requests reach, with the client that does what a
//! browser does.

use zeroize::Zeroizing;

use crate::app::case_bundle::CaseBundle;
use crate::app::random::Random;
use crate::app::session::SignedIn;
use crate::app::staff_client::{Doing, OpenedCase, StaffClient};
use crate::app::submit_report::{self, Sent};
use crate::app::{App, AppError, case_bundle, change_case};
use crate::crypto::Token;
use crate::crypto::data::Wanted;
use crate::domain::questionnaire::{Submitted, validate};
use crate::domain::{CaseId, DisclosureId, PersonName};

/// Reports, as the form would.
pub(super) async fn send(
    app: &App,
    answers: &[(&str, &str)],
    random: &dyn Random,
) -> Result<(CaseId, Token), AppError> {
    let pairs = answers.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned()));
    let offer = submit_report::offer(&*app.keyring()?);
    let answers = validate(&Submitted::from_pairs(pairs), &offer)
        .map_err(|_| AppError::Internal("a demo report that the form would refuse"))?;
    let mut entropy = Zeroizing::new([0; 16]);
    random.fill(entropy.as_mut());
    match submit_report::send(app, answers, &submit_report::prepare_with(app, &entropy)).await? {
        Sent::Code(code) => Ok((code.case, Token::from_entropy(*entropy))),
        _ => Err(AppError::Internal("a demo report that was not taken")),
    }
}

/// Does on a case what a person's browser would do.
pub(super) async fn step(
    app: &App,
    client: &StaffClient,
    case: &CaseId,
    doing: Doing,
) -> Result<(), AppError> {
    let (bundle, opened) = seen(app, client, case).await?;
    let change = client.step(&bundle.sealed, &opened, doing, &*app.keyring()?, app.today());
    let change = change.map_err(|_| AppError::Internal("a demo step that cannot be sealed"))?;
    match change_case::change(app, &signed_in(client)?, case.clone(), change).await? {
        change_case::Changed::Done(_) => Ok(()),
        _ => Err(AppError::Internal("a demo step that the workflow refuses")),
    }
}

/// Asks for the name of a case that was reported in confidence.
pub(super) async fn ask_name(
    app: &App,
    client: &StaffClient,
    case: &CaseId,
    text: &str,
    random: &dyn Random,
) -> Result<(), AppError> {
    let mut bytes = [0; 10];
    random.fill(&mut bytes);
    let id = DisclosureId::parse(&data_encoding::BASE32_NOPAD.encode(&bytes).to_ascii_lowercase())?;
    let (_, opened) = seen(app, client, case).await?;
    let doing = Doing::ask_custodians(&opened, id, Wanted::Name, false, text, &*app.keyring()?);
    step(app, client, case, doing.ok_or(AppError::Internal("a demo report that is not verified"))?).await
}

/// The person with this account.
pub(super) fn called<'s>(staff: &'s [StaffClient], account: &str) -> Result<&'s StaffClient, AppError> {
    let found = staff.iter().find(|client| client.account.as_str() == account);
    found.ok_or(AppError::Internal("a demo person who is not there"))
}

/// A case as a person's browser fetches and opens it.
pub(super) async fn seen(
    app: &App,
    client: &StaffClient,
    case: &CaseId,
) -> Result<(CaseBundle, OpenedCase), AppError> {
    let bundle = case_bundle::fetch(app, &signed_in(client)?, case.clone()).await?;
    let bundle = bundle.ok_or(AppError::Internal("a demo case without a grant"))?;
    let opened = client.open(&bundle.sealed, &*app.keyring()?);
    Ok((bundle, opened.map_err(|_| AppError::Internal("a demo case that does not open"))?))
}

/// Somebody of the demo, at work.
pub(super) fn signed_in(client: &StaffClient) -> Result<SignedIn, AppError> {
    Ok(SignedIn {
        account: client.account.clone(),
        name: PersonName::parse(client.account.as_str())?,
        invited_as: client.role,
        role: Some(client.role),
        session: [0; 32],
        wrap_key: Zeroizing::default(),
        ends_in: 0,
    })
}
