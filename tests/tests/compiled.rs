//! What is made of the fixtures compiles without a warning.

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::Inputs;
use tests::scratch::Scratch;
use tests::{fixtures, generated};

#[test]
fn the_crates_of_the_fixtures_are_clean() -> Result<()> {
    let mut scratch = Scratch::new("fixtures")?;
    let mut packages = Vec::new();
    for path in fixtures::valid() {
        let name = fixtures::name(&path);
        scratch.generate(&name, &fixtures::inputs(&path))?;
        packages.push(format!("fixture-{name}"));
    }
    scratch.are_clean(&packages.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn each_feature_of_the_sdk_compiles_by_itself() -> Result<()> {
    let mut scratch = Scratch::new("sdk-features")?;
    scratch.generate("sdk", &generated::project_inputs()?)?;
    let features = scratch.features_compile("ory-sdk")?;
    let expected = [
        "blocking",
        "chrono",
        "default",
        "full",
        "gzip",
        "http2",
        "jiff",
        "oauth2",
        "reqwest",
        "test-util",
        "time",
        "tower",
        "tracing",
    ];
    assert_eq!(features, expected);
    Ok(())
}

fn fixture(name: &str) -> Result<Inputs> {
    let mut paths = fixtures::valid().into_iter();
    let found = paths.find(|path| fixtures::name(path) == name);
    Ok(fixtures::inputs(&found.context("the fixture is there")?))
}

/// What only some documents need is in no way of the features.
#[test]
fn each_feature_of_a_crate_with_streams_compiles_by_itself() -> Result<()> {
    let mut scratch = Scratch::new("streams-features")?;
    scratch.generate("sdk", &fixture("streams")?)?;
    let features = scratch.features_compile("fixture-streams")?;
    ensure!(features.len() > 9, "{features:?}");
    Ok(())
}

/// The features that every crate has, each without the others.
#[test]
fn every_feature_stands_alone() -> Result<()> {
    let mut scratch = Scratch::new("features")?;
    scratch.generate("sdk", &fixture("paging")?)?;
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
