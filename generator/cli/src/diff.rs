//! Unified diffs for a terminal: bounded, and harmless whatever the text holds.

use std::time::Duration;

use ory_sdk_generator::unseen::is_unseen;
use similar::{Algorithm, ChangeTag, TextDiff};

/// The most lines that are usually shown in all, and of one file.
const LINES: usize = 200;
const LINES_A_FILE: usize = 40;
/// The most characters of a line that are shown.
const WIDTH: usize = 160;
/// Finding the shortest diff of two very different texts takes long: after this, any diff will do.
const PATIENCE: Duration = Duration::from_millis(200);

/// The differences of several files, collected for printing.
#[derive(Debug)]
pub struct Diff {
    lines: Vec<String>,
    hidden: usize,
    /// How many lines there may be in all, and of one file.
    room: (usize, usize),
}

impl Default for Diff {
    fn default() -> Self {
        Self {
            lines: Vec::new(),
            hidden: 0,
            room: (LINES, LINES_A_FILE),
        }
    }
}

impl Diff {
    /// Begins differences of which all lines are shown.
    #[must_use]
    pub fn whole() -> Self {
        Self {
            room: (usize::MAX, usize::MAX),
            ..Self::default()
        }
    }

    /// Adds a file that is to be created.
    pub fn created(&mut self, path: &str, new: &str) {
        let shown = new.lines().map(|line| format!("+{}", clean(line)));
        self.file(&format!("--- /dev/null\n+++ {}", clean(path)), shown);
    }

    /// Adds a file whose contents are to change.
    pub fn changed(&mut self, path: &str, old: &[u8], new: &str) {
        let old = String::from_utf8_lossy(old);
        let diff = TextDiff::configure()
            .algorithm(Algorithm::Myers)
            .timeout(PATIENCE)
            .diff_lines(old.as_ref(), new);
        let mut shown = Vec::new();
        for hunk in diff.unified_diff().context_radius(2).iter_hunks() {
            shown.push(hunk.header().to_string());
            for change in hunk.iter_changes() {
                let sign = match change.tag() {
                    ChangeTag::Delete => '-',
                    ChangeTag::Insert => '+',
                    ChangeTag::Equal => ' ',
                };
                let value = change.value();
                let line = value.strip_suffix('\n').unwrap_or(value);
                shown.push(format!("{sign}{}", clean(line)));
            }
        }
        let path = clean(path);
        self.file(&format!("--- {path}\n+++ {path}"), shown.into_iter());
    }

    /// Adds what is to be said of a file as a whole.
    pub fn fact(&mut self, path: &str, fact: &str) {
        self.file(&format!("{} {fact}", clean(path)), std::iter::empty());
    }

    /// Returns the text.
    #[must_use]
    pub fn finish(self) -> String {
        let mut text = self.lines.join("\n");
        if self.hidden > 0 {
            text += &format!("\n… {} more lines", self.hidden);
        }
        text
    }

    fn file(&mut self, head: &str, mut lines: impl Iterator<Item = String>) {
        let (all, a_file) = self.room;
        let room = all.saturating_sub(self.lines.len());
        if room == 0 {
            self.hidden += 1 + lines.count();
            return;
        }
        self.lines.push(head.to_owned());
        self.lines.extend(lines.by_ref().take(a_file.min(room)));
        match lines.count() {
            0 => {}
            cut => self.lines.push(format!("… {cut} more lines of this file")),
        }
    }
}

/// Returns a line that fits and that no terminal takes for a command.
fn clean(line: &str) -> String {
    let harmless = |c: char| match c {
        '\t' => ' ',
        c if is_unseen(c) => '\u{fffd}',
        c => c,
    };
    let mut shown: String = line.chars().take(WIDTH).map(harmless).collect();
    if line.chars().nth(WIDTH).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_changes_and_little_around_it() {
        let mut diff = Diff::default();
        diff.changed("a.rs", b"1\n2\n3\n4\n5\n", "1\n2\n3\nfour\n5\n");
        let expected = "--- a.rs\n+++ a.rs\n@@ -2,4 +2,4 @@\n 2\n 3\n-4\n+four\n 5";
        assert_eq!(diff.finish(), expected);
    }

    #[test]
    fn stays_short_whatever_it_is_given() {
        let mut diff = Diff::default();
        let long = format!("{}\n", "x".repeat(1_000)).repeat(1_000);
        for file in 0..20 {
            diff.created(&format!("{file}.rs"), &long);
        }
        let text = diff.finish();
        assert!(text.len() < 100_000, "{} bytes", text.len());
        assert!(text.ends_with("more lines"), "{}", &text[text.len() - 40..]);
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let mut diff = Diff::default();
        diff.changed("a\u{1b}[2J", b"\xff\r\n", "\u{202e}\u{1b}[31m\n");
        let text = diff.finish();
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\r']), "{text:?}");
    }
}
