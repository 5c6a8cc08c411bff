//! Programs that are copied into the crate.

use std::collections::BTreeMap;

use serde::Serialize;

/// Programs that show how the crate is used, and what they stand on.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Examples {
    /// The programs, in the order of the settings.
    pub programs: Vec<Example>,
    /// The crates that they need besides this one, by name.
    pub dependencies: BTreeMap<String, Dependency>,
}

/// One program.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Example {
    /// Its name, which is also the stem of its file.
    pub name: String,
    /// What it shows: the first line of its documentation.
    pub summary: String,
    /// Features of the crate without which it does not compile.
    pub features: Vec<String>,
    /// Its source, as it was written.
    #[serde(skip)]
    pub text: String,
}

/// A crate that examples need.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Dependency {
    /// The version requirement.
    pub version: String,
    /// Its features.
    pub features: Vec<String>,
    /// Whether its default features are on.
    pub default_features: bool,
}

impl Examples {
    /// Returns whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.programs.is_empty() && self.dependencies.is_empty()
    }
}
