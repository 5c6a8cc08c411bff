//! Code written by hand that the crate carries.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Dependency, FeatureName, Ident};

/// Modules that are no part of what is generated, with their features and what they stand on.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Modules {
    /// The modules, in the order of the settings.
    pub list: Vec<Module>,
    /// Private modules that several of those use, in the order of the settings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shared: Vec<SharedModule>,
    /// Features that are neither generated nor of a module, by name.
    pub features: BTreeMap<FeatureName, Feature>,
    /// What features that are generated turn on in addition, by their name.
    pub added: BTreeMap<FeatureName, Vec<String>>,
    /// The crates that are optional, by name.
    pub dependencies: BTreeMap<String, Dependency>,
    /// Those of their features that are on by default, in the order of the settings.
    pub default: Vec<FeatureName>,
}

/// One module.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Module {
    /// Its name, in the root of the crate.
    pub ident: Ident,
    /// What it is, in one line.
    pub description: String,
    /// The feature that it is behind, and what that one turns on.
    pub feature: FeatureName,
    /// What the feature turns on.
    pub enables: Vec<String>,
    /// Its files as they were written, by their path below `src/`.
    #[serde(skip)]
    pub sources: Vec<(String, String)>,
    /// Its page as it was written.
    #[serde(skip)]
    pub page: Option<String>,
}

/// A private module that several others use.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SharedModule {
    /// Its name, in the root of the crate.
    pub ident: Ident,
    /// It is there where one of these features is on.
    pub features: BTreeSet<FeatureName>,
    /// Its files as they were written, by their path below `src/`.
    #[serde(skip)]
    pub sources: Vec<(String, String)>,
}

/// A cargo feature.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Feature {
    /// What it brings, in one line.
    pub description: String,
    /// What it turns on.
    pub enables: Vec<String>,
}

impl Modules {
    /// Returns whether there is nothing of them.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns what a feature that is generated turns on in addition.
    pub fn added_to(&self, feature: &str) -> impl Iterator<Item = &str> {
        let added = self.added.iter().filter(move |(name, _)| name.as_str() == feature);
        added.flat_map(|(_, enables)| enables.iter().map(String::as_str))
    }
}

impl Module {
    /// Returns where its page is in the crate, if it has one.
    #[must_use]
    pub fn page_path(&self) -> Option<String> {
        self.page.as_ref().map(|_| format!("docs/modules/{}.md", self.ident.bare()))
    }
}
