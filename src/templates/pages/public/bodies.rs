//! The page that says who takes what.

use serde::Serialize;

use super::body_entry::{BodyEntry, ClosedBody};
use crate::domain::directory::any_of::AnyOf;
use crate::domain::directory::body::OversightBody;
use crate::domain::directory::place::Nation;
use crate::domain::directory::{Named, Table};
use crate::templates::{Message, Page};

/// `/bodies`.
#[derive(Serialize)]
pub struct BodiesPage {
    heading: Message,
    choices: Vec<NationChoice>,
    groups: Vec<BodyGroup>,
    closed: Vec<ClosedBody>,
    words: Vec<Explained>,
}

/// A word of the entries that not everybody knows. Their facts stand as the bodies' own pages have them.
#[derive(Serialize)]
struct Explained {
    word: Message,
    means: Message,
}

/// What is explained, in this order.
const WORDS: [&str; 8] = ["list", "irmer", "candour", "fitness", "registrant", "riddor", "icb", "hsc"];

fn words() -> Vec<Explained> {
    let explained = |id: &&str| Explained {
        word: Message::composed(format!("bodies-word-{id}")),
        means: Message::composed(format!("bodies-word-{id}-means")),
    };
    WORDS.iter().map(explained).collect()
}

/// A way to see the bodies of one nation, or of all.
#[derive(Serialize)]
struct NationChoice {
    /// Empty for all.
    nation: &'static str,
    label: Message,
    chosen: bool,
}

/// Bodies that serve the same nations, or as many.
#[derive(Serialize)]
struct BodyGroup {
    id: &'static str,
    heading: Message,
    bodies: Vec<BodyEntry>,
}

/// What a nation is called.
pub(super) fn nation_label(nation: Nation) -> Message {
    Message::composed(format!("nation-{nation}"))
}

impl BodiesPage {
    /// Every body, or those that serve this nation. Each stands once: under its nation, or with those of several.
    pub fn new(bodies: &Table<OversightBody>, nation: Option<Nation>) -> BodiesPage {
        let serves = |body: &&OversightBody| nation.is_none_or(|nation| body.nations.contains(nation));
        let (closed, open): (Vec<&OversightBody>, Vec<&OversightBody>) =
            bodies.iter().filter(serves).partition(|body| body.is_closed());
        let named = |id: &str| bodies.get(id).map_or(id.to_owned(), |body| body.name.clone());
        let mut groups = Vec::new();
        let mut group = |id: &'static str, heading: Message, of: &dyn Fn(AnyOf<Nation>) -> bool| {
            let bodies: Vec<BodyEntry> =
                open.iter().filter(|body| of(body.nations)).map(|body| BodyEntry::new(body)).collect();
            if !bodies.is_empty() {
                groups.push(BodyGroup { id, heading, bodies });
            }
        };
        for alone in Nation::ALL.iter().copied() {
            let only: AnyOf<Nation> = [alone].into_iter().collect();
            group(alone.as_str(), nation_label(alone), &|nations| nations == only);
        }
        let count = |nations: AnyOf<Nation>| nations.iter().count();
        group("several", Message::new("bodies-several"), &|nations| (2..4).contains(&count(nations)));
        group("all", Message::new("bodies-all"), &|nations| count(nations) == 4);
        BodiesPage {
            heading: nation.map_or(Message::new("bodies-title"), in_nation),
            choices: choices(nation),
            groups,
            closed: closed.iter().filter_map(|body| ClosedBody::new(body, named)).collect(),
            words: words(),
        }
    }
}

/// The title of a nation's page.
fn in_nation(nation: Nation) -> Message {
    Message::composed(format!("bodies-title-{nation}"))
}

fn choices(chosen: Option<Nation>) -> Vec<NationChoice> {
    let all = NationChoice { nation: "", label: Message::new("bodies-everywhere"), chosen: chosen.is_none() };
    let one = |nation: &Nation| NationChoice {
        nation: nation.as_str(),
        label: nation_label(*nation),
        chosen: chosen == Some(*nation),
    };
    [all].into_iter().chain(Nation::ALL.iter().map(one)).collect()
}

impl Page for BodiesPage {
    const TEMPLATE: &'static str = "pages/public/bodies";

    fn title(&self) -> Message {
        self.heading.clone()
    }

    fn sample() -> Vec<BodiesPage> {
        let (bodies, twice) = Table::new(super::body_entry::samples());
        debug_assert!(twice.is_empty() && bodies.iter().all(|body| !body.id().is_empty()));
        let everywhere = [None].into_iter().chain(Nation::ALL.iter().copied().map(Some));
        everywhere.map(|nation| BodiesPage::new(&bodies, nation)).collect()
    }
}
