//! The names GitHub gives to headings.

use std::collections::BTreeMap;

/// Returns the slug of a heading with this text: lower case, spaces to `-`, and only letters, digits, `-` and `_`.
#[must_use]
pub fn anchor(heading: &str) -> String {
    let kept = heading.trim().chars().filter_map(|c| match c {
        '-' | '_' => Some(c),
        c if c.is_whitespace() => Some('-'),
        c => c.is_alphanumeric().then_some(c),
    });
    kept.flat_map(char::to_lowercase).collect()
}

/// The headings of one page so far.
///
/// Add them in the order of the page: the second heading of a slug is called slug and `-1`, the third `-2`.
#[derive(Debug, Clone, Default)]
pub struct Anchors {
    /// How often a slug was asked for again; every slug given away is a key.
    seen: BTreeMap<String, usize>,
}

impl Anchors {
    /// Adds a heading and returns its anchor, without `#`.
    pub fn add(&mut self, heading: &str) -> String {
        let slug = anchor(heading);
        let mut unique = slug.clone();
        while self.seen.contains_key(&unique) {
            let count = self.seen.entry(slug.clone()).or_default();
            *count += 1;
            unique = format!("{slug}-{count}");
        }
        self.seen.insert(unique.clone(), 0);
        unique
    }
}
