//! What is said of the examples of a document.

use super::trial::{Examined, Fault, Finding};
use crate::compare::Difference;
use crate::report::{count, line};

/// How many differences of one example are named.
const NAMED: usize = 5;

/// How long a value may be to be shown whole.
const SHOWN: usize = 300;

/// Prints the faults of the generator, and counts those of the document, or with `all` lists them, too.
pub(super) fn print(examined: &Examined, all: bool) {
    let ours: Vec<_> = examined.of_generator().collect();
    ours.iter().for_each(|finding| say(finding));
    let of = |is: fn(&Fault) -> bool| -> Vec<&Finding> {
        examined.findings.iter().filter(|finding| is(&finding.fault)).collect()
    };
    let groups = [
        ("not valid under its schema", of(|it| matches!(it, Fault::Invalid(..)))),
        (
            "with keys that no schema names, which are not kept",
            of(|it| matches!(it, Fault::Unnamed(_))),
        ),
        (
            "under a schema that the checker cannot use",
            of(|it| matches!(it, Fault::Unusable(_))),
        ),
    ];
    for (what, findings) in &groups {
        if findings.is_empty() {
            continue;
        }
        let more = if all { ":" } else { "; --all lists them" };
        line(format!(
            "of the document: {} {what}{more}",
            count(findings.len(), "example")
        ));
        if all {
            findings.iter().for_each(|finding| say(finding));
        }
    }
    if !examined.untyped.is_empty() {
        let number = count(examined.untyped.len(), "example");
        line(format!(
            "not tried: {number} of what has no type of its own, or is no JSON"
        ));
        if all {
            examined
                .untyped
                .iter()
                .for_each(|example| line(format!("  {}", example.at)));
        }
    }
    let whole = examined.tried - examined.findings.len();
    line(format!(
        "{} tried: {whole} came back whole, {} of the generator",
        count(examined.tried, "example"),
        count(ours.len(), "fault")
    ));
}

fn say(finding: &Finding) {
    line(format!(
        "{}: {}: {}, as {}",
        finding.place,
        finding.at,
        words(&finding.fault),
        finding.ty
    ));
}

/// Returns what is wrong, in words.
fn words(fault: &Fault) -> String {
    let listed = |differences: &[Difference]| {
        let mut words: Vec<_> =
            differences.iter().take(NAMED).map(|it| cut(&it.to_string())).collect();
        if differences.len() > NAMED {
            words.push(format!("and {} more", differences.len() - NAMED));
        }
        words.join("; ")
    };
    match fault {
        Fault::Refused(why) => format!("refused: {}", cut(why)),
        Fault::Changed(what) => format!("changed: {}", listed(what)),
        Fault::Invalid(why, None) => format!("invalid: {}", cut(why)),
        Fault::Invalid(why, Some(became)) => {
            format!("invalid: {}; {}", cut(why), cut(became))
        }
        Fault::Unusable(why) => format!("no word: {}", cut(why)),
        Fault::Unnamed(what) => format!("not named: {}", listed(what)),
    }
}

fn cut(text: &str) -> String {
    let text = text.replace('\n', " ");
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{} …", &text[..at]),
        None => text,
    }
}
