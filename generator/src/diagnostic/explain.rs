//! What each code means, at length: for `cargo xtask explain CODE`.
//!
//! The texts are Markdown files beside this one, a family a file and a section a code. Their examples
//! are tested: each of them gives the message that it stands under.

#[cfg(test)]
mod tests;

const FAMILIES: [&str; 6] = [
    include_str!("explain/text.md"),
    include_str!("explain/document.md"),
    include_str!("explain/references.md"),
    include_str!("explain/overlay.md"),
    include_str!("explain/settings.md"),
    concat!(
        include_str!("explain/schemas.md"),
        "\n",
        include_str!("explain/operations.md")
    ),
];

/// The text of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The code, for example `E0302`.
    pub code: &'static str,
    /// What it means, in one sentence without a full stop.
    pub title: &'static str,
    /// Why it is reported, an example, and what to do; Markdown.
    pub text: &'static str,
}

/// Returns what a code means, however it is cased; `None` for one that does not exist.
///
/// ```
/// # use ory_sdk_generator::diagnostic::explain::explain;
/// let found = explain("e0302").expect("the code exists");
/// assert_eq!(found.title, "A reference has no target");
/// assert_eq!(explain("E9999"), None);
/// ```
#[must_use]
pub fn explain(code: &str) -> Option<Explanation> {
    all().find(|known| known.code.eq_ignore_ascii_case(code))
}

/// Returns every code with its text: by family, and errors of a family before warnings.
pub fn all() -> impl Iterator<Item = Explanation> {
    FAMILIES.into_iter().flat_map(sections).filter_map(|section| {
        let (head, text) = section.split_once('\n')?;
        let (code, title) = head.split_once(": ")?;
        Some(Explanation {
            code,
            title,
            text: text.trim(),
        })
    })
}

/// Splits a text at its headings. Examples have none.
fn sections(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.strip_prefix("# ").unwrap_or(text).split("\n# ")
}
