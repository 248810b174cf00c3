//! What reviewers can mark a case with. A closed list: labels stand in the clear, so that the queue can be filtered by
//! them, and free words there would tell what was sealed.

use super::directory::words::words;

words! {
    /// A mark on a case.
    Label, "unknown label";
    /// Part of something seen in other reports.
    Pattern = "pattern",
    NeedsAdvice = "needs_advice",
    LegalAdvice = "legal_advice",
    Safeguarding = "safeguarding",
    Police = "police",
    Press = "press",
    Detriment = "detriment",
    /// For the others to learn from, once it is closed.
    Learning = "learning",
}
