//! Releases that are at hand, taken over one after another.
//!
//! Those are the newest, and what belongs to some tags of them, among which each kind of change is. `DRIFT_CHAIN=tags` takes
//! all releases, and `DRIFT_CHAIN=all` the whole document of each, for a minute a release.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, ensure};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::drift;
use ory_sdk_generator::limits::Limits;
use ory_sdk_generator::source::Source;
use serde_json::Value;
use xtask::drift::accept;
use xtask::workspace::{Named, OVERLAY, SETTINGS, SPEC};
use xtask::{generate, inputs, output};

use crate::accept::compared;
use crate::run::Copy;

/// What our document says of each place in words of its own.
const WORDS: [&str; 3] = ["description", "summary", "title"];

/// How many releases there are, where the environment asks for no more.
const NEWEST: usize = 6;

/// Whose operations count.
const TAGS: [&str; 2] = ["oAuth2", "jwk"];

#[test]
fn each_release_after_the_other_is_taken_over() -> Result<()> {
    let mut releases = releases()?;
    let asked = std::env::var("DRIFT_CHAIN").ok();
    if asked.is_none() {
        releases.drain(..releases.len().saturating_sub(NEWEST));
    }
    let Some((first, later)) = releases.split_first() else { return Ok(()) };
    ensure!(later.len() + 1 >= NEWEST, "only {} releases", releases.len());
    let tags: Vec<String> = match asked.as_deref() {
        Some("all") => Vec::new(),
        _ => TAGS.map(str::to_owned).to_vec(),
    };
    let mut last = content(first, &tags)?;
    let copy = project(last.clone(), &tags)?;
    let mut raised = 0;
    for release in later {
        let name = release.display();
        let (before, version) = (ours(&copy)?, version(&copy)?);
        let found = compared(copy.root(), release)?;
        let taken = accept(copy.root(), &found, Some("It is for a test."))?;
        copy.commit()?;
        let now = content(release, &tags)?;
        let (same, kept) = (last == now, version == self::version(&copy)?);
        ensure!(same == kept, "{name}: nothing changed: {same}; no version: {kept}");
        last = now;
        raised += usize::from(!kept);
        assert_words_stay(&before, &ours(&copy)?).with_context(|| name.to_string())?;
        assert_is_fresh(&copy).with_context(|| name.to_string())?;
        let again = compared(copy.root(), release)?.report;
        ensure!(again.entries.is_empty(), "{name}: {:#?}", again.entries);
        ensure!(again.undescribed == taken.undescribed, "{name}: {}", again.undescribed);
    }
    ensure!(raised > 0 && raised < later.len(), "{raised} of {}", later.len());
    Ok(())
}

/// Returns the releases of the shared files, the oldest first; none where they are not there.
fn releases() -> Result<Vec<PathBuf>> {
    let Some(folder) = tests::shared::dir() else { return Ok(Vec::new()) };
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder.join("upstream"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let number = name.strip_prefix("ory-v").and_then(|it| it.strip_suffix(".json"));
        let Some(number) = number else { continue };
        let parts: Vec<u32> = number.split('.').flat_map(str::parse).collect();
        found.insert(parts, path);
    }
    Ok(found.into_values().collect())
}

/// Returns a project that follows a release, with words of its own in each place that has some.
fn project(mut tree: Value, tags: &[String]) -> Result<Copy> {
    tree["info"]["version"] = "v1.22.40".into();
    let words = drift::words_of(&tree);
    reword(&mut tree, "", false);
    let scope =
        if tags.is_empty() { String::new() } else { format!("tags = {tags:?}\n") };
    let follows = format!(
        "release = \"v1.22.40\"\nsha256 = \"0\"\nwords = \"{words}\"\n\n[scope]\n{scope}"
    );
    Copy::of(&[
        (SPEC, &serde_yaml::to_string(&tree)?),
        (
            OVERLAY,
            "overlay: 1.0.0\ninfo:\n  title: Facts\n  version: 1.0.0\nactions:\n  - target: $.info\n    description: It is ours.\n    update:\n      x-ours: true\n",
        ),
        (SETTINGS, "[package]\nname = \"ory\"\nversion = \"0.1.0\"\n"),
        ("spec/upstream.toml", &follows),
        ("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n"),
    ])
}

/// Gives each place words that no other has. `names` says that the keys are names.
fn reword(value: &mut Value, at: &str, names: bool) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                let at = format!("{at}/{key}");
                if let Value::String(text) = value
                    && !names
                    && WORDS.contains(&key.as_str())
                {
                    *text = format!("Ours of {at}");
                } else {
                    reword(value, &at, !names && key == "properties");
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                reword(item, &format!("{at}/{index}"), false);
            }
        }
        _ => {}
    }
}

/// Returns what a release says of what counts; its version is no content.
fn content(release: &Path, tags: &[String]) -> Result<Value> {
    let source = Source::new("upstream.json", fs::read_to_string(release)?);
    let mut tree = drift::scoped(&source, tags).map_err(|why| anyhow!(why))?;
    tree["info"]["version"] = Value::Null;
    Ok(tree)
}

fn ours(copy: &Copy) -> Result<Value> {
    Ok(serde_yaml::from_str(&copy.read(SPEC)?)?)
}

fn version(copy: &Copy) -> Result<String> {
    let settings: toml::Table = copy.read(SETTINGS)?.parse()?;
    Ok(settings["package"]["version"].as_str().context("a version")?.to_owned())
}

/// Every place that is still there says what it said.
fn assert_words_stay(before: &Value, after: &Value) -> Result<()> {
    let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
    places(before, "", &mut old);
    places(after, "", &mut new);
    let mut lost = Vec::new();
    for (at, object) in old {
        let Some(now) = new.get(&at) else { continue };
        let words = WORDS.iter().filter(|key| object[**key].is_string());
        lost.extend(
            words
                .filter(|key| object[**key] != now[**key])
                .map(|key| format!("{at}/{key}")),
        );
    }
    ensure!(lost.is_empty(), "lost: {lost:#?}");
    Ok(())
}

/// Adds the objects of a document by their places; a parameter by its name.
fn places<'v>(value: &'v Value, at: &str, all: &mut BTreeMap<String, &'v Value>) {
    match value {
        Value::Object(entries) => {
            all.insert(at.to_owned(), value);
            for (key, value) in entries {
                places(value, &format!("{at}/{key}"), all);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let name = match (&item["name"], &item["in"]) {
                    (Value::String(name), Value::String(place)) => {
                        format!("{place} {name}")
                    }
                    _ => index.to_string(),
                };
                places(item, &format!("{at}/{name}"), all);
            }
        }
        _ => {}
    }
}

/// The crate is the one that the document makes, and all is committed.
fn assert_is_fresh(copy: &Copy) -> Result<()> {
    let named = |path: &str| Named {
        path: copy.root().join(path),
        shown: path.to_owned(),
    };
    let (overlay, settings) = (named(OVERLAY), named(SETTINGS));
    let read =
        inputs::read(&named(SPEC), Some(&overlay), Some(&settings), Limits::default());
    let out = copy.root().join("generated");
    let made = generate::build(&read?, &out, &mut Diagnostics::default());
    let (_, files) = made.context("the crate")?;
    let written = output::write(&out, &files)?;
    ensure!((written.written, written.removed) == (0, 0), "something was stale");
    copy.git(&["diff", "--quiet", "HEAD"])
}
