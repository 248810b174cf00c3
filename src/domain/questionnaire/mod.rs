//! The report form as data: what is asked, what may be answered, and what makes a set of answers complete.
//!
//! A form post becomes [`Submitted`]; [`validate`] turns that into [`Answers`] or into [`Problems`] to show.
//! The order of [`QUESTIONS`] is the order on the page, in the sealed report and on the reviewers' screen.

mod answers;
mod category;
mod cleaning;
mod mode;
mod problem;
mod question;
mod sealed_form;
mod submitted;
mod table;
mod validation;

pub use answers::{Answer, Answers, MalformedAnswers};
pub use category::{CATEGORY_GROUPS, CategoryGroup, is_category};
pub use cleaning::clean_lines;
pub use mode::Mode;
pub use problem::{Problem, Problems};
pub use question::{Kind, Question, Required, Section, is_question_id};
pub use submitted::Submitted;
pub use table::{QUESTIONS, question};
pub use validation::{Offer, StaffOption, validate};

#[cfg(test)]
mod tests;
