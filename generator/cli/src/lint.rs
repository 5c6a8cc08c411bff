//! `lint`: says what is wrong with a document, and makes nothing of it.

use std::process::ExitCode;

use anyhow::Result;
use ory_sdk_generator::diagnostic::{Diagnostics, Severity};
use ory_sdk_generator::propose;

use crate::inputs::Selection;
use crate::project::Project;
use crate::report::{self, Format, Said};

/// What to look at, and how to say what is wrong with it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
With --spec, the project's own overlay and settings do not apply: name them to use them.
Messages go to standard output. `openapi-to-crate explain CODE` says more about one.
What --propose prints is an overlay: write it to a file, read it, and give it to `generate --overlay`.

Exit codes: 0 no errors, 1 errors, 2 wrong usage.")]
pub struct Args {
    #[command(flatten)]
    inputs: Selection,
    /// Print an overlay that says how lists come in pages and what looks like a secret; messages go to standard error
    #[arg(long)]
    propose: bool,
    #[command(flatten)]
    said: Said,
}

/// Runs the command.
pub fn run(args: &Args, project: &Project) -> Result<ExitCode> {
    let inputs = args.inputs.read(project)?;
    let mut diagnostics = Diagnostics::default();
    let api = args.inputs.model(&inputs, &mut diagnostics);
    if args.propose {
        report::diagnostics(&diagnostics, &inputs, args.said);
        let Some(api) = api else { return Ok(ExitCode::FAILURE) };
        match propose::overlay(&inputs, &api) {
            Some(overlay) => report::raw(&overlay),
            None => report::note("nothing to propose"),
        }
        return Ok(ExitCode::SUCCESS);
    }
    let text = report::rendered(&diagnostics, &inputs, args.said);
    if !text.is_empty() {
        report::raw(&text);
    }
    if args.said.format == Format::Text {
        let count = |severity, thing| report::count(diagnostics.count(severity), thing);
        let (errors, warnings) =
            (count(Severity::Error, "error"), count(Severity::Warning, "warning"));
        let found = api.map(|api| {
            let operations = report::count(api.operations().count(), "operation");
            format!("{operations}, {}, ", report::count(api.types.len(), "model"))
        });
        let found = found.unwrap_or_default();
        if diagnostics.has_errors() {
            args.inputs.way_out(&inputs).iter().for_each(report::line);
        }
        report::line(format!("{}: {found}{errors}, {warnings}", inputs.spec.path));
    }
    Ok(if diagnostics.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
