use super::{offer, post};
use crate::domain::questionnaire::*;

const FIELDS: [(&str, &str); 6] = [
    ("danger", "yes"),
    ("mode", "confidential"),
    ("reporter_name", "Jo canary"),
    ("reporter_contact", "0161"),
    ("happened", "canary \"quoted\"\nline"),
    ("services", "ct"),
];

fn answers() -> Answers {
    validate(&post(&FIELDS), &offer()).unwrap()
}

fn one(text: &str) -> Answer {
    Answer::One(text.to_owned())
}

#[test]
fn they_stand_in_a_report_as_an_object_in_order() {
    let json = serde_json::to_string(&answers()).unwrap();
    let expected = concat!(
        r#"{"danger":"yes","mode":"confidential","reporter_name":"Jo canary","reporter_contact":"0161","#,
        r#""services":["ct"],"happened":"canary \"quoted\"\nline"}"#
    );
    assert_eq!(json, expected);
    assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers());
}

#[test]
fn unknown_ids_and_empty_values_survive() {
    let json = r#"{"zebra":"x","mode":"whatever","none":[],"empty":"","happened":["a","b"]}"#;
    let answers: Answers = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&answers).unwrap(), json);
    assert_eq!(answers.get("zebra"), Some(&one("x")));
    assert_eq!(answers.mode(), Mode::Anonymous);
}

#[test]
fn other_shapes_are_refused_without_quoting_them() {
    let long = format!(r#"{{"{}":"x"}}"#, "a".repeat(41));
    let wrong = [
        r#"{"a":"canary","a":"y"}"#,
        r#"{"Canary":"x"}"#,
        r#"{"":"canary"}"#,
        r#"{"a":{"b":"canary"}}"#,
        r#"{"a":[["canary"]]}"#,
        r#"{"a":null}"#,
        r#"{"a":1}"#,
        r#"["canary"]"#,
        r#""canary""#,
        long.as_str(),
    ];
    for json in wrong {
        let error = serde_json::from_str::<Answers>(json).unwrap_err().to_string();
        assert!(json.contains("\"canary\"") && json.starts_with('"') || !error.contains("canary"), "{error}");
    }
}

#[test]
fn a_question_stands_once() {
    let twice = vec![("a".to_owned(), one("x")), ("b".to_owned(), one("y")), ("a".to_owned(), one("z"))];
    assert_eq!(Answers::from_sealed(twice).unwrap_err(), MalformedAnswers::Twice);
    let not_an_id = vec![("a b".to_owned(), one("x"))];
    assert_eq!(Answers::from_sealed(not_an_id).unwrap_err(), MalformedAnswers::NotAnId);
}

#[test]
fn what_the_core_asks_for() {
    let answers = answers();
    assert!(answers.danger());
    assert_eq!(answers.mode(), Mode::Confidential);
    assert_eq!(answers.reporter_name(), Some("Jo canary"));
    assert_eq!(answers.reporter_contact(), Some("0161"));
    assert_eq!(answers.excluded(), Vec::<&str>::new());
}

#[test]
fn only_a_named_report_carries_the_name() {
    let report = answers().without_identity();
    assert_eq!((report.reporter_name(), report.reporter_contact()), (None, None));
    assert_eq!(report.get("happened"), answers().get("happened"));
    let named: Vec<(&str, &str)> =
        FIELDS.iter().map(|(id, value)| (*id, if *id == "mode" { "named" } else { value })).collect();
    let named = validate(&post(&named), &offer()).unwrap();
    assert_eq!(named.without_identity(), named);
}

#[test]
fn debug_shows_ids_of_the_form_only() {
    let sealed = vec![("happened".to_owned(), one("canary")), ("canary".to_owned(), one("x"))];
    let shown = format!("{:?} {:?}", Answers::from_sealed(sealed).unwrap(), one("canary"));
    assert!(
        shown.contains("happened") && shown.contains("(unknown)") && !shown.contains("canary"),
        "{shown}"
    );
}
