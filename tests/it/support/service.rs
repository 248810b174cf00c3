//! A real service in this process: both applications on random loopback ports, a real database and a real `keys/`.

use std::fs::DirEntry;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

use actix_web::dev::ServerHandle;
use candour::app::clock::Clock;
use candour::app::directory::DirectoryInForce;
use candour::app::key_folder::KeyFolder;
use candour::app::random::SystemRandom;
use candour::app::uploads::{Files, Reserve};
use candour::app::{App, Lifetimes, Parts};
use candour::crypto::Secret32;
use candour::db::{Database, service};
use candour::domain::PersonName;
use candour::domain::budget::Budgets;
use candour::domain::file::Limits;
use candour::startup::{self, Operation, Places};
use candour::store::FileStore;
use candour::templates::Templates;
use tempfile::TempDir;

use super::clock::{NOON, TestClock};
use super::database::{Tables, TestDatabase};
use super::http::Client;
use super::staff::{self, PEOPLE};
use super::{Reporter, Reviewer, s3};

/// The service secret of every such service; tests derive from it what somebody with a copy could.
pub const SECRET: [u8; 32] = [42; 32];

pub struct Settings {
    /// A demo asks for no second factor.
    pub demo: bool,
    /// What the two applications believe their addresses to begin with.
    pub scheme: &'static str,
    /// Whether the five people stand in the database and in `keys/`.
    pub people: bool,
    /// How much it takes.
    pub limits: Limits,
    /// What of the disk is kept for text.
    pub reserve: u64,
    /// What is served at once and in a minute.
    pub budgets: Budgets,
    /// A database that is there already, instead of one of its own.
    pub database: Option<String>,
    /// A store of files that is there already. Without it there is one of its own: a folder, or where `TEST_S3_SERVER`
    /// names a program, a bucket.
    pub files: Option<FileStore>,
    /// The folder of another node of the same service, whose keys and files it uses; its people are there already.
    pub beside: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            demo: true,
            scheme: "http",
            people: true,
            limits: Limits::default(),
            reserve: 0,
            budgets: Budgets::default(),
            database: None,
            files: None,
            beside: None,
        }
    }
}

pub struct TestService {
    database: TestDatabase,
    pub folder: TempDir,
    /// Where its store's pieces lie, each a file, unless the test brought a store.
    pub files: PathBuf,
    /// There for as long as the service is.
    bucket: Option<s3::Server>,
    pub app: App,
    pub clock: Arc<TestClock>,
    pub public_address: SocketAddr,
    pub staff_address: SocketAddr,
    pub public_origin: String,
    pub staff_origin: String,
    runtime: tokio::runtime::Runtime,
    handles: Vec<ServerHandle>,
    thread: Option<JoinHandle<std::io::Result<()>>>,
}

/// A service as most tests want it.
pub fn spawn_app() -> TestService {
    spawn_app_with(Settings::default())
}

pub fn spawn_app_with(settings: Settings) -> TestService {
    let folder = TempDir::new().expect("a folder");
    let home = settings.beside.clone().unwrap_or_else(|| folder.path().to_owned());
    if settings.beside.is_none() {
        std::fs::create_dir(home.join("data")).expect("a folder");
        std::fs::create_dir(home.join("keys")).expect("a folder");
    }
    let own_bucket = settings.files.is_none() && settings.beside.is_none();
    let bucket = s3::program().filter(|_| own_bucket).map(|_| s3::Server::start());
    let files = bucket.as_ref().map_or_else(|| home.join("data/files"), s3::Server::bucket);
    let store = settings.files.or_else(|| bucket.as_ref().map(s3::Server::store));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let own = match settings.database {
        Some(url) => TestDatabase::existing(&url),
        None => TestDatabase::new(folder.path().join("data/candour.db")),
    };
    let database = Database::open(own.url()).expect("a database");
    let clock = Arc::new(TestClock::at_noon());
    let keys = KeyFolder::open(home.join("keys")).expect("a folder");
    let secret = Secret32::new(SECRET);
    if settings.people && settings.beside.is_none() {
        let (boxes, factors) = (secret.clone(), !settings.demo);
        let enrolled = database.write(move |connection| staff::enrol_all(connection, &boxes, NOON, factors));
        runtime.block_on(enrolled).expect("people");
        for (name, display, ..) in PEOPLE {
            let (recipient, key) = staff::key_parts(name);
            let display = PersonName::parse(display).expect("a name");
            keys.add(&staff::post(name), &staff::account(name), &display, &recipient, &key).expect("a key");
        }
    }
    let (demo, now) = (settings.demo, clock.now());
    let today = candour::domain::Day::from_unix_seconds(now);
    let begun = database.write(move |connection| match service::find(connection)? {
        Some(found) => Ok(found),
        None => service::begin(connection, "tested-service", demo, today),
    });
    let app = App::new(Parts {
        service: runtime.block_on(begun).expect("a row"),
        database,
        keys,
        clock: clock.clone(),
        random: Arc::new(SystemRandom),
        lifetimes: Lifetimes::default(),
        files: Files {
            limits: settings.limits,
            reserve: Reserve { bytes: settings.reserve, database: Some(home.join("data")) },
            store: store.unwrap_or_else(|| files_in(&home.join("data")).store),
        },
        service_secret: secret,
        directory: DirectoryInForce::built_in(),
    });
    let app = app.expect("an app");
    let listen = || startup::listen(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a port");
    let (public, staff) = (listen(), listen());
    let address = |socket: &std::net::TcpListener| socket.local_addr().expect("an address");
    let (public_address, staff_address) = (address(&public), address(&staff));
    let origin = |address: SocketAddr| format!("{}://localhost:{}", settings.scheme, address.port());
    let (public_origin, staff_origin) = (origin(public_address), origin(staff_address));
    let places =
        Places { public: Some((public, public_origin.clone())), staff: (staff, staff_origin.clone()) };
    let operation = Operation { budgets: settings.budgets, ..Operation::default() };
    let (started, handles) = channel();
    let (served, templates) = (app.clone(), templates());
    let thread = std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async {
            let running = startup::start_with(served, templates, places, operation)?;
            started.send(running.handles()).expect("the test waits");
            running.until_stopped().await
        })
    });
    TestService {
        handles: handles.recv().expect("a started service"),
        thread: Some(thread),
        database: own,
        folder,
        files,
        bucket,
        app,
        clock,
        public_address,
        staff_address,
        public_origin,
        staff_origin,
        runtime,
    }
}

/// A store in a folder of this one, with the limits of a configuration that names none.
pub fn files_in(folder: &Path) -> Files {
    let folder = folder.join("files");
    std::fs::create_dir_all(&folder).expect("a folder");
    Files {
        store: FileStore::open(&folder).expect("a store"),
        limits: Limits::default(),
        reserve: Reserve::default(),
    }
}

/// Read once: they are the same for every test.
fn templates() -> Arc<Templates> {
    static TEMPLATES: OnceLock<Arc<Templates>> = OnceLock::new();
    TEMPLATES.get_or_init(|| Arc::new(Templates::load("Candour").expect("templates"))).clone()
}

impl TestService {
    /// Runs a use case from the test's own thread.
    pub fn run<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    pub fn public(&self) -> Client {
        Client::new(format!("http://{}", self.public_address))
    }

    pub fn staff(&self) -> Client {
        Client::new(format!("http://{}", self.staff_address))
    }

    pub fn reporter(&self) -> Reporter {
        Reporter::new(self.public())
    }

    /// Somebody of the five, signed in over HTTP.
    pub fn reviewer(&self, name: &str) -> Reviewer<'_> {
        Reviewer::sign_in(self, name)
    }

    /// Whether its files are in a bucket of its own.
    pub fn has_bucket(&self) -> bool {
        self.bucket.is_some()
    }

    /// How many objects its store has something of.
    pub fn stored_objects(&self) -> usize {
        let holds = |entry: io::Result<DirEntry>| {
            // The server leaves folders behind whose pieces are gone.
            std::fs::read_dir(entry.expect("an entry").path()).is_ok_and(|mut pieces| pieces.next().is_some())
        };
        let all = std::fs::read_dir(&self.files).expect("the store");
        if self.has_bucket() { all.map(holds).filter(|holds| *holds).count() } else { all.count() }
    }

    /// What its database holds.
    pub fn tables(&self) -> Tables {
        self.database.tables.clone()
    }

    pub fn counts(&self) -> Vec<(&'static str, i64)> {
        self.tables().counts()
    }
}

impl Drop for TestService {
    fn drop(&mut self) {
        for handle in &self.handles {
            // The command is on its way before the future is first polled; the thread's end is what is waited for.
            drop(handle.stop(false));
        }
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            assert!(std::thread::panicking() || matches!(ended, Ok(Ok(()))), "the service ended badly");
        }
    }
}
