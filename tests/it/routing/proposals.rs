//! What a reporter's answers propose: every value has its line, and every line leads to a word that exists.

use std::collections::BTreeSet;

use candour::domain::directory::category::CategoryId;
use candour::domain::directory::facts::{Flag, Reporter, Setting, Urgency};
use candour::domain::directory::place::Place;
use candour::domain::questionnaire::{Answer, Answers, Kind, question};
use candour::domain::routing::proposal::{ANSWERS, Field, Line, SAY_NOTHING, lines, propose};
use candour::domain::routing::{Classification, decide};

use super::directory;

fn answers(given: &[(&str, &str)]) -> Answers {
    let answers = given.iter().map(|(id, value)| ((*id).to_owned(), Answer::One((*value).to_owned())));
    Answers::from_sealed(answers.collect()).unwrap()
}

fn proposed(given: &[(&str, &str)]) -> Classification {
    propose(directory(), &answers(given))
}

fn offered(id: &str) -> Vec<&'static str> {
    match question(id).unwrap_or_else(|| panic!("nobody is asked {id}")).kind {
        Kind::Choice(values) | Kind::Choices(values) => values.to_vec(),
        Kind::Category => CategoryId::all().map(CategoryId::as_str).collect(),
        Kind::Text { .. } | Kind::LongText { .. } | Kind::Staff => Vec::new(),
    }
}

#[test]
fn every_value_of_every_listed_question_is_mapped_once() {
    let all: Vec<Line> = lines(directory()).collect();
    let questions: BTreeSet<&str> = all.iter().map(|line| line.question).collect();
    assert_eq!(
        questions.into_iter().collect::<Vec<_>>(),
        ["category", "danger", "detriment", "done_before", "nation", "reporter_kind", "setting"]
    );
    for line in &all {
        let values = offered(line.question);
        match line.value {
            Some(value) => assert!(values.contains(&value), "{} has no {value}", line.question),
            None => assert!(values.is_empty(), "{} is answered in own words", line.question),
        }
        let same = |other: &&Line| {
            (other.question, other.value, other.field) == (line.question, line.value, line.field)
        };
        assert_eq!(all.iter().filter(same).count(), 1, "{line:?}");
    }
    for id in all.iter().map(|line| line.question) {
        for value in offered(id) {
            let mapped = all.iter().any(|line| (line.question, line.value) == (id, Some(value)));
            let silent = SAY_NOTHING.contains(&(id, value));
            assert!(mapped != silent, "{id}={value}: mapped {mapped}, listed as saying nothing {silent}");
        }
    }
    for (id, value) in SAY_NOTHING {
        assert!(offered(id).contains(value), "{id} has no {value}");
    }
}

#[test]
fn every_line_leads_to_a_word_that_exists() {
    for line in lines(directory()) {
        let known = match line.field {
            Field::Nation => Place::parse(line.to).is_ok(),
            Field::Setting => Setting::parse(line.to).is_ok(),
            Field::Reporter => Reporter::parse(line.to).is_ok(),
            Field::Urgency => Urgency::parse(line.to).is_ok(),
            Field::Categories => CategoryId::parse(line.to).is_ok(),
            Field::Flags => Flag::parse(line.to).is_ok(),
        };
        assert!(known, "{line:?}");
        // And with that answer alone it is what is proposed.
        let text = line.value.unwrap_or("I told my manager in May.");
        let json = serde_json::to_value(proposed(&[(line.question, text)])).unwrap();
        let name = serde_json::to_value(line.field).unwrap();
        let filled = &json[name.as_str().unwrap()];
        let found =
            filled == line.to || filled.as_array().is_some_and(|all| all.iter().any(|one| one == line.to));
        assert!(found || line.to == "historical", "{line:?} gives {filled}");
    }
}

#[test]
fn nothing_answered_proposes_nothing() {
    let json = serde_json::to_value(proposed(&[])).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "nation": "not_sure", "setting": "not_sure", "about": [], "categories": [], "urgency": "standard",
            "reporter": "prefer_not_to_say", "flags": [], "nhs_funded": null
        })
    );
    let unknown =
        [("nation", "atlantis"), ("setting", ""), ("category", "none_of_these"), ("done_before", " \n")];
    assert_eq!(proposed(&unknown), proposed(&[]));
}

#[test]
fn a_whole_report_is_proposed() {
    let given = proposed(&[
        ("danger", "no"),
        ("mode", "anonymous"),
        ("reporter_kind", "agency"),
        ("nation", "northern_ireland"),
        ("setting", "nhs_contract"),
        ("category", "rad_dose"),
        ("happened", "Somebody died, and the managers destroy evidence."),
        ("harm", "near_miss"),
        ("goes_on", "once"),
        ("done_before", "I told the lead in May."),
        ("detriment", "afraid"),
    ]);
    assert_eq!(given.place, Place::NorthernIreland);
    assert_eq!(given.setting, Setting::IndependentNhsContract);
    assert_eq!(given.reporter, Reporter::AgencyOrBank);
    assert_eq!(given.categories.iter().map(CategoryId::as_str).collect::<Vec<_>>(), ["rad_dose"]);
    // Nothing of what a person has to judge, whatever the words say; and no flag that would take bodies away.
    assert_eq!(given.flags.iter().collect::<Vec<_>>(), [Flag::FearOfReprisal, Flag::TriedInternal]);
    let starts = directory().category(CategoryId::parse("rad_dose").unwrap()).urgency;
    assert_eq!(given.urgency, starts);
    assert!(decide(directory(), &given).lead().is_some());
}

#[test]
fn danger_outweighs_the_categorys_start_and_its_absence_does_not_lower_it() {
    for category in CategoryId::all() {
        let id = category.as_str();
        assert_eq!(proposed(&[("danger", "yes"), ("category", id)]).urgency, Urgency::Immediate);
        let starts = directory().category(category).urgency.min(Urgency::Standard);
        assert_eq!(proposed(&[("danger", "no"), ("category", id)]).urgency, starts, "{id}");
    }
}

#[test]
fn the_browser_gets_the_same_table_as_plain_data() {
    let json = serde_json::to_value(ANSWERS).unwrap();
    assert_eq!(
        json[3],
        serde_json::json!({"question": "nation", "value": "northern_ireland", "field": "nation", "to": "ni"})
    );
    let own_words = json.as_array().unwrap().iter().find(|line| line["value"].is_null()).unwrap();
    assert_eq!(own_words["question"], "done_before");
}
