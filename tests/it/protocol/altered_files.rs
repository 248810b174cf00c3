//! Listings of files that are not quite what a client writes.

use candour::domain::Kind;

use super::altered_lines::{AlteredLine, changed, good_line};
use super::sample_files::listed;
use super::vector_files::to_base64;

pub fn lines() -> Vec<AlteredLine> {
    [names(), contents(), originals(), lists()].into_iter().flatten().collect()
}

/// `rota.jpg` with an original in confidence.
fn photo() -> String {
    good_line(Kind::File)
}

fn with(what: &'static str, from: &str, to: &str) -> AlteredLine {
    changed(what, &photo(), from, to)
}

fn names() -> Vec<AlteredLine> {
    let name = |what, to: &str| with(what, r#""name":"rota.jpg""#, &format!(r#""name":"{to}""#));
    vec![
        name("a file without a name", ""),
        name("a file's name of 121 characters", &"é".repeat(121)),
        name("a file's name with a path", "../rota.jpg"),
        name("a file's name with a path of another system", r"C:\\rota.jpg"),
        name("a file's name with a line break", r"rota\n.jpg"),
        name("a file's name with a control character that JSON does not escape", "rota\u{85}.jpg"),
        name("a file's name that turns the direction of text", "rota\u{202e}gpj.exe"),
        name("a file's name that isolates a direction", "rota\u{2067}.jpg"),
        name("a file's name with a direction's mark", "rota\u{61c}.jpg"),
        name("a file's name with a paragraph's end", "rota\u{2029}.jpg"),
    ]
}

fn contents() -> Vec<AlteredLine> {
    let size = |what, to: &str| with(what, r#""size":65432"#, &format!(r#""size":{to}"#));
    let found = |what, to: &str| with(what, r#"["place","time","device"]"#, to);
    let object = |what, to: &str| with(what, &"a".repeat(32), to);
    let hash = to_base64(&[0xfe; 32]);
    vec![
        with("an unknown type of file", r#""type":"jpeg""#, r#""type":"gif""#),
        with("a type that names a prototype", r#""type":"jpeg""#, r#""type":"constructor""#),
        with("an unknown kind of copy", r#""copy":"cleaned""#, r#""copy":"washed""#),
        found("an unknown finding", r#"["fingerprint"]"#),
        found("a finding that stands twice", r#"["place","place"]"#),
        found("findings that are nothing", "null"),
        object("an object with a capital", &format!("A{}", "a".repeat(31))),
        object("an object in another alphabet", &format!("1{}", "a".repeat(31))),
        object("an object that is too short", &"a".repeat(31)),
        object("an object that is a path", &format!("../{}", "a".repeat(29))),
        size("a file of no bytes", "0"),
        size("a size that not every client counts exactly", "9007199254740992"),
        size("a size with a fraction", "65432.5"),
        size("a negative size", "-1"),
        size("a size that is a string", r#""65432""#),
        with("a file's hash of 31 bytes", &hash, &to_base64(&[0xfe; 31])),
        with("a file's hash without padding", &hash, hash.trim_end_matches('=')),
        with("a file without a hash", &format!(r#""hash":"{hash}","original""#), r#""original""#),
    ]
}

fn originals() -> Vec<AlteredLine> {
    let line = photo();
    let from = line.find(r#","original":{"#).unwrap();
    let original = &line[from..line.len() - 2];
    let replaced = |what, to: &str| changed(what, &line, original, to);
    vec![
        with("an original of what was sent as it is", r#""copy":"cleaned""#, r#""copy":"as_it_is""#),
        with("an original under the same name as its copy", &"z".repeat(32), &"a".repeat(32)),
        with("an original of no bytes", r#""size":70001"#, r#""size":0"#),
        with("an original with a hash of 33 bytes", &to_base64(&[0xef; 32]), &to_base64(&[0xef; 33])),
        with("an original with a name", r#""original":{"#, r#""original":{"name":"x","#),
        replaced("no word about an original", ""),
        replaced("an original that is a list", r#","original":[]"#),
    ]
}

fn lists() -> Vec<AlteredLine> {
    let report = good_line(Kind::Report);
    let files =
        |what, files: String| changed(what, &report, r#""files":[]"#, &format!(r#""files":[{files}]"#));
    let all: Vec<String> = listed().iter().map(|file| serde_json::to_string(file).unwrap()).collect();
    let eleventh = serde_json::to_string(&listed()[2]).unwrap().replace(&"7".repeat(32), &"y".repeat(32));
    vec![
        files("eleven files with a report", format!("{},{eleventh}", all.join(","))),
        files("a file twice with a report", format!("{},{}", all[2], all[2])),
        files("an original that is another file too", format!("{},{}", all[0], all[2].replace('7', "z"))),
        files("a file that is nothing", "null".to_owned()),
    ]
}
