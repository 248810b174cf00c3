//! Which answers make a statement of the law one for the person who gives them. A page that holds every statement can
//! choose among them by this, without telling the server what was answered.

use super::proposal::situation;
use crate::domain::directory::Directory;
use crate::domain::directory::protection::AppliesTo;
use crate::domain::questionnaire::{Answer, Answers, Kind, question};

/// Answers to one question, of which one has to be given; an empty one stands for none.
#[derive(PartialEq, Eq, Debug)]
pub struct OneOf {
    pub question: &'static str,
    pub answers: Vec<&'static str>,
}

/// What has to be answered for a statement to be told before a report is sent. `None` where no answers lead to it.
pub fn told_when(directory: &Directory, when: &AppliesTo) -> Option<Vec<OneOf>> {
    let AppliesTo { places, reporters, modes, routes } = *when;
    let nothing = AppliesTo::default();
    // Each part hangs on the answer to one question: the test below holds the whole to the sum of its parts.
    let parts = [
        ("nation", AppliesTo { places, ..nothing }),
        ("reporter_kind", AppliesTo { reporters, ..nothing }),
        ("mode", AppliesTo { modes, ..nothing }),
        ("consent", AppliesTo { routes, ..nothing }),
    ];
    let mut conditions = Vec::new();
    for (question, part) in parts {
        let offered = offered(question);
        let holds = |answer: &&str| part.holds(&situation(directory, &answers(question, answer)));
        let answers: Vec<&'static str> = offered.iter().copied().filter(holds).collect();
        match answers.len() {
            0 => return None,
            found if found == offered.len() => {}
            _ => conditions.push(OneOf { question, answers }),
        }
    }
    Some(conditions)
}

/// What a question offers, and leaving it out.
fn offered(id: &str) -> Vec<&'static str> {
    let values = match question(id).map(|question| question.kind) {
        Some(Kind::Choice(values) | Kind::Choices(values)) => values,
        _ => &[],
    };
    [""].into_iter().chain(values.iter().copied()).collect()
}

fn answers(question: &str, answer: &str) -> Answers {
    let given = (!answer.is_empty()).then(|| (question.to_owned(), Answer::One(answer.to_owned())));
    Answers::from_sealed(given.into_iter().collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::directory::Edition;

    /// What the page's script does with it (frontend/src/public/report/when.ts).
    fn holds(conditions: &[OneOf], given: &[(&str, &str)]) -> bool {
        conditions.iter().all(|OneOf { question, answers }| {
            let said = given.iter().filter(|(to, answer)| to == question && !answer.is_empty());
            let said: Vec<&str> = said.map(|(_, answer)| *answer).collect();
            if said.is_empty() { answers.contains(&"") } else { said.iter().any(|one| answers.contains(one)) }
        })
    }

    #[test]
    fn the_answers_choose_what_the_server_would_choose() {
        let edition = Edition::built_in();
        let directory = &edition.directory;
        let told: Vec<_> =
            directory.protections().iter().map(|one| (one, told_when(directory, &one.when))).collect();
        let mut seen = 0;
        for nation in offered("nation") {
            for kind in offered("reporter_kind") {
                for mode in offered("mode") {
                    for consent in offered("consent") {
                        let given = [
                            ("nation", nation),
                            ("reporter_kind", kind),
                            ("mode", mode),
                            ("consent", consent),
                        ];
                        let said = given.iter().filter(|(_, answer)| !answer.is_empty());
                        let said =
                            said.map(|(to, answer)| ((*to).to_owned(), Answer::One((*answer).to_owned())));
                        let situation = situation(directory, &Answers::from_sealed(said.collect()).unwrap());
                        for (statement, conditions) in &told {
                            let chosen = conditions.as_ref().is_some_and(|all| holds(all, &given));
                            assert_eq!(
                                chosen,
                                statement.when.holds(&situation),
                                "{} {given:?}",
                                statement.id
                            );
                            seen += usize::from(chosen);
                        }
                    }
                }
            }
        }
        assert!(seen > 1_000, "{seen}");
    }
}
