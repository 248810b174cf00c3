//! What staff say about how grave a concern is, in a classification.

use super::directory::words::words;

words! {
    /// The harm that was done.
    Severity, "unknown severity";
    None = "none",
    Low = "low",
    Moderate = "moderate",
    Severe = "severe",
    Death = "death",
    NotKnown = "not_known",
}

words! {
    /// How likely it is to happen again.
    Likelihood, "unknown likelihood";
    Rare = "rare",
    Unlikely = "unlikely",
    Possible = "possible",
    Likely = "likely",
    Certain = "certain",
    NotKnown = "not_known",
}

words! {
    /// Whether the duty of candour is engaged.
    CandourDuty, "unknown answer on the duty of candour";
    Engaged = "engaged",
    NotEngaged = "not_engaged",
    NotKnown = "not_known",
}

words! {
    /// Whether the ionising radiation regulations ask for a notification.
    Irmer, "unknown answer on the radiation regulations";
    Notifiable = "notifiable",
    NotNotifiable = "not_notifiable",
    NotKnown = "not_known",
}
