//! The same answers, forms and requests by our modules and by Ory's layers of JavaScript.

mod explained;
mod ours;

use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use tests::workspace;
use xtask::conformance::node;

use self::explained::{Explanation, Found};

/// The cases, which both sides read.
pub(crate) const CASES: &str = "tests/conformance/layer";

/// The list of differences, each with its reason.
const EXPLANATIONS: &str = "tests/conformance/layer.toml";

/// What a side makes of one case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Told {
    /// What is asked, for example `error`, `guard` or `label`.
    pub(crate) part: String,
    /// The name of the case.
    pub(crate) name: String,
    /// What comes of it, in words.
    pub(crate) found: String,
}

/// Tells the same story twice, and returns what is not explained.
pub(crate) fn check() -> Result<Vec<String>> {
    let ours = ours::tell()?;
    let theirs = theirs()?;
    ensure!(ours.len() == theirs.len(), "{} and {} cases", ours.len(), theirs.len());
    let mut found = Vec::new();
    for (ours, theirs) in ours.into_iter().zip(theirs) {
        let is_same_case = (&ours.part, &ours.name) == (&theirs.part, &theirs.name);
        ensure!(is_same_case, "{ours:?} is told beside {theirs:?}");
        if ours.found != theirs.found {
            found.push(Found { ours, theirs: theirs.found });
        }
    }
    let list: Vec<Explanation> = explained::read(&workspace::read(EXPLANATIONS)?)?;
    let findings = explained::findings(&found, &list);
    println!("layer: {} differences, {} findings", found.len(), findings.len());
    Ok(findings)
}

/// Runs the script, and returns what it says.
fn theirs() -> Result<Vec<Told>> {
    let output = Command::new("node")
        .arg("layer.mjs")
        .arg(xtask::workspace::root().join(CASES))
        .current_dir(node::folder())
        .output()
        .context("cannot run node")?;
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success() && told.is_empty(), "the script failed:\n{told}");
    let lines = String::from_utf8(output.stdout)?;
    let read = |line: &str| serde_json::from_str(line).context("a line of the script");
    lines.lines().map(read).collect()
}
