//! What the first page of a report weighs on its way to somebody with a slow phone.

use crate::support::html::attributes;
use crate::support::http::{Client, FROM_HERE};
use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

/// The most bytes of a first visit, with everything that the page loads. The worker that seals comes when it is sent.
const MOST: usize = 60_000;

fn weight(client: &Client, path: &str) -> usize {
    let answer = client.send("GET", path, &[FROM_HERE, ("accept-encoding", "gzip")], &[]).expect(200);
    if !path.ends_with(".svg") {
        assert_eq!(answer.header("content-encoding"), Some("gzip"), "{path}");
    }
    answer.in_full().2.len()
}

#[test]
fn the_first_page_of_a_report_with_all_that_it_loads_is_light() {
    let service = spawn_app();
    let client = service.public();
    let page = client.get("/report").expect(200);
    let mut loads: Vec<String> =
        attributes(page.html(), "src").into_iter().chain(attributes(page.html(), "href")).collect();
    loads.retain(|path| path.starts_with("/static/"));
    assert_eq!(loads.len(), 3, "a style sheet, a script, an icon: {loads:?}");
    let total = weight(&client, "/report") + loads.iter().map(|path| weight(&client, path)).sum::<usize>();
    println!("{total} bytes");
    assert!(total <= MOST, "{total}");
}

/// The size of a compressed page that repeats what was sent, beside a code, would tell of the code.
#[test]
fn nothing_that_holds_a_secret_or_repeats_what_was_sent_is_compressed() {
    let service = spawn_app();
    let client = service.public();
    let encoded = crate::support::html::encoded(&ANONYMOUS);
    let headers = [FROM_HERE, crate::support::http::FORM, ("accept-encoding", "gzip")];
    for path in ["/report/check", "/report/edit", "/report/send", "/track"] {
        let answer = client.send("POST", path, &headers, encoded.as_bytes());
        assert_eq!(answer.header("content-encoding"), None, "{path}");
    }
}
