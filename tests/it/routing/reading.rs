//! What leads nowhere, or says what it cannot mean, is refused with its file and its id.

use candour::domain::directory::category::CategoryId;
use candour::domain::directory::{Fault, File};

use super::{changed, directory, text, with};

/// A change to one file, and the fault that it has to give.
const CHANGES: &[(File, &str, &str, &str)] = &[
    (
        File::Bodies,
        "legal_basis = [\"common_law_police\"]",
        "legal_basis = [\"common_law\"]",
        "bodies.toml: police_999: names common_law, which is not in routing.toml",
    ),
    (
        File::Bodies,
        "status = \"closed\"",
        "status = \"live\"",
        "bodies.toml: national_guardian: only a closed body has closed_on and replaced_by",
    ),
    (
        File::Bodies,
        "closed_on = 2026-06-30\n",
        "",
        "bodies.toml: national_guardian: is closed: say closed_on and replaced_by",
    ),
    (
        File::Bodies,
        "replaced_by = [\"ftsu_guardian\"",
        "replaced_by = [\"ftsu\"",
        "bodies.toml: national_guardian: names ftsu, which is not in bodies.toml",
    ),
    (
        File::Bodies,
        "id = \"police_101\"",
        "id = \"police_999\"",
        "bodies.toml: police_999: this id stands twice",
    ),
    (
        File::Bodies,
        "nations = [\"wales\", \"scotland\", \"ni\"]",
        "nations = []",
        "bodies.toml: commissioner_devolved: nations is empty",
    ),
    (
        File::Bodies,
        "kind = \"emergency\"",
        "kind = \"emergencies\"",
        "bodies.toml: police_999: unknown kind of body: emergencies",
    ),
    (File::Bodies, "checked = 2026-11-22", "checked = 2026-02-30", "bodies.toml"),
    (
        File::Bodies,
        "short = \"999 / 112\"",
        "shortened = \"999 / 112\"",
        "bodies.toml: police_999: unknown field `shortened`",
    ),
    (
        File::Bodies,
        "evidence = \"memory\"\n\n[[body]]\nid = \"police_101\"",
        "evidence = \"seen\"\n\n[[body]]\nid = \"police_101\"",
        "bodies.toml: police_999: is marked as seen and names no source",
    ),
    (
        File::Categories,
        "id = \"rad_dose\"",
        "id = \"rad_doses\"",
        "categories.toml: rad_doses: the questionnaire has no such category",
    ),
    (
        File::Categories,
        "id = \"rad_dose\"",
        "id = \"rad_doses\"",
        "categories.toml: rad_dose: the questionnaire has this category, and it is not here",
    ),
    (
        File::Categories,
        "sets_flags = [\"evidence_at_risk\"]",
        "sets_flags = [\"evidence\"]",
        "categories.toml: records_falsified: unknown flag: evidence",
    ),
    (
        File::Categories,
        "\"screening\"",
        "\"screen\"",
        "routing.toml: S30: no category carries the tag screening",
    ),
    (
        File::Routing,
        "body = \"police_999\"",
        "body = \"police\"",
        "routing.toml: E01: names police, which is not in bodies.toml",
    ),
    (
        File::Routing,
        "do_first = [\"call_999\", \"make_safe\"]",
        "do_first = [\"call_999\", \"make_sure\"]",
        "routing.toml: E01: names make_sure, which is not in routing.toml",
    ),
    (
        File::Routing,
        "clocks = [\"svc_triage_immediate\"]",
        "clocks = [\"svc_triage\"]",
        "routing.toml: E01: names svc_triage, which is not in deadlines.toml",
    ),
    (
        File::Routing,
        "basis = [\"hcpc_scpe_7\"]",
        "basis = [\"hcpc_scpe_9\"]",
        "routing.toml: E01: names hcpc_scpe_9, which is not in routing.toml",
    ),
    (
        File::Routing,
        "settings = [\"education\"]",
        "settings = [\"school\"]",
        "routing.toml: I09: unknown setting: school",
    ),
    (
        File::Routing,
        "categories = [\"rad_nucmed\"]",
        "categories = [\"nucmed\"]",
        "routing.toml: S05: unknown category: nucmed",
    ),
    (
        File::Routing,
        "never = [\"nhs_resolution\"",
        "never = [\"resolution\"",
        "routing.toml: X07: names resolution, which is not in bodies.toml",
    ),
    (
        File::Routing,
        "keeps_rules = [\"R11\"]",
        "keeps_rules = [\"R99\"]",
        "routing.toml: m_not_a_provider: names R99, which is not in routing.toml",
    ),
    (
        File::Routing,
        "keeps_rules = [\"R11\"]",
        "keeps_rules = [\"S50\"]",
        "routing.toml: m_not_a_provider: keeps S50, which it drops by name or does not drop",
    ),
    (
        File::Routing,
        "drops_bodies = [\"sor_rep\"]",
        "drops_bodies = [\"sor\"]",
        "routing.toml: m_the_society_alone: names sor, which is not in bodies.toml",
    ),
    (
        File::Routing,
        "id = \"E02\"",
        "id = \"Q02\"",
        "routing.toml: Q02: a rule's id begins with E, I, S, R, P or X",
    ),
    (
        File::Routing,
        "why = \"danger to life or crime in progress\"",
        "why = \" \"",
        "routing.toml: E01: why says nothing",
    ),
    (File::Routing, "rank = 0\n", "rank = -1\n", "routing.toml: E01: police_999 has a rank outside 0 to 89"),
    (
        File::Routing,
        "urgency = [\"historical\"]",
        "urgency = [\"historical\", \"historical\"]",
        "routing.toml: X06: urgency says something twice",
    ),
    (File::Routing, "[[action]]", "[[acton]]", "routing.toml: nothing is called acton here"),
    (
        File::Routing,
        "id = \"death\"\nmeaning",
        "id = \"deaths\"\nmeaning",
        "routing.toml: death: this flag has no meaning here",
    ),
    (
        File::Deadlines,
        "rests_on = [\"svc_ack\"",
        "rests_on = [\"svc_acknowledge\"",
        "deadlines.toml: default: names svc_acknowledge, which is not in deadlines.toml",
    ),
    (
        File::Deadlines,
        "within = { minutes = 0 }",
        "within = { moments = 0 }",
        "deadlines.toml: svc_receipt: unknown variant",
    ),
    (
        File::BankHolidays,
        "source = \"act_1971\"",
        "source = \"act_1871\"",
        "bank-holidays.toml: england_and_wales: 2026-04-03 names act_1871, which is not a source here",
    ),
    (
        File::BankHolidays,
        "day = 2026-12-28",
        "day = 2026-12-27",
        "bank-holidays.toml: england_and_wales: 2026-12-27 is a weekend, or outside what the data covers",
    ),
    (
        File::BankHolidays,
        "nations = [\"england\", \"wales\"]",
        "nations = [\"england\"]",
        "bank-holidays.toml: wales: a nation stands in exactly one area",
    ),
    (
        File::BankHolidays,
        "instead_of = 2026-12-26",
        "instead_of = 2026-12-29",
        "bank-holidays.toml: england_and_wales: 2026-12-28 stands in for a weekend day before it",
    ),
    (
        File::Outcomes,
        "id = \"staff_trained\"",
        "id = \"practice_changed\"",
        "outcomes.toml: practice_changed: this id stands twice",
    ),
    (
        File::Outcomes,
        "answer = \"no_action\"",
        "answer = \"no_answer\"",
        "outcomes.toml: referred_no_action: unknown variant",
    ),
    (
        File::Outcomes,
        "id = \"staff_trained\"",
        "id = \"Staff trained\"",
        "outcomes.toml: Staff trained: an id has 2 to 40 small letters and underscores",
    ),
    (
        File::Outcomes,
        "reporter = \"Staffing or workload was changed.\"",
        "reporter = \" \"",
        "outcomes.toml: staffing_changed: reporter says nothing",
    ),
    (
        File::Protections,
        "reporter = [\"student\"]",
        "reporter = [\"pupil\"]",
        "protections.toml: you_student: unknown kind of reporter: pupil",
    ),
    (
        File::Protections,
        "modes = [\"anonymous\"]",
        "modes = [\"hidden\"]",
        "protections.toml: anonymity_price: unknown way of reporting: hidden",
    ),
    (
        File::Protections,
        "nations = [\"elsewhere\"]",
        "nations = []",
        "protections.toml: you_elsewhere: nations is empty",
    ),
    (
        File::Protections,
        "topic = \"route\"\nroutes = [\"here\"]",
        "topic = \"route\"",
        "protections.toml: route_here: is about a route and names none",
    ),
    (
        File::Protections,
        "topic = \"motive\"",
        "topic = \"reason\"",
        "protections.toml: motive: unknown topic: reason",
    ),
    (
        File::Protections,
        "source = \"https://www.nidirect",
        "source = \"javascript:www.nidirect",
        "protections.toml: time_limit_ni: names a source that is no web address",
    ),
    (
        File::Protections,
        "id = \"gagging_ni\"",
        "id = \"gagging\"",
        "protections.toml: gagging: this id stands twice",
    ),
];

#[test]
fn what_leads_nowhere_is_named_with_file_and_id() {
    for (file, from, to, expected) in CHANGES {
        let faults = changed(*file, from, to).expect_err(expected).0;
        let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(said.iter().any(|fault| fault.starts_with(expected)), "{expected}, but got {said:#?}");
    }
}

#[test]
fn every_fault_of_every_file_is_told_at_once() {
    let broken = text(File::Bodies).replace("short =", "shortened =");
    let faults = with(File::Bodies, &broken).expect_err("no body can be read").0;
    let of_bodies =
        faults.iter().filter(|fault| fault.file == File::Bodies && fault.problem.contains("shortened"));
    assert_eq!(of_bodies.count(), 82);
}

#[test]
fn a_text_that_is_no_toml_is_one_fault_of_its_file() {
    let faults = with(File::Deadlines, "[[clock").expect_err("no TOML").0;
    let of_file: Vec<&Fault> = faults.iter().filter(|fault| fault.file == File::Deadlines).collect();
    assert!(
        of_file.iter().any(|fault| fault.id.is_empty() && fault.problem.contains("line 1")),
        "{of_file:?}"
    );
}

#[test]
fn the_categories_are_the_questionnaires() {
    assert_eq!(directory().categories().len(), 54);
    for category in CategoryId::all() {
        assert_eq!(directory().category(category).category, category);
    }
}

#[test]
fn each_kind_of_feedback_has_an_outcome() {
    let without = text(File::Outcomes).replace("answer = \"no_action\"", "answer = \"action_taken\"");
    let faults = with(File::Outcomes, &without).expect_err("cases could not be closed without action").0;
    assert_eq!(faults[0].to_string(), "outcomes.toml: no outcome has the answer no_action");
}
