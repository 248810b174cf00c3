use std::collections::BTreeSet;

use crate::domain::questionnaire::*;

#[test]
fn ids_are_unique_and_well_formed() {
    let ids: BTreeSet<&str> = QUESTIONS.iter().map(|question| question.id).collect();
    assert_eq!(ids.len(), QUESTIONS.len());
    assert!(ids.iter().all(|id| is_question_id(id)));
}

#[test]
fn question_ids_are_what_the_protocol_says() {
    let forty = "a".repeat(40);
    for id in ["a", "when_happened", "q1_", forty.as_str()] {
        assert!(is_question_id(id), "{id}");
    }
    let forty_one = "a".repeat(41);
    for id in ["", "1a", "_a", "A", "aB", "a-b", "é", "a\n", forty_one.as_str()] {
        assert!(!is_question_id(id), "{id}");
    }
}

#[test]
fn questions_stand_in_the_order_of_the_sections() {
    assert!(QUESTIONS.is_sorted_by_key(|question| question.section));
    for section in Section::ALL {
        assert!(QUESTIONS.iter().any(|question| question.section == section), "{section:?} is empty");
    }
}

/// So that no report that passes can be too large to seal.
#[test]
fn all_answers_together_have_at_most_sixty_thousand_characters() {
    let all = |values: &[&str]| values.iter().map(|value| value.len()).sum();
    let most = |kind: Kind| match kind {
        Kind::Text { max } | Kind::LongText { max } => max,
        Kind::Choice(values) | Kind::Choices(values) => all(values),
        Kind::Category => 40,
        // As many people as a document can be sealed to, with the longest account names.
        Kind::Staff => 64 * 31,
    };
    let total: usize = QUESTIONS.iter().map(|question| most(question.kind)).sum();
    assert!(total <= 60_000, "{total}");
}

#[test]
fn there_are_54_categories_and_each_is_known() {
    let ids: BTreeSet<&str> = CATEGORY_GROUPS.iter().flat_map(|group| group.categories).copied().collect();
    assert_eq!(ids.len(), 54);
    assert!(ids.iter().all(|id| is_category(id)));
    assert!(!is_category("radiation") && !is_category(""));
}

#[test]
fn every_mode_is_a_value_of_the_question() {
    let Some(Question { kind: Kind::Choice(values), .. }) = question("mode") else {
        panic!("no such choice")
    };
    for value in *values {
        assert_eq!(Mode::parse(value).map(Mode::as_str), Some(*value));
    }
    assert_eq!(Mode::parse("Named"), None);
}
