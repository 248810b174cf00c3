//! Limits under which nobody would be served, or everybody would be taken for one.

use super::{Finding, refused, warning};
use crate::config::{Config, TerminatedBy};
use crate::domain::budget::Kind;

/// Fewer connections than one busy browser and a few more people need.
const FEW_CONNECTIONS: usize = 64;

/// What the settings themselves say.
pub fn settings(config: &Config) -> Vec<Finding> {
    let (budgets, mut findings) = (config.limits.budgets(), Vec::new());
    if budgets.connections < FEW_CONNECTIONS {
        findings.push(refused(format!("limits.connections must be at least {FEW_CONNECTIONS}.")));
    }
    for kind in Kind::ALL {
        let (budget, name) = (budgets.of(kind), kind.as_str());
        if budget.at_once == 0 || budget.a_minute == Some(0) || budget.a_minute_by_network == 0 {
            findings.push(refused(format!(
                "limits.{name}: each of at_once, a_minute and a_minute_by_network must be at least 1, or nobody is served."
            )));
        }
    }
    let proxy = matches!(config.tls.terminated_by(), Ok(TerminatedBy::Proxy(_)));
    if budgets.by_network && (proxy || config.public.listen.ip().is_loopback()) {
        findings.push(refused(
            "limits.by_network tells people apart by the address of their connection, but everybody comes from the proxy's \
             or the onion service's: the first flood would shut everybody out. Take it out.",
        ));
    }
    if budgets.by_network {
        findings.push(warning(
            "limits.by_network is on: a hospital's network can stand behind one address, and so can every visitor by Tor. \
             Keep its budgets far above what all of them send.",
        ));
    }
    findings
}
