//! The headers of every answer, good or bad, and that no page asks anything of another origin.

use crate::support::html::attributes;
use crate::support::http::{Answer, FORM, FROM_HERE, JSON};
use crate::support::referral::{TO_CQC, referred};
use crate::support::reporter::ANONYMOUS;
use crate::support::reviewer::sign_in_with;
use crate::support::{Settings, TestService, spawn_app, spawn_app_with};

/// An answer of every kind from both applications, with a name for each.
fn everything(service: &TestService) -> Vec<(String, Answer)> {
    let (public, staff, reporter) = (service.public(), service.staff(), service.reporter());
    let mut answers = Vec::new();
    let mut take = |name: &str, answer: Answer| answers.push((name.to_owned(), answer));
    for path in [
        "/",
        "/before-you-report",
        "/report",
        "/track",
        "/keys",
        "/source",
        "/changes",
        "/statistics",
        "/statistics/2026-Q3.csv",
        "/bodies",
        "/bodies?nation=scotland",
        "/bodies?nation=nowhere",
        "/bodies.atom",
        "/safety",
        "/urgent",
        "/help",
        "/privacy",
        "/cookies",
        "/accessibility",
        "/leave",
        "/healthz",
        "/readyz",
        "/nowhere",
        "/static/none.css",
    ] {
        take(path, public.get(path));
        take(path, staff.get(path));
    }
    for path in
        ["/sign-in", "/sign-in?ended=1", "/enrol", "/api/v1/session", "/api/nowhere", "/?closed=1&closed=2"]
    {
        take(path, staff.get(path));
    }
    let check_page = reporter.check(&ANONYMOUS);
    let sent = reporter.send(&check_page);
    let kept = crate::support::reporter::kept(&sent);
    let tracking = reporter.track(&kept.code);
    take("replied", reporter.reply(&tracking, "Thank you."));
    for (name, answer) in
        [("check", check_page), ("sent", sent), ("tracking", tracking), ("problems", reporter.check(&[]))]
    {
        take(name, answer);
    }
    take("wrong code", reporter.track("zoo"));
    take("elsewhere", public.send("POST", "/track", &[FORM], b""));
    take("elsewhere", staff.send("POST", "/api/v1/sign-out", &[JSON], b""));
    take("elsewhere", staff.send("GET", "/api/v1/session", &[("sec-fetch-site", "cross-site")], b""));
    take("wrong kind", public.send("POST", "/track", &[FROM_HERE], b""));
    take("malformed", public.send("POST", "/track", &[FROM_HERE, FORM], b"%FF"));
    take("malformed", staff.send("POST", "/api/v1/sign-in", &[FROM_HERE, JSON], b"{"));
    take("put", public.send("PUT", "/", &[FROM_HERE], b""));
    if service.app.service.demo {
        let alice = service.reviewer("alice");
        let case = alice.only_case();
        for path in [
            "/".to_owned(),
            "/account".to_owned(),
            "/statistics".to_owned(),
            "/statistics?period=x".to_owned(),
            "/statistics/2026-Q3.csv".to_owned(),
            "/changes".to_owned(),
            "/?after=x".to_owned(),
            format!("/cases/{case}"),
            format!("/cases/{case}/grant.age"),
            format!("/cases/{case}/shared/x.age"),
            format!("/api/v1/cases/{case}"),
            "/api/v1/keys".to_owned(),
        ] {
            take(&path, alice.get(&path));
        }
        let (referred, _) = referred(service);
        let letter = format!("/cases/{referred}/referrals/{TO_CQC}/letter");
        take(&letter, service.reviewer("bashir").get(&letter));
        let desk = service.reviewer("cqc-desk");
        for path in
            ["/referrals", "/referrals?over=1", "/referrals?after=x", "/referrals/ID", "/referrals/ID/0.age"]
        {
            let path = path.replace("ID", TO_CQC);
            take(&path, desk.get(&path));
        }
    }
    answers
}

#[test]
fn every_answer_is_kept_to_itself() {
    let service = spawn_app();
    for (name, answer) in everything(&service) {
        let header =
            |header: &str| answer.header(header).unwrap_or_else(|| panic!("{name}: no {header}")).to_owned();
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; "), "{name}");
        assert!(!policy.contains("unsafe-") && !policy.contains('*') && !policy.contains("http"), "{name}");
        for part in [
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "require-trusted-types-for 'script'",
        ] {
            assert!(policy.contains(part), "{name}: no {part}");
        }
        assert_eq!(header("x-content-type-options"), "nosniff", "{name}");
        assert_eq!(header("referrer-policy"), "no-referrer", "{name}");
        assert_eq!(header("cache-control"), "no-store", "{name}");
        assert_eq!(answer.header("set-cookie"), None, "{name}");
        assert_eq!(answer.header("strict-transport-security"), None, "{name}: this one is not https");
        for told in ["server", "x-powered-by", "access-control-allow-origin"] {
            assert_eq!(answer.header(told), None, "{name}");
        }
    }
}

#[test]
fn every_error_says_what_to_do() {
    let service = spawn_app();
    let errors = everything(&service).into_iter().filter(|(_, answer)| answer.status >= 400);
    let mut seen = 0;
    for (name, answer) in errors {
        seen += 1;
        let kind = answer.header("content-type").unwrap_or_else(|| panic!("{name}: an error without words"));
        match kind {
            "application/problem+json" => assert!(answer.detail().ends_with('.'), "{name}"),
            "text/html; charset=utf-8" => assert!(answer.html().contains("<h1"), "{name}"),
            other => panic!("{name}: an error as {other}: {}", answer.text()),
        }
    }
    assert!(seen > 10);
}

#[test]
fn pages_run_our_own_scripts_and_nothing_else() {
    let service = spawn_app();
    for answer in [service.public().get("/").expect(200), service.staff().get("/sign-in").expect(200)] {
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{policy}");
        assert!(policy.contains("trusted-types candour-worker") && !policy.contains("unsafe"), "{policy}");
    }
}

#[test]
fn no_page_asks_anything_of_another_origin() {
    let service = spawn_app();
    let mut links = 0;
    for (name, answer) in everything(&service) {
        if answer.header("content-type") != Some("text/html; charset=utf-8") {
            continue;
        }
        let html = answer.html();
        for attribute in ["src", "href", "action", "formaction", "srcset", "poster", "data"] {
            for value in attributes(html, attribute) {
                let inside = (value.starts_with('/') && !value.starts_with("//")) || value.starts_with('#');
                // Leaving for another page is the person's own step; nothing is loaded from there.
                let chosen = attribute == "href"
                    && answer.text().contains(&format!("<a class=\"govuk-link\" href=\"{value}\""));
                assert!(inside || chosen, "{name}: {attribute}={value}");
                links += 1;
            }
        }
        for none in
            ["<style", " style=", "<iframe", "<object", "<base", " onclick", " onload", "@import", "url("]
        {
            assert!(!html.contains(none), "{name} has {none}");
        }
    }
    assert!(links > 100);
}

#[test]
fn static_files_may_be_kept_for_ever_and_are_what_they_say() {
    let service = spawn_app();
    let page = service.staff().get("/sign-in").expect(200);
    let files: Vec<String> = ["src", "href"]
        .iter()
        .flat_map(|name| attributes(page.html(), name))
        .filter(|value| value.starts_with("/static/"))
        .collect();
    assert_eq!(files.len(), 3, "{files:?}");
    for file in files {
        let answer = service.staff().get(&file).expect(200);
        assert_eq!(answer.header("cache-control"), Some("public, max-age=31536000, immutable"));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert!(!answer.body.is_empty());
    }
    for path in ["/static/..%2FCargo.toml", "/static/manifest.json", "/static/%2e%2e"] {
        service.staff().get(path).expect(404);
    }
}

#[test]
fn the_only_cookie_comes_with_signing_in() {
    let plain = spawn_app();
    let cookie = sign_in_with(&plain, "alice", None).expect(200).header("set-cookie").unwrap().to_owned();
    let parts: Vec<&str> = cookie.split("; ").collect();
    assert!(parts[0].starts_with("candour-session="));
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(parts.contains(&part), "{cookie}");
    }
    assert!(!parts.contains(&"Secure"), "a demo has no TLS: {cookie}");
    assert!(
        !cookie.contains("Domain") && !cookie.contains("Expires") && !cookie.contains("Max-Age"),
        "{cookie}"
    );
}

#[test]
fn over_tls_the_cookie_and_the_headers_are_stricter() {
    let service = spawn_app_with(Settings { scheme: "https", ..Settings::default() });
    let cookie = sign_in_with(&service, "alice", None).expect(200).header("set-cookie").unwrap().to_owned();
    let parts: Vec<&str> = cookie.split("; ").collect();
    assert!(parts[0].starts_with("__Host-candour-session="));
    for part in ["HttpOnly", "SameSite=Strict", "Path=/", "Secure"] {
        assert!(parts.contains(&part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
    for client in [service.public(), service.staff()] {
        assert!(client.get("/nowhere").header("strict-transport-security").is_some());
    }
    let unprefixed = cookie.split(';').next().unwrap().replace("__Host-", "");
    service.staff().send("GET", "/api/v1/session", &[FROM_HERE, ("cookie", &unprefixed)], &[]).expect(401);
}
