//! What the audit chain can say. A row names an act, an actor, a day and ids; never free text.

/// The chain that holds what concerns the service and its people rather than one case.
pub const SERVICE_CHAIN: &str = "service";
/// The actor where the operator's command line acts.
pub const OPERATOR: &str = "operator";

macro_rules! acts {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// Something that was done.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Act {
            $($(#[$doc])* $name,)*
        }

        impl Act {
            /// Every act, for docs/LOGGING.md and its test.
            pub const ALL: &'static [Act] = &[$(Act::$name,)*];

            /// The act as it is stored.
            pub fn as_str(self) -> &'static str {
                match self { $(Act::$name => $id,)* }
            }
        }
    };
}

acts! {
    /// A report arrived and was sealed.
    Received = "case.received",
    /// Somebody fetched a case to open it.
    Opened = "case.opened",
    /// Somebody downloaded a sealed file of a case; the subject says which.
    Downloaded = "case.downloaded",
    /// The reporter wrote.
    Replied = "case.replied",
    /// The reporter added a file; the subject is the entry.
    FileAdded = "case.file_added",
    /// A reviewer acknowledged the report.
    Acknowledged = "case.acknowledged",
    /// Assessment began.
    Assessed = "case.assessing",
    /// A reviewer wrote to the reporter.
    Messaged = "case.messaged",
    /// A reviewer asked the reporter something and waits for the answer.
    Asked = "case.asked",
    /// Assessment goes on after waiting.
    Resumed = "case.resumed",
    /// A note among staff.
    Noted = "case.noted",
    /// A reviewer classified the concern.
    Classified = "case.classified",
    /// A reviewer chose the bodies it goes to.
    Routed = "case.routed",
    /// A reviewer asked whether a body may be told; the subject is the body.
    ConsentRequested = "case.consent_requested",
    /// The reporter agreed that a body is told; the subject is the body.
    ConsentGiven = "case.consent_given",
    /// The reporter did not agree, or no longer does; the subject is the body.
    ConsentRefused = "case.consent_refused",
    /// Somebody proposed to refer without consent; the subject is the body.
    OverrideProposed = "case.override_proposed",
    /// A second person agreed to that; the subject is the body.
    OverrideApproved = "case.override_approved",
    /// A sealed referral was made; the subject is the body and the referral.
    Referred = "case.referred",
    /// A reviewer wrote to a body; the subject is the body and the entry, as in all rows about referrals.
    BodyAnswered = "case.body_answered",
    /// A body confirmed that it has the referral.
    BodyAcknowledged = "case.body_acknowledged",
    /// A body said that it is outside its remit.
    BodyDeclined = "case.body_declined",
    /// A body asked something.
    BodyAsked = "case.body_asked",
    /// A body said what it did.
    BodyReported = "case.body_reported",
    /// Somebody at the body fetched a referral to open it.
    ReferralOpened = "case.referral_opened",
    /// A reviewer asked for the name that was given in confidence; the subject is the entry, as in all rows about it.
    NameAsked = "case.name_asked",
    /// The reporter said what they think of that.
    NameAnswered = "case.name_answered",
    /// A custodian released the name.
    NameReleased = "case.name_released",
    /// A custodian did not release the name.
    NameRefused = "case.name_refused",
    /// A custodian fetched a request to open it; the subject is its thread.
    DisclosureOpened = "case.disclosure_opened",
    /// A task was given; the subject is the entry.
    TaskAdded = "case.task_added",
    /// A task was done.
    TaskDone = "case.task_done",
    /// The clock stands still, with a reason for the reporter.
    Paused = "case.paused",
    /// The clock runs again.
    Unpaused = "case.unpaused",
    /// The day by which the reporter had to hear went by: it is before the leads now.
    Escalated = "case.escalated",
    /// Somebody was asked to work on it; the subject is their account, or empty.
    Assigned = "case.assigned",
    /// The labels were changed.
    Labelled = "case.labelled",
    /// It was linked with another case.
    Linked = "case.linked",
    /// A link was taken away.
    Unlinked = "case.unlinked",
    /// A further person can open it; the subject is their account.
    Granted = "case.granted",
    /// Somebody gave up their own key to it.
    Recused = "case.recused",
    /// Somebody proposed to give it up as unreadable.
    UnreadableProposed = "case.unreadable_proposed",
    /// A second person agreed.
    Unreadable = "case.unreadable",
    /// The reporter took it back.
    Withdrawn = "case.withdrawn",
    /// The reporter rated the answer.
    Rated = "case.rated",
    /// The reporter asked that somebody else looks again.
    AnotherLookAsked = "case.another_look",
    /// The reporter said how they are treated; the subject is the entry.
    CheckedIn = "case.checked_in",
    /// The reporter wrote in their own private log.
    DiaryKept = "case.diary_kept",
    /// Somebody proposed to close without action.
    NoActionProposed = "case.no_action_proposed",
    /// Closed with feedback that says what was done.
    ConcludedAction = "case.concluded_action",
    /// Closed with feedback that says why nothing was done, by a second person.
    ConcludedNoAction = "case.concluded_no_action",
    /// Opened again.
    Reopened = "case.reopened",
    /// Somebody keeps it beyond its time; the subject is why.
    Held = "case.held",
    /// A lead lets its time run again.
    HoldLifted = "case.hold_lifted",
    /// A closed case was deleted as its time was over; the subject is a mark that only the service's secret makes.
    Deleted = "keeping.deleted",
    /// A backup was restored; the subject is the backup's day.
    Restored = "keeping.restored",
    /// A lead released what changed because someone spoke up; the subject is the change's id.
    ChangeReleased = "changes.released",
    /// A lead took such a change back.
    ChangeWithdrawn = "changes.withdrawn",
    /// A person was invited; the subject is their account.
    Invited = "people.invited",
    /// A person enrolled.
    Enrolled = "people.enrolled",
    /// A person's account was disabled.
    Disabled = "people.disabled",
    /// A person is about to leave; the subject is their account.
    Leaving = "people.leaving",
    /// A person left: their account, their sessions and what they could open are gone.
    Left = "people.left",
    /// A person signed in.
    SignedIn = "people.signed_in",
    /// A person signed out or ended one of their sessions.
    SignedOut = "people.signed_out",
}

impl Act {
    /// Reads a stored act.
    pub fn parse(id: &str) -> Option<Act> {
        Act::ALL.iter().copied().find(|act| act.as_str() == id)
    }

    /// Whether the reporter sees it in their timeline.
    pub fn told_to_reporter(self) -> bool {
        matches!(
            self,
            Act::Received
                | Act::Replied
                | Act::FileAdded
                | Act::Acknowledged
                | Act::Assessed
                | Act::Messaged
                | Act::Asked
                | Act::Resumed
                | Act::ConsentRequested
                | Act::ConsentGiven
                | Act::ConsentRefused
                | Act::Referred
                | Act::BodyAcknowledged
                | Act::BodyDeclined
                | Act::BodyAsked
                | Act::BodyReported
                | Act::NameAsked
                | Act::NameAnswered
                | Act::NameReleased
                | Act::NameRefused
                | Act::Paused
                | Act::Unpaused
                | Act::Escalated
                | Act::Unreadable
                | Act::Withdrawn
                | Act::Rated
                | Act::AnotherLookAsked
                | Act::CheckedIn
                | Act::ConcludedAction
                | Act::ConcludedNoAction
                | Act::Reopened
        )
    }

    /// Whether its subject begins with a body, of those that the reporter is told of.
    pub fn is_about_a_body(self) -> bool {
        matches!(
            self,
            Act::ConsentRequested
                | Act::ConsentGiven
                | Act::ConsentRefused
                | Act::Referred
                | Act::BodyAcknowledged
                | Act::BodyDeclined
                | Act::BodyAsked
                | Act::BodyReported
        )
    }
}

impl From<super::Action> for Act {
    /// What the audit calls it. Consent that is refused is [`Act::ConsentRefused`], which its action cannot tell.
    fn from(action: super::Action) -> Act {
        use super::Action;
        match action {
            Action::Acknowledge => Act::Acknowledged,
            Action::Assess => Act::Assessed,
            Action::Message => Act::Messaged,
            Action::Ask => Act::Asked,
            Action::Resume => Act::Resumed,
            Action::Note => Act::Noted,
            Action::Classify => Act::Classified,
            Action::Route => Act::Routed,
            Action::RequestConsent => Act::ConsentRequested,
            Action::ProposeOverride => Act::OverrideProposed,
            Action::ApproveOverride => Act::OverrideApproved,
            Action::Refer => Act::Referred,
            Action::AnswerBody => Act::BodyAnswered,
            Action::RecordAcknowledged | Action::BodyAcknowledge => Act::BodyAcknowledged,
            Action::RecordDeclined | Action::BodyDecline => Act::BodyDeclined,
            Action::RecordQuestion | Action::BodyAsk => Act::BodyAsked,
            Action::RecordOutcome | Action::BodyReport => Act::BodyReported,
            Action::AskName => Act::NameAsked,
            Action::AnswerName => Act::NameAnswered,
            Action::ReleaseName => Act::NameReleased,
            Action::RefuseName => Act::NameRefused,
            Action::AddTask => Act::TaskAdded,
            Action::CompleteTask => Act::TaskDone,
            Action::Pause => Act::Paused,
            Action::Unpause => Act::Unpaused,
            Action::ProposeNoAction => Act::NoActionProposed,
            Action::ConcludeAction => Act::ConcludedAction,
            Action::ConcludeNoAction => Act::ConcludedNoAction,
            Action::ProposeUnreadable => Act::UnreadableProposed,
            Action::ConfirmUnreadable => Act::Unreadable,
            Action::Reopen => Act::Reopened,
            Action::Reply => Act::Replied,
            Action::AddFile => Act::FileAdded,
            Action::Consent => Act::ConsentGiven,
            Action::Withdraw => Act::Withdrawn,
            Action::Rate => Act::Rated,
            Action::AnotherLook => Act::AnotherLookAsked,
            Action::CheckIn => Act::CheckedIn,
            Action::Diary => Act::DiaryKept,
        }
    }
}
