//! What the emitters make of a few lines of a document: each section of the pages in `snippets/` is a test.
//!
//! `cargo test -p ory-sdk-generator --test snippets unions` runs those with the word in their name. A section has blocks of YAML
//! and, beside them, blocks of what they become, each of which names its part of the crate in the words of `cargo xtask fixture
//! --help`. With `INSTA_UPDATE=always`, what is there now is written into those blocks; a new block may be empty.

#[path = "snippet/block.rs"]
mod block;
#[path = "snippet/section.rs"]
mod section;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use libtest_mimic::{Arguments, Trial};
use section::Section;
use xtask::diff::Diff;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let accepts = std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always");
    let mut trials = Vec::new();
    for path in pages().expect("the folder of pages") {
        let text = fs::read_to_string(&path).expect("a page");
        let subject =
            path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let sections = section::split(&text);
        if accepts && !arguments.list {
            let is_meant =
                |name: &str| !arguments.is_filtered_out(&trial(&subject, name));
            accept(&path, &sections, is_meant).expect("the page can be written");
        }
        trials.extend(sections.into_iter().filter_map(|section| {
            let name = section.name()?;
            Some(Trial::test(format!("{subject}::{name}"), move || {
                check(&section, accepts).map_err(|error| format!("{error:#}").into())
            }))
        }));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Returns a trial by whose name it is told whether the section is meant.
fn trial(subject: &str, name: &str) -> Trial {
    Trial::test(format!("{subject}::{name}"), || Ok(()))
}

fn pages() -> Result<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snippets");
    let entries = fs::read_dir(&folder).context("tests/snippets")?;
    let mut pages = Vec::new();
    for entry in entries {
        pages.push(entry?.path());
    }
    pages.sort();
    Ok(pages)
}

/// Says how what a section shows differs from what its document becomes.
fn check(section: &Section, accepted: bool) -> Result<()> {
    let made = section.made()?;
    if accepted || made == section.text {
        return Ok(());
    }
    let mut diff = Diff::whole();
    diff.changed("snippet", section.text.as_bytes(), &made);
    bail!("{}\nINSTA_UPDATE=always accepts it", diff.finish())
}

/// Writes what the documents of sections become. What cannot be made is left as it is, and the test says why.
fn accept(
    path: &Path,
    sections: &[Section],
    is_meant: impl Fn(&str) -> bool,
) -> Result<()> {
    let texts = sections.iter().map(|section| match section.name() {
        Some(name) if is_meant(&name) => {
            section.made().unwrap_or_else(|_| section.text.clone())
        }
        _ => section.text.clone(),
    });
    let text: String = texts.collect();
    fs::write(path, text).with_context(|| path.display().to_string())
}
