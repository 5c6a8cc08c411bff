//! `cargo xtask bench`: the figures in the documentation, made again.

mod codec;
mod compile;
pub(crate) mod measure;
mod project;

use std::process::ExitCode;

use anyhow::Result;

/// What can be measured.
#[derive(Debug, clap::Subcommand)]
pub enum Args {
    /// CPU seconds and memory that the generated crate costs to compile
    Compile(compile::Args),
}

/// Runs one benchmark.
pub fn run(args: &Args) -> Result<ExitCode> {
    match args {
        Args::Compile(args) => compile::run(args)?,
    }
    Ok(ExitCode::SUCCESS)
}
