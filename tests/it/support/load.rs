//! Reporters who go on sending until they are told to stop, and what each of them was told is stored.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use super::html::hidden_fields;
use super::http::{Answer, Client};
use super::multipart;
use super::reporter::{ANONYMOUS, Kept, Reporter, kept, sealed_box};

pub const MESSAGE: &str = "A message of theirs.";
pub const FILE: &str = "film.bin";

/// What a reporter was told is stored.
#[derive(Clone)]
pub struct Confirmed {
    pub kept: Kept,
    pub message: bool,
    pub file: bool,
}

impl Confirmed {
    /// The case opens with its code and holds what was confirmed.
    pub fn expect(&self, client: &Client) {
        let page = Reporter::new(client.clone()).track(&self.kept.code).expect(200).text();
        assert!(!self.message || page.contains(MESSAGE), "a confirmed message is missing");
        assert!(!self.file || page.contains(FILE), "a confirmed file is missing");
    }
}

/// The load of one round, of any number of reporters.
#[derive(Default)]
pub struct Load {
    confirmed: Mutex<Vec<Confirmed>>,
    over: AtomicBool,
    refused: AtomicUsize,
    again: AtomicUsize,
}

impl Load {
    pub fn count(&self) -> usize {
        self.confirmed.lock().unwrap().len()
    }

    pub fn confirmed(&self) -> Vec<Confirmed> {
        self.confirmed.lock().unwrap().clone()
    }

    /// Waits until so many more were confirmed.
    pub fn wait_for(&self, more: usize) {
        let enough = self.count() + more;
        while self.count() < enough {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    pub fn stop(&self) {
        self.over.store(true, Ordering::SeqCst);
    }

    /// How many answers were neither a success nor a request to try again.
    pub fn refused(&self) -> usize {
        self.refused.load(Ordering::SeqCst)
    }

    /// How often something had to be sent again, for whatever reason.
    pub fn sent_again(&self) -> usize {
        self.again.load(Ordering::SeqCst)
    }

    /// One reporter after the other: a report, a message, and a file every third time. What is not answered is sent again,
    /// as a person would.
    pub fn go_on(&self, client: &Client) {
        let mut round = 0;
        while !self.over.load(Ordering::SeqCst) {
            round += 1;
            let _ = self.once(client, round % 3 == 0);
        }
    }

    /// `None` where it was over before everything was through.
    fn once(&self, client: &Client, with_file: bool) -> Option<()> {
        let check = self.until_taken(|| client.try_post_form("/report/check", &ANONYMOUS))?;
        let fields = hidden_fields(check.html());
        let kept = kept(&self.until_taken(|| client.try_post_form("/report/send", &fields))?);
        let confirm = |message, file| {
            let confirmed = Confirmed { kept: kept.clone(), message, file };
            self.confirmed.lock().unwrap().push(confirmed);
        };
        confirm(false, false);
        let open = || self.until_taken(|| client.try_post_form("/track", &[("code", &kept.code)]));
        let page = sealed_box(&open()?);
        let fields = [("box", page.as_str()), ("text", MESSAGE)];
        self.until_taken(|| client.try_post_form("/track/reply", &fields))?;
        confirm(true, false);
        if with_file {
            let page = sealed_box(&open()?);
            let fields = [("box", page.as_str()), ("as_it_is", "yes")];
            let contents = vec![7; 300_000];
            self.until_taken(|| multipart::try_post(client, &fields, Some((FILE, &contents))))?;
            confirm(true, true);
        }
        Some(())
    }

    fn until_taken(&self, send: impl Fn() -> Option<Answer>) -> Option<Answer> {
        while !self.over.load(Ordering::SeqCst) {
            match send() {
                Some(answer) if answer.status == 200 => return Some(answer),
                Some(answer) if answer.status != 503 => {
                    self.refused.fetch_add(1, Ordering::SeqCst);
                }
                _ => {}
            }
            self.again.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(20));
        }
        None
    }
}
