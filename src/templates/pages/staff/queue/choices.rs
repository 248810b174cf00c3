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

/// The fields of the form, with what is chosen.
#[derive(Serialize)]
pub(super) struct Choices {
    search: String,
    states: Vec<Choice>,
    marks: Vec<Choice>,
    nations: Vec<Choice>,
    categories: Vec<ChoiceGroup>,
    modes: Vec<Choice>,
    urgencies: Vec<Choice>,
    assignees: Vec<Choice>,
    labels: Vec<Choice>,
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
        Choices {
            search: filter.search.clone(),
            states: states
                .map(|state| named(state.as_str(), "staff-state", filter.states.contains(&state)))
                .collect(),
            marks: Mark::ALL
                .iter()
                .map(|mark| named(mark.as_str(), "queue-filter", filter.marks.contains(mark)))
                .collect(),
            nations: Nation::ALL
                .iter()
                .map(|nation| named(nation.as_str(), "place", filter.nation == Some(*nation)))
                .collect(),
            categories: categories(filter.topic),
            modes: modes
                .into_iter()
                .map(|mode| named(mode.as_str(), "mode", filter.mode == Some(mode)))
                .collect(),
            urgencies: Urgency::ALL
                .iter()
                .map(|urgency| named(urgency.as_str(), "urgency", filter.urgency == Some(*urgency)))
                .collect(),
            assignees,
            labels: Label::ALL
                .iter()
                .map(|label| named(label.as_str(), "label", filter.label == Some(*label)))
                .collect(),
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
