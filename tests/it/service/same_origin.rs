//! A request that changes something has to come from a page of the same application.

use candour::web::staff::access::{Access, ROUTES};

use crate::support::http::{Answer, Client, JSON};
use crate::support::{TestService, spawn_app};

/// Every public route, as `src/web/public/mod.rs` names them.
const PUBLIC: [(&str, &str); 34] = [
    ("get", "/"),
    ("get", "/before-you-report"),
    ("post", "/before-you-report"),
    ("get", "/report"),
    ("post", "/report/check"),
    ("post", "/report/edit"),
    ("post", "/report/send"),
    ("get", "/track"),
    ("post", "/track"),
    ("post", "/track/export"),
    ("post", "/track/file"),
    ("post", "/track/{step}"),
    ("get", "/keys"),
    ("get", "/source"),
    ("get", "/changes"),
    ("get", "/bodies"),
    ("get", "/bodies.atom"),
    ("get", "/safety"),
    ("get", "/urgent"),
    ("get", "/help"),
    ("get", "/privacy"),
    ("get", "/cookies"),
    ("get", "/accessibility"),
    ("get", "/leave"),
    ("get", "/api/v1/keys"),
    ("post", "/api/v1/reports"),
    ("post", "/api/v1/files"),
    ("post", "/api/v1/files/piece"),
    ("post", "/api/v1/files/drop"),
    ("post", "/api/v1/track"),
    ("post", "/api/v1/track/changes"),
    ("get", "/healthz"),
    ("get", "/readyz"),
    ("get", "/static/{name}"),
];
/// The staff application's, from the table they are made of.
fn staff_routes() -> Vec<(String, String)> {
    let route = |row: &Access| (row.method.as_str().to_lowercase(), row.pattern.to_owned());
    ROUTES.iter().map(route).collect()
}

fn routes_in(source: &str) -> Vec<(String, String)> {
    let route = |text: &str| {
        let (path, rest) = text.split_once("\", web::").expect("a method after the path");
        (rest.split("()").next().expect("a method").to_owned(), path.to_owned())
    };
    let source = source.replace("compressed(\"", ".route(\"");
    source.split(".route(\"").skip(1).map(route).collect()
}

fn public_routes() -> Vec<(String, String)> {
    PUBLIC.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned())).collect()
}

#[test]
fn the_list_here_names_every_public_route() {
    assert_eq!(public_routes(), routes_in(include_str!("../../../src/web/public/mod.rs")));
}

fn filled(path: &str) -> String {
    let path = path.replace("{case}", "aaaaaaaaaaaaaaaaaaaaaaaaaa").replace("{account}", "alice");
    let path = path.replace("{referral}", "aaaaaaaaaaaaaaaa").replace("{disclosure}", "aaaaaaaaaaaaaaaa");
    let path = path.replace("{object}", &"a".repeat(32));
    path.replace("{step}", "reply").replace("{thread}", "shared").replace("{n}", "0")
}

/// The applications with those routes that need protection.
fn protected(service: &TestService) -> Vec<(Client, String, String, String)> {
    let mut found = Vec::new();
    for (client, origin, routes) in [
        (service.public(), &service.public_origin, public_routes()),
        (service.staff(), &service.staff_origin, staff_routes()),
    ] {
        for (method, path) in
            routes.into_iter().filter(|(method, path)| method == "post" || path.starts_with("/api/"))
        {
            let path = filled(&path);
            found.push((client.clone(), origin.clone(), method, path));
        }
    }
    assert!(found.len() >= 18);
    found
}

fn ask(client: &Client, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let kind = if path.starts_with("/api/") { JSON } else { crate::support::http::FORM };
    client.send(&method.to_uppercase(), path, &[&[kind], headers].concat(), b"{}")
}

#[test]
fn what_comes_from_elsewhere_is_refused() {
    let service = spawn_app();
    let before = service.counts();
    for (client, origin, method, path) in protected(&service) {
        let port = origin.rsplit(':').next().expect("a port");
        let foreign =
            ["http://evil.example".to_owned(), format!("http://evil.example:{port}"), format!("{origin}0")];
        let upper = origin.to_uppercase();
        let mut tries: Vec<Vec<(&str, &str)>> = vec![
            vec![],
            vec![("origin", "null")],
            vec![("origin", "")],
            vec![("origin", &upper)],
            vec![("sec-fetch-site", "")],
            vec![("sec-fetch-site", "Same-Origin")],
        ];
        for site in ["cross-site", "same-site", "none"] {
            tries.push(vec![("sec-fetch-site", site)]);
            // What the browser says about the site outweighs the origin.
            tries.push(vec![("sec-fetch-site", site), ("origin", &origin)]);
        }
        tries.extend(foreign.iter().map(|foreign| vec![("origin", foreign.as_str())]));
        for headers in tries {
            let answer = ask(&client, &method, &path, &headers);
            assert_eq!(answer.status, 403, "{method} {path} {headers:?}");
            let sentence = "It did not come from one of this service's own pages.";
            assert!(answer.text().contains(sentence), "{method} {path} {headers:?}: {}", answer.text());
        }
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn what_comes_from_here_is_let_through() {
    let service = spawn_app();
    for (client, origin, method, path) in protected(&service) {
        for headers in [
            [("origin", origin.as_str())].as_slice(),
            &[("sec-fetch-site", "same-origin")],
            // A plain form under no-referrer.
            &[("sec-fetch-site", "same-origin"), ("origin", "null")],
        ] {
            let status = ask(&client, &method, &path, headers).status;
            assert_ne!(status, 403, "{method} {path} {headers:?}");
        }
    }
}

#[test]
fn other_methods_find_nothing_and_are_refused_from_elsewhere() {
    let service = spawn_app();
    for client in [service.public(), service.staff()] {
        for method in ["PUT", "PATCH", "DELETE", "OPTIONS"] {
            let foreign = client.send(method, "/", &[("sec-fetch-site", "cross-site")], b"");
            assert_eq!(foreign.status, 403, "{method}");
            let ours = client.send(method, "/", &[("sec-fetch-site", "same-origin")], b"");
            assert_eq!(ours.status, 404, "{method}");
        }
    }
}

#[test]
fn anybody_may_link_to_a_page() {
    let service = spawn_app();
    let alone = |path: &&str| {
        !path.contains('{') && !path.starts_with("/api/") && !["/leave", "/healthz"].contains(path)
    };
    let pages = PUBLIC.iter().filter(|(method, _)| *method == "get").map(|(_, path)| *path);
    for path in pages.filter(alone) {
        service.public().send("GET", path, &[("sec-fetch-site", "cross-site")], &[]).expect(200);
    }
    service.staff().send("GET", "/sign-in", &[("sec-fetch-site", "cross-site")], &[]).expect(200);
}
