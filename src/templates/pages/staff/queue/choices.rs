//! What the queue can be narrowed to, as fields of its form.

use serde::Serialize;

use crate::domain::directory::facts::Urgency;
use crate::domain::directory::place::Nation;
use crate::domain::label::Label;
use crate::domain::questionnaire::{CATEGORY_GROUPS, CategoryGroup, Mode};
use crate::domain::queue_filter::{Assignee, Mark, QueueFilter, Topic};
use crate::domain::{Account, State};
use crate::templates::pages::public::category_label;
use crate::templates::{Message, Messages, TemplateError};

/// One value of a field.
#[derive(Serialize)]
pub(super) struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

/// Values that belong together.
#[derive(Serialize)]
pub(super) struct ChoiceGroup {
    words: String,
    choices: Vec<Choice>,
}

/// A field with one value out of a list, or out of lists under headings.
#[derive(Serialize)]
struct Select {
    id: &'static str,
    words: String,
    choices: Vec<Choice>,
    groups: Vec<ChoiceGroup>,
}

/// A field with any of its values.
#[derive(Serialize)]
struct Boxes {
    name: &'static str,
    words: String,
    choices: Vec<Choice>,
}

/// The fields of the form, with what is chosen. Lists, so that the template goes through them: a partial for each would
/// copy all of them every time. In words already, since what the engine is given as a message it copies as three maps.
#[derive(Serialize)]
pub(super) struct Choices {
    search: String,
    selects: Vec<Select>,
    boxes: Vec<Boxes>,
}

/// What puts the fields into words.
struct Wording<'m>(&'m Messages);

type Worded<T> = Result<T, TemplateError>;

impl Wording<'_> {
    fn say(&self, id: &'static str) -> Worded<String> {
        self.0.format(&Message::new(id))
    }

    /// An id of a closed list, by the copy's name of that list.
    fn named(&self, value: &str, list: &str, chosen: bool) -> Worded<Choice> {
        let words = self.0.format(&Message::composed(format!("{list}-{value}")))?;
        Ok(Choice { value: value.to_owned(), words, chosen })
    }

    fn select(
        &self,
        id: &'static str,
        words: &'static str,
        choices: impl Iterator<Item = Worded<Choice>>,
    ) -> Worded<Select> {
        Ok(Select {
            id,
            words: self.say(words)?,
            choices: choices.collect::<Worded<_>>()?,
            groups: Vec::new(),
        })
    }

    fn assignees(
        &self,
        filter: &QueueFilter,
        people: &[(Account, String)],
    ) -> impl Iterator<Item = Worded<Choice>> {
        let chosen = filter.assigned.as_ref();
        let ready = [(Assignee::Me, "queue-assigned-me"), (Assignee::Nobody, "queue-assigned-nobody")];
        let ready = ready.map(|(assignee, id)| (self.say(id), assignee));
        let people =
            people.iter().map(|(account, name)| (Ok(name.clone()), Assignee::Account(account.clone())));
        ready.into_iter().chain(people).map(move |(words, assignee)| {
            let (value, chosen) = (assignee.as_text().to_owned(), chosen == Some(&assignee));
            Ok(Choice { value, words: words?, chosen })
        })
    }

    fn categories(&self, chosen: Option<Topic>) -> Worded<Vec<ChoiceGroup>> {
        let chosen = chosen.map(Topic::as_text).unwrap_or_default();
        let whole_group = self.say("queue-filter-whole-group")?;
        let group = |group: &'static CategoryGroup| {
            let whole = Topic::Group(group).as_text();
            let whole = Choice { chosen: whole == chosen, value: whole, words: whole_group.clone() };
            let each = group.categories.iter().map(|id| {
                let words = self.0.format(&category_label(id))?;
                Ok(Choice { value: (*id).to_owned(), words, chosen: *id == chosen })
            });
            Ok(ChoiceGroup {
                words: self.0.format(&Message::composed(format!("category-group-{}", group.id)))?,
                choices: std::iter::once(Ok(whole)).chain(each).collect::<Worded<_>>()?,
            })
        };
        CATEGORY_GROUPS.iter().map(group).collect()
    }
}

impl Choices {
    /// What is offered to narrow this listing further.
    pub fn new(
        messages: &Messages,
        filter: &QueueFilter,
        people: &[(Account, String)],
    ) -> Result<Choices, TemplateError> {
        let wording = Wording(messages);
        let nations = Nation::ALL
            .iter()
            .map(|nation| wording.named(nation.as_str(), "place", filter.nation == Some(*nation)));
        let urgencies = Urgency::ALL
            .iter()
            .map(|urgency| wording.named(urgency.as_str(), "urgency", filter.urgency == Some(*urgency)));
        let modes = [Mode::Named, Mode::Confidential, Mode::Anonymous]
            .into_iter()
            .map(|mode| wording.named(mode.as_str(), "mode", filter.mode == Some(mode)));
        let labels = Label::ALL
            .iter()
            .map(|label| wording.named(label.as_str(), "label", filter.label == Some(*label)));
        let marks = Mark::ALL
            .iter()
            .map(|mark| wording.named(mark.as_str(), "queue-filter", filter.marks.contains(mark)));
        let states = State::ALL.into_iter().filter(|state| state.is_open() != filter.closed);
        let states =
            states.map(|state| wording.named(state.as_str(), "staff-state", filter.states.contains(&state)));
        let category = Select {
            groups: wording.categories(filter.topic)?,
            ..wording.select("category", "queue-filter-category", std::iter::empty())?
        };
        Ok(Choices {
            search: filter.search.clone(),
            selects: vec![
                wording.select("assigned", "queue-filter-assigned", wording.assignees(filter, people))?,
                wording.select("nation", "queue-filter-nation", nations)?,
                category,
                wording.select("urgency", "queue-filter-urgency", urgencies)?,
                wording.select("mode", "queue-filter-mode", modes)?,
                wording.select("label", "queue-filter-label", labels)?,
            ],
            boxes: vec![
                Boxes {
                    name: "is",
                    words: wording.say("queue-filter-marks")?,
                    choices: marks.collect::<Worded<_>>()?,
                },
                Boxes {
                    name: "state",
                    words: wording.say("queue-filter-states")?,
                    choices: states.collect::<Worded<_>>()?,
                },
            ],
        })
    }
}
