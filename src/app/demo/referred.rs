//! Two cases that went to a body: one that the body has confirmed, one that waits. Everything in them is invented.

use super::acting::{called, seen, send, signed_in, step};
use super::{DemoCase, DemoClock};
use crate::app::change_case::Assessed;
use crate::app::clock::Clock;
use crate::app::random::Random;
use crate::app::staff_client::{Doing, StaffClient};
use crate::app::triage_steps::Parcel;
use crate::app::{App, AppError, referrals};
use crate::crypto::data::{Letter, Part};
use crate::domain::assessment::{CandourDuty, Irmer, Likelihood, Severity};
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::facts::{About, Reporter, Setting, Urgency};
use crate::domain::directory::place::Place;
use crate::domain::referral::{Basis, Says};
use crate::domain::routing::Classification;
use crate::domain::{Action, BodyId, CaseId, ReferralId};

const DAY: u64 = 86_400;
const REVIEWER: &str = "bashir";

/// A case, and what became of it.
struct Script {
    about: &'static str,
    days_ago: u64,
    answers: &'static [(&'static str, &'static str)],
    subject: About,
    category: &'static str,
    body: &'static str,
    covering: &'static str,
    parts: &'static [(&'static str, &'static str)],
    /// Who confirms at the body, and in which words.
    confirmed: Option<(&'static str, &'static str)>,
}

const SCRIPTS: &[Script] = &[
    Script {
        about: "with CQC, which has confirmed",
        days_ago: 11,
        answers: &[
            ("danger", "no"),
            ("mode", "anonymous"),
            ("reporter_kind", "employee"),
            ("nation", "england"),
            ("setting", "nhs"),
            ("services", "ct"),
            (
                "happened",
                "Urgent chest scans are put on a list that nobody reads at weekends. In September two results with \
suspected cancer lay there for three weeks. I told the lead of the department twice.",
            ),
            ("goes_on", "repeated"),
            ("harm", "may_be_harmed"),
            ("consent", "system_regulator"),
        ],
        subject: About::OrganisationOrSystem,
        category: "result_not_actioned",
        body: "cqc",
        covering: "We pass this on with the consent of the person who reported. We ask you to look at how urgent \
results are acted on in this department. We hold nothing else that would help you, and can put questions to the \
person who reported.",
        parts: &[
            (
                "What happened",
                "Urgent chest scans are put on a list that nobody reads at weekends. In September two results with \
suspected cancer lay there for three weeks.",
            ),
            ("Whether it goes on", "It has happened more than once."),
            ("What was tried before", "The lead of the department was told."),
        ],
        confirmed: Some((
            "cqc-desk",
            "Thank you. An inspector for this provider has it and will write to you within ten working days.",
        )),
    },
    Script {
        about: "sent to HCPC, which has not confirmed yet",
        days_ago: 6,
        answers: &[
            ("danger", "no"),
            ("mode", "anonymous"),
            ("reporter_kind", "employee"),
            ("nation", "england"),
            ("setting", "independent"),
            ("services", "projection"),
            (
                "happened",
                "A colleague who was suspended from the register in spring still works here alone, under an old \
badge. The clinic's owner knows.",
            ),
            ("goes_on", "still_happening"),
            ("consent", "professional_regulator"),
        ],
        subject: About::RadiographerOrHcpc,
        category: "unqualified_operator",
        body: "hcpc",
        covering: "We pass this on with the consent of the person who reported. The name of the colleague is not \
known to us; the clinic is.",
        parts: &[(
            "What happened",
            "Somebody who was suspended from the register in spring is said to work alone at this clinic, and the \
owner is said to know.",
        )],
        confirmed: None,
    },
];

/// Makes both, from the report to the body.
pub(super) async fn make_all(
    app: &App,
    clock: &DemoClock,
    staff: &[StaffClient],
    random: &dyn Random,
) -> Result<Vec<DemoCase>, AppError> {
    let now = clock.now();
    let mut made = Vec::new();
    for script in SCRIPTS {
        let begin = now - script.days_ago * DAY;
        let after = |days: u64| clock.set(begin + days * DAY);
        after(0);
        let (case, token) = send(app, script.answers, random).await?;
        let reviewer = called(staff, REVIEWER)?;
        after(1);
        let acknowledged = Doing::simple(Action::Acknowledge, super::cases::ACKNOWLEDGED);
        step(app, reviewer, &case, acknowledged).await?;
        step(app, reviewer, &case, Doing::simple(Action::Assess, "")).await?;
        after(2);
        let body = BodyId::parse(script.body)?;
        step(app, reviewer, &case, Doing::classify(assessed(script)?, "")?).await?;
        step(app, reviewer, &case, Doing::route(app.directory().digest, vec![body.clone()], "")).await?;
        after(3);
        let referral = refer(app, reviewer, &case, body, script, random).await?;
        if let Some((account, words)) = script.confirmed {
            after(4);
            confirm(app, called(staff, account)?, referral, words).await?;
        }
        made.push(DemoCase { id: case, code: token.words().join(" "), about: script.about });
    }
    Ok(made)
}

fn assessed(script: &Script) -> Result<Assessed, AppError> {
    let routing = Classification {
        place: Place::England,
        setting: Setting::Nhs,
        about: [script.subject].into_iter().collect(),
        categories: [CategoryId::parse(script.category)?].into_iter().collect(),
        urgency: Urgency::Standard,
        reporter: Reporter::Employee,
        flags: [].into_iter().collect(),
        nhs_funded: Some(true),
    };
    Ok(Assessed {
        routing,
        severity: Severity::NotKnown,
        likelihood: Likelihood::Likely,
        candour: CandourDuty::NotKnown,
        irmer: Irmer::NotNotifiable,
    })
}

async fn refer(
    app: &App,
    reviewer: &StaffClient,
    case: &CaseId,
    body: BodyId,
    script: &Script,
    random: &dyn Random,
) -> Result<ReferralId, AppError> {
    let mut bytes = [0; 10];
    random.fill(&mut bytes);
    let referral = ReferralId::parse(&data_encoding::BASE32_NOPAD.encode(&bytes).to_ascii_lowercase())?;
    let (bundle, opened) = seen(app, reviewer, case).await?;
    let parts = script.parts.iter();
    let parcel = Parcel {
        body,
        referral,
        basis: Basis::Consent,
        edition: app.directory().digest,
        shared: bundle.case.shared.n,
        parts: parts.map(|(title, text)| Part { title: (*title).into(), text: (*text).into() }).collect(),
        text: script.covering.to_owned(),
    };
    step(app, reviewer, case, Doing::refer(&opened, parcel, &*app.keyring()?)).await?;
    Ok(referral)
}

async fn confirm(app: &App, desk: &StaffClient, id: ReferralId, words: &str) -> Result<(), AppError> {
    let failed = AppError::Internal("a demo referral that does not open");
    let (person, keyring) = (signed_in(desk)?, app.keyring()?);
    let Some(bundle) = referrals::fetch(app, &person, id).await? else { return Err(failed) };
    let (case, sealed) = (&bundle.referral.case, &bundle.thread);
    let Ok(opened) = desk.open_referral(case, id, sealed, &keyring) else { return Err(failed) };
    let letter = Letter { says: Says::Acknowledged, suggestion: None, text: words.to_owned() };
    let entry = desk.letter(case, id, (sealed, &opened), letter, &keyring, app.today());
    let entry = entry.map_err(|_| AppError::Internal("a demo letter that cannot be sealed"))?;
    match referrals::change(app, &person, id, Action::BodyAcknowledge, entry).await? {
        referrals::Changed::Done(_) => Ok(()),
        _ => Err(AppError::Internal("a demo letter that is refused")),
    }
}
