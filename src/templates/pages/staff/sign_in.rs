//! Setting up an account, and signing in.

use serde::Serialize;

use super::StaffFrame;
use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Page};

/// Where a new member of staff makes their keys.
#[derive(Serialize)]
pub struct EnrolPage {
    /// What every staff page needs.
    #[serde(flatten)]
    pub frame: StaffFrame,
    /// The installation's id, part of the passphrase's salt.
    pub service_id: String,
    /// Whether a second factor is asked for.
    pub second_factor: bool,
}

/// Where staff sign in.
#[derive(Serialize)]
pub struct SignInPage {
    /// What every staff page needs.
    #[serde(flatten)]
    pub frame: StaffFrame,
    /// The installation's id, part of the passphrase's salt.
    pub service_id: String,
    /// Whether a second factor is asked for.
    pub second_factor: bool,
    /// Whether a session has just ended.
    pub ended: bool,
}

impl Page for EnrolPage {
    const TEMPLATE: &'static str = "pages/staff/enrol";

    fn title(&self) -> Message {
        Message::new("staff-enrol-title")
    }

    fn sample() -> Vec<EnrolPage> {
        let page = |second_factor| EnrolPage {
            frame: StaffFrame::sample_signed_out(),
            service_id: HOSTILE.to_owned(),
            second_factor,
        };
        vec![page(false), page(true)]
    }
}

impl Page for SignInPage {
    const TEMPLATE: &'static str = "pages/staff/sign-in";

    fn title(&self) -> Message {
        Message::new("staff-sign-in-title")
    }

    fn sample() -> Vec<SignInPage> {
        let page = |second_factor, ended| SignInPage {
            frame: StaffFrame::sample_signed_out(),
            service_id: HOSTILE.to_owned(),
            second_factor,
            ended,
        };
        vec![page(false, false), page(true, true)]
    }
}
