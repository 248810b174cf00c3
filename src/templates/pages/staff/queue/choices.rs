//! What the queue can be narrowed to, as fields of its form.

use serde::Serialize;

use crate::domain::directory::facts::Urgency;
use crate::domain::directory::place::Nation;
use crate::domain::label::Label;
use crate::domain::questionnaire::{CATEGORY_GROUPS, Mode};
use crate::domain::queue_filter::{Assignee, Mark, QueueFilter, Topic};
use crate::domain::{Account, State};
use crate::templates::pages::public::category_label;
use crate::templates::{Message, Words};

/// One value of a field.
#[derive(Serialize)]
pub(super) struct Choice {
    value: String,
    words: Words,
    chosen: bool,
}

/// Values that belong together.
#[derive(Serialize)]
pub(super) struct ChoiceGroup {
    words: Message,
    choices: Vec<Choice>,
}

/// A field with one value out of a list, or out of lists under headings.
#[derive(Serialize)]
struct Select {
    id: &'static str,
    words: Message,
    choices: Vec<Choice>,
    groups: Vec<ChoiceGroup>,
}

/// A field with any of its values.
#[derive(Serialize)]
struct Boxes {
    name: &'static str,
    words: Message,
    choices: Vec<Choice>,
}

/// The fields of the form, with what is chosen. Lists, so that the template goes through them: a partial for each would
/// copy the whole page every time.
#[derive(Serialize)]
pub(super) struct Choices {
    search: String,
    selects: Vec<Select>,
    boxes: Vec<Boxes>,
}

fn choice(value: impl Into<String>, words: impl Into<Words>, chosen: bool) -> Choice {
    Choice { value: value.into(), words: words.into(), chosen }
}

fn named(value: &str, prefix: &str, chosen: bool) -> Choice {
    choice(value, Message::composed(format!("{prefix}-{value}")), chosen)
}

impl Choices {
    /// What is offered to narrow this listing further.
    pub fn new(filter: &QueueFilter, people: &[(Account, String)]) -> Choices {
        let states = State::ALL.into_iter().filter(|state| state.is_open() != filter.closed);
        let assigned = |assignee: &Assignee| filter.assigned.as_ref() == Some(assignee);
        let mut assignees = vec![
            choice("~me", Message::new("queue-assigned-me"), assigned(&Assignee::Me)),
            choice("~nobody", Message::new("queue-assigned-nobody"), assigned(&Assignee::Nobody)),
        ];
        assignees.extend(people.iter().map(|(account, name)| {
            choice(account.as_str(), name.clone(), assigned(&Assignee::Account(account.clone())))
        }));
        let modes = [Mode::Named, Mode::Confidential, Mode::Anonymous];
        let nations =
            Nation::ALL.iter().map(|nation| named(nation.as_str(), "place", filter.nation == Some(*nation)));
        let urgencies = Urgency::ALL
            .iter()
            .map(|urgency| named(urgency.as_str(), "urgency", filter.urgency == Some(*urgency)));
        let modes = modes.into_iter().map(|mode| named(mode.as_str(), "mode", filter.mode == Some(mode)));
        let labels =
            Label::ALL.iter().map(|label| named(label.as_str(), "label", filter.label == Some(*label)));
        let select = |id, words, choices| Select { id, words, choices, groups: Vec::new() };
        let marks = Mark::ALL
            .iter()
            .map(|mark| named(mark.as_str(), "queue-filter", filter.marks.contains(mark)))
            .collect();
        let states = states
            .map(|state| named(state.as_str(), "staff-state", filter.states.contains(&state)))
            .collect();
        let topics = Message::new("queue-filter-category");
        Choices {
            search: filter.search.clone(),
            selects: vec![
                select("assigned", Message::new("queue-filter-assigned"), assignees),
                select("nation", Message::new("queue-filter-nation"), nations.collect()),
                Select {
                    id: "category",
                    words: topics,
                    choices: Vec::new(),
                    groups: categories(filter.topic),
                },
                select("urgency", Message::new("queue-filter-urgency"), urgencies.collect()),
                select("mode", Message::new("queue-filter-mode"), modes.collect()),
                select("label", Message::new("queue-filter-label"), labels.collect()),
            ],
            boxes: vec![
                Boxes { name: "is", words: Message::new("queue-filter-marks"), choices: marks },
                Boxes { name: "state", words: Message::new("queue-filter-states"), choices: states },
            ],
        }
    }
}

fn categories(chosen: Option<Topic>) -> Vec<ChoiceGroup> {
    let chosen = chosen.map(Topic::as_text).unwrap_or_default();
    let group = |group: &'static crate::domain::questionnaire::CategoryGroup| {
        let whole = Topic::Group(group).as_text();
        let is_chosen = whole == chosen;
        let whole = choice(whole, Message::new("queue-filter-whole-group"), is_chosen);
        let each = group.categories.iter().map(|id| choice(*id, category_label(id), *id == chosen));
        ChoiceGroup {
            words: Message::composed(format!("category-group-{}", group.id)),
            choices: std::iter::once(whole).chain(each).collect(),
        }
    };
    CATEGORY_GROUPS.iter().map(group).collect()
}
