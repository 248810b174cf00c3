//! What holds for every page.

use std::collections::{BTreeMap, BTreeSet};

use super::{Rendered, render_everything, templates};
use crate::templates::Page;
use crate::templates::engine::sources;
use crate::templates::pages::HOSTILE;
use crate::templates::pages::public::TrackingPage;

fn everything() -> Vec<Rendered> {
    render_everything(&templates())
}

fn is_public(page: &Rendered) -> bool {
    page.template.starts_with("pages/public/")
}

/// The tags of a document, as they stand between angle brackets.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag)
}

/// The values of an attribute, in every tag.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    let value = |rest: &'a str| rest.split('"').next();
    tags(html)
        .flat_map(|tag| tag.split(start.as_str()).skip(1).filter_map(value).collect::<Vec<_>>())
        .collect()
}

#[test]
fn every_template_belongs_to_a_page() {
    let rendered: BTreeSet<&str> = everything().iter().map(|page| page.template).collect();
    let written = sources();
    let written: BTreeSet<&str> =
        written.keys().map(String::as_str).filter(|name| name.starts_with("pages/")).collect();
    assert_eq!(rendered, written);
}

#[test]
fn every_page_is_a_whole_document() {
    for page in everything() {
        let (template, (html, _)) = (page.template, page.parts());
        assert!(html.starts_with("<!DOCTYPE html>"), "{template}");
        assert!(html.contains("lang=\"en\""), "{template}");
        assert_eq!(html.matches("<h1").count(), 1, "{template}");
        assert_eq!(html.matches("<title>").count(), 1, "{template}");
        assert_eq!(html.matches("<main ").count(), 1, "{template}");
        assert!(html.contains("id=\"main\"") && html.contains("href=\"#main\""), "{template}");
        assert!(!html.contains("{{") && !html.contains("}}"), "{template}: unrendered markup");
    }
}

#[test]
fn no_page_carries_inline_script_or_style() {
    for Rendered { template, html, .. } in everything() {
        for tag in tags(&html) {
            let name = tag.split_whitespace().next().unwrap_or_default();
            assert!(name != "style", "{template}: <style>");
            assert!(name != "script" || tag.contains(" src=\""), "{template}: inline script");
            for attribute in tag.split_whitespace().skip(1).filter_map(|word| word.split_once('=')) {
                assert_ne!(attribute.0, "style", "{template}");
                assert!(!attribute.0.starts_with("on"), "{template}: {}", attribute.0);
            }
        }
    }
}

#[test]
fn public_pages_carry_one_script_that_none_of_them_needs() {
    for page in everything().iter().filter(|page| is_public(page)) {
        // Where the code is asked for there is the one that opens a case, too; no other page loads it.
        let opens = usize::from(page.template == "pages/public/track");
        assert_eq!(page.html.matches("<script").count(), 1 + opens, "{}", page.template);
        assert_eq!(page.html.matches("src=\"/static/public-track-").count(), opens, "{}", page.template);
        assert!(page.html.contains("<script type=\"module\" src=\"/static/public-"), "{}", page.template);
        assert!(!page.html.contains("<noscript"), "{}", page.template);
    }
}

#[test]
fn hostile_text_appears_escaped_only() {
    let mut shown = BTreeSet::new();
    for Rendered { template, html, .. } in everything() {
        assert!(!html.contains("<script>") && !html.contains("<b ") && !html.contains("<b>"), "{template}");
        if html.contains("&lt;script&gt;alert(&quot;1&quot;)") {
            shown.insert(template);
        }
    }
    for template in ["report", "check", "track", "tracking", "keys", "bodies", "error"] {
        assert!(
            shown.contains(format!("pages/public/{template}").as_str()),
            "{template} has no hostile sample"
        );
    }
}

#[test]
fn no_template_leaves_anything_unescaped() {
    for (name, source) in sources() {
        assert!(!source.contains("{{{") && !source.contains("{{&"), "{name}");
    }
}

#[test]
fn ids_are_unique_and_everything_that_points_to_one_finds_it() {
    for page in everything() {
        let (document, pieces) = page.parts();
        points_to_what_there_is(page.template, &document);
        pieces.iter().for_each(|piece| points_to_what_there_is(page.template, piece));
    }
}

fn points_to_what_there_is(template: &str, html: &str) {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    attributes(html, "id").iter().for_each(|id| *count.entry(id).or_default() += 1);
    for (id, times) in &count {
        assert_eq!(*times, 1, "{template}: id {id}");
    }
    let links = attributes(html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
    let named = ["for", "aria-labelledby", "aria-describedby"];
    let named = named.iter().flat_map(|name| attributes(html, name)).flat_map(str::split_whitespace);
    for target in links.chain(named) {
        assert!(count.contains_key(target), "{template}: nothing has the id {target}");
    }
}

#[test]
fn every_field_has_a_label() {
    for Rendered { template, html, .. } in everything() {
        let labelled: BTreeSet<&str> = attributes(&html, "for").into_iter().collect();
        let is_field = |tag: &&str| {
            ["input ", "textarea ", "select "].iter().any(|name| tag.starts_with(name))
                && !tag.contains("type=\"hidden\"")
        };
        for tag in tags(&html).filter(is_field) {
            let id = tag.split(" id=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            assert!(labelled.contains(id), "{template}: no label for {tag}");
        }
    }
}

#[test]
fn a_page_with_problems_says_so_first() {
    let mut with_problems = BTreeSet::new();
    for page in everything() {
        let (template, title, (html, _)) = (page.template, &page.title, page.parts());
        let refused = html.contains("id=\"notice-refused\"");
        let shows = html.contains("govuk-error-summary__title") || refused;
        assert_eq!(html.contains("<title>Error: "), shows, "{template}: {title}");
        // What has the focus is read out, also where no script says anything.
        let told = shows || html.contains("id=\"notice-done\"");
        let focused = tags(&html).filter(|tag| tag.ends_with(" autofocus")).count();
        assert_eq!(focused, usize::from(told), "{template}: {title}");
        if shows {
            with_problems.insert(template);
        }
    }
    let known = [
        "pages/public/check",
        "pages/public/report",
        "pages/public/track",
        "pages/public/tracking",
        "pages/staff/changes",
        "pages/staff/keeping",
        "pages/staff/queue",
    ];
    assert_eq!(with_problems, known.into());
}

#[test]
fn titles_tell_pages_apart() {
    let mut by_title: BTreeMap<String, &str> = BTreeMap::new();
    let different =
        |template: &str| template != "pages/public/error" && template.starts_with("pages/public/");
    for page in everything().into_iter().filter(|page| different(page.template)) {
        let other = by_title.insert(page.title.clone(), page.template);
        assert!(other.is_none_or(|other| other == page.template), "{} and {other:?}", page.template);
    }
}

#[test]
fn the_page_with_the_code_leads_nowhere_but_on() {
    let (gates, others): (Vec<_>, Vec<_>) =
        everything().into_iter().filter(is_public).partition(|page| page.template == "pages/public/sent");
    let ways = |html: &str| -> BTreeSet<String> {
        let links =
            html.split("<a ").skip(1).filter_map(|rest| rest.split("href=\"").nth(1)?.split('"').next());
        links.filter(|link| !link.starts_with('#')).map(str::to_owned).collect()
    };
    for Rendered { html, .. } in gates {
        assert_eq!(ways(&html), ["/track".to_owned()].into());
    }
    for Rendered { template, html, .. } in others {
        assert!(ways(&html).contains("/leave"), "{template}");
    }
}

#[test]
fn notes_leave_as_text() {
    let templates = templates();
    let day = crate::domain::Day::from_number(20_779);
    let mut full = 0;
    for page in TrackingPage::sample() {
        let text = page.notes_as_text(templates.messages(), day, true).unwrap();
        let alone = page.notes_as_text(templates.messages(), day, false).unwrap();
        assert!(text.starts_with(alone.trim_end()) && text.len() > alone.len());
        assert!(text.ends_with('\n') && text.contains("K7QF-2MZA") && text.contains("22 November 2026"));
        full += usize::from(alone.contains(HOSTILE));
    }
    assert!(full > 0, "as it was typed, since a text file needs no escaping");
}
