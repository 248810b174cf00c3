//! A case on its way to a body, step by step over HTTP, and the body's side of it.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::case_bundle::SealedThread;
use candour::app::change_case::{Assessed, NewEntry};
use candour::app::reporter_step::{self, Doing as Reporting, Done, Key};
use candour::app::staff_client::{Doing, OpenedCase};
use candour::app::triage_steps::Parcel;
use candour::crypto::Token;
use candour::crypto::data::{Letter, Part};
use candour::crypto::opening::{NoWayIn, OpenedReferral};
use candour::domain::assessment::{CandourDuty, Irmer, Likelihood, Severity};
use candour::domain::directory::category::CategoryId;
use candour::domain::directory::facts::{About, Reporter, Setting, Urgency};
use candour::domain::directory::place::Place;
use candour::domain::referral::{Basis, Says};
use candour::domain::routing::Classification;
use candour::domain::{Action, CaseId, ReferralId, Thread};
use serde_json::{Value, json};

use super::http::Answer;
use super::reporter::{ANONYMOUS, Kept};
use super::reviewer::{change_json, read_thread};
use super::{Reviewer, TestService, staff};

pub const TO_CQC: &str = "cqccqccqccqccqcc";
pub const TO_HCPC: &str = "hcpchcpchcpchcpc";

pub fn id(text: &str) -> ReferralId {
    ReferralId::parse(text).expect("a referral's id")
}

/// A classification that the server takes.
pub fn assessed() -> Assessed {
    let routing = Classification {
        place: Place::England,
        setting: Setting::Nhs,
        about: [About::OrganisationOrSystem].into_iter().collect(),
        categories: [CategoryId::parse("result_not_actioned").expect("a category")].into_iter().collect(),
        urgency: Urgency::Standard,
        reporter: Reporter::Employee,
        flags: [].into_iter().collect(),
        nhs_funded: Some(true),
    };
    let (severity, likelihood) = (Severity::NotKnown, Likelihood::Likely);
    Assessed { routing, severity, likelihood, candour: CandourDuty::NotKnown, irmer: Irmer::NotNotifiable }
}

/// A report that was acknowledged and is looked into, by bashir: its case, and what the reporter keeps.
pub fn assessing(service: &TestService) -> (String, Kept) {
    let bashir = service.reviewer("bashir");
    let before = bashir.queue("/");
    let kept = service.reporter().report(&ANONYMOUS);
    let case = bashir.queue("/").into_iter().find(|case| !before.contains(case)).expect("a new case");
    bashir.act(&case, Action::Acknowledge, "Thank you.").expect(200);
    bashir.act(&case, Action::Assess, "").expect(200);
    (case, kept)
}

/// The same, classified.
pub fn classified(service: &TestService) -> (String, Kept) {
    let (case, kept) = assessing(service);
    service.reviewer("bashir").step(&case, Doing::classify(assessed(), "").expect("ids")).expect(200);
    (case, kept)
}

/// The same, referred to CQC as [`TO_CQC`].
pub fn referred(service: &TestService) -> (String, Kept) {
    let (case, kept) = classified(service);
    service.reviewer("bashir").refer(&case, "cqc", TO_CQC, &["For the inspector."]).expect(200);
    (case, kept)
}

/// What the reporter says of a body, with their code.
pub fn consents(service: &TestService, kept: &Kept, body: &str, given: bool) {
    let key = Key::Code(Token::read(&kept.code).expect("a code"));
    let doing = Reporting::Consent(staff::body(body), given);
    let done = service.run(reporter_step::take_step(&service.app, key, doing)).expect("a step");
    assert!(matches!(done, Done::Yes(_)));
}

/// Acts of a chain with actor and subject, in order.
pub fn acts(service: &TestService, chain: &str) -> Vec<String> {
    let rows = format!(
        "SELECT actor || ' ' || act || ' ' || subject AS value FROM audit WHERE chain = '{chain}' ORDER BY n"
    );
    service.tables().texts(&rows)
}

impl Reviewer<'_> {
    /// The request that takes a step on the case as it stands now.
    pub fn step_json(&self, case: &str, doing: impl FnOnce(&OpenedCase) -> Doing) -> Value {
        let bundle = self.bundle(case);
        let opened = self.open_bundle(&bundle);
        let keyring = self.service.app.keyring().expect("keys");
        let doing = doing(&opened);
        let change = self.client.step(&bundle, &opened, doing, &keyring, self.service.app.today());
        change_json(&change.unwrap_or_else(|error| panic!("nothing can be sealed: {error}")))
    }

    pub fn step(&self, case: &str, doing: Doing) -> Answer {
        let change = self.step_json(case, |_| doing);
        self.post_change(case, &change)
    }

    pub fn post_change(&self, case: &str, change: &Value) -> Answer {
        self.post(&format!("/api/v1/cases/{case}/changes"), change)
    }

    /// The request that sends these texts to a body.
    pub fn refer_json(&self, case: &str, body: &str, referral: &str, basis: Basis, texts: &[&str]) -> Value {
        let app = &self.service.app;
        let shared = self.bundle_json(case)["threads"]["shared"]["n"].as_u64().expect("n");
        let part = |text: &&str| Part { title: "What happened".to_owned(), text: (*text).to_owned() };
        let parcel = Parcel {
            body: staff::body(body),
            referral: id(referral),
            basis,
            edition: app.directory().digest,
            shared: u32::try_from(shared).expect("a small number"),
            parts: texts.iter().map(part).collect(),
            text: format!("To {body}."),
        };
        self.step_json(case, |opened| Doing::refer(opened, parcel, &app.keyring().expect("keys")))
    }

    pub fn refer(&self, case: &str, body: &str, referral: &str, texts: &[&str]) -> Answer {
        let change = self.refer_json(case, body, referral, Basis::Consent, texts);
        self.post_change(case, &change)
    }

    /// How the case says that it stands.
    pub fn state(&self, case: &str) -> String {
        self.bundle_json(case)["state"].as_str().expect("a state").to_owned()
    }
}

/// A referral as a liaison's browser has it.
pub struct Fetched {
    pub case: CaseId,
    pub id: ReferralId,
    pub json: Value,
    pub sealed: SealedThread,
}

impl Fetched {
    pub fn read(json: Value) -> Self {
        let text = |key: &str| json[key].as_str().expect(key).to_owned();
        let (case, id) = (CaseId::parse(&text("case")).expect("an id"), id(&text("id")));
        let sealed = read_thread(Thread::Referral(id).as_str(), &json["thread"]);
        Fetched { case, id, sealed, json }
    }

    /// What may be done to it now.
    pub fn actions(&self) -> Vec<&str> {
        let offered = self.json["actions"].as_array().expect("actions").iter();
        offered.map(|offered| offered["action"].as_str().expect("an action")).collect()
    }
}

/// The body's side.
impl Reviewer<'_> {
    pub fn fetch_referral(&self, referral: &str) -> Fetched {
        Fetched::read(self.get(&format!("/api/v1/referrals/{referral}")).expect(200).json())
    }

    pub fn try_referral(&self, fetched: &Fetched) -> Result<OpenedReferral, NoWayIn> {
        let keyring = self.service.app.keyring().expect("keys");
        self.client.open_referral(&fetched.case, fetched.id, &fetched.sealed, &keyring)
    }

    pub fn open_fetched(&self, fetched: &Fetched) -> OpenedReferral {
        self.try_referral(fetched).unwrap_or_else(|reason| panic!("not opened: {}", reason.as_str()))
    }

    /// The request that says something on the referral as it stands now.
    pub fn letter_json(&self, referral: &str, action: Action, letter: Letter) -> Value {
        let fetched = self.fetch_referral(referral);
        let opened = self.open_fetched(&fetched);
        let keyring = self.service.app.keyring().expect("keys");
        let (on, today) = ((&fetched.sealed, &opened), self.service.app.today());
        let entry = self.client.letter(&fetched.case, fetched.id, on, letter, &keyring, today);
        json!({ "action": action.id(), "entry": entry_json(&entry.expect("a letter")) })
    }

    pub fn post_letter(&self, referral: &str, letter: &Value) -> Answer {
        self.post(&format!("/api/v1/referrals/{referral}/changes"), letter)
    }

    pub fn write(&self, referral: &str, action: Action, text: &str) -> Answer {
        let letter = self.letter_json(referral, action, letter(action, text));
        self.post_letter(referral, &letter)
    }
}

/// The letter of a liaison's action.
pub fn letter(action: Action, text: &str) -> Letter {
    let says = match action {
        Action::BodyAcknowledge => Says::Acknowledged,
        Action::BodyDecline => Says::Declined,
        Action::BodyAsk => Says::Question,
        _ => Says::Outcome,
    };
    Letter { says, suggestion: None, text: text.to_owned() }
}

pub fn entry_json(entry: &NewEntry) -> Value {
    json!({
        "thread": entry.thread.as_str(),
        "n": entry.on.n,
        "head": entry.on.head,
        "ciphertext": BASE64_STANDARD.encode(&entry.ciphertext),
    })
}
