//! Where the printer and rustfmt part ways.
//!
//! Both break lines at the same width, and the shapes that are emitted are those that they break
//! alike. What is left are names so long that a statement does not fit: rustfmt then breaks after
//! the `=`, the printer inside the expression. Such items carry `#[rustfmt::skip]`, so that
//! `cargo fmt` leaves the crate as it is.

/// The width of a line for both.
const WIDTH: usize = 89;

/// The width up to which they agree about arms and assignments.
pub(super) const TIGHT: usize = 87;

/// The width up to which they agree about a return type on a line of its own.
const RETURN: usize = 84;

/// Returns whether rustfmt would print these lines the same.
pub(super) fn agrees(text: &str) -> bool {
    text.lines().all(line_agrees) && !has_lonely_item(text)
}

/// Whether a list of one item is broken: rustfmt then opens both on one line.
fn has_lonely_item(text: &str) -> bool {
    let lines: Vec<_> = text.lines().collect();
    let opens = |index: &usize| lines[*index].ends_with("([");
    (0..lines.len()).filter(opens).any(|open| {
        let depth = indent(lines[open]);
        let inside = lines[open + 1..].iter().take_while(|line| indent(line) > depth);
        // Broken or not, an item ends at this depth.
        let ends = |line: &&&str| indent(line) == depth + 4 && line.ends_with(',');
        inside.filter(ends).count() == 1
    })
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn line_agrees(line: &str) -> bool {
    let code = line.trim_start();
    let width = if line.is_ascii() { line.len() } else { line.chars().count() };
    if code.starts_with("//") || code.starts_with("#[") {
        return true;
    }
    if code.starts_with("pub use ") {
        // A single name cannot be broken by either.
        return width < WIDTH || !code.contains('{');
    }
    let limit = if code.starts_with(") ->") {
        RETURN
    } else if code.contains(" => ") || code.contains(" = ") {
        TIGHT
    } else {
        WIDTH
    };
    width <= limit && !is_broken(code)
}

/// Whether the printer has broken a line where rustfmt does not.
fn is_broken(code: &str) -> bool {
    let after_equals = code.contains(" = ")
        && !code.ends_with([';', ',', '{'])
        && !code.starts_with("reason");
    let header = code.starts_with("for ") && code.contains('{');
    after_equals
        || header
        || code.ends_with('<')
        || code == "else {"
        || code == "self.call"
}

#[cfg(test)]
mod tests {
    use super::agrees;

    #[test]
    fn a_broken_assignment_is_left_alone() {
        assert!(agrees("    self.name = Some(value.into());\n"));
        assert!(!agrees("    self.name = Some(\n        value.into(),\n    );\n"));
    }

    #[test]
    fn a_broken_list_of_one_item_is_left_alone() {
        let item = "        (\n            \"a\",\n            &mut a,\n        ),\n";
        let list = |items: &str| format!("    r.object([\n{items}    ])?;\n");
        assert!(!agrees(&list(item)));
        assert!(!agrees(&list("        (\"a\", &mut a),\n")));
        assert!(agrees(&list(&format!("{item}        (\"b\", &mut b),\n"))));
    }

    #[test]
    fn comments_have_any_width() {
        assert!(agrees(&format!("/// {}\n", "word ".repeat(40))));
    }
}
