//! TLS in the process: what people are given, how a certificate is replaced, and what is refused.

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;

use rustix::process::Signal;
use rustls::version::{TLS12, TLS13};

use crate::support::certificate::{Certificate, Encrypted};
use crate::support::http::Client;
use crate::support::installation::{Installation, Serving};
use crate::support::raw;

const BOTH: [&rustls::SupportedProtocolVersion; 2] = [&TLS12, &TLS13];

fn host_of(origin: &str) -> String {
    origin.replace("https://localhost", "127.0.0.1")
}

/// A service with a certificate of its own; both its addresses with it.
fn serving(certificate: &Certificate) -> (Serving, String, String) {
    let made = Installation::with_tls(certificate);
    let (public, staff) = (made.public.clone(), made.staff.clone());
    (made.serve(&[]), public, staff)
}

/// One page over a connection that stays open.
fn ask(stream: &mut Encrypted) -> u16 {
    stream.write_all(b"GET /safety HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sending");
    raw::read(stream).status
}

#[test]
fn both_applications_are_served_over_tls() {
    let certificate = Certificate::new("localhost", 90);
    let (mut serving, public, staff) = serving(&certificate);
    for (origin, path) in [(&public, "/report"), (&staff, "/sign-in")] {
        let page = Client::trusting(origin.clone(), &certificate).get(path).expect(200);
        assert_eq!(page.header("strict-transport-security"), Some("max-age=31536000"));
    }
    for version in BOTH {
        let mut stream = certificate.connect(&host_of(&public), &[version]).expect("a handshake");
        assert_eq!(stream.conn.protocol_version(), Some(version.version));
        // One connection is one request at a time: what bounds memory counts connections.
        assert_eq!(stream.conn.alpn_protocol(), Some(b"http/1.1".as_slice()), "though h2 was offered first");
        assert_eq!(ask(&mut stream), 200);
    }
    let other = Certificate::new("localhost", 90);
    assert!(other.connect(&host_of(&public), &BOTH).is_none(), "who trusts another certificate sees no page");
    let plain = raw::try_send(
        host_of(&public).parse().unwrap(),
        b"GET / HTTP/1.1\r\nhost: x\r\n\r\n",
        raw::Then::CloseSending,
    );
    assert!(plain.is_none_or(|answer| answer.status >= 400), "nothing is served in the clear");
    assert!(serving.running.terminate().success(), "{}", serving.running.log());
}

#[test]
fn a_new_certificate_is_used_without_cutting_anybody_off() {
    let (first, second) = (Certificate::new("localhost", 90), Certificate::new("localhost", 90));
    let (serving, public, _) = serving(&first);
    let (host, work) = (host_of(&public), serving.running.place().work());
    let mut before = first.connect(&host, &BOTH).expect("a handshake");
    assert_eq!(ask(&mut before), 200);

    second.write(&work);
    serving.running.signal(Signal::HUP);
    serving.running.wait_for("the certificate was read again", 1);
    assert!(first.connect(&host, &BOTH).is_none());
    let mut after = second.connect(&host, &BOTH).expect("a handshake");
    assert_eq!((ask(&mut before), ask(&mut after)), (200, 200), "the old connection goes on");

    // Half of the next pair: what is in use stays, and that is said once.
    let third = Certificate::new("localhost", 90);
    fs::write(work.join("tls.pem"), &third.pem).unwrap();
    for _ in 0..2 {
        serving.running.signal(Signal::HUP);
        serving.running.wait_for("the certificate stays as it was", 1);
        second.connect(&host, &BOTH).expect("a handshake");
    }
    let log = serving.running.log();
    assert!(log.contains("tls.key is not the key of"), "{log}");
    assert!(!log.contains("BEGIN"), "nothing of a key is in the log");

    // The other half: the pair is whole.
    fs::write(work.join("tls.key"), &third.key).unwrap();
    serving.running.signal(Signal::HUP);
    serving.running.wait_for("the certificate was read again", 2);
    third.connect(&host, &BOTH).expect("a handshake");
    assert_eq!(serving.running.log().matches("stays as it was").count(), 1);
    assert_eq!(ask(&mut before), 200);
}

#[test]
fn a_hang_up_ends_nothing_where_there_is_no_certificate() {
    let mut serving = Installation::with_keys().serve(&[]);
    serving.running.signal(Signal::HUP);
    serving.public.get("/report").expect(200);
    assert!(serving.running.terminate().success());
}

/// Both commands refuse, and say this.
fn refused(made: &Installation, sentence: &str) {
    for command in ["check", "serve"] {
        let output = made.place.run(&[command]).expect_failure();
        assert!(output.contains(sentence), "{command} does not say: {sentence}\n{output}");
    }
}

#[test]
fn what_cannot_be_used_is_refused() {
    let certificate = Certificate::new("localhost", 90);
    let made = Installation::with_tls(&certificate);
    let work = made.place.work();
    let output = made.place.run(&["check"]).expect_success();
    assert!(
        output.contains("TLS          here, with") && output.contains("nothing unsafe found"),
        "{output}"
    );

    fs::write(work.join("tls.key"), &Certificate::new("localhost", 90).key).unwrap();
    refused(&made, "tls.key is not the key of");
    fs::write(work.join("tls.key"), &certificate.pem).unwrap();
    refused(&made, "tls.key holds no private key in PEM");
    certificate.write(&work);
    fs::write(work.join("tls.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
        .unwrap();
    refused(&made, "tls.pem holds no certificate in PEM");
    fs::remove_file(work.join("tls.pem")).unwrap();
    refused(&made, "tls.pem cannot be read");
    certificate.write(&work);

    for mode in [0o644, 0o620] {
        fs::set_permissions(work.join("tls.key"), Permissions::from_mode(mode)).unwrap();
        refused(&made, "tls.key can be read or changed by others on this machine");
    }
    fs::set_permissions(work.join("tls.key"), Permissions::from_mode(0o640)).unwrap();
    made.place.run(&["check"]).expect_success();
    fs::copy(work.join("tls.key"), work.join("data/tls.key")).unwrap();
    made.replace("key = \"tls.key\"", "key = \"data/tls.key\"");
    refused(&made, "whoever copies the data could pass for this service");
    made.replace("key = \"data/tls.key\"", "");
    refused(&made, "[tls] needs both");
    made.append("key = \"tls.key\"\nterminated_by = \"nginx\"\n");
    refused(&made, "Keep one: certificate and key, or terminated_by");
}

#[test]
fn a_certificate_goes_with_origins_that_say_so() {
    let made = Installation::with_tls(&Certificate::new("localhost", 90));
    made.replace("listen = \"127.0.0.1:", "listen = \"0.0.0.0:");
    made.place.run(&["check"]).expect_success();
    made.replace(&made.staff, &made.staff.replace("https", "http"));
    refused(&made, "staff.listen is 0.0.0.0");
    made.replace("listen = \"0.0.0.0:", "listen = \"127.0.0.1:");
    made.place.run(&["check"]).expect_success();
    made.replace(&made.public, &made.public.replace("https", "http"));
    refused(&made, "neither origin begins with https://");
}

#[test]
fn a_certificate_that_browsers_would_refuse_is_warned_of() {
    let made = Installation::with_tls(&Certificate::new("localhost", -3));
    let check = || made.place.run(&["check"]).expect_success();
    assert!(check().contains("warning: "), "{}", check());
    assert!(check().contains("tls.pem has expired"), "{}", check());
    Certificate::new("localhost", 5).write(&made.place.work());
    assert!(check().contains("tls.pem expires in 5 days"), "{}", check());
    Certificate::new("localhost", 20).write(&made.place.work());
    assert!(!check().contains("expire") && !check().contains("is not a certificate for"), "{}", check());
    Certificate::new("elsewhere.example", 90).write(&made.place.work());
    let other = check();
    assert!(other.contains("is not a certificate for localhost, which is public.origin"), "{other}");
    assert!(other.contains("which is staff.origin"), "{other}");
}

#[test]
fn what_the_libraries_say_of_a_bad_handshake_is_not_written_down() {
    let certificate = Certificate::new("localhost", 90);
    let made = Installation::with_tls(&certificate);
    made.replace("level = \"info\"", "level = \"trace\"");
    let public = host_of(&made.public);
    let mut serving = made.serve(&[]);
    let garbage: [&[u8]; 4] = [
        b"GET /canaryplain HTTP/1.1\r\nhost: canaryhost\r\n\r\n",
        b"\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00canary",
        &[0x16; 400],
        b"",
    ];
    for bytes in garbage {
        let _ = raw::try_send(public.parse().unwrap(), bytes, raw::Then::CloseSending);
    }
    let mut stream = certificate.connect(&public, &BOTH).expect("a handshake");
    stream.write_all(b"GET /\xff canaryhead\r\n\r\n").expect("sending");
    let _ = raw::try_read(&mut stream);
    assert!(serving.running.terminate().success());
    let log = serving.running.log();
    for told in ["rustls", "actix", "canary", "127.0.0.1:", "TLS", "handshake"] {
        assert!(!log.contains(told), "{told}: {log}");
    }
    assert!(log.contains("serving") && log.contains("stopped"));
}
