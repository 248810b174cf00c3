//! A body as people read it.

use serde::Serialize;

use super::bodies::nation_label;
use super::stands_on::{Source, site_of};
use crate::domain::directory::body::{
    Anonymous, BodyKind, Contact, ContactKind, OversightBody, Prescribed, PrescribedPerson, Standing,
};
use crate::domain::directory::mark::Mark;
use crate::domain::directory::place::Nation;
use crate::domain::directory::words::Evidence;
use crate::templates::pages::{HOSTILE, sample_day};
use crate::templates::{Message, Words};

/// A body that can be gone to.
#[derive(Serialize)]
pub(super) struct BodyEntry {
    id: String,
    name: String,
    /// Nothing that is written about it was looked up.
    unchecked: bool,
    nations: Vec<Message>,
    remit: String,
    does_not_take: String,
    /// What is about to change.
    changes: Option<String>,
    local: bool,
    prescribed: Vec<Message>,
    prescribed_for: Option<String>,
    prescribed_unchecked: bool,
    anonymous: Option<Message>,
    anonymous_note: Option<String>,
    response: Option<String>,
    contacts: Vec<ContactEntry>,
    checked: Words,
}

/// A way to reach a body.
#[derive(Serialize)]
struct ContactEntry {
    kind: Message,
    value: String,
    /// Only what is a web address is a link: nothing else may be followed from here.
    link: bool,
    purpose: String,
    note: Option<String>,
    unchecked: bool,
    stale: bool,
    checked: Words,
    source: Option<Source>,
}

/// A body that closed, and who does its work.
#[derive(Serialize)]
pub(super) struct ClosedBody {
    id: String,
    name: String,
    on: Words,
    instead: Vec<Successor>,
}

#[derive(Serialize)]
struct Successor {
    id: String,
    name: String,
}

impl BodyEntry {
    pub(super) fn new(body: &OversightBody) -> BodyEntry {
        BodyEntry {
            id: body.id.clone(),
            name: body.name.clone(),
            unchecked: body.is_from_memory(),
            nations: body.nations.iter().map(nation_label).collect(),
            remit: body.remit.clone(),
            does_not_take: body.does_not_take.clone(),
            changes: body.changes.clone(),
            local: body.standing == Standing::Local,
            prescribed: prescribed(body),
            prescribed_for: body.prescribed.entry.clone(),
            prescribed_unchecked: body.prescribed.mark.is_memory(),
            anonymous: anonymous(body.anonymous),
            anonymous_note: body.anonymous_note.clone(),
            response: body.response.clone(),
            contacts: body.contacts.iter().map(ContactEntry::new).collect(),
            checked: body.checked.into(),
        }
    }
}

/// What telling it is in law, under each of the two orders that its nations have.
fn prescribed(body: &OversightBody) -> Vec<Message> {
    let in_britain = Nation::ALL.iter().filter(|nation| **nation != Nation::NorthernIreland);
    let orders = [
        (
            "gb",
            body.prescribed.great_britain,
            in_britain.clone().any(|nation| body.nations.contains(*nation)),
        ),
        ("ni", body.prescribed.northern_ireland, body.nations.contains(Nation::NorthernIreland)),
    ];
    let asked = orders.into_iter().filter(|(_, is, here)| *here && *is != PrescribedPerson::NotApplicable);
    asked.map(|(order, is, _)| Message::composed(format!("prescribed-{order}-{is}"))).collect()
}

fn anonymous(does: Anonymous) -> Option<Message> {
    match does {
        Anonymous::NotApplicable => None,
        does => Some(Message::composed(format!("anonymous-{does}"))),
    }
}

impl ContactEntry {
    fn new(contact: &Contact) -> ContactEntry {
        ContactEntry {
            kind: Message::composed(format!("contact-{}", contact.kind)),
            link: site_of(&contact.value).is_some(),
            value: contact.value.clone(),
            purpose: contact.purpose.clone(),
            note: contact.note.clone(),
            unchecked: contact.mark.is_memory(),
            stale: contact.stale,
            checked: contact.mark.checked.into(),
            source: contact.mark.source.as_deref().and_then(Source::new),
        }
    }
}

impl ClosedBody {
    /// `None` for a body that is open.
    pub(super) fn new(body: &OversightBody, named: impl Fn(&str) -> String) -> Option<ClosedBody> {
        let Standing::Closed { on, replaced_by } = &body.standing else { return None };
        let instead = replaced_by.iter().map(|id| Successor { id: id.clone(), name: named(id) });
        Some(ClosedBody {
            id: body.id.clone(),
            name: body.name.clone(),
            on: (*on).into(),
            instead: instead.collect(),
        })
    }
}

/// Bodies in every standing, with every word that the page can say.
pub(super) fn samples() -> Vec<OversightBody> {
    let mark = |evidence, source: Option<&str>| Mark {
        evidence,
        source: source.map(str::to_owned),
        checked: sample_day(),
    };
    let contact = |kind: ContactKind, value: &str, stale: bool, evidence| Contact {
        kind,
        value: value.to_owned(),
        purpose: HOSTILE.to_owned(),
        note: stale.then(|| HOSTILE.to_owned()),
        page_date: None,
        stale,
        mark: mark(evidence, Some(value)),
    };
    let body = |id: String, nations: &[Nation], anonymous, prescribed, standing| OversightBody {
        name: format!("{id} {HOSTILE}"),
        short: id.clone(),
        nations: nations.iter().copied().collect(),
        kind: BodyKind::Other,
        changes: (standing == Standing::Transition).then(|| HOSTILE.to_owned()),
        standing,
        remit: HOSTILE.to_owned(),
        takes: Vec::new(),
        does_not_take: HOSTILE.to_owned(),
        anonymous,
        anonymous_note: Some(HOSTILE.to_owned()),
        legal_basis: Vec::new(),
        prescribed: Prescribed {
            great_britain: prescribed,
            northern_ireland: prescribed,
            entry: Some(HOSTILE.to_owned()),
            note: None,
            mark: mark(Evidence::Memory, None),
        },
        response: Some(HOSTILE.to_owned()),
        contacts: Vec::new(),
        checked: sample_day(),
        id,
    };
    let mut bodies = Vec::new();
    let standings = [Standing::Live, Standing::Local, Standing::Transition];
    for (place, standing) in standings.iter().enumerate() {
        for (nation, anonymous) in Nation::ALL.iter().zip(Anonymous::ALL.iter().cycle().skip(place)) {
            let is = PrescribedPerson::ALL[bodies.len() % PrescribedPerson::ALL.len()];
            bodies.push(body(format!("{nation}_{place}"), &[*nation], *anonymous, is, standing.clone()));
        }
    }
    for (place, is) in PrescribedPerson::ALL.iter().enumerate() {
        let mut everywhere =
            body(format!("all_{place}"), Nation::ALL, Anonymous::Unverified, *is, Standing::Live);
        for kind in ContactKind::ALL.iter().copied() {
            everywhere.contacts.push(contact(kind, HOSTILE, false, Evidence::Memory));
            everywhere.contacts.push(contact(kind, "https://example.org/?a=b&c", true, Evidence::Seen));
            everywhere.contacts.push(contact(kind, "javascript:alert(1)", false, Evidence::Derived));
        }
        bodies.push(everywhere);
    }
    for (place, anonymous) in Anonymous::ALL.iter().enumerate() {
        let some = [Nation::England, Nation::Wales];
        bodies.push(body(format!("some_{place}"), &some, *anonymous, PrescribedPerson::Yes, Standing::Live));
    }
    let closed = Standing::Closed { on: sample_day(), replaced_by: vec!["all_0".to_owned()] };
    bodies.push(body("closed".to_owned(), Nation::ALL, Anonymous::Accepts, PrescribedPerson::No, closed));
    bodies
}
