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
    /// A further person can open it; the subject is their account.
    Granted = "case.granted",
    /// Somebody gave up their own key to it.
    Recused = "case.recused",
    /// Somebody proposed to close without action.
    NoActionProposed = "case.no_action_proposed",
    /// Closed with feedback that says what was done.
    ConcludedAction = "case.concluded_action",
    /// Closed with feedback that says why nothing was done, by a second person.
    ConcludedNoAction = "case.concluded_no_action",
    /// Opened again.
    Reopened = "case.reopened",
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
                | Act::Acknowledged
                | Act::Assessed
                | Act::Messaged
                | Act::Asked
                | Act::Resumed
                | Act::ConcludedAction
                | Act::ConcludedNoAction
                | Act::Reopened
        )
    }
}

impl From<super::Action> for Act {
    fn from(action: super::Action) -> Act {
        use super::Action;
        match action {
            Action::Acknowledge => Act::Acknowledged,
            Action::Assess => Act::Assessed,
            Action::Message => Act::Messaged,
            Action::Ask => Act::Asked,
            Action::Resume => Act::Resumed,
            Action::Note => Act::Noted,
            Action::ProposeNoAction => Act::NoActionProposed,
            Action::ConcludeAction => Act::ConcludedAction,
            Action::ConcludeNoAction => Act::ConcludedNoAction,
            Action::Reopen => Act::Reopened,
            Action::Reply => Act::Replied,
        }
    }
}
