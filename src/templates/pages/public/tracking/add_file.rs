//! The form with which a file is added. What is ticked stands before the file: it streams in, and what is to be done with
//! it has to be known by then.

use serde::Serialize;

use super::problem::FormProblem;
use crate::domain::file::{FileKind, NotAdded};
use crate::templates::Message;

/// A form for one file.
#[derive(Serialize)]
pub struct FileForm {
    #[serde(rename = "box")]
    sealed_box: String,
    /// How many, and how large.
    limits: Message,
    /// What happens to it before it is sealed.
    means: Message,
    /// Whether an original can be kept for the custodians.
    originals: bool,
    /// Answered on a page of its own.
    elsewhere: bool,
    most: usize,
    megabytes: usize,
    problem: Option<Message>,
    /// What cannot be cleaned: what that means, and how to make a copy that says nothing.
    cannot: Option<Cannot>,
}

#[derive(Serialize)]
struct Cannot {
    means: Message,
    instead: Message,
}

impl FileForm {
    /// `sealed_box` keeps the page open. `named`: the report was sent by name, and so are its files, as they are.
    pub fn new(sealed_box: &str, named: bool, originals: bool, most: usize, megabytes: usize) -> FileForm {
        let limits =
            Message::new("add-file-limits").with_number("most", most).with_number("megabytes", megabytes);
        FileForm {
            sealed_box: sealed_box.to_owned(),
            limits,
            means: Message::new(if named { "add-file-named" } else { "add-file-cleaned" }),
            originals: originals && !named,
            elsewhere: false,
            most,
            megabytes,
            problem: None,
            cannot: None,
        }
    }

    /// Answered on a page of its own, so that this one stays where it is.
    pub fn elsewhere(mut self) -> FileForm {
        self.elsewhere = true;
        self
    }

    /// Says why the file that was just sent was not added.
    pub fn with_problem(mut self, why: NotAdded) -> FileForm {
        let class = match why {
            NotAdded::CannotClean(kind) => Some(class(kind)),
            NotAdded::Broken => Some("broken"),
            _ => None,
        };
        self.cannot = class.map(|class| Cannot {
            means: Message::composed(format!("cannot-clean-{class}-means")),
            instead: Message::composed(format!("cannot-clean-{class}-instead")),
        });
        self.problem = Some(match why {
            NotAdded::Empty => Message::new("add-file-empty"),
            NotAdded::TooLarge => Message::new("add-file-too-large").with_number("megabytes", self.megabytes),
            NotAdded::Enough => Message::new("add-file-enough").with_number("most", self.most),
            NotAdded::CannotClean(FileKind::Dicom) => Message::new("add-file-medical"),
            NotAdded::CannotClean(_) => Message::new("add-file-cannot-clean"),
            NotAdded::Broken => Message::new("add-file-broken"),
            NotAdded::CutOff => Message::new("add-file-cut-off"),
            NotAdded::NoRoom => Message::new("add-file-no-room"),
            NotAdded::Away => Message::new("add-file-away"),
        });
        self
    }

    /// What is wrong, for the top of the page.
    pub(super) fn problem(&self) -> Option<FormProblem> {
        self.problem.as_ref().map(|problem| FormProblem::new("file", problem.clone()))
    }

    /// One with each problem.
    pub(super) fn samples() -> Vec<FileForm> {
        let kinds =
            [FileKind::Pdf, FileKind::Heic, FileKind::Mp4, FileKind::Dicom, FileKind::Text, FileKind::Other];
        let problems = [
            NotAdded::Empty,
            NotAdded::TooLarge,
            NotAdded::Enough,
            NotAdded::Broken,
            NotAdded::CutOff,
            NotAdded::NoRoom,
            NotAdded::Away,
        ];
        let problems = problems.into_iter().chain(kinds.into_iter().map(NotAdded::CannotClean));
        problems.map(|why| FileForm::new("c2VhbGVk", false, true, 10, 100).with_problem(why)).collect()
    }
}

/// Kinds that the same is said of.
fn class(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Jpeg | FileKind::Png | FileKind::Webp | FileKind::Tiff | FileKind::Heic => "picture",
        FileKind::Pdf
        | FileKind::Docx
        | FileKind::Xlsx
        | FileKind::Pptx
        | FileKind::Odt
        | FileKind::Ods
        | FileKind::Odp => "document",
        FileKind::Mp4 | FileKind::Mov => "film",
        FileKind::Dicom => "medical",
        FileKind::Text => "text",
        FileKind::Other => "other",
    }
}
