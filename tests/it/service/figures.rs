//! Statistics and released changes over HTTP: who sees them, that they stay as they were, and what they hide.

use candour::app::statistics::report;
use candour::db::statistics::Whose;
use candour::domain::Day;
use candour::domain::statistics::{Period, Population};

use crate::support::{Reviewer, TestService, spawn_app};

/// Puts cases that Alice and Lena can open straight into the database, concluded on the day on which they came in: day,
/// mode, outcome, how many.
fn put(service: &TestService, cases: &[(&str, &str, &str, usize)]) {
    put_for(service, cases, &["alice", "lena"]);
}

fn put_for(service: &TestService, cases: &[(&str, &str, &str, usize)], holders: &[&str]) {
    let mut made = usize::try_from(service.tables().count("cases")).unwrap();
    let mut statements = Vec::new();
    for (day, mode, result, times) in cases {
        for _ in 0..*times {
            made += 1;
            let letter =
                |place: u32| char::from(b'a' + u8::try_from(made / 20_usize.pow(place) % 20).unwrap());
            let id: String = (0..26).map(|place| if place < 4 { letter(place) } else { 'a' }).collect();
            let hash = service.tables().literal(format!("{made:032}").as_bytes());
            statements.push(format!(
                "INSERT INTO cases (id, access_hash, signer, received_on, mode, danger, state, shared_n, \
                 shared_head, staff_n, staff_head, concluded_on, result) VALUES ('{id}', {hash}, {hash}, \
                 '{day}', '{mode}', FALSE, 'concluded', 1, {hash}, 0, {hash}, '{day}', '{result}')"
            ));
            for holder in holders {
                statements.push(format!(
                    "INSERT INTO grants (case_id, person, closed, calm, due_on, ciphertext) \
                     VALUES ('{id}', '{holder}', TRUE, TRUE, '9999-12-31', {hash})"
                ));
            }
        }
    }
    service.tables().execute(&statements.iter().map(String::as_str).collect::<Vec<_>>());
}

/// Moves the clock on to noon of this day.
fn until(service: &TestService, day: &str) {
    let days = Day::parse(day).unwrap().number() - service.app.today().number();
    service.clock.forward(u64::from(days) * 86_400);
}

/// The line of a table that begins so.
fn line(csv: &str, start: &str) -> String {
    csv.lines()
        .find(|line| line.starts_with(start))
        .unwrap_or_else(|| panic!("no {start} in {csv}"))
        .to_owned()
}

fn csv(reviewer: &Reviewer<'_>, period: &str) -> String {
    let answer = reviewer.get(&format!("/statistics/{period}.csv")).expect(200);
    assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8"));
    answer.html().to_owned()
}

#[test]
fn reviewers_and_leads_see_figures_and_nobody_else() {
    let service = spawn_app();
    for name in ["alice", "lena"] {
        service.reviewer(name).get("/statistics").expect(200);
    }
    service.reviewer("conor").get("/statistics").expect(404);
    service.reviewer("conor").get("/statistics/2026-Q3.csv").expect(404);
    for name in ["alice", "conor"] {
        service.reviewer(name).get("/changes").expect(404);
        let refused = service.reviewer(name).post_form("/changes", &[("text", "x"), ("checked", "yes")]);
        assert_eq!(refused.status, 404);
    }
    assert_eq!(service.staff().get("/statistics").expect(303).header("location"), Some("/sign-in"));
    assert_eq!(service.staff().get("/statistics/2026.csv").expect(303).header("location"), Some("/sign-in"));
    assert_eq!(service.staff().get("/changes").expect(303).header("location"), Some("/sign-in"));
    assert_eq!(service.staff().post_form("/changes", &[("text", "x")]).status, 303);
}

#[test]
fn figures_come_after_the_period_and_stay_as_they_were() {
    let service = spawn_app();
    put(
        &service,
        &[
            ("2026-11-20", "named", "practice_changed", 12),
            ("2026-11-21", "anonymous", "not_substantiated", 9),
        ],
    );
    put(&service, &[("2026-12-31", "confidential", "not_substantiated", 2)]);
    let first = service.reviewer("alice").get("/statistics").expect(200).text();
    assert!(first.contains("Come back on 4 February 2027"), "{first}");
    service.reviewer("alice").get("/statistics?period=2026-Q4").expect(404);
    until(&service, "2027-02-03");
    service.reviewer("alice").get("/statistics/2026-Q4.csv").expect(404);
    assert_eq!(service.tables().count("statistics_releases"), 0);

    until(&service, "2027-02-04");
    let alice = service.reviewer("alice");
    // Before the service began there is nothing to see, and nothing that is still to come.
    for period in ["2026-Q3", "2025", "2027-Q1", "2027", "x", "2026-Q5"] {
        alice.get(&format!("/statistics?period={period}")).expect(404);
    }
    let before = csv(&alice, "2026-Q4");
    assert!(line(&before, "2026-Q4,total,received,").contains(",Reports received,23,23"));
    // Two in confidence are hidden, and one more with them, so that 23 does not give them away.
    assert!(line(&before, "2026-Q4,mode,confidential,").ends_with(",,hidden"));
    let hidden = ["named", "anonymous"]
        .map(|mode| line(&before, &format!("2026-Q4,mode,{mode},")).ends_with(",,hidden"));
    assert_eq!(hidden.iter().filter(|hidden| **hidden).count(), 1, "{before}");
    assert!(line(&before, "2026-Q4,total,concluded,").ends_with(",23,23"));

    // Reports that turn up late for the quarter change nothing of it.
    put(&service, &[("2026-12-30", "confidential", "practice_changed", 7)]);
    assert_eq!(csv(&alice, "2026-Q4"), before);
    assert!(line(&csv(&service.reviewer("lena"), "2026-Q4"), "2026-Q4,total,received,").ends_with(",30,30"));
    let page = alice.get("/statistics?period=2026-Q4").expect(200);
    let (html, text) = (page.html(), page.text());
    for part in ["<svg", "role=\"img\"", "<desc", "October to December 2026", "Numbers below 5 are not shown"]
    {
        assert!(html.contains(part) || text.contains(part), "no {part}");
    }
    assert!(alice.get("/statistics").expect(200).text().contains("The year 2026"));
}

#[test]
fn whom_a_reporter_kept_out_sees_the_same_figures_with_and_without_the_case() {
    let figures = |hidden: usize| {
        let service = spawn_app();
        put(&service, &[("2026-11-20", "named", "practice_changed", 12)]);
        put_for(&service, &[("2026-11-20", "named", "practice_changed", hidden)], &["alice"]);
        until(&service, "2027-02-04");
        let lena = service.reviewer("lena");
        let theirs = ["/statistics", "/statistics/2026-Q4.csv", "/statistics/2026.csv"]
            .map(|path| lena.get(path).expect(200).in_full());
        let alices = csv(&service.reviewer("alice"), "2026-Q4");
        let all = service.run(report(&service.app, Whose::TheService, Period::parse("2026-Q4").unwrap()));
        let all = all.unwrap().expect("released").release.total(Population::Received);
        (theirs, line(&alices, "2026-Q4,total,received,"), all)
    };
    let ((with, alices, all), (without, ..)) = (figures(1), figures(0));
    assert_eq!(with, without);
    assert!(alices.ends_with(",13,13"), "{alices}");
    assert_eq!(all, Some(13));
}

#[test]
fn a_year_is_added_up_from_its_quarters_which_then_forget() {
    let service = spawn_app();
    for (quarter, day) in ["2027-02-01", "2027-05-01", "2027-08-01", "2027-11-01"].into_iter().enumerate() {
        let few = if quarter == 3 { 2 } else { 20 };
        put(&service, &[(day, "named", "practice_changed", few), (day, "anonymous", "practice_changed", 20)]);
        put(&service, &[(day, "confidential", "practice_changed", 20)]);
    }
    until(&service, "2028-02-04");
    let alice = service.reviewer("alice");
    let quarter = csv(&alice, "2027-Q4");
    assert!(line(&quarter, "2027-Q4,mode,named,").ends_with(",,hidden"));
    let kept = "SELECT count(*) AS value FROM statistics_releases WHERE suppressed AND value IS NOT NULL";
    let kept = || service.tables().texts(&kept.replace("count(*)", "CAST(count(*) AS TEXT)")).remove(0);
    assert_ne!(kept(), "0", "the year needs them");

    let year = csv(&alice, "2027");
    assert!(line(&year, "2027,total,received,").ends_with(",222,222"));
    // 62 less three times 20 would be the 2 of the last quarter.
    assert!(line(&year, "2027,mode,named,").ends_with(",,hidden; at least 60"), "{year}");
    assert_eq!(kept(), "0", "what is hidden is forgotten with the year");
    assert_eq!(csv(&alice, "2027-Q4"), quarter);
    assert_eq!(csv(&alice, "2027"), year);
    let page = alice.get("/statistics?period=2027").expect(200).text();
    assert!(page.contains("For the annual report") && page.contains("Acted on, of the cases concluded"));
}

#[test]
fn detriment_said_on_an_open_case_counts_where_the_report_came_in() {
    let service = spawn_app();
    put(&service, &[("2026-11-20", "named", "practice_changed", 30)]);
    // Twelve are open still, and every answer was given by six of those or of the others, and yes by six of each.
    let said = |detriment: &str, concluded: &str, skipped: usize| {
        format!(
            "INSERT INTO checkins SELECT id, 1, '{detriment}' FROM (SELECT id FROM cases \
             WHERE concluded_on IS {concluded} ORDER BY id LIMIT 6 OFFSET {skipped}) AS picked"
        )
    };
    let open = "UPDATE cases SET state = 'assessing', concluded_on = NULL, result = NULL \
         WHERE id IN (SELECT id FROM cases ORDER BY id LIMIT 12)";
    service.tables().execute(&[
        open,
        &said("yes", "NULL", 0),
        &said("afraid", "NULL", 6),
        &said("yes", "NOT NULL", 0),
        &said("no", "NOT NULL", 6),
    ]);
    until(&service, "2027-02-04");
    let figures = csv(&service.reviewer("alice"), "2026-Q4");
    assert!(line(&figures, "2026-Q4,total,concluded,").ends_with(",18,18"), "{figures}");
    let said = line(&figures, "2026-Q4,detriment,yes,");
    assert!(said.contains("Yes,12,"), "{said}");
}

#[test]
fn a_lead_releases_a_change_and_takes_it_back() {
    let service = spawn_app();
    let lena = service.reviewer("lena");
    let post = |path: &str, fields: &[(&str, &str)]| lena.post_form(path, fields);
    assert!(service.public().get("/changes").expect(200).text().contains("Nothing has been released yet."));

    let text = "Lead aprons are checked <b>twice</b> a year.";
    let unticked = post("/changes", &[("text", text), ("nation", "wales")]).expect(422);
    assert!(unticked.text().contains("tick that it shows neither") && unticked.text().contains(text));
    assert!(unticked.html().contains("value=\"wales\" selected"), "nothing that was typed is lost");
    let named =
        post("/changes", &[("text", "As in QWER-TY23."), ("nation", ""), ("checked", "yes")]).expect(422);
    assert!(named.text().contains("looks like the reference of a case"));
    let long = "x".repeat(601);
    post("/changes", &[("text", &long), ("nation", ""), ("checked", "yes")]).expect(422);
    post("/changes", &[("text", text), ("nation", "narnia"), ("checked", "yes")]).expect(422);
    assert_eq!(service.tables().count("changes"), 0);

    let released = post("/changes", &[("text", text), ("nation", "wales"), ("checked", "yes")]).expect(303);
    assert_eq!(released.header("location"), Some("/changes?done=released"));
    let public = service.public().get("/changes").expect(200);
    assert!(public.text().contains(text) && !public.html().contains("<b>"));
    assert!(public.text().contains("Wales, released on 18 November 2026"));
    assert!(
        !public.text().contains("lena") && !public.text().contains("Fraser"),
        "who released it is for staff"
    );

    let id = service.tables().texts("SELECT id AS value FROM changes").remove(0);
    lena.post_form("/changes/withdraw", &[("change", "abcdefghijklmnop")]).expect(303);
    lena.post_form("/changes/withdraw", &[("change", "../1")]).expect(404);
    assert_eq!(service.tables().count("changes"), 1);
    lena.post_form("/changes/withdraw", &[("change", &id)]).expect(303);
    assert!(!service.public().get("/changes").expect(200).text().contains(text));
    let acts = service.tables().texts("SELECT act AS value FROM audit WHERE act LIKE 'changes.%' ORDER BY n");
    assert_eq!(acts, ["changes.released", "changes.withdrawn"]);
    let subjects =
        service.tables().texts("SELECT DISTINCT subject AS value FROM audit WHERE act LIKE 'changes.%'");
    assert_eq!(subjects, [id]);
}
