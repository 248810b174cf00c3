//! The service is killed in the middle of its work, again and again: what it acknowledged is there, nothing is half
//! there, and it starts again by itself.

use std::time::Duration;

use crate::support::installation::Installation;
use crate::support::load::Load;

/// How often by default; `KILLS=100` for the figure of docs/performance.
const KILLS: u32 = 5;
const REPORTERS: usize = 6;

#[test]
fn what_was_acknowledged_outlives_every_kill() {
    let kills = std::env::var("KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(KILLS);
    let installation = Installation::with_keys();
    let invite = ["people", "invite", "dana", "--name", "Dana Pike", "--role", "reviewer"];
    installation.place.run(&invite).expect_success();
    installation.replace("unclaimed_mb = 2048", "unclaimed_mb = 20480");
    let serving = installation.serve(&[]);
    let load = Load::default();
    let mut serving = std::thread::scope(|scope| {
        let mut serving = serving;
        for _ in 0..REPORTERS {
            let (client, load) = (serving.public.clone(), &load);
            scope.spawn(move || load.go_on(&client));
        }
        for kill in 0..kills {
            load.wait_for(3);
            // Somewhere else in what is under way each time.
            std::thread::sleep(Duration::from_millis(u64::from(kill) * 37 % 211));
            serving = serving.kill().serve(&[]);
        }
        load.wait_for(3);
        load.stop();
        serving
    });
    assert_eq!(load.refused(), 0, "{}", serving.running.log());
    let confirmed = load.confirmed();
    for one in &confirmed {
        one.expect(&serving.public);
    }
    assert!(serving.running.terminate().success());
    let place = serving.running.into_place();
    let deep = place.run(&["check", "--deep"]).expect_success();
    assert!(deep.contains("everything is there"), "{deep}");
    place.run(&["audit", "verify"]).expect_success();
    println!("{kills} kills, {} confirmed", confirmed.len());
}
