//! `man`: the manual, a page for each command.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Command;

use crate::report;

/// Where to write.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The pages are openapi-to-crate.1, openapi-to-crate-generate.1 and so on, for `man`: a folder such as
~/.local/share/man/man1 is where it looks for them. Pages of an earlier version are replaced.

Exit codes: 0 done, 1 a page cannot be written, 2 wrong usage.")]
pub struct Args {
    /// The folder to write to, which is made if it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// Runs the command.
///
/// # Errors
///
/// A page cannot be written.
pub fn run(args: &Args, command: Command) -> Result<ExitCode> {
    let shown = args.folder.display();
    let cannot = || format!("cannot write to {shown}");
    fs::create_dir_all(&args.folder).with_context(cannot)?;
    clap_mangen::generate_to(command, &args.folder).with_context(cannot)?;
    report::line(format!("{shown}: written, the first page is openapi-to-crate.1"));
    Ok(ExitCode::SUCCESS)
}
