//! `completions`: what a shell needs to complete commands and flags.

use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Command;
use clap_complete::Shell;

use crate::report;

/// Which shell.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
For bash, with the package bash-completion, from the next login on:

  openapi-to-crate completions bash > ~/.local/share/bash-completion/completions/openapi-to-crate

Exit codes: 0 done, 2 wrong usage.")]
pub struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Runs the command.
///
/// # Errors
///
/// None that is known: what is printed is text.
pub fn run(args: &Args, mut command: Command) -> Result<ExitCode> {
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, name, &mut script);
    report::raw(&String::from_utf8(script).context("the script is no text")?);
    Ok(ExitCode::SUCCESS)
}
