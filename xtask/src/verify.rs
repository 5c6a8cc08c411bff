//! `cargo xtask verify`: the slow proofs, which the usual test run leaves out.

use std::collections::{BTreeSet, VecDeque};
use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::workspace;

/// Arguments of `verify`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The slow proofs are the test programs that the manifests of the workspace mark with `test = false`. Two run at a time,
and each prints what it says when it has ended.
To run one of them: cargo test --workspace --test NAME.

Exit codes: 0 all passed, 1 something did not.")]
pub struct Args {
    /// Names the proofs, and runs none
    #[arg(long)]
    list: bool,
    /// Run the whole of the slowest proofs, too, of which a part is enough for most changes; takes an hour
    #[arg(long)]
    all: bool,
}

/// Says to the proofs that nothing is to be left out.
const ALL: &str = "VERIFY_ALL";

/// Runs the slow proofs. Those that build crates run one after another, since all of them build into one folder, which
/// cargo locks; beside them run those that build none.
///
/// # Errors
///
/// Cargo or a proof cannot be run.
pub fn run(args: &Args) -> Result<ExitCode> {
    let proofs = proofs()?;
    if args.list {
        let names: BTreeSet<&str> =
            proofs.iter().map(|proof| proof.name.as_str()).collect();
        names.iter().for_each(|name| println!("{name}"));
        return Ok(ExitCode::SUCCESS);
    }
    let proofs: Vec<_> =
        proofs.into_iter().filter(|it| args.all || !it.is_rare).collect();
    let programs = built(&proofs)?;
    let (building, others): (VecDeque<_>, VecDeque<_>) =
        programs.into_iter().partition(|program| program.builds);
    let (building, others) = (Mutex::new(building), Mutex::new(others));
    let next = |queue: &Mutex<VecDeque<Program>>| {
        queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    };
    let failed = Mutex::new(Vec::new());
    let work = |first: &Mutex<VecDeque<Program>>| {
        while let Some(program) = next(first).or_else(|| next(&others)) {
            if let Err(error) = program.run(args.all) {
                let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
                failed.push(format!("{error:#}"));
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| work(&others));
        work(&building);
    });
    let mut failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    // It counts what was skipped.
    let count = cargo().args(["test", "--workspace", "--test", "skipped"]).status()?;
    failed.extend((!count.success()).then(|| "skipped".to_owned()));
    ensure!(failed.is_empty(), "these proofs failed:\n{}", failed.join("\n"));
    Ok(ExitCode::SUCCESS)
}

/// A test program that runs only when it is asked for.
#[derive(Debug, PartialEq)]
struct Proof {
    package: String,
    name: String,
    /// Whether it runs cargo.
    builds: bool,
    /// Whether it runs with `--all` alone.
    is_rare: bool,
}

/// Returns the slow proofs of the workspace.
fn proofs() -> Result<Vec<Proof>> {
    let about =
        cargo().args(["metadata", "--no-deps", "--format-version=1"]).output()?;
    ensure!(about.status.success(), "{}", String::from_utf8_lossy(&about.stderr));
    let about: Value = serde_json::from_slice(&about.stdout)?;
    let mut proofs = Vec::new();
    for package in about["packages"].as_array().into_iter().flatten() {
        let listed = |key: &str, target: &Value| {
            let names = package["metadata"]["verify"][key].as_array();
            names.is_some_and(|names| names.contains(&target["name"]))
        };
        for target in package["targets"].as_array().into_iter().flatten() {
            if target["kind"][0] != "test" || target["test"] != Value::Bool(false) {
                continue;
            }
            proofs.push(Proof {
                package: package["id"].as_str().unwrap_or_default().to_owned(),
                name: target["name"].as_str().context("a name")?.to_owned(),
                builds: !listed("builds-nothing", target),
                is_rare: listed("with-all", target),
            });
        }
    }
    ensure!(!proofs.is_empty(), "no manifest marks a program as slow");
    Ok(proofs)
}

/// A proof that is built.
#[derive(Debug)]
struct Program {
    name: String,
    builds: bool,
    file: PathBuf,
    /// The folder of its package, where tests are run.
    folder: PathBuf,
}

impl Program {
    /// Runs it, and prints what it says when it has ended.
    fn run(&self, all: bool) -> Result<()> {
        let mut command = Command::new(&self.file);
        command.envs(all.then_some((ALL, "1")));
        command.current_dir(&self.folder).env("CARGO_MANIFEST_DIR", &self.folder);
        let output = command.output().with_context(|| self.name.clone())?;
        let mut out = std::io::stdout().lock();
        writeln!(out, "\n     Ran {}", self.file.display())?;
        out.write_all(&output.stdout)?;
        out.write_all(&output.stderr)?;
        ensure!(output.status.success(), "{}, with {}", self.name, output.status);
        Ok(())
    }
}

/// Builds the proofs. The whole workspace is selected to build with the features that the usual run builds with: nothing
/// is built twice.
fn built(proofs: &[Proof]) -> Result<Vec<Program>> {
    let mut command = cargo();
    command.args(["test", "--workspace", "--no-run"]);
    command.arg("--message-format=json-render-diagnostics");
    let names: BTreeSet<_> = proofs.iter().map(|proof| proof.name.as_str()).collect();
    names.iter().for_each(|name| {
        command.args(["--test", name]);
    });
    let output =
        command.stderr(Stdio::inherit()).output().context("cannot run cargo")?;
    ensure!(output.status.success(), "the proofs do not build");
    let mut programs = Vec::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        let message: Value = serde_json::from_str(line)?;
        let Some(file) = message["executable"].as_str() else { continue };
        let proof = proofs.iter().find(|proof| {
            message["package_id"] == proof.package.as_str()
                && message["target"]["name"] == proof.name.as_str()
        });
        let Some(proof) = proof else { continue };
        let manifest = Path::new(message["manifest_path"].as_str().context("a path")?);
        programs.push(Program {
            name: proof.name.clone(),
            builds: proof.builds,
            file: PathBuf::from(file),
            folder: manifest.parent().context("a folder")?.to_owned(),
        });
    }
    ensure!(programs.len() == proofs.len(), "cargo built {programs:#?} of {proofs:#?}");
    Ok(programs)
}

/// Returns a command that runs the cargo that runs this program, in the workspace.
fn cargo() -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.current_dir(workspace::root());
    command
}
