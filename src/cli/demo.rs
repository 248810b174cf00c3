//! `candour demo`

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use zeroize::Zeroizing;

use super::{Failure, open};
use crate::app::clock::{Clock, SystemClock};
use crate::app::demo::{DEMO_DESK, DEMO_PEOPLE, DemoClock, add_desk, fill};
use crate::app::directory::DirectoryInForce;
use crate::app::key_folder::KeyFolder;
use crate::app::random::{Random, SystemRandom};
use crate::app::uploads::{Files, Reserve};
use crate::app::{App, Lifetimes, Parts};
use crate::config::{Log, LogLevel};
use crate::crypto::Secret32;
use crate::db::DatabaseUrl;
use crate::domain::directory::clock::DEFAULT_PROFILE;
use crate::domain::file::Limits;
use crate::hardening::harden;
use crate::startup::{self, Places};
use crate::telemetry;
use crate::templates::Templates;

#[derive(Args)]
pub struct Demo {
    /// Where the demo keeps its database and keys.
    #[arg(long, default_value = "demo-data", value_name = "DIR")]
    data: PathBuf,
    /// An empty PostgreSQL database to use instead of a file: postgres://USER@HOST/DATABASE
    #[arg(long, value_name = "URL")]
    database: Option<DatabaseUrl>,
    /// Where the public pages listen.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDR")]
    listen: SocketAddr,
    /// Where the staff pages listen.
    #[arg(long, default_value = "127.0.0.1:8081", value_name = "ADDR")]
    staff_listen: SocketAddr,
    /// What is promised to reporters: default, inwo or seven_days_three_months.
    #[arg(long, default_value = DEFAULT_PROFILE, value_name = "PROFILE")]
    profile: String,
    /// How much is logged: error, warn, info, debug or trace.
    #[arg(long, default_value = "warn", value_name = "LEVEL", value_parser = level)]
    log: LogLevel,
}

fn level(text: &str) -> Result<LogLevel, String> {
    match text {
        "error" => Ok(LogLevel::Error),
        "warn" => Ok(LogLevel::Warn),
        "info" => Ok(LogLevel::Info),
        "debug" => Ok(LogLevel::Debug),
        "trace" => Ok(LogLevel::Trace),
        _ => Err("use error, warn, info, debug or trace".to_owned()),
    }
}

impl Demo {
    pub async fn run(self) -> Result<(), Failure> {
        let exposed =
            [self.listen, self.staff_listen].into_iter().find(|address| !address.ip().is_loopback());
        if let Some(address) = exposed {
            return Err(format!(
                "{address} could be reached from elsewhere, and the demo's passphrases are known to all: use 127.0.0.1."
            )
            .into());
        }
        let _ = harden();
        telemetry::start(Log { level: self.log, ..Log::default() });
        let public = startup::listen(self.listen).map_err(|error| cannot_listen(self.listen, &error))?;
        let staff =
            startup::listen(self.staff_listen).map_err(|error| cannot_listen(self.staff_listen, &error))?;
        let (public_port, staff_port) = (public.local_addr()?.port(), staff.local_addr()?.port());

        // A profile that there is not is said before anything is made.
        DirectoryInForce::open(None, &self.profile)?;
        open::private_folder(&self.data)?;
        let app = self.open_or_fill().await?;
        let public_origin = format!("http://localhost:{public_port}");
        let staff_origin = format!("http://localhost:{staff_port}");
        print_welcome(&public_origin, &staff_origin, &self.data);
        let templates = Arc::new(Templates::load("Candour")?);
        let places = Places { public: Some((public, public_origin)), staff: (staff, staff_origin) };
        startup::start(app.clone(), templates, places)?.until_stopped_with_chores(app).await?;
        Ok(())
    }

    async fn open_or_fill(&self) -> Result<App, Failure> {
        let file = || DatabaseUrl::Sqlite(self.data.join("data/candour.db"));
        let database = open::database(&self.database.clone().unwrap_or_else(file))?;
        let service = open::service_of(&database, true).await?;
        if !service.demo {
            return Err(format!(
                "{} holds a real service: the demo keeps away from it.",
                self.data.display()
            )
            .into());
        }
        fs::create_dir_all(self.data.join("keys"))?;
        let secret = service_secret(&self.data.join("secret"))?;
        let store = open::store_in(&self.data.join("data/files"))?;
        let files = Files { store, limits: Limits::default(), reserve: Reserve::default() };
        let keys = || KeyFolder::open(self.data.join("keys"));
        let codes = self.data.join("demo-codes.txt");
        if !codes.is_file() {
            if database.read(crate::db::people::all).await?.is_empty() {
                println!("Making the demo's people and cases; this takes a few seconds…");
                let (clock, random) = (Arc::new(DemoClock::at(SystemClock.now())), Arc::new(SystemRandom));
                let filling = App::new(Parts {
                    database: database.clone(),
                    service: service.clone(),
                    keys: keys()?,
                    clock: clock.clone(),
                    random: random.clone(),
                    lifetimes: Lifetimes::default(),
                    files: files.clone(),
                    service_secret: secret.clone(),
                    directory: DirectoryInForce::open(None, &self.profile)?,
                })?;
                let identity = add_desk(&filling, &*random)?;
                open::new_private_file(&identity_file(&self.data), &identity)?;
                let made = fill(&filling, &clock, &*random).await?;
                let lines = made
                    .iter()
                    .map(|case| format!("{}  {}\n  {}\n", case.id.reference(), case.about, case.code));
                open::new_private_file(&codes, &lines.collect::<String>())?;
            } else {
                let folder = self.data.display();
                return Err(format!(
                    "the demo in {folder} was not finished last time: delete that folder and start again."
                )
                .into());
            }
        }
        let directory = DirectoryInForce::open(None, &self.profile)?;
        Ok(open::put_together(database, service, keys()?, directory, Lifetimes::default(), files, secret)?)
    }
}

/// Where the body without an account would keep its key.
fn identity_file(data: &Path) -> PathBuf {
    data.join(format!("{}-identity.txt", DEMO_DESK.0))
}

fn cannot_listen(address: SocketAddr, error: &std::io::Error) -> Failure {
    format!("cannot listen on {address}: {error}. Choose another with --listen and --staff-listen.").into()
}

fn service_secret(path: &Path) -> Result<Secret32, Failure> {
    let mut secret = Secret32::default();
    SystemRandom.fill(secret.as_mut());
    open::new_private_file(path, &crate::config::encode_secret(&secret))?;
    let text = Zeroizing::new(fs::read_to_string(path)?);
    crate::config::decode_secret(&text)
        .ok_or_else(|| format!("{} is not a service secret", path.display()).into())
}

fn print_welcome(public: &str, staff: &str, data: &Path) {
    println!();
    println!("Candour demo. Everything in it is invented; nothing real belongs in it.");
    println!();
    println!("  Report and follow a case   {public}");
    println!("  Staff                      {staff}");
    println!();
    println!("  Sign in as   Who                        Passphrase");
    for person in &DEMO_PEOPLE {
        let at = person.body.map_or_else(String::new, |body| format!(" at {}", body.to_uppercase()));
        let who = format!("{}, {}{at}", person.name, person.role);
        println!("  {:<12} {who:<26} {}", person.account, person.passphrase);
    }
    println!();
    println!(
        "  {} has no account: a referral to it is a file, opened with `age -d -i {}`.",
        DEMO_DESK.0.to_uppercase(),
        identity_file(data).display()
    );
    println!("  The codes of the invented reporters are in {}", data.join("demo-codes.txt").display());
    println!(
        "  Stop with Ctrl-C. Start again to go on where you left off; delete {} to begin anew.",
        data.display()
    );
    println!();
}
