//! The results as a table, and what is different from the last run.

use super::results::{Counts, Outcome, Results};
use crate::report;

/// How much longer something takes before that is worth a line.
const SLOWER: f64 = 1.25;

/// How many lines of a complaint are shown; all of it is in the crate's own check.
const SHOWN: usize = 40;

/// Prints a row for each document, then what changed, then what is wrong.
pub(super) fn print(results: &Results, before: &Results) {
    report::line(
        "| document | operations | models | lines | generation s | check CPU s | diagnostics |",
    );
    report::line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (name, outcome) in results.iter() {
        report::line(row(name, outcome));
    }
    for (name, outcome) in results.iter() {
        let changes = before.get(name).map(|before| changes(before, outcome));
        let changes = changes.filter(|changes| !changes.is_empty());
        if let Some(changes) = changes {
            report::line(format!("{name}: since the last run, {}", changes.join(", ")));
        }
    }
    for (name, outcome) in results.failures() {
        match outcome {
            Outcome::Unclean(_, why) => {
                let lines: Vec<_> = why.lines().take(SHOWN).collect();
                report::note(format!("\n{name}: {}", lines.join("\n")));
            }
            _ => report::note(format!(
                "\n{name}: refused; see target/corpus/messages/{name}.txt"
            )),
        }
    }
}

fn row(name: &str, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Refused(errors) => {
            let errors = report::count(*errors, "error");
            format!("| {name} | refused: {errors} | | | | | |")
        }
        Outcome::Made(counts) | Outcome::Unclean(counts, _) => {
            let check = match (outcome, counts.check) {
                (Outcome::Unclean(..), _) => "unclean".to_owned(),
                (_, Some(seconds)) => format!("{seconds:.1}"),
                (_, None) => String::new(),
            };
            let Counts {
                operations,
                models,
                lines,
                diagnostics,
                generation,
                ..
            } = counts;
            format!(
                "| {name} | {operations} | {models} | {lines} | {generation:.2} | {check} | \
                 {diagnostics} |"
            )
        }
    }
}

fn changes(before: &Outcome, now: &Outcome) -> Vec<String> {
    let mut changes = Vec::new();
    if before.word() != now.word() {
        changes.push(format!("{} → {}", before.word(), now.word()));
    }
    let (Some(before), Some(now)) = (before.counts(), now.counts()) else {
        return changes;
    };
    let counted = [
        ("operations", before.operations, now.operations),
        ("models", before.models, now.models),
        ("lines", before.lines, now.lines),
        ("diagnostics", before.diagnostics, now.diagnostics),
    ];
    for (what, before, now) in counted {
        if before != now {
            changes.push(format!("{what} {before} → {now}"));
        }
    }
    let timed = [
        ("generation", Some(before.generation), Some(now.generation)),
        ("check", before.check, now.check),
    ];
    for (what, before, now) in timed {
        if let (Some(before), Some(now)) = (before, now)
            && before > 0.0
            && now / before > SLOWER
        {
            changes.push(format!("{what} {:.1} times as long", now / before));
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_of_counts_and_of_much_more_time() {
        let counts = Counts {
            models: 3,
            generation: 1.0,
            check: Some(2.0),
            ..Counts::default()
        };
        let made = Outcome::Made(counts.clone());
        assert_eq!(changes(&made, &made), [""; 0]);
        let other = Counts {
            models: 4,
            generation: 1.1,
            check: Some(4.0),
            ..counts
        };
        let found = changes(&made, &Outcome::Unclean(other, String::new()));
        let expected = ["made → unclean", "models 3 → 4", "check 2.0 times as long"];
        assert_eq!(found, expected);
        assert_eq!(changes(&made, &Outcome::Refused(1)), ["made → refused"]);
    }
}
