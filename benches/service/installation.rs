//! An installation in a folder of its own, and the released binary serving it.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::Duration;

use candour::app::clock::{Clock, SystemClock};
use candour::app::key_folder::KeyFolder;
use candour::app::random::{Random, SystemRandom};
use candour::config::encode_secret;
use candour::crypto::Secret32;
use candour::crypto::field_box::{FieldKey, Purpose};
use candour::crypto::recipient::UntrustedRecipient;
use candour::crypto::staff::Root;
use candour::db::queue::QueuePlace;
use candour::db::{Access, AnyConnection, DatabaseUrl};
use candour::domain::{Account, PersonName, Post, Role};

use super::client::{Connection, get};

/// Five who can open a case, as the aims have it, and a custodian, who cannot.
const PEOPLE: [(&str, Role); 6] = [
    ("alice", Role::Reviewer),
    ("bashir", Role::Reviewer),
    ("carys", Role::Reviewer),
    ("dylan", Role::Reviewer),
    ("lena", Role::Lead),
    ("conor", Role::Custodian),
];

pub struct Installation {
    folder: tempfile::TempDir,
    fields: FieldKey,
    pub public: SocketAddr,
    pub staff: SocketAddr,
}

impl Installation {
    /// An empty one, on the disk that holds the build.
    pub fn new() -> Self {
        Self::with("")
    }

    /// The same, taking files of this many MB.
    pub fn taking_files_of(mb: u64) -> Self {
        Self::with(&format!("[files]\nlargest_mb = {mb}\nunclaimed_mb = {}\n", 8 * mb))
    }

    fn with(more: &str) -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let secret = random_secret();
        let (public, staff) = (free_address(), free_address());
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("data")).unwrap();
        fs::create_dir(path("keys")).unwrap();
        fs::set_permissions(path("data"), fs::Permissions::from_mode(0o700)).unwrap();
        fs::set_permissions(path("keys"), fs::Permissions::from_mode(0o755)).unwrap();
        fs::write(path("secret"), encode_secret(&secret)).unwrap();
        fs::set_permissions(path("secret"), fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(path("candour.toml"), configuration(public, staff) + more).unwrap();
        let keys = KeyFolder::open(path("keys")).unwrap();
        for (account, role) in PEOPLE {
            vouch_for(&keys, account, role);
        }
        let installation = Installation { folder, fields: FieldKey::new(secret), public, staff };
        let url = DatabaseUrl::Sqlite(installation.database());
        AnyConnection::open(&url, Access::Write).unwrap().migrate().unwrap();
        installation
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("data/candour.db")
    }

    /// What the check page would carry for the code with this entropy.
    pub fn field(&self, entropy: &[u8; 16]) -> String {
        self.sealed(Purpose::Send, entropy)
    }

    /// Where sealed files are.
    pub fn files(&self) -> PathBuf {
        self.folder.path().join("data/files")
    }

    /// What an open tracking page carries for the code with this entropy.
    pub fn track_field(&self, entropy: &[u8; 16]) -> String {
        self.sealed(Purpose::Track, &[entropy.as_slice(), &1_u32.to_be_bytes()].concat())
    }

    /// Where a page of this person's queue begins, as its address has it.
    pub fn queue_place(&self, person: &str, place: &QueuePlace) -> String {
        let text = format!("{person} {} {} {}", u8::from(place.calm), place.due_on, place.case);
        self.sealed(Purpose::QueuePlace, text.as_bytes())
    }

    fn sealed(&self, purpose: Purpose, payload: &[u8]) -> String {
        let now = SystemClock.now();
        let mut nonce = [0; 24];
        SystemRandom.fill(&mut nonce);
        self.fields.seal(purpose, now, now + 3_600, nonce, payload)
    }

    /// Starts the binary and waits until it answers.
    pub fn serve(&self) -> Server {
        let file = self.folder.path().join("candour.toml");
        let mut command = Command::new(env!("CARGO_BIN_EXE_candour"));
        command.arg("--config").arg(file).arg("serve");
        let server = Server { process: command.spawn().unwrap() };
        for _ in 0..200 {
            std::thread::sleep(Duration::from_millis(50));
            if std::net::TcpStream::connect(self.staff).is_ok() {
                assert_eq!(Connection::open(self.public).ask(&get("/healthz", None)), 200);
                return server;
            }
        }
        panic!("the service does not answer");
    }
}

/// The running binary; it ends with this value.
pub struct Server {
    process: Child,
}

impl Server {
    pub fn pid(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn configuration(public: SocketAddr, staff: SocketAddr) -> String {
    let (public_port, staff_port) = (public.port(), staff.port());
    format!(
        "database = \"sqlite:data/candour.db\"\nkeys = \"keys\"\nsecret_file = \"secret\"\n\
         [public]\nlisten = \"{public}\"\norigin = \"http://localhost:{public_port}\"\n\
         [staff]\nlisten = \"{staff}\"\norigin = \"http://localhost:{staff_port}\"\n\
         [log]\nlevel = \"error\"\n[memory]\nallow_swap = true\n"
    )
}

/// An address that nobody listened on a moment ago.
fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

fn random_secret() -> Secret32 {
    let mut secret = Secret32::default();
    SystemRandom.fill(secret.as_mut());
    secret
}

fn vouch_for(keys: &KeyFolder, account: &str, role: Role) {
    let root = Root::from_bytes(*random_secret());
    let recipient = UntrustedRecipient::parse(root.identity().recipient().as_str()).unwrap();
    let (account, name) = (Account::parse(account).unwrap(), PersonName::parse(account).unwrap());
    keys.add(&Post::new(role, None).unwrap(), &account, &name, &recipient, &root.signer().verify_key())
        .unwrap();
}
