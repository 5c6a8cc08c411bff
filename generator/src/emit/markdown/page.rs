//! One page in the making.

mod table;

use std::collections::BTreeSet;

use crate::emit::rust::Declared;

/// Crates that programs stand on besides the one that they show, with what they are asked for with.
const CRATES: [(&str, &str); 2] = [
    ("serde_json", "serde_json = \"1\""),
    (
        "tokio",
        "tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }",
    ),
];

/// A page of more lines has a list of its contents.
const LONG: usize = 40;

/// Blocks of Markdown, with a blank line between two of them.
#[derive(Debug, Default)]
pub(super) struct Page {
    out: String,
    /// The headings of the second level.
    parts: Vec<String>,
    crates: Crates,
}

/// The crates that the programs of pages stand on, besides the one that they show.
#[derive(Debug, Clone, Default)]
pub(in crate::emit) struct Crates(BTreeSet<&'static str>);

impl Crates {
    /// Adds those of other pages.
    pub(in crate::emit) fn extend(&mut self, other: &Self) {
        self.0.extend(&other.0);
    }

    /// Returns their lines in the manifest of whoever copies the programs.
    pub(super) fn lines(&self) -> impl Iterator<Item = &'static str> {
        let used = CRATES.into_iter().filter(|(name, _)| self.0.contains(name));
        used.map(|(_, line)| line)
    }
}

impl Page {
    /// Adds a heading; `text` is Markdown already.
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        self.block(&format!("{} {text}", "#".repeat(level)));
        if level == 2 {
            self.parts.push(text.to_owned());
        }
    }

    /// Adds a list of sections, each with its anchor.
    pub(super) fn contents<'p>(
        &mut self,
        sections: impl Iterator<Item = (&'p str, &'p str)>,
    ) {
        self.block("Contents:");
        let lines = sections.map(|(title, anchor)| format!("[{title}](#{anchor})"));
        self.list(&lines.collect::<Vec<_>>());
    }

    /// Returns the headings of the second level, if there is more below them than a screen shows.
    pub(super) fn long_parts(&self) -> &[String] {
        if self.out.lines().count() > LONG { &self.parts } else { &[] }
    }

    /// Adds a block; an empty one adds nothing.
    pub(super) fn block(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// Adds a table of no more width than a page has; one without rows adds nothing, and an empty column is left out.
    pub(super) fn table<const N: usize>(
        &mut self,
        head: [&str; N],
        rows: &[[String; N]],
    ) {
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.to_vec()).collect();
        self.block(&table::print(&head, &rows));
    }

    /// Adds a bullet list of lines; an empty one adds nothing.
    pub(super) fn list(&mut self, lines: &[String]) {
        let lines: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
        self.block(&lines.join("\n"));
    }

    /// Adds a complete Rust program, and remembers what it stands on.
    pub(super) fn program(&mut self, source: &str) {
        let names = CRATES.into_iter().map(|(name, _)| name);
        self.crates.0.extend(names.filter(|name| source.contains(&format!("{name}::"))));
        self.block(&format!("```rust\n{}\n```", source.trim_end()));
    }

    /// Adds what another page holds.
    pub(super) fn append(&mut self, other: Self) {
        self.block(other.out.trim_end_matches('\n'));
        self.parts.extend(other.parts);
        self.crates.extend(&other.crates);
    }

    /// Returns the crates that the programs so far stand on.
    pub(super) fn crates(&self) -> &Crates {
        &self.crates
    }

    /// Returns the text of the page, and what its programs stand on.
    pub(super) fn finish(self) -> Printed {
        Printed {
            text: self.out,
            crates: self.crates,
            declared: None,
        }
    }
}

/// A page as it is written.
#[derive(Debug)]
pub(in crate::emit) struct Printed {
    pub(in crate::emit) text: String,
    pub(in crate::emit) crates: Crates,
    /// What is public of it, where it is code that was made for the document.
    pub(in crate::emit) declared: Option<Declared>,
}

impl From<String> for Printed {
    fn from(text: String) -> Self {
        Self {
            text,
            crates: Crates::default(),
            declared: None,
        }
    }
}
