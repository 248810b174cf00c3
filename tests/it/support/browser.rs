//! A reporter whose own browser opens the case: what it does with the page, done here with the library.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::data::{Data, Report};
use candour::crypto::hash::{derive, hash};
use candour::crypto::opening::{OpenedThread, Opener, Verdict};
use candour::crypto::{Document, Head, Place, Token, reporter};
use candour::domain::{CaseId, Thread};
use serde_json::{Value, json};

use super::TestService;
use super::html::between;
use super::http::{Answer, FROM_HERE, JSON};

/// Asks one of the calls that a reporter's script makes.
pub fn ask(service: &TestService, path: &str, body: &Value) -> Answer {
    service.public().send("POST", path, &[FROM_HERE, JSON], body.to_string().as_bytes())
}

pub struct Browser<'a> {
    service: &'a TestService,
    entropy: [u8; 16],
    token: Token,
}

impl<'a> Browser<'a> {
    /// With the code of this entropy.
    pub fn new(service: &'a TestService, entropy: [u8; 16]) -> Browser<'a> {
        Browser { service, entropy, token: Token::from_entropy(entropy) }
    }

    pub fn words(&self) -> String {
        self.token.words().join(" ")
    }

    pub fn access_hash(&self) -> [u8; 32] {
        self.token.access_hash()
    }

    fn access(&self) -> String {
        let key = derive(&self.entropy, b"candour/1 token access");
        assert_eq!(hash(&[key.as_ref()]), self.token.access_hash());
        BASE64_STANDARD.encode(key.as_slice())
    }

    /// The page of the case.
    pub fn open(&self) -> Answer {
        ask(self.service, "/api/v1/track", &json!({ "access": self.access() }))
    }

    /// The verified entries of the shared thread on a page.
    pub fn entries(&self, page: &Answer) -> Vec<Document> {
        let opened = self.opened(page, Thread::Shared);
        assert!(opened.iter().all(|verdict| verdict.verified().is_some()));
        opened.iter().filter_map(Verdict::verified).cloned().collect()
    }

    /// A step as the script posts it: sealed on the end that the page shows.
    pub fn step(&self, page: &Answer, action: &str, data: Data, target: Value, details: Value) -> Value {
        let thread = data.kind().thread().expect("a thread");
        let (case, n, head) = (case_on(page), length(page, thread), head(page, thread));
        assert!(self.opened(page, thread).continues_on(head));
        let place = Place { thread, n, head };
        let today = self.service.app.today();
        let sealed = reporter::seal(&self.token, &case, place, today, data, &self.report(page), &[]);
        let ciphertext = BASE64_STANDARD.encode(sealed.expect("sealed"));
        let entry = json!({ "thread": thread.to_string(), "n": n, "head": head.to_base64(), "ciphertext": ciphertext });
        json!({
            "access": self.access(), "action": action, "target": target, "entry": entry, "details": details,
            "files": [],
        })
    }

    fn report(&self, page: &Answer) -> Report {
        match &self.opened(page, Thread::Shared)[0].verified().expect("verified").data {
            Data::Report(report) => report.as_ref().clone(),
            _ => panic!("no report"),
        }
    }

    fn opened(&self, page: &Answer, thread: Thread) -> OpenedThread {
        let (identity, signer) = (self.token.identity(), self.token.signer().verify_key());
        let keyring = self.service.app.keyring().expect("keys/");
        let case = case_on(page);
        let opener = Opener { identity: &identity, keyring: &keyring, case: &case, signer: &signer };
        let sealed = ciphertexts(page, thread);
        opener.open_thread(thread, length(page, thread), |n| sealed.get(n as usize).map(Vec::as_slice))
    }
}

fn case_on(page: &Answer) -> CaseId {
    let id = between(page.html(), "data-sealed-case=\"", "\"").expect("a case");
    CaseId::parse(id).expect("a case id")
}

fn block(page: &Answer, thread: Thread) -> &str {
    between(page.html(), &format!("<div data-thread=\"{thread}\""), "</div>").expect("a thread")
}

fn length(page: &Answer, thread: Thread) -> u32 {
    between(block(page, thread), "data-length=\"", "\"").expect("a length").parse().expect("a number")
}

fn head(page: &Answer, thread: Thread) -> Head {
    let text = between(block(page, thread), "data-head=\"", "\"").expect("a head");
    Head::try_from(super::html::unescaped(text)).expect("a head")
}

fn ciphertexts(page: &Answer, thread: Thread) -> Vec<Vec<u8>> {
    let templates = block(page, thread).split("<template data-n=\"").skip(1);
    let decode = |template: &str| {
        let text = between(template, "\">", "</template>").expect("an entry");
        BASE64_STANDARD.decode(super::html::unescaped(text)).expect("base64")
    };
    templates.map(decode).collect()
}
