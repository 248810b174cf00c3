//! `candour fingerprint`

use crate::app::fingerprint;
use crate::templates::StaticFiles;

/// Prints the files and, last, the digest over all of them.
pub fn run() {
    let files = StaticFiles::digests();
    print!("{}", fingerprint::listing(&files));
    println!("{}  all of them", fingerprint::of(&files));
}
