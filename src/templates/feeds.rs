//! What programs follow: the changes to the directory as an Atom feed (RFC 4287).

use serde::Serialize;

use super::{Message, TemplateError, Templates};
use crate::domain::Day;
use crate::domain::directory::Directory;
use crate::domain::directory::change::Change;

/// `/bodies.atom`. Written by the same engine as the pages: what it escapes for HTML is as good in XML, and what XML
/// cannot hold at all the directory's reader refuses.
#[derive(Serialize)]
pub struct BodiesFeed {
    /// `https://host`, which every address and id begins with.
    origin: String,
    updated: String,
    entries: Vec<FeedEntry>,
}

#[derive(Serialize)]
struct FeedEntry {
    /// For ever the same.
    id: String,
    title: Message,
    body: String,
    updated: String,
    says: String,
}

/// The first second of a day: nothing finer is known.
fn instant(day: Day) -> String {
    format!("{day}T00:00:00Z")
}

impl BodiesFeed {
    /// The changes of this directory, the latest first.
    pub fn new(origin: &str, directory: &Directory) -> BodiesFeed {
        let entry = |change: &Change| {
            let body = &directory.bodies()[change.body];
            FeedEntry {
                id: change.id.clone(),
                title: Message::composed(format!("feed-{}", change.kind)).with_text("name", &body.name),
                body: body.id.clone(),
                updated: instant(change.day),
                says: change.says.clone(),
            }
        };
        let latest = directory.changes().iter().map(|change| change.day).max();
        BodiesFeed {
            origin: origin.to_owned(),
            // A feed without an entry has to have been changed some day, too.
            updated: instant(latest.unwrap_or(Day::from_number(0))),
            entries: directory.changes().iter().map(entry).collect(),
        }
    }
}

/// Every kind of entry, with text that tries to be markup.
#[cfg(test)]
pub(super) fn sample() -> BodiesFeed {
    use crate::domain::directory::change::ChangeKind;
    use crate::templates::pages::HOSTILE;
    let entry = |kind: &ChangeKind| FeedEntry {
        id: format!("2026-11-22-body-{kind}"),
        title: Message::composed(format!("feed-{kind}")).with_text("name", HOSTILE),
        body: "body".to_owned(),
        updated: "2026-11-22T00:00:00Z".to_owned(),
        says: HOSTILE.to_owned(),
    };
    BodiesFeed {
        origin: "https://report.example.org".to_owned(),
        updated: "2026-11-22T00:00:00Z".to_owned(),
        entries: ChangeKind::ALL.iter().map(entry).collect(),
    }
}

/// The feed with what the frame of a page would say.
#[derive(Serialize)]
struct Framed<'a> {
    lang: &'static str,
    service_name: &'a str,
    #[serde(flatten)]
    feed: &'a BodiesFeed,
}

impl Templates {
    /// The feed as XML.
    pub fn bodies_feed(&self, feed: &BodiesFeed) -> Result<String, TemplateError> {
        let (lang, service_name) = (self.messages().lang(), self.service_name());
        self.render_bare("feeds/bodies", &Framed { lang, service_name, feed })
    }
}
