//! What can go wrong between a context and a page.

use thiserror::Error;

/// A fault in a template or in the copy. Names the place, never what was to be shown there: a page may hold a
/// report, and this is logged.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TemplateError {
    /// A template does not parse.
    #[error("template {name} does not parse")]
    Unreadable {
        /// The template's name.
        name: String,
    },
    /// A Fluent file does not parse, or a message stands twice.
    #[error("copy {file} cannot be read")]
    UnreadableCopy {
        /// The file's name.
        file: String,
    },
    /// The list of built files cannot be read.
    #[error("static/manifest.json cannot be read")]
    UnreadableManifest,
    /// There is no such message, or it needs an argument that it did not get.
    #[error("message {id} is missing or lacks an argument")]
    Message {
        /// The message's id.
        id: String,
    },
    /// There is no such file in the manifest.
    #[error("no built file is called {name}")]
    Asset {
        /// The logical name.
        name: String,
    },
    /// A helper was called without its first argument.
    #[error("a helper was called without an argument")]
    Argument,
    /// A template asks for something that its context does not have.
    #[error("template {name} fails in line {line}")]
    Render {
        /// The template's name.
        name: String,
        /// The line, 0 where it is not known.
        line: usize,
    },
}
