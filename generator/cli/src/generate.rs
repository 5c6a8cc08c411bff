//! `generate`: document in, crate and pages out.

mod check;
mod package;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Api;

use crate::inputs::Selection;
use crate::output;
use crate::project::{Named, Project};
use crate::report::{self, Format, Said};

const OUT: &str = "generated";

/// Where to read, where to write, and whether to write at all.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
With --spec, the project's own overlay and settings do not apply: name them to use them.
The crate that is written stands alone: it needs nothing of this workspace.

Exit codes: 0 done or fresh, 1 stale or errors (nothing is written), 2 wrong usage.")]
pub struct Args {
    #[command(flatten)]
    inputs: Selection,
    /// Folder to write to; needed with --spec [default: generated]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing; show what is stale and exit 1 if anything is
    #[arg(long)]
    check: bool,
    /// Write nothing; print the model as JSON
    #[arg(long, conflicts_with = "check")]
    dump_model: bool,
    #[command(flatten)]
    said: Said,
}

/// Runs the command.
pub fn run(args: &Args, project: &Project) -> Result<ExitCode> {
    let started = Instant::now();
    let Some(out) = args.out(project) else {
        return Ok(report::usage("--spec needs --out DIR"));
    };
    let inputs = args.inputs.read(project)?;
    let mut diagnostics = Diagnostics::default();
    let api = args.inputs.model(&inputs, &mut diagnostics);
    let result = api.and_then(|api| complete(api, &inputs, &out.path, &mut diagnostics));
    report::diagnostics(&diagnostics, &inputs, args.said);
    let Some((api, files)) = result else {
        if args.said.format == Format::Text {
            args.inputs.way_out(&inputs).iter().for_each(report::note);
        }
        report::line("nothing was written");
        return Ok(ExitCode::FAILURE);
    };
    if args.dump_model {
        report::json(&api)?;
        return Ok(ExitCode::SUCCESS);
    }
    if args.check {
        return check::run(&out, &files, project.command);
    }
    let written = output::write(&out.path, &files)?;
    report::generated(&inputs, &api, &out, &written, started.elapsed());
    if written.unchanged + written.removed == 0 {
        report::next(&out);
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes all files of the crate that belongs into the folder `out`, and the model they show.
///
/// Reads manifests above `out`, and writes nothing. Returns `None` when an error was reported.
pub fn build(
    inputs: &Inputs,
    out: &Path,
    diagnostics: &mut Diagnostics,
) -> Option<(Api, FileSet)> {
    let api = ory_sdk_generator::model(inputs, diagnostics)?;
    complete(api, inputs, out, diagnostics)
}

/// Makes the files of a model.
fn complete(
    api: Api,
    inputs: &Inputs,
    out: &Path,
    diagnostics: &mut Diagnostics,
) -> Option<(Api, FileSet)> {
    if diagnostics.has_errors() {
        return None;
    }
    let files = ory_sdk_generator::files_within(&api, inputs, diagnostics)?;
    let files = package::complete(files, &api.package, out);
    Some((api, files))
}

impl Args {
    /// Returns the output folder; `None` where the default would be a slip: another document's
    /// crate never replaces the project's own because `--out` was forgotten.
    fn out(&self, project: &Project) -> Option<Named> {
        let writes = !self.check && !self.dump_model;
        match &self.out {
            Some(path) => Some(Named::given(path)),
            None if writes && self.inputs.spec.is_some() => None,
            None => Some(project.named(OUT)),
        }
    }
}
