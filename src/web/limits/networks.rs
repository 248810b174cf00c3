//! Buckets of networks, in memory alone, under names that nobody can turn back into addresses: a hash with a secret that
//! lasts an hour and is forgotten with everything that was named by it.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::bucket::Bucket;
use crate::app::random::Random;
use crate::crypto::Secret32;
use crate::crypto::hash::hash;
use crate::domain::budget::Kind;

/// How long a secret lasts.
const LASTS: Duration = Duration::from_secs(60 * 60);
/// How many buckets there are at most. A flood from more networks than that meets the budgets for everybody alone.
const MOST: usize = 32_768;
/// How often those that are full again are looked for, once there are so many.
const SWEEP_EVERY: Duration = Duration::from_secs(1);

type Name = [u8; 16];

pub struct Networks {
    random: Arc<dyn Random>,
    state: Mutex<State>,
}

struct State {
    secret: Secret32,
    since: Instant,
    swept: Option<Instant>,
    buckets: HashMap<Name, (Bucket, u32)>,
}

impl Networks {
    pub fn new(random: Arc<dyn Random>, now: Instant) -> Self {
        let state = State { secret: fresh(&*random), since: now, swept: None, buckets: HashMap::new() };
        Networks { random, state: Mutex::new(state) }
    }

    /// Takes a token of this network's bucket; says whether there was one.
    pub fn take(&self, kind: Kind, address: IpAddr, a_minute: u32, now: Instant) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let state = &mut *state;
        if now.saturating_duration_since(state.since) >= LASTS {
            (state.secret, state.since) = (fresh(&*self.random), now);
            state.buckets.clear();
        }
        let name = name(&state.secret, kind, address);
        if let Some((bucket, a_minute)) = state.buckets.get_mut(&name) {
            return bucket.take(*a_minute, now);
        }
        state.make_room(now);
        if state.buckets.len() < MOST {
            let mut bucket = Bucket::full(a_minute, now);
            bucket.take(a_minute, now);
            state.buckets.insert(name, (bucket, a_minute));
        }
        true
    }
}

impl State {
    fn make_room(&mut self, now: Instant) {
        let lately = self.swept.is_some_and(|at| now.saturating_duration_since(at) < SWEEP_EVERY);
        if self.buckets.len() >= MOST && !lately {
            self.swept = Some(now);
            self.buckets.retain(|_, (bucket, a_minute)| !bucket.is_full(*a_minute, now));
        }
    }
}

fn fresh(random: &dyn Random) -> Secret32 {
    let mut secret = Secret32::default();
    random.fill(secret.as_mut());
    secret
}

/// The name of a network for an hour: of 256 neighbouring addresses, or of a site's /48.
fn name(secret: &Secret32, kind: Kind, address: IpAddr) -> Name {
    let mut network = [0; 7];
    match address.to_canonical() {
        IpAddr::V4(address) => network[1..4].copy_from_slice(&address.octets()[..3]),
        IpAddr::V6(address) => {
            network[0] = 6;
            network[1..].copy_from_slice(&address.octets()[..6]);
        }
    }
    let hash = hash(&[b"candour/1 network", secret.as_slice(), &[kind as u8], &network]);
    let mut name = Name::default();
    name.copy_from_slice(&hash[..16]);
    name
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};

    use super::*;
    use crate::app::random::SystemRandom;

    fn networks(now: Instant) -> Networks {
        Networks::new(Arc::new(SystemRandom), now)
    }

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_network_is_a_neighbourhood_and_each_kind_counts_apart() {
        let now = Instant::now();
        let networks = networks(now);
        let take = |kind, text| networks.take(kind, address(text), 1, now);
        assert!(take(Kind::Reports, "192.0.2.1"));
        assert!(!take(Kind::Reports, "192.0.2.200"), "a neighbour");
        assert!(!take(Kind::Reports, "::ffff:192.0.2.7"), "the same as IPv6 writes it");
        assert!(take(Kind::Tracking, "192.0.2.1"));
        assert!(take(Kind::Reports, "192.0.3.1"));
        assert!(take(Kind::Reports, "2001:db8:1:2::1"));
        assert!(!take(Kind::Reports, "2001:db8:1:ffff::1"));
        assert!(take(Kind::Reports, "2001:db8:2::1"));
    }

    #[test]
    fn names_last_an_hour() {
        let now = Instant::now();
        let networks = networks(now);
        let reports = |now| networks.take(Kind::Reports, address("192.0.2.1"), 1, now);
        let names = || networks.state.lock().unwrap().buckets.keys().copied().collect::<Vec<_>>();
        assert!(reports(now));
        let before = names();
        assert!(reports(now + LASTS));
        assert_eq!(names().len(), 1, "what was named by the old secret is gone");
        assert_ne!(names(), before);
    }

    #[test]
    fn there_is_an_end_to_what_is_remembered() {
        let now = Instant::now();
        let networks = networks(now);
        let v6 = |n: u32| IpAddr::V6(Ipv6Addr::from(u128::from(n) << 80));
        for n in 0..40_000 {
            assert!(networks.take(Kind::Pages, v6(n), 1, now));
        }
        assert_eq!(networks.state.lock().unwrap().buckets.len(), MOST);
        assert!(!networks.take(Kind::Pages, v6(0), 1, now), "who was there first is still counted");
        // Once they are full again they are as good as forgotten.
        let later = now + Duration::from_secs(61);
        assert!(networks.take(Kind::Pages, IpAddr::V4(Ipv4Addr::LOCALHOST), 1, later));
        assert_eq!(networks.state.lock().unwrap().buckets.len(), 1);
    }
}
