//! `cargo xtask bench counts`: what of the generated crate costs compile time, counted.
//!
//! Seconds differ from machine to machine; these counts do not. So the usual check compares them with those that were landed
//! last, and a change that makes the crate larger says so.

mod calls;
mod compiled;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;

use super::figures::Figures;
use crate::inputs::Selection;
use crate::report;

/// How much more than what was landed is no regression.
const LEEWAY: f64 = 1.03;

/// Flags of `bench counts`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    inputs: Selection,
    /// The counts to compare with [default: generator/counts.json]
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
    /// Count what the compiler makes of the crate, too, and the instructions of calls where valgrind is at hand: about a minute, and more the first time
    #[arg(long)]
    compiled: bool,
    /// Write the counts there, for others to be compared with
    #[arg(long)]
    accept: bool,
}

/// Counts by part of the crate, then by what is counted.
type Counts = BTreeMap<String, BTreeMap<String, u64>>;

/// Prints the counts, and compares them.
pub(super) fn run(args: &Args, figures: &mut Figures) -> Result<ExitCode> {
    let inputs = args.inputs.read(crate::workspace::ours())?;
    let mut diagnostics = Diagnostics::default();
    let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
    report::diagnostics(&diagnostics, &inputs, report::Said::WHOLE);
    let api = api.context("there is no crate to count")?;
    let files = ory_sdk_generator::files(&api);
    let mut counts = count(&files);
    if args.compiled {
        let (part, mut compiled) = compiled::count(&api, &files)?;
        compiled.extend(calls::count(&api, &files)?);
        counts.insert(part, compiled);
    }
    let landed = || crate::workspace::root().join("generator/counts.json");
    let landed = args.against.clone().unwrap_or_else(landed);
    let before = fs::read_to_string(&landed)
        .with_context(|| format!("no counts in {}", landed.display()))?;
    let before: Counts = serde_json::from_str(&before)?;
    figures.say("| part | what | count | landed |\n| --- | --- | ---: | ---: |");
    for (part, what, count) in entries(&counts) {
        let landed = landed_count(&before, part, what);
        figures.say(format!("| {part} | {what} | {count} | {landed} |"));
    }
    if args.accept {
        keep_uncounted(before, &mut counts, args.compiled);
        fs::write(&landed, serde_json::to_string_pretty(&counts)? + "\n")?;
        return Ok(ExitCode::SUCCESS);
    }
    let found = regressions(&before, &counts);
    for regression in &found {
        eprintln!("{regression}");
    }
    if found.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("`cargo xtask bench counts --accept` lands them, if that is meant");
    Ok(ExitCode::FAILURE)
}

/// Adds what was landed and not counted now: for want of the flag, or of valgrind.
fn keep_uncounted(landed: Counts, counts: &mut Counts, compiled: bool) {
    for (part, landed) in landed {
        if part.starts_with(compiled::PART) && (!compiled || counts.contains_key(&part))
        {
            let counts = counts.entry(part).or_default();
            for (what, count) in landed {
                counts.entry(what).or_insert(count);
            }
        }
    }
}

/// Returns a line for each count that grew by more than the leeway.
fn regressions(before: &Counts, now: &Counts) -> Vec<String> {
    let mut found = Vec::new();
    for (part, what, count) in entries(now) {
        // Of another compiler there is nothing to compare with.
        if part.starts_with(compiled::PART) && !before.contains_key(part) {
            continue;
        }
        let landed = landed_count(before, part, what);
        if count as f64 > landed as f64 * LEEWAY {
            found.push(format!("{part}: {count} {what}, {landed} before"));
        }
    }
    found
}

/// Returns all counts, each with its part and what is counted.
fn entries(counts: &Counts) -> impl Iterator<Item = (&str, &str, u64)> {
    counts.iter().flat_map(|(part, counts)| {
        counts.iter().map(|(what, count)| (part.as_str(), what.as_str(), *count))
    })
}

fn landed_count(landed: &Counts, part: &str, what: &str) -> u64 {
    landed.get(part).and_then(|counts| counts.get(what)).copied().unwrap_or_default()
}

/// Counts what the source files have. They are laid out by the generator, so that a line says what it is.
fn count(files: &FileSet) -> Counts {
    let mut counts = Counts::new();
    let source = files.iter().filter_map(|(path, text)| {
        let path = path.strip_prefix("src/")?;
        path.ends_with(".rs").then_some((path, text))
    });
    for (path, text) in source {
        let first = path.split(['/', '.']).next();
        let mut parts = ["api", "models", "runtime"].into_iter();
        let part = parts.find(|part| Some(*part) == first).unwrap_or("rest");
        let counts = counts.entry(part.to_owned()).or_default();
        for line in text.lines() {
            for (what, count) in of_line(line.trim_start()) {
                *counts.entry(what.to_owned()).or_default() += count;
            }
        }
    }
    counts
}

/// Returns what a line adds to which count.
fn of_line(line: &str) -> Vec<(&'static str, u64)> {
    if line.starts_with("//") {
        return vec![("lines of comments", 1)];
    }
    if let Some(derived) = line.strip_prefix("#[derive(") {
        let derived = derived.split(',').filter(|it| !it.trim().is_empty()).count();
        return vec![("lines", 1), ("derived impls", derived as u64)];
    }
    let words = line.split(['(', '<', '!', ' ']);
    let mut words = words.skip_while(|word| {
        matches!(*word, "pub" | "const" | "async" | "crate)" | "super)")
    });
    match words.next() {
        Some("fn") => vec![("lines", 1), ("functions", 1)],
        Some("impl") => vec![("lines", 1), ("impls", 1)],
        Some("struct" | "enum" | "type" | "trait" | "static") => {
            vec![("lines", 1), ("types and statics", 1)]
        }
        Some(_) if line.is_empty() => Vec::new(),
        _ if is_macro(line) => vec![("lines", 1), ("macro calls", 1)],
        _ => vec![("lines", 1)],
    }
}

/// Returns whether a line calls a macro of the support code, which stands for several items.
fn is_macro(line: &str) -> bool {
    let is_path = |name: &str| {
        name.contains("::")
            && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | ':'))
    };
    line.split_once('!').is_some_and(|(name, _)| is_path(name))
}

#[cfg(test)]
mod tests {
    use super::{Counts, count, keep_uncounted, of_line, regressions};
    use ory_sdk_generator::emit::FileSet;
    use std::collections::BTreeMap;

    #[test]
    fn lines_are_what_they_are() {
        assert_eq!(
            of_line("pub(crate) const fn x() {"),
            [("lines", 1), ("functions", 1)]
        );
        assert_eq!(of_line("impl<T> X<T> {"), [("lines", 1), ("impls", 1)]);
        assert_eq!(
            of_line("#[derive(Debug, Clone)]"),
            [("lines", 1), ("derived impls", 2)]
        );
        assert_eq!(
            of_line("json::serde_impls!(Identity);"),
            [("lines", 1), ("macro calls", 1)]
        );
        assert_eq!(of_line("/// fn"), [("lines of comments", 1)]);
        assert_eq!(of_line("let implied = 1;"), [("lines", 1)]);
        assert!(of_line("").is_empty());
    }

    #[test]
    fn more_than_three_per_cent_is_a_regression() {
        let counts = |lines| -> Counts {
            BTreeMap::from([(
                "api".to_owned(),
                BTreeMap::from([("lines".to_owned(), lines)]),
            )])
        };
        assert!(regressions(&counts(100), &counts(103)).is_empty());
        assert_eq!(
            regressions(&counts(100), &counts(104)),
            ["api: 104 lines, 100 before"]
        );
        assert_eq!(regressions(&Counts::new(), &counts(1)).len(), 1);
    }

    #[test]
    fn another_compiler_is_no_regression() {
        let part = |version| {
            BTreeMap::from([(
                format!("compiled by {version}"),
                BTreeMap::from([("lines".to_owned(), 1)]),
            )])
        };
        assert!(regressions(&part("a"), &part("b")).is_empty());
    }

    #[test]
    fn landed_counts_stay_where_nothing_was_counted() {
        let part = |entries: &[(&str, u64)]| -> Counts {
            let entries =
                entries.iter().map(|(what, count)| ((*what).to_owned(), *count));
            BTreeMap::from([("compiled by a".to_owned(), entries.collect())])
        };
        let landed = part(&[("lines", 1), ("instructions", 2)]);
        let mut counts = part(&[("lines", 3)]);
        keep_uncounted(landed.clone(), &mut counts, true);
        assert_eq!(counts, part(&[("lines", 3), ("instructions", 2)]));
        let mut counts = Counts::new();
        keep_uncounted(landed.clone(), &mut counts, true);
        assert!(counts.is_empty(), "that was another compiler");
        keep_uncounted(landed.clone(), &mut counts, false);
        assert_eq!(counts, landed);
    }

    #[test]
    fn nothing_is_counted_in_no_files() {
        assert!(count(&FileSet::default()).is_empty());
    }
}
