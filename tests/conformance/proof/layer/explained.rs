//! Why two stories differ.

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::Told;

/// A case of which the two sides make something else.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) ours: Told,
    pub(super) theirs: String,
}

/// Why, and whose doing it is. What is not given is anything. Several parts have commas between them, and one that ends
/// with `*` is each that begins so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Explanation {
    part: String,
    cases: Option<Vec<String>>,
    ours: Option<String>,
    theirs: Option<String>,
    whose: String,
    why: String,
}

impl Explanation {
    fn explains(&self, found: &Found) -> bool {
        let same = |said: &Option<String>, found: &str| {
            said.as_ref().is_none_or(|said| said == found)
        };
        let is_part = |part: &str| match part.strip_suffix('*') {
            Some(start) => found.ours.part.starts_with(start),
            None => part == found.ours.part,
        };
        self.part.split(", ").any(is_part)
            && self.cases.as_ref().is_none_or(|cases| cases.contains(&found.ours.name))
            && same(&self.ours, &found.ours.found)
            && same(&self.theirs, &found.theirs)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    difference: Vec<Explanation>,
}

/// Reads the list.
pub(super) fn read(text: &str) -> Result<Vec<Explanation>> {
    let file: File =
        toml::from_str(text).context("cannot read the list of differences")?;
    Ok(file.difference)
}

/// Returns the differences that nothing explains, and the explanations of none.
pub(super) fn findings(found: &[Found], list: &[Explanation]) -> Vec<String> {
    let mut findings = Vec::new();
    for one in found {
        if !list.iter().any(|it| it.explains(one)) {
            let Told { part, name, found: ours } = &one.ours;
            let theirs = &one.theirs;
            findings
                .push(format!("layer: {part}, {name}: `{ours}` here, `{theirs}` there"));
        }
    }
    for it in list {
        if it.whose.is_empty() || it.why.is_empty() {
            findings.push(format!("layer: a difference of `{}` has no reason", it.part));
        }
        let says_too_much = it.cases.iter().flatten().find(|case| {
            !found.iter().any(|one| one.ours.name == **case && it.explains(one))
        });
        if let Some(case) = says_too_much {
            findings
                .push(format!("layer: no difference to explain: {}, {case}", it.part));
        }
        if !found.iter().any(|one| it.explains(one)) {
            findings.push(format!(
                "layer: no difference to explain: {}: {}",
                it.part, it.why
            ));
        }
    }
    findings
}
