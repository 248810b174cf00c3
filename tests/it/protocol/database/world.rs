//! A service with a database in a temporary folder, and its people at work.

use std::sync::Arc;

use candour::app::change_case::{self, Change, Changed, NewEntry};
use candour::app::clock::Clock;
use candour::app::directory::DirectoryInForce;
use candour::app::key_folder::KeyFolder;
use candour::app::random::SystemRandom;
use candour::app::reporter_step::{self, Doing, Done};
use candour::app::session::SignedIn;
use candour::app::staff_client::{ClientError, OpenedCase, StaffClient};
use candour::app::submit_report::{self, Sent};
use candour::app::track::{self, Tracked};
use candour::app::{App, Lifetimes, Parts, case_bundle};
use candour::crypto::Token;
use candour::crypto::opening::Verdict;
use candour::db::{Database, service};
use candour::domain::questionnaire::{Submitted, validate};
use candour::domain::{Action, CaseId, Day, PersonName, Post};
use zeroize::Zeroizing;

use crate::protocol::people::{DAY, Person, day, in_office};
use crate::support::database::TestDatabase;
use crate::support::service::files_in;

struct FixedClock(u64);

impl Clock for FixedClock {
    fn now(&self) -> u64 {
        self.0
    }
}

pub struct World {
    pub app: App,
    pub(super) database: TestDatabase,
    _folder: tempfile::TempDir,
}

/// A case that was sent the plain way, with its code.
pub struct Sample {
    pub id: CaseId,
    words: String,
}

impl Sample {
    pub fn token(&self) -> Token {
        Token::read(&self.words).unwrap()
    }
}

const ANSWERS: [(&str, &str); 7] = [
    ("danger", "no"),
    ("reporter_kind", "employee"),
    ("nation", "england"),
    ("setting", "nhs"),
    ("reporter_name", "Ann Onym"),
    ("reporter_contact", "letters only"),
    ("happened", "The dose chart was ignored on three evenings, and nobody wanted to hear of it."),
];

impl World {
    /// With everybody in office standing in `keys/`.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = folder.path().join("keys");
        std::fs::create_dir(&keys).unwrap();
        let keys = KeyFolder::open(keys).unwrap();
        for person in in_office() {
            add(&keys, &person);
        }
        let own = TestDatabase::new(folder.path().join("candour.db"));
        let database = Database::open(own.url()).unwrap();
        let now = u64::from(day(DAY).number()) * 86_400;
        let today = Day::from_unix_seconds(now);
        let service = database.write(move |connection| service::begin(connection, "test", false, today));
        let app = App::new(Parts {
            service: service.await.unwrap(),
            database,
            keys,
            clock: Arc::new(FixedClock(now)),
            random: Arc::new(SystemRandom),
            lifetimes: Lifetimes::default(),
            files: files_in(folder.path()),
            service_secret: Zeroizing::new([1; 32]),
            directory: DirectoryInForce::built_in(),
        });
        World { app: app.unwrap(), database: own, _folder: folder }
    }

    /// Sends a report in this mode that keeps these people out.
    pub async fn send(&self, mode: &str, excluded: &[&str]) -> Sample {
        let mut pairs: Vec<(String, String)> =
            ANSWERS.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect();
        if mode == "anonymous" {
            pairs.retain(|(id, _)| id != "reporter_name" && id != "reporter_contact");
        }
        pairs.push(("mode".to_owned(), mode.to_owned()));
        pairs.extend(excluded.iter().map(|account| ("excluded".to_owned(), (*account).to_owned())));
        let offer = submit_report::offer(&self.app.keyring().unwrap());
        let Ok(answers) = validate(&Submitted::from_pairs(pairs), &offer) else {
            panic!("the form would refuse this")
        };
        match submit_report::send(&self.app, answers, &submit_report::prepare(&self.app)).await.unwrap() {
            Sent::Code(code) => Sample { id: code.case, words: code.words.join(" ") },
            _ => panic!("not sent"),
        }
    }

    /// A case on which a reviewer wrote, then the reporter: three entries.
    pub async fn talked(&self, mode: &str) -> Sample {
        let case = self.send(mode, &[]).await;
        self.act(&crate::protocol::people::alice(), &case, Action::Acknowledge, "Thank you.").await;
        assert!(matches!(self.reply(&case, "It goes on.").await, Done::Yes(_)));
        case
    }

    /// What this person's browser would do, which has to succeed.
    pub async fn act(&self, person: &Person, case: &Sample, action: Action, text: &str) {
        let opened = self.open(person, case).await.unwrap();
        let change = self.change(person, &opened, action, text).unwrap();
        assert!(matches!(self.post(person, case, change).await, Changed::Done(_)), "{}", action.id());
    }

    /// Opens the case as a member of staff.
    pub async fn open(&self, person: &Person, case: &Sample) -> Result<Seen, ClientError> {
        let bundle = case_bundle::fetch(&self.app, &signed_in(person), case.id.clone()).await.unwrap();
        let bundle = bundle.expect("there is a grant");
        let opened = client(person).open(&bundle.sealed, &self.app.keyring().unwrap())?;
        Ok(Seen { bundle, opened })
    }

    pub fn change(
        &self,
        person: &Person,
        seen: &Seen,
        action: Action,
        text: &str,
    ) -> Result<Change, ClientError> {
        client(person).change(&seen.bundle.sealed, &seen.opened, action, text, self.app.today())
    }

    pub async fn post(&self, person: &Person, case: &Sample, change: Change) -> Changed {
        change_case::change(&self.app, &signed_in(person), case.id.clone(), change).await.unwrap()
    }

    /// Opens the case as its reporter.
    pub async fn track(&self, case: &Sample) -> Tracked {
        track::open(&self.app, case.token()).await.unwrap().expect("the code opens the case")
    }

    pub async fn reply(&self, case: &Sample, text: &str) -> Done {
        let key = reporter_step::Key::Code(case.token());
        reporter_step::take_step(&self.app, key, Doing::Reply(text.to_owned())).await.unwrap()
    }

    /// Both verdicts on the shared thread: a reviewer's and the reporter's.
    pub async fn expect(&self, case: &Sample, reviewer: &[&str], reporter: &[&str]) {
        let opened = self.open(&crate::protocol::people::bashir(), case).await.unwrap();
        assert_eq!(words(&opened.opened.shared), reviewer, "as a reviewer");
        assert_eq!(words(&self.track(case).await.entries), reporter, "as the reporter");
    }

    /// Without a verified report neither side seals anything.
    pub async fn expect_nothing_sealed(&self, case: &Sample) {
        let before = self.track(case).await.known.case;
        assert!(matches!(self.reply(case, "Is anybody there?").await, Done::NotVerified(_)));
        let reviewer = crate::protocol::people::bashir();
        let seen = self.open(&reviewer, case).await.unwrap();
        for action in [Action::Message, Action::Note] {
            let refused = self.change(&reviewer, &seen, action, "Nobody else may read this.");
            assert!(matches!(refused, Err(ClientError::NoReport)));
        }
        let after = self.track(case).await.known.case;
        assert_eq!((before.shared, before.staff), (after.shared, after.staff));
    }
}

pub struct Seen {
    pub bundle: case_bundle::CaseBundle,
    pub opened: OpenedCase,
}

pub fn words(verdicts: &[Verdict]) -> Vec<&'static str> {
    verdicts.iter().map(Verdict::as_str).collect()
}

pub fn add(keys: &KeyFolder, person: &Person) {
    let name = PersonName::parse(person.account.as_str()).unwrap();
    let key = person.signer().verify_key();
    keys.add(&Post::new(person.role, None).unwrap(), &person.account, &name, &person.untrusted(), &key)
        .unwrap();
}

pub fn client(person: &Person) -> StaffClient {
    StaffClient { account: person.account.clone(), role: person.role, root: person.root() }
}

pub fn signed_in(person: &Person) -> SignedIn {
    SignedIn {
        account: person.account.clone(),
        name: PersonName::parse(person.account.as_str()).unwrap(),
        invited_as: person.role,
        role: Some(person.role),
        session: [0; 32],
        wrap_key: Zeroizing::default(),
        ends_in: 0,
    }
}

/// The entry of a change, for looking into it.
pub fn entry_of(change: &Change) -> &NewEntry {
    change.entry.as_ref().expect("a change with an entry")
}
