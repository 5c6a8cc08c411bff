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
use xtask::conformance::{Args, Suite};
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
        for suite in [Suite::Layer, Suite::Provider, Suite::Mock, Suite::Twin] {
            if args.only.is_none_or(|only| only == suite) {
                findings.extend(run(suite)?);
            }
        }
    }
    for finding in &findings {
        println!("  {finding}");
    }
    println!("{} findings, after {} s", findings.len(), started.elapsed().as_secs());
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs a suite, and returns what it found.
fn run(suite: Suite) -> Result<Vec<String>> {
    match suite {
        Suite::Layer => layer::check(),
        Suite::Mock => mock::ours(),
        Suite::Provider => {
            let told =
                provider::check().err().map(|error| format!("provider: {error:#}"));
            Ok(told.into_iter().collect())
        }
        Suite::Twin => twin::check(Selection::default().read(xtask::workspace::ours())?),
    }
}
