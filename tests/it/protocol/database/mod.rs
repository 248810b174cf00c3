//! Invariant I10 in a real database: somebody who can write every row changes one after the other, and neither a
//! reviewer nor the reporter believes it, nor seals anything on it that somebody else could read.

mod entries;
mod exclusion;
mod grants;
mod meanwhile;
mod reports;
mod rows;
mod tampering;
pub mod world;
