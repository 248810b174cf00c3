//! How much of each kind of request is served, so that a flood of one leaves the others.

/// What a request is about, as far as floods are concerned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Sending a report: it is sealed, and committed.
    Reports,
    /// Opening a case with its code, and every step in it.
    Tracking,
    Files,
    SignIn,
    /// Everything else that staff do.
    Staff,
    /// Every other page that reporters see.
    Pages,
}

impl Kind {
    pub const ALL: [Kind; 6] =
        [Kind::Reports, Kind::Tracking, Kind::Files, Kind::SignIn, Kind::Staff, Kind::Pages];

    /// As the configuration calls it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Reports => "reports",
            Kind::Tracking => "tracking",
            Kind::Files => "files",
            Kind::SignIn => "sign_in",
            Kind::Staff => "staff",
            Kind::Pages => "pages",
        }
    }
}

/// What is served of one kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Budget {
    /// How many are worked on at once. What still comes in does not count: who sends slowly takes no place.
    pub at_once: usize,
    /// How many in a minute, from everybody; as many as the machine can where none is named.
    pub a_minute: Option<u32>,
    /// How many in a minute from one network, where networks are told apart.
    pub a_minute_by_network: u32,
}

impl Budget {
    /// What no honest load meets: hundreds who report at the same moment, and a hospital behind one address. Reports and
    /// tracking together leave room in the queues of the crypto threads and of the writer.
    pub const fn usual(kind: Kind) -> Budget {
        let (at_once, a_minute, a_minute_by_network) = match kind {
            Kind::Reports => (768, None, 120),
            Kind::Tracking => (640, None, 600),
            Kind::Files => (256, Some(12_000), 1_200),
            Kind::SignIn => (64, Some(1_200), 120),
            Kind::Staff => (256, None, 6_000),
            Kind::Pages => (768, None, 6_000),
        };
        Budget { at_once, a_minute, a_minute_by_network }
    }
}

/// What is served of everything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Budgets {
    /// How many connections the public application holds at once; the staff application holds a quarter of it.
    pub connections: usize,
    /// Whether a connection's address says where its sender is.
    pub by_network: bool,
    pub of: [Budget; Kind::ALL.len()],
}

impl Budgets {
    pub fn of(&self, kind: Kind) -> Budget {
        self.of[kind as usize]
    }
}

impl Default for Budgets {
    fn default() -> Self {
        Budgets { connections: 2_048, by_network: false, of: Kind::ALL.map(Budget::usual) }
    }
}
