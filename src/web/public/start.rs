//! The pages before the form.

use actix_web::{HttpResponse, web};

use crate::domain::directory::protection::{Situation, Topic};
use crate::domain::questionnaire::{Answer, Answers, Mode, Submitted};
use crate::domain::routing::proposal;
use crate::templates::pages::public::{ASKED, BeforeYouReportPage, ProtectionPanel, StartPage};
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// `GET /`
pub async fn start(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    site.ok(&StartPage {})
}

/// `GET /before-you-report`
pub async fn before_you_report(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    show(&site, &Submitted::default())
}

/// `POST /before-you-report`: the same for what somebody chose. It comes by POST so that no address and no history
/// says what they are.
pub async fn before_you_report_as(site: web::Data<Site>, form: Form) -> Result<HttpResponse, WebError> {
    form.admitted()?;
    show(&site, &Submitted::from_pairs(form.0))
}

fn show(site: &Site, chosen: &Submitted) -> Result<HttpResponse, WebError> {
    let edition = site.app.directory();
    let directory = &edition.directory;
    let answered = |id: &&str| {
        let value = chosen.text(id);
        (!value.is_empty()).then(|| ((*id).to_owned(), Answer::One(value.to_owned())))
    };
    let answers = Answers::from_sealed(ASKED.iter().filter_map(answered).collect()).unwrap_or_default();
    let situation = Situation {
        mode: Mode::parse(chosen.text("mode")),
        routes: Situation::unknown().routes,
        ..proposal::situation(directory, &answers)
    };
    let panel = ProtectionPanel::new(&directory.told(&situation), Topic::ALL);
    let moments = site.app.files.store.keeps_moments();
    site.ok(&BeforeYouReportPage::new(chosen, panel, site.app.keeping.months(), moments))
}
