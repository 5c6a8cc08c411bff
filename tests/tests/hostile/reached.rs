//! What the generator can reach: nothing but the texts that it is given.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::workspace;

/// Ways to the disk, the network, other programs, the clock and the environment.
const REACHES: [&str; 9] = [
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::os",
    "std::io",
    "Instant::now",
    "SystemTime",
    "unsafe ",
];

/// Crates that open sockets or files, by the names that are usual.
const CRATES: [&str; 12] = [
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "tokio",
    "mio",
    "socket2",
    "async-std",
    "rustls",
    "openssl",
    "tempfile",
    "libc",
];

#[test]
fn the_generator_reaches_for_nothing() {
    let root = workspace::root().join("generator/src");
    let mut files = 0;
    for path in sources(&root) {
        let text = fs::read_to_string(&path).expect("a source");
        files += 1;
        for reach in REACHES {
            // In a text that is printed, such as that of an example, it is no reach.
            let code =
                |line: &str| line.split('"').step_by(2).any(|part| part.contains(reach));
            let found = text.lines().find(|line| code(line));
            assert!(found.is_none(), "{}: {found:?}", path.display());
        }
    }
    assert!(files > 100, "{files} files were looked at");

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let tree = [
        "tree",
        "--locked",
        "-p",
        "ory-sdk-generator",
        "-e",
        "normal",
        "--prefix",
        "none",
    ];
    let told = Command::new(cargo).args(tree).current_dir(workspace::root()).output();
    let told = told.expect("cargo runs");
    assert!(told.status.success(), "{told:?}");
    let tree = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(tree.contains("openapiv3"), "{tree}");
    for name in tree.lines().filter_map(|line| line.split(' ').next()) {
        assert!(!CRATES.contains(&name), "the generator depends on {name}");
    }
}

/// Lists the sources below a folder that are no tests.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let stem = path.file_stem().unwrap_or_default();
        if stem == "tests" {
            continue;
        }
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}
