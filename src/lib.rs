//! Candour: see docs/ARCHITECTURE.md.
