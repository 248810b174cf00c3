//! What browsers are given to run, and the fingerprint of it.

use std::fs;
use std::path::Path;

use crate::support::binary::Place;
use crate::support::html::attributes;
use crate::support::spawn_app;

/// As `sha256sum` writes it.
fn digest(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&candour::crypto::hash::hash(&[bytes]))
}

#[test]
fn the_page_and_the_command_give_the_digests_of_what_is_served_and_of_what_is_committed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static");
    let mut names: Vec<String> =
        fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let line = |name: &String| format!("{}  {name}\n", digest(&fs::read(folder.join(name)).unwrap()));
    let listing: String = names.iter().map(line).collect();
    let all = digest(listing.as_bytes());

    let printed = Place::new().run(&["fingerprint"]).expect_success();
    assert_eq!(printed, format!("{listing}{all}  all of them\n"));

    let service = spawn_app();
    let page = service.public().get("/source").expect(200);
    assert!(page.text().contains(&all));
    for name in names.iter().filter(|name| *name != "manifest.json") {
        let served = service.public().get(&format!("/static/{name}")).expect(200);
        assert!(page.text().contains(&digest(&served.in_full().2)), "{name}");
    }
    let report = service.public().get("/report").expect(200);
    let scripts: Vec<String> = attributes(report.html(), "src");
    assert_eq!(scripts.len(), 1);
    assert!(names.iter().any(|name| scripts[0] == format!("/static/{name}")), "{scripts:?}");
}
