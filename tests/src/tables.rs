//! How wide the tables of a page are at least, by a rule of thumb: for where there is no browser to measure them.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What a cell has around its text, in pixels, and a code span around its own.
const CELL: f64 = 27.0;
const CHIP: f64 = 11.0;

/// The pixels of a character in GitHub's fonts, about.
const BOLD: f64 = 8.2;
const PLAIN: f64 = 7.4;
const CODE: f64 = 8.2;

/// Returns, for each table of a page, its first title and the least pixels that its words leave it.
#[must_use]
pub fn least_widths(text: &str) -> Vec<(String, f64)> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut all = Vec::new();
    let mut table: Option<Table> = None;
    for event in Parser::new_ext(text, options) {
        match (event, &mut table) {
            (Event::Start(Tag::Table(_)), _) => table = Some(Table::default()),
            (Event::End(TagEnd::Table), Some(done)) => {
                let padding = CELL
                    * f64::from(u32::try_from(done.columns.len()).unwrap_or(u32::MAX));
                all.push((
                    done.title.clone(),
                    done.columns.iter().sum::<f64>() + padding,
                ));
                table = None;
            }
            (event, Some(table)) => table.read(event),
            (_, None) => {}
        }
    }
    all
}

#[derive(Default)]
struct Table {
    title: String,
    /// The widest word of each column.
    columns: Vec<f64>,
    column: usize,
    word: f64,
    bold: bool,
}

impl Table {
    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => self.column = 0,
            Event::Start(Tag::TableCell) => {
                self.word = 0.0;
                if self.columns.len() == self.column {
                    self.columns.push(0.0);
                }
            }
            Event::End(TagEnd::TableCell) => self.column += 1,
            Event::Start(Tag::Strong) => self.bold = true,
            Event::End(TagEnd::Strong) => self.bold = false,
            Event::Text(text) => {
                if self.title.is_empty() {
                    self.title = text.to_string();
                }
                self.text(&text, if self.bold { BOLD } else { PLAIN });
            }
            Event::Code(text) => {
                self.word += CHIP;
                self.text(&text, CODE);
            }
            Event::InlineHtml(html) if matches!(&*html, "<wbr>" | "<br>") => {
                self.word = 0.0
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, width: f64) {
        for c in text.chars() {
            match c {
                ' ' | '-' | '|' => self.word = 0.0,
                c if c >= '\u{2e80}' => self.word = 0.0,
                _ => self.word += width,
            }
            let widest = &mut self.columns[self.column];
            *widest = widest.max(self.word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_decide_and_marks_break_them() {
        let table = |cell: &str| {
            least_widths(&format!("| A | B |\n| --- | --- |\n| {cell} | x |\n"))
        };
        let long = "abcde".repeat(20);
        let wide = table(&format!("`{long}`"));
        let narrow = table(&format!("<code>{}<wbr>{}</code>", &long[..50], &long[50..]));
        assert_eq!(wide[0].0, "A");
        assert!(wide[0].1 > 850.0, "{wide:?}");
        assert!(narrow[0].1 < 600.0, "{narrow:?}");
    }
}
