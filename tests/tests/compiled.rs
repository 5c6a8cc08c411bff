//! What is made of the fixtures, and of documents that nobody here wrote, compiles without a warning.

use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use tests::scratch::Scratch;
use tests::{fixtures, generated, shared};

const DENY: &[&str] = &["--quiet", "--workspace", "--all-features", "--all-targets"];

#[test]
fn the_crates_of_the_fixtures_are_clean() -> Result<()> {
    let mut scratch = Scratch::new("fixtures")?;
    for path in fixtures::valid() {
        scratch.generate(&fixtures::name(&path), &fixtures::inputs(&path))?;
    }
    scratch.cargo(&["fmt", "--all", "--check"])?;
    clippy(&scratch)?;
    scratch.cargo_with(
        &["doc", "--quiet", "--workspace", "--no-deps", "--all-features"],
        &[("RUSTDOCFLAGS", "-D warnings")],
    )?;
    no_doctest(&scratch)
}

/// The whole API: 171 operations and 453 schemas, of which none may be lost.
#[test]
fn the_crate_of_the_whole_ory_document_is_clean() -> Result<()> {
    let Some(path) = shared::file("upstream/ory-v1.22.65.json") else { return Ok(()) };
    let mut scratch = Scratch::new("whole-ory")?;
    let inputs = read(&path)?;
    let (api, _) = generated::model_and_files(&inputs, &scratch.member("sdk"))?;
    ensure!(api.operations().count() == 171, "{} operations", api.operations().count());
    let components = api.types.values().filter(|def| def.component.is_some()).count();
    ensure!(components == 453, "{components} components");
    scratch.generate("sdk", &inputs)?;
    scratch.cargo(&["fmt", "--all", "--check"])?;
    clippy(&scratch)?;
    scratch.cargo(&["check", "--quiet", "--no-default-features"])?;
    no_doctest(&scratch)
}

/// The features that every crate has, each without the others.
#[test]
fn every_feature_stands_alone() -> Result<()> {
    let mut scratch = Scratch::new("features")?;
    let paging =
        fixtures::valid().into_iter().find(|path| fixtures::name(path) == "paging");
    let inputs = fixtures::inputs(&paging.context("the fixture is there")?);
    scratch.generate("sdk", &inputs)?;
    let about = scratch.cargo(&["metadata", "--no-deps", "--format-version", "1"])?;
    let about: serde_json::Value = serde_json::from_str(&about)?;
    let features = about["packages"][0]["features"].as_object();
    let features = features.context("an object of features")?;
    ensure!(features.len() > 9, "{features:?}");
    for feature in features.keys() {
        let only = ["clippy", "--quiet", "--no-default-features", "--features", feature];
        scratch.cargo(&[&only[..], &["--", "-D", "warnings"]].concat())?;
    }
    // Conversions are for those who ask for them, and so is a runtime.
    let tree = ["tree", "--quiet", "--edges", "normal", "--prefix", "none"];
    let all = scratch.cargo(&tree)?;
    for name in ["chrono", "jiff", "time"] {
        let is_there = all.lines().any(|line| line.split(' ').next() == Some(name));
        ensure!(!is_there, "{name} is in the default tree");
    }
    let core = scratch.cargo(&[&tree[..], &["--no-default-features"]].concat())?;
    ensure!(!core.contains("tokio"), "the core needs a runtime:\n{core}");
    Ok(())
}

fn read(path: &PathBuf) -> Result<ory_sdk_generator::Inputs> {
    Ok(generated::inputs(&path.display().to_string(), std::fs::read_to_string(path)?))
}

fn clippy(scratch: &Scratch) -> Result<()> {
    let args = [&["clippy"], DENY, &["--", "-D", "warnings"]].concat();
    scratch.cargo(&args)?;
    Ok(())
}

/// Nothing of a document is taken for a test of its documentation.
fn no_doctest(scratch: &Scratch) -> Result<()> {
    let args =
        ["test", "--quiet", "--doc", "--workspace", "--all-features", "--", "--list"];
    let listed = scratch.cargo(&args)?;
    let tests: Vec<&str> = listed
        .lines()
        .filter(|line| line.ends_with(": test") && !line.contains("src/runtime"))
        .collect();
    ensure!(tests.is_empty(), "doctests of a document's text: {tests:#?}");
    Ok(())
}
