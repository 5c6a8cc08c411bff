//! Models keep what they read: see `tests::roundtrip`.
//!
//! A document of your choice goes the same way, with
//! `ROUNDTRIP_SPEC=FILE cargo test -p tests --test roundtrip choice -- --nocapture`.
//!
//! `ROUNDTRIP_CASES` is the number of random cases a schema, 20 by default, and `ROUNDTRIP_VALUES` that of valid values,
//! 12 by default; `ROUNDTRIP_SEED` is where they start, 0 by default. `ROUNDTRIP_ONLY` is a part of the name of the vendors'
//! documents that are proven.

mod corpus;
mod exceptions;
mod flows;
mod ory;

use std::collections::BTreeSet;

use anyhow::Result;
use tests::roundtrip::{Proof, Tally};
use tests::{fixtures, generated};

/// Fixtures with objects that no one schema of the document describes, or that more than one does: what makes the
/// systematic cases knows schemas by their places, and where alternatives overlap it makes values that are meant for
/// another one. Valid values go through these, too, and `tests/wire/program/compositions.rs` has them.
const COMPOSED: [&str; 16] = [
    "absent-tags",
    "conditions",
    "constants",
    "default-tags",
    "described-twice",
    "extended-unions",
    "inheritance",
    "mapped-alternatives",
    "merged-properties",
    "name-signs",
    "null-branches",
    "number-tags",
    "overlaps",
    "references",
    "unions-by-shape",
    "unions-by-tag",
];

#[test]
fn the_fixtures() -> Result<()> {
    let paths = fixtures::valid();
    let names: Vec<_> = paths.iter().map(|path| fixtures::name(path)).collect();
    let is_composed = |name: &String| COMPOSED.contains(&name.as_str());
    let composed = names.iter().enumerate().filter(|(_, name)| is_composed(name));
    let composed: BTreeSet<usize> = composed.map(|(index, _)| index).collect();
    assert_eq!(composed.len(), COMPOSED.len(), "a fixture of the list is gone");
    let inputs = paths.iter().map(|path| fixtures::inputs(path));
    let mut proof = Proof::new("roundtrip-fixtures", inputs)?.composed(composed);
    hold(&proof.systematic()?);
    hold(&by_chance(&mut proof)?);
    exceptions::hold("fixtures", &mut proof)
}

#[test]
fn a_document_of_your_choice() -> Result<()> {
    let Ok(path) = std::env::var("ROUNDTRIP_SPEC") else {
        println!("skipped: ROUNDTRIP_SPEC names no document");
        return Ok(());
    };
    let inputs = generated::inputs(&path, std::fs::read_to_string(&path)?);
    let mut proof = Proof::new("roundtrip-choice", [inputs])?;
    hold(&proof.systematic()?);
    hold(&by_chance(&mut proof)?);
    exceptions::hold("choice", &mut proof)
}

/// Proves as many random cases as the environment asks for.
fn by_chance(proof: &mut Proof) -> Result<Tally> {
    proof.random(number("ROUNDTRIP_CASES", 20), number("ROUNDTRIP_SEED", 0))
}

/// Fails with the first of the failures.
fn hold(tally: &Tally) {
    println!("{tally}");
    let (count, first) = (tally.failures.len(), tally.failures.iter().take(20));
    let first: Vec<_> = first.map(String::as_str).collect();
    assert!(first.is_empty(), "{count} cases failed, among them\n{}", first.join("\n"));
    assert_eq!(tally.uncovered, Vec::<String>::new(), "no case has these");
    assert_eq!(tally.unproven, Vec::<String>::new(), "no valid case went through these");
}

/// Reads a number from the environment.
fn number<T: std::str::FromStr>(variable: &str, default: T) -> T {
    let given = std::env::var(variable).ok();
    given.and_then(|text| text.parse().ok()).unwrap_or(default)
}
