//! The features of a crate, as its manifest has them, and which of them a program turns on.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use ory_sdk_generator::emit::FileSet;
use toml::{Table, Value};

use super::listing::Listing;

/// The features of a crate, each with those that it turns on.
pub(super) struct Features(BTreeMap<String, Vec<String>>);

/// What stands before a feature that is turned on by default, where a listing says so.
const DEFAULT: &str = "default: ";

/// The feature for tests.
const TESTS: &str = "test-util";

impl Features {
    pub(super) fn of(files: &FileSet) -> Result<Self> {
        let manifest = files.iter().find(|(path, _)| *path == "Cargo.toml");
        let manifest: Table = manifest.context("a manifest")?.1.parse()?;
        let features = manifest.get("features").and_then(Value::as_table);
        let features = features.into_iter().flatten().map(|(name, on)| {
            let on = on.as_array().into_iter().flatten().filter_map(Value::as_str);
            (name.clone(), on.map(str::to_owned).collect())
        });
        // What that one adds, no version promises.
        let features = features.filter(|(name, _)| name != TESTS);
        Ok(Self(features.collect()))
    }

    /// Returns the names of all.
    pub(super) fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    /// Returns those of some names that the crate has: whoever asks for another one gets no crate at all.
    pub(super) fn of_these(&self, names: &BTreeSet<String>) -> Vec<String> {
        names.iter().filter(|name| self.0.contains_key(*name)).cloned().collect()
    }

    /// Returns the features that are on with one.
    fn with(&self, name: &str) -> BTreeSet<String> {
        let (mut on, mut open) = (BTreeSet::new(), vec![name.to_owned()]);
        while let Some(name) = open.pop() {
            if self.0.contains_key(&name) && on.insert(name.clone()) {
                open.extend(self.0[&name].iter().cloned());
            }
        }
        on
    }

    /// Returns the items of a listing that are features which the next crate does not have, or does not turn on
    /// by default.
    pub(super) fn missing<'l>(
        &self,
        next: &'l Self,
        listing: &'l Listing,
    ) -> impl Iterator<Item = (usize, String)> + use<'l> {
        let on = next.with("default");
        let all = listing.items.iter().enumerate();
        let features = all.filter(|(_, item)| item.kind == "feature");
        features.filter_map(move |(index, item)| {
            let (name, has) = match item.path.strip_prefix(DEFAULT) {
                Some(name) => (name, on.contains(name)),
                None if item.path == TESTS => return None,
                None => (item.path.as_str(), next.0.contains_key(&item.path)),
            };
            (!has).then(|| {
                (index, format!("the crate does not have the feature `{name}`"))
            })
        })
    }

    /// Returns the features that programs turn on: all of them, and each by itself where something may need another
    /// one than before.
    pub(super) fn choices(
        &self,
        next: &Self,
        listings: &[Listing; 2],
    ) -> Vec<BTreeSet<String>> {
        let all: BTreeSet<String> = self.0.keys().cloned().collect();
        let apart = self.0.keys().map(|name| self.with(name));
        let next_on = |on: &BTreeSet<String>| -> BTreeSet<String> {
            on.iter().flat_map(|name| next.with(name)).collect()
        };
        let narrows = |on: &BTreeSet<String>| {
            let there = next_on(on);
            let after: BTreeMap<_, _> = listings[1]
                .items
                .iter()
                .map(|item| ((&item.kind, &item.path), item))
                .collect();
            listings[0].items.iter().any(|item| {
                let twin = after.get(&(&item.kind, &item.path));
                twin.is_some_and(|twin| {
                    hold(&listings[0].gates(item), on)
                        && !hold(&listings[1].gates(twin), &there)
                })
            })
        };
        let apart = apart.filter(narrows);
        std::iter::once(all.clone()).chain(apart).collect()
    }
}

/// Returns whether all conditions hold with some features.
pub(super) fn hold(gates: &[&str], on: &BTreeSet<String>) -> bool {
    let each = gates.iter().flat_map(|gate| gate.split(" and "));
    each.into_iter().all(|gate| {
        let mut ways = gate.split(" | ");
        let mut named = gate.split("feature = \"").skip(1);
        match gate.contains("feature = ") {
            // All of what such a condition names has to be there.
            true => {
                named.all(|it| it.split('"').next().is_some_and(|it| on.contains(it)))
            }
            false => ways.any(|name| on.contains(name)),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_holds_with_one_of_its_features() {
        let on = BTreeSet::from(["a".to_owned(), "reqwest".to_owned()]);
        assert!(hold(&["a | b"], &on) && hold(&[], &on) && hold(&["a", "reqwest"], &on));
        assert!(
            !hold(&["b"], &on) && !hold(&["a and b"], &on) && !hold(&["a", "b"], &on)
        );
        assert!(hold(
            &["all(feature = \"reqwest\", not(target_arch = \"wasm32\"))"],
            &on
        ));
    }

    #[test]
    fn features_that_went_are_missing() -> Result<()> {
        let crate_of = |features: &str| {
            let mut files = FileSet::default();
            files.insert("Cargo.toml", format!("[features]\n{features}"));
            Features::of(&files)
        };
        let old =
            crate_of("default = [\"full\"]\nfull = [\"a\", \"b\"]\na = []\nb = []\n")?;
        let next = crate_of("default = [\"a\"]\na = []\nb = []\n")?;
        let listing = Listing::read(
            "feature a\nfeature full\nfeature default: a\nfeature default: b\n",
        );
        let missing: Vec<usize> =
            old.missing(&next, &listing).map(|(at, _)| at).collect();
        assert_eq!(missing, [1, 3]);
        Ok(())
    }
}
