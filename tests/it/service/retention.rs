//! Closed cases are announced, can be held, and are then gone from everything that is written; a restore brings none of
//! them back.

use std::fs;
use std::path::Path;

use candour::app::App;
use candour::app::audit_check::{check, checkpoint};
use candour::app::recuse::{Recused, recuse};
use candour::app::retain::{Retained, retain};
use candour::app::session::SignedIn;
use candour::crypto::Secret32;
use candour::domain::audit::SERVICE_CHAIN;
use candour::domain::keeping::{Checkpoints, Keeping, Retention};
use candour::domain::{Action, CaseId, Role};

use crate::support::binary::files_below;
use crate::support::clock::NOON;
use crate::support::keeping::{back_up, claim, take_over};
use crate::support::reporter::{ANONYMOUS, Kept};
use crate::support::service::SECRET;
use crate::support::staff::account;
use crate::support::{TestService, spawn_app};

const DAY: u64 = 86_400;
const NOTHING: Retained = Retained { announced: 0, deleted: 0 };
const ANNOUNCED: Retained = Retained { announced: 1, deleted: 0 };
const DELETED: Retained = Retained { announced: 0, deleted: 1 };

/// The service with a time after which closed cases are deleted.
fn keeping(service: &TestService) -> App {
    let folder = service.folder.path().join("checkpoints");
    service.app.clone().keeping(Keeping {
        retention: Some(Retention { months: 36, warning_days: 30 }),
        checkpoints: Some(Checkpoints { folder, keep: 3 }),
    })
}

fn run(service: &TestService) -> Retained {
    service.run(retain(&keeping(service), SERVICE_CHAIN)).expect("no fault")
}

/// A report that a reviewer has closed, and one that is open.
fn one_closed(service: &TestService) -> (Kept, String) {
    let kept = service.reporter().report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.act(&case, Action::Acknowledge, "Read.").expect(200);
    let note = [("day", "1"), ("month", "11"), ("year", "2026"), ("text", "For myself.")];
    service.reporter().step(&service.reporter().track(&kept.code), "diary", &note).expect(200);
    alice.act(&case, Action::Assess, "").expect(200);
    alice.act(&case, Action::ConcludeAction, "Mended.").expect(200);
    service.reporter().report(&ANONYMOUS);
    (kept, case)
}

/// On to the day on which the leads are told.
fn on_to_the_warning(service: &TestService) {
    service.clock.forward((3 * 365 + 1 - 30) * DAY);
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// How many of these stand in a file of this folder, by file.
fn found_in(folder: &Path, parts: &[Vec<u8>]) -> Vec<String> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let files = files_below(folder).into_iter();
    let files = files.filter(|path| {
        let bytes = fs::read(path).unwrap();
        parts.iter().any(|part| contains(&bytes, part))
    });
    files.map(|path| name(&path)).collect()
}

#[test]
fn a_deleted_case_is_in_no_file_any_more() {
    let service = spawn_app();
    let (kept, case) = one_closed(&service);
    let object = claim(&service, &case, &vec![7; 100_000]);
    let data = service.folder.path().join("data");
    // Of every ciphertext of the case a part that stands nowhere else, and its id.
    let file = service.tables();
    let ciphertexts = |table: &str| {
        file.bytes(&format!("SELECT hex(ciphertext) AS value FROM {table} WHERE case_id = '{case}'"))
    };
    let mut canaries: Vec<Vec<u8>> =
        ciphertexts("entries").into_iter().chain(ciphertexts("grants")).collect();
    assert!(canaries.len() >= 6, "{}", canaries.len());
    canaries.push(fs::read(data.join("files").join(&object).join("000000")).unwrap());
    let mut canaries: Vec<Vec<u8>> = canaries.into_iter().map(|sealed| sealed[300..340].to_vec()).collect();
    canaries.push(case.clone().into_bytes());
    for canary in &canaries {
        let stored = !found_in(&data.join("files"), std::slice::from_ref(canary)).is_empty();
        assert!(file.hold(canary) || stored, "it was there");
    }
    let secret = Secret32::new(SECRET);
    let app = keeping(&service);
    let before = service.run(checkpoint(&app.database, "tested-service".to_owned(), app.today())).unwrap();
    on_to_the_warning(&service);
    assert_eq!(run(&service), ANNOUNCED);
    service.clock.forward(29 * DAY);
    assert_eq!(run(&service), NOTHING);
    service.clock.forward(DAY);
    assert_eq!(run(&service), DELETED);
    assert_eq!(found_in(&data, &canaries), Vec::<String>::new());
    assert!(!canaries.iter().any(|canary| file.hold(canary)));
    assert_eq!(file.count("cases"), 1, "the other one");
    assert!(!data.join("files").join(&object).exists());
    assert!(
        file.count("statistics_releases WHERE person = '' AND period = '2026-Q4'") > 0,
        "figures are kept"
    );

    // The code is answered as one that was never given out.
    let reporter = service.reporter();
    let invented = candour::crypto::Token::from_entropy([9; 16]).words().join(" ");
    let answer = |code: &str| reporter.track(code).expect(422).text().replace(code, "CODE");
    assert_eq!(answer(&kept.code), answer(&invented));

    // The audit holds that it happened, also to a checkpoint from before, and does not say what it was.
    let checked = service.run(check(&app.database, Some(before.clone()), &secret)).unwrap();
    assert_eq!((checked.findings.len(), checked.deleted), (0, 1), "{:?}", checked.findings);
    assert_eq!(file.count("audit WHERE act = 'keeping.deleted'"), 1);
    let other = Secret32::new([1; 32]);
    let checked = service.run(check(&app.database, Some(before), &other)).unwrap();
    assert_eq!(checked.findings.len(), 1, "no mark is made without the secret");
    assert_eq!(run(&service), NOTHING);
}

#[test]
fn a_held_case_stays_until_a_lead_lets_it_go() {
    let service = spawn_app();
    let (_, case) = one_closed(&service);
    on_to_the_warning(&service);
    assert_eq!(run(&service), ANNOUNCED);
    let reference = CaseId::parse(&case).unwrap().reference();
    let lena = service.reviewer("lena");
    let page = lena.get("/keeping").expect(200).text();
    assert!(page.contains("One closed case is deleted on 18 November 2029, unless you hold it"), "{page}");
    assert!(page.contains(&reference));
    let hold = |case: &str, reason| [("case", case.to_owned()), ("reason", reason)];
    let fields = hold(&case, "court".to_owned());
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    lena.post_form("/keeping/hold", &fields).expect(303);
    lena.post_form("/keeping/hold", &fields).expect(303);
    let page = lena.get("/keeping?done=held").expect(200).text();
    assert!(page.contains("A court or tribunal. Held by lena since"), "{page}");
    let unknown = [("case", "ABCD-2345"), ("reason", "court")];
    assert!(lena.post_form("/keeping/hold", &unknown).expect(422).text().contains("has this reference"));
    lena.post_form("/keeping/hold", &[("case", reference.as_str()), ("reason", "because")]).expect(404);
    service.clock.forward(60 * DAY);
    assert_eq!(run(&service), NOTHING);

    let (alice, lena) = (service.reviewer("alice"), service.reviewer("lena"));
    alice.post_form("/keeping/lift", &[("case", &case)]).expect(404);
    lena.post_form("/keeping/lift", &[("case", &case)]).expect(303);
    assert_eq!(run(&service), ANNOUNCED, "with the full time to hold it anew");
    service.clock.forward(30 * DAY);
    assert_eq!(run(&service), DELETED);
    let acts = service.tables().texts("SELECT act AS value FROM audit WHERE act LIKE 'case.h%'");
    assert!(acts.is_empty(), "they went with the case");
}

#[test]
fn what_came_to_life_again_is_not_deleted() {
    let service = spawn_app();
    let (kept, case) = one_closed(&service);
    on_to_the_warning(&service);
    assert_eq!(run(&service), ANNOUNCED);
    service.tables().execute(&[&format!("UPDATE cases SET news = TRUE WHERE id = '{case}'")]);
    service.clock.forward(31 * DAY);
    assert_eq!(run(&service), NOTHING, "there is something that nobody has looked at");
    service.tables().execute(&[&format!("UPDATE cases SET news = FALSE WHERE id = '{case}'")]);
    assert_eq!(run(&service), ANNOUNCED);
    service.reviewer("alice").act(&case, Action::Reopen, "It has begun again.").expect(200);
    service.clock.forward(31 * DAY);
    assert_eq!(run(&service), NOTHING);
    service.reporter().track(&kept.code).expect(200);
}

#[test]
fn an_excluded_lead_is_told_nothing_by_the_list() {
    let service = spawn_app();
    let look = || service.reviewer("lena").get("/keeping").expect(200).in_full();
    let report = [&ANONYMOUS[..], &[("excluded", "lena")]].concat();
    service.reporter().report(&report);
    let case = service.reviewer("alice").only_case();
    service.reviewer("alice").conclude(&case, "Done.");
    on_to_the_warning(&service);
    let before = look().2;
    assert_eq!(run(&service), ANNOUNCED);
    assert_eq!(look().2, before);
    let hold = [("case", case.as_str()), ("reason", "court")];
    let invented = [("case", "abcdefghijklmnopqrstuvwxyz"), ("reason", "court")];
    let lena = service.reviewer("lena");
    let answer = |fields: &[(&str, &str)]| {
        lena.post_form("/keeping/hold", fields).expect(422).text().replace(fields[0].1, "CASE")
    };
    assert_eq!(answer(&hold), answer(&invented));
    assert_eq!(service.tables().count("holds"), 0);
    let lift = |case: &str| lena.post_form("/keeping/lift", &[("case", case)]).expect(404).text();
    assert_eq!(lift(&case), lift(invented[0].1));
}

#[test]
fn a_restore_brings_back_neither_a_deleted_case_nor_a_grant_that_was_given_up() {
    let service = spawn_app();
    let (_, case) = one_closed(&service);
    let other = service.reviewer("alice").only_case();
    let (place, secret) = (take_over(&service), Secret32::new(SECRET));
    back_up(&service, &place.work().join("kept"));

    // Since the backup bashir steps back from one case, and the other is deleted.
    let app = keeping(&service);
    let bashir = SignedIn {
        account: account("bashir"),
        name: candour::domain::PersonName::parse("Bashir").unwrap(),
        invited_as: Role::Reviewer,
        role: Some(Role::Reviewer),
        session: [0; 32],
        wrap_key: Secret32::new([0; 32]),
        ends_in: 60,
    };
    let recused = service.run(recuse(&app, &bashir, CaseId::parse(&other).unwrap()));
    assert_eq!(recused.unwrap(), Recused::Done);
    on_to_the_warning(&service);
    run(&service);
    service.clock.forward(30 * DAY);
    assert_eq!(run(&service), DELETED);
    let made = service.run(checkpoint(&app.database, "tested-service".to_owned(), app.today())).unwrap();
    fs::write(place.work().join("latest"), made.sign(&secret)).unwrap();
    let record = service.folder.path().join("checkpoints/record.jsonl");
    let said = fs::read_to_string(&record).unwrap();
    assert_eq!(said.lines().count(), 2);
    for name in ["bashir", case.as_str(), other.as_str(), &case[..8]] {
        assert!(!said.contains(name), "the record names nobody and nothing");
    }

    let data = place.work().join("data");
    let file = crate::support::database::Tables::of_file(data.join("candour.db"));
    let grants = || file.count(&format!("grants WHERE case_id = '{other}' AND person = 'bashir'"));
    let path = record.to_str().unwrap();
    // An edited record is told, and a restore that nobody may rely on does not happen.
    fs::write(place.work().join("edited"), said.replacen("2029", "2028", 1)).unwrap();
    let edited = ["restore", "kept", "--checkpoint", "latest", "--record", "edited"];
    let output = place.run(&edited).expect_failure();
    assert!(output.contains("edited, row 2: not what was written"), "{output}");
    let arguments = ["restore", "kept", "--checkpoint", "latest", "--record", path];
    let output = place.run(&arguments).expect_success();
    assert!(output.contains("deleted again: 1 cases. Given up again: 1 grants."), "{output}");
    assert_eq!(file.texts("SELECT id AS value FROM cases"), std::slice::from_ref(&other));
    assert_eq!(grants(), 0);
    place.run(&["audit", "verify"]).expect_success();
    place.run(&["check", "--deep"]).expect_success();

    // Without the record both come back, which is why it has to be said.
    place.run(&["restore", "kept", "--without-checkpoint", "--without-record"]).expect_success();
    assert_eq!((file.count("cases"), grants()), (2, 1));
}

#[test]
fn whoever_was_given_a_case_again_keeps_it_over_a_restore() {
    let service = spawn_app();
    let (_, case) = one_closed(&service);
    let secret = Secret32::new(SECRET);
    let folder = service.folder.path().join("checkpoints");
    let mark =
        candour::crypto::keeping::recused(&secret, &CaseId::parse(&case).unwrap(), &account("bashir"), 1);
    candour::app::record::add(&folder, &secret, service.app.today(), mark).unwrap();
    // They stepped back once and were given it again, all before the backup.
    let at = "SELECT COALESCE(max(n), 0) + 1 FROM audit WHERE chain = ";
    let row = format!(
        "INSERT INTO audit (chain, n, day, actor, act, subject, hash)
         VALUES ('{case}', ({at}'{case}'), '2026-11-18', 'bashir', 'case.recused', '', zeroblob(32))"
    );
    let place = take_over(&service);
    crate::support::database::Tables::of_file(place.work().join("data/candour.db")).execute(&[&row]);
    place.run(&["backup", "kept"]).expect_success();
    let record = folder.join("record.jsonl");
    let arguments =
        ["restore", "kept", "--without-checkpoint", "--even-so", "--record", record.to_str().unwrap()];
    let output = place.run(&arguments).expect_success();
    assert!(output.contains("Given up again: 0 grants"), "{output}");
}

#[test]
fn a_checkpoint_is_written_once_a_day_and_the_oldest_go() {
    use candour::app::checkpoints::write_daily;
    use std::os::unix::fs::MetadataExt;
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let app = keeping(&service);
    let folder = service.folder.path().join("checkpoints");
    for _ in 0..5 {
        assert!(service.run(write_daily(&app)).unwrap());
        assert!(!service.run(write_daily(&app)).unwrap());
        service.clock.forward(DAY);
    }
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["checkpoint-2026-11-20", "checkpoint-2026-11-21", "checkpoint-2026-11-22"]);
    let written = fs::metadata(folder.join(&names[0])).unwrap();
    assert_eq!(written.mtime() % 86_400, 0, "its time is the day's beginning");
    assert_eq!(u64::try_from(written.mtime()).unwrap(), NOON / DAY * DAY + 2 * DAY);
    let text = fs::read_to_string(folder.join(&names[2])).unwrap();
    let read = candour::app::audit_check::Checkpoint::read(&text, "tested-service", &Secret32::new(SECRET));
    let checked = service.run(check(&app.database, Some(read.unwrap()), &Secret32::new(SECRET))).unwrap();
    // Nobody signed in here, so the service's own chain is empty.
    assert!(checked.findings.iter().all(|finding| finding.to_string().contains("chain service")));
}
