//! `standing.json`: whether a case may be shared with a body, as its entries say it.

use candour::crypto::data::{Data, Text};
use candour::crypto::opening::Opener;
use candour::crypto::standing::{consent_standing, override_stands};
use candour::crypto::{CaseKey, Keyring, VerifyKey};
use candour::domain::questionnaire::{Answer, Answers};
use candour::domain::{CaseId, Thread};
use serde::{Deserialize, Serialize};

use super::opening::case::BundledThread;
use super::people::{BODY, OTHER_BODY, alice, bashir, keyring_with, lena, lewis};
use super::person_rows::{PersonRow, rows};
use super::sample_case::{HonestThread, SampleCase, message};
use super::sample_triage::{approval, body, consent, override_for, withdrawal};
use super::vector_files::stored;

#[derive(Serialize, Deserialize)]
struct Standings {
    people: Vec<PersonRow>,
    /// The body that is asked about, and what the report calls bodies of its kind.
    body: String,
    group: String,
    case: String,
    /// `C` and `S`
    key: String,
    signer: String,
    consent: Vec<ConsentCase>,
    overrides: Vec<OverrideCase>,
}

#[derive(Serialize, Deserialize)]
struct ConsentCase {
    what: String,
    shared: BundledThread,
    standing: String,
}

#[derive(Serialize, Deserialize)]
struct OverrideCase {
    what: String,
    staff: BundledThread,
    stands: bool,
}

const GROUP: &str = "system_regulator";

/// A report whose question on consent was answered like this.
fn reported<'a>(case: &'a SampleCase, mode: &str, answer: Option<Answer>) -> HonestThread<'a> {
    let mut report = case.report(mode);
    let mut entries = vec![("mode".to_owned(), Answer::One(mode.to_owned()))];
    entries.extend(answer.map(|answer| ("consent".to_owned(), answer)));
    report.answers = Answers::from_sealed(entries).unwrap();
    HonestThread::new(case, Thread::Shared).by_reporter(Data::Report(Box::new(report)))
}

fn groups(groups: &[&str]) -> Option<Answer> {
    Some(Answer::Many(groups.iter().map(|group| (*group).to_owned()).collect()))
}

/// What the reporter is said to have written.
fn signed_by_alice<'a>(case: &SampleCase, thread: HonestThread<'a>, data: Data) -> HonestThread<'a> {
    let document = thread.next(&candour::domain::Author::Reporter, data);
    let sealed = case.seal(&document, &alice().signer());
    thread.with(sealed)
}

fn consents() -> Vec<ConsentCase> {
    let case = SampleCase::new(1);
    let silent = || reported(&case, "anonymous", None);
    let group = || reported(&case, "anonymous", groups(&["employer", GROUP]));
    let yes = || silent().by_reporter(consent(BODY, true));
    let of = |what: &str, thread: HonestThread<'_>, standing: &str| {
        with(what, &case, &thread.entries.into_iter().map(Some).collect::<Vec<_>>(), standing)
    };
    // Everything of a thread but what stood at these places.
    let without = |what: &str, thread: HonestThread<'_>, gone: usize, standing: &str| {
        let mut entries: Vec<_> = thread.entries.into_iter().map(Some).collect();
        entries[gone] = None;
        with(what, &case, &entries, standing)
    };
    let damaged = |what: &str, thread: HonestThread<'_>, at: usize, standing: &str| {
        let mut entries: Vec<_> = thread.entries.into_iter().map(Some).collect();
        if let Some(entry) = &mut entries[at] {
            let last = entry.len() - 1;
            entry[last] ^= 1;
        }
        with(what, &case, &entries, standing)
    };
    let by_alice = silent().by(&alice(), consent(BODY, true));
    let text = || Data::Withdrawal(Text { text: String::new() });
    let confidential =
        || reported(&case, "confidential", groups(&[GROUP])).by_reporter(case.name_in_confidence());
    vec![
        with("nothing at all", &case, &[], "not_given"),
        of("a report that says nothing of it", silent(), "not_given"),
        of("a report that names other groups", reported(&case, "named", groups(&["employer"])), "not_given"),
        of("a report that names the group", group(), "given"),
        of(
            "a report that names the group alone",
            reported(&case, "named", Some(Answer::One(GROUP.to_owned()))),
            "given",
        ),
        of("a name in confidence after such a report", confidential(), "given"),
        of("a consent", yes(), "given"),
        of("a consent, and talk", yes().by(&alice(), message("Thank you.")), "given"),
        of("a consent that was taken back", yes().by_reporter(consent(BODY, false)), "not_given"),
        of(
            "a refusal that was taken back",
            silent().by_reporter(consent(BODY, false)).by_reporter(consent(BODY, true)),
            "given",
        ),
        of("a consent to another body", silent().by_reporter(consent(OTHER_BODY, true)), "not_given"),
        of("a refusal of another body", group().by_reporter(consent(OTHER_BODY, false)), "given"),
        of(
            "a refusal after a report that names the group",
            group().by_reporter(consent(BODY, false)),
            "not_given",
        ),
        of("a consent, and the report withdrawn", yes().by_reporter(withdrawal()), "not_given"),
        of(
            "the report withdrawn, and a consent after it",
            silent().by_reporter(text()).by_reporter(consent(BODY, true)),
            "not_given",
        ),
        of("a group, and the report withdrawn", group().by_reporter(withdrawal()), "not_given"),
        of(
            "a consent that the reporter did not sign",
            signed_by_alice(&case, silent(), consent(BODY, true)),
            "not_given",
        ),
        of("a consent that a reviewer wrote", by_alice, "not_given"),
        of(
            "a refusal that the reporter did not sign",
            signed_by_alice(&case, yes(), consent(BODY, false)),
            "unknown",
        ),
        of(
            "a withdrawal that the reporter did not sign",
            signed_by_alice(&case, group(), withdrawal()),
            "unknown",
        ),
        without("a gap after a consent", yes().by_reporter(consent(BODY, false)), 2, "unknown"),
        without(
            "a gap before a consent",
            silent().by_reporter(message("x")).by_reporter(consent(BODY, true)),
            1,
            "given",
        ),
        without("a gap after a report that names the group", group().by_reporter(message("x")), 1, "unknown"),
        without(
            "a gap after a refusal",
            silent().by_reporter(consent(BODY, false)).by_reporter(consent(BODY, true)),
            2,
            "not_given",
        ),
        without("a report that is not there", group(), 0, "not_given"),
        without("a consent on a report that is not there", yes(), 0, "given"),
        without(
            "a gap, and the report withdrawn",
            yes().by_reporter(message("x")).by_reporter(withdrawal()),
            2,
            "not_given",
        ),
        damaged("a damaged entry after a consent", yes().by_reporter(message("x")), 2, "unknown"),
        damaged(
            "a damaged entry after a name in confidence",
            confidential().by_reporter(message("x")),
            2,
            "unknown",
        ),
        damaged("a damaged consent", yes(), 1, "not_given"),
    ]
}

fn with(what: &str, case: &SampleCase, entries: &[Option<Vec<u8>>], standing: &str) -> ConsentCase {
    let entries: Vec<Option<&[u8]>> = entries.iter().map(Option::as_deref).collect();
    ConsentCase {
        what: what.to_owned(),
        shared: BundledThread::new(case, Thread::Shared, &entries),
        standing: standing.to_owned(),
    }
}

fn overrides() -> Vec<OverrideCase> {
    let case = SampleCase::new(1);
    let proposed = || HonestThread::new(&case, Thread::Staff).by(&alice(), override_for(BODY));
    let by_lena = || HonestThread::new(&case, Thread::Staff).by(&lena(), override_for(BODY));
    let of = |what: &str, thread: HonestThread<'_>, stands: bool| {
        let entries: Vec<Option<&[u8]>> = thread.entries.iter().map(|entry| Some(entry.as_slice())).collect();
        OverrideCase {
            what: what.to_owned(),
            staff: BundledThread::new(&case, Thread::Staff, &entries),
            stands,
        }
    };
    let forged = {
        let thread = proposed();
        let document = thread.next(&lena().author(), approval(0));
        let sealed = case.seal(&document, &alice().signer());
        thread.with(sealed)
    };
    let early =
        HonestThread::new(&case, Thread::Staff).by(&lena(), approval(1)).by(&alice(), override_for(BODY));
    let damaged = {
        let mut thread = proposed().by(&lena(), approval(0));
        let last = thread.entries[0].len() - 1;
        thread.entries[0][last] ^= 1;
        thread
    };
    vec![
        of("nothing at all", HonestThread::new(&case, Thread::Staff), false),
        of("an override without approval", proposed(), false),
        of("an override that a lead approved", proposed().by(&lena(), approval(0)), true),
        of("an override by a lead that another approved", by_lena().by(&lewis(), approval(0)), true),
        of("an override approved by its own author", by_lena().by(&lena(), approval(0)), false),
        of("an override approved by a reviewer", proposed().by(&bashir(), approval(0)), false),
        of("an override approved by nobody in the lead's name", forged, false),
        of(
            "an approval of another place",
            proposed().by(&alice(), override_for(OTHER_BODY)).by(&lena(), approval(1)),
            false,
        ),
        of("an approval of a place that is not there", proposed().by(&lena(), approval(7)), false),
        of("an approval of itself", proposed().by(&lena(), approval(1)), false),
        of("an approval before the override", early, false),
        of("an approval of an override that does not verify", damaged, false),
        of("an approval after another", by_lena().by(&lena(), approval(0)).by(&lewis(), approval(0)), true),
        of(
            "an override for another body",
            HonestThread::new(&case, Thread::Staff)
                .by(&alice(), override_for(OTHER_BODY))
                .by(&lena(), approval(0)),
            false,
        ),
    ]
}

fn fresh() -> Standings {
    let case = SampleCase::new(1);
    Standings {
        people: rows(&keyring_with("")),
        body: BODY.to_owned(),
        group: GROUP.to_owned(),
        case: case.id.to_string(),
        key: case.key.identity().to_text().to_string(),
        signer: case.signer().verify_key().to_base64(),
        consent: consents(),
        overrides: overrides(),
    }
}

fn check(standings: &Standings, keyring: &Keyring) {
    let key = CaseKey::parse(&standings.key).unwrap();
    let id = CaseId::parse(&standings.case).unwrap();
    let signer = VerifyKey::parse(&standings.signer).unwrap();
    let opener = Opener { identity: key.identity(), keyring, case: &id, signer: &signer };
    let open = |thread, bundled: &BundledThread| {
        let entries = bundled.ciphertexts();
        let find = |n| entries.iter().find(|(at, _)| *at == n).map(|(_, sealed)| sealed.as_slice());
        opener.open_thread(thread, bundled.n, find)
    };
    let body = body(&standings.body);
    for case in &standings.consent {
        let shared = open(Thread::Shared, &case.shared);
        let standing = consent_standing(&shared, &body, &standings.group);
        assert_eq!(standing.as_str(), case.standing, "{}", case.what);
    }
    for case in &standings.overrides {
        let staff = open(Thread::Staff, &case.staff);
        assert_eq!(override_stands(&staff, &body), case.stands, "{}", case.what);
    }
}

#[test]
fn consent_and_override_stand_as_the_entries_say() {
    let (keyring, fresh) = (keyring_with(""), fresh());
    check(&fresh, &keyring);
    let stored = stored("standing.json", &fresh);
    check(&stored, &keyring);
    let told = |standings: &Standings| -> Vec<(String, String)> {
        let consents = standings.consent.iter().map(|case| (case.what.clone(), case.standing.clone()));
        let overrides = standings.overrides.iter().map(|case| (case.what.clone(), case.stands.to_string()));
        consents.chain(overrides).collect()
    };
    assert_eq!(told(&stored), told(&fresh), "standing.json is not what these tests make: write it anew");
}
