//! The page of dependencies has a line for each of them, and none for what is gone.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use tests::workspace;

const PAGE: &str = "generator/book/src/dependencies.md";

/// What a line says of a library.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    licence: String,
    rust: String,
}

#[test]
fn every_dependency_has_a_line() -> Result<()> {
    let page = workspace::read(PAGE)?;
    let metadata = cargo(&["metadata", "--all-features", "--format-version=1"])?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let known = locked(&metadata)?;
    let client = named_by(&metadata, |path| {
        path.starts_with("generated/") || path.starts_with("generator/runtime/")
    })?;
    let generator = named_by(&metadata, |path| path == "generator/Cargo.toml")?;
    let commands = named_by(&metadata, |path| {
        path.starts_with("xtask/") || path.starts_with("generator/cli/")
    })?;
    let mut brought = in_tree()?;
    brought.retain(|name| name != "ory-sdk" && !client.contains(name));
    let sections = [
        ("The generated crate", client),
        ("The generator", generator),
        ("The commands", commands),
        ("What those bring", brought),
    ];
    for (heading, expected) in sections {
        let lines = lines(&page, heading)?;
        let listed: BTreeSet<String> = lines.keys().cloned().collect();
        let missing: Vec<_> = expected.difference(&listed).collect();
        let gone: Vec<_> = listed.difference(&expected).collect();
        ensure!(
            missing.is_empty() && gone.is_empty(),
            "{PAGE}, {heading}: without a line {missing:?}, gone {gone:?}"
        );
        for (name, line) in lines {
            let found = known.get(&name).with_context(|| name.clone())?;
            ensure!(
                found.contains(&line),
                "{PAGE}, {heading}: `{name}` has {line:?}, and is {found:?}"
            );
        }
    }
    Ok(())
}

/// Returns the lines of a section of the page, by library.
fn lines(page: &str, heading: &str) -> Result<BTreeMap<String, Line>> {
    let section = page.split("\n## ").find(|part| part.lines().next() == Some(heading));
    let section = section.with_context(|| format!("no section `{heading}`"))?;
    let mut found = BTreeMap::new();
    for row in section.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [name, .., reason, licence, rust, release, reviewed] = cells.as_slice()
        else {
            anyhow::bail!("not a line of that table: {row}");
        };
        let (version, day) = release.split_once(", ").context(row.to_owned())?;
        ensure!(!reason.is_empty() && !version.is_empty(), "{row}");
        ensure!(is_day(day) && is_day(reviewed) && day <= *reviewed, "{row}");
        let line = Line {
            licence: (*licence).to_owned(),
            rust: (*rust).to_owned(),
        };
        let twice = found.insert(name.trim_matches('`').to_owned(), line);
        ensure!(twice.is_none(), "{name} has two lines");
    }
    Ok(found)
}

fn is_day(text: &str) -> bool {
    let shape = |byte: u8| if byte.is_ascii_digit() { b'0' } else { byte };
    text.bytes().map(shape).eq(*b"0000-00-00")
}

/// Returns what the lock has of each library: one line for each version.
fn locked(metadata: &Value) -> Result<BTreeMap<String, Vec<Line>>> {
    let mut found: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for package in metadata["packages"].as_array().context("packages")? {
        let text = |key: &str, otherwise: &str| {
            package[key].as_str().unwrap_or(otherwise).to_owned()
        };
        found.entry(text("name", "")).or_default().push(Line {
            licence: text("license", ""),
            rust: text("rust_version", "not stated"),
        });
    }
    Ok(found)
}

/// Returns the libraries that some of our manifests name, without those for tests and without our own crates.
fn named_by(metadata: &Value, of: impl Fn(&str) -> bool) -> Result<BTreeSet<String>> {
    let root = workspace::root();
    let mut found = BTreeSet::new();
    for package in metadata["packages"].as_array().context("packages")? {
        let path = package["manifest_path"].as_str().context("a path")?;
        let Some(path) = path.strip_prefix(&*root.to_string_lossy()) else { continue };
        if !of(&path.trim_start_matches(['/', '\\']).replace('\\', "/")) {
            continue;
        }
        for library in package["dependencies"].as_array().context("dependencies")? {
            if library["kind"] == "dev" || !library["path"].is_null() {
                continue;
            }
            found.insert(library["name"].as_str().context("a name")?.to_owned());
        }
    }
    ensure!(!found.is_empty(), "no such manifest");
    Ok(found)
}

/// Returns all that a user of the crate compiles, as the page says it.
fn in_tree() -> Result<BTreeSet<String>> {
    let tree = [
        "tree",
        "--package=ory-sdk",
        "--edges=normal",
        "--prefix=none",
        "--target=x86_64-unknown-linux-gnu",
    ];
    let tree = cargo(&tree)?;
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    Ok(names.filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

fn cargo(args: &[&str]) -> Result<String> {
    let mut command = Command::new(env!("CARGO"));
    command.args(args).args(["--locked", "--offline"]).current_dir(workspace::root());
    let output = command.output().context("cannot run cargo")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}
