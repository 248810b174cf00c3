//! The vectors that the form's script is held to as well (frontend/tests/answers.test.ts).

use serde::Deserialize;

use crate::domain::questionnaire::cleaning::{clean_line, clean_lines};

#[derive(Deserialize)]
struct Vector {
    typed: String,
    line: String,
    lines: String,
}

#[test]
fn typed_text_is_cleaned_as_the_script_cleans_it() {
    let text = include_str!("../../../../tests/vectors/cleaned-text.json");
    let vectors: Vec<Vector> = serde_json::from_str(text).unwrap();
    assert!(vectors.len() > 10);
    for Vector { typed, line, lines } in vectors {
        assert_eq!(clean_line(&typed), line, "{typed:?}");
        assert_eq!(clean_lines(&typed), lines, "{typed:?}");
    }
}
