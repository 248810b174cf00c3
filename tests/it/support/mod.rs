//! What the tests drive Candour with: a service in this process, the built binary, and people who use either.

pub mod binary;
pub mod browser;
pub mod certificate;
pub mod clock;
pub mod crowd;
pub mod database;
pub mod disclosure;
pub mod flood;
pub mod html;
pub mod http;
pub mod installation;
pub mod keeping;
pub mod load;
pub mod multipart;
pub mod newcomer;
pub mod proxy;
pub mod raw;
pub mod referral;
pub mod reporter;
pub mod reviewer;
pub mod s3;
pub mod sealed;
pub mod service;
pub mod staff;
pub mod upload;

pub use reporter::Reporter;
pub use reviewer::Reviewer;
pub use service::{Settings, TestService, spawn_app, spawn_app_with};
