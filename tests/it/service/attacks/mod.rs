//! Floods and slow clients: what they cost has an end, and whoever is honest is served meanwhile.

mod budgets;
mod room;
mod slow;
