//! What is wrong in a file of `directory/`.

use std::fmt;

/// One of the files.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum File {
    Bodies,
    Categories,
    Routing,
    Deadlines,
    BankHolidays,
    Changes,
    Outcomes,
    Protections,
}

impl File {
    /// Every file, in the order in which they are read.
    pub const ALL: [File; 8] = [
        File::Bodies,
        File::Categories,
        File::Routing,
        File::Deadlines,
        File::BankHolidays,
        File::Changes,
        File::Outcomes,
        File::Protections,
    ];

    /// Its name in the folder.
    pub fn name(self) -> &'static str {
        match self {
            File::Bodies => "bodies.toml",
            File::Categories => "categories.toml",
            File::Routing => "routing.toml",
            File::Deadlines => "deadlines.toml",
            File::BankHolidays => "bank-holidays.toml",
            File::Changes => "changes.toml",
            File::Outcomes => "outcomes.toml",
            File::Protections => "protections.toml",
        }
    }
}

/// Something that cannot be read, or leads nowhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    pub file: File,
    /// The id of the entry; empty where the file as a whole is meant.
    pub id: String,
    pub problem: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id.as_str() {
            "" => write!(f, "{}: {}", self.file.name(), self.problem),
            id => write!(f, "{}: {id}: {}", self.file.name(), self.problem),
        }
    }
}

/// Everything that is wrong, so that an editor mends it in one go.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct Faults(pub Vec<Fault>);

/// Gathers faults of one file while it is read.
pub(super) struct Gathering<'a> {
    pub file: File,
    pub faults: &'a mut Vec<Fault>,
}

impl Gathering<'_> {
    pub fn add(&mut self, id: &str, problem: impl Into<String>) {
        self.faults.push(Fault { file: self.file, id: id.to_owned(), problem: problem.into() });
    }
}
