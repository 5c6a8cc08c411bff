//! Where the printer and rustfmt part ways.
//!
//! Both break lines at the same width, and the shapes that are emitted are those that they break alike. What is left
//! are names so long that a statement does not fit: rustfmt then breaks after the `=`, the printer inside the
//! expression. Such items carry `#[rustfmt::skip]`, so that `cargo fmt` leaves the crate as it is.

/// The width of a line for both.
const WIDTH: usize = 89;

/// The width up to which they agree about arms and assignments.
pub(super) const TIGHT: usize = 87;

/// Returns whether rustfmt would print these lines the same.
pub(super) fn agrees(text: &str) -> bool {
    text.lines().all(line_agrees)
}

fn line_agrees(line: &str) -> bool {
    let code = line.trim_start();
    if ["//", "#[", "use ", "pub use "].iter().any(|start| code.starts_with(start)) {
        return true;
    }
    let width = if line.is_ascii() { line.len() } else { line.chars().count() };
    // After an arm or an assignment rustfmt keeps room for more than there is.
    let tight = code.contains(" => ") || code.contains(" = ");
    let limit = if tight { TIGHT } else { WIDTH };
    let broken_after_equals = code.contains(" = ")
        && !code.ends_with([';', ',', '{'])
        && !code.starts_with("reason");
    let broken_header = code.starts_with("for ") && code.contains('{');
    width <= limit
        && !broken_after_equals
        && !broken_header
        && !code.ends_with('<')
        && code != "else {"
}
