//! Somebody of the staff with a browser: a cookie, JSON, and the keys to open what comes.

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::case_bundle::{SealedCase, SealedThread};
use candour::app::change_case::{Change, Facts};
use candour::app::staff_client::{Doing, OpenedCase, StaffClient};
use candour::crypto::Head;
use candour::crypto::data::{Data, Request};
use candour::db::cases::ThreadEnd;
use candour::domain::workflow::Target;
use candour::domain::{Action, BodyId, CaseId, Thread};
use serde_json::{Value, json};

use super::http::{Answer, Client, FORM, FROM_HERE, JSON};
use super::{TestService, html, staff};

pub struct Reviewer<'a> {
    pub service: &'a TestService,
    pub client: StaffClient,
    pub http: Client,
    /// `name=value`, as the browser sends it back.
    pub cookie: String,
}

impl<'a> Reviewer<'a> {
    pub fn sign_in(service: &'a TestService, name: &str) -> Self {
        let answer = sign_in_with(service, name, None).expect(200);
        Reviewer::with_cookie(service, name, cookie_of(&answer))
    }

    pub fn with_cookie(service: &'a TestService, name: &str, cookie: String) -> Self {
        Reviewer { service, client: staff::client(name), http: service.staff(), cookie }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.http.send("GET", path, &[FROM_HERE, ("cookie", &self.cookie)], &[])
    }

    /// A plain form.
    pub fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = html::encoded(fields);
        self.http.send("POST", path, &[FROM_HERE, FORM, ("cookie", &self.cookie)], body.as_bytes())
    }

    pub fn post(&self, path: &str, body: &Value) -> Answer {
        self.post_bytes(path, body.to_string().as_bytes())
    }

    pub fn post_bytes(&self, path: &str, body: &[u8]) -> Answer {
        self.http.send("POST", path, &[FROM_HERE, JSON, ("cookie", &self.cookie)], body)
    }

    /// The cases on the first page of the queue.
    pub fn queue(&self, path: &str) -> Vec<String> {
        let page = self.get(path).expect(200);
        let links = html::attributes(page.html(), "href");
        links.iter().filter_map(|link| link.strip_prefix("/cases/")).map(str::to_owned).collect()
    }

    /// The newest thing in the queue, where there is one thing.
    pub fn only_case(&self) -> String {
        let cases = self.queue("/");
        assert_eq!(cases.len(), 1, "one open case");
        cases[0].clone()
    }

    pub fn bundle_json(&self, case: &str) -> Value {
        self.get(&format!("/api/v1/cases/{case}")).expect(200).json()
    }

    pub fn bundle(&self, case: &str) -> SealedCase {
        read_bundle(&self.bundle_json(case))
    }

    /// Fetches, opens and checks a case.
    pub fn open(&self, case: &str) -> OpenedCase {
        self.open_bundle(&self.bundle(case))
    }

    pub fn open_bundle(&self, bundle: &SealedCase) -> OpenedCase {
        let keyring = self.service.app.keyring().expect("keys");
        self.client.open(bundle, &keyring).unwrap_or_else(|error| panic!("the case does not open: {error}"))
    }

    /// The request that takes this action on the case as it stands now.
    pub fn change(&self, case: &str, action: Action, text: &str) -> Value {
        let bundle = self.bundle(case);
        let opened = self.open_bundle(&bundle);
        let today = self.service.app.today();
        let change = self.client.change(&bundle, &opened, action, text, today);
        change_json(&change.unwrap_or_else(|error| panic!("nothing can be sealed: {error}")))
    }

    pub fn act(&self, case: &str, action: Action, text: &str) -> Answer {
        let change = self.change(case, action, text);
        self.post(&format!("/api/v1/cases/{case}/changes"), &change)
    }

    /// Asks the reporter whether a body may be told.
    pub fn ask_about(&self, case: &str, body: &str, text: &str) -> Answer {
        let body = BodyId::parse(body).expect("an id");
        let data = Data::Request(Request { body: body.clone(), text: text.to_owned() });
        let (action, target) = (Action::RequestConsent, Target::Body(body));
        self.step(case, Doing { action, target, facts: Facts::None, data: Some(data), body: None })
    }

    /// From a case that was just received to one that is being looked into.
    pub fn assess(&self, case: &str) {
        self.act(case, Action::Acknowledge, "Read.").expect(200);
        self.act(case, Action::Assess, "").expect(200);
    }

    /// The same, and closes it with an answer.
    pub fn conclude(&self, case: &str, text: &str) {
        self.assess(case);
        self.act(case, Action::ConcludeAction, text).expect(200);
    }
}

/// A sign-in as a browser sends it.
pub fn sign_in_with(service: &TestService, name: &str, code: Option<&str>) -> Answer {
    let proof = BASE64_STANDARD.encode(staff::proof(name));
    let body = json!({ "account": name, "proof": proof, "code": code });
    service.staff().send("POST", "/api/v1/sign-in", &[FROM_HERE, JSON], body.to_string().as_bytes())
}

/// The cookie that an answer sets, without its attributes.
pub fn cookie_of(answer: &Answer) -> String {
    let cookie = answer.header("set-cookie").expect("a cookie");
    cookie.split(';').next().unwrap_or_default().to_owned()
}

pub fn change_json(change: &Change) -> Value {
    let end = |end: ThreadEnd| json!({ "n": end.n, "head": end.head });
    let seen: BTreeMap<&str, Value> =
        change.seen.iter().map(|(thread, seen)| (thread.as_str(), end(*seen))).collect();
    let entry = change.entry.as_ref().map(|entry| {
        json!({
            "thread": entry.thread.as_str(),
            "n": entry.on.n,
            "head": entry.on.head,
            "ciphertext": BASE64_STANDARD.encode(&entry.ciphertext),
        })
    });
    json!({
        "action": change.action.id(),
        "target": target_json(&change.target),
        "seen": seen,
        "entry": entry,
        "details": details_json(change),
    })
}

fn target_json(target: &Target) -> Option<String> {
    match target {
        Target::Case | Target::Month(_) | Target::AskName(..) => None,
        Target::Body(body) | Target::Refer(body, ..) | Target::Consent(body, _) => Some(body.to_string()),
        Target::Referral(id) => Some(id.to_string()),
        Target::Disclosure(id) => Some(id.to_string()),
        Target::Task(n) => Some(n.to_string()),
    }
}

fn details_json(change: &Change) -> Value {
    let edition = |digest: &[u8; 32]| BASE64_STANDARD.encode(digest);
    match (&change.facts, &change.target) {
        (Facts::None, _) => Value::Null,
        (Facts::Assessed(assessed), _) => serde_json::to_value(assessed).expect("plain data"),
        (Facts::Route(digest, bodies), _) => json!({ "edition": edition(digest), "bodies": bodies }),
        (Facts::Referral(digest), Target::Refer(_, _, basis)) => {
            json!({ "basis": basis.as_str(), "edition": edition(digest) })
        }
        (Facts::Referral(_), _) => panic!("only a referral has the facts of one"),
        (Facts::Task(assignee, due), _) => json!({ "for": assignee, "due": due }),
        (Facts::Asked { custodians }, Target::AskName(_, of, urgent)) => {
            json!({ "object": of.object(), "urgent": urgent, "custodians": custodians })
        }
        (Facts::Asked { .. }, _) => panic!("only asking for a name has the facts of it"),
        (Facts::Result(result), _) => json!({ "result": result }),
    }
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} is a string"))
}

fn bytes(value: &Value, key: &str) -> Vec<u8> {
    BASE64_STANDARD.decode(text(value, key)).expect("base64")
}

fn number(value: &Value) -> u32 {
    u32::try_from(value["n"].as_u64().expect("n")).expect("a small number")
}

/// What is sealed in the bundle that PROTOCOL.md §12 describes.
pub fn read_bundle(bundle: &Value) -> SealedCase {
    let threads = bundle["threads"].as_object().expect("threads");
    SealedCase {
        id: CaseId::parse(text(bundle, "case")).expect("an id"),
        grant: bytes(bundle, "grant"),
        threads: threads.iter().map(|(name, view)| read_thread(name, view)).collect(),
    }
}

/// A thread of a bundle.
pub fn read_thread(name: &str, view: &Value) -> SealedThread {
    let head: Head = serde_json::from_value(view["head"].clone()).expect("a head");
    let listed = view["entries"].as_array().expect("entries");
    SealedThread {
        thread: Thread::parse(name).expect("a thread"),
        end: ThreadEnd { n: number(view), head },
        entries: listed.iter().map(|entry| (number(entry), bytes(entry, "ciphertext"))).collect(),
    }
}
