//! What a log line says about when: the day.

use crate::support::installation::Installation;

/// The lines that the running service itself wrote.
fn lines(format: &str) -> Vec<String> {
    let made = Installation::with_keys();
    made.replace("format = \"text\"", &format!("format = \"{format}\""));
    // Without a custodian there is a warning to log.
    made.place.run(&["keys", "revoke", "conor"]).expect_success();
    let mut serving = made.serve(&[]);
    serving.public.get("/").expect(200);
    assert!(serving.running.terminate().success());
    let log = serving.running.log();
    let lines: Vec<String> = log.lines().map(str::to_owned).collect();
    assert!(lines.len() >= 3, "a warning, a beginning and an end: {log}");
    lines
}

fn is_day(text: &str) -> bool {
    candour::domain::Day::parse(text).is_ok()
}

#[test]
fn text_lines_begin_with_a_day_and_hold_no_time() {
    for line in lines("text") {
        let (day, rest) = line.split_once(' ').expect("a day and more");
        assert!(is_day(day), "{line}");
        let mut parts = rest.as_bytes().windows(3);
        let time = parts.any(|part| part[0].is_ascii_digit() && part[1] == b':' && part[2].is_ascii_digit());
        assert!(!time, "{line}");
    }
}

#[test]
fn json_lines_have_a_day_for_a_timestamp() {
    for line in lines("json") {
        let parsed: serde_json::Value = serde_json::from_str(&line).expect("JSON");
        assert!(is_day(parsed["timestamp"].as_str().expect("a timestamp")), "{line}");
        assert!(parsed["target"].as_str().expect("a target").starts_with("candour"), "{line}");
    }
}
