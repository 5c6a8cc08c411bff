//! `cargo xtask` and `cargo test --workspace` use one build of the libraries and of the generator.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

/// The packages that such a build consists of, each with its version and the features that it has there.
fn packages(arguments: &[&str]) -> Result<BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .args([
            "tree",
            "--locked",
            "--offline",
            "--prefix",
            "none",
            "--format",
            "{p} [{f}]",
        ])
        .args(arguments)
        .output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout)?;
    Ok(text.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect())
}

/// A library that has other features in the two is built twice, and so is all that depends on it: a minute of CPU time and
/// a third of a gigabyte. `xtask/Cargo.toml` is where such a feature is added.
#[test]
fn libraries_have_the_same_features_in_both() -> Result<()> {
    let commands = packages(&["--package", "xtask", "--edges", "normal,build"])?;
    let workspace = packages(&["--workspace", "--edges", "normal,build,dev"])?;
    let differ: Vec<_> = commands.difference(&workspace).collect();
    ensure!(differ.is_empty(), "built twice: {differ:#?}");
    Ok(())
}
