//! The feed is XML whatever stands in it.

use roxmltree::Document;

use super::templates;
use crate::templates::feeds;
use crate::templates::pages::HOSTILE;

#[test]
fn hostile_text_is_text_in_the_feed() {
    let xml = templates().bodies_feed(&feeds::sample()).unwrap();
    let feed = Document::parse(&xml).unwrap();
    let texts = |name: &str| -> Vec<String> {
        let named =
            feed.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", name)));
        named.map(|node| node.text().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(texts("summary"), vec![HOSTILE; 3]);
    for (title, kind) in texts("title").iter().skip(1).zip(["New", "Changed", "Closed"]) {
        assert_eq!(*title, format!("{kind}: {HOSTILE}"));
    }
    // The service's name of these templates is markup, too.
    assert_eq!(texts("name"), ["Candour <b>&"]);
    assert_eq!(feed.descendants().filter(|node| node.tag_name().name() == "script").count(), 0);
}
