//! Everything that needs more than one module: one binary, so that the crate is linked once.

mod architecture;
mod cleaning;
mod documents;
mod fuzzed;
mod postgres;
mod protocol;
mod routing;
mod service;
mod statistics;
mod support;
mod workflow;
