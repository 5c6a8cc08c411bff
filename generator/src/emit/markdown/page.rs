//! One page in the making.

/// Blocks of Markdown, with a blank line between two of them.
#[derive(Debug, Default)]
pub(super) struct Page {
    out: String,
}

impl Page {
    /// Adds a heading; `text` is Markdown already.
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        self.block(&format!("{} {text}", "#".repeat(level)));
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

    /// Adds a table; one without rows adds nothing.
    pub(super) fn table<const N: usize>(
        &mut self,
        head: [&str; N],
        rows: &[[String; N]],
    ) {
        if rows.is_empty() {
            return;
        }
        let mut text = row(head.into_iter());
        text.push('\n');
        text.push_str(&row(head.map(|_| "---").into_iter()));
        for cells in rows {
            text.push('\n');
            text.push_str(&row(cells.iter().map(String::as_str)));
        }
        self.block(&text);
    }

    /// Adds a bullet list of lines; an empty one adds nothing.
    pub(super) fn list(&mut self, lines: &[String]) {
        let lines: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
        self.block(&lines.join("\n"));
    }

    /// Adds a complete Rust program.
    pub(super) fn program(&mut self, source: &str) {
        self.block(&format!("```rust\n{}\n```", source.trim_end()));
    }

    /// Returns the text of the page.
    pub(super) fn finish(self) -> String {
        self.out
    }
}

fn row<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::from("|");
    for cell in cells {
        out.push(' ');
        out.push_str(cell);
        out.push_str(if cell.is_empty() { "|" } else { " |" });
    }
    out
}
