//! Six cases in different states. Everything in them is invented.

use super::acting::{ask_name, called, send, step};
use super::{DemoCase, DemoClock};
use crate::app::clock::Clock;
use crate::app::random::Random;
use crate::app::staff_client::{Doing, StaffClient};
use crate::app::{App, AppError, reporter_step};
use crate::crypto::Token;
use crate::domain::Action;

/// Something that happens to a demo case: after so many days, who does what with which words.
enum Step {
    Staff {
        after_days: u64,
        who: &'static str,
        action: Action,
        text: &'static str,
    },
    Reporter {
        after_days: u64,
        text: &'static str,
    },
    /// Somebody asks the custodians for the name.
    AskName {
        after_days: u64,
        who: &'static str,
        text: &'static str,
    },
}

struct Script {
    about: &'static str,
    days_ago: u64,
    answers: &'static [(&'static str, &'static str)],
    steps: &'static [Step],
}

pub(super) const ACKNOWLEDGED: &str = "Thank you for telling us. I have read your report and I am looking into it. You do not \
need to collect anything further, and please do not put yourself at risk. I will write here again with what we decide.";

const SCRIPTS: &[Script] = &[
    Script {
        about: "new today, somebody may be in danger now",
        days_ago: 0,
        answers: &[
            ("danger", "yes"),
            ("mode", "anonymous"),
            ("reporter_kind", "employee"),
            ("nation", "england"),
            ("setting", "independent"),
            ("services", "mri"),
            ("category", "mr_safety"),
            (
                "happened",
                "Twice this week people were taken into the MR room without the safety questions being asked, \
because the list was running late. One of them said afterwards that they have a pacemaker. The person in charge told \
us to carry on. There is another full list tomorrow morning.",
            ),
            ("goes_on", "still_happening"),
            ("harm", "may_be_harmed"),
            ("consent", "system_regulator"),
            ("questions", "Can somebody stop the list tomorrow?"),
        ],
        steps: &[],
    },
    Script {
        about: "new, waiting for its acknowledgement",
        days_ago: 2,
        answers: &[
            ("danger", "no"),
            ("mode", "named"),
            ("reporter_name", "Morgan Ellis"),
            ("reporter_contact", "morgan.ellis@example.org, evenings"),
            ("reporter_kind", "self_employed"),
            ("nation", "scotland"),
            ("setting", "independent"),
            ("services", "ultrasound"),
            (
                "happened",
                "I scan for a clinic two days a week. The clinic sends out reports under my name for scans I did not \
do. I found eleven of them in October. I asked for them to be withdrawn and was told it is an IT matter.",
            ),
            ("goes_on", "repeated"),
            ("done_before", "I wrote to the clinic's owner on 2 November."),
            ("came_of_it", "No answer."),
            ("consent", "professional_regulator"),
        ],
        steps: &[],
    },
    Script {
        about: "being looked into, with a note among reviewers; the custodians are asked for the name",
        days_ago: 9,
        answers: &[
            ("danger", "no"),
            ("mode", "confidential"),
            ("reporter_name", "A. Demo"),
            ("reporter_contact", "Text only, after 6 pm: 07700 900123"),
            ("reporter_kind", "agency"),
            ("nation", "wales"),
            ("setting", "nhs"),
            ("services", "ct"),
            (
                "happened",
                "Since the second scanner was taken out of use, contrast is given without anybody checking kidney \
function first. The form is ticked afterwards. I have seen this on at least six shifts.",
            ),
            ("goes_on", "repeated"),
            ("detriment", "afraid"),
        ],
        steps: &[
            Step::Staff { after_days: 1, who: "bashir", action: Action::Acknowledge, text: ACKNOWLEDGED },
            Step::Staff { after_days: 2, who: "bashir", action: Action::Assess, text: "" },
            Step::Staff {
                after_days: 3,
                who: "bashir",
                action: Action::Note,
                text: "Contrast without a check and forms completed afterwards: safety and records both. Lena, can we \
speak about who to go to first?",
            },
            Step::AskName {
                after_days: 7,
                who: "bashir",
                text: "The health board wants to hear from somebody who was on these shifts before it stops the \
second scanner. With your name we could put you in touch with its patient safety lead alone, and with nobody else. \
Without it we go on with what you wrote.",
            },
        ],
    },
    Script {
        about: "a question to the reporter waits for its answer",
        days_ago: 12,
        answers: &[
            ("danger", "no"),
            ("mode", "anonymous"),
            ("reporter_kind", "student"),
            ("nation", "northern_ireland"),
            ("setting", "nhs"),
            ("services", "projection"),
            (
                "happened",
                "On placement I was left alone with patients on four evenings and told to carry on without a \
radiographer in the department.",
            ),
        ],
        steps: &[
            Step::Staff { after_days: 1, who: "carys", action: Action::Acknowledge, text: ACKNOWLEDGED },
            Step::Staff { after_days: 1, who: "carys", action: Action::Assess, text: "" },
            Step::Staff {
                after_days: 4,
                who: "carys",
                action: Action::Ask,
                text: "Thank you again. Was there somebody you could have called on those evenings, and did your \
practice educator know? Please leave out anything that could show who you are.",
            },
        ],
    },
    Script {
        about: "answered by the reporter, a lead decides next",
        days_ago: 16,
        answers: &[
            ("danger", "no"),
            ("mode", "anonymous"),
            ("reporter_kind", "employee"),
            ("nation", "england"),
            ("setting", "nhs"),
            ("happened", "The coffee machine in the staff room has been taken away and nobody will say why."),
        ],
        steps: &[
            Step::Staff { after_days: 1, who: "alice", action: Action::Acknowledge, text: ACKNOWLEDGED },
            Step::Staff { after_days: 2, who: "alice", action: Action::Assess, text: "" },
            Step::Staff {
                after_days: 2,
                who: "alice",
                action: Action::Ask,
                text: "Is there anything about patients' or your own safety in this that we should know of?",
            },
            Step::Reporter { after_days: 4, text: "No, I was only annoyed. It is all right." },
            Step::Staff {
                after_days: 5,
                who: "alice",
                action: Action::ProposeNoAction,
                text: "Nothing here concerns care or safety, and the reporter agrees. I propose to close it and say why.",
            },
        ],
    },
    Script {
        about: "closed, with what was done",
        // Long enough ago that its reporter is asked how they are treated.
        days_ago: 40,
        answers: &[
            ("danger", "no"),
            ("mode", "anonymous"),
            ("reporter_kind", "director"),
            ("nation", "england"),
            ("setting", "mobile_or_screening"),
            ("services", "dexa"),
            (
                "happened",
                "The mobile unit that we hire has had no quality checks written down since the spring. The log book \
is filled in for weeks at a time with the same pen.",
            ),
            ("consent", "employer"),
        ],
        steps: &[
            Step::Staff { after_days: 1, who: "alice", action: Action::Acknowledge, text: ACKNOWLEDGED },
            Step::Staff { after_days: 2, who: "alice", action: Action::Assess, text: "" },
            Step::Staff {
                after_days: 14,
                who: "alice",
                action: Action::ConcludeAction,
                text: "We wrote to the unit's operator with your consent and without saying who told us. The unit was \
taken out of use on the 9th, a physicist checked it, and two settings were corrected. The operator now sends its \
checks to the hiring clinics each week. Thank you: this would not have been found without you.",
            },
        ],
    },
];

/// Makes every case, day by day.
pub(super) async fn make_all(
    app: &App,
    clock: &DemoClock,
    staff: &[StaffClient],
    random: &dyn Random,
) -> Result<Vec<DemoCase>, AppError> {
    let now = clock.now();
    let mut made = Vec::new();
    for script in SCRIPTS {
        let begin = now - script.days_ago * 86_400;
        clock.set(begin);
        let (id, token) = send(app, script.answers, random).await?;
        for happening in script.steps {
            match happening {
                Step::Staff { after_days, who, action, text } => {
                    clock.set(begin + after_days * 86_400);
                    step(app, called(staff, who)?, &id, Doing::simple(*action, text)).await?;
                }
                Step::AskName { after_days, who, text } => {
                    clock.set(begin + after_days * 86_400);
                    ask_name(app, called(staff, who)?, &id, text, random).await?;
                }
                Step::Reporter { after_days, text } => {
                    clock.set(begin + after_days * 86_400);
                    let key = reporter_step::Key::Code(Token::from_entropy(*token.entropy()));
                    reporter_step::take_step(app, key, reporter_step::Doing::Reply((*text).to_owned()))
                        .await?;
                }
            }
        }
        made.push(DemoCase { id, code: token.words().join(" "), about: script.about });
    }
    Ok(made)
}
