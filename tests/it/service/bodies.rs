//! The public list of bodies, and the feed of its changes.

use std::collections::BTreeSet;

use candour::app::directory::Edition;
use candour::domain::directory::place::Nation;
use roxmltree::{Document, Node};

use crate::support::html::{attributes, between};
use crate::support::spawn_app;

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The ids of the bodies on a page.
fn listed(html: &str) -> BTreeSet<String> {
    let ids = attributes(html, "id").into_iter();
    ids.filter_map(|id| id.strip_prefix("body-").map(str::to_owned)).collect()
}

#[test]
fn every_body_stands_on_the_list_once_and_on_the_list_of_each_nation_that_it_serves() {
    let service = spawn_app();
    let edition = Edition::built_in();
    let every: BTreeSet<String> = edition.directory.bodies().iter().map(|body| body.id.clone()).collect();
    for path in ["/bodies", "/bodies?nation="] {
        let page = service.public().get(path).expect(200);
        assert_eq!(listed(page.html()), every, "{path}");
        assert_eq!(page.html().matches("id=\"body-").count(), every.len(), "{path}");
    }
    for nation in Nation::ALL {
        let page = service.public().get(&format!("/bodies?nation={nation}")).expect(200);
        let bodies = edition.directory.bodies().iter().filter(|body| body.nations.contains(*nation));
        assert_eq!(listed(page.html()), bodies.map(|body| body.id.clone()).collect(), "{nation}");
        let chosen = between(page.html(), "aria-current=\"page\">", "<").expect("a chosen nation");
        assert!(page.html().contains(&format!("<title>Who can act on a concern in {chosen} – ")), "{nation}");
    }
    for path in ["/bodies?nation=atlantis", "/bodies?nation=England", "/bodies?nation=wales&nation=wales"] {
        service.public().get(path).expect(404);
    }
}

#[test]
fn an_entry_says_what_it_takes_what_it_does_not_and_how_sure_that_is() {
    let service = spawn_app();
    let page = service.public().get("/bodies").expect(200);
    let entry = |id: &str| {
        let from = format!("id=\"body-{id}\">");
        between(page.html(), &from, "<h3").unwrap_or_else(|| panic!("no {id}")).to_owned()
    };
    let cqc = entry("cqc");
    assert!(cqc.contains(
        "It is on the list of organisations that the law names for workers to tell in England, Wales and Scotland"
    ));
    assert!(!cqc.contains("Northern Ireland"), "it does not serve there");
    assert!(cqc.contains("It takes concerns from people who do not give their name."));
    assert!(cqc.contains("We looked at this on 22 November 2026.") && cqc.contains("It stands on "));
    assert!(!entry("rqia").contains("in England, Wales and Scotland"), "RQIA serves Northern Ireland alone");
    assert!(entry("rqia").contains("that the law names for workers to tell in Northern Ireland"));
    assert!(entry("police_999").contains("Not checked yet"));
    for body in Edition::built_in().directory.bodies().iter().filter(|body| !body.is_closed()) {
        let written = crate::support::html::unescaped(&entry(&body.id));
        for said in [&body.remit, &body.does_not_take] {
            assert!(written.contains(said.as_str()), "{} does not say {said}", body.id);
        }
        let marked = written.contains("Not checked yet");
        let memory = body.prescribed.mark.is_memory() && written.contains("and tell it yourself");
        let any =
            body.is_from_memory() || memory || body.contacts.iter().any(|contact| contact.mark.is_memory());
        assert_eq!(marked, any, "{}", body.id);
        assert_eq!(
            written.contains("We last looked at this entry on"),
            !body.is_from_memory(),
            "{}",
            body.id
        );
        for contact in &body.contacts {
            assert!(written.contains(&contact.value), "{}: {}", body.id, contact.value);
        }
    }
}

#[test]
fn a_closed_body_is_listed_apart_with_who_does_its_work() {
    let service = spawn_app();
    let page = service.public().get("/bodies?nation=england").expect(200);
    let closed = between(page.html(), "id=\"group-closed\">", "</section>").unwrap();
    assert!(closed.contains("id=\"body-national_guardian\"") && closed.contains("Closed on 30 June 2026."));
    for successor in ["ftsu_guardian", "nhs_england", "cqc"] {
        assert!(closed.contains(&format!("href=\"/bodies#body-{successor}\"")), "{closed}");
        assert!(listed(page.html()).contains(successor));
    }
    assert!(!closed.contains("How to get in touch"), "nobody is sent there");
    assert!(!service.public().get("/bodies?nation=wales").expect(200).html().contains("group-closed"));
}

#[test]
fn every_page_leads_to_the_list() {
    let service = spawn_app();
    for path in ["/", "/report", "/track", "/nowhere"] {
        assert!(
            attributes(service.public().get(path).html(), "href").contains(&"/bodies".to_owned()),
            "{path}"
        );
    }
}

fn child<'a>(node: Node<'a, 'a>, name: &str) -> &'a str {
    let found = node.children().find(|node| node.has_tag_name((ATOM, name)));
    found.and_then(|node| node.text()).unwrap_or_else(|| panic!("no {name}"))
}

fn link<'a>(node: Node<'a, 'a>, rel: &str) -> &'a str {
    let link = |node: &Node<'_, '_>| node.has_tag_name((ATOM, "link")) && node.attribute("rel") == Some(rel);
    node.children()
        .find(link)
        .and_then(|node| node.attribute("href"))
        .unwrap_or_else(|| panic!("no {rel} link"))
}

#[test]
fn the_feed_has_all_that_atom_asks_for_and_every_change() {
    let service = spawn_app();
    let answer = service.public().get("/bodies.atom").expect(200);
    assert_eq!(answer.header("content-type"), Some("application/atom+xml; charset=utf-8"));
    let document = Document::parse(answer.html()).expect("XML");
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    let origin = &service.public_origin;
    assert_eq!(child(feed, "id"), format!("{origin}/bodies.atom"));
    assert_eq!(link(feed, "self"), format!("{origin}/bodies.atom"));
    assert_eq!(link(feed, "alternate"), format!("{origin}/bodies"));
    assert_eq!(child(feed, "title"), "Candour: changes to the list of who can act");
    let author = feed.children().find(|node| node.has_tag_name((ATOM, "author"))).expect("an author");
    assert_eq!(child(author, "name"), "Candour");

    let page = service.public().get("/bodies").expect(200);
    let bodies = listed(page.html());
    let entries: Vec<Node<'_, '_>> =
        feed.children().filter(|node| node.has_tag_name((ATOM, "entry"))).collect();
    let edition = Edition::built_in();
    assert_eq!(entries.len(), edition.directory.changes().len());
    let mut ids = BTreeSet::new();
    for (entry, change) in entries.iter().zip(edition.directory.changes()) {
        assert!(ids.insert(child(*entry, "id")), "an id stands once");
        assert!(child(*entry, "id").starts_with(&format!("{origin}/bodies.atom#")));
        assert_eq!(child(*entry, "summary"), change.says);
        assert_eq!(child(*entry, "updated"), format!("{}T00:00:00Z", change.day));
        assert!(child(*entry, "title").contains(&edition.directory.bodies()[change.body].name));
        let (address, body) = link(*entry, "alternate").split_once("#body-").expect("a body");
        assert_eq!(address, format!("{origin}/bodies"));
        assert!(bodies.contains(body), "{body}");
    }
    let latest = entries.iter().map(|entry| child(*entry, "updated")).max().expect("entries");
    assert_eq!(child(feed, "updated"), latest);
}

#[test]
fn a_word_that_not_everybody_knows_is_explained_and_stands_in_an_entry() {
    let service = spawn_app();
    let page = service.public().get("/bodies").expect(200);
    let (before, entries) = page.html().split_once("<section").unwrap();
    let explained = before.split_once("Words on this page").unwrap().1;
    let words: Vec<&str> =
        explained.split("<dt><strong>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(words.len(), 8);
    // The first is what this page itself calls it; the others are words of the bodies'.
    for word in words.iter().skip(1) {
        assert!(entries.to_lowercase().contains(&word.to_lowercase()), "nothing here says {word}");
    }
    assert!(explained.contains("prescribed persons") && !page.text().contains("prescribed person in"));
    assert_eq!(explained.matches("<dd").count(), words.len());
}
