use super::{offer, post};
use crate::domain::questionnaire::*;

const ANONYMOUS: [(&str, &str); 2] = [("mode", "anonymous"), ("happened", "It was left on.")];

fn problems(fields: &[(&str, &str)]) -> Vec<(&'static str, Problem)> {
    match validate(&post(fields), &offer()) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().collect(),
    }
}

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    ANONYMOUS.iter().chain(more).copied().collect()
}

#[test]
fn an_anonymous_report_needs_only_what_happened() {
    let answers = validate(&post(&ANONYMOUS), &offer()).unwrap();
    assert_eq!(answers.mode(), Mode::Anonymous);
    assert!(!answers.danger());
    assert_eq!(answers.iter().map(|(id, _)| id).collect::<Vec<_>>(), ["mode", "happened"]);
}

#[test]
fn nothing_at_all_lacks_mode_and_account() {
    assert_eq!(problems(&[]), [("mode", Problem::Missing), ("happened", Problem::Missing)]);
    assert_eq!(problems(&[("mode", "anonymous"), ("happened", " \n\t ")]), [("happened", Problem::Missing)]);
}

#[test]
fn who_is_not_anonymous_gives_name_and_contact() {
    for mode in ["named", "confidential"] {
        let missing = [("reporter_name", Problem::Missing), ("reporter_contact", Problem::Missing)];
        assert_eq!(problems(&[("mode", mode), ("happened", "x")]), missing, "{mode}");
    }
    let fields =
        [("mode", "named"), ("happened", "x"), ("reporter_name", "Jo"), ("reporter_contact", "0161")];
    let answers = validate(&post(&fields), &offer()).unwrap();
    assert_eq!((answers.reporter_name(), answers.reporter_contact()), (Some("Jo"), Some("0161")));
}

#[test]
fn a_name_in_an_anonymous_report_is_left_out() {
    let long = "x".repeat(1_000);
    for name in ["Jo", &long] {
        let answers =
            validate(&post(&with(&[("reporter_name", name), ("reporter_contact", name)])), &offer()).unwrap();
        assert_eq!(answers, validate(&post(&ANONYMOUS), &offer()).unwrap());
    }
}

#[test]
fn every_text_fits_up_to_its_maximum_and_not_beyond() {
    let named = [("mode", "named"), ("happened", "x"), ("reporter_name", "Jo"), ("reporter_contact", "0161")];
    for question in QUESTIONS {
        let (Kind::Text { max } | Kind::LongText { max }) = question.kind else {
            continue;
        };
        // One character, but two UTF-16 units and four bytes: counting anything else would show.
        let fits = "𝕏".repeat(max);
        let too_long = "𝕏".repeat(max + 1);
        let fields = |text| {
            let others = named.iter().copied().filter(|(id, _)| *id != question.id);
            others.chain([(question.id, text)]).collect::<Vec<_>>()
        };
        assert_eq!(problems(&fields(&fits)), [], "{}", question.id);
        let used = max + 1;
        assert_eq!(problems(&fields(&too_long)), [(question.id, Problem::TooLong { max, used })]);
    }
}

#[test]
fn only_what_is_offered_can_be_chosen() {
    for (id, value) in [
        ("danger", "maybe"),
        ("nation", "England"),
        ("category", "radiation"),
        ("services", "teleport"),
        ("consent", "everyone"),
        ("excluded", "mallory"),
    ] {
        assert_eq!(problems(&with(&[(id, value)])), [(id, Problem::NotOffered)], "{id}");
    }
    assert_eq!(
        problems(&with(&[("services", "ct"), ("services", "no")])),
        [("services", Problem::NotOffered)]
    );
    assert_eq!(problems(&[("mode", "secret"), ("happened", "x")]), [("mode", Problem::NotOffered)]);
    assert_eq!(problems(&with(&[("category", "rad_dose"), ("danger", "yes"), ("services", "ct")])), []);
}

#[test]
fn confidence_needs_a_custodian() {
    let fields =
        [("mode", "confidential"), ("happened", "x"), ("reporter_name", "Jo"), ("reporter_contact", "0161")];
    assert!(validate(&post(&fields), &offer()).is_ok());
    let without = Offer { custodians: false, ..offer() };
    let problems = validate(&post(&fields), &without).unwrap_err();
    assert_eq!(problems.iter().collect::<Vec<_>>(), [("mode", Problem::NotOffered)]);
}

#[test]
fn somebody_has_to_be_left_to_read_it() {
    let both = [("excluded", "alice"), ("excluded", "bob")];
    assert_eq!(problems(&with(&both)), [("excluded", Problem::NobodyLeft)]);
    assert_eq!(problems(&with(&[("excluded", "alice"), ("excluded", "carol")])), []);
    let answers = validate(&post(&with(&both[..1])), &offer()).unwrap();
    assert_eq!(answers.excluded(), ["alice"]);
}

#[test]
fn in_confidence_somebody_has_to_be_left_to_keep_the_name() {
    let fields = [
        ("mode", "confidential"),
        ("happened", "x"),
        ("reporter_name", "Jo"),
        ("reporter_contact", "0161"),
        ("excluded", "carol"),
    ];
    assert_eq!(problems(&fields), [("excluded", Problem::NoCustodianLeft)]);
    assert_eq!(problems(&with(&[("excluded", "carol")])), []);
}

#[test]
fn all_problems_are_told_at_once_and_in_order() {
    let found = problems(&[("danger", "x"), ("mode", "named"), ("reporter_name", "Jo"), ("nation", "x")]);
    let ids: Vec<&str> = found.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, ["danger", "reporter_contact", "nation", "happened"]);
}

#[test]
fn answers_are_kept_as_they_were_typed() {
    let answers =
        validate(&post(&[("mode", "anonymous"), ("happened", "  two \n lines ")]), &offer()).unwrap();
    assert_eq!(answers.get("happened"), Some(&Answer::One("  two \n lines ".to_owned())));
}

#[test]
fn whether_a_lead_is_left_is_known_before_anything_is_sent() {
    let offer = super::offer();
    assert!(!offer.without_leads(&[]) && !offer.without_leads(&["alice", "carol"]));
    assert!(offer.without_leads(&["bob"]) && offer.without_leads(&["alice", "bob"]));
    let without = Offer { staff: vec![offer.staff[0].clone()], ..offer.clone() };
    assert!(!without.without_leads(&["alice"]), "where there is none, none was excluded");
}
