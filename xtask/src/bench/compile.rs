//! `cargo xtask bench compile`: what the generated crate costs its users to compile.
//!
//! One table: the whole crate and an app that calls it, beside another generator's crate of the same document where one is
//! at hand.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::{FileSet, markdown};
use ory_sdk_generator::model::Api;

use super::measure::Cost;
use super::project::{Build, Project};
use crate::inputs::Selection;
use crate::report;

/// Flags of `bench compile`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    inputs: Selection,
    /// How many operations the app calls
    #[arg(long, default_value_t = 10)]
    calls: usize,
    /// How often each build is measured; the best run counts
    #[arg(long, default_value_t = 2)]
    runs: u32,
    /// Another crate of the same document, to be checked beside ours
    #[arg(long, value_name = "DIR")]
    against: Option<PathBuf>,
}

/// Runs the benchmark and prints its table.
pub(super) fn run(args: &Args) -> Result<()> {
    let work = crate::workspace::root().join("target/bench/compile");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let inputs = args.inputs.read(crate::workspace::ours())?;
    let mut diagnostics = Diagnostics::default();
    let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
    report::diagnostics(&diagnostics, &inputs, report::Said::WHOLE);
    let api = api.context("there is no crate to measure")?;
    let files = ory_sdk_generator::files(&api);
    println!(
        "CPU seconds (user + system), incremental compilation off, best of {} runs\n",
        args.runs
    );
    whole(&api, &files, &work, args)
}

/// Takes `count` of the values, evenly spread, so that the choice does not favour the start of the alphabet.
fn spread<T>(values: Vec<T>, count: usize) -> Vec<T> {
    let step = (values.len() / count.max(1)).max(1);
    values.into_iter().step_by(step).take(count).collect()
}

fn whole(api: &Api, files: &FileSet, work: &Path, args: &Args) -> Result<()> {
    let root = work.join("whole");
    let owned =
        files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    Project::write(&root.join("sdk"), &owned)?;
    Project::write(&root, &sdk_app(api, args.calls))?;
    let app =
        Project::at(&root, vec![root.join("sdk/src/lib.rs"), root.join("src/main.rs")]);

    println!("the whole crate, and an app that calls {} operations", args.calls);
    println!("| crate | check, crate alone | peak | debug | release | Rust source |");
    println!("| --- | --- | --- | --- | --- | --- |");
    // The crate as a project of its own: the app is not to be checked with it.
    let alone = Project::at(&root.join("sdk"), vec![root.join("sdk/src/lib.rs")])
        .cost(Build::CheckAll, args.runs)?;
    let (debug, release) =
        (app.cost(Build::Debug, args.runs)?, app.cost(Build::Release, args.runs)?);
    println!(
        "| ours | {:.1} | {} MB | {:.1} | {:.1} | {} |",
        alone.seconds(),
        alone.peak >> 20,
        debug.seconds(),
        release.seconds(),
        Size::of(&root.join("sdk/src"))?
    );
    if let Some(other) = &args.against {
        against(other, alone, &Size::of(&root.join("sdk/src"))?, args)?;
    }
    Ok(())
}

/// Checks another crate, and prints what it costs, then how many times what ours costs that is.
fn against(other: &Path, ours: Cost, our_size: &Size, args: &Args) -> Result<()> {
    let other = fs::canonicalize(other)
        .with_context(|| format!("no folder {}", other.display()))?;
    let cost = Project::at(&other, vec![other.join("src/lib.rs")])
        .cost(Build::CheckAll, args.runs)?;
    let size = Size::of(&other.join("src"))?;
    println!(
        "| {} | {:.1} | {} MB | | | {size} |",
        other.display(),
        cost.seconds(),
        cost.peak >> 20,
    );
    println!(
        "| times ours | {:.1} | {:.1} | | | {:.1}, {:.1} |",
        cost.seconds() / ours.seconds(),
        cost.peak as f64 / ours.peak as f64,
        size.lines as f64 / our_size.lines as f64,
        size.bytes as f64 / our_size.bytes as f64,
    );
    Ok(())
}

/// An app of the example programs of `calls` operations, spread over the whole API.
fn sdk_app(api: &Api, calls: usize) -> BTreeMap<String, String> {
    let programs = spread(markdown::programs(api), calls);
    let mut files = BTreeMap::new();
    let mut main = String::new();
    let mut arms = String::new();
    for (index, (_, program)) in programs.into_iter().enumerate() {
        let program =
            program.replace("#[tokio::main]\nasync fn main", "pub async fn main");
        files.insert(format!("src/call{index}.rs"), program);
        main.push_str(&format!("mod call{index};\n"));
        arms.push_str(&format!("{index} => call{index}::main().await,\n"));
    }
    main.push_str(&format!(
        "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
         match std::env::args().count() {{\n{arms}_ => Ok(()),\n}}\n}}\n"
    ));
    files.insert("src/main.rs".to_owned(), main);
    let manifest = format!(
        "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         {} = {{ path = \"sdk\", features = [\"full\"] }}\nserde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
        api.package.name
    );
    files.insert("Cargo.toml".to_owned(), manifest);
    files
}

/// How much Rust source there is.
struct Size {
    lines: usize,
    bytes: usize,
}

impl Size {
    /// Counts the Rust files below a folder.
    fn of(folder: &Path) -> Result<Self> {
        let mut size = Self { lines: 0, bytes: 0 };
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let text = fs::read_to_string(path)?;
                    size.lines += text.lines().count();
                    size.bytes += text.len();
                }
            }
        }
        Ok(size)
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} lines, {} kB", self.lines, self.bytes / 1000)
    }
}
