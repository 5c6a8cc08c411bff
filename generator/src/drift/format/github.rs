//! The report as workflow commands: annotations of a run.

use super::outline::{self, Line, Values};
use crate::drift::report::Report;
use crate::drift::rules::{Source, Wire};

/// Prints one annotation for each line of the outline, and a notice that sums up.
#[must_use]
pub fn print(report: &Report) -> String {
    let mut text = String::new();
    for section in outline::sections(report) {
        for line in section.lines.iter().filter(|_| !section.folded) {
            text += &command(level(line), &line.place, &message(line));
        }
    }
    let sum = format!(
        "{}; wire {}, source {}; bump: {}",
        outline::counted(report),
        outline::word(report.wire()),
        outline::word(report.source()),
        outline::bump(report)
    );
    text + &command("notice", "drift", &sum)
}

fn level(line: &Line) -> &'static str {
    match (line.wire, line.source) {
        (Wire::Breaking, _) | (_, Source::Breaking) => "error",
        (Wire::Risky, _) | (_, Source::Risky) => "warning",
        _ => "notice",
    }
}

fn message(line: &Line) -> String {
    let mut text = line.what.to_owned();
    if line.values != Values::None {
        text += &format!(": {}", line.values.text(ToOwned::to_owned));
    }
    if line.count > 1 {
        text += &format!(", and {} more like it", line.count - 1);
    }
    for note in &line.notes {
        text += &format!("; {note}");
    }
    format!(
        "{text} (wire {}, source {})",
        outline::word(line.wire),
        outline::word(line.source)
    )
}

/// Returns a workflow command. Its title ends at `,` or `:`, and the command at the line's end.
fn command(level: &str, title: &str, message: &str) -> String {
    let data =
        |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let title = data(title).replace(':', "%3A").replace(',', "%2C");
    format!("::{level} title={title}::{}\n", data(message))
}
