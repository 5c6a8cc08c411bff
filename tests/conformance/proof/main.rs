//! The checks of `cargo xtask conformance`. Node and its packages are there already.

mod layer;
mod mock;
mod provider;
mod tokens;
mod twin;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use clap::Parser;
use xtask::conformance::{Args, Part};
use xtask::inputs::Selection;

#[derive(Debug, Parser)]
struct Cli {
    #[command(flatten)]
    args: Args,
}

fn main() -> Result<ExitCode> {
    let args = Cli::parse().args;
    let started = Instant::now();
    let mut findings = Vec::new();
    if args.spec.is_some() {
        findings.extend(mock::given(&args)?);
    } else {
        for part in [Part::Layer, Part::Provider, Part::Mock, Part::Twin] {
            if args.only.is_none_or(|only| only == part) {
                findings.extend(run(part)?);
            }
        }
    }
    for finding in &findings {
        println!("  {finding}");
    }
    println!("{} findings, after {} s", findings.len(), started.elapsed().as_secs());
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs a part, and returns what it found.
fn run(part: Part) -> Result<Vec<String>> {
    match part {
        Part::Layer => layer::check(),
        Part::Mock => mock::ours(),
        Part::Provider => {
            let told =
                provider::check().err().map(|error| format!("provider: {error:#}"));
            Ok(told.into_iter().collect())
        }
        Part::Twin => twin::check(Selection::default().read()?),
    }
}
