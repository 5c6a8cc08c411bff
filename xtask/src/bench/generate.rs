//! `cargo xtask bench generate`: what it costs to make a crate of a document, an operation at a time.
//!
//! Other documents stand beside the first: where cost grows in a straight line, an operation costs the
//! same in a large one.

mod against;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::diagnostic::Diagnostics;

use super::figures::Figures;
use super::measure::{self, Cost};
use crate::inputs::Selection;
use crate::workspace::{SPEC, ours};

/// Flags of `bench generate`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// OpenAPI document, YAML or JSON; the project's own if there is none
    #[arg(
        long,
        value_name = "FILE",
        help = format!("OpenAPI document, YAML or JSON [default: {SPEC}]")
    )]
    spec: Option<PathBuf>,
    /// OpenAPI Overlay to apply to it
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// SDK settings for it
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// A document to hold beside it
    #[arg(long, value_name = "FILE")]
    beside: Vec<PathBuf>,
    /// Another generator to run by turns with this one, each `{spec}` and `{out}` standing for a path: `other {spec} -o {out}`
    #[arg(long, value_name = "COMMAND")]
    against: Option<String>,
    /// How often each is generated; the best run counts
    #[arg(long, default_value_t = 3)]
    runs: u32,
}

/// Runs the benchmark and prints its table.
pub(super) fn run(args: &Args, figures: &mut Figures) -> Result<ExitCode> {
    let first = Selection {
        spec: args.spec.clone(),
        overlay: args.overlay.clone(),
        config: args.config.clone(),
        ..Selection::default()
    };
    let beside = args.beside.iter().map(|path| Selection {
        spec: Some(path.clone()),
        ..Selection::default()
    });
    let all: Vec<Selection> = std::iter::once(first).chain(beside).collect();
    if let Some(other) = &args.against {
        against::run(other, &all, args.runs, figures)?;
        return Ok(ExitCode::SUCCESS);
    }
    // Before any document is read here: what a process starts with counts as its own memory.
    let costs: Vec<Cost> =
        all.iter().map(|it| cost(it, args.runs)).collect::<Result<_>>()?;
    figures.say(format!("CPU seconds (user + system), best of {} runs\n", args.runs));
    figures.say("| document | operations | CPU s | peak MB | CPU ms an operation | KB an operation |\n\
         | --- | ---: | ---: | ---: | ---: | ---: |");
    let mut measure = None;
    for (selection, cost) in all.iter().zip(costs) {
        let (path, operations) = operations(selection)?;
        let each =
            (cost.seconds() * 1e3 / operations, cost.peak as f64 / 1e3 / operations);
        let (time, memory) = *measure.get_or_insert(each);
        figures.say(format!(
            "| {path} | {operations} | {:.2} | {} | {:.2} ({:.2}) | {:.0} ({:.2}) |",
            cost.seconds(),
            cost.peak >> 20,
            each.0,
            each.0 / time,
            each.1,
            each.1 / memory,
        ));
    }
    Ok(ExitCode::SUCCESS)
}

/// Generates from a document, and returns what that took.
fn cost(selection: &Selection, runs: u32) -> Result<Cost> {
    let once = || {
        let out = tempfile::tempdir()?;
        measure::run(&mut generate(selection, &out.path().join("crate"))?)
    };
    (1..runs).try_fold(once()?, |best, _| Ok(best.best(once()?)))
}

/// Returns the command that generates from a document with this very program.
fn generate(selection: &Selection, out: &Path) -> Result<Command> {
    ensure!(
        !cfg!(debug_assertions),
        "this program is not optimised: measure with `cargo run --release -p xtask -- bench generate`"
    );
    let program = std::env::current_exe().context("this program has a path")?;
    let mut command = Command::new(program);
    command.args(["generate", "--out"]).arg(out);
    let flags = [
        ("--spec", &selection.spec),
        ("--overlay", &selection.overlay),
        ("--config", &selection.config),
    ];
    for (flag, path) in flags {
        command.args(path.iter().flat_map(|path| [Path::new(flag), path]));
    }
    Ok(command)
}

/// Returns the name of a document and how many operations it has.
fn operations(selection: &Selection) -> Result<(String, f64)> {
    let inputs = selection.read(ours())?;
    let api = ory_sdk_generator::model(&inputs, &mut Diagnostics::default());
    let count = api.context("it was generated")?.operations().count();
    let count = u32::try_from(count.max(1)).context("a number of operations")?;
    Ok((inputs.spec.path, f64::from(count)))
}
