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

use super::accept::{ACCEPTED, UPSTREAM, sha256};
use super::{Args, Scope};
use crate::inputs;
use crate::project::{Named, OVERLAY, Project, SETTINGS};
use crate::report;

/// A comparison, and what it was made from.
#[derive(Debug)]
pub struct Compared {
    /// What was found.
    pub report: Report,
    /// What is compared with.
    pub base: Side,
    /// The new document, with what is made of it.
    pub next: Side,
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
                report::diagnostics(&diagnostics, &inputs, report::Said::WHOLE);
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

/// Compares what the arguments name. The project's files count; with a base of its own, none
/// of them is read but for the scope `generated`.
pub fn compare(project: &Project, args: &Args) -> Result<Compared, Refused> {
    let root = project.root.as_path();
    let given = |path: &Option<PathBuf>, default: &str| match path {
        Some(path) => Some(Named::given(path)),
        None => args.base.is_none().then(|| project.named(default)),
    };
    let base = given(&args.base, project.spec)
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
    // What nobody asks for need not be there: the documents may have nothing to do with the project, and the project may
    // follow nobody.
    let follows = !args.scope.is_empty() || args.accept || root.join(UPSTREAM).exists();
    let lock = match (&scope, &args.base) {
        (Scope::All | Scope::Tags(_), Some(_)) => None,
        _ if !follows => None,
        _ => Some(Lock::read(root)?),
    };
    let tags = match &scope {
        Scope::All => None,
        Scope::Tags(tags) => Some(&tags[..]),
        Scope::Generated => lock.as_ref().map(|lock| &lock.tags[..]),
    };
    let tags = tags.filter(|tags| !tags.is_empty());
    // An overlay may be written for the new document already; `generate` says whether it fits the present one.
    let before = side(&base, tags, true)?;
    let after = side(&upstream, tags, true)?;
    let mut report = drift::diff(&before, &after);
    if let Some(present) = &args.present {
        report.version = Some(present.clone());
    }
    if args.base.is_none()
        && let Some(lock) = &lock
    {
        report.accept(&accepted(root)?, Some(&lock.release));
        // Our words are our own: upstream's are compared with what it said itself.
        if lock.has_words_of(&upstream.spec) {
            report.docs = 0;
        }
    }
    Ok(Compared {
        report,
        base: before,
        next: after,
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
    sha256: Option<String>,
    words: Option<String>,
}

impl Lock {
    pub(super) fn read(root: &Path) -> Result<Self> {
        let shown = UPSTREAM;
        let text = fs::read_to_string(root.join(shown))
            .with_context(|| format!("cannot read {shown}"))?;
        let table: toml::Table =
            text.parse().with_context(|| format!("cannot read {shown}"))?;
        let release = table.get("release").and_then(toml::Value::as_str);
        let scope = table.get("scope").and_then(|scope| scope.get("tags"));
        let tags = scope.and_then(toml::Value::as_array).into_iter().flatten();
        let source = |key: &str| {
            let value = table.get(key).or_else(|| table.get("source")?.get(key));
            value.and_then(toml::Value::as_str).map(ToOwned::to_owned)
        };
        Ok(Self {
            release: release
                .with_context(|| format!("{shown} has no `release`"))?
                .to_owned(),
            sha256: source("sha256"),
            words: source("words"),
            tags: tags.filter_map(toml::Value::as_str).map(ToOwned::to_owned).collect(),
        })
    }
}

impl Lock {
    /// Returns whether a document of upstream has the words of the release that is followed.
    fn has_words_of(&self, upstream: &Source) -> bool {
        self.sha256.as_deref() == Some(&sha256(&upstream.text))
            || self.words.is_some() && self.words == words(upstream, &self.tags)
    }
}

/// Returns a digest of the words of a document, as far as its operations are ours.
pub(super) fn words(document: &Source, tags: &[String]) -> Option<String> {
    drift::scoped(document, tags).ok().map(|tree| drift::words_of(&tree))
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
    // A candidate is not a release yet.
    if files.iter().any(|file| !is_candidate(&name(file))) {
        files.retain(|file| !is_candidate(&name(file)));
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

/// Returns whether a name says that a release is still to come: a word of that kind after the numbers.
fn is_candidate(name: &str) -> bool {
    const WORDS: [&str; 9] = [
        "rc", "alpha", "beta", "pre", "preview", "dev", "canary", "nightly", "snapshot",
    ];
    let mut parts = name.split(|c: char| !c.is_alphanumeric());
    let is_number = |part: &&str| {
        part.trim_start_matches(['v', 'V']).starts_with(|c: char| c.is_ascii_digit())
    };
    // Before the numbers stands the name of the project.
    parts.find(is_number).is_some_and(|first| {
        let rest = parts.chain([first.trim_start_matches(['v', 'V'])]);
        rest.flat_map(|part| part.split(|c: char| c.is_ascii_digit()))
            .any(|word| WORDS.contains(&word.to_ascii_lowercase().as_str()))
    })
}

fn by_numbers(a: &str, b: &str) -> Ordering {
    let numbers = |name: &str| -> Vec<u64> {
        let digits = name.split(|c: char| !c.is_ascii_digit());
        digits.filter_map(|digits| digits.parse().ok()).collect()
    };
    numbers(a).cmp(&numbers(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn candidates_are_not_releases() {
        for name in ["ory-v1.22.67-rc.1", "v2.0.0-alpha", "api_3.1.0beta2", "1.0-RC1"] {
            assert!(is_candidate(name), "{name}");
        }
        for name in ["ory-v1.22.67", "pre-release-notes-1.2", "dev.api-v3", "2026-11-28"]
        {
            assert!(!is_candidate(name), "{name}");
        }
    }

    #[test]
    fn the_newest_is_no_candidate_unless_there_are_only_such() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let add = |name: &str| fs::write(folder.path().join(name), "{}");
        add("v1.9.0-rc.2.json")?;
        assert!(newest(folder.path())?.ends_with("v1.9.0-rc.2.json"));
        add("v1.8.0.json")?;
        add("v1.10.0-rc.1.json")?;
        assert!(newest(folder.path())?.ends_with("v1.8.0.json"));
        Ok(())
    }
}
