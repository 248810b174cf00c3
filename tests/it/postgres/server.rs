//! A PostgreSQL server of a test's own.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

pub struct Server {
    folder: TempDir,
    pub port: u16,
}

impl Server {
    /// With these settings besides the tests' own: `name=value`.
    pub fn start(settings: &[&str]) -> Self {
        let server = Server::somewhere();
        server.script("start", &[&[server.port.to_string().as_str()], settings].concat());
        server
    }

    /// One that follows this one and holds what it commits.
    pub fn standby(&self) -> Self {
        let other = Server::somewhere();
        other.script("standby", &[&other.port.to_string(), &self.port.to_string()]);
        other
    }

    fn somewhere() -> Self {
        let folder = TempDir::new().expect("a folder");
        // Its own user has to reach what is in it.
        let open = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(folder.path(), open).expect("a folder");
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a port").port();
        Server { folder, port }
    }

    pub fn folder(&self) -> PathBuf {
        self.folder.path().join("server")
    }

    /// Ends all its processes at once, as a crash does.
    pub fn kill(&self) {
        self.script("kill", &[]);
    }

    pub fn again(&self) {
        self.script("again", &[]);
    }

    pub fn promote(&self) {
        self.script("promote", &[]);
    }

    pub fn url(&self) -> String {
        url(&[self.port])
    }

    fn script(&self, action: &str, more: &[&str]) {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/postgres");
        let ended =
            Command::new(script).arg(action).arg(self.folder()).args(more).output().expect("a script");
        assert!(ended.status.success(), "{action}: {}", String::from_utf8_lossy(&ended.stderr));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.script("stop", &[]);
    }
}

/// Whichever of the servers at these ports takes writes.
pub fn url(ports: &[u16]) -> String {
    let hosts: Vec<String> = ports.iter().map(|port| format!("127.0.0.1:{port}")).collect();
    format!("postgres://candour@{}/postgres?target_session_attrs=read-write", hosts.join(","))
}
