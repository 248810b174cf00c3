//! The table of what can happen to a case: random steps by random people, and the documentation drawn from it.

mod documented;
mod promises;
