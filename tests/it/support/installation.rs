//! An installation made by `candour init`, with a configuration that the service accepts.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::DirBuilderExt;

use super::binary::{Place, RunningBinary};
use super::certificate::Certificate;
use super::database::{Tables, TestDatabase};
use super::http::Client;
use super::staff;

pub struct Installation {
    database: TestDatabase,
    pub place: Place,
    pub public: String,
    pub staff: String,
}

/// A port that nothing listens on. Somebody else could take it first, which would fail the test, loudly.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a port").port()
}

impl Installation {
    /// With both applications on this machine and nobody in `keys/`.
    pub fn new() -> Self {
        let place = Place::new();
        let database = TestDatabase::new(place.work().join("data/candour.db"));
        Installation::at(place, database)
    }

    fn at(place: Place, database: TestDatabase) -> Self {
        place.run(&["init"]).expect_success();
        let (public, staff) = (free_port(), free_port());
        if database.tables.file().is_none() {
            database.tables.hand_over(&place);
        }
        let made = Installation {
            database,
            place,
            public: format!("http://localhost:{public}"),
            staff: format!("http://localhost:{staff}"),
        };
        made.replace("127.0.0.1:8080", &format!("127.0.0.1:{public}"));
        made.replace("127.0.0.1:8081", &format!("127.0.0.1:{staff}"));
        made.replace("https://report.example.org", &made.public);
        made.replace("https://staff.example.org", &made.staff);
        // Whether the tests' machine may lock its memory is not what is tested.
        made.replace("allow_swap = false", "allow_swap = true");
        made
    }

    /// The same with a reviewer, a lead and a custodian in `keys/`: nothing is unsafe about it.
    pub fn with_keys() -> Self {
        let made = Installation::new();
        for name in ["alice", "lena", "conor"] {
            made.add_key(name);
        }
        made
    }

    /// A first node with this database and with keys.
    pub fn on_postgres(url: &str) -> Self {
        let made = Installation::at(Place::new(), TestDatabase::existing(url));
        for name in ["alice", "lena", "conor"] {
            made.add_key(name);
        }
        made
    }

    /// Another node of the same service: the same database, secret, keys and folder of files.
    pub fn another_node(&self) -> Self {
        let made = Installation::at(Place::new(), TestDatabase::existing(self.database.tables.configured()));
        let (mine, other) = (self.place.work(), made.place.work());
        fs::copy(mine.join("secret"), other.join("secret")).expect("the secret");
        let files = mine.join("data/files");
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&files).expect("a folder");
        made.replace("# folder = \"data/files\"", &format!("folder = \"{}\"", files.display()));
        made.replace("keys = \"keys\"", &format!("keys = \"{}\"", mine.join("keys").display()));
        made
    }

    pub fn add_key(&self, name: &str) -> String {
        let (recipient, key) = staff::key_parts(name);
        let role = staff::client(name).role;
        let key = key.to_base64();
        let arguments = ["keys", "add", name, "--role", role.as_str(), "--name", "Some One", "--recipient"];
        let arguments = [arguments.as_slice(), &[recipient.as_str(), "--ed25519", &key]].concat();
        self.place.run(&arguments).expect_success()
    }

    /// With TLS in the process and a certificate for this machine.
    pub fn with_tls(certificate: &Certificate) -> Self {
        let mut made = Installation::with_keys();
        certificate.write(&made.place.work());
        for origin in [&mut made.public, &mut made.staff] {
            *origin = origin.replace("http://", "https://");
        }
        made.replace("\"http://localhost", "\"https://localhost");
        made.append("[tls]\ncertificate = \"tls.pem\"\nkey = \"tls.key\"\n");
        made
    }

    /// Adds to the end of the configuration.
    pub fn append(&self, more: &str) {
        let with = format!("{}\n{more}", self.config());
        fs::write(self.place.work().join("candour.toml"), with).expect("writing");
    }

    pub fn config(&self) -> String {
        fs::read_to_string(self.place.work().join("candour.toml")).expect("a configuration")
    }

    /// Changes the configuration; what is to be replaced has to be there.
    pub fn replace(&self, from: &str, to: &str) {
        let config = self.config();
        assert!(config.contains(from), "the configuration has no {from}");
        fs::write(self.place.work().join("candour.toml"), config.replace(from, to)).expect("writing");
    }

    pub fn tables(&self) -> Tables {
        self.database.tables.clone()
    }

    /// Starts the service; what it says is in its log.
    pub fn serve(self, more: &[&str]) -> Serving {
        let (public, staff) = (client(&self.public), client(&self.staff));
        let running = self.place.start(&[&["serve"], more].concat(), "serving");
        Serving { running, public, staff, database: self.database }
    }

    /// The same with the files of cases on a disk of so many MiB.
    pub fn serve_on_a_small_disk(self, mebibytes: u32) -> Serving {
        let (public, staff) = (client(&self.public), client(&self.staff));
        fs::create_dir_all(self.place.work().join("data/files")).expect("a folder");
        // So small a disk has no room for a reserve.
        self.replace("reserve_mb = 256", "reserve_mb = 0");
        let running = self.place.start_on_a_small_disk("data/files", mebibytes, "serving");
        Serving { running, public, staff, database: self.database }
    }
}

fn client(origin: &str) -> Client {
    Client::new(origin.replace("localhost", "127.0.0.1"))
}

pub struct Serving {
    pub running: RunningBinary,
    pub public: Client,
    pub staff: Client,
    /// There for as long as the service is, which is stopped first.
    database: TestDatabase,
}

impl Serving {
    /// Ends it at once, as kill -9 does, and leaves what it was.
    pub fn kill(self) -> Installation {
        let Serving { running, public, staff, database } = self;
        let origin = |client: &Client| client.origin().replace("127.0.0.1", "localhost");
        let (public, staff) = (origin(&public), origin(&staff));
        Installation { database, place: running.into_place(), public, staff }
    }
}
