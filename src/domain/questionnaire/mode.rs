//! How much the reporter lets be known about themselves.

/// How a report was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The reviewers see the name.
    Named,
    /// The name is sealed apart; a custodian has to agree before anyone sees it.
    Confidential,
    /// No name is taken at all.
    Anonymous,
}

impl Mode {
    /// The value in the form and in the sealed report.
    pub fn as_str(self) -> &'static str {
        match self {
            Mode::Named => "named",
            Mode::Confidential => "confidential",
            Mode::Anonymous => "anonymous",
        }
    }

    /// The mode of that value.
    pub fn parse(value: &str) -> Option<Mode> {
        [Mode::Named, Mode::Confidential, Mode::Anonymous].into_iter().find(|mode| mode.as_str() == value)
    }
}
