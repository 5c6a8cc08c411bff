//! `cargo xtask bench compile`: what the generated crate costs its users to compile.
//!
//! One table: the whole crate and an app that calls it, beside another generator's crate of the same document where one is
//! at hand.

mod peer;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Api;

use super::figures::Figures;
use super::project::{Build, Project};
use super::{app, copies};
use crate::inputs::Selection;
use crate::report;

/// Flags of `bench compile`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    inputs: Selection,
    /// The document this many times over, with other names each time
    #[arg(long, default_value_t = 1, value_name = "N")]
    copies: usize,
    /// How many operations the app calls
    #[arg(long, default_value_t = 10)]
    calls: usize,
    /// How often each build is measured; the best run counts
    #[arg(long, default_value_t = 2)]
    runs: u32,
    /// Only one group of operations: the crate with its feature, and an app of its calls
    #[arg(long, value_name = "FEATURE")]
    group: Option<String>,
    /// The crate that openapi-generator makes of the same document, to be measured by turns with ours
    #[arg(long, value_name = "DIR")]
    against: Option<PathBuf>,
}

/// Runs the benchmark and prints its table.
pub(super) fn run(args: &Args, figures: &mut Figures) -> Result<ExitCode> {
    let work = crate::workspace::root().join("target/bench/compile");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let mut inputs = args.inputs.read(crate::workspace::ours())?;
    if args.copies > 1 {
        inputs.spec = copies::of(&inputs.spec, args.copies)?;
    }
    let mut diagnostics = Diagnostics::default();
    let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
    report::diagnostics(&diagnostics, &inputs, report::Said::WHOLE);
    let api = api.context("there is no crate to measure")?;
    let files = ory_sdk_generator::files(&api);
    figures.say(format!(
        "CPU seconds (user + system), incremental compilation off, best of {} runs\n",
        args.runs
    ));
    whole(&api, &files, &work, args, figures)?;
    Ok(ExitCode::SUCCESS)
}

fn whole(
    api: &Api,
    files: &FileSet,
    work: &Path,
    args: &Args,
    figures: &mut Figures,
) -> Result<()> {
    let root = work.join("ours");
    let group = args.group.as_deref();
    let ids = app::called(api, group, args.calls)?;
    app::write(api, files, &root, group, &ids)?;
    let mut sides = vec![Side {
        name: "ours".to_owned(),
        library: root.join("sdk"),
        app: root,
        check: match &args.group {
            Some(group) => Build::CheckOnly(format!("{group},reqwest")),
            None => Build::CheckAll,
        },
    }];
    if let Some(other) = &args.against {
        let library = fs::canonicalize(other)
            .with_context(|| format!("no folder {}", other.display()))?;
        let app = work.join("theirs");
        Project::write(&app, &peer::app(&library, &ids)?)?;
        let name = other.display().to_string();
        sides.push(Side {
            name,
            library,
            app,
            check: peer::check(),
        });
    }
    match &args.group {
        Some(group) => figures.say(format!(
            "the group `{group}`, and an app that calls {} of its operations",
            ids.len()
        )),
        None => figures.say(format!(
            "the whole crate, and an app that calls {} operations",
            ids.len()
        )),
    }
    table(&sides, args.runs, figures)
}

/// A crate and its app.
struct Side {
    name: String,
    library: PathBuf,
    app: PathBuf,
    /// How the crate is checked by itself.
    check: Build,
}

impl Side {
    /// What is built of this crate: itself, and the app in both profiles.
    fn builds(&self) -> [(Project, Build); 3] {
        let root = self.library.join("src/lib.rs");
        // The crate as a project of its own: the app is not to be checked with it.
        let alone = Project::at(&self.library, vec![root.clone()]);
        let app =
            || Project::at(&self.app, vec![root.clone(), self.app.join("src/main.rs")]);
        [(alone, self.check.clone()), (app(), Build::Debug), (app(), Build::Release)]
    }
}

/// Measures all sides by turns, so that what disturbs one disturbs the others, and prints what each costs; below, what ours
/// is of the last.
fn table(sides: &[Side], runs: u32, figures: &mut Figures) -> Result<()> {
    figures.say("| crate | check, crate alone | peak | debug | release | Rust source |");
    figures.say("| --- | --- | --- | --- | --- | --- |");
    let builds: Vec<_> = sides.iter().flat_map(Side::builds).collect();
    let costs = super::project::by_turns(&builds, runs)?;
    let mut rows = Vec::new();
    for (side, costs) in sides.iter().zip(costs.chunks(3)) {
        let &[alone, debug, release] = costs else { continue };
        let size = Size::of(&side.library.join("src"))?;
        figures.say(format!(
            "| {} | {:.2} | {} MB | {:.2} | {:.2} | {size} |",
            side.name,
            alone.seconds(),
            alone.peak >> 20,
            debug.seconds(),
            release.seconds(),
        ));
        rows.push((alone, debug, release, size));
    }
    if let [
        (alone, debug, release, size),
        (other, other_debug, other_release, other_size),
    ] = &rows[..]
    {
        figures.say(format!(
            "| ratio | {:.2} | {:.2} | {:.2} | {:.2} | {:.2}, {:.2} |",
            alone.seconds() / other.seconds(),
            alone.peak as f64 / other.peak as f64,
            debug.seconds() / other_debug.seconds(),
            release.seconds() / other_release.seconds(),
            size.lines as f64 / other_size.lines as f64,
            size.bytes as f64 / other_size.bytes as f64,
        ));
    }
    Ok(())
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
