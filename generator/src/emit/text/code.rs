//! Code: spans and fences that their content cannot leave.

use super::clean::clean;

/// Returns `text` as a code span on one line; empty for blank text, which no code span can hold.
#[must_use]
pub fn code(text: &str) -> String {
    let text = clean(text).replace('\n', " ");
    if text.trim().is_empty() {
        return String::new();
    }
    let ticks = "`".repeat(longest_run(&text) + 1);
    // CommonMark takes one space off each end of a span that has one at both.
    let spaced = text.starts_with(' ') && text.ends_with(' ');
    let pad =
        if spaced || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// Returns `text` like [`code`], safe in a table cell.
#[must_use]
pub fn cell_code(text: &str) -> String {
    // A table takes `\|` for a pipe even in code, and has no way to write a backslash before one.
    if text.contains("\\|") {
        super::literal(text)
    } else {
        code(text).replace('|', "\\|")
    }
}

/// Returns what was made for a table cell, [`cell_code`] for example, as it is written outside of tables.
#[must_use]
pub fn out_of_cell(cell: &str) -> String {
    cell.replace("\\|", "|")
}

/// Returns a program of ours as a fenced code block that rustdoc compiles and does not run, without a newline at the
/// end.
#[must_use]
pub fn program(text: &str) -> String {
    let ticks = "`".repeat(longest_run(text).max(2) + 1);
    // rustdoc hides a line that begins with `# `, and shows one `#` of two.
    let lines = text.trim_end().lines().map(|line| {
        let code = line.trim_start();
        let hides = code == "#" || code.starts_with("# ") || code.starts_with("##");
        if hides { line.replacen('#', "##", 1) } else { line.to_owned() }
    });
    let lines: Vec<String> = lines.collect();
    format!("{ticks}no_run\n{}\n{ticks}", lines.join("\n"))
}

/// Returns `text` as a fenced code block of a language that rustdoc does not run, without a newline at the end.
///
/// `info` is the info string of the document; a language that is not known to be harmless is called `text`.
#[must_use]
pub fn fence(info: &str, text: &str) -> String {
    let ticks = "`".repeat(longest_run(text).max(2) + 1);
    let text = clean(text);
    format!("{ticks}{}\n{}\n{ticks}", language(info), text.trim_end_matches('\n'))
}

fn language(info: &str) -> &'static str {
    const KNOWN: [&str; 26] = [
        "bash",
        "console",
        "css",
        "csv",
        "diff",
        "go",
        "graphql",
        "html",
        "http",
        "ini",
        "java",
        "javascript",
        "js",
        "json",
        "jsonc",
        "php",
        "python",
        "ruby",
        "sh",
        "shell",
        "sql",
        "toml",
        "ts",
        "typescript",
        "xml",
        "yaml",
    ];
    let word = info.split([' ', ',', '{', ':']).next().unwrap_or_default();
    KNOWN.into_iter().find(|known| word.eq_ignore_ascii_case(known)).unwrap_or("text")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}
