//! The report as workflow commands: annotations of a run.

use super::outline::{self, Line, Values};
use crate::drift::report::Report;
use crate::drift::rules::{SourceVerdict, WireVerdict};

/// The most changes of the generated API that one annotation names.
const API: usize = 3;
/// So many annotations of each level are shown of a step; the others are in its log alone.
const SHOWN: usize = 10;

/// Prints a notice that sums up, and one annotation for each line of the outline, as far as Actions show them: the worst
/// first, and what is left out said by the last of its level.
#[must_use]
pub fn print(report: &Report) -> String {
    let sum = format!(
        "{}; wire {}, source {}; bump: {}",
        outline::counted(report),
        outline::word(report.wire()),
        outline::word(report.source()),
        outline::bump(report)
    );
    let mut text = command("notice", "drift", &sum);
    let sections = outline::sections(report);
    let lines: Vec<&Line> = sections
        .iter()
        .filter(|section| !section.folded)
        .flat_map(|section| &section.lines)
        .collect();
    for (name, room) in [("error", SHOWN), ("warning", SHOWN), ("notice", SHOWN - 1)] {
        let all: Vec<&&Line> = lines.iter().filter(|line| level(line) == name).collect();
        let shown = if all.len() > room { room - 1 } else { all.len() };
        for line in &all[..shown] {
            text += &command(name, &line.place, &message(line));
        }
        let rest: usize = all[shown..].iter().map(|line| line.count).sum();
        if rest > 0 {
            let more = format!("and {rest} more: see the report as text or JSON");
            text += &command(name, "drift", &more);
        }
    }
    text
}

fn level(line: &Line) -> &'static str {
    match (line.wire, line.source) {
        (WireVerdict::Breaking, _) | (_, SourceVerdict::Breaking) => "error",
        (WireVerdict::Risky, _) | (_, SourceVerdict::Risky) => "warning",
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
    for change in line.api.iter().take(API) {
        text += &format!("; {change}");
    }
    if line.api.len() > API {
        text += &format!("; {} more in the API", line.api.len() - API);
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
