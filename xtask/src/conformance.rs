//! `cargo xtask conformance`: the client against programs that we did not write.
//!
//! Here is what touches processes: Node, its packages, the servers. What is checked is in
//! `tests/conformance/proof/`, a program of its own, because it is built with the generated
//! client, and the command that writes the client must not need it.

pub mod node;
pub mod server;

use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::report;
use crate::workspace::root;

/// Which document to check, or which part.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(after_help = "\
Without flags: all calls of our document against a validating mock; the client against an OAuth2
server; what it sends beside what Ory's own JavaScript client sends, and what the layers of both
(of client-fetch, elements-react and nextjs) make of the same answers, forms and requests.
With --spec: that document against the mock, nothing else.

Needs Node 20 or newer with npm. What is installed and written stays below target/conformance.")]
pub struct Args {
    /// Check this OpenAPI document against the mock
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// OpenAPI Overlay to apply to it
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub overlay: Option<PathBuf>,
    /// SDK settings for it
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub config: Option<PathBuf>,
    /// Run this suite alone
    #[arg(long, value_enum, conflicts_with = "spec")]
    pub only: Option<Suite>,
}

/// A suite of checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Suite {
    /// All calls against a validating mock of the document
    Mock,
    /// A story told with a certified OAuth2 server
    Provider,
    /// The same calls by Ory's own JavaScript client
    Twin,
    /// The same answers, forms and requests by Ory's layers of JavaScript
    Layer,
}

/// Runs the command: installs the packages, then runs the program with the checks.
pub fn run(args: &Args) -> Result<ExitCode> {
    if let Err(missing) = node::available() {
        return Ok(report::usage(&missing));
    }
    node::install()?;
    let status = Command::new(program()?)
        .args(flags(args))
        .current_dir(root())
        .status()
        .context("cannot run the checks")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Builds the program with the checks, and returns where it is.
///
/// With the features of the whole workspace, so that what its tests have built is not built again.
fn program() -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--workspace", "--example", "conformance"]);
    command.arg("--message-format=json-render-diagnostics").current_dir(root());
    let output =
        command.stderr(Stdio::inherit()).output().context("cannot run cargo")?;
    ensure!(output.status.success(), "the checks do not compile");
    let messages = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut programs = messages.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(PathBuf::from(message.get("executable")?.as_str()?))
    });
    programs.next().context("cargo names no program")
}

/// Returns the flags again, with paths that hold in any folder.
fn flags(args: &Args) -> Vec<std::ffi::OsString> {
    use clap::ValueEnum as _;
    let files = [
        ("--spec", &args.spec),
        ("--overlay", &args.overlay),
        ("--config", &args.config),
    ];
    let mut flags = Vec::new();
    for (flag, file) in files {
        if let Some(file) = file {
            let file = std::path::absolute(file).unwrap_or_else(|_| file.clone());
            flags.extend([flag.into(), file.into_os_string()]);
        }
    }
    if let Some(part) = args.only.and_then(|part| part.to_possible_value()) {
        flags.extend(["--only".into(), part.get_name().into()]);
    }
    flags
}
