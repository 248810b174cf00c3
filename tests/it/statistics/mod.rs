//! The figures: that nobody can work out a small count from what is shown, and that what is shown is right.

mod attack;
mod given;
mod recount;
mod small_tables;
