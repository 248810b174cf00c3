//! The reference evaluator of the drafts gives the same answers: recorded ones, and live ones where the drafts are.
//! What differs on purpose is in docs/ROUTING.md.

use std::io::Write;
use std::process::{Command, Stdio};

use candour::domain::directory::Named;
use candour::domain::directory::facts::About;
use candour::domain::routing::{Classification, Decision, decide};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, TestRng, TestRunner};
use serde_json::{Value, json};

use super::properties::UNSAFE_INSIDE;
use super::{directory, given};

const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/routing.json");

/// How many concerns are recorded, and how many are asked live.
const RECORDED: usize = 2_400;
const ASKED_LIVE: usize = 20_000;

fn ids<T: Named>(rows: &[&T]) -> Vec<String> {
    rows.iter().map(|row| row.id().to_owned()).collect()
}

/// A decision as the reference evaluator writes it.
pub fn answer(decision: &Decision<'_>) -> Value {
    let bodies = decision.bodies.iter().map(|named| {
        json!({
            "id": named.body.id,
            "rank": named.rank.0,
            "role": named.role,
            "rules": ids(&named.rules),
            "reasons": named.reasons,
            "basis": ids(&named.basis),
        })
    });
    json!({
        "bodies": bodies.collect::<Vec<_>>(),
        "first": ids(&decision.first),
        "clocks": ids(&decision.clocks),
        "law": ids(&decision.basis),
        "rules": ids(&decision.rules),
    })
}

/// An answer in few words: reasons and law follow from the rules.
fn short(answer: &Value) -> Value {
    let words = |list: &Value| {
        let words = list.as_array().unwrap().iter().map(|word| word.as_str().unwrap());
        words.collect::<Vec<_>>().join(" ")
    };
    let bodies = answer["bodies"].as_array().unwrap().iter().map(|body| {
        let (id, role) = (body["id"].as_str().unwrap(), body["role"].as_str().unwrap());
        format!("{id} {} {role} {}", body["rank"], words(&body["rules"]))
    });
    json!({
        "bodies": bodies.collect::<Vec<_>>(),
        "first": words(&answer["first"]),
        "clocks": words(&answer["clocks"]),
    })
}

/// The reference answer with the one thing that is decided otherwise here: where the inside is unsafe, neither the
/// line nor the employer's adviser comes before the first who can act and is neither.
fn put_right(given: &Classification, mut answer: Value) -> Value {
    let unsafe_inside = given.completed(directory()).flags.meets(UNSAFE_INSIDE.into_iter().collect());
    if !unsafe_inside && !given.about.contains(About::SeniorLeader) {
        return answer;
    }
    let order = |body: &Value| (body["rank"].as_i64().unwrap(), body["id"].as_str().unwrap().to_owned());
    let employers = |body: &Value| matches!(body["role"].as_str(), Some("internal" | "technical"));
    let acts = |body: &Value| !matches!(body["role"].as_str(), Some("learning" | "support"));
    let bodies = answer["bodies"].as_array_mut().unwrap();
    let Some(lead) = bodies.iter().filter(|body| acts(body) && !employers(body)).map(order).min() else {
        return answer;
    };
    for body in bodies.iter_mut().filter(|body| employers(body) && order(body) < lead) {
        body["rank"] = json!(lead.0 + 1);
    }
    bodies.sort_by_key(order);
    answer
}

/// The same concerns on every run.
fn concerns(count: usize, seed: u8) -> Vec<Classification> {
    let random = TestRng::from_seed(proptest::test_runner::RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), random);
    let any = given::any();
    (0..count).map(|_| any.new_tree(&mut runner).unwrap().current()).collect()
}

/// What the reference evaluator answers.
fn reference(concerns: &[Classification]) -> Vec<Value> {
    let drafts = std::env::var("CANDOUR_DRAFTS").expect("CANDOUR_DRAFTS names the folder of the drafts");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/routing/reference.py");
    let mut python = Command::new("python3")
        .arg(script)
        .env("CANDOUR_DRAFTS", drafts)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = python.stdin.take().unwrap();
    let lines: String = concerns.iter().map(|given| serde_json::to_string(given).unwrap() + "\n").collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()).unwrap());
    let output = python.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success());
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_recorded_answer_is_given() {
    if std::env::var_os("CANDOUR_WRITE_VECTORS").is_some() && std::env::var_os("CANDOUR_DRAFTS").is_some() {
        write_vectors();
    }
    let vectors: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(VECTORS).unwrap()).unwrap();
    assert!(vectors.len() >= 2_000, "only {} recorded", vectors.len());
    for vector in &vectors {
        let given: Classification = serde_json::from_value(vector["given"].clone()).unwrap();
        assert_eq!(short(&answer(&decide(directory(), &given))), vector["answer"], "{}", vector["given"]);
    }
}

fn write_vectors() {
    let concerns = concerns(RECORDED, 1);
    let answers = reference(&concerns);
    let lines = concerns.iter().zip(answers).map(|(given, answer)| {
        let answer = short(&put_right(given, answer));
        serde_json::to_string(&json!({ "given": given, "answer": answer })).unwrap()
    });
    std::fs::write(VECTORS, format!("[\n{}\n]\n", lines.collect::<Vec<_>>().join(",\n"))).unwrap();
}

#[test]
#[ignore = "asks the reference evaluator: set CANDOUR_DRAFTS to the folder of the drafts"]
fn the_reference_evaluator_agrees() {
    let concerns = concerns(ASKED_LIVE, 2);
    let answers = reference(&concerns);
    assert_eq!(answers.len(), concerns.len());
    let mut otherwise = 0;
    for (given, reference) in concerns.iter().zip(answers) {
        let expected = put_right(given, reference.clone());
        otherwise += usize::from(expected != reference);
        assert_eq!(answer(&decide(directory(), given)), expected, "{given:?}");
    }
    println!("{ASKED_LIVE} concerns, {otherwise} of them put in another order on purpose");
}
