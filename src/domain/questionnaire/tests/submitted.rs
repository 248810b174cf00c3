use proptest::prelude::*;

use super::post;
use crate::domain::questionnaire::*;

#[test]
fn text_is_kept_exactly() {
    let typed = "  Tab\there \n\n“quotes”, <b>&amp;</b> 👩‍⚕️ e\u{301} \u{200F}עברית  ";
    assert_eq!(post(&[("happened", typed)]).text("happened"), typed);
}

#[test]
fn line_ends_become_one_kind() {
    assert_eq!(post(&[("happened", "a\r\nb\rc\nd\r\r\n")]).text("happened"), "a\nb\nc\nd\n\n");
    assert_eq!(post(&[("organisation", "a\r\nb\tc")]).text("organisation"), "a  b c");
}

#[test]
fn what_deceives_the_eye_is_left_out() {
    let typed = "a\u{0}b\u{7}c\u{1B}[31md\u{7F}e\u{85}f\u{202E}g\u{202A}h\u{2066}i\u{2069}j";
    assert_eq!(post(&[("happened", typed)]).text("happened"), "abc[31mdefghij");
    assert_eq!(post(&[("organisation", typed)]).text("organisation"), "abc[31mdefghij");
}

#[test]
fn ten_thousand_unknown_fields_leave_nothing() {
    let unknown = (0..10_000).map(|number| (format!("field{number}"), "x".to_owned()));
    let known = [("nation".to_owned(), "wales".to_owned())];
    let submitted = Submitted::from_pairs(unknown.chain(known));
    assert_eq!(submitted.pairs().collect::<Vec<_>>(), [("nation", "wales")]);
}

#[test]
fn of_a_repeated_field_the_first_counts() {
    let submitted = post(&[("happened", "one"), ("happened", "two")]);
    assert_eq!(submitted.values("happened"), ["one"]);
}

#[test]
fn a_box_counts_once_and_there_is_an_end_to_boxes() {
    let submitted = post(&[("services", "ct"), ("services", "ct"), ("services", "mri")]);
    assert_eq!(submitted.values("services"), ["ct", "mri"]);
    let many = (0..10_000).map(|number| ("services".to_owned(), number.to_string()));
    assert_eq!(Submitted::from_pairs(many).values("services").len(), 64);
}

#[test]
fn pairs_carry_everything_on() {
    let submitted = post(&[("services", "ct"), ("happened", "\nx "), ("services", "mri"), ("mode", "named")]);
    let carried = submitted.pairs().map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(Submitted::from_pairs(carried.collect::<Vec<_>>()), submitted);
}

#[test]
fn debug_shows_no_text() {
    let shown = format!("{:?}", post(&[("happened", "canary")]));
    assert!(shown.contains("happened") && !shown.contains("canary"));
}

proptest! {
    #[test]
    fn any_post_is_taken_and_judged(pairs in prop::collection::vec((field_name(), any::<String>()), 0..40)) {
        let submitted = Submitted::from_pairs(pairs);
        for (_, value) in submitted.pairs() {
            let left = value.contains(['\r', '\0', '\u{202E}']);
            prop_assert!(!left);
        }
        if let Err(problems) = validate(&submitted, &super::offer()) {
            prop_assert!(!problems.is_empty());
        }
    }
}

fn field_name() -> impl Strategy<Value = String> {
    let known: Vec<String> = QUESTIONS.iter().map(|question| question.id.to_owned()).collect();
    prop_oneof![prop::sample::select(known), any::<String>()]
}
