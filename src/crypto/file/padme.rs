//! Padmé: how much longer a file is made, so that its length tells little (Nikitin et al., "Reducing Metadata Leakage
//! from Encrypted Files and Communication with PURBs", 2019). At most 12 % is added.

/// The padded length. Only as many of its leading bits count as it takes to write down how many bits it has.
pub fn padded(length: u64) -> u64 {
    // One byte and none have nothing to round, and their exponent no logarithm.
    if length < 2 {
        return length;
    }
    let exponent = length.ilog2();
    let counts = exponent.ilog2() + 1;
    let mask = (1_u64 << (exponent - counts)) - 1;
    (length + mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lengths_are_those_of_the_paper() {
        for (length, to) in
            [(0, 0), (1, 1), (2, 2), (3, 3), (8, 8), (9, 10), (65_536, 65_536), (65_537, 67_584)]
        {
            assert_eq!(padded(length), to, "{length}");
        }
    }

    proptest! {
        #[test]
        fn little_is_added_and_nothing_twice(length in 1_u64..1 << 53) {
            let to = padded(length);
            prop_assert!(to >= length && (to - length) * 100 <= length * 12);
            prop_assert_eq!(padded(to), to);
        }
    }
}
