//! What a body does about a concern.

use super::words::words;

words! {
    /// What a body does about a concern.
    Role, "unknown role";
    /// Has to hear of it now.
    DoNow = "do_now",
    /// Line management.
    Internal = "internal",
    /// A guardian or contact outside the line.
    SpeakUp = "speak_up",
    /// The employer's own adviser.
    Technical = "technical",
    /// The employer must notify it; the reviewer checks that this happened.
    DutyHolder = "duty_holder",
    Regulator = "regulator",
    Professional = "professional",
    Specialist = "specialist",
    Oversight = "oversight",
    /// Records for learning, and takes up no case.
    Learning = "learning",
    /// Helps the reporter, and takes no concerns.
    Support = "support",
}

impl Role {
    /// Whether a body in this role can do something about the concern itself.
    pub fn acts(self) -> bool {
        !matches!(self, Role::Learning | Role::Support)
    }

    /// Whether this is the employer's own line, or somebody whom it engages.
    pub fn is_the_employers(self) -> bool {
        matches!(self, Role::Internal | Role::Technical)
    }
}
