//! What the name of a file says of people. Without scripts it comes together with the file, and nobody can be asked first.

use super::{find_in_message, remove_from};

/// The name without what was found in it. Underscores are gaps: they stand where people would put a space.
pub fn without_findings(name: &str, named: bool, this_year: u32) -> String {
    let mut name = name.to_owned();
    loop {
        // Of one length, so that a place in one is a place in the other.
        let spaced = name.replace('_', " ");
        let Some(finding) = find_in_message(&spaced, named, this_year).pop() else { return name };
        name = remove_from(&name, &finding);
    }
}

#[cfg(test)]
mod tests {
    use super::without_findings;

    #[test]
    fn what_was_found_is_taken_out_and_nothing_else() {
        for (name, named, left) in [
            ("rota_march.jpg", false, "rota_march.jpg"),
            ("943 476 5919.png", false, "[removed].png"),
            ("scan_943_476_5919_CT.png", true, "scan_[removed]_CT.png"),
            ("jsmith_rota.jpg", false, "[removed]_rota.jpg"),
            ("jsmith_rota.jpg", true, "jsmith_rota.jpg"),
            ("C:\\Users\\jsmith\\rota.jpg", false, "C:\\Users\\[removed]\\rota.jpg"),
        ] {
            assert_eq!(without_findings(name, named, 2026), left, "{name}");
        }
    }
}
