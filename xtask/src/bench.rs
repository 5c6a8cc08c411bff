//! `cargo xtask bench`: the figures in the documentation, made again.

mod app;
mod compile;
mod copies;
mod counts;
mod derived;
mod figures;
mod generate;
pub(crate) mod measure;
mod project;
mod wire;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;

use figures::Figures;

/// Flags of `bench`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write the figures to this file as JSON, too
    #[arg(long, value_name = "FILE", global = true)]
    json: Option<PathBuf>,
    #[command(subcommand)]
    what: What,
}

/// What can be measured.
#[derive(Debug, clap::Subcommand)]
enum What {
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
    let mut figures = Figures::default();
    let code = match &args.what {
        What::Compile(args) => compile::run(args, &mut figures)?,
        What::Counts(args) => counts::run(args, &mut figures)?,
        What::Generate(args) => generate::run(args, &mut figures)?,
        What::Wire(args) => wire::run(args, &mut figures)?,
    };
    if let Some(path) = &args.json {
        figures.write(path)?;
    }
    Ok(code)
}
