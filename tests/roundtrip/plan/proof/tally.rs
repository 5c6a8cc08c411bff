//! What was done.

use std::collections::BTreeSet;
use std::fmt;

use crate::roundtrip::sample::Sample;
use crate::roundtrip::subject::Root;

/// What was done, and what failed.
#[derive(Debug, Default)]
pub struct Tally {
    /// Component schemas that a valid case went through, by crate and name.
    pub components: BTreeSet<(String, String)>,
    /// Types that only cases which the document does not allow went through.
    pub unproven: Vec<String>,
    /// Cases.
    pub cases: usize,
    /// Those among them that are valid under the document, and were held against it before and
    /// after. The others are read leniently: unknown values and tags, `null` for no key.
    pub valid: usize,
    /// What failed: type, case, place and what is wrong there.
    pub failures: Vec<String>,
    /// What the document says and no case has: properties, enum values, tags.
    pub uncovered: Vec<String>,
}

impl Tally {
    /// Counts a case.
    pub(super) fn count(&mut self, sample: &Sample) {
        self.cases += 1;
        self.valid += usize::from(sample.legal);
    }

    /// Counts a type; `proven` says that a valid case of it was made.
    pub(super) fn root(&mut self, root: &Root, library: &str, proven: bool) {
        if !proven {
            self.unproven.push(format!("{library}: {root}"));
        } else if let Some(name) = &root.component {
            self.components.insert((library.to_owned(), name.clone()));
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (cases, valid) = (self.cases, self.valid);
        write!(f, "{cases} cases, {valid} of them valid under the document")
    }
}
