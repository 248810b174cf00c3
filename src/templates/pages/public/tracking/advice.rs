//! What somebody can do who is treated badly for having spoken up, by what they said they are and where.

use crate::domain::questionnaire::{Answer, Answers};
use crate::templates::Message;

/// The sentences for the person who gave these answers.
pub(super) fn advice(answers: &Answers) -> Vec<Message> {
    let in_britain = || [Message::new("law-time-limit"), Message::new("advice-acas")];
    let in_northern_ireland = || [Message::new("law-northern-ireland"), Message::new("advice-lra")];
    let mut advice = vec![Message::new("advice-write-down")];
    advice.extend(by_kind(one(answers, "reporter_kind")));
    match one(answers, "nation") {
        "northern_ireland" => advice.extend(in_northern_ireland()),
        "england" | "wales" | "scotland" => advice.extend(in_britain()),
        _ => advice.extend(in_britain().into_iter().chain(in_northern_ireland())),
    }
    advice.push(Message::new("law-gagging"));
    advice
}

fn one<'a>(answers: &'a Answers, question: &str) -> &'a str {
    match answers.get(question) {
        Some(Answer::One(value)) => value,
        _ => "",
    }
}

/// What the law usually gives somebody of this kind, in the words of the page on what to think of before.
fn by_kind(kind: &str) -> Option<Message> {
    Some(match kind {
        "employee" => Message::new("law-employee"),
        "agency" => Message::new("law-agency"),
        "self_employed" => Message::new("law-self-employed"),
        "partner" => Message::new("law-partner"),
        "director" => Message::new("law-director"),
        "franchise" => Message::new("law-franchise"),
        "student" => Message::new("law-student"),
        _ => return None,
    })
}
