//! What a page of the queue is narrowed to, and how an address says so.

use super::directory::category::CategoryId;
use super::directory::facts::Urgency;
use super::directory::place::Nation;
use super::directory::words::words;
use super::label::Label;
use super::questionnaire::{CATEGORY_GROUPS, CategoryGroup, Mode};
use super::{Account, NotValid, State};

/// As many characters of a search as are read.
const LONGEST_SEARCH: usize = 60;
/// As many characters of a reference as it takes to look for it.
pub const SHORTEST_REFERENCE: usize = 4;

words! {
    /// Something that is so of a case, or not.
    Mark, "unknown mark";
    News = "news",
    Overdue = "overdue",
    Escalated = "escalated",
    Paused = "paused",
}

/// One category, or all of a group.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Topic {
    Category(CategoryId),
    Group(&'static CategoryGroup),
}

impl Topic {
    fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix("group-") {
            Some(id) => CATEGORY_GROUPS.iter().find(|group| group.id == id).map(Topic::Group),
            None => CategoryId::parse(text).ok().map(Topic::Category),
        }
    }

    /// As an address has it: a category's id, or `group-` and a group's.
    pub fn as_text(self) -> String {
        match self {
            Topic::Category(category) => category.as_str().to_owned(),
            Topic::Group(group) => format!("group-{}", group.id),
        }
    }

    /// The ids of its categories.
    pub fn categories(self) -> Vec<&'static str> {
        match self {
            Topic::Category(category) => vec![category.as_str()],
            Topic::Group(group) => group.categories.to_vec(),
        }
    }
}

/// Who works on it. No account is called `me` or `nobody`: the form writes them with a tilde.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Assignee {
    /// Whoever asks.
    Me,
    Nobody,
    Account(Account),
}

impl Assignee {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "~me" => Some(Assignee::Me),
            "~nobody" => Some(Assignee::Nobody),
            account => Account::parse(account).ok().map(Assignee::Account),
        }
    }

    /// As an address has it.
    pub fn as_text(&self) -> &str {
        match self {
            Assignee::Me => "~me",
            Assignee::Nobody => "~nobody",
            Assignee::Account(account) => account.as_str(),
        }
    }
}

/// What a page of the queue is narrowed to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct QueueFilter {
    /// Closed cases instead of open ones.
    pub closed: bool,
    /// One of these states; any where there is none.
    pub states: Vec<State>,
    pub nation: Option<Nation>,
    pub topic: Option<Topic>,
    pub mode: Option<Mode>,
    pub urgency: Option<Urgency>,
    pub assigned: Option<Assignee>,
    pub label: Option<Label>,
    /// All of these.
    pub marks: Vec<Mark>,
    /// The beginning of a reference, or a part of somebody's name; empty for none.
    pub search: String,
}

impl QueueFilter {
    /// Reads names and values of an address. Also whether any of them says nothing that is known here; those are left
    /// out.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, bool) {
        let (mut filter, mut unknown) = (QueueFilter::default(), false);
        for (name, value) in pairs {
            let value = value.trim();
            // An untouched field of the form.
            if value.is_empty() {
                continue;
            }
            unknown |= filter.take(name, value).is_none();
        }
        (filter, unknown)
    }

    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "closed" => self.closed = value == "1",
            "state" => add(&mut self.states, State::parse(value).ok()?),
            "nation" => self.nation = Some(Nation::parse(value).ok()?),
            "category" => self.topic = Some(Topic::parse(value)?),
            "mode" => self.mode = Some(Mode::parse(value)?),
            "urgency" => self.urgency = Some(Urgency::parse(value).ok()?),
            "assigned" => self.assigned = Some(Assignee::parse(value)?),
            "label" => self.label = Some(Label::parse(value).ok()?),
            "is" => add(&mut self.marks, Mark::parse(value).ok()?),
            "q" if value.chars().count() <= LONGEST_SEARCH => self.search = value.to_owned(),
            _ => return None,
        }
        Some(())
    }

    /// The same as names and values, always in the same order.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        let mut add = |name, value: Option<String>| pairs.extend(value.map(|value| (name, value)));
        add("closed", self.closed.then(|| "1".to_owned()));
        for state in State::ALL.into_iter().filter(|state| self.states.contains(state)) {
            add("state", Some(state.as_str().to_owned()));
        }
        add("nation", self.nation.map(|nation| nation.to_string()));
        add("category", self.topic.map(Topic::as_text));
        add("mode", self.mode.map(|mode| mode.as_str().to_owned()));
        add("urgency", self.urgency.map(|urgency| urgency.to_string()));
        add("assigned", self.assigned.as_ref().map(|assigned| assigned.as_text().to_owned()));
        add("label", self.label.map(|label| label.to_string()));
        for mark in Mark::ALL.iter().filter(|mark| self.marks.contains(mark)) {
            add("is", Some(mark.to_string()));
        }
        add("q", Some(self.search.clone()).filter(|search| !search.is_empty()));
        pairs
    }

    /// Whether anything but open and closed is told apart.
    pub fn narrows(&self) -> bool {
        QueueFilter { closed: false, ..self.clone() } != QueueFilter::default()
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}

/// What a search says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Search {
    /// An id that begins so.
    Reference(String),
    /// Cases of one of these people. Where the words could be a reference too, that one.
    People(Vec<Account>, Option<String>),
    /// A reference needs more characters.
    TooShort,
    /// Neither a reference nor a part of anybody's name.
    Nothing,
}

impl Search {
    /// Reads what somebody typed, among colleagues with these names. With a hyphen or a digit it is a reference; else
    /// a name goes first.
    pub fn read<'a>(typed: &str, people: impl IntoIterator<Item = (&'a Account, &'a str)>) -> Search {
        let lower = typed.trim().to_lowercase();
        let squeezed: String = lower.chars().filter(|c| !matches!(c, '-' | ' ')).collect();
        let is_id =
            !squeezed.is_empty() && squeezed.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
        let long = squeezed.len() >= SHORTEST_REFERENCE;
        let marked = typed.contains('-') || typed.contains(|c: char| c.is_ascii_digit());
        if !(is_id && long && marked) {
            let named = |(account, name): (&'a Account, &str)| {
                (account.as_str().contains(&lower) || name.to_lowercase().contains(&lower))
                    .then(|| account.clone())
            };
            let found: Vec<Account> = people.into_iter().filter_map(named).collect();
            if lower.chars().count() > 1 && !found.is_empty() {
                return Search::People(found, (is_id && long).then_some(squeezed));
            }
        }
        match (is_id, long) {
            (true, true) => Search::Reference(squeezed),
            (true, false) => Search::TooShort,
            (false, _) => Search::Nothing,
        }
    }
}

/// What somebody calls a view of their queue: 1 to 60 plain characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ViewName(String);

impl ViewName {
    /// How many views one person keeps.
    pub const MOST: usize = 20;

    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let text = text.trim();
        let plain = |c: char| c.is_alphanumeric() || " -–'’.,:;!?&()/+".contains(c);
        if (1..=60).contains(&text.chars().count()) && text.chars().all(plain) {
            Ok(ViewName(text.to_owned()))
        } else {
            Err(NotValid("a view's name has 1 to 60 letters, digits, spaces and plain punctuation"))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_says_what_it_does_not_know() {
        let address = [
            ("is", "overdue"),
            ("is", "news"),
            ("closed", "1"),
            ("state", "received"),
            ("state", "concluded"),
            ("nation", "ni"),
            ("category", "group-radiation"),
            ("mode", "anonymous"),
            ("urgency", "high"),
            ("assigned", "~me"),
            ("label", "press"),
            ("q", "  ABCD-EF "),
            ("state", ""),
            ("state", "received"),
        ];
        let (filter, unknown) = QueueFilter::read(address);
        assert!(!unknown);
        assert_eq!(filter.marks, [Mark::Overdue, Mark::News]);
        assert_eq!(filter.search, "ABCD-EF");
        let pairs = filter.pairs();
        let written = pairs.iter().map(|(name, value)| (*name, value.as_str()));
        let (again, unknown) = QueueFilter::read(written);
        assert_eq!((again.pairs(), unknown), (pairs, false));
        let long = "a".repeat(61);
        for (name, value) in [
            ("state", "gone"),
            ("nation", "france"),
            ("category", "group-none"),
            ("category", "x"),
            ("mode", "x"),
            ("urgency", "now"),
            ("assigned", "Ä"),
            ("label", "gossip"),
            ("is", "bad"),
            ("q", long.as_str()),
            ("x", "y"),
        ] {
            assert_eq!(QueueFilter::read([(name, value)]), (QueueFilter::default(), true), "{name}={value}");
        }
    }

    #[test]
    fn a_search_is_a_reference_or_somebody() {
        let (alice, carys) = (Account::parse("alice").unwrap(), Account::parse("carys").unwrap());
        let people = || [(&alice, "Alice Hart"), (&carys, "Carys Owen")];
        let search = |typed| Search::read(typed, people());
        assert_eq!(search("ABCD-EFGH"), Search::Reference("abcdefgh".to_owned()));
        assert_eq!(search(" abcd "), Search::Reference("abcd".to_owned()));
        assert_eq!(search("cary"), Search::People(vec![carys.clone()], Some("cary".to_owned())));
        assert_eq!(search("CARY-"), Search::Reference("cary".to_owned()));
        assert_eq!(search("Hart"), Search::People(vec![alice.clone()], Some("hart".to_owned())));
        assert_eq!(search("ar"), Search::People(vec![alice.clone(), carys.clone()], None));
        assert_eq!(search("abc"), Search::TooShort);
        assert_eq!(search("a-b"), Search::TooShort);
        assert_eq!(search("?!"), Search::Nothing);
        assert_eq!(search("abcd1"), Search::Nothing);
    }

    #[test]
    fn names_of_views_are_plain() {
        for good in ["Mine", "Wales & overdue", " X ", &"ü".repeat(60)] {
            assert!(ViewName::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "  ", "a\nb", "<b>", "\u{202e}x", &"a".repeat(61)] {
            assert!(ViewName::parse(bad).is_err(), "{bad}");
        }
    }
}
