//! What could say who somebody is: shown to the reporter before anything is sealed, and theirs to decide.

use crate::domain::identifiers::{Kept, Name, find_in_report};
use crate::domain::questionnaire::Submitted;
use crate::templates::pages::public::{Excerpt, IdentifiersPart};
use crate::web::Site;
use crate::web::body::Form;

/// What the check page's buttons said, now and before.
pub(super) struct Decided {
    kept: Kept,
    removes: Option<Name>,
    /// Whether one of the buttons brought this page.
    just_now: bool,
}

impl Decided {
    pub fn read(form: &Form) -> Decided {
        let carried = form.0.iter().filter(|(name, _)| name == "kept").map(|(_, value)| value.as_str());
        let mut kept = Kept::read(carried);
        let (keeps, removes) = (Name::parse(form.get("keep")), Name::parse(form.get("remove")));
        if let Some(name) = keeps {
            kept.keep(name);
        }
        Decided { kept, removes, just_now: keeps.or(removes).is_some() }
    }

    /// Takes out what the reporter wants to have out.
    pub fn carry_out(&mut self, site: &Site, submitted: &mut Submitted) {
        if let Some(name) = self.removes.take() {
            self.kept.remove(name, submitted, site.app.this_year());
        }
    }

    /// What the check page asks about.
    pub fn part(&self, site: &Site, submitted: &Submitted) -> IdentifiersPart {
        let found = find_in_report(submitted, site.app.this_year());
        let open = found.into_iter().filter(|(name, _)| !self.kept.has(*name));
        let excerpts =
            open.map(|(name, finding)| Excerpt::new(finding, submitted.text(name.question)).of_answer(name));
        IdentifiersPart::new(excerpts.collect(), self.kept.names(), self.just_now)
    }
}
