//! Dependencies point one way (docs/ARCHITECTURE.md), and this holds them to it.

use std::fs;
use std::path::{Path, PathBuf};

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

/// Code without comments, so that a word in a sentence is no dependency, and without unit tests.
fn code(path: &Path) -> String {
    if path.components().any(|part| part.as_os_str() == "tests") || path.ends_with("tests.rs") {
        return String::new();
    }
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// No file of this folder names any of these.
fn refuse(folder: &str, names: &[&str]) {
    let files = rust_files(&source().join(folder));
    assert!(!files.is_empty(), "src/{folder} is gone: this rule holds nothing any more");
    for file in files {
        let code = code(&file);
        for name in names {
            assert!(!code.contains(name), "{} names {name}", file.display());
        }
    }
}

/// Every file outside these folders names none of these.
fn only_in(folders: &[&str], names: &[&str]) {
    for file in rust_files(&source()) {
        let inside = file.strip_prefix(source()).unwrap();
        if folders.iter().any(|folder| inside.starts_with(folder)) {
            continue;
        }
        let code = code(&file);
        for name in names {
            assert!(!code.contains(name), "{} names {name}, which belongs in {folders:?}", inside.display());
        }
    }
}

#[test]
fn domain_and_crypto_name_no_framework() {
    for folder in ["domain", "crypto"] {
        refuse(folder, &["actix", "diesel", "handlebars", "tokio", "crate::db", "crate::app", "crate::web"]);
        refuse(folder, &["crate::templates", "crate::config", "crate::cli", "std::fs", "std::net"]);
    }
    refuse("domain", &["crate::crypto", "age::", "sha2", "ed25519"]);
}

#[test]
fn dependencies_point_one_way() {
    refuse("db", &["crate::app", "crate::web", "crate::templates", "crate::config", "crate::cli", "actix"]);
    refuse(
        "app",
        &["crate::web", "crate::templates", "crate::config", "crate::cli", "crate::startup", "actix"],
    );
    refuse(
        "store",
        &["crate::app", "crate::db", "crate::web", "crate::crypto", "crate::config", "actix", "diesel"],
    );
    only_in(&["store"], &["object_store::"]);
    refuse(
        "templates",
        &["crate::store", "crate::app", "crate::db", "crate::web", "crate::crypto", "crate::cli", "actix"],
    );
    refuse("web", &["crate::cli", "crate::config", "crate::startup"]);
    refuse("config", &["crate::web", "crate::app", "crate::cli", "actix"]);
}

#[test]
fn sql_is_in_db_alone() {
    only_in(&["db"], &["diesel::", "SELECT ", "INSERT ", "UPDATE ", "DELETE FROM", "PRAGMA "]);
}

/// What the two databases do differently stands in one file.
#[test]
fn which_database_it_is_matters_in_one_file_alone() {
    for file in rust_files(&source()) {
        let text = fs::read_to_string(&file).unwrap();
        let knows = text.contains("AnyConnection::Sqlite") || text.contains("AnyConnection::Postgres");
        assert_eq!(knows, file.ends_with("src/db/connection.rs"), "{}", file.display());
    }
}

#[test]
fn age_is_in_crypto_alone() {
    only_in(
        &["crypto"],
        &["age::Encryptor", "age::Decryptor", "age::x25519", "use age", "ed25519_dalek", "hkdf::"],
    );
}

#[test]
fn html_is_in_templates_alone() {
    only_in(&["templates"], &["<div", "<p>", "<html", "<form", "</", "{{{"]);
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut folders = vec![templates];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                assert!(!fs::read_to_string(&path).unwrap().contains("{{{"), "{}", path.display());
            }
        }
    }
}

#[test]
fn files_stay_small() {
    for file in rust_files(&source()) {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 400, "{} has {lines} lines: look twice, and part it", file.display());
    }
}
