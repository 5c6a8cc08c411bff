//! `cargo xtask bench`: the figures in the documentation, made again.

mod app;
mod compile;
mod copies;
mod counts;
mod derived;
mod generate;
pub(crate) mod measure;
mod project;
mod wire;

use std::process::ExitCode;

use anyhow::Result;

/// What can be measured.
#[derive(Debug, clap::Subcommand)]
pub enum Args {
    /// CPU seconds and memory that the generated crate costs to compile
    Compile(compile::Args),
    /// Lines, functions and impls of the generated crate, beside those that were landed last
    Counts(counts::Args),
    /// CPU seconds and memory that it costs to generate, for each operation of a document
    Generate(generate::Args),
    /// CPU time, throughput and allocations of calls, and the rates of the codec, beside code written by hand
    Wire(wire::Args),
}

/// Runs one benchmark.
pub fn run(args: &Args) -> Result<ExitCode> {
    match args {
        Args::Compile(args) => compile::run(args)?,
        Args::Counts(args) => return counts::run(args),
        Args::Generate(args) => generate::run(args)?,
        Args::Wire(args) => wire::run(args)?,
    }
    Ok(ExitCode::SUCCESS)
}
