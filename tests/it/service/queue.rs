//! The queue over HTTP: what it is narrowed to, handing many cases over, views of one's own.

use candour::db::cases::Case;
use candour::domain::questionnaire::Mode;
use candour::domain::{CaseId, State};

use crate::support::crowd::{insert, plain};
use crate::support::http::{Answer, FORM, FROM_HERE};
use crate::support::reporter::ANONYMOUS;
use crate::support::staff::account;
use crate::support::{Reviewer, TestService, html, spawn_app};

fn post(person: &Reviewer<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
    let body = html::encoded(fields);
    person.http.send("POST", path, &[FROM_HERE, FORM, ("cookie", &person.cookie)], body.as_bytes())
}

/// A page's references, in its order.
fn listed(person: &Reviewer<'_>, path: &str) -> Vec<String> {
    person.queue(path)
}

fn ids(cases: &[&Case]) -> Vec<String> {
    cases.iter().map(|case| case.id.to_string()).collect()
}

fn assignees(service: &TestService) -> Vec<String> {
    service.tables().texts("SELECT assigned_to AS value FROM cases WHERE assigned_to IS NOT NULL")
}

#[test]
fn danger_comes_first_then_what_is_late_then_by_day() {
    let service = spawn_app();
    let today = service.app.today();
    let mut cases: Vec<Case> = (0..6).map(|number| plain(number, today)).collect();
    cases[0].due_on = None;
    cases[1].due_on = Some(today.plus_days(1));
    cases[2].due_on = Some(candour::domain::Day::from_number(today.number() - 3));
    (cases[3].danger, cases[3].due_on) = (true, Some(today.plus_days(20)));
    cases[4].due_on = Some(today);
    (cases[5].due_on, cases[5].handling.paused_on) = (cases[2].due_on, Some(today));
    insert(&service, cases.clone(), &["alice"]);
    let alice = service.reviewer("alice");
    let mut expected = ids(&[&cases[3], &cases[2], &cases[4], &cases[1]]);
    let mut never = ids(&[&cases[0], &cases[5]]);
    never.sort();
    expected.extend(never);
    assert_eq!(listed(&alice, "/"), expected);
    let page = alice.get("/").expect(200).text();
    assert!(page.contains("6 cases.") && page.contains("Danger now") && page.contains("Paused"));
    assert_eq!(listed(&alice, "/?is=overdue"), ids(&[&cases[2]]), "what stands still is not late");
    assert_eq!(listed(&alice, "/?is=paused"), ids(&[&cases[5]]));
}

#[test]
fn filters_work_together() {
    let service = spawn_app();
    let today = service.app.today();
    let mut cases: Vec<Case> = (0..40).map(|number| plain(number, today)).collect();
    for (number, case) in cases.iter_mut().enumerate() {
        case.state = [State::Received, State::Assessing, State::Referred, State::Concluded][number % 4];
        case.mode = if number % 3 == 0 { Mode::Named } else { Mode::Anonymous };
        let handling = &mut case.handling;
        handling.nation = (number % 2 == 0).then(|| "wales".to_owned());
        handling.category = Some(["rad_dose", "rad_pregnancy", "mr_safety"][number % 3].to_owned());
        handling.urgency = Some(["high", "standard"][number % 2].to_owned());
        handling.assigned_to = [Some("alice"), Some("bashir"), None][number % 3].map(account);
        handling.news = number % 5 == 0;
    }
    insert(&service, cases.clone(), &["alice", "lena"]);
    let alice = service.reviewer("alice");
    let expect = |query: &str, fits: &dyn Fn(usize, &Case) -> bool| {
        let fitting = cases.iter().enumerate().filter(|(number, case)| fits(*number, case));
        let mut fitting: Vec<&CaseId> = fitting.map(|(_, case)| &case.id).collect();
        fitting.sort();
        let fitting: Vec<String> = fitting.into_iter().map(ToString::to_string).collect();
        assert_eq!(listed(&alice, &format!("/?{query}")), fitting, "{query}");
        let list = alice.get(&format!("/api/v1/queue?{query}")).expect(200).json();
        let same =
            list["cases"].as_array().unwrap().iter().map(|case| case["case"].as_str().unwrap().to_owned());
        assert_eq!((same.collect::<Vec<_>>(), list["after"].is_null()), (fitting, true), "{query}");
    };
    let open = |case: &Case| case.state.is_open();
    expect("", &|_, case| open(case));
    expect("closed=1", &|_, case| !open(case));
    expect("state=received&state=referred", &|number, _| number % 4 == 0 || number % 4 == 2);
    expect("nation=wales&mode=named", &|number, case| open(case) && number % 2 == 0 && number % 3 == 0);
    expect("category=group-radiation", &|number, case| open(case) && number % 3 < 2);
    expect("category=rad_dose&urgency=high", &|number, case| {
        open(case) && number % 3 == 0 && number % 2 == 0
    });
    expect("assigned=~me", &|number, case| open(case) && number % 3 == 0);
    expect("assigned=~nobody&is=news", &|number, case| open(case) && number % 3 == 2 && number % 5 == 0);
    expect("assigned=bashir&closed=1", &|number, case| !open(case) && number % 3 == 1);
    expect("q=khan", &|number, case| open(case) && number % 3 == 1);
    expect("label=press", &|_, _| false);
    expect("state=&nation=&q=", &|_, case| open(case));
    let reference = cases[0].id.reference();
    expect(&format!("q={reference}"), &|number, _| number == 0);
    expect(&format!("q={}&nation=wales", &reference[..5]), &|number, _| number == 0);
    expect(&format!("q={reference}&mode=anonymous"), &|_, _| false);
}

#[test]
fn what_narrows_the_list_is_said_and_each_of_it_can_be_taken_away() {
    let service = spawn_app();
    insert(&service, vec![plain(1, service.app.today())], &["alice"]);
    let alice = service.reviewer("alice");
    let page = alice.get("/?closed=1&state=concluded&nation=wales&assigned=bashir&q=%26x").expect(200);
    let links: Vec<String> =
        html::attributes(page.html(), "href").iter().map(|link| html::unescaped(link)).collect();
    for (words, without) in [
        ("Wales", "/?closed=1&state=concluded&assigned=bashir&q=%26x"),
        ("Bashir Khan", "/?closed=1&state=concluded&nation=wales&q=%26x"),
        ("“&x”", "/?closed=1&state=concluded&nation=wales&assigned=bashir"),
    ] {
        assert!(page.text().contains(&format!("Without: </span>{words}<span")), "{words}");
        assert!(links.iter().any(|link| link == without), "{without}: {links:?}");
    }
    let nothing = alice.get("/").expect(200);
    assert!(!nothing.text().contains("Without:") && !nothing.text().contains("Clear search"));
}

#[test]
fn what_is_unknown_is_left_out_and_said() {
    let service = spawn_app();
    insert(&service, vec![plain(1, service.app.today())], &["alice"]);
    let alice = service.reviewer("alice");
    for query in [
        "state=gone",
        "nation=france",
        "category=x",
        "category=group-x",
        "is=bad",
        "assigned=%C3%84",
        "label=%00",
        "colour=red",
        "after=9",
        "after=1.2026-01-01.x",
        "q=%FF",
        &format!("q={}", "a".repeat(500)),
        "&&=&=x",
    ] {
        let answer = alice.get(&format!("/?{query}")).expect(200);
        assert!(answer.text().contains("was left out."), "{query}");
        assert!(answer.html().contains("/cases/"), "{query}");
        alice.get(&format!("/api/v1/queue?{query}")).expect(200);
    }
    for (query, sentence) in [
        ("q=abc", "A reference needs its first four characters at least."),
        ("q=%3F%3F%3F%3F", "This is neither the beginning of a reference nor a part of the name"),
        ("q=cary", "search for CARY- with its hyphen"),
        ("q=zzzz", "No case that you can open fits this."),
        ("nation=wales", "No case that you can open fits this."),
    ] {
        assert!(alice.get(&format!("/?{query}")).expect(200).text().contains(sentence), "{query}");
    }
}

#[test]
fn without_a_grant_a_case_is_nowhere_in_the_queue() {
    let (full, empty) = (spawn_app(), spawn_app());
    let today = full.app.today();
    let mut hidden = plain(7, today);
    (hidden.danger, hidden.handling.news, hidden.handling.escalated) = (true, true, true);
    (hidden.handling.nation, hidden.handling.assigned_to) = (Some("wales".to_owned()), Some(account("lena")));
    insert(&full, vec![hidden.clone()], &["alice"]);
    let reference = hidden.id.reference();
    for name in ["lena", "bashir"] {
        let (with, without) = (full.reviewer(name), empty.reviewer(name));
        for query in [
            "",
            "closed=1",
            "state=received",
            "mode=anonymous",
            "nation=wales",
            "assigned=lena",
            "assigned=~me",
            "is=news",
            "is=escalated",
            "is=overdue",
            "q=lena",
            &format!("q={reference}"),
            &format!("q={}", &reference[..4]),
            "after=0.2020-01-01.aaaaaaaaaaaaaaaaaaaaaaaaaa",
        ] {
            for path in [format!("/?{query}"), format!("/api/v1/queue?{query}")] {
                let (with, without) = (with.get(&path).in_full(), without.get(&path).in_full());
                assert_eq!(with, without, "{name} at {path}");
            }
        }
        // Nor can it be handed over.
        let fields = [("case", hidden.id.as_str()), ("to", "alice")];
        let invented = [("case", "aaaaaaaaaaaaaaaaaaaaaaaaaa"), ("to", "alice")];
        assert_eq!(post(&with, "/", &fields).in_full(), post(&with, "/", &invented).in_full());
    }
    assert_eq!(assignees(&full), ["lena"]);
}

#[test]
fn pages_follow_each_other_and_end() {
    let service = spawn_app();
    let today = service.app.today();
    insert(&service, (0..120).map(|number| plain(number, today)).collect(), &["alice"]);
    let alice = service.reviewer("alice");
    let (mut path, mut seen, mut pages) = ("/?mode=anonymous".to_owned(), Vec::new(), 0);
    loop {
        let page = alice.get(&path).expect(200);
        seen.extend(alice.queue(&path));
        pages += 1;
        let links = html::attributes(page.html(), "href");
        let Some(next) = links.iter().find(|link| link.contains("after=")) else {
            assert!(page.text().contains("The last 20."));
            break;
        };
        assert!(page.text().contains("More follow."));
        path = html::unescaped(next);
    }
    let mut once = seen.clone();
    once.sort();
    once.dedup();
    assert_eq!((pages, seen.len(), once.len()), (3, 120, 120));
}

#[test]
fn where_a_page_begins_names_no_case_and_is_one_persons() {
    let service = spawn_app();
    let today = service.app.today();
    insert(&service, (0..60).map(|number| plain(number, today)).collect(), &["alice", "bashir"]);
    let (alice, bashir) = (service.reviewer("alice"), service.reviewer("bashir"));
    let listed = alice.get("/api/v1/queue?").expect(200).json();
    let after = listed["after"].as_str().expect("a second page").to_owned();
    let cases = service.tables().texts("SELECT id AS value FROM cases");
    assert!(cases.iter().all(|case| !after.contains(case.as_str())));
    let second = alice.get(&format!("/api/v1/queue?after={after}")).expect(200).json();
    assert_eq!(second["cases"].as_array().unwrap().len(), 10);
    // Somebody else's place is none: their queue begins at its top, and they are told.
    let theirs = bashir.get(&format!("/?after={after}")).expect(200);
    assert!(theirs.text().contains("was left out."));
    assert_eq!(bashir.queue(&format!("/?after={after}")).len(), 50);
}

#[test]
fn many_cases_are_handed_over_at_once_and_what_cannot_be_is_named() {
    let service = spawn_app();
    let today = service.app.today();
    let cases: Vec<Case> = (0..60).map(|number| plain(number, today)).collect();
    insert(&service, cases[..10].to_vec(), &["alice", "bashir"]);
    insert(&service, cases[10..12].to_vec(), &["alice"]);
    insert(&service, cases[12..].to_vec(), &["alice", "carys"]);
    let alice = service.reviewer("alice");
    let chosen: Vec<(&str, &str)> = cases[8..12].iter().map(|case| ("case", case.id.as_str())).collect();
    let hand = |fields: &[(&str, &str)], to: &str| {
        post(&alice, "/?mode=anonymous", &[fields, &[("to", to)]].concat())
    };
    let answer = hand(&chosen, "bashir").expect(200).text();
    assert!(answer.contains("2 cases are assigned to Bashir Khan."), "{answer}");
    let mut left: Vec<String> = cases[10..12].iter().map(|case| case.id.reference()).collect();
    left.sort_by_key(|reference| reference.to_lowercase());
    assert!(answer.contains("Bashir Khan has no key for these"));
    assert!(left.iter().all(|reference| answer.contains(reference)));
    assert_eq!(assignees(&service), ["bashir", "bashir"]);
    let audited = "SELECT subject AS value FROM audit WHERE act = 'case.assigned' AND actor = 'alice'";
    assert_eq!(service.tables().texts(audited), ["bashir", "bashir"]);
    let before = service.counts();
    let all: Vec<(&str, &str)> = cases[..51].iter().map(|case| ("case", case.id.as_str())).collect();
    for (fields, to, sentence) in [
        (&all[..], "bashir", "At most 50 cases can be assigned at once, so nothing was assigned."),
        (&[], "bashir", "No case was chosen, so nothing was assigned."),
        (&chosen[..1], "", "Nothing was assigned: choose who is to work on the cases."),
        (&chosen[..1], "conor", "That person does not open cases here."),
        (
            &[("case", "aaaaaaaaaaaaaaaaaaaaaaaaaa")],
            "bashir",
            "One chosen case is not yours to assign any more",
        ),
    ] {
        let answer = hand(fields, to).expect(200).text();
        assert!(answer.contains(sentence), "{sentence}");
    }
    hand(&[("case", "x")], "bashir").expect(400);
    hand(&chosen[..1], "Not A Name").expect(400);
    assert_eq!((service.counts(), assignees(&service).len()), (before, 2));
    let back = hand(&chosen[..2], "~nobody").expect(200).text();
    assert!(back.contains("2 cases are assigned to nobody now."));
    assert_eq!(assignees(&service), Vec::<String>::new());
    // A whole page at once.
    assert!(hand(&all[..50], "alice").expect(200).text().contains("50 cases are assigned to Alice Hart."));
}

#[test]
fn views_are_kept_replaced_and_removed_each_by_their_own_person() {
    let service = spawn_app();
    let (alice, lena) = (service.reviewer("alice"), service.reviewer("lena"));
    let save = |person: &Reviewer<'_>, name: &str, query: &str| {
        post(person, "/views", &[("name", name), ("query", query)])
    };
    let rows = || {
        service
            .tables()
            .texts("SELECT account || ':' || name || ':' || query AS value FROM saved_views ORDER BY 1")
    };
    let saved = save(&alice, " Wales, late ", "is=overdue&nation=wales&x=y").expect(303);
    assert_eq!(saved.header("location"), Some("/?nation=wales&is=overdue"));
    save(&lena, "Wales, late", "nation=scotland").expect(303);
    save(&alice, "Wales, late", "nation=wales").expect(303);
    assert_eq!(rows(), ["alice:Wales, late:nation=wales", "lena:Wales, late:nation=scotland"]);
    let page = alice.get("/?nation=wales").expect(200);
    assert!(
        page.html().contains(
            "<a class=\"govuk-link\" href=\"/?nation&#x3D;wales\" aria-current=\"page\">Wales, late</a>"
        ),
        "{}",
        page.html()
    );
    let too_long = "a".repeat(61);
    for name in ["", "<b>bold</b>", "a\nb", too_long.as_str()] {
        let answer = save(&alice, name, "nation=ni").expect(422);
        assert!(answer.text().contains("Give the view a name of 1 to 60 letters"), "{name}");
        assert!(
            html::attributes(answer.html(), "value").iter().any(|value| html::unescaped(value) == name),
            "{name} is kept"
        );
    }
    post(&alice, "/views/delete", &[("name", "Wales, late"), ("query", "nation=wales")]).expect(303);
    post(&alice, "/views/delete", &[("name", "never there"), ("query", "")]).expect(303);
    assert_eq!(rows(), ["lena:Wales, late:nation=scotland"]);
    for number in 0..20 {
        save(&alice, &format!("View {number}"), "").expect(303);
    }
    assert!(save(&alice, "One more", "").expect(422).text().contains("You have 20 views already."));
    save(&alice, "View 3", "is=news").expect(303);
    assert_eq!(rows().len(), 21);
    service.reviewer("conor").get("/").expect(200);
    post(&service.reviewer("conor"), "/views", &[("name", "x"), ("query", "")]).expect(404);
}

#[test]
fn news_of_a_closed_case_is_told_above_the_open_ones_to_whom_it_concerns() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&[ANONYMOUS.as_slice(), &[("excluded", "bashir")]].concat());
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.conclude(&case, "The answer.");
    let told = |name: &str, path: &str| {
        service.reviewer(name).get(path).expect(200).text().contains("One closed case has news")
    };
    assert!(!told("alice", "/"));
    let page = reporter.track(&kept.code).expect(200);
    reporter.step(&page, "rate", &[("score", "1"), ("text", "Nothing changed.")]).expect(200);
    assert!(told("alice", "/") && told("alice", "/?nation=wales"), "whatever else is looked for");
    assert!(!told("alice", "/?closed=1"), "it stands there");
    assert!(!told("bashir", "/") && !told("conor", "/"), "nobody else learns of it");
    assert_eq!(listed(&alice, "/?closed=1&is=news"), [case]);
}
