//! `cargo xtask drift --prove`: the source verdict against the compiler.
//!
//! The old crate's listing becomes a program that uses each public item. What of it does not compile against the next crate
//! is what breaks for users, and the report has to say just that. The program is compiled against the old crate first, so
//! that no use fails by a fault of its own.

mod features;
pub mod listing;
mod program;
mod types;
pub mod uses;
mod verdict;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::drift::Report;
use ory_sdk_generator::emit::FileSet;

use crate::report;
use crate::scratch::Scratch;
use features::Features;
use listing::Listing;
use program::Against;
pub use verdict::{Failure, Proof};

/// The crates, under the names that a program knows them by.
const NAMES: [&str; 2] = ["old", "next"];

/// Compares the source verdicts of a report with what the compiler says of the two crates. `scratch` is a workspace that
/// nobody else uses at the time.
///
/// # Errors
///
/// One of the crates does not compile, or a use of an item does not compile against the crate that has it.
pub fn prove(
    mut scratch: Scratch,
    crates: [&FileSet; 2],
    report: &Report,
) -> Result<Proof> {
    for (name, files) in NAMES.into_iter().zip(crates) {
        program::add(&mut scratch, name, files)?;
    }
    let listings = [listing(crates[0])?, listing(crates[1])?];
    let features = [Features::of(crates[0])?, Features::of(crates[1])?];
    let all = uses::of(&listings[0]);
    let old = Against {
        name: NAMES[0],
        features: features[0].names(),
    };
    let unfit = program::failing(&mut scratch, &old, &all)?;
    let unfit =
        unfit.iter().map(|(index, why)| format!("{}\n    {why}", all[*index].code));
    let unfit: Vec<String> = unfit.collect();
    ensure!(unfit.is_empty(), "uses that the old crate refuses:\n{}", unfit.join("\n"));

    let mut failed: BTreeMap<usize, String> = BTreeMap::new();
    for (item, why) in features[0].missing(&features[1], &listings[0]) {
        failed.entry(item).or_insert(why);
    }
    for turned_on in features[0].choices(&features[1], &listings) {
        let there = |item: usize| {
            let gates = listings[0].gates(&listings[0].items[item]);
            features::hold(&gates, &turned_on)
        };
        let known = |item: usize| failed.contains_key(&item);
        let own: Vec<_> =
            all.iter().filter(|it| there(it.item) && !known(it.item)).cloned().collect();
        let next = Against {
            name: NAMES[1],
            features: features[1].of_these(&turned_on),
        };
        let found = program::failing(&mut scratch, &next, &own)?;
        let items: BTreeSet<usize> =
            found.keys().map(|index| own[*index].item).collect();
        for (index, why) in found {
            // What a lost conversion breaks is told with it.
            let lost = |item: &usize| items.contains(item) || failed.contains_key(item);
            if !own[index].needs.iter().any(lost) {
                failed.entry(own[index].item).or_insert(why);
            }
        }
    }
    Ok(verdict::compare(&listings, &failed, all.len(), report))
}

fn listing(files: &FileSet) -> Result<Listing> {
    let mut files = files.iter();
    let found = files.find(|(path, _)| *path == "API.txt").context("a listing")?;
    Ok(Listing::read(found.1))
}

/// Tells what a proof comes to. Returns whether the report and the compiler agree.
pub fn tell(proof: &Proof) -> bool {
    for Failure { item, why } in &proof.unlisted {
        report::line(format!("breaks, and no entry says so: {item}\n    {why}"));
    }
    for (item, entry) in &proof.unfelt {
        report::line(format!("is said to break, and compiles: {item}\n    {entry}"));
    }
    for (item, reason) in &proof.excused {
        report::line(format!("compiles, and breaks all the same: {item}\n    {reason}"));
    }
    let agree = proof.unlisted.is_empty() && proof.unfelt.is_empty();
    let end =
        if agree { "the report says so of each" } else { "the report says otherwise" };
    report::line(format!(
        "{} in {}, of which {} fail: {end}",
        report::count(proof.items, "item"),
        report::count(proof.uses, "use"),
        proof.failed.len(),
    ));
    agree
}
