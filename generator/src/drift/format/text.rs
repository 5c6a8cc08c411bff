//! The report for a terminal.

use super::clean;
use super::outline::{self, Line, Values};
use crate::drift::report::Report;
use crate::drift::rules::{SourceVerdict, WireVerdict};

/// The most lines on the generated API below one change.
const API: usize = 4;

/// Prints the report; the last line sums it up.
#[must_use]
pub fn print(report: &Report, coloured: bool) -> String {
    let paint = Paint(coloured);
    let mut text = format!(
        "{} {} → {} {}\n",
        clean(&report.base.path),
        paint.bold(&clean(&report.base.release)),
        clean(&report.next.path),
        paint.bold(&clean(&report.next.release)),
    );
    for section in outline::sections(report) {
        text += &format!("\n{}\n", paint.bold(section.title));
        let mut group = "";
        for line in &section.lines {
            if line.group != group {
                group = &line.group;
                text += &format!("  {}\n", paint.dim(group));
            }
            one(line, &paint, &mut text);
        }
    }
    for stale in &report.stale {
        text += &format!(
            "\nstale acceptance {} ({}, {}): it was for {}, which is not followed any more",
            clean(&stale.fingerprint),
            clean(&stale.rule),
            clean(&stale.at),
            clean(&stale.release)
        );
    }
    if report.undescribed > 0 {
        text += &format!("\n{} places still wait for their words", report.undescribed);
    }
    text += &format!(
        "\n{}; wire {}, source {}; bump: {}\n",
        paint.bold(&outline::counted(report)),
        paint.wire(report.wire()),
        paint.source(report.source()),
        outline::bump(report),
    );
    text
}

fn one(line: &Line, paint: &Paint, text: &mut String) {
    let mut head = format!("    {}: {}", line.place, line.what);
    if line.count > 1 {
        head += &format!(", and {} more like it", line.count - 1);
    }
    if line.values != Values::None {
        head += &format!(" ({})", line.values.text(ToOwned::to_owned));
    }
    if line.used_by > 0 {
        let many = if line.used_by == 1 { "" } else { "s" };
        head += &format!(", used by {} operation{many}", line.used_by);
    }
    let verdicts = [
        format!("wire {}", paint.wire(line.wire)),
        format!("source {}", paint.source(line.source)),
    ];
    *text += &format!("{head} [{}]", verdicts.join(", "));
    if let Some(at) = &line.at {
        *text += &paint.dim(&format!(" {at}"));
    }
    *text += "\n";
    for note in &line.notes {
        *text += &format!("      {note}\n");
    }
    for change in line.api.iter().take(API) {
        *text += &format!("      {}\n", paint.dim(change));
    }
    if line.api.len() > API {
        *text += &format!("      … {} more in the API\n", line.api.len() - API);
    }
}

struct Paint(bool);

impl Paint {
    fn with(&self, code: &str, text: &str) -> String {
        if self.0 { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn bold(&self, text: &str) -> String {
        self.with("1", text)
    }

    fn dim(&self, text: &str) -> String {
        self.with("2", text)
    }

    fn wire(&self, verdict: WireVerdict) -> String {
        let code = match verdict {
            WireVerdict::Breaking => "1;31",
            WireVerdict::Risky | WireVerdict::Behaviour => "33",
            WireVerdict::Compatible | WireVerdict::None => "32",
        };
        self.with(code, &outline::word(verdict))
    }

    fn source(&self, verdict: SourceVerdict) -> String {
        let code = match verdict {
            SourceVerdict::Breaking => "1;31",
            SourceVerdict::Risky | SourceVerdict::Behaviour => "33",
            SourceVerdict::Additive | SourceVerdict::Docs | SourceVerdict::None => "32",
        };
        self.with(code, &outline::word(verdict))
    }
}
