//! `drift --accept`: takes a new document over.

mod replaced;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail, ensure};
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use ory_sdk_generator::drift::{self, Acceptance, Proposal, Report};
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::limits::Limits;
use ory_sdk_generator::source::Source;
use sha2::Digest as _;

use self::replaced::Replaced;
use super::read::{Compared, words};
use super::{Args, Format, changelog, compare, printed};
use crate::project::{COMMAND, OVERLAY, Project, SETTINGS};
use crate::report;
use crate::{generate, inputs, output};

/// Where acceptances are kept.
pub(super) const ACCEPTED: &str = "spec/accepted.toml";
pub(super) const UPSTREAM: &str = "spec/upstream.toml";
const CHANGELOG: &str = crate::changelog::PATH;
const LOCK: &str = "Cargo.lock";

const HEAD: &str = "\
# Changes of upstream that were accepted although they break something, and why.
#
# Written by `openapi-to-crate drift --accept`. An entry holds for its change in its release alone. One for a
# release that the document does not follow any more is stale; the check says so, and it can be removed.
";

/// What was taken over.
#[derive(Debug)]
pub struct Accepted {
    /// The changes.
    pub report: Report,
    /// How many places of the document wait for words.
    pub undescribed: usize,
}

/// Runs the command.
pub(super) fn run(project: &Project, args: &Args) -> Result<ExitCode> {
    refuse_ci(std::env::var("CI").ok().as_deref())?;
    let compared = match compare(project, args) {
        Ok(compared) => compared,
        Err(refused) => return refused.told(),
    };
    report::line(printed(&compared.report, Format::Text, false).trim_end());
    let accepted = accept(project, &compared, args.reason.as_deref())?;
    report::line(format!(
        "{} follows {} now",
        project.spec, accepted.report.next.release
    ));
    if accepted.undescribed > 0 {
        report::line(format!(
            "{} places of it read `{}`: give them words of ours",
            accepted.undescribed,
            drift::UNDESCRIBED
        ));
    }
    propose(&accepted.report.proposals);
    Ok(ExitCode::SUCCESS)
}

/// Tells what the overlay may have to say of what is new.
fn propose(proposals: &[Proposal]) {
    if proposals.is_empty() {
        return;
    }
    let count = report::count(proposals.len(), "action");
    report::line(format!("{count} for {OVERLAY}, if you agree:"));
    let texts: String = proposals.iter().map(Proposal::to_yaml).collect();
    report::line(texts.trim_end());
}

/// A machine does not decide what is good enough for users.
fn refuse_ci(ci: Option<&str>) -> Result<()> {
    let machine = ci.is_some_and(|value| !matches!(value, "" | "0" | "false"));
    ensure!(!machine, "--accept is a decision, and $CI is set: run it by hand");
    Ok(())
}

/// Takes the new document over in a project: document, lock, version, crate, changelog
/// and the list of what was accepted. Nothing is written unless all of it can be made.
pub fn accept(
    project: &Project,
    compared: &Compared,
    reason: Option<&str>,
) -> Result<Accepted> {
    let root = project.root.as_path();
    refuse_dirty(root)?;
    let found = &compared.report;
    let breaking = found.entries.iter().filter(|entry| entry.is_breaking()).count();
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    if breaking > 0 && reason.is_none() {
        bail!(
            "{} would break users: say why with --reason",
            report::count(breaking, "change")
        );
    }
    let read = |path: &str| {
        fs::read_to_string(root.join(path))
            .with_context(|| format!("cannot read {path}"))
    };
    let scoped = drift::scoped(&compared.upstream, &compared.tags)
        .map_err(|why| anyhow::anyhow!("{}: {why}", compared.upstream.path))?;
    let spec = inputs::spec(&project.named(project.spec), Limits::default())?;
    let taken = drift::take_over(&spec, &scoped, &found.next.release)
        .map_err(|why| anyhow::anyhow!(why))?;
    let beside = |name: &str| {
        format!("{}{name}", project.spec.trim_end_matches(spec.file_name()))
    };
    let mut files = FileSet::default();
    for (name, text) in &taken.texts {
        files.insert(beside(name), text);
    }
    files.insert(UPSTREAM, locked(&read(UPSTREAM)?, compared)?);
    files.insert(SETTINGS, versioned(&read(SETTINGS)?, found)?);
    files.insert(CHANGELOG, changelog::add(&read(CHANGELOG)?, found, reason)?);
    let accepted = fs::read_to_string(root.join(ACCEPTED))
        .unwrap_or_else(|_| HEAD.replace(COMMAND, project.command));
    files.insert(ACCEPTED, accepted + &acceptances(found, reason));
    if let Ok(lock) = read(LOCK) {
        files.insert(LOCK, relocked(&lock, root, found)?);
    }
    let generated = made(project, &files, taken.source)?;
    let gone: Vec<String> = taken.emptied.iter().map(|name| beside(name)).collect();
    let mut replaced = Replaced::default();
    let written = replaced
        .replace(root, &files, &gone)
        .and_then(|()| output::write(&root.join("generated"), &generated));
    if let Err(error) = written {
        return Err(replaced.undo(error));
    }
    Ok(Accepted {
        report: found.clone(),
        undescribed: taken.undescribed,
    })
}

/// What is not committed could not be told from what is taken over, but for the overlay, which is not written.
fn refuse_dirty(root: &Path) -> Result<()> {
    let mut git = Command::new("git");
    // Its targets may move with the release.
    let but = format!(":(exclude){OVERLAY}");
    let output =
        git.args(["status", "--porcelain", "--", ".", &but]).current_dir(root).output();
    let output = output.context("--accept asks git whether all is committed")?;
    ensure!(output.status.success(), "--accept works only in a git repository");
    let changes = String::from_utf8_lossy(&output.stdout);
    ensure!(changes.trim().is_empty(), "there are changes that are not committed");
    Ok(())
}

/// Makes the crate from the document and the files that are to be written, before any of them is.
fn made(project: &Project, files: &FileSet, spec: Source) -> Result<FileSet> {
    let (overlay, settings) = (project.named(OVERLAY), project.named(SETTINGS));
    let (overlay, settings) = (Some(&overlay), Some(&settings));
    let usual = Limits::default();
    let mut inputs =
        inputs::read(&project.named(project.spec), overlay, settings, usual)?;
    inputs.spec = spec;
    let settings = files.iter().find(|(path, _)| *path == SETTINGS);
    if let (Some(source), Some((_, contents))) = (&mut inputs.settings, settings) {
        contents.clone_into(&mut source.text);
    }
    let mut said = Diagnostics::default();
    match generate::build(&inputs, &project.root.join("generated"), &mut said) {
        Some((_, generated)) => Ok(generated),
        None => bail!(
            "the crate cannot be made from the new document; nothing was written\n{}",
            render(&said, &inputs, Style::Plain)
        ),
    }
}

/// Returns `upstream.toml` for the new release.
fn locked(text: &str, compared: &Compared) -> Result<String> {
    let lock = replaced(text, "release", &compared.report.next.release)?;
    let lock = replaced(&lock, "sha256", &sha256(&compared.upstream.text))?;
    let Some(words) = words(&compared.upstream, &compared.tags) else { return Ok(lock) };
    if lock.lines().any(|line| line.starts_with("words = ")) {
        return replaced(&lock, "words", &words);
    }
    Ok(format!(
        "{lock}\n# What its words come to. Those of the next release are compared with them, since ours are our own.\n\
         words = {}\n",
        toml::Value::from(words)
    ))
}

pub(super) fn sha256(text: &str) -> String {
    let digest = sha2::Sha256::digest(text);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn versioned(text: &str, found: &Report) -> Result<String> {
    let next = found.next_version().context("the settings have no version")?;
    replaced(text, "version", &next)
}

/// Replaces the value of a key that stands at the beginning of a line, once.
fn replaced(text: &str, key: &str, value: &str) -> Result<String> {
    let start = format!("{key} = ");
    let mut done = false;
    let line = |line: &str| {
        if done || !line.starts_with(&start) {
            return line.to_owned();
        }
        done = true;
        format!("{start}{}", toml::Value::from(value))
    };
    let lines: Vec<String> = text.lines().map(line).collect();
    ensure!(done, "there is no line `{start}…`");
    Ok(lines.join("\n") + "\n")
}

/// Returns `Cargo.lock` with the new version of the crate.
fn relocked(text: &str, root: &Path, found: &Report) -> Result<String> {
    let manifest = fs::read_to_string(root.join("generated/Cargo.toml"))
        .context("cannot read generated/Cargo.toml")?;
    let manifest: toml::Table = manifest.parse().context("generated/Cargo.toml")?;
    let package = manifest.get("package").and_then(|package| package.get("name"));
    let name = package.and_then(toml::Value::as_str).unwrap_or_default();
    let package =
        |version: &str| format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let versions = found.version.as_deref().zip(found.next_version());
    let (old, new) = versions.context("the settings have no version")?;
    Ok(text.replacen(&package(old), &package(&new), 1))
}

/// Returns what is to be remembered: what breaks or may break, with the reason.
fn acceptances(found: &Report, reason: Option<&str>) -> String {
    let entries = found.entries.iter();
    let notable = entries.filter(|entry| entry.is_breaking() || entry.is_risky());
    let open = notable.filter(|entry| entry.accepted.is_none());
    open.map(|entry| {
        let acceptance = Acceptance {
            fingerprint: entry.fingerprint(),
            rule: entry.rule.id.to_owned(),
            at: entry.at().as_str().to_owned(),
            release: found.next.release.clone(),
            reason: reason.unwrap_or("nothing breaks").to_owned(),
        };
        acceptance.to_toml()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_do_not_accept() {
        for machine in ["true", "1", "yes"] {
            assert!(refuse_ci(Some(machine)).is_err(), "{machine}");
        }
        for person in [None, Some(""), Some("false"), Some("0")] {
            assert!(refuse_ci(person).is_ok(), "{person:?}");
        }
    }

    #[test]
    fn a_value_is_replaced_once_and_comments_stay() -> Result<()> {
        let text = "# version = 1\nversion = \"1\" # old\nother = 1\nversion = \"2\"\n";
        let expected = "# version = 1\nversion = \"3\"\nother = 1\nversion = \"2\"\n";
        assert_eq!(replaced(text, "version", "3")?, expected);
        assert!(replaced(text, "release", "3").is_err());
        Ok(())
    }
}
