//! The pages that explain stand when nothing else does: a reporter in trouble meets them first.

use crate::support::installation::Installation;
use crate::support::{Settings, TestService, spawn_app, spawn_app_with};

const PAGES: [(&str, &str); 6] = [
    ("/safety", "Use “Leave this page”."),
    ("/urgent", "Call 999 if a life is at risk"),
    ("/help", "If you lost your case code"),
    ("/privacy", "Who is responsible"),
    ("/cookies", "set no cookie and keep nothing"),
    ("/accessibility", "level AA"),
];

/// Takes away every table and the folder of keys under a running service.
fn take_everything_away(service: &TestService) {
    service.tables().drop_all();
    std::fs::remove_dir_all(service.folder.path().join("keys")).expect("the folder of keys");
}

#[test]
fn they_are_served_with_the_database_and_the_keys_gone() {
    let service = spawn_app();
    let http = service.public();
    take_everything_away(&service);
    assert!(http.get("/readyz").status >= 500, "or nothing is gone");
    for (path, words) in PAGES {
        let page = http.get(path).expect(200);
        assert!(page.text().contains(words), "{path}");
    }
    // What a person goes on to from there, and the way out.
    for path in ["/", "/before-you-report", "/bodies"] {
        http.get(path).expect(200);
    }
    http.get("/leave").expect(303);
}

#[test]
fn every_page_for_reporters_leads_to_them() {
    let service = spawn_app_with(Settings { people: false, ..Settings::default() });
    let http = service.public();
    for from in ["/", "/track", "/nowhere", "/urgent"] {
        let page = http.get(from);
        for (path, _) in PAGES {
            assert!(page.html().contains(&format!("href=\"{path}\"")), "{from} leads to {path}");
        }
    }
}

#[test]
fn staff_do_not_meet_the_pages_for_reporters() {
    let service = spawn_app();
    for (path, _) in PAGES {
        service.staff().get(path).expect(404);
    }
}

#[test]
fn the_page_on_privacy_names_who_runs_the_service() {
    let service = spawn_app();
    let unnamed = service.public().get("/privacy").expect(200);
    assert!(unnamed.text().contains("This program cannot know that."));

    let made = Installation::with_keys();
    let warned = made.place.run(&["check"]).expect_success();
    assert!(warned.contains("Nobody is named who runs the service"), "{warned}");
    // As the file that `candour init` writes shows it.
    for line in made
        .config()
        .lines()
        .skip_while(|line| *line != "# [responsible]")
        .take_while(|line| !line.is_empty())
    {
        made.replace(line, &line.replacen("# ", "", 1).replace("Example Society", "Example <b>Society"));
    }
    let named = made.place.run(&["check"]).expect_success();
    assert!(
        named.contains("run by       Example <b>Society") && !named.contains("Nobody is named"),
        "{named}"
    );
    let serving = made.serve(&[]);
    for path in ["/privacy", "/accessibility"] {
        let page = serving.public.get(path).expect(200);
        assert!(
            page.text().contains("Example <b>Society") && page.text().contains("reports@example.org"),
            "{path}"
        );
        assert!(page.html().contains("href=\"https://example.org/privacy\""), "{path}");
        assert!(!page.text().contains("This program cannot know that."));
    }
}

#[test]
fn a_notice_on_privacy_that_is_no_address_is_refused() {
    let made = Installation::with_keys();
    made.replace(
        "[public]",
        "[responsible]\nname = \"a\"\ncontact = \"b\"\nnotice = \"javascript:alert(1)\"\n\n[public]",
    );
    let refused = made.place.run(&["check"]).expect_failure();
    assert!(refused.contains("responsible.notice is 'javascript:alert(1)'"), "{refused}");
}
