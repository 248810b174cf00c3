//! What goes wrong is said in the layout of the side it goes wrong on, with links that lead somewhere.

use std::collections::BTreeSet;

use crate::support::html::attributes;
use crate::support::http::Answer;
use crate::support::spawn_app;

/// Where a page leads within the service.
fn links(page: &Answer) -> BTreeSet<String> {
    let inside = |link: &String| link.starts_with('/') && !link.starts_with("/static/");
    attributes(page.html(), "href").into_iter().filter(inside).collect()
}

#[test]
fn staff_get_on_from_an_error_by_their_own_links() {
    let service = spawn_app();
    service.reviewer("cqc-desk");
    for account in ["alice", "lena", "cqc-desk", "conor"] {
        let person = service.reviewer(account);
        let page = person.get("/no-such-page").expect(404);
        assert!(page.html().contains("data-sign-out"), "{account} can sign out there");
        assert!(!page.text().contains("sets no cookie"), "which is not so on this side");
        let links = links(&page);
        assert!(links.len() > 1, "{links:?}");
        for link in links {
            assert_eq!(person.get(&link).status, 200, "{account}: {link}");
        }
    }
    let page = service.staff().get("/no-such-page").expect(404);
    assert!(!page.html().contains("data-sign-out"));
    assert_eq!(links(&page), ["/".to_owned()].into());
}

#[test]
fn reporters_get_on_from_an_error_by_theirs() {
    let service = spawn_app();
    let http = service.reporter().http;
    let page = http.get("/no-such-page").expect(404);
    for link in links(&page) {
        assert!([200, 303].contains(&http.get(&link).status), "{link}");
    }
}

#[test]
fn leaving_signs_nobody_out_elsewhere() {
    let service = spawn_app();
    let answer = service.reporter().http.get("/leave").expect(303);
    assert_eq!(answer.header("clear-site-data"), Some("\"cache\", \"storage\""));
}
