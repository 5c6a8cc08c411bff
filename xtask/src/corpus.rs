//! `cargo xtask corpus`: what becomes of a folder of other people's documents.

mod checking;
mod results;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use indicatif::{ProgressBar, ProgressStyle};
use ory_sdk_generator::diagnostic::{Diagnostics, Severity, Style, render};

use crate::{generate, inputs, output, report, workspace};
use checking::Crates;
use results::{Counts, Outcome, Results};

/// Which documents, and what is done with them.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The crates, the messages and the results of the last run are below target/corpus.

Exit codes: 0 every document is a clean crate, 1 one is not, 2 wrong usage.")]
pub struct Args {
    /// Folder of documents; a folder in it is a document if it has an `openapi.yaml` or `.json`
    #[arg(long, value_name = "DIR", default_value = "../shared/corpus")]
    dir: PathBuf,
    /// Only documents whose name has this in it
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Generate the crates, and do not compile them
    #[arg(long)]
    skip_check: bool,
}

/// Runs the command.
pub fn run(args: &Args) -> Result<ExitCode> {
    let documents = documents(args)?;
    let crates = Crates::open(&workspace::root().join("target/corpus"))?;
    let before = Results::read(&crates.results())?;
    let bar = bar(documents.len());
    let mut results = Results::default();
    let mut warm = false;
    for (name, path) in &documents {
        bar.set_message(name.clone());
        let mut outcome = generated(name, path, &crates)?;
        if let (Outcome::Made(counts), false) = (&mut outcome, args.skip_check) {
            if !warm {
                // What all crates need is built once, and is no cost of the first.
                crates.check(name).ok();
                warm = true;
            }
            outcome = match crates.check(name) {
                Ok(seconds) => {
                    counts.check = Some(seconds);
                    outcome
                }
                Err(error) => Outcome::Unclean(counts.clone(), format!("{error:#}")),
            };
        }
        results.add(name, outcome);
        bar.inc(1);
    }
    bar.finish_and_clear();
    table::print(&results, &before);
    let is_clean = results.failures().next().is_none();
    results.write(&crates.results(), before)?;
    Ok(if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the documents of the folder by name.
fn documents(args: &Args) -> Result<Vec<(String, PathBuf)>> {
    let dir = &args.dir;
    let entries =
        fs::read_dir(dir).with_context(|| format!("no folder {}", dir.display()))?;
    let mut documents = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let (Some(name), Some(path)) = (stem, document(path)) else { continue };
        if args.only.as_deref().is_none_or(|only| name.contains(only)) {
            documents.push((name, path));
        }
    }
    documents.sort();
    ensure!(!documents.is_empty(), "no documents in {}", dir.display());
    Ok(documents)
}

fn document(path: PathBuf) -> Option<PathBuf> {
    if path.is_dir() {
        let names = ["openapi.yaml", "openapi.yml", "openapi.json"];
        return names.iter().map(|name| path.join(name)).find(|path| path.is_file());
    }
    let ending = path.extension()?.to_str()?;
    matches!(ending, "json" | "yaml" | "yml").then_some(path)
}

/// Writes the crate of a document, and what was said of it.
fn generated(name: &str, path: &Path, crates: &Crates) -> Result<Outcome> {
    let mut inputs = inputs::document(path)?;
    inputs.name = Some(checking::package(name));
    let out = crates.folder(name);
    let started = Instant::now();
    let mut diagnostics = Diagnostics::default();
    let made = generate::build(&inputs, &out, &mut diagnostics);
    let seconds = started.elapsed().as_secs_f64();
    let said = render(&diagnostics, &inputs, Style::Plain);
    crates.say(name, &said)?;
    let Some((api, files)) = made else {
        let errors = diagnostics.messages().iter();
        let errors = errors.filter(|message| message.severity == Severity::Error);
        return Ok(Outcome::Refused(errors.count()));
    };
    output::write(&out, &files)?;
    let lines = |(path, text): (&str, &str)| {
        if path.ends_with(".rs") { text.lines().count() } else { 0 }
    };
    Ok(Outcome::Made(Counts {
        operations: api.operations().count(),
        models: api.types.len(),
        lines: files.iter().map(lines).sum(),
        diagnostics: said.lines().filter(|line| line.starts_with("warning[")).count(),
        generation: seconds,
        check: None,
    }))
}

fn bar(length: usize) -> ProgressBar {
    let bar = ProgressBar::new(length as u64);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {elapsed} {msg}");
    match style {
        Ok(style) => bar.with_style(style),
        Err(error) => {
            report::note(error);
            bar
        }
    }
}
