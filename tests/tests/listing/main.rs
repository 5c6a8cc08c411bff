//! `API.txt` says what rustdoc says: every public item of the fixtures, and none that is not there.
//!
//! All fixtures are compiled as one crate, each as a module beside one copy of the support code: rustdoc then looks at
//! that code once.

mod combined;
mod listed;
mod rustdoc;
mod types;

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use combined::Combined;
use serde_json::Value;
use tests::scratch::Scratch;
use tests::skipped;

#[test]
fn the_listing_of_each_fixture_is_what_rustdoc_finds() -> Result<()> {
    if !rustdoc::is_there() {
        skipped::note("there is no nightly toolchain, whose rustdoc writes JSON");
        return Ok(());
    }
    let combined = Combined::of_fixtures()?;
    let mut scratch = Scratch::new("listing")?;
    scratch.add(combined::NAME, &combined.files)?;
    let found = rustdoc::json(&scratch)?;
    let root = &found["index"][found["root"].to_string()];
    let modules = root["inner"]["module"]["items"].as_array().context("modules")?;
    let mut differences = Vec::new();
    let mut seen = 0;
    for (module, listing) in &combined.listings {
        let id = modules.iter().find(|id| item(&found, id)["name"] == module.as_str());
        let id = id.with_context(|| format!("rustdoc does not see {module}"))?;
        let there = rustdoc::lines(&found, module, id);
        let listed = listed::lines(listing);
        seen += there.len();
        let only = |these: &BTreeSet<String>, those: &BTreeSet<String>, said: &str| {
            let only = these.difference(those);
            only.map(|line| format!("{module}: {said}: {line}")).collect::<Vec<_>>()
        };
        differences.extend(only(&listed, &there, "listed and not there"));
        differences.extend(only(&there, &listed, "there and not listed"));
    }
    ensure!(seen > 5_000, "only {seen} items were looked at");
    ensure!(differences.is_empty(), "{}", differences.join("\n"));
    Ok(())
}

/// Returns an item of rustdoc's by its number.
fn item<'f>(found: &'f Value, id: &Value) -> &'f Value {
    &found["index"][id.to_string()]
}
