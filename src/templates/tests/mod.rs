//! Every page in every state, and every word of the copy.

mod copy;
mod engine;
mod feeds;
mod rendering;

use super::pages::HOSTILE;
use super::pages::public::*;
use super::pages::staff::*;
use super::{Page, Responsible, Templates};

/// A page that was rendered.
pub(super) struct Rendered {
    pub template: &'static str,
    pub title: String,
    pub html: String,
}

impl Rendered {
    /// The document as it is read, and the pieces of it that a script shows instead.
    pub fn parts(&self) -> (String, Vec<&str>) {
        let mut pieces = self.html.split("<template ");
        let mut document = pieces.next().unwrap_or_default().to_owned();
        let mut kept = Vec::new();
        for piece in pieces {
            let (inside, after) = piece.split_once("</template>").expect("a template ends");
            kept.push(inside.split_once('>').expect("a tag ends").1);
            document.push_str(after);
        }
        (document, kept)
    }
}

/// Every sample of every page.
pub(super) fn render_everything(templates: &Templates) -> Vec<Rendered> {
    let mut all = Vec::new();
    render_samples::<StartPage>(templates, &mut all);
    render_samples::<BeforeYouReportPage>(templates, &mut all);
    render_samples::<ReportPage>(templates, &mut all);
    render_samples::<CheckPage>(templates, &mut all);
    render_samples::<SentPage>(templates, &mut all);
    render_samples::<AlreadySentPage>(templates, &mut all);
    render_samples::<TrackPage>(templates, &mut all);
    render_samples::<TrackingPage>(templates, &mut all);
    render_samples::<KeysPage>(templates, &mut all);
    render_samples::<SourcePage>(templates, &mut all);
    render_samples::<ChangesPage>(templates, &mut all);
    render_samples::<BodiesPage>(templates, &mut all);
    render_samples::<SafetyPage>(templates, &mut all);
    render_samples::<UrgentPage>(templates, &mut all);
    render_samples::<HelpPage>(templates, &mut all);
    render_samples::<PrivacyPage>(templates, &mut all);
    render_samples::<CookiesPage>(templates, &mut all);
    render_samples::<AccessibilityPage>(templates, &mut all);
    render_samples::<ErrorPage>(templates, &mut all);
    render_samples::<StaffErrorPage>(templates, &mut all);
    render_samples::<EnrolPage>(templates, &mut all);
    render_samples::<SignInPage>(templates, &mut all);
    render_samples::<QueuePage>(templates, &mut all);
    render_samples::<CasePage>(templates, &mut all);
    render_samples::<LeaversPage>(templates, &mut all);
    render_samples::<KeepingPage>(templates, &mut all);
    render_samples::<DisclosuresPage>(templates, &mut all);
    render_samples::<DisclosurePage>(templates, &mut all);
    render_samples::<ReferralsPage>(templates, &mut all);
    render_samples::<ReferralPage>(templates, &mut all);
    render_samples::<CoverLetterPage>(templates, &mut all);
    render_samples::<AccountPage>(templates, &mut all);
    render_samples::<StatisticsPage>(templates, &mut all);
    render_samples::<ReleaseChangePage>(templates, &mut all);
    all
}

fn render_samples<P: Page>(templates: &Templates, all: &mut Vec<Rendered>) {
    let samples = P::sample();
    assert!(!samples.is_empty(), "{} has no sample", P::TEMPLATE);
    for page in samples {
        let title = templates.messages().format(&page.title()).unwrap();
        let html = templates.render(&page).unwrap_or_else(|error| panic!("{}: {error}", P::TEMPLATE));
        all.push(Rendered { template: P::TEMPLATE, title, html });
    }
}

/// Everything that was built in, with a service name that tries to be markup.
pub(super) fn templates() -> Templates {
    let responsible = Responsible {
        name: HOSTILE.to_owned(),
        contact: format!("{HOSTILE}\n{HOSTILE}"),
        notice: Some("https://example.org/?a=b&c".to_owned()),
    };
    Templates::load("Candour <b>&").unwrap().run_by(Some(responsible))
}
