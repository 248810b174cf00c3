//! A name that is asked for over HTTP: the reviewer's, the reporter's and the custodian's side of it.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::case_bundle::SealedThread;
use candour::app::staff_client::Doing;
use candour::crypto::data::{ListedFile, Wanted, WantedOriginal};
use candour::crypto::opening::{NoWayIn, OpenedDisclosure};
use candour::domain::{Action, CaseId, DisclosureId, Thread};
use serde_json::{Value, json};

use super::http::Answer;
use super::referral::entry_json;
use super::reporter::Kept;
use super::reviewer::read_thread;
use super::{Reviewer, TestService};

pub const ASKED: &str = "askedaskedaskeda";

pub const IN_CONFIDENCE: [(&str, &str); 4] = [
    ("mode", "confidential"),
    ("reporter_name", "Ruth Penhaligon"),
    ("reporter_contact", "ruth.penhaligon@example.org"),
    ("happened", "The scanner was not checked."),
];

/// The original of this file, as it is asked for.
pub fn original_of(file: &ListedFile) -> Wanted {
    let object = file.original.as_ref().expect("an original").object.clone();
    Wanted::Original(WantedOriginal { object, name: file.name.clone() })
}

pub fn id(text: &str) -> DisclosureId {
    DisclosureId::parse(text).expect("a disclosure's id")
}

/// A report in confidence that bashir has acknowledged: its case, and what the reporter keeps.
pub fn in_confidence(service: &TestService, more: &[(&str, &str)]) -> (String, Kept) {
    let bashir = service.reviewer("bashir");
    let before = bashir.queue("/");
    let kept = service.reporter().report(&[IN_CONFIDENCE.as_slice(), more].concat());
    let case = bashir.queue("/").into_iter().find(|case| !before.contains(case)).expect("a new case");
    bashir.act(&case, Action::Acknowledge, "Thank you.").expect(200);
    (case, kept)
}

/// What the reporter says, on the page of their case.
pub fn answers(service: &TestService, kept: &Kept, disclosure: &str, given: &str, text: &str) -> Answer {
    let reporter = service.reporter();
    let page = reporter.track(&kept.code).expect(200);
    reporter.step(&page, "answer_name", &[("disclosure", disclosure), ("given", given), ("text", text)])
}

impl Reviewer<'_> {
    pub fn ask_name_json(&self, case: &str, disclosure: &str, urgent: bool, text: &str) -> Value {
        self.ask_json(case, disclosure, Wanted::Name, urgent, text)
    }

    /// The request that asks the custodians for something.
    pub fn ask_json(&self, case: &str, disclosure: &str, of: Wanted, urgent: bool, text: &str) -> Value {
        let keyring = self.service.app.keyring().expect("keys");
        self.step_json(case, |opened| {
            Doing::ask_custodians(opened, id(disclosure), of, urgent, text, &keyring)
                .expect("a verified report")
        })
    }

    /// Asks for the original of a listed file.
    pub fn ask_original(&self, case: &str, disclosure: &str, file: &ListedFile, urgent: bool) -> Answer {
        let change =
            self.ask_json(case, disclosure, original_of(file), urgent, "What was cleaned out of it?");
        self.post_change(case, &change)
    }

    pub fn ask_name(&self, case: &str, disclosure: &str, urgent: bool, text: &str) -> Answer {
        let change = self.ask_name_json(case, disclosure, urgent, text);
        self.post_change(case, &change)
    }

    /// The name that was released in this case, if one was.
    pub fn name_in(&self, case: &str) -> Option<String> {
        let named = self.open(case).released_name(&CaseId::parse(case).expect("an id"))?;
        Some(named.unwrap_or_else(|reason| panic!("not the name: {}", reason.as_str())).name)
    }
}

/// A request for a name as a custodian's browser has it.
pub struct Fetched {
    pub case: CaseId,
    pub id: DisclosureId,
    pub json: Value,
    pub sealed: SealedThread,
}

impl Fetched {
    pub fn read(json: Value) -> Self {
        let text = |key: &str| json[key].as_str().expect(key).to_owned();
        let (case, id) = (CaseId::parse(&text("case")).expect("an id"), id(&text("id")));
        let sealed = read_thread(Thread::Disclosure(id).as_str(), &json["thread"]);
        Fetched { case, id, sealed, json }
    }

    /// What may be done to it now.
    pub fn actions(&self) -> Vec<&str> {
        let offered = self.json["actions"].as_array().expect("actions").iter();
        offered.map(|offered| offered["action"].as_str().expect("an action")).collect()
    }

    /// What was asked for, sealed twice.
    pub fn kept(&self) -> Vec<u8> {
        BASE64_STANDARD.decode(self.json["kept"].as_str().expect("it is kept")).expect("base64")
    }
}

/// The custodian's side.
impl Reviewer<'_> {
    pub fn fetch_asked(&self, disclosure: &str) -> Fetched {
        Fetched::read(self.get(&format!("/api/v1/disclosures/{disclosure}")).expect(200).json())
    }

    pub fn try_asked(&self, fetched: &Fetched) -> Result<OpenedDisclosure, NoWayIn> {
        let keyring = self.service.app.keyring().expect("keys");
        self.client.open_disclosure(&fetched.case, fetched.id, &fetched.sealed, &keyring)
    }

    /// The request that decides, on what stands there now.
    pub fn decision_json(&self, disclosure: &str, action: Action, text: &str) -> Value {
        let fetched = self.fetch_asked(disclosure);
        let opened = self.try_asked(&fetched).unwrap_or_else(|reason| panic!("closed: {}", reason.as_str()));
        let kept = self
            .client
            .open_kept(&fetched.case, &opened, &fetched.kept())
            .unwrap_or_else(|reason| panic!("no name: {}", reason.as_str()));
        let released = (action == Action::ReleaseName).then_some(&kept);
        let (keyring, today) = (self.service.app.keyring().expect("keys"), self.service.app.today());
        let on = (&fetched.sealed, &opened);
        let entry = self.client.decide(&fetched.case, fetched.id, on, (released, text), &keyring, today);
        json!({ "action": action.id(), "entry": entry_json(&entry.expect("a decision")) })
    }

    pub fn post_decision(&self, disclosure: &str, decision: &Value) -> Answer {
        self.post(&format!("/api/v1/disclosures/{disclosure}/changes"), decision)
    }

    pub fn decide(&self, disclosure: &str, action: Action, text: &str) -> Answer {
        let decision = self.decision_json(disclosure, action, text);
        self.post_decision(disclosure, &decision)
    }
}
