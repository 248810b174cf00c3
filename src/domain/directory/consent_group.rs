//! Which of the questionnaire's answers to "Whom may we pass the concern to?" covers a body.

use super::body::BodyKind;
use super::words::words;

words! {
    /// A kind of recipient that a reporter agrees to; the values of the question `consent`.
    ConsentGroup, "unknown kind of recipient";
    Employer = "employer",
    Commissioner = "commissioner",
    SystemRegulator = "system_regulator",
    SafetyRegulator = "safety_regulator",
    ProfessionalRegulator = "professional_regulator",
    EducationProvider = "education_provider",
    OtherBodies = "other_bodies",
}

impl BodyKind {
    /// What a reporter has to have agreed to before a concern goes to a body of this kind. Where the words of no
    /// other answer name the kind, it is "Any other organisation that can act": nobody agreed to more than they read.
    pub fn consent_group(self) -> ConsentGroup {
        match self {
            // "The organisation it is about"
            BodyKind::Provider => ConsentGroup::Employer,
            // "Whoever pays for or commissions the service"
            BodyKind::Commissioner => ConsentGroup::Commissioner,
            // "The regulator of health services (CQC, HIW, HIS or RQIA)"
            BodyKind::SystemRegulator => ConsentGroup::SystemRegulator,
            // "Regulators of radiation, equipment and safety at work (such as HSE, HSENI or MHRA)". Where the radiation
            // regulator is part of CQC, HIW, HIS or RQIA, its desk is asked for by what it regulates.
            BodyKind::RadiationRegulator | BodyKind::SafetyRegulator | BodyKind::ProductRegulator => {
                ConsentGroup::SafetyRegulator
            }
            // "The regulator of a profession (such as HCPC)"
            BodyKind::ProfessionalRegulator => ConsentGroup::ProfessionalRegulator,
            // "The university or education body"
            BodyKind::Education => ConsentGroup::EducationProvider,
            // "Any other organisation that can act"
            BodyKind::Emergency
            | BodyKind::LawEnforcement
            | BodyKind::Safeguarding
            | BodyKind::EnvironmentRegulator
            | BodyKind::Licensing
            | BodyKind::Learning
            | BodyKind::NhsNational
            | BodyKind::Oversight
            | BodyKind::ScreeningQa
            | BodyKind::Medicines
            | BodyKind::CounterFraud
            | BodyKind::DataRegulator
            | BodyKind::CharityRegulator
            | BodyKind::Advertising
            | BodyKind::Consumer
            | BodyKind::Accreditation
            | BodyKind::Support
            | BodyKind::PatientVoice
            | BodyKind::Research
            | BodyKind::Other => ConsentGroup::OtherBodies,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::questionnaire::{Kind, question};

    #[test]
    fn the_groups_are_the_answers_that_the_questionnaire_offers() {
        let Kind::Choices(offered) = question("consent").unwrap().kind else {
            panic!("a list to choose from")
        };
        let groups: Vec<&str> = ConsentGroup::ALL.iter().map(|group| group.as_str()).collect();
        assert_eq!(groups, offered);
    }

    #[test]
    fn every_answer_covers_somebody() {
        for group in ConsentGroup::ALL {
            assert!(BodyKind::ALL.iter().any(|kind| kind.consent_group() == *group), "{group}");
        }
    }

    #[test]
    fn the_regulators_that_an_answer_names_are_covered_by_it() {
        for (kind, group) in [
            (BodyKind::Provider, ConsentGroup::Employer),
            (BodyKind::Commissioner, ConsentGroup::Commissioner),
            (BodyKind::SystemRegulator, ConsentGroup::SystemRegulator),
            (BodyKind::RadiationRegulator, ConsentGroup::SafetyRegulator),
            (BodyKind::SafetyRegulator, ConsentGroup::SafetyRegulator),
            (BodyKind::ProductRegulator, ConsentGroup::SafetyRegulator),
            (BodyKind::ProfessionalRegulator, ConsentGroup::ProfessionalRegulator),
            (BodyKind::Education, ConsentGroup::EducationProvider),
            (BodyKind::LawEnforcement, ConsentGroup::OtherBodies),
            (BodyKind::Oversight, ConsentGroup::OtherBodies),
        ] {
            assert_eq!(kind.consent_group(), group, "{kind}");
        }
    }
}
