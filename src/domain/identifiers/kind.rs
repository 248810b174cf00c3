//! What can be found.

/// What something that was found is. The order is the one in which they count: of two that overlap, the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An e-mail address.
    Email,
    /// An NHS number, of England, Wales and the Isle of Man.
    NhsNumber,
    /// A Community Health Index number, of Scotland.
    ChiNumber,
    /// A Health and Care number, of Northern Ireland.
    HcNumber,
    /// A date of birth, or a date too long ago for what is reported.
    DateOfBirth,
    /// A phone number.
    Phone,
    /// A number of a hospital's own.
    HospitalNumber,
    /// A postcode.
    Postcode,
    /// The name of a folder that a computer gives its user.
    UserFolder,
    /// A name to sign in with.
    UserName,
    /// A name under a letter.
    Signature,
    /// A colleague by name, or together with the reporter.
    ColleagueAndI,
    /// That there was one such person only.
    OnlyOne,
    /// The reporter's post.
    OwnPost,
    /// The reporter's shift or rota.
    OwnShift,
    /// How long the reporter has been there.
    YearsThere,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: [Kind; 16] = [
        Kind::Email,
        Kind::NhsNumber,
        Kind::ChiNumber,
        Kind::HcNumber,
        Kind::DateOfBirth,
        Kind::Phone,
        Kind::HospitalNumber,
        Kind::Postcode,
        Kind::UserFolder,
        Kind::UserName,
        Kind::Signature,
        Kind::ColleagueAndI,
        Kind::OnlyOne,
        Kind::OwnPost,
        Kind::OwnShift,
        Kind::YearsThere,
    ];

    /// The id by which forms, vectors and the copy name it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Email => "email",
            Kind::NhsNumber => "nhs_number",
            Kind::ChiNumber => "chi_number",
            Kind::HcNumber => "hc_number",
            Kind::DateOfBirth => "date_of_birth",
            Kind::Phone => "phone",
            Kind::HospitalNumber => "hospital_number",
            Kind::Postcode => "postcode",
            Kind::UserFolder => "user_folder",
            Kind::UserName => "user_name",
            Kind::Signature => "signature",
            Kind::ColleagueAndI => "colleague_and_i",
            Kind::OnlyOne => "only_one",
            Kind::OwnPost => "own_post",
            Kind::OwnShift => "own_shift",
            Kind::YearsThere => "years_there",
        }
    }

    /// The kind with this id.
    pub fn parse(id: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == id)
    }

    /// Whether it says who a patient is; the others could say who the reporter is.
    pub fn is_about_patient(self) -> bool {
        self <= Kind::Postcode
    }
}

impl<'de> serde::Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Kind, D::Error> {
        let id = String::deserialize(deserializer)?;
        Kind::parse(&id).ok_or_else(|| serde::de::Error::custom("unknown kind of identifier"))
    }
}
