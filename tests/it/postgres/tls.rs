//! TLS to the server: its certificate is checked, and nothing goes in the clear where it was asked for.

use std::fs;

use super::server::Server;
use crate::support::installation::Installation;

/// An installation whose database is on this server, reached by this name.
fn on(server: &Server, host: &str, authorities: bool) -> Installation {
    let made = Installation::with_keys();
    let url = format!("postgres://candour@{host}:{}/postgres?sslmode=require", server.port);
    let config = made.config();
    let line = config.lines().find(|line| line.starts_with("database = ")).expect("a line").to_owned();
    made.replace(&line, &format!("database = \"{url}\""));
    if authorities {
        let file = made.place.work().join("authority.pem");
        fs::copy(server.folder().join("authority.pem"), file).expect("a copy");
        made.replace("# [postgres]", "[postgres]\nauthorities_file = \"authority.pem\"");
    }
    made
}

#[test]
fn the_servers_certificate_is_checked() {
    let server = Server::start(&["ssl=on"]);
    let trusted = on(&server, "localhost", true);
    assert!(trusted.place.run(&["migrate"]).expect_success().contains("ran "));
    let check = trusted.place.run(&["check"]).expect_success();
    assert!(check.contains(&format!("postgres://candour@localhost:{}/postgres", server.port)), "{check}");
    let unknown = on(&server, "localhost", false);
    assert!(unknown.place.run(&["migrate"]).expect_failure().contains("cannot be reached"));
    // The certificate says localhost and 127.0.0.1, and this is neither.
    let other_name = on(&server, "127.0.0.2", true);
    assert!(other_name.place.run(&["migrate"]).expect_failure().contains("cannot be reached"));
}

#[test]
fn a_server_without_tls_is_not_spoken_to_in_the_clear() {
    let server = Server::start(&[]);
    let asked = on(&server, "localhost", false);
    assert!(asked.place.run(&["migrate"]).expect_failure().contains("cannot be reached"));
}

#[test]
fn a_password_comes_from_a_file_that_others_cannot_read() {
    let server = Server::start(&[]);
    let made = on(&server, "localhost", false);
    made.replace("?sslmode=require", "");
    made.replace("postgres://candour@", "postgres://candour:hunter2@");
    let check = made.place.run(&["check"]).expect_success();
    assert!(check.contains("[postgres] password_file") && !check.contains("hunter2"), "{check}");
    made.replace("postgres://candour:hunter2@", "postgres://candour@");
    made.replace("# [postgres]", "[postgres]\npassword_file = \"password\"");
    let file = made.place.work().join("password");
    fs::write(&file, "hunter2\n").expect("writing");
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    fs::set_permissions(&file, open).expect("a file");
    assert!(made.place.run(&["check"]).expect_failure().contains("chmod 600"));
    let own = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    fs::set_permissions(&file, own).expect("a file");
    made.place.run(&["check"]).expect_success();
}
