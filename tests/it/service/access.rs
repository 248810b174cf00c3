//! Every route tried with every role: what the table says is so, and all else is not there.

use candour::domain::{Account, Role};
use candour::web::staff::access::{Access, ROUTES, Who};
use serde_json::json;

use crate::support::http::{Answer, Client, FROM_HERE, JSON};
use crate::support::reporter::ANONYMOUS;
use crate::support::{TestService, spawn_app, staff};

const INVENTED: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaa";
/// One of each role, and somebody whose key was taken out of `keys/`.
const PEOPLE: [(&str, Option<Role>); 5] = [
    ("bashir", Some(Role::Reviewer)),
    ("lena", Some(Role::Lead)),
    ("conor", Some(Role::Custodian)),
    ("cqc-desk", Some(Role::Liaison)),
    ("carys", None),
];

/// All that a liaison finds, spelt out: whoever widens it does so here, too.
const OF_LIAISONS: [&str; 12] = [
    "GET /sign-in",
    "GET /enrol",
    "GET /account",
    "POST /api/v1/enrol/start",
    "POST /api/v1/enrol",
    "POST /api/v1/sign-in",
    "GET /api/v1/session",
    "POST /api/v1/sign-out",
    "POST /api/v1/sessions/end",
    "GET /api/v1/keys",
    "GET /healthz",
    "GET /readyz",
];

struct Asking<'a> {
    client: Client,
    cookie: Option<&'a str>,
}

impl Asking<'_> {
    /// A request that gets past reading: what is answered is then the person's business, not the body's.
    fn ask(&self, method: &str, path: &str) -> Answer {
        let mut headers = vec![FROM_HERE, JSON];
        headers.extend(self.cookie.map(|cookie| ("cookie", cookie)));
        self.client.send(method, path, &headers, b"{}")
    }
}

fn path_of(row: &Access, case: &str) -> String {
    let path = row.pattern.replace("{case}", case).replace("{thread}", "shared").replace("{n}", "0");
    let path = path.replace("{account}", "alice").replace("{name}", "no-such-file");
    path.replace("{referral}", "aaaaaaaaaaaaaaaa")
        .replace("{disclosure}", "aaaaaaaaaaaaaaaa")
        .replace("{object}", &"a".repeat(32))
}

fn cookies(service: &TestService) -> Vec<(&'static str, Option<Role>, String)> {
    let signed_in = |(name, role)| (name, role, service.reviewer(name).cookie);
    PEOPLE.into_iter().map(signed_in).collect()
}

/// The answer at an address that is none of ours, asked in the same way.
fn unknown(asking: &Asking<'_>, method: &str, is_api: bool) -> Answer {
    asking.ask(method, if is_api { "/api/v1/no-such-thing" } else { "/no-such-page" }).expect(404)
}

#[test]
fn every_route_is_there_for_whom_the_table_names_and_for_nobody_else() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let case = service.reviewer("bashir").only_case();
    let people = cookies(&service);
    service.app.keys.revoke(&staff::account("carys"), service.app.today(), false).unwrap();
    let mut refused = 0;
    for row in ROUTES {
        let (method, path) = (row.method.as_str(), path_of(row, &case));
        for (name, role, cookie) in &people {
            // Signing out ends the session that the next routes are asked with.
            if path.ends_with("/sign-out") || path.ends_with("/recuse") && *role != Some(Role::Liaison) {
                continue;
            }
            let asking = Asking { client: service.staff(), cookie: Some(cookie) };
            let answer = asking.ask(method, &path);
            let invited_as = staff::client(name).role;
            if row.who.admits(*role, invited_as) {
                // Past the gate: a page, or the handler's own word about what was sent.
                let handled = answer.status != 404 || is_honest_404(row);
                assert!(handled, "{name} {method} {path}: {}", answer.text());
                continue;
            }
            let none = unknown(&asking, method, path.starts_with("/api/"));
            assert_eq!(answer.in_full(), none.in_full(), "{name} {method} {path}");
            refused += 1;
        }
    }
    assert!(refused > 30, "{refused}");
}

/// Admitted and yet nothing there: a file of no such name, an address without its query, an invented referral or file.
fn is_honest_404(row: &Access) -> bool {
    ["/static/{name}", "/statistics/{period}.csv", "/api/v1/leavers/{account}/cases"].contains(&row.pattern)
        || row.pattern.contains("{referral}")
        || row.pattern.contains("{object}")
        || row.pattern.contains("{disclosure}")
}

#[test]
fn without_a_session_there_is_the_way_to_sign_in_and_nothing_else() {
    let service = spawn_app();
    for row in ROUTES.iter().filter(|row| row.who != Who::Everybody) {
        let (method, path) = (row.method.as_str(), path_of(row, INVENTED));
        for cookie in [None, Some("candour-session=AAAA"), Some("candour-session=")] {
            let answer = Asking { client: service.staff(), cookie }.ask(method, &path);
            let is_page = !path.starts_with("/api/") && !path.ends_with(".age");
            assert_eq!(answer.status, if is_page { 303 } else { 401 }, "{method} {path}");
            assert_eq!(answer.header("location"), is_page.then_some("/sign-in"), "{method} {path}");
        }
    }
}

#[test]
fn another_method_than_the_rows_is_not_there() {
    let service = spawn_app();
    let cookie = service.reviewer("lena").cookie;
    for row in ROUTES {
        let path = path_of(row, INVENTED);
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            if ROUTES.iter().any(|other| other.pattern == row.pattern && other.method.as_str() == method) {
                continue;
            }
            let asking = Asking { client: service.staff(), cookie: Some(&cookie) };
            assert_eq!(asking.ask(method, &path).status, 404, "{method} {path}");
        }
    }
}

#[test]
fn a_liaison_finds_this_and_no_more() {
    let admitted = ROUTES.iter().filter(|row| row.who.admits(Some(Role::Liaison), Role::Liaison));
    let found: Vec<String> = admitted
        .filter(|row| row.pattern != "/static/{name}")
        .filter(|row| !row.pattern.contains("referrals"))
        .map(|row| format!("{} {}", row.method, row.pattern))
        .collect();
    assert_eq!(found, OF_LIAISONS);
}

/// A case that there is looks to a liaison like one that there is not: to the byte, and to the database.
#[test]
fn a_liaison_learns_of_no_case() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let case = service.reviewer("bashir").only_case();
    let granted = service.tables().texts("SELECT person AS value FROM grants ORDER BY person");
    assert_eq!(granted, ["alice", "bashir", "carys", "lena"], "no report is sealed for a liaison");
    for name in ["cqc-desk", "hcpc-desk"] {
        let cookie = service.reviewer(name).cookie;
        let asking = Asking { client: service.staff(), cookie: Some(&cookie) };
        let before = service.counts();
        for row in ROUTES.iter().filter(|row| row.pattern.contains("{case}")) {
            let ask = |id| asking.ask(row.method.as_str(), &path_of(row, id)).expect(404).in_full();
            assert_eq!(ask(&case), ask(INVENTED), "{name} {}", row.pattern);
        }
        assert_eq!(service.counts(), before);
    }
}

#[test]
fn a_liaison_is_given_the_keys_of_their_own_body_and_of_those_who_write_to_it() {
    let service = spawn_app();
    let desk = staff::desk();
    let (hcpc, mhra) = (staff::body("hcpc"), staff::body("mhra"));
    let name = candour::domain::PersonName::parse("Duty desk").unwrap();
    service.app.keys.add_desk(&mhra, &name, &desk).unwrap();
    service.app.keys.revoke(&staff::account("alice"), service.app.today(), false).unwrap();
    let keys = |person: &str| service.reviewer(person).get("/api/v1/keys").expect(200).json();
    let names = |keys: &serde_json::Value| -> Vec<String> {
        let people = keys["people"].as_array().unwrap().iter();
        people.map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };

    let all = keys("lena");
    assert_eq!(names(&all), ["alice", "bashir", "carys", "conor", "cqc-desk", "hcpc-desk", "lena"]);
    let bodies: Vec<_> = all["bodies"].as_array().unwrap().iter().map(|body| body["id"].clone()).collect();
    assert_eq!(bodies, ["cqc", "hcpc", "mhra"]);
    let expected = json!([{ "recipient": desk.as_str(), "name": "Duty desk", "account": null }]);
    assert_eq!(all["bodies"][2]["recipients"], expected);

    let own = keys("hcpc-desk");
    assert_eq!(names(&own), ["alice", "bashir", "carys", "hcpc-desk", "lena"]);
    let (recipient, _) = staff::key_parts("hcpc-desk");
    let held = json!({ "recipient": recipient.as_str(), "name": "Ana Reid", "account": "hcpc-desk" });
    assert_eq!(own["bodies"], json!([{ "id": hcpc, "recipients": [held] }]));
    assert_eq!(own["people"][3]["body"], "hcpc");
    assert_eq!(own["people"][0]["body"], json!(null));

    // Whom keys/ does not vouch for is given none.
    let former = service.reviewer("alice");
    former.get("/api/v1/keys").expect(404);
    assert!(Account::parse("no-account").is_err());
}

/// What is not registered from the table would stand outside it.
#[test]
fn no_route_is_made_anywhere_else() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/staff");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() || path.ends_with("access.rs") {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        for way in [".route(", ".service(", "#[get", "#[post", "#[route", "web::scope", "web::resource"] {
            assert!(!source.contains(way), "{} has {way}", path.display());
        }
    }
}
