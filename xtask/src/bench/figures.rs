//! What a benchmark prints, and the same as JSON.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Map, Number, Value, json};

/// The lines of a benchmark: printed while they come, with the tables as Markdown.
#[derive(Debug, Default)]
pub(super) struct Figures {
    lines: Vec<String>,
}

impl Figures {
    /// Prints text of one line or several.
    pub(super) fn say(&mut self, text: impl AsRef<str>) {
        for line in text.as_ref().split('\n') {
            println!("{line}");
            self.lines.push(line.to_owned());
        }
    }

    /// Runs a program and prints what it says while it says it.
    ///
    /// # Errors
    ///
    /// When it cannot be started or fails.
    pub(super) fn of(&mut self, command: &mut Command) -> Result<()> {
        let shown = format!("{command:?}");
        let mut child = command.stdout(Stdio::piped()).spawn().context(shown.clone())?;
        let out = child.stdout.take().context("its output is piped")?;
        for line in BufReader::new(out).lines() {
            self.say(line?);
        }
        ensure!(child.wait()?.success(), "{shown} failed");
        Ok(())
    }

    /// Writes the tables to a file: a list, of which each has a title and rows with a value for each column.
    pub(super) fn write(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(&self.tables())? + "\n";
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    fn tables(&self) -> Vec<Value> {
        let (mut tables, mut title) = (Vec::new(), "");
        let mut lines = self.lines.iter().map(String::as_str).peekable();
        while let Some(line) = lines.next() {
            if !line.starts_with('|') {
                title = if line.is_empty() { title } else { line };
                continue;
            }
            let columns = cells(line);
            let rows = std::iter::from_fn(|| lines.next_if(|it| it.starts_with('|')));
            // The first is the line below the head.
            let rows: Vec<Value> =
                rows.skip(1).map(|row| object(&columns, row)).collect();
            tables.push(json!({ "title": title, "rows": rows }));
        }
        tables
    }
}

fn object(columns: &[&str], row: &str) -> Value {
    let entries = columns.iter().zip(cells(row)).map(|(column, cell)| {
        let number = cell.parse::<Number>().ok();
        ((*column).to_owned(), number.map_or_else(|| json!(cell), Value::Number))
    });
    Value::Object(entries.collect::<Map<_, _>>())
}

fn cells(line: &str) -> Vec<&str> {
    line.trim().trim_matches('|').split('|').map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::Figures;
    use serde_json::json;

    #[test]
    fn tables_become_lists_of_rows() {
        let mut figures = Figures::default();
        figures.say("best of 2\n\nthe whole\n| crate | s | peak |\n| --- | --- | --- |\n| ours | 3.50 | 600 MB |");
        figures.say("| theirs | 11 | |\nand no more");
        assert_eq!(
            figures.tables(),
            [json!({"title": "the whole", "rows": [
                {"crate": "ours", "s": 3.5, "peak": "600 MB"},
                {"crate": "theirs", "s": 11, "peak": ""},
            ]})]
        );
    }
}
