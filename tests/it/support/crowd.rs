//! Many cases at once, written past the service: a queue shows nothing that is sealed.

use candour::crypto::{Head, Signer};
use candour::db::cases::{self, Case, ThreadEnd};
use candour::db::grants::{self, NewGrant};
use candour::db::handling::Handling;
use candour::domain::questionnaire::Mode;
use candour::domain::{CaseId, Day, State, Thread};
use data_encoding::BASE32_NOPAD;

use super::TestService;
use super::staff::account;

/// A case for nobody in particular; tests change what matters to them.
pub fn plain(number: u32, today: Day) -> Case {
    let bytes = candour::crypto::hash::hash(&[b"crowd", &number.to_be_bytes()]);
    let id = CaseId::parse(&BASE32_NOPAD.encode(&bytes[..16]).to_ascii_lowercase()).expect("an id");
    let end = |thread| ThreadEnd { n: 0, head: Head::first(&id, thread) };
    Case {
        signer: Signer::from_seed(&bytes).verify_key(),
        received_on: today,
        mode: Mode::Anonymous,
        danger: false,
        state: State::Received,
        due_on: Some(today.plus_days(5)),
        shared: end(Thread::Shared),
        staff: end(Thread::Staff),
        handling: Handling::default(),
        id: id.clone(),
    }
}

/// Stores cases that these people can open. None of them has a chain of its own.
pub fn insert(service: &TestService, new: Vec<Case>, people: &[&str]) {
    let people: Vec<_> = people.iter().map(|name| account(name)).collect();
    let written = service.app.database.write(move |connection| {
        for case in new {
            let access = candour::crypto::hash::hash(&[case.id.as_str().as_bytes()]);
            cases::insert(connection, &access, &case)?;
            for person in &people {
                let (danger, due_on) = (!case.is_calm(), case.due_in_queue());
                let grant = NewGrant { case: &case.id, person, danger, due_on, ciphertext: b"sealed" };
                grants::insert(connection, &grant)?;
            }
            // A grant is stored as that of an open case; this says otherwise where it is none.
            cases::save(connection, &case)?;
        }
        Ok(())
    });
    service.run(written).expect("cases");
}
