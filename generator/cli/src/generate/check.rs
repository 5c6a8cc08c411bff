//! `generate --check`: says what a run would change.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use ory_sdk_generator::emit::FileSet;

use crate::diff::Diff;
use crate::output::{self, Difference, Survey};
use crate::project::Named;
use crate::report;

/// Compares and reports. Returns success only if a run would change nothing, and nothing lies in
/// the folder that should not.
pub(super) fn run(out: &Named, files: &FileSet, program: &str) -> Result<ExitCode> {
    let survey = output::compare(&out.path, files)?;
    if survey.is_exact() {
        report::line(format!(
            "{}: fresh, {}",
            out.shown,
            report::count(survey.unchanged, "file")
        ));
        return Ok(ExitCode::SUCCESS);
    }
    if !survey.differences.is_empty() {
        report::line(differences(out, &survey));
    }
    report::line(summary(out, &survey, program));
    Ok(ExitCode::FAILURE)
}

fn differences(out: &Named, survey: &Survey<'_>) -> String {
    let mut diff = Diff::default();
    for (path, difference) in &survey.differences {
        let path = Path::new(&out.shown).join(path).display().to_string();
        match difference {
            Difference::Missing { new } => diff.created(&path, new),
            Difference::Stale { old, new, .. } => diff.changed(&path, old, new),
            Difference::Leftover => diff.fact(&path, "is no longer generated"),
            Difference::Stray => diff.fact(&path, "is not a generated file"),
        }
    }
    diff.finish()
}

fn summary(out: &Named, survey: &Survey<'_>, program: &str) -> String {
    let count = |test: fn(&Difference<'_>) -> bool| survey.paths(test).count();
    let counts = [
        (count(|it| matches!(it, Difference::Stale { .. })), "differ"),
        (count(|it| matches!(it, Difference::Missing { .. })), "missing"),
        (count(|it| matches!(it, Difference::Leftover)), "no longer generated"),
        (count(|it| matches!(it, Difference::Stray)), "not generated"),
    ];
    let mut facts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    if survey.interrupted {
        facts.push("an earlier run did not finish".to_owned());
    } else if !survey.listed {
        facts.push("the listing of generated files differs".to_owned());
    }
    let mut text = format!("{}: stale: {}", out.shown, facts.join(", "));
    let strays = counts[3].0;
    if strays > 0 {
        text += "\nwhat is not generated has to be removed by hand: the generator leaves it alone";
    }
    if facts.len() > usize::from(strays > 0) {
        text += &format!("\nrun: {}", command(program));
    }
    text
}

/// Returns the command that mends it: this one, without `--check`.
fn command(program: &str) -> String {
    let mut command = program.to_owned();
    for argument in std::env::args().skip(1).filter(|argument| argument != "--check") {
        let plain = |c: char| c.is_alphanumeric() || "-_./=:,@+".contains(c);
        command.push(' ');
        if argument.is_empty() || !argument.chars().all(plain) {
            command += &format!("'{}'", argument.replace('\'', "'\\''"));
        } else {
            command += &argument;
        }
    }
    command
}
