//! The facts about a concern that rules ask for.

use super::words::words;

words! {
    /// The kind of service.
    Setting, "unknown setting";
    Nhs = "nhs",
    PrimaryCare = "primary_care",
    IndependentNhsContract = "independent_nhs_contract",
    IndependentPrivate = "independent_private",
    RadiographerLedClinic = "radiographer_led_clinic",
    MobileUnit = "mobile_unit",
    ScreeningProgramme = "screening_programme",
    Dental = "dental",
    SocialCare = "social_care",
    Education = "education",
    Supplier = "supplier",
    SecureOrDefence = "secure_or_defence",
    Other = "other",
    NotSure = "not_sure",
}

words! {
    /// Whom or what a concern is about.
    About, "unknown subject";
    OrganisationOrSystem = "organisation_or_system",
    RadiographerOrHcpc = "radiographer_or_hcpc",
    DoctorPaAa = "doctor_pa_aa",
    NurseMidwife = "nurse_midwife",
    Dental = "dental",
    Pharmacy = "pharmacy",
    UnregisteredWorker = "unregistered_worker",
    Student = "student",
    SeniorLeader = "senior_leader",
    EquipmentOrSupplier = "equipment_or_supplier",
    EducationProvider = "education_provider",
    Regulator = "regulator",
    /// The Society or the College of Radiographers.
    Scor = "scor",
    NotSure = "not_sure",
}

words! {
    /// How soon somebody has to look, the soonest first.
    Urgency, "unknown urgency";
    Immediate = "immediate",
    High = "high",
    Standard = "standard",
    /// Over, more than a year ago, and nobody is at risk.
    Historical = "historical",
}

words! {
    /// What the reporter is.
    Reporter, "unknown kind of reporter";
    Employee = "employee",
    AgencyOrBank = "agency_or_bank",
    SelfEmployed = "self_employed",
    Partner = "partner",
    CompanyDirector = "company_director",
    FranchisorOrFranchisee = "franchisor_or_franchisee",
    Student = "student",
    AssistantOrSupportWorker = "assistant_or_support_worker",
    Manager = "manager",
    RetiredOrFormer = "retired_or_former",
    Other = "other",
    PreferNotToSay = "prefer_not_to_say",
}

words! {
    /// A fact that changes the way; `routing.toml` says what each means.
    Flag, "unknown flag";
    FearOfReprisal = "fear_of_reprisal",
    ManagersInvolved = "managers_involved",
    EvidenceAtRisk = "evidence_at_risk",
    TriedInternal = "tried_internal",
    NoInternalRoute = "no_internal_route",
    Death = "death",
    ManyPatients = "many_patients",
    MediaInterest = "media_interest",
    ReporterIsPatient = "reporter_is_patient",
    OverSixMonths = "gt_6_months",
    OverTwelveMonths = "gt_12_months",
    OverFiveYears = "gt_5_years",
    NoIonising = "no_ionising",
    NearMissOneOff = "near_miss_one_off",
}

#[cfg(test)]
mod tests {
    use super::super::any_of::Word;
    use super::*;

    #[test]
    fn every_word_is_found_by_its_id_and_stands_at_its_place() {
        for (position, flag) in Flag::ALL.iter().enumerate() {
            assert_eq!(Flag::parse(flag.as_str()).unwrap(), *flag);
            assert_eq!(flag.position(), position);
        }
        assert!(Flag::parse("gt_2_years").is_err());
    }
}
