//! Documentation goes stale where no test reads it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use candour::domain::Act;
use candour::domain::workflow::{RULES, Who};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|_| panic!("{path} is missing"))
}

/// What stands between backticks at the start of a table's rows.
fn listed(text: &str) -> BTreeSet<String> {
    text.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).map(str::to_owned).collect()
}

#[test]
fn every_act_of_the_audit_is_documented() {
    let documented: BTreeSet<String> =
        listed(&read("docs/LOGGING.md")).into_iter().filter(|name| name.contains('.')).collect();
    let acts: BTreeSet<String> = Act::ALL.iter().map(|act| act.as_str().to_owned()).collect();
    assert_eq!(documented, acts);
}

#[test]
fn every_dependency_is_justified() {
    let mut named = BTreeSet::new();
    let manifest = read("Cargo.toml");
    let mut section = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if matches!(section, "[dependencies]" | "[dev-dependencies]") && line.contains('=') {
            named.extend(line.split(" =").next().map(str::to_owned));
        }
    }
    for package in ["frontend/package.json", "tests/browser/package.json"] {
        let package: serde_json::Value = serde_json::from_str(&read(package)).unwrap();
        for section in ["dependencies", "devDependencies"] {
            named.extend(package[section].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
        }
    }
    assert_eq!(listed(&read("docs/DEPENDENCIES.md")), named);
}

#[test]
fn every_action_has_a_word_for_its_button() {
    let states = read("locales/en/states.ftl");
    // The reporter's own steps are forms with words of their own.
    for rule in RULES.iter().filter(|rule| rule.who != Who::Reporter) {
        assert!(states.contains(&format!("\naction-{} = ", rule.id)), "{}", rule.id);
    }
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    let mut documents = vec![];
    for name in ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"] {
        documents.push(root().join(name));
    }
    let mut folders = vec![root().join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") {
                documents.push(path);
            }
        }
    }
    for document in documents {
        let text = fs::read_to_string(&document).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.starts_with("http") || link.starts_with('#') {
                continue;
            }
            let target = link.split('#').next().unwrap_or_default();
            let beside = document.parent().unwrap_or(Path::new("/")).join(target);
            assert!(beside.exists(), "{} links to {link}", document.display());
        }
    }
}

#[test]
fn every_decision_is_listed() {
    let index = read("docs/adr/README.md");
    for entry in fs::read_dir(root().join("docs/adr")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            name == "README.md" || index.contains(&format!("({name})")),
            "{name} is not in docs/adr/README.md"
        );
    }
}
