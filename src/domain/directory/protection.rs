//! What the law gives somebody who speaks up, and what it does not: statements for the people they apply to.

use super::Directory;
use super::any_of::{AnyOf, Word};
use super::body::{BodyKind, OversightBody, PrescribedPerson};
use super::consent_group::ConsentGroup;
use super::facts::Reporter;
use super::mark::Mark;
use super::place::{Nation, Place};
use super::table::Named;
use super::words::words;
use crate::domain::questionnaire::{Answer, Answers, Mode};

words! {
    /// What a statement is about, in the order in which they are read.
    Topic, "unknown topic";
    /// Whether the law is about somebody who is what they are.
    You = "you",
    /// What telling somebody counts for.
    Route = "route",
    /// Whether it matters why somebody tells.
    Motive = "motive",
    /// What giving no name costs.
    Anonymity = "anonymity",
    Duty = "duty",
    Gagging = "gagging",
    TimeLimit = "time_limit",
    Advice = "advice",
}

impl Topic {
    /// Whether somebody who is told two statements of this topic is told two different things.
    pub fn stands_alone(self) -> bool {
        match self {
            Topic::You | Topic::Route | Topic::Motive | Topic::Gagging | Topic::TimeLimit => true,
            Topic::Anonymity | Topic::Duty | Topic::Advice => false,
        }
    }

    /// Whether everybody has to be told something about it.
    pub fn is_always_said(self) -> bool {
        matches!(self, Topic::You | Topic::Route)
    }
}

words! {
    /// Whom somebody tells, as the law tells them apart.
    Route, "unknown route";
    /// The employer, or who is responsible.
    Employer = "employer",
    /// Somebody whom the law names for it.
    Prescribed = "prescribed",
    LegalAdviser = "legal_adviser",
    /// This service.
    Here = "here",
    /// Anybody else.
    Wider = "wider",
}

impl Route {
    /// Which way it is to tell this body, where the concern is in this place.
    pub fn to(body: &OversightBody, place: Place) -> Route {
        if body.kind == BodyKind::Provider {
            return Route::Employer;
        }
        let listed = |status: PrescribedPerson| {
            matches!(status, PrescribedPerson::Yes | PrescribedPerson::Conditional)
        };
        let (britain, northern_ireland) =
            (listed(body.prescribed.great_britain), listed(body.prescribed.northern_ireland));
        let prescribed = match place.nation() {
            Some(Nation::NorthernIreland) => northern_ireland,
            Some(Nation::England | Nation::Wales | Nation::Scotland) => britain,
            None => britain || northern_ireland,
        };
        if prescribed { Route::Prescribed } else { Route::Wider }
    }

    /// Which way it is to tell the organisations that an answer to "Whom may we pass the concern to?" names.
    fn of_group(group: ConsentGroup) -> Route {
        match group {
            ConsentGroup::Employer => Route::Employer,
            ConsentGroup::SystemRegulator
            | ConsentGroup::SafetyRegulator
            | ConsentGroup::ProfessionalRegulator => Route::Prescribed,
            ConsentGroup::Commissioner | ConsentGroup::EducationProvider | ConsentGroup::OtherBodies => {
                Route::Wider
            }
        }
    }
}

/// Every mode, so that sets can be made of them.
const MODES: [Mode; 3] = [Mode::Named, Mode::Confidential, Mode::Anonymous];

impl Word for Mode {
    fn position(self) -> usize {
        self as usize
    }

    fn at(position: usize) -> Option<Self> {
        MODES.get(position).copied()
    }
}

/// A statement, as `protections.toml` has it.
#[derive(Debug)]
pub struct Protection {
    pub id: String,
    pub topic: Topic,
    pub when: AppliesTo,
    /// What people read.
    pub text: String,
    /// What it rests on, by name.
    pub law: String,
    pub further_source: Option<String>,
    pub mark: Mark,
}

impl Named for Protection {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Whom a statement is for; what is not said does not matter.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct AppliesTo {
    pub places: Option<AnyOf<Place>>,
    pub reporters: Option<AnyOf<Reporter>>,
    pub modes: Option<AnyOf<Mode>>,
    pub routes: Option<AnyOf<Route>>,
}

impl AppliesTo {
    /// Whether it is for somebody in this situation.
    pub fn holds(&self, situation: &Situation) -> bool {
        let mode = situation.mode.into_iter().collect::<AnyOf<Mode>>();
        self.places.is_none_or(|places| places.contains(situation.place))
            && self.reporters.is_none_or(|reporters| reporters.contains(situation.reporter))
            && self.modes.is_none_or(|modes| modes.meets(mode))
            && self.routes.is_none_or(|routes| routes.meets(situation.routes))
    }
}

/// What is known of somebody who thinks of reporting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Situation {
    pub place: Place,
    pub reporter: Reporter,
    /// `None` where they have not said it yet.
    pub mode: Option<Mode>,
    /// Whom they think of telling.
    pub routes: AnyOf<Route>,
}

impl Situation {
    /// Somebody of whom nothing is known, and who may tell anybody.
    pub fn unknown() -> Situation {
        Situation {
            place: Place::NotSure,
            reporter: Reporter::PreferNotToSay,
            mode: None,
            routes: Route::ALL.iter().copied().collect(),
        }
    }

    /// Somebody who sends these answers: they tell this service, and may agree to others.
    pub fn of_report(place: Place, reporter: Reporter, answers: &Answers) -> Situation {
        let mut routes: AnyOf<Route> = [Route::Here].into_iter().collect();
        let agreed = match answers.get("consent") {
            Some(Answer::Many(groups)) => groups.as_slice(),
            Some(Answer::One(group)) => std::slice::from_ref(group),
            None => &[],
        };
        agreed
            .iter()
            .filter_map(|group| ConsentGroup::parse(group).ok())
            .for_each(|group| routes.insert(Route::of_group(group)));
        Situation { place, reporter, mode: Some(answers.mode()), routes }
    }
}

impl Directory {
    /// What somebody in this situation is told, topic by topic, each in the file's order.
    pub fn told(&self, situation: &Situation) -> Vec<&Protection> {
        let mut told: Vec<&Protection> =
            self.protections().iter().filter(|statement| statement.when.holds(situation)).collect();
        told.sort_by_key(|statement| statement.topic);
        told
    }
}
