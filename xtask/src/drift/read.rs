//! The two documents of a comparison, from the disk.

use std::cmp::Ordering;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, anyhow};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::drift::{self, Acceptance, Report, Side, Unfit};
use ory_sdk_generator::limits::Limits;
use ory_sdk_generator::source::Source;

use super::accept::ACCEPTED;
use super::{Args, Scope};
use crate::inputs;
use crate::report;
use crate::workspace::{Named, OVERLAY, SETTINGS, SPEC};

/// A comparison, and what it was made from.
#[derive(Debug)]
pub struct Compared {
    /// What was found.
    pub report: Report,
    /// The new document.
    pub upstream: Source,
    /// The tags of the operations that are ours; none where all are, or where the project has no part in it.
    pub tags: Vec<String>,
}

/// Why there is no comparison.
#[derive(Debug)]
pub enum Refused {
    /// A document cannot be compared; the messages say where and why.
    Unfit(Unfit, Box<Inputs>, Diagnostics),
    /// A file cannot be read.
    Unreadable(anyhow::Error),
}

impl Refused {
    /// Tells the user, and returns the exit code.
    pub fn told(self) -> Result<ExitCode> {
        Ok(match self {
            Self::Unreadable(error) => {
                report::note(format!("error: {error:#}"));
                ExitCode::from(3)
            }
            Self::Unfit(unfit, inputs, diagnostics) => {
                report::diagnostics(&diagnostics, &inputs, report::Format::Text);
                ExitCode::from(if unfit == Unfit::Unreadable { 3 } else { 4 })
            }
        })
    }
}

impl From<anyhow::Error> for Refused {
    fn from(error: anyhow::Error) -> Self {
        Self::Unreadable(error)
    }
}

/// Compares what the arguments name. The project's files are those below `root`; with a base of its own, none
/// of them is read but for the scope `generated`.
pub fn compare(root: &Path, args: &Args) -> Result<Compared, Refused> {
    let project = |path: &str| Named {
        path: root.join(path),
        shown: path.to_owned(),
    };
    let given = |path: &Option<PathBuf>, default: &str| match path {
        Some(path) => Some(Named::given(path)),
        None => args.base.is_none().then(|| project(default)),
    };
    let base = given(&args.base, SPEC)
        .ok_or_else(|| anyhow!("there is nothing to compare with"))?;
    let overlay = given(&args.overlay, OVERLAY);
    let settings = given(&args.config, SETTINGS);
    let base =
        inputs::read(&base, overlay.as_ref(), settings.as_ref(), Limits::default())?;
    let upstream = Inputs {
        spec: inputs::spec(&Named::given(&newest(&args.upstream)?), Limits::default())?,
        ..base.clone()
    };
    let scope = args.scope();
    // What nobody asks for need not be there: the documents may have nothing to do with the project.
    let lock = match (scope, &args.base) {
        (Scope::All, Some(_)) => None,
        _ => Some(Lock::read(root)?),
    };
    let ours = lock.as_ref().map(|lock| &lock.tags[..]);
    let tags = ours.filter(|tags| scope == Scope::Generated && !tags.is_empty());
    let before = side(&base, tags, args.base.is_some())?;
    let after = side(&upstream, tags, true)?;
    let mut report = drift::diff(&before, &after);
    if args.base.is_none() {
        let followed = lock.as_ref().map(|lock| lock.release.as_str());
        report.accept(&accepted(root)?, followed);
    }
    Ok(Compared {
        report,
        upstream: upstream.spec,
        tags: lock.map(|lock| lock.tags).unwrap_or_default(),
    })
}

/// Returns what was accepted of the project's document.
fn accepted(root: &Path) -> Result<Vec<Acceptance>> {
    let text = fs::read_to_string(root.join(ACCEPTED)).unwrap_or_default();
    drift::read_acceptances(&text)
        .map_err(|why| anyhow!("cannot read {ACCEPTED}: {why}"))
}

fn side(
    inputs: &Inputs,
    tags: Option<&[String]>,
    lenient: bool,
) -> Result<Side, Refused> {
    let mut diagnostics = Diagnostics::default();
    Side::read(inputs, tags, lenient, &mut diagnostics).map_err(|unfit| {
        let mut errors = Diagnostics::default();
        let messages = diagnostics.messages().iter();
        let severe = ory_sdk_generator::diagnostic::Severity::Error;
        errors.extend(messages.filter(|message| message.severity == severe).cloned());
        Refused::Unfit(unfit, Box::new(inputs.clone()), errors)
    })
}

/// What `spec/upstream.toml` says.
pub(super) struct Lock {
    pub(super) release: String,
    tags: Vec<String>,
}

impl Lock {
    pub(super) fn read(root: &Path) -> Result<Self> {
        let shown = "spec/upstream.toml";
        let text = fs::read_to_string(root.join(shown))
            .with_context(|| format!("cannot read {shown}"))?;
        let table: toml::Table =
            text.parse().with_context(|| format!("cannot read {shown}"))?;
        let release = table.get("release").and_then(toml::Value::as_str);
        let scope = table.get("scope").and_then(|scope| scope.get("tags"));
        let tags = scope.and_then(toml::Value::as_array).into_iter().flatten();
        Ok(Self {
            release: release
                .with_context(|| format!("{shown} has no `release`"))?
                .to_owned(),
            tags: tags.filter_map(toml::Value::as_str).map(ToOwned::to_owned).collect(),
        })
    }
}

/// Returns the file, or the newest release in the folder: by the numbers in the names.
fn newest(path: &Path) -> Result<PathBuf> {
    if !path.is_dir() {
        return Ok(path.to_owned());
    }
    let entries =
        fs::read_dir(path).with_context(|| format!("cannot list {}", path.display()))?;
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in entries {
        let file = entry?.path();
        if file.extension().is_some_and(|ending| ending == "json") {
            files.push(file);
        }
    }
    files.sort_by(|a, b| {
        let names = (name(a), name(b));
        by_numbers(&names.0, &names.1).then_with(|| names.0.cmp(&names.1))
    });
    files.pop().with_context(|| format!("{} holds no release", path.display()))
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn by_numbers(a: &str, b: &str) -> Ordering {
    let numbers = |name: &str| -> Vec<u64> {
        let digits = name.split(|c: char| !c.is_ascii_digit());
        digits.filter_map(|digits| digits.parse().ok()).collect()
    };
    numbers(a).cmp(&numbers(b))
}
