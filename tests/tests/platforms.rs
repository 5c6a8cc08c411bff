//! Where the generated crate can be used: with the Rust that it states, without a runtime, and in a
//! browser.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::emit::FileSet;
use serde_json::Value;
use tests::scratch::Scratch;
use tests::{generated, workspace};

/// The files of our crate, changed.
fn changed(scratch: &Scratch, change: impl Fn(&str, &str) -> String) -> Result<FileSet> {
    let inputs = generated::project_inputs()?;
    let files = generated::files(&inputs, &scratch.member("sdk"))?;
    let mut other = FileSet::default();
    for (path, text) in files.iter() {
        other.insert(path, change(path, text));
    }
    Ok(other)
}

/// Returns a version as its numbers, of which the last may be left out.
fn numbers(version: &str) -> Result<[u32; 3]> {
    let mut numbers = [0; 3];
    for (number, part) in numbers.iter_mut().zip(version.split('.')) {
        *number = part.parse().with_context(|| version.to_owned())?;
    }
    Ok(numbers)
}

/// The resolver chose versions of all dependencies that the stated Rust can compile.
#[test]
fn no_dependency_needs_a_newer_rust() -> Result<()> {
    let mut scratch = Scratch::new("platforms-msrv")?;
    scratch.generate("sdk", &generated::project_inputs()?)?;
    let about = scratch.cargo(&["metadata", "--all-features", "--format-version=1"])?;
    let about: Value = serde_json::from_str(&about)?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let stated = workspace::read("generated/Cargo.toml")?;
    let stated = stated.lines().find_map(|line| line.strip_prefix("rust-version = \""));
    let stated = numbers(stated.context("a version")?.trim_end_matches('"'))?;
    let (mut checked, mut silent) = (0, BTreeSet::new());
    for package in about["packages"].as_array().context("packages")? {
        let name = text(&package["name"]).context("a name")?;
        match text(&package["rust_version"]) {
            Some(needed) => {
                ensure!(numbers(&needed)? <= stated, "{name} needs Rust {needed}");
                checked += 1;
            }
            None => _ = silent.insert(name),
        }
    }
    ensure!(checked > 60, "only {checked} packages state a version; not {silent:?}");
    Ok(())
}

/// The lint is on, and finds what is newer than the stated Rust.
#[test]
fn the_lint_finds_what_is_too_new() -> Result<()> {
    let mut scratch = Scratch::new("platforms-lint")?;
    let clippy = ["clippy", "--quiet", "--no-default-features"];
    scratch.add("sdk", &changed(&scratch, |_, text| text.to_owned())?)?;
    scratch.cargo(&clippy)?;
    let newer = "\n/// Is newer.\npub fn newer(file: &std::fs::File) -> bool {\n    \
                 file.try_lock().is_ok()\n}\n";
    let files = changed(&scratch, |path, text| match path {
        "src/lib.rs" => format!("{text}{newer}"),
        _ => text.to_owned(),
    })?;
    scratch.add("sdk", &files)?;
    let error = scratch.cargo(&clippy).expect_err("1.89 is newer than 1.88").to_string();
    ensure!(error.contains("incompatible_msrv"), "{error}");
    Ok(())
}

/// Only the transport and calls without `async` bring tokio.
#[test]
fn the_core_needs_no_runtime() -> Result<()> {
    let mut scratch = Scratch::new("platforms-tree")?;
    scratch.generate("sdk", &generated::project_inputs()?)?;
    let about = scratch.cargo(&["metadata", "--no-deps", "--format-version=1"])?;
    let about: Value = serde_json::from_str(&about)?;
    let features = about["packages"][0]["features"].as_object().context("features")?;
    let mut with_tokio = BTreeMap::new();
    for feature in features.keys() {
        let tree = ["tree", "--quiet", "--edges=normal", "--prefix=none"];
        let only = ["--no-default-features", "--features", feature];
        let tree = scratch.cargo(&[&tree[..], &only].concat())?;
        let has =
            |name: &str| tree.lines().any(|line| line.split(' ').next() == Some(name));
        ensure!(has("ory-sdk") && has("http"), "{tree}");
        with_tokio.insert(feature.as_str(), has("tokio"));
    }
    with_tokio.retain(|_, tokio| *tokio);
    let brings: Vec<_> = with_tokio.into_keys().collect();
    assert_eq!(brings, ["blocking", "default", "reqwest"]);
    Ok(())
}

/// The code that is for WebAssembly alone compiles, as far as that can be seen without the target:
/// on this machine, with each condition as it is there. Futures are then not `Send`.
#[test]
fn the_code_for_a_browser_compiles_here() -> Result<()> {
    let mut scratch = Scratch::new("platforms-wasm")?;
    let as_if = |_: &str, text: &str| {
        let browser = r#"all(target_arch = "wasm32", target_os = "unknown")"#;
        text.replace(browser, "all()").replace(r#"target_arch = "wasm32""#, "all()")
    };
    let files = changed(&scratch, as_if)?;
    let all: String = files.iter().map(|(_, text)| text).collect();
    ensure!(
        !all.contains("target_arch") && all.contains("cfg(all())"),
        "all are replaced"
    );
    scratch.add("sdk", &files)?;
    let features = "axum,full,fetch,permissions,reqwest,session,tower,test-util,tracing,chrono,jiff,time";
    // Shared things that are not `Send` are as they should be there, and so are the conditions.
    let allow =
        ["-A", "clippy::arc-with-non-send-sync", "-A", "clippy::non-minimal-cfg"];
    let allow = [&["--", "-D", "warnings"][..], &allow].concat();
    for features in ["", "full", "full,fetch", features] {
        let check =
            ["clippy", "--quiet", "--no-default-features", "--features", features];
        scratch.cargo(&[&check[..], &allow].concat())?;
    }
    Ok(())
}
