//! What the compiler says of two crates, and what the source verdict says: the same, item by item.
//!
//! A crate takes seconds to compile, so each document gets many changes at once: they are told apart by the items that they
//! break.

mod changes;

use std::sync::Arc;

use ory_sdk_generator::drift::{self, Side};
use serde_json::Value;
use tests::{fixtures, generated, shared};
use xtask::drift::prove::{self, Proof};
use xtask::scratch::Scratch;

use crate::compare::{Scope, read, release, side, things};
use crate::corpus::parts;
use changes::Changes;

/// The fixtures that are changed: together they have every kind of type, parameter, body, response and group.
const FIXTURES: [&str; 6] =
    ["inheritance", "unions", "parameter-styles", "references", "responses", "whole"];

/// Documents of others, of which a part is changed.
const CORPUS: [&str; 2] = ["petstore3.yaml", "ogt-discriminated-union.yaml"];

/// Whether all pairs are proven. A third of them is enough for each change of the generator, and takes minutes less.
fn all() -> bool {
    std::env::var_os("VERIFY_ALL").is_some()
}

/// How many changes a document gets; `PROVE_CHANGES` says another number.
const CHANGES: usize = 12;

/// Other changes for each number, which `PROVE_SEED` says.
const SEED: usize = 1;

fn given(name: &str, otherwise: usize) -> usize {
    std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(otherwise)
}

fn workspace(name: &str) -> Scratch {
    Scratch::new(xtask::workspace::ours(), name).expect("a folder below the target")
}

/// Compiles what two documents become. Returns how many items break.
fn agree(
    scratch: &str,
    name: &str,
    base: &Side,
    next: &Side,
    faults: &mut Vec<String>,
) -> usize {
    let report = drift::diff(base, next);
    let [old, new] = [base, next].map(|side| ory_sdk_generator::files(&side.api));
    let proof = prove::prove(workspace(scratch), [&old, &new], &report);
    let proof = proof.unwrap_or_else(|error| panic!("{name}: {error:#}"));
    let own: Vec<String> = disagreements(&proof).collect();
    if !own.is_empty() {
        faults.push(format!("{name}:\n  {}", own.join("\n  ")));
    }
    proof.failed.len()
}

fn disagreements(proof: &Proof) -> impl Iterator<Item = String> {
    let unlisted =
        proof.unlisted.iter().map(|it| format!("not said of {}: {}", it.item, it.why));
    let unfelt =
        proof.unfelt.iter().map(|(item, entry)| format!("only said of {item}: {entry}"));
    unlisted.chain(unfelt)
}

#[test]
fn a_report_that_says_too_little_or_too_much_is_caught() {
    let old = things();
    let mut new = old.clone();
    let thing = &mut new["components"]["schemas"]["Thing"]["properties"];
    thing.as_object_mut().expect("properties").remove("note");
    let [base, next] =
        [&old, &new].map(|tree| side("things.json", &tree.to_string(), Scope::All));
    let files = [&base, &next].map(|side| ory_sdk_generator::files(&side.api));
    let [old, new] = &files;
    let report = drift::diff(&base, &next);
    let proven = |crates, report: &drift::Report| {
        let proof =
            prove::prove(workspace("prove-lies"), crates, report).expect("sound crates");
        disagreements(&proof).collect::<Vec<_>>()
    };
    assert_eq!(proven([old, new], &report), [""; 0]);
    let mut silent = report.clone();
    silent.entries.clear();
    let said = proven([old, new], &silent);
    let starts = "not said of field models::Thing::note: ";
    assert!(said.len() == 1 && said[0].starts_with(starts), "{said:#?}");
    let said = proven([old, old], &report);
    let starts = "only said of models::Thing::note: ";
    assert!(said.len() == 1 && said[0].starts_with(starts), "{said:#?}");
}

#[test]
fn what_breaks_between_releases_is_what_the_compiler_refuses() {
    let (mut faults, mut broken) = (Vec::new(), 0);
    // A type went, another became an alias, and two calls came.
    let pairs = [(57, 58), (41, 42), (63, 64)];
    for (old, new) in pairs.into_iter().take(if all() { 3 } else { 1 }) {
        let sides = [old, new].map(|number| release(number, Scope::Generated));
        let [Some(base), Some(next)] = sides else { return };
        let name = format!("{old} → {new}");
        broken += agree("prove-releases", &name, &base, &next, &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(broken > 0, "nothing breaks between these releases");
}

#[test]
fn what_breaks_in_a_changed_fixture_is_what_the_compiler_refuses() {
    let only = std::env::var("PROVE_ONLY").ok();
    let fixed = if all() { &FIXTURES[..] } else { &FIXTURES[..2] };
    let (mut faults, mut broken) = (Vec::new(), 0);
    for path in fixtures::valid() {
        let name = fixtures::name(&path);
        let is_one = match &only {
            Some(only) => only.split(',').any(|it| it == name || it == "all"),
            None => fixed.contains(&name.as_str()),
        };
        if !is_one {
            continue;
        }
        let inputs = fixtures::inputs(&path);
        let tree: Value = serde_yaml::from_str(&inputs.spec.text).expect("YAML");
        let side = |tree: &Value| {
            let mut inputs = inputs.clone();
            inputs.spec.path = "fixture.json".to_owned();
            inputs.spec.text = format!("{tree:#}");
            read(&inputs, Scope::All).ok()
        };
        broken += changed("prove-fixtures", &name, &tree, side, &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(broken > 0, "nothing breaks");
}

#[test]
fn what_breaks_in_a_changed_document_is_what_the_compiler_refuses() {
    let Some(folder) = shared::dir().map(|dir| dir.join("corpus")) else { return };
    let (mut faults, mut broken) = (Vec::new(), 0);
    for name in CORPUS.into_iter().take(if all() { 2 } else { 1 }) {
        let text = std::fs::read_to_string(folder.join(name)).expect("a document");
        let tree: Value = serde_yaml::from_str(&text).expect("YAML");
        let side = |tree: &Value| {
            read(&generated::inputs("part.json", format!("{tree:#}")), Scope::All).ok()
        };
        let part = parts(&tree).into_iter().next().expect("a part");
        broken += changed("prove-corpus", name, &part, side, &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(broken > 0, "nothing breaks");
}

/// Changes a document as often as it can bear, and proves what that means. Returns how many items break.
fn changed(
    scratch: &str,
    name: &str,
    tree: &Value,
    side: impl Fn(&Value) -> Option<Arc<Side>>,
    faults: &mut Vec<String>,
) -> usize {
    let base = side(tree).unwrap_or_else(|| panic!("{name} cannot be read"));
    let mut changes = Changes::of(tree, given("PROVE_SEED", SEED));
    let mut made = (0, Vec::new());
    let mut next = side(tree).expect("it was read");
    while made.0 < given("PROVE_CHANGES", CHANGES)
        && let Some((place, changed)) = changes.next()
    {
        let Some(read) = side(&changed) else { continue };
        next = read;
        changes.keep(changed);
        made.0 += 1;
        made.1.push(place);
    }
    let name = format!("{name}, changed at\n    {}", made.1.join("\n    "));
    agree(scratch, &name, &base, &next, faults)
}
