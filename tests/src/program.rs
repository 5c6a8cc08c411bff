//! A program that calls generated clients: built once, run once a scenario.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::scratch::Scratch;
use crate::server::Server;

/// Builds a package of the workspace, and returns the path of its executable.
pub fn build(scratch: &Scratch, package: &str) -> Result<PathBuf> {
    let format = "--message-format=json-render-diagnostics";
    let messages = scratch.cargo(&["build", "--quiet", "-p", package, format])?;
    executable_of(&messages).context("cargo names no executable")
}

/// Builds all examples of a package that its features allow, and returns their paths by name.
pub fn examples(
    scratch: &Scratch,
    package: &str,
    features: &str,
) -> Result<BTreeMap<String, PathBuf>> {
    let format = "--message-format=json-render-diagnostics";
    let of = ["build", "--quiet", "-p", package, "--examples", "--features", features];
    let messages = scratch.cargo(&[&of[..], &[format]].concat())?;
    let built = messages.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let name = message.pointer("/target/name")?.as_str()?.to_owned();
        Some((name, message.get("executable")?.as_str()?.into()))
    });
    Ok(built.collect())
}

/// Runs a scenario: the name is the argument, the variables are the environment. What fails within
/// it is the error.
pub fn run(program: &Path, scenario: &str, env: &[(&str, &str)]) -> Result<()> {
    let output =
        Command::new(program).arg(scenario).envs(env.iter().copied()).output()?;
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "the scenario `{scenario}` failed:\n{told}");
    Ok(())
}

/// Returns the requests of a server as `METHOD target`.
#[must_use]
pub fn lines(server: &Server) -> Vec<String> {
    let requests = server.requests();
    requests.iter().map(|it| format!("{} {}", it.method, it.target)).collect()
}

/// Finds the path of the program among the messages of cargo.
fn executable_of(messages: &str) -> Option<PathBuf> {
    messages.lines().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(message.get("executable")?.as_str()?.into())
    })
}
