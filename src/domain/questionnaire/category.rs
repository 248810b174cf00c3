//! What a concern can be about.

/// Categories that belong together, shown under one heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CategoryGroup {
    /// The group's id, by which its wording is found.
    pub id: &'static str,
    /// The ids of its categories. They are stable: never renamed, never used again for something else.
    pub categories: &'static [&'static str],
}

/// Every category, in the order in which they are offered.
pub const CATEGORY_GROUPS: &[CategoryGroup] = &[
    CategoryGroup {
        id: "radiation",
        categories: &[
            "rad_wrong_patient",
            "rad_unjustified",
            "rad_dose",
            "rad_pregnancy",
            "rad_nucmed",
            "rad_governance",
            "rad_staff_public",
            "rad_source_waste",
        ],
    },
    CategoryGroup { id: "radiotherapy", categories: &["rt_error", "rt_planning_qa"] },
    CategoryGroup {
        id: "mr_us_contrast",
        categories: &["mr_safety", "contrast_reaction", "medicines", "controlled_drugs", "ultrasound"],
    },
    CategoryGroup { id: "equipment", categories: &["equipment_fault", "software_ai"] },
    CategoryGroup { id: "reporting", categories: &["report_delay", "report_missed", "result_not_actioned"] },
    CategoryGroup { id: "screening", categories: &["screening_incident", "health_check_exposure"] },
    CategoryGroup {
        id: "people",
        categories: &[
            "unqualified_operator",
            "scope_of_practice",
            "unsafe_colleague",
            "staffing",
            "supervision_training",
        ],
    },
    CategoryGroup {
        id: "patient_care",
        categories: &[
            "consent",
            "dignity_chaperone",
            "patient_handling",
            "infection_control",
            "discrimination_access",
        ],
    },
    CategoryGroup {
        id: "safeguarding",
        categories: &[
            "safeguarding_adult",
            "safeguarding_child",
            "ill_treatment",
            "sexual_misconduct_patient",
            "sexual_harassment_staff",
        ],
    },
    CategoryGroup {
        id: "openness",
        categories: &["candour_failure", "incident_covered_up", "records_falsified", "concern_ignored"],
    },
    CategoryGroup {
        id: "workplace",
        categories: &["bullying_care", "workplace_safety", "gagging_clause", "detriment"],
    },
    CategoryGroup {
        id: "business",
        categories: &[
            "unregistered_provider",
            "contract_quality",
            "misleading_advertising",
            "fraud",
            "data_protection",
            "environment",
        ],
    },
    CategoryGroup { id: "education", categories: &["education_quality", "research"] },
    CategoryGroup { id: "other", categories: &["other"] },
];

/// Whether this is the id of a category.
pub fn is_category(id: &str) -> bool {
    CATEGORY_GROUPS.iter().any(|group| group.categories.contains(&id))
}
