//! The anchors that GitHub gives to headings.

use std::collections::BTreeSet;

/// The anchors given so far on a page.
#[derive(Debug, Default)]
pub(super) struct Slugs {
    taken: BTreeSet<String>,
}

impl Slugs {
    /// Returns the anchor of the next heading: lower case, without punctuation, blanks as `-`, and
    /// with a number where the page has it already.
    pub(super) fn of(&mut self, heading: &str) -> String {
        let kept = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ');
        let slug: String =
            heading.trim().to_lowercase().chars().filter(|c| kept(*c)).collect();
        let slug = slug.replace(' ', "-");
        let numbered = (1..).map(|number| format!("{slug}-{number}"));
        let mut candidates = std::iter::once(slug.clone()).chain(numbered);
        let free = candidates.find(|candidate| self.taken.insert(candidate.clone()));
        free.unwrap_or(slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_those_of_github() {
        let mut slugs = Slugs::default();
        for (heading, slug) in [
            ("accept_oauth2_consent_request", "accept_oauth2_consent_request"),
            ("What it is, and why", "what-it-is-and-why"),
            ("`Ory` & friends", "ory--friends"),
            ("Größe", "größe"),
            ("Twice", "twice"),
            ("Twice", "twice-1"),
            ("Twice", "twice-2"),
        ] {
            assert_eq!(slugs.of(heading), slug);
        }
    }
}
