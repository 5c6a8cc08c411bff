//! `cargo xtask verify`: the slow proofs, which the usual test run leaves out.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::workspace;

/// Arguments of `verify`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The slow proofs are the test programs that the manifests of the workspace mark with `test = false`.
To run one of them: cargo test --workspace --test NAME.

Exit codes: 0 all passed, 1 something did not.")]
pub struct Args {
    /// Names the proofs, and runs none
    #[arg(long)]
    list: bool,
}

/// Runs the slow proofs, one after another.
///
/// # Errors
///
/// Cargo cannot be run.
pub fn run(args: &Args) -> Result<ExitCode> {
    let proofs = proofs()?;
    if args.list {
        proofs.iter().for_each(|name| println!("{name}"));
        return Ok(ExitCode::SUCCESS);
    }
    // The whole workspace is selected to build with the features that the usual run builds with: nothing is built twice.
    let mut command = cargo();
    command.args(["test", "--workspace", "--no-fail-fast"]);
    // The last one counts what was skipped.
    for name in proofs.iter().map(String::as_str).chain(["skipped"]) {
        command.args(["--test", name]);
    }
    let status = command.status().context("cannot run cargo")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the names of the test programs that run only when they are asked for.
fn proofs() -> Result<Vec<String>> {
    let about =
        cargo().args(["metadata", "--no-deps", "--format-version=1"]).output()?;
    ensure!(about.status.success(), "{}", String::from_utf8_lossy(&about.stderr));
    let about: Value = serde_json::from_slice(&about.stdout)?;
    let packages = about["packages"].as_array().into_iter().flatten();
    let targets = packages.filter_map(|package| package["targets"].as_array()).flatten();
    let slow = targets.filter(|target| {
        target["kind"][0] == "test" && target["test"] == Value::Bool(false)
    });
    // Two packages may have one of the same name, and it runs both.
    let names = slow.filter_map(|target| Some(target["name"].as_str()?.to_owned()));
    let names: BTreeSet<String> = names.collect();
    ensure!(!names.is_empty(), "no manifest marks a program as slow");
    Ok(names.into_iter().collect())
}

/// Returns a command that runs the cargo that runs this program, in the workspace.
fn cargo() -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.current_dir(workspace::root());
    command
}
