//! Another generator beside this one, by turns: whatever else the machine does, it does to both.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::super::figures::Figures;
use super::super::measure::{self, Cost};
use super::generate;
use crate::inputs::Selection;
use crate::workspace::SPEC;

/// Runs both for each document and prints what they cost, and ours as multiples of the other's.
pub(super) fn run(
    other: &str,
    all: &[Selection],
    runs: u32,
    figures: &mut Figures,
) -> Result<()> {
    figures.say(format!(
        "{other}\n\nLeast of {runs} runs by turns: ours, the other's, and ours as a multiple\n"
    ));
    figures.say("| document | wall ms | other's | ratio | CPU ms | other's CPU | CPU ratio | peak MB | other's peak | peak ratio | check ms |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for selection in all {
        let path = selection.spec.as_deref().unwrap_or(Path::new(SPEC));
        let (ours, theirs, check) = turns(other, selection, path, runs)?;
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        let mb = |cost: Cost| cost.peak as f64 / f64::from(1 << 20);
        let pair = |ours: f64, theirs: f64| {
            format!("{ours:.0} | {theirs:.0} | {:.2}", ours / theirs)
        };
        figures.say(format!(
            "| {} | {} | {} | {} | {:.0} |",
            path.file_name().unwrap_or_default().display(),
            pair(ms(ours.wall), ms(theirs.wall)),
            pair(ms(ours.cpu), ms(theirs.cpu)),
            pair(mb(ours), mb(theirs)),
            ms(check.wall),
        ));
    }
    Ok(())
}

/// Returns the least that either took, and that `generate --check` of a fresh folder took.
fn turns(
    other: &str,
    selection: &Selection,
    path: &Path,
    runs: u32,
) -> Result<(Cost, Cost, Cost)> {
    let mut least = None;
    for _ in 0..runs.max(1) {
        let out = tempfile::tempdir()?;
        let (own, others) = (out.path().join("ours"), out.path().join("theirs"));
        let ours = measure::run(&mut generate(selection, &own)?)?;
        let theirs = measure::run(&mut filled(other, path, &others)?)?;
        let check = measure::run(generate(selection, &own)?.arg("--check"))?;
        least = Some(match least {
            None => (ours, theirs, check),
            Some((a, b, c)) => {
                let (a, b, c): (Cost, Cost, Cost) = (a, b, c);
                (a.least(ours), b.least(theirs), c.least(check))
            }
        });
    }
    least.context("it runs once at least")
}

/// Returns the other's command for a document and a folder. No shell reads it: what stands between spaces is an argument.
fn filled(other: &str, spec: &Path, out: &Path) -> Result<Command> {
    let mut words = other.split_whitespace();
    let mut command = Command::new(words.next().context("the command has a name")?);
    for word in words {
        match word {
            "{spec}" => command.arg(spec),
            "{out}" => command.arg(out),
            word => command.arg(word),
        };
    }
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stand_where_the_command_wants_them() {
        let command =
            filled("other  go {spec} -o {out}", Path::new("a b"), Path::new("c"));
        let command = command.expect("it has a name");
        let arguments: Vec<_> = command.get_args().collect();
        assert_eq!(command.get_program(), "other");
        assert_eq!(arguments, ["go", "a b", "-o", "c"]);
        assert!(filled(" ", Path::new("a"), Path::new("b")).is_err());
    }
}
