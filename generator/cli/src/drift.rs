//! `drift`: what a newer upstream document would do to users.

mod accept;
mod changelog;
pub mod prove;
mod read;

use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use ory_sdk_generator::drift::{self, FailOn, Report, format};

pub use accept::{Accepted, accept};
pub use read::{Compared, Refused, compare};

use crate::colour;
use crate::project::{Project, SPEC};
use crate::report;
use crate::scratch::Scratch;

/// Changes at or above `--fail-on`: not 1 and not 101, so that no crash is ever read as drift.
const FOUND: u8 = 100;

/// What to compare, and how to tell.
#[derive(Debug, Clone, clap::Args)]
#[command(after_help = "\
With --base, nothing of this project counts, neither its overlay nor its settings, and the scope is
everything unless --scope names tags. The version to raise is that of --present, or of the settings.

  drift --base old.yaml --upstream new.yaml                two documents, anywhere
  drift --base old.yaml --upstream new.yaml --scope pets --present 1.4.0
  drift --upstream releases/                               this project and the newest release
  drift --base old.yaml --upstream new.yaml --prove        the source verdict against the compiler

With --prove, exit code 100 says that the compiler and the report disagree, and nothing of the changes.

Exit codes: 0 nothing at or above --fail-on, 100 changes, 1 something failed, 2 wrong usage,
3 a document cannot be read, 4 the new document needs something the generator cannot do.")]
pub struct Args {
    /// The new document, or a folder of releases of which the newest is taken
    #[arg(long, value_name = "PATH")]
    pub upstream: PathBuf,
    /// The document to compare with; the project's own if there is none
    #[arg(
        long,
        value_name = "FILE",
        help = format!("The document to compare with [default: {SPEC} with its overlay]")
    )]
    pub base: Option<PathBuf>,
    /// OpenAPI Overlay to lay over both [default: spec/overlay.yaml, or none with --base]
    #[arg(long, value_name = "FILE")]
    pub overlay: Option<PathBuf>,
    /// SDK settings for both [default: spec/sdk.toml, or none with --base]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// What counts: the operations with these tags, those that spec/upstream.toml calls ours (`generated`), or
    /// everything (`all`) [default: generated, or all with --base]
    #[arg(long, value_name = "TAG", num_args = 1.., value_delimiter = ',')]
    pub scope: Vec<String>,
    /// The present version of what is generated, from which the next one is counted [default: that of the settings]
    #[arg(long, value_name = "VERSION", value_parser = version)]
    pub present: Option<String>,
    /// What makes the check fail
    #[arg(long, value_enum, default_value_t = Fail::Breaking)]
    pub fail_on: Fail,
    /// How to tell
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write the report to a file
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Compile a use of each public item against the new crate as well, and print where the compiler and the report
    /// disagree; takes minutes
    #[arg(long, conflicts_with_all = ["accept", "out", "format", "fail_on"])]
    pub prove: bool,
    /// Take the new document over: spec/, generated/, versions and changelog
    #[arg(long, conflicts_with_all = ["base", "overlay", "config", "fail_on", "out"])]
    pub accept: bool,
    /// Why breaking changes are accepted
    #[arg(long, value_name = "TEXT", requires = "accept")]
    pub reason: Option<String>,
}

/// What counts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Scope {
    Generated,
    All,
    Tags(Vec<String>),
}

/// Reads a version: three numbers.
fn version(text: &str) -> Result<String, String> {
    let core = text.split(['-', '+']).next().unwrap_or_default();
    let numbers: Vec<&str> = core.split('.').collect();
    let all = numbers.iter().all(|number| number.parse::<u64>().is_ok());
    match numbers.len() == 3 && all {
        true => Ok(text.to_owned()),
        false => Err("a version is three numbers, as in 1.2.3".to_owned()),
    }
}

/// What makes the check fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Fail {
    Breaking,
    Risky,
    Any,
    None,
}

/// How to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Format {
    Text,
    Json,
    Markdown,
    Github,
    Sarif,
}

impl Args {
    /// Returns what counts: with documents of others, nothing is ours.
    fn scope(&self) -> Scope {
        match &self.scope[..] {
            [] if self.base.is_some() => Scope::All,
            [] => Scope::Generated,
            [one] if one == "all" => Scope::All,
            [one] if one == "generated" => Scope::Generated,
            tags => Scope::Tags(tags.to_vec()),
        }
    }
}

/// Runs the command.
pub fn run(args: &Args, project: &Project) -> Result<ExitCode> {
    if args.accept && args.scope() != Scope::Generated {
        return Ok(report::usage(
            "--accept takes over what is in the scope `generated`",
        ));
    }
    if args.accept {
        return accept::run(project, args);
    }
    let compared = match compare(project, args) {
        Ok(compared) => compared,
        Err(refused) => return refused.told(),
    };
    if args.prove {
        return proven(project, &compared);
    }
    let found = compared.report;
    let colour = args.out.is_none() && colour::is_on(&io::stdout());
    let text = printed(&found, args.format, colour);
    match &args.out {
        None => report::line(text.trim_end()),
        Some(path) => fs::write(path, text)
            .with_context(|| format!("cannot write {}", path.display()))?,
    }
    let failing = found.failing(args.fail_on.into()).count();
    Ok(if failing > 0 { ExitCode::from(FOUND) } else { ExitCode::SUCCESS })
}

/// Tells where the source verdict and the compiler disagree.
fn proven(project: &Project, compared: &Compared) -> Result<ExitCode> {
    let [old, next] =
        [&compared.base, &compared.next].map(|side| ory_sdk_generator::files(&side.api));
    let scratch = Scratch::new(project, "prove")?;
    let proof = prove::prove(scratch, [&old, &next], &compared.report)?;
    let agree = prove::tell(&proof);
    Ok(if agree { ExitCode::SUCCESS } else { ExitCode::from(FOUND) })
}

/// Returns a report in a format.
#[must_use]
pub fn printed(report: &Report, format: Format, colour: bool) -> String {
    match format {
        Format::Text => format::text(report, colour),
        Format::Json => format::json(report),
        Format::Markdown => format::markdown(report),
        Format::Github => format::github(report),
        Format::Sarif => format::sarif(report),
    }
}

impl From<Fail> for FailOn {
    fn from(fail: Fail) -> Self {
        match fail {
            Fail::Breaking => drift::FailOn::Breaking,
            Fail::Risky => drift::FailOn::Risky,
            Fail::Any => drift::FailOn::Any,
            Fail::None => drift::FailOn::None,
        }
    }
}
