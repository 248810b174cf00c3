//! An S3-compatible server of a test's own, with one bucket. `TEST_S3_SERVER` names its program; `tests/run s3`
//! installs it.

use std::fs;
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use candour::store::{FileStore, S3Place, S3Settings};
use tempfile::TempDir;

use super::installation::free_port;

pub const BUCKET: &str = "candour-files";
pub const ACCESS_KEY: &str = "an-access-key";
pub const SECRET_KEY: &str = "a-secret-key-that-nothing-tells";

/// How long a test waits for what does not come.
pub const WITHIN: Duration = Duration::from_secs(5);

pub struct Server {
    folder: TempDir,
    pub port: u16,
    child: Mutex<Child>,
}

/// The program, where tests are to run on it.
pub fn program() -> Option<PathBuf> {
    std::env::var_os("TEST_S3_SERVER").filter(|path| !path.is_empty()).map(PathBuf::from)
}

impl Server {
    pub fn start() -> Self {
        let (folder, port) = (TempDir::new().expect("a folder"), free_port());
        fs::create_dir(folder.path().join(BUCKET)).expect("a bucket");
        let child = Mutex::new(spawn(&folder, port));
        Server { folder, port, child }
    }

    /// Ends it at once, as a crash does.
    pub fn kill(&self) {
        let mut child = self.child.lock().unwrap();
        let _ = child.kill();
        let _ = child.wait();
    }

    pub fn again(&self) {
        *self.child.lock().unwrap() = spawn(&self.folder, self.port);
    }

    /// Where its bucket's objects lie: each is a file.
    pub fn bucket(&self) -> PathBuf {
        self.folder.path().join(BUCKET)
    }

    pub fn store(&self) -> FileStore {
        store(self.port, WITHIN)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

fn spawn(folder: &TempDir, port: u16) -> Child {
    let program = program().expect("TEST_S3_SERVER: tests/run s3 sets it");
    let mut command = Command::new(program);
    command.args(["--host", "127.0.0.1", "--port", &port.to_string()]);
    command.args(["--access-key", ACCESS_KEY, "--secret-key", SECRET_KEY]).arg(folder.path());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("an S3 server");
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let ended = child.try_wait().expect("a child");
        assert!(ended.is_none(), "the S3 server ended");
        std::thread::sleep(Duration::from_millis(10));
    }
    child
}

/// The store behind this port.
pub fn store(port: u16, within: Duration) -> FileStore {
    let endpoint = format!("http://127.0.0.1:{port}");
    FileStore::connect(&place(&endpoint, SECRET_KEY, None, within)).expect("a store")
}

pub fn place(endpoint: &str, secret_key: &str, authorities: Option<&[u8]>, within: Duration) -> S3Place {
    let (bucket, region, access_key) = (BUCKET, "eu-west-2", ACCESS_KEY);
    S3Place::new(&S3Settings { endpoint, bucket, region, access_key, secret_key, authorities, within })
        .expect("a place")
}
