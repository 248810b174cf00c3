//! What things are and which rules they follow. Nothing here knows how they are stored, sealed or shown.

pub mod questionnaire;
