//! What fails and what a report says → where the two disagree.

use std::collections::{BTreeMap, BTreeSet};

use ory_sdk_generator::drift::{ApiChange, Entry, Report, SourceVerdict};

use super::listing::{Item, Listing, split};

/// What a proof comes to.
#[derive(Debug, Clone, Default)]
pub struct Proof {
    /// How many items the old crate has.
    pub items: usize,
    /// How many uses were made of them.
    pub uses: usize,
    /// The items of which a use does not compile.
    pub failed: Vec<Failure>,
    /// Those of them that no source-breaking entry names.
    pub unlisted: Vec<Failure>,
    /// What source-breaking entries name though each use compiles, with the entry.
    pub unfelt: Vec<(String, String)>,
    /// The same where that is right, with the reason.
    pub excused: Vec<(String, &'static str)>,
}

/// A use that does not compile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The item, as the listing has it.
    pub item: String,
    /// What the compiler says.
    pub why: String,
}

/// Compares what failed, by the items of the old listing, with a report.
pub(super) fn compare(
    listings: &[Listing; 2],
    failed: &BTreeMap<usize, String>,
    uses: usize,
    report: &Report,
) -> Proof {
    let said: Vec<(&Entry, &ApiChange)> = report
        .entries
        .iter()
        .flat_map(|entry| entry.api.iter().map(move |change| (entry, change)))
        .filter(|(_, change)| change.source == SourceVerdict::Breaking)
        .collect();
    let named: BTreeSet<&str> = said.iter().map(|(_, it)| it.item.as_str()).collect();
    let [old, _] = listings;
    let mut proof = Proof {
        items: old.items.len(),
        uses,
        ..Proof::default()
    };
    let mut felt: BTreeSet<&str> = BTreeSet::new();
    for (index, why) in failed {
        let item = &old.items[*index];
        felt.insert(&item.path);
        let failure = Failure {
            item: format!("{} {}", item.kind, item.path),
            why: why.clone(),
        };
        // What goes with its type is told with it, and so is what needs another feature with it.
        let goes = item
            .within()
            .into_iter()
            .any(|path| named.contains(path) && is_elsewhere_now(listings, path));
        if !named.contains(item.path.as_str()) && !goes {
            proof.unlisted.push(failure.clone());
        }
        proof.failed.push(failure);
    }
    let mut told = BTreeSet::new();
    for (entry, change) in said {
        let item = change.item.as_str();
        if felt.contains(item) || !told.insert(item) {
            continue;
        }
        match reason(listings, item) {
            Some(reason) => proof.excused.push((item.to_owned(), reason)),
            None => {
                let entry =
                    format!("{} {}: {}", entry.rule.id, entry.at(), change.change);
                proof.unfelt.push((item.to_owned(), entry));
            }
        }
    }
    proof
}

/// Returns whether a type or a module is gone, or there under other conditions.
fn is_elsewhere_now(listings: &[Listing; 2], path: &str) -> bool {
    let [old, new] = [0, 1].map(|side| {
        let listing = &listings[side];
        listing.named(path).map(|item| listing.gates(item))
    });
    new.is_none() || old != new
}

/// Returns why an item breaks though each use of it compiles.
fn reason(listings: &[Listing; 2], path: &str) -> Option<&'static str> {
    let of = |listing: &Listing| listing.at(path).cloned().collect::<Vec<Item>>();
    let [old, new] = [of(&listings[0]), of(&listings[1])];
    if old.iter().any(|item| new.iter().any(|twin| is_swapped(item, twin))) {
        return Some(
            "arguments of one type changed places: what was meant by them is another thing",
        );
    }
    if old.iter().any(|item| new.iter().any(|twin| converts(item, twin))) {
        return Some(
            "an argument takes all that converts, and not as what it took: code that leaves its type to the compiler breaks",
        );
    }
    if !old.is_empty() && old.iter().all(|item| is_elsewhere(&listings[0], item)) {
        return Some(
            "it is there in a browser alone, where this program is not compiled",
        );
    }
    None
}

fn is_elsewhere(listing: &Listing, item: &Item) -> bool {
    listing.gates(item).iter().any(|gate| super::uses::is_elsewhere(gate))
}

/// Returns the arguments of a function with their names.
fn arguments(item: &Item) -> Vec<&str> {
    let inner = item.rest.split_once('(').map_or("", |(_, rest)| rest);
    split(inner.rsplit_once(')').map_or(inner, |(inner, _)| inner))
}

/// Returns whether an argument that had a type takes what converts to another one.
fn converts(old: &Item, new: &Item) -> bool {
    let ty = |argument: &str| argument.split_once(": ").map(|(_, ty)| ty.to_owned());
    let (old, new) = (arguments(old), arguments(new));
    let pairs = old.iter().zip(&new).map(|(old, new)| (ty(old), ty(new)));
    let is_wider = |old: &str, new: &str| {
        let into = new.strip_prefix("impl Into<").and_then(|it| it.strip_suffix('>'));
        !old.starts_with("impl ") && into.is_some_and(|into| into != old)
    };
    let mut pairs = pairs.filter_map(|(old, new)| Some((old?, new?)));
    old.len() == new.len() && pairs.any(|(old, new)| is_wider(&old, &new))
}

/// Returns whether the arguments of a function are the same by name and type, in another order.
fn is_swapped(old: &Item, new: &Item) -> bool {
    let (old, new) = (arguments(old), arguments(new));
    let sorted =
        |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect::<BTreeSet<_>>();
    old != new && old.len() == new.len() && sorted(&old) == sorted(&new)
}
