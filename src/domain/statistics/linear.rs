//! Whole numbers that are not known, and sums of them that are: how small and how large can each of them be? The
//! simplex method on the systems that tables with sums make. In these every pivot is 1 or −1, so that everything stays
//! whole and the answer is exact; a system that is not of that kind is refused.

/// Sums of unknowns that are known. No unknown is below nothing.
#[derive(Clone, Default, Debug)]
pub struct System {
    unknowns: usize,
    equations: Vec<(Vec<(usize, i64)>, i64)>,
}

/// What is known of an unknown: its least value, and its greatest if there is one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    pub least: u64,
    pub most: Option<u64>,
}

impl Range {
    /// Whether values this far apart are possible.
    pub fn spans(self, width: u64) -> bool {
        self.most.is_none_or(|most| most - self.least >= width)
    }
}

impl System {
    /// Another unknown.
    pub fn unknown(&mut self) -> usize {
        self.unknowns += 1;
        self.unknowns - 1
    }

    /// That these unknowns, each times its factor, make this sum.
    pub fn sum(&mut self, terms: Vec<(usize, i64)>, sum: i64) {
        self.equations.push((terms, sum));
    }

    /// The range of every unknown; `None` when the sums contradict each other, or are not of the kind described above.
    pub fn ranges(&self) -> Option<Vec<Range>> {
        let mut tableau = Tableau::solved(self)?;
        (0..self.unknowns).map(|unknown| tableau.range(unknown)).collect()
    }

    /// The unknowns that are known to less than `width`; `None` as with [`System::ranges`]. Every solution on the way
    /// is a possible truth, so that most unknowns are seen to be wide without being asked about.
    pub fn narrow(&self, width: u64) -> Option<Vec<usize>> {
        let mut tableau = Tableau::solved(self)?;
        let mut narrow = Vec::new();
        for unknown in 0..self.unknowns {
            let (least, most) = tableau.seen[unknown];
            if most - least < i64::try_from(width).ok()? && !tableau.range(unknown)?.spans(width) {
                narrow.push(unknown);
            }
        }
        Some(narrow)
    }
}

/// Solved for some of the unknowns, its basis; the others are nothing.
struct Tableau {
    /// Each with its factors and, last, its sum.
    rows: Vec<Vec<i64>>,
    /// Which unknown each row is solved for.
    basis: Vec<usize>,
    /// The least and the greatest value that each unknown has had.
    seen: Vec<(i64, i64)>,
}

impl Tableau {
    fn solved(system: &System) -> Option<Tableau> {
        let width = system.unknowns;
        let none = usize::MAX;
        let mut rows = Vec::with_capacity(system.equations.len());
        for (terms, sum) in &system.equations {
            let sign = if *sum < 0 { -1 } else { 1 };
            let mut row = vec![0; width + 1];
            terms.iter().for_each(|(unknown, factor)| row[*unknown] += sign * factor);
            row[width] = sign * sum;
            rows.push(row);
        }
        let basis = vec![none; rows.len()];
        let mut tableau = Tableau { rows, basis, seen: vec![(i64::MAX, i64::MIN); width] };
        // What is still missing from the sums of unsolved rows becomes less until nothing is.
        loop {
            let unsolved: Vec<usize> =
                (0..tableau.rows.len()).filter(|row| tableau.basis[*row] == none).collect();
            let missing: i64 = unsolved.iter().map(|row| tableau.rows[*row][width]).sum();
            if missing == 0 {
                break;
            }
            let helps =
                |unknown: &usize| unsolved.iter().map(|row| tableau.rows[*row][*unknown]).sum::<i64>() > 0;
            let enters = (0..width).find(helps)?;
            let leaves = tableau.leaving(enters)?;
            tableau.pivot(leaves, enters)?;
        }
        // Rows that say nothing new go; the others are solved for something.
        let mut row = 0;
        while row < tableau.rows.len() {
            if tableau.basis[row] != none {
                row += 1;
                continue;
            }
            match (0..width).find(|unknown| tableau.rows[row][*unknown] != 0) {
                Some(unknown) => tableau.pivot(row, unknown)?,
                None => {
                    tableau.rows.swap_remove(row);
                    tableau.basis.swap_remove(row);
                }
            }
        }
        tableau.look();
        Some(tableau)
    }

    /// The row that limits how far this unknown can grow. Of several the one whose unknown comes first (Bland), so
    /// that the search ends.
    fn leaving(&self, enters: usize) -> Option<usize> {
        let sum = |row: usize| self.rows[row][self.rows[row].len() - 1];
        let limits = (0..self.rows.len()).filter(|row| self.rows[*row][enters] > 0);
        limits.min_by_key(|row| (sum(*row) / self.rows[*row][enters], self.basis[*row]))
    }

    fn pivot(&mut self, row: usize, unknown: usize) -> Option<()> {
        let pivot = self.rows[row][unknown];
        if pivot.abs() != 1 {
            return None;
        }
        self.rows[row].iter_mut().for_each(|factor| *factor *= pivot);
        let solved = std::mem::take(&mut self.rows[row]);
        for other in self.rows.iter_mut().filter(|other| !other.is_empty()) {
            let factor = other[unknown];
            if factor != 0 {
                other.iter_mut().zip(&solved).for_each(|(one, part)| *one -= factor * part);
            }
        }
        self.rows[row] = solved;
        self.basis[row] = unknown;
        Some(())
    }

    /// Notes the values that all unknowns have now.
    fn look(&mut self) {
        let width = self.seen.len();
        let mut values = vec![0; width];
        self.rows.iter().zip(&self.basis).for_each(|(row, unknown)| values[*unknown] = row[width]);
        for ((least, most), value) in self.seen.iter_mut().zip(values) {
            (*least, *most) = ((*least).min(value), (*most).max(value));
        }
    }

    fn range(&mut self, unknown: usize) -> Option<Range> {
        let least = self.push(unknown, -1)??;
        let most = self.push(unknown, 1)?;
        let most = most.map(u64::try_from).transpose().ok()?;
        Some(Range { least: u64::try_from(least).ok()?, most })
    }

    /// Makes an unknown as large (1) or as small (−1) as it can be, and answers with its value then; `Some(None)` when
    /// it can grow for ever.
    fn push(&mut self, unknown: usize, direction: i64) -> Option<Option<i64>> {
        let width = self.seen.len();
        loop {
            let row = self.basis.iter().position(|solved| *solved == unknown);
            // How much it gains from one more of each other unknown.
            let gain = |other: usize| match row {
                Some(row) => -direction * self.rows[row][other],
                None => direction * i64::from(other == unknown),
            };
            let enters = (0..width).find(|other| !self.basis.contains(other) && gain(*other) > 0);
            let Some(enters) = enters else {
                return Some(Some(row.map_or(0, |row| self.rows[row][width])));
            };
            let Some(leaves) = self.leaving(enters) else {
                return Some(None);
            };
            self.pivot(leaves, enters)?;
            self.look();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_exact() {
        let mut system = System::default();
        let [a, b, c] = [(); 3].map(|()| system.unknown());
        system.sum(vec![(a, 1), (b, 1)], 3);
        system.sum(vec![(b, 1), (c, 1)], 10);
        let range = |least, most| Range { least, most: Some(most) };
        assert_eq!(system.ranges().unwrap(), [range(0, 3), range(0, 3), range(7, 10)]);
        assert_eq!(system.narrow(4).unwrap(), [0, 1, 2]);
        assert_eq!(system.narrow(3).unwrap(), Vec::<usize>::new());
    }

    #[test]
    fn what_nothing_limits_has_no_greatest_value() {
        let mut system = System::default();
        let [a, b] = [(); 2].map(|()| system.unknown());
        system.sum(vec![(a, 1), (b, -1)], 2);
        assert_eq!(
            system.ranges().unwrap(),
            [Range { least: 2, most: None }, Range { least: 0, most: None }]
        );
    }

    #[test]
    fn contradictions_and_other_kinds_of_system_are_refused() {
        let mut system = System::default();
        let [a, b] = [(); 2].map(|()| system.unknown());
        system.sum(vec![(a, 1), (b, 1)], 3);
        system.sum(vec![(a, 1), (b, 1)], 4);
        assert_eq!(system.ranges(), None);
        let mut system = System::default();
        let a = system.unknown();
        system.sum(vec![(a, 2)], 3);
        assert_eq!(system.ranges(), None);
    }
}
