//! The built binary as a child process, with a working folder, a temporary folder and a log of its own.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// What a command printed and how it ended.
#[derive(Debug)]
pub struct Ended {
    pub success: bool,
    pub output: String,
}

impl Ended {
    #[track_caller]
    pub fn expect_success(self) -> String {
        assert!(self.success, "{}", self.output);
        self.output
    }

    #[track_caller]
    pub fn expect_failure(self) -> String {
        assert!(!self.success, "{}", self.output);
        self.output
    }
}

/// A place where the binary runs.
pub struct Place {
    pub folder: TempDir,
    program: PathBuf,
    /// Whom it runs as, where the tests may choose.
    user: Option<u32>,
}

/// A user without any rights, on every Unix.
const NOBODY: u32 = 65_534;

impl Place {
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        for name in ["work", "tmp"] {
            fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        Place { folder, program: env!("CARGO_BIN_EXE_candour").into(), user: None }
    }

    /// The same, and where the tests run as root the binary runs as nobody, from a copy that they may execute.
    pub fn without_rights() -> Self {
        let mut place = Place::new();
        if rustix::process::getuid().is_root() {
            let program = place.folder.path().join("candour");
            fs::copy(&place.program, &program).expect("a copy");
            for path in [place.folder.path(), &place.work(), &place.folder.path().join("tmp")] {
                std::os::unix::fs::chown(path, Some(NOBODY), None).expect("a new owner");
            }
            (place.program, place.user) = (program, Some(NOBODY));
        }
        place
    }

    /// Its working folder.
    pub fn work(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        if let Some(user) = self.user {
            command.uid(user);
        }
        // Nothing of the tests' own environment: it might set what is tested here.
        command.args(arguments).current_dir(self.work()).env_clear().stdin(Stdio::null());
        command.env("TMPDIR", self.folder.path().join("tmp")).env("HOME", self.work());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Ended {
        self.run_with(arguments, &[])
    }

    pub fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ended {
        let mut command = self.command(arguments);
        command.envs(environment.iter().copied());
        let output = command.output().expect("the binary runs");
        let text = [output.stdout, output.stderr].concat();
        Ended { success: output.status.success(), output: String::from_utf8(text).expect("UTF-8") }
    }

    /// Starts a command that goes on, and waits until its log holds this text.
    pub fn start(self, arguments: &[&str], ready: &str) -> RunningBinary {
        let command = self.command(arguments);
        self.spawn(command, ready)
    }

    pub fn start_with(self, arguments: &[&str], environment: &[(&str, &str)], ready: &str) -> RunningBinary {
        let mut command = self.command(arguments);
        command.envs(environment.iter().copied());
        self.spawn(command, ready)
    }

    /// The same with a folder of its working folder on a disk of so many MiB. Where nobody may mount one, no file may
    /// grow past 2 MiB instead, which breaks off in the middle of a write as well.
    pub fn start_on_a_small_disk(self, folder: &str, mebibytes: u32, ready: &str) -> RunningBinary {
        let apart = ["--map-root-user", "--mount"];
        let may = Command::new("unshare").args(apart).args(["mount", "-t", "tmpfs", "none", "/mnt"]).output();
        let may = may.is_ok_and(|output| output.status.success());
        let mut command = Command::new(if may { "unshare" } else { "sh" });
        if may {
            command.args(apart).arg("sh");
        }
        let limit = match may {
            true => format!("mount -t tmpfs -o size={mebibytes}m none {folder}"),
            false => "trap '' XFSZ && ulimit -f 4096".to_owned(),
        };
        command.args(["-c", &format!("{limit} && exec \"$0\" \"$@\"")]).arg(&self.program).arg("serve");
        command.current_dir(self.work()).stdin(Stdio::null());
        self.spawn(command, ready)
    }

    fn spawn(self, mut command: Command, ready: &str) -> RunningBinary {
        let log = self.folder.path().join("log");
        let file = File::create(&log).expect("a log");
        command.stdout(file.try_clone().expect("a second handle")).stderr(file);
        let child = command.spawn().expect("the binary starts");
        let mut running = RunningBinary { child, place: Some(self) };
        while !running.log().contains(ready) {
            let ended = running.child.try_wait().expect("a child");
            assert!(ended.is_none(), "it ended: {}", running.log());
            std::thread::sleep(Duration::from_millis(20));
        }
        running
    }
}

/// A service that runs as a process of its own; killed when dropped.
pub struct RunningBinary {
    place: Option<Place>,
    child: Child,
}

impl RunningBinary {
    pub fn place(&self) -> &Place {
        self.place.as_ref().expect("taken at the end only")
    }

    /// The place, for another command in it.
    pub fn into_place(mut self) -> Place {
        self.place.take().expect("taken at the end only")
    }

    pub fn log(&self) -> String {
        fs::read_to_string(self.place().folder.path().join("log")).expect("a log")
    }

    pub fn process_id(&self) -> u32 {
        self.child.id()
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).expect("a running child");
    }

    /// Waits until its log holds this text so many times.
    pub fn wait_for(&self, text: &str, times: usize) {
        for _ in 0..3_000 {
            if self.log().matches(text).count() >= times {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("no '{text}' in {}", self.log());
    }

    /// Asks it to stop, as a service manager does, and waits for its end.
    pub fn terminate(&mut self) -> ExitStatus {
        self.signal(Signal::TERM);
        self.child.wait().expect("a child")
    }

    /// The address after a heading of the demo's welcome.
    pub fn address_after(&self, heading: &str) -> String {
        let log = self.log();
        let line = log.lines().find(|line| line.trim_start().starts_with(heading)).expect("the welcome");
        let address = line.split_whitespace().last().expect("an address");
        address.replace("localhost", "127.0.0.1")
    }
}

impl Drop for RunningBinary {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Every file below a folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files
}
