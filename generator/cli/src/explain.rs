//! `explain CODE`: what a message means, and what to do about it.

use std::process::ExitCode;

use anyhow::Result;
use ory_sdk_generator::diagnostic::explain;

use crate::project::{COMMAND, Project};
use crate::report;

/// Which message to explain.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The code in the brackets of a message, such as E0302; without one, all codes are listed
    code: Option<String>,
}

/// Runs the command.
pub fn run(args: &Args, project: &Project) -> Result<ExitCode> {
    let Some(code) = &args.code else {
        for known in explain::all() {
            report::line(format!("{}  {}", known.code, known.title));
        }
        return Ok(ExitCode::SUCCESS);
    };
    let Some(found) = explain::explain(code) else {
        let problem = format!(
            "there is no code `{}`; `{} explain` lists them",
            code.escape_debug(),
            project.command
        );
        return Ok(report::usage(&problem));
    };
    let text = found.text.replace(COMMAND, project.command);
    report::line(format!("{}: {}\n\n{text}", found.code, found.title));
    Ok(ExitCode::SUCCESS)
}
