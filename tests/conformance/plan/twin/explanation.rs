//! Why requests differ, and whose doing it is.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::Difference;

/// A reason for differences.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    /// The operations that it is about; none for all.
    #[serde(default)]
    pub operations: Vec<String>,
    /// The parts, as in [`Difference`]. A pointer stands for all that is below it, and `*` in it for
    /// any one step.
    pub parts: Vec<String>,
    /// What our request has elsewhere, by part, for one that is about some calls alone; empty for nothing.
    #[serde(default)]
    pub when: BTreeMap<String, String>,
    /// What ours sends, where it is the same in all; none for anything.
    pub ours: Option<String>,
    /// What the other sends; likewise.
    pub theirs: Option<String>,
    /// What ours and the other send, where it is one of a few pairs; none for anything.
    #[serde(default)]
    pub pairs: Vec<[String; 2]>,
    /// Whose bug it is, if it is one.
    pub whose: String,
    /// The reason.
    pub why: String,
}

impl Explanation {
    fn explains(&self, found: &Difference) -> bool {
        (self.operations.is_empty() || self.operations.contains(&found.operation))
            && self.parts.iter().any(|part| covers(part, &found.part))
            && self.fits(found)
    }

    fn fits(&self, found: &Difference) -> bool {
        let same = |said: &Option<String>, found: &str| {
            said.as_ref().is_none_or(|said| said == found)
        };
        let is_found = |[ours, theirs]: &[String; 2]| {
            *ours == found.ours && *theirs == found.theirs
        };
        let is_sent = |(part, value): (&String, &String)| {
            found.sent.get(part).map_or("", String::as_str) == value
        };
        self.when.iter().all(is_sent)
            && same(&self.ours, &found.ours)
            && same(&self.theirs, &found.theirs)
            && (self.pairs.is_empty() || self.pairs.iter().any(is_found))
    }

    /// Returns each part of it that explains nothing, with the operation if it names some, and each pair
    /// that nobody sends.
    fn unused(&self, found: &[Difference]) -> Vec<String> {
        let found: Vec<_> = found.iter().filter(|it| self.explains(it)).collect();
        let operations: Vec<Option<&String>> = match self.operations.is_empty() {
            true => vec![None],
            false => self.operations.iter().map(Some).collect(),
        };
        let mut unused = Vec::new();
        for operation in operations {
            for part in &self.parts {
                let is_used = found.iter().any(|it| {
                    operation.is_none_or(|operation| *operation == it.operation)
                        && covers(part, &it.part)
                });
                if !is_used {
                    let operation = operation.map_or("all operations", String::as_str);
                    unused.push(format!("{operation}, {part}"));
                }
            }
        }
        for [ours, theirs] in &self.pairs {
            if !found.iter().any(|it| it.ours == *ours && it.theirs == *theirs) {
                unused.push(format!("{ours} and {theirs}"));
            }
        }
        unused
    }
}

/// Reads a list of explanations.
pub fn explanations(text: &str) -> Result<Vec<Explanation>> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        difference: Vec<Explanation>,
    }
    let list: List = toml::from_str(text).context("the list of explanations")?;
    Ok(list.difference)
}

/// Returns a line for each difference that is not explained, and each explanation that explains
/// nothing.
#[must_use]
pub fn findings(found: &[Difference], list: &[Explanation]) -> Vec<String> {
    let unexplained = found.iter().filter(|it| list.iter().all(|why| !why.explains(it)));
    let unexplained: BTreeSet<String> = unexplained
        .map(|it| {
            let (operation, part) = (&it.operation, &it.part);
            let (ours, theirs) = (&it.ours, &it.theirs);
            format!("{operation}, {part}: ours {ours:?}, theirs {theirs:?}, and no explanation")
        })
        .collect();
    let unused = list.iter().flat_map(|why| {
        let unused = why.unused(found).into_iter();
        unused.map(move |what| format!("explains nothing: {what}: {}", why.why))
    });
    unexplained.into_iter().chain(unused).collect()
}

/// Returns whether a part of an explanation stands for a part of a difference.
fn covers(said: &str, found: &str) -> bool {
    if !said.starts_with("body /") {
        return said == found;
    }
    let mut found = found.split('/');
    said.split('/').all(|step| found.next().is_some_and(|it| step == "*" || step == it))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;

    fn found(operation: &str, part: &str) -> Difference {
        Difference {
            operation: operation.to_owned(),
            part: part.to_owned(),
            ours: "1".to_owned(),
            theirs: String::new(),
            sent: Rc::new([("body /method".to_owned(), "m".to_owned())].into()),
        }
    }

    fn list(text: &str) -> Result<Vec<Explanation>> {
        explanations(&format!(
            "[[difference]]\nwhose = \"nobody\"\nwhy = \"a test\"\n{text}"
        ))
    }

    #[test]
    fn each_difference_is_explained_and_each_part_of_an_explanation_explains_one()
    -> Result<()> {
        let all = [found("a", "body /x"), found("b", "body /x")];
        assert_eq!(findings(&all, &list("parts = [\"body /x\"]")?), [""; 0]);
        let some = list("operations = [\"a\", \"c\"]\nparts = [\"body /x\"]")?;
        let unexplained =
            r#"b, body /x: ours "1", theirs "", and no explanation"#.to_owned();
        let unused = "explains nothing: c, body /x: a test".to_owned();
        assert_eq!(findings(&all, &some), [unexplained, unused]);
        let valued = list("parts = [\"body /x\"]\nours = \"2\"")?;
        assert_eq!(findings(&all, &valued).len(), 3);
        assert_eq!(
            findings(&[], &valued),
            ["explains nothing: all operations, body /x: a test"]
        );
        Ok(())
    }

    #[test]
    fn an_explanation_is_about_some_calls_or_some_values_alone() -> Result<()> {
        let found = [found("a", "body /x")];
        let cases = [
            ("when = {\"body /method\" = \"m\"}", 0),
            ("when = {\"body /method\" = \"n\"}", 2),
            ("when = {\"body /other\" = \"m\"}", 2),
            ("when = {\"body /other\" = \"\"}", 0),
            ("when = {\"body /method\" = \"\"}", 2),
            ("pairs = [[\"1\", \"\"]]", 0),
            ("pairs = [[\"1\", \"\"], [\"2\", \"\"]]", 1),
            ("pairs = [[\"2\", \"\"]]", 3),
        ];
        for (said, count) in cases {
            let list = list(&format!("parts = [\"body /x\"]\n{said}"))?;
            let findings = findings(&found, &list);
            assert_eq!(findings.len(), count, "{said}: {findings:?}");
        }
        Ok(())
    }

    #[test]
    fn a_pointer_stands_for_what_is_below_it_and_nothing_else_does() {
        for part in ["body /x", "body /x/0", "body /x/0/y", "body /*/0", "body /x/*/y"] {
            assert!(covers(part, "body /x/0/y"), "{part}");
        }
        for part in
            ["body /", "body /y", "body /x/0/y/z", "body /x/*/*/*", "query x", "body"]
        {
            assert!(!covers(part, "body /x/0/y"), "{part}");
        }
        assert!(!covers("query x", "query x/y"));
        assert!(!covers("body /x", "body /xy"));
    }
}
