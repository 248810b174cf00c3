//! Where a concern is.

use super::words::words;

words! {
    /// A nation with law and bodies of its own.
    Nation, "unknown nation";
    England = "england",
    Wales = "wales",
    Scotland = "scotland",
    NorthernIreland = "ni",
}

words! {
    /// Where a concern is, as far as it is known.
    Place, "unknown nation";
    England = "england",
    Wales = "wales",
    Scotland = "scotland",
    NorthernIreland = "ni",
    /// Outside the four nations.
    Elsewhere = "elsewhere",
    NotSure = "not_sure",
}

impl Place {
    /// The nation, where it is one of the four.
    pub fn nation(self) -> Option<Nation> {
        match self {
            Place::England => Some(Nation::England),
            Place::Wales => Some(Nation::Wales),
            Place::Scotland => Some(Nation::Scotland),
            Place::NorthernIreland => Some(Nation::NorthernIreland),
            Place::Elsewhere | Place::NotSure => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_nation_is_a_place() {
        for nation in Nation::ALL {
            assert_eq!(Place::parse(nation.as_str()).unwrap().nation(), Some(*nation));
        }
    }
}
