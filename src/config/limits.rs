//! `[limits]`: what is served at once and in a minute, and what of the disk is kept for text.

use serde::Deserialize;

use crate::domain::budget::{Budget, Budgets, Kind};

/// What is served at most.
#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// How many connections the public application holds at once; the staff application holds a quarter of it.
    pub connections: usize,
    /// Whether a connection's address says where its sender is: nothing stands in front of the service, and it is no onion
    /// service.
    pub by_network: bool,
    /// What of the disk is kept for reports and messages, in MB: files are refused before it is touched.
    pub reserve_mb: u64,
    pub reports: Wanted,
    pub tracking: Wanted,
    pub files: Wanted,
    pub sign_in: Wanted,
    pub staff: Wanted,
    pub pages: Wanted,
}

/// What of one kind is set otherwise than usual.
#[derive(Deserialize, Clone, Copy, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Wanted {
    pub at_once: Option<usize>,
    pub a_minute: Option<u32>,
    pub a_minute_by_network: Option<u32>,
}

impl Default for Limits {
    fn default() -> Self {
        let Budgets { connections, by_network, .. } = Budgets::default();
        let usual = Wanted::default();
        Limits {
            connections,
            by_network,
            reserve_mb: 256,
            reports: usual,
            tracking: usual,
            files: usual,
            sign_in: usual,
            staff: usual,
            pages: usual,
        }
    }
}

impl Limits {
    /// As the service works with them.
    pub fn budgets(&self) -> Budgets {
        let of = Kind::ALL.map(|kind| {
            let (wanted, usual) = (self.wanted(kind), Budget::usual(kind));
            Budget {
                at_once: wanted.at_once.unwrap_or(usual.at_once),
                a_minute: wanted.a_minute.or(usual.a_minute),
                a_minute_by_network: wanted.a_minute_by_network.unwrap_or(usual.a_minute_by_network),
            }
        });
        Budgets { connections: self.connections, by_network: self.by_network, of }
    }

    fn wanted(&self, kind: Kind) -> Wanted {
        match kind {
            Kind::Reports => self.reports,
            Kind::Tracking => self.tracking,
            Kind::Files => self.files,
            Kind::SignIn => self.sign_in,
            Kind::Staff => self.staff,
            Kind::Pages => self.pages,
        }
    }
}
