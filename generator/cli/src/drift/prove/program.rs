//! The program of uses, compiled again and again without what failed: rustc says no more of types where a name is wrong.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail, ensure};
use ory_sdk_generator::emit::FileSet;
use serde_json::Value;
use toml::Table;

use super::types::CRATE;
use super::uses::Use;
use crate::scratch::Scratch;

/// The folder of the program.
const USER: &str = "user";

/// How often it is compiled at most: names, types, borrows, and what each of them hides.
const ROUNDS: usize = 8;

/// A crate to compile against: its folder in the workspace, and the features that are turned on.
#[derive(Debug, Clone)]
pub(super) struct Against<'a> {
    /// The name of the package.
    pub(super) name: &'a str,
    /// Its features, and no default ones.
    pub(super) features: Vec<String>,
}

/// Adds a crate to a workspace under another name: two releases have the same one.
///
/// # Errors
///
/// A file cannot be written.
pub(super) fn add(scratch: &mut Scratch, name: &str, files: &FileSet) -> Result<()> {
    let mut renamed = FileSet::default();
    for (path, text) in files.iter() {
        if path == "Cargo.toml" {
            let mut manifest: Table = text.parse().context("a manifest")?;
            let package = manifest.get_mut("package").and_then(|it| it.as_table_mut());
            let package = package.context("a package")?;
            package.insert("name".to_owned(), scratch.program(name).into());
            for unused in ["dev-dependencies", "example", "lints", "workspace"] {
                manifest.remove(unused);
            }
            renamed.insert(path, manifest.to_string());
        } else if path.starts_with("src/") {
            renamed.insert(path, text);
        }
    }
    scratch.add(name, &renamed)
}

/// Compiles uses against a crate that is in the workspace. Returns the places of those that do not compile, with what
/// the compiler says of them.
///
/// # Errors
///
/// The crate itself does not compile, or the compiler complains about no use.
pub(super) fn failing(
    scratch: &mut Scratch,
    against: &Against<'_>,
    uses: &[Use],
) -> Result<BTreeMap<usize, String>> {
    let mut failed = BTreeMap::new();
    for _ in 0..ROUNDS {
        let gone: BTreeSet<usize> = failed.keys().copied().collect();
        scratch.add(USER, &program(scratch, against, uses, &gone))?;
        let found = round(scratch, uses.len())?;
        if found.is_empty() {
            return Ok(failed);
        }
        failed.extend(found);
    }
    bail!("the program does not compile after {ROUNDS} rounds")
}

fn program(
    scratch: &Scratch,
    against: &Against<'_>,
    uses: &[Use],
    gone: &BTreeSet<usize>,
) -> FileSet {
    let name = against.name;
    let [user, package] = [USER, name].map(|name| scratch.program(name));
    let features: Vec<String> =
        against.features.iter().map(|it| format!("{it:?}")).collect();
    let features = features.join(", ");
    let mut files = FileSet::default();
    files.insert(
        "Cargo.toml",
        format!(
            "[package]\nname = \"{user}\"\nedition = \"2024\"\n\n[dependencies]\n\
             {name} = {{ package = \"{package}\", path = \"../{name}\", default-features = false, features = [{features}] }}\n\
             serde = {{ version = \"1\", default-features = false }}\n"
        ),
    );
    let mut text = String::from("#![allow(warnings)]\n");
    for (index, one) in uses.iter().enumerate() {
        if !gone.contains(&index) {
            let own = one.code.replace(CRATE, &format!("::{name}"));
            text += &own.replace("u$", &format!("u{index}"));
        }
        text.push('\n');
    }
    files.insert("src/lib.rs", text);
    files
}

/// Compiles the program once, and returns what failed.
fn round(scratch: &Scratch, uses: usize) -> Result<BTreeMap<usize, String>> {
    let user = scratch.program(USER);
    let (compiled, messages) = scratch.check(&user)?;
    let mut failed: BTreeMap<usize, String> = BTreeMap::new();
    let mut others = String::new();
    for message in &messages {
        let told = &message["message"];
        if message["reason"] != "compiler-message" || told["level"] != "error" {
            continue;
        }
        // A target is named as code names it.
        let own = message["target"]["name"] == user.replace('-', "_");
        let spans = told["spans"].as_array().into_iter().flatten();
        let primary = spans.filter(|span| own && span["is_primary"] == true);
        let lines = primary.filter_map(line).filter(|line| *line < uses);
        let lines: Vec<usize> = lines.collect();
        if lines.is_empty() && told["spans"].as_array().is_some_and(|it| !it.is_empty())
        {
            others += told["rendered"].as_str().unwrap_or_default();
        }
        let text = told["message"].as_str().unwrap_or_default();
        for line in lines {
            failed.entry(line).or_insert_with(|| text.to_owned());
        }
    }
    ensure!(others.is_empty(), "the compiler complains about no use:\n{others}");
    ensure!(compiled || !failed.is_empty(), "the program does not compile");
    Ok(failed)
}

/// Returns the place of the use that a span is in: the first line of the program says what to allow.
fn line(span: &Value) -> Option<usize> {
    let file = span["file_name"].as_str()?;
    let line = usize::try_from(span["line_start"].as_u64()?).ok()?;
    file.ends_with("lib.rs").then(|| line.checked_sub(2)).flatten()
}
