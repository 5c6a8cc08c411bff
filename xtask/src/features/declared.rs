//! What a manifest says of its features.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use toml::{Table, Value};

/// What features there are, and where the source begins that they are conditions of.
pub(super) struct Declared {
    /// The root of the library, relative to the manifest.
    pub(super) root: String,
    /// Each feature with those that it turns on, directly or not, itself among them.
    features: BTreeMap<String, BTreeSet<String>>,
}

impl Declared {
    /// Reads `[features]` and `[lib]` of a manifest.
    pub(super) fn read(manifest: &Path) -> Result<Self> {
        let text = fs::read_to_string(manifest)
            .with_context(|| format!("cannot read {}", manifest.display()))?;
        let table: Table =
            text.parse().with_context(|| manifest.display().to_string())?;
        let features = table.get("features").and_then(Value::as_table);
        let features = features.context("the manifest has no features")?;
        let root = table.get("lib").and_then(|lib| lib.get("path")?.as_str());
        let names = features.keys().map(|name| (name.clone(), on(name, features)));
        Ok(Self {
            root: root.unwrap_or("src/lib.rs").to_owned(),
            features: names.collect(),
        })
    }

    /// Returns whether a check of both says more than a check of each.
    pub(super) fn meet(&self, one: &str, other: &str) -> bool {
        let (Some(by_one), Some(by_other)) =
            (self.features.get(one), self.features.get(other))
        else {
            return false;
        };
        let groups = self.features.get("full");
        let group = |name| groups.is_some_and(|groups| groups.contains(name));
        !(by_one.contains(other) || by_other.contains(one) || group(one) && group(other))
    }
}

/// Returns what a feature turns on.
fn on(name: &str, features: &Table) -> BTreeSet<String> {
    let mut found = BTreeSet::from([name.to_owned()]);
    let mut open = vec![name];
    while let Some(name) = open.pop() {
        let listed = features.get(name).and_then(Value::as_array);
        for next in listed.into_iter().flatten().filter_map(Value::as_str) {
            if features.contains_key(next) && found.insert(next.to_owned()) {
                open.push(next);
            }
        }
    }
    found
}
