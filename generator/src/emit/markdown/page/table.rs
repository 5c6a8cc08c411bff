//! Tables that are no wider than the text of a page.
//!
//! GitHub gives text about 830 pixels, and shows what does not fit behind a scroll bar that nobody sees. A column is at
//! least as wide as the longest word in it, and Rust's types are long words. So where the words of a row are too long
//! together, the longest get places to break: `<wbr>`, which is not copied along with the text, as a space would be.

mod cell;
mod glyphs;
mod piece;

use cell::Cell;

/// What a table may take, some less than GitHub has: fonts differ. This and what follows is in tenths of a pixel.
const WIDTH: u32 = 8_200;

/// What a cell has around its text.
const PADDING: u32 = 270;

/// A column of prose reads badly below this.
const PROSE: u32 = 3_000;

/// This is enough for a column beside names that stay whole.
const ENOUGH: u32 = 1_600;

/// No word is broken into pieces that are narrower than this.
const LEAST: u32 = 600;

/// Returns a table without the columns that are empty; none without rows.
pub(super) fn print(head: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let is_used = |column: &usize| rows.iter().any(|row| !row[*column].is_empty());
    let columns: Vec<usize> = (0..head.len()).filter(is_used).collect();
    let limits = limits(head, rows, &columns);
    let titles = columns.iter().map(|column| head[*column].to_owned());
    let mut lines = vec![line(titles), line(columns.iter().map(|_| "---".to_owned()))];
    for row in rows {
        let cells = columns.iter().zip(&limits).map(|(column, limit)| match limit {
            Some(limit) => Cell::read(&row[*column]).broken(*limit),
            None => row[*column].clone(),
        });
        lines.push(line(cells));
    }
    lines.join("\n")
}

/// Returns how wide a word may be, for each column that is too wide. Names stay whole if what is left is enough for the
/// other columns: they are what readers search for.
fn limits(head: &[&str], rows: &[Vec<String>], columns: &[usize]) -> Vec<Option<u32>> {
    let measured: Vec<Column> =
        columns.iter().map(|column| Column::of(head, rows, *column)).collect();
    let count = u32::try_from(columns.len()).unwrap_or(u32::MAX);
    let room = WIDTH.saturating_sub(PADDING.saturating_mul(count));
    let words = measured.iter().map(|column| column.word);
    if words.fold(0, u32::saturating_add) <= room {
        return vec![None; columns.len()];
    }
    let fits = |most: u32, keep: bool, prose: u32| {
        let widths = measured.iter().map(|column| match keep && column.names {
            true => column.word,
            false => column.word.max(column.whole.min(prose)).min(most),
        });
        widths.fold(0, u32::saturating_add) <= room
    };
    // What fits with wider words fits with narrower ones.
    let most = |least: u32, keep: bool, prose: u32| {
        let (mut fitting, mut over) = (least, WIDTH + 1);
        while over - fitting > 1 {
            let middle = fitting.midpoint(over);
            if fits(middle, keep, prose) {
                fitting = middle;
            } else {
                over = middle;
            }
        }
        fits(fitting, keep, prose).then_some(fitting)
    };
    let (most, keep) = match most(ENOUGH, true, ENOUGH) {
        Some(most) => (most, true),
        None => (most(LEAST, false, PROSE).unwrap_or(LEAST), false),
    };
    let limit = |column: &Column| {
        (column.word > most && !(keep && column.names)).then_some(most)
    };
    measured.iter().map(limit).collect()
}

/// What a column needs.
struct Column {
    /// For its widest word.
    word: u32,
    /// For its widest cell on one line.
    whole: u32,
    /// Whether it has the names of things.
    names: bool,
}

impl Column {
    fn of(head: &[&str], rows: &[Vec<String>], column: usize) -> Self {
        let title = format!("**{}**", head[column]);
        let title = Cell::read(&title);
        let mut found = Self {
            word: title.word(),
            whole: title.whole(),
            names: true,
        };
        for row in rows {
            let cell = Cell::read(&row[column]);
            found.word = found.word.max(cell.word());
            found.whole = found.whole.max(cell.whole());
            let name = row[column].trim_start_matches('[').strip_prefix("**");
            found.names &= name.is_some_and(|name| name.starts_with(char::is_lowercase));
        }
        found
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let mut out = String::from("|");
    for cell in cells {
        out.push(' ');
        out.push_str(&cell);
        out.push_str(if cell.is_empty() { "|" } else { " |" });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[[&str; 3]]) -> String {
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.map(str::to_owned).to_vec()).collect();
        print(&["Name", "Type", "Meaning"], &rows)
    }

    #[test]
    fn what_fits_stays_as_it_is() {
        let text = table(&[["**a_b**", "`Option<String>`", "What `a_b` is."]]);
        assert!(
            text.ends_with("| **a_b** | `Option<String>` | What `a_b` is. |"),
            "{text}"
        );
    }

    #[test]
    fn an_empty_column_is_left_out() {
        let text = table(&[["**a**", "`A`", ""], ["**b**", "`B`", ""]]);
        assert_eq!(
            text,
            "| Name | Type |\n| --- | --- |\n| **a** | `A` |\n| **b** | `B` |"
        );
        assert_eq!(table(&[]), "");
    }

    #[test]
    fn a_word_that_is_too_long_may_break() {
        let name = format!("**{}**", "some_property_".repeat(8));
        let text = table(&[[&name, "`Option<String>`", "It `counts`."]]);
        assert!(text.contains("some_property_<wbr>some_property_"), "{text}");
        assert!(text.contains("| `Option<String>` | It `counts`. |"), "{text}");
    }

    #[test]
    fn code_that_breaks_is_still_the_same_code() {
        let ty = format!("[`BTreeMap<String, {}`](A.md)", "Vec<".repeat(60));
        let text = table(&[["**a**", &ty, "`x\\|y`"]]);
        assert!(text.contains("[<code>BTreeMap&lt;String, Vec&lt;"), "{text}");
        assert!(text.contains("</code>](A.md)"), "{text}");
        assert!(text.contains("| `x\\|y` |"), "{text}");
    }
}
