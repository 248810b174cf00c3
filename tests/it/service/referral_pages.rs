//! A body's own pages: the inbox, the shell of a referral, its sealed files.

use candour::crypto::Document;
use candour::domain::{Action, Role};

use crate::support::html::attributes;
use crate::support::newcomer::Newcomer;
use crate::support::referral::{TO_CQC, acts, referred};
use crate::support::{Reviewer, TestService, spawn_app, staff};

/// The referrals that a page of the inbox links to.
fn listed(person: &Reviewer<'_>, path: &str) -> Vec<String> {
    let page = person.get(path).expect(200);
    let links = attributes(page.html(), "href");
    let ids = links.iter().filter_map(|link| link.strip_prefix("/referrals/"));
    ids.map(str::to_owned).collect()
}

#[test]
fn the_inbox_says_where_each_referral_stands_and_whom_it_waits_for() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let cqc = service.reviewer("cqc-desk");
    let page = cqc.get("/referrals").expect(200);
    let reference = format!("{}-{}", &case[..4], &case[4..8]).to_uppercase();
    for part in
        ["Care Quality Commission", &reference, "18 November 2026", "New", "You: confirm that you have it"]
    {
        assert!(page.text().contains(part), "{part}");
    }
    // Nothing of the service's own is linked from there.
    let links = attributes(page.html(), "href");
    for link in links.iter().filter(|link| !link.starts_with("/static/")) {
        let own = link.starts_with("/referrals") || link == "/account" || link == "#main";
        assert!(own, "{link}");
    }
    assert_eq!(listed(&cqc, "/referrals?over=1"), Vec::<String>::new());
    cqc.write(TO_CQC, Action::BodyDecline, "Not ours.").expect(200);
    assert_eq!(listed(&cqc, "/referrals"), Vec::<String>::new());
    assert_eq!(listed(&cqc, "/referrals?over=1"), [TO_CQC]);
    assert_eq!(listed(&service.reviewer("hcpc-desk"), "/referrals?over=1"), Vec::<String>::new());
    let empty = cqc.get("/referrals").expect(200).text();
    assert!(empty.contains("Nothing was referred to you that is still open."));
}

#[test]
fn the_inbox_says_by_when_to_confirm_as_the_letter_does_and_when_that_is_over() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let letter = format!("/cases/{case}/referrals/{TO_CQC}/letter");
    let letter = service.reviewer("bashir").get(&letter).expect(200).text();
    let inbox = || service.reviewer("cqc-desk").get("/referrals").expect(200);
    assert!(letter.contains("Please confirm by 23 November 2026"));
    assert!(inbox().text().contains("Please confirm by 23 November 2026"));
    service.clock.forward(5 * 86_400);
    assert!(!inbox().text().contains("Overdue"), "the day itself is in time");
    service.clock.forward(86_400);
    let late = inbox();
    assert!(
        late.html()
            .contains("candour-overdue\">Overdue: please confirm. We asked for it by 23 November 2026")
    );
    service.reviewer("cqc-desk").write(TO_CQC, Action::BodyAcknowledge, "We have it.").expect(200);
    let confirmed = inbox().text();
    assert!(!confirmed.contains("Overdue") && !confirmed.contains("23 November"), "{confirmed}");
}

#[test]
fn the_inbox_is_read_a_page_at_a_time() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let hundred = "
        WITH RECURSIVE up(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM up WHERE i < 119)
        INSERT INTO referrals (id, case_id, body, state, basis, edition, sent_on, moved_on)
        SELECT 'aaaaaaaaaaaaaa' || substr('abcdefghijklmnopqrstuvwxyz', 1 + i / 26, 1) ||
            substr('abcdefghijklmnopqrstuvwxyz', 1 + i % 26, 1), case_id, body, 'acknowledged', basis,
            edition, '2026-11-0' || (1 + i % 7), moved_on
        FROM up, (SELECT * FROM referrals WHERE case_id = '";
    service.tables().run_script(&format!("{hundred}{case}') AS one"));
    let cqc = service.reviewer("cqc-desk");
    let (mut seen, mut path) = (Vec::new(), "/referrals".to_owned());
    let mut pages = 0;
    loop {
        let page = cqc.get(&path).expect(200);
        seen.extend(listed(&cqc, &path));
        pages += 1;
        let next = attributes(page.html(), "href").into_iter().find(|link| link.contains("after="));
        match next {
            Some(next) => path = next,
            None => break,
        }
    }
    let ordered = "SELECT id AS value FROM referrals ORDER BY sent_on, id";
    assert_eq!(seen, service.tables().texts(ordered), "each once, the oldest first");
    assert_eq!((pages, seen.len()), (3, 121));
    for after in ["short", "aaaaaaaaaaaaazzz", "..%2F.."] {
        cqc.get(&format!("/referrals?after={after}")).expect(404);
    }
}

#[test]
fn the_shell_is_the_same_for_every_id() {
    let service = spawn_app();
    referred(&service);
    let (cqc, hcpc) = (service.reviewer("cqc-desk"), service.reviewer("hcpc-desk"));
    let before = service.counts();
    for person in [&cqc, &hcpc] {
        let shell = |id: &str| person.get(&format!("/referrals/{id}")).expect(200).text().replace(id, "ID");
        assert_eq!(shell(TO_CQC), shell("aaaaaaaaaaaaaaaa"));
    }
    assert_eq!(service.counts(), before, "a shell opens nothing");
    for id in ["short", "AAAAAAAAAAAAAAAA", "aaaaaaaaaaaaaaa1", "%00"] {
        cqc.get(&format!("/referrals/{id}")).expect(404);
        cqc.get(&format!("/referrals/{id}/0.age")).expect(404);
    }
}

#[test]
fn a_sealed_file_opens_with_the_liaison_s_own_key_and_taking_it_is_audited() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let cqc = service.reviewer("cqc-desk");
    let file = cqc.get(&format!("/referrals/{TO_CQC}/0.age")).expect(200);
    assert_eq!(file.header("content-type"), Some("application/octet-stream"));
    let reference = format!("{}-{}", &case[..4], &case[4..8]).to_uppercase();
    let name = format!("attachment; filename=\"{reference}-referral-{TO_CQC}-0.age\"");
    assert_eq!(file.header("content-disposition"), Some(name.as_str()));
    assert!(Document::open(&file.body, &cqc.client.root.identity()).is_ok());
    let row = format!("cqc-desk case.downloaded referral-{TO_CQC}/0");
    assert_eq!(acts(&service, &case).into_iter().filter(|act| *act == row).count(), 1);
    let before = service.counts();
    for missing in ["1", "99", "x", "-1", "4294967296"] {
        cqc.get(&format!("/referrals/{TO_CQC}/{missing}.age")).expect(404);
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn a_liaison_whose_key_is_not_approved_is_told_so_and_nothing_else() {
    let service = spawn_app();
    referred(&service);
    let waiting = waiting_liaison(&service);
    let page = service.staff().send("GET", "/referrals", &[("cookie", &waiting)], &[]).expect(200);
    assert!(page.text().contains("has not approved your keys yet"));
    assert!(!page.text().contains("Care Quality Commission") && !page.html().contains(TO_CQC));
    assert!(attributes(page.html(), "href").contains(&"/referrals".to_owned()), "the way home is theirs");
    for path in ["/", &format!("/referrals/{TO_CQC}"), &format!("/referrals/{TO_CQC}/0.age"), "/leavers"] {
        service.staff().send("GET", path, &[("cookie", &waiting)], &[]).expect(404);
    }
}

/// Somebody who enrolled as a liaison of CQC, and whose key nobody has put into `keys/`: the cookie.
fn waiting_liaison(service: &TestService) -> String {
    use candour::app::people::invite;
    use candour::domain::{PersonName, Post};
    let (account, name) = (staff::account("new-desk"), PersonName::parse("New Desk").unwrap());
    let post = Post::new(Role::Liaison, Some(staff::body("cqc"))).unwrap();
    let (database, random) = (&service.app.database, candour::app::random::SystemRandom);
    let invited = invite(database, &random, account, name, post, service.app.today());
    let invitation = service.run(invited).unwrap();
    let newcomer = Newcomer::new(service.staff(), "new-desk", Role::Liaison, &invitation);
    newcomer.post("/api/v1/enrol", &newcomer.brought(None)).expect(201);
    crate::support::reviewer::cookie_of(&newcomer.sign_in(None).expect(200))
}
