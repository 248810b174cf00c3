//! The shipped examples of a proxy, run as they are but for names, ports and places.

use std::fs::{self, File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::certificate::Certificate;
use super::http::Client;
use super::installation::free_port;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Nginx,
    Caddy,
}

/// Where a proxy keeps what it was given, and where it may write.
struct Site {
    settings: TempDir,
    written: PathBuf,
    /// One for each application, and one for whoever forgets https://.
    ports: [u16; 3],
}

/// A proxy that runs; stopped when dropped.
pub struct Proxy {
    child: Child,
    site: Site,
    pub public: Client,
    pub staff: Client,
}

impl Proxy {
    /// Starts one in front of these two addresses. Whatever it writes, it writes below `written`; its example is given to
    /// `change` first.
    pub fn start(kind: Kind, behind: [&str; 2], written: &Path, change: fn(String) -> String) -> Proxy {
        let certificate = Certificate::new("localhost", 30);
        let settings = TempDir::new().expect("a folder");
        certificate.write(settings.path());
        fs::create_dir_all(written).expect("a folder");
        let site =
            Site { settings, written: written.to_owned(), ports: [free_port(), free_port(), free_port()] };
        let command = match kind {
            Kind::Nginx => site.nginx(behind, change),
            Kind::Caddy => site.caddy(behind, change),
        };
        let client = |port| Client::trusting(format!("https://localhost:{port}"), &certificate);
        let (public, staff) = (client(site.ports[0]), client(site.ports[1]));
        let mut proxy = Proxy { child: site.spawn(command), site, public, staff };
        proxy.wait();
        if kind == Kind::Nginx {
            proxy.close_temporary_folders();
        }
        proxy
    }

    fn wait(&mut self) {
        for port in self.site.ports {
            while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
                let ended = self.child.try_wait().expect("a child");
                let said = || fs::read_to_string(self.site.written.join("said")).unwrap_or_default();
                assert!(ended.is_none(), "the proxy ended: {}", said());
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }

    /// From now on a body that would be spooled fails its request instead of leaving a file that is gone when somebody
    /// looks.
    fn close_temporary_folders(&self) {
        for folder in TEMPORARY {
            let path = self.site.written.join(folder);
            assert_eq!(fs::read_dir(&path).expect("a folder").count(), 0);
            // nginx gave it to its worker, which is another user where the tests run as root.
            let _ = std::os::unix::fs::chown(&path, Some(rustix::process::getuid().as_raw()), None);
            fs::set_permissions(path, Permissions::from_mode(0o500)).expect("a mode");
        }
    }
}

/// What nginx spools to.
const TEMPORARY: [&str; 5] = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

fn example(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("an example")
}

/// What is replaced has to be there: an example that changed is not silently tested as something else.
fn replace(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "the example has no {from}");
    text.replace(from, to)
}

impl Site {
    fn nginx(&self, behind: [&str; 2], change: fn(String) -> String) -> Command {
        let (settings, written) = (self.settings.path(), self.written.display());
        let text = example("deploy/nginx/candour.conf");
        let text = replace(&text, "/etc/nginx/candour/fullchain.pem", &path(settings, "tls.pem"));
        let text = replace(&text, "/etc/nginx/candour/privkey.pem", &path(settings, "tls.key"));
        let text = replace(&text, "    listen [::]:443 ssl;\n", "");
        let text = replace(&text, "    listen [::]:80;\n", "");
        let text = replace(&text, "http://127.0.0.1:8080", &format!("http://{}", behind[0]));
        let text = replace(&text, "http://127.0.0.1:8081", &format!("http://{}", behind[1]));
        let text = replace(&text, "listen 80;", &format!("listen 127.0.0.1:{};", self.ports[2]));
        let (public, staff) = text.split_once("# What staff use.").expect("two applications");
        let [public, staff] = [(public, self.ports[0]), (staff, self.ports[1])].map(|(part, port)| {
            let listen = format!("listen 127.0.0.1:{port} ssl;");
            replace(part, "listen 443 ssl;", &listen)
        });
        fs::write(settings.join("candour.conf"), change(format!("{public}\n#{staff}"))).expect("writing");
        // As Debian has it: what the example does not switch off is written down.
        let temporary: String =
            TEMPORARY.map(|name| format!("{name}_temp_path {written}/{name};\n")).concat();
        let user = if rustix::process::getuid().is_root() { "user nobody nogroup;\n" } else { "" };
        let main = format!(
            "{user}daemon off;\nworker_processes 1;\npid {written}/pid;\nerror_log {written}/error.log info;\n\
             events {{}}\nhttp {{\naccess_log {written}/access.log;\nerror_log {written}/error.log info;\n\
             {temporary}include {}/candour.conf;\n}}\n",
            settings.display()
        );
        fs::write(settings.join("nginx.conf"), main).expect("writing");
        let mut command = Command::new("/usr/sbin/nginx");
        command.args(["-e", "stderr", "-p", &written.to_string(), "-c", &path(settings, "nginx.conf")]);
        command
    }

    fn caddy(&self, behind: [&str; 2], change: fn(String) -> String) -> Command {
        let settings = self.settings.path();
        let tls = format!("tls {} {}", path(settings, "tls.pem"), path(settings, "tls.key"));
        let mut text = example("deploy/caddy/Caddyfile");
        for (name, port) in [("report", self.ports[0]), ("staff", self.ports[1])] {
            let site = format!("https://localhost:{port} {{\n\t{tls}");
            text = replace(&text, &format!("https://{name}.example.org {{"), &site);
        }
        // It writes down its own settings; an address there would look like a visitor's.
        let behind = behind.map(|address| address.replace("127.0.0.1", "localhost"));
        let text = replace(&text, "127.0.0.1:8080", &behind[0]);
        let text = replace(&text, "127.0.0.1:8081", &behind[1]);
        let text = replace(&text, "admin off", &format!("admin off\n\thttp_port {}", self.ports[2]));
        let file = settings.join("Caddyfile");
        fs::write(&file, change(replace(&text, "\tlog {\n", "\tlog {\n\t\tlevel DEBUG\n"))).expect("writing");
        let mut command = Command::new("/usr/bin/caddy");
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file).env_clear();
        for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR"] {
            command.env(name, &self.written);
        }
        command
    }

    fn spawn(&self, mut command: Command) -> Child {
        let said = File::create(self.written.join("said")).expect("a file");
        command.stdin(Stdio::null()).stdout(said.try_clone().expect("a second handle")).stderr(said);
        command.current_dir(&self.written);
        command.spawn().expect("nginx and caddy are there; tests/run installs them")
    }
}

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).display().to_string()
}

impl Drop for Proxy {
    fn drop(&mut self) {
        // Both stop their own children at this signal.
        let _ = kill_process(Pid::from_child(&self.child), Signal::TERM);
        let _ = self.child.wait();
    }
}
