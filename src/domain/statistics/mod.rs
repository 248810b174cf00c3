//! The figures on how the service is used: counted from cases, hidden where they are small, released once.

pub mod attacker;
pub mod breakdown;
pub mod counting;
pub mod facts;
pub mod linear;
pub mod period;
pub mod release;
pub mod suppression;

pub use breakdown::{Breakdown, Population};
pub use counting::Counts;
pub use facts::{CaseFacts, ReferralFacts};
pub use period::{Period, Quarter};
pub use release::{Figure, Release};
