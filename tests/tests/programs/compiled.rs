//! What the settings and the page say of the programs is so.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use tests::{page, workspace};

use crate::run::scratch;

#[test]
fn each_program_compiles_with_the_features_that_it_names() -> Result<()> {
    let (_guard, scratch) = scratch()?;
    let about = scratch.cargo(&["metadata", "--no-deps", "--format-version=1"])?;
    let about: Value = serde_json::from_str(&about)?;
    let targets = about["packages"][0]["targets"].as_array().context("targets")?;
    let mut count = 0;
    for target in targets.iter().filter(|target| target["kind"][0] == "example") {
        let name = target["name"].as_str().context("a name")?;
        let features = target["required-features"].as_array().context("features")?;
        let features: Vec<&str> = features.iter().filter_map(Value::as_str).collect();
        let features = features.join(",");
        let only = ["clippy", "--quiet", "--no-default-features", "--features"];
        let what = ["--example", name, "--", "-D", "warnings"];
        scratch.cargo(&[&only[..], &[features.as_str()], &what].concat())?;
        count += 1;
    }
    ensure!(count >= 7, "{count} programs");
    Ok(())
}

#[test]
fn the_page_names_each_program_and_how_to_run_it() -> Result<()> {
    let readme = workspace::read("generated/README.md")?;
    let (_, sections) = page::sections(&readme);
    let section = sections.iter().find(|section| section.name == "Examples");
    let rows = page::rows(&section.context("a section of programs")?.intro);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(workspace::root().join("spec/examples"))? {
        files.push(entry?.file_name().to_string_lossy().into_owned());
    }
    assert_eq!(rows.len(), files.len(), "{rows:?}");
    for file in files {
        let source = workspace::read(&format!("spec/examples/{file}"))?;
        assert_eq!(source, workspace::read(&format!("generated/examples/{file}"))?);
        let first = source.lines().next().unwrap_or_default();
        let summary = first.trim_start_matches("//! ").trim_end_matches('.');
        let row = rows.iter().find(|row| row[0].contains(&format!("examples/{file}")));
        let row = row.with_context(|| format!("{file} is not on the page"))?;
        ensure!(row[0].ends_with(summary), "{row:?}");
        let name = file.trim_end_matches(".rs");
        ensure!(row[1].starts_with(&format!("`cargo run --example {name}")), "{row:?}");
    }
    Ok(())
}

#[test]
fn the_tests_with_the_mock_pass() -> Result<()> {
    let (_guard, scratch) = scratch()?;
    let features = ["--features", "test-util"];
    let test = ["test", "-p", "ory-sdk", "--example", "delete_clients"];
    let told = scratch.cargo(&[&test[..], &features].concat())?;
    ensure!(told.contains("test result: ok. 3 passed"), "{told}");
    Ok(())
}
