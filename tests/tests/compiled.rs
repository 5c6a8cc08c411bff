//! What is made of fixtures and of our document compiles without a warning, whole and in parts.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use serde_json::Value;
use tests::scratch::Scratch;
use tests::{fixtures, generated, workspace};

#[test]
fn the_crates_of_the_fixtures_are_clean() -> Result<()> {
    let mut scratch = Scratch::new("fixtures")?;
    let mut packages = Vec::new();
    for path in fixtures::valid() {
        let name = fixtures::name(&path);
        scratch.generate(&name, &fixtures::inputs(&path))?;
        packages.push(format!("fixture-{name}"));
    }
    let all = std::env::var_os("VERIFY_ALL").is_some();
    let some = |every: usize| {
        let every = if all { 1 } else { every };
        packages.iter().map(String::as_str).step_by(every).collect::<Vec<_>>()
    };
    // `roundtrip` compiles each of them, too, and `listing` has rustdoc read each; text that hurts is in hostile documents.
    scratch.compile_cleanly(&some(3))?;
    scratch.have_clean_pages(&some(6))
}

/// Text of a document becomes neither a doctest nor anything else that a tool complains about.
#[test]
fn the_crates_of_hostile_documents_are_clean() -> Result<()> {
    let mut scratch = Scratch::new("hostile")?;
    let mut packages = Vec::new();
    for path in fixtures::hostile() {
        let inputs = fixtures::inputs(&path);
        let mut diagnostics = Diagnostics::default();
        // What is refused is tried in `tests/hostile/`.
        if ory_sdk_generator::model(&inputs, &mut diagnostics).is_some() {
            let name = fixtures::name(&path);
            scratch.generate(&name, &inputs)?;
            packages.push(format!("fixture-{name}"));
        }
    }
    scratch.are_clean(&packages.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn each_program_compiles_with_the_features_that_it_names() -> Result<()> {
    let mut scratch = Scratch::new("program-features")?;
    scratch.generate("sdk", &generated::project_inputs()?)?;
    let about = scratch.cargo(&["metadata", "--no-deps", "--format-version=1"])?;
    let about: Value = serde_json::from_str(&about)?;
    let targets = about["packages"][0]["targets"].as_array().context("targets")?;
    let mut count = 0;
    let mut programs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for target in targets.iter().filter(|target| target["kind"][0] == "example") {
        let name = target["name"].as_str().context("a name")?;
        let features = target["required-features"].as_array().context("features")?;
        let features: Vec<&str> = features.iter().filter_map(Value::as_str).collect();
        let named = programs.entry(features.join(",")).or_default();
        named.push(format!("--example={name}"));
        count += 1;
    }
    // Lints are for the workspace, where all features are on.
    for (features, examples) in &programs {
        let only = ["check", "--quiet", "--no-default-features", "--features", features];
        let examples = examples.iter().map(String::as_str);
        scratch.cargo(&only.into_iter().chain(examples).collect::<Vec<_>>())?;
    }
    let written = std::fs::read_dir(workspace::root().join("spec/examples"))?.count();
    assert_eq!(count, written, "each program of `spec/examples/` is an example");
    Ok(())
}

#[test]
fn the_compiler_names_the_feature_of_a_group_that_is_off() -> Result<()> {
    let mut scratch = Scratch::new("feature-off")?;
    scratch.generate("library", &fixture("groups")?)?;
    let program = |call: &str| {
        let mut files = FileSet::default();
        files.insert(
            "Cargo.toml",
            "[package]\nname = \"user\"\nedition = \"2024\"\n[dependencies]\nlibrary = { \
             package = \"fixture-groups\", path = \"../library\" }\n",
        );
        let code = format!("pub fn user(client: &library::Client) {{ {call}; }}\n");
        files.insert("src/lib.rs", code);
        files
    };
    scratch.add("user", &program("let _ = client.loans()"))?;
    scratch.cargo(&["check", "--package", "user"])?;
    scratch.add("user", &program("let _ = client.members().list_members()"))?;
    let error = scratch.cargo(&["check", "--package", "user"]);
    let error = error.expect_err("the feature is off").to_string();
    let told = "`Client::members` needs the cargo feature `members` of `fixture-groups`";
    assert!(error.contains(told), "{error}");
    Ok(())
}

fn fixture(name: &str) -> Result<Inputs> {
    let mut paths = fixtures::valid().into_iter();
    let found = paths.find(|path| fixtures::name(path) == name);
    Ok(fixtures::inputs(&found.context("the fixture is there")?))
}

/// Code that was written by hand compiles behind its feature, and its tests run there.
#[test]
fn modules_are_part_of_the_crate() -> Result<()> {
    let mut scratch = Scratch::new("modules")?;
    scratch.generate("sdk", &fixture("modules")?)?;
    let features = scratch.features_compile("fixture-modules")?;
    for expected in ["goods", "orders", "price", "scan", "shelf-life", "tower"] {
        ensure!(features.iter().any(|name| name == expected), "{features:?}");
    }
    // The library is there for who asks for the feature.
    let direct = ["tree", "--quiet", "--edges", "normal", "--depth", "1"];
    let shown = |more: &[&str]| scratch.cargo(&[&direct[..], more].concat());
    ensure!(!shown(&[])?.contains("memchr"), "a module is in the default tree");
    ensure!(shown(&["--features", "shelf-life"])?.contains("memchr"), "no memchr");

    let test = ["test", "--quiet", "--no-default-features", "--features", "shelf-life"];
    let told = scratch.cargo(&[&test[..], &["--lib", "shelf_life"]].concat())?;
    ensure!(told.contains("1 passed"), "{told}");
    let told = scratch.cargo(&[&test[..], &["--doc", "price"]].concat())?;
    ensure!(told.contains("1 passed"), "{told}");
    scratch.are_clean(&["fixture-modules"])
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
    let about: Value = serde_json::from_str(&about)?;
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
