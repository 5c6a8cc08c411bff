//! Comparing texts.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use ory_sdk_generator::drift::{self, Entry, Report, Side};
use serde_json::Value;
use tests::{generated, shared, workspace};

/// The tags that belong to us.
const OURS: &str = "oAuth2";

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scope {
    All,
    Generated,
}

/// Reads a document that must be sound.
pub(crate) fn side(path: &str, text: &str, scope: Scope) -> Arc<Side> {
    let inputs = generated::inputs(path, text);
    read(&inputs, scope).unwrap_or_else(|messages| panic!("{path}: {messages}"))
}

thread_local! {
    /// What a test read last: most tests compare one document with many.
    static LAST: RefCell<VecDeque<(String, Arc<Side>)>> = RefCell::default();
}

/// How many documents a test has at hand: that with which it compares, and both sides of what comes next.
const AT_HAND: usize = 3;

/// Reads a document; the error has the messages.
pub(crate) fn read(inputs: &Inputs, scope: Scope) -> Result<Arc<Side>, String> {
    let key = format!("{scope:?} {inputs:?}");
    let known = LAST.with_borrow_mut(|last| {
        let place = last.iter().position(|(known, _)| *known == key)?;
        let found = last.remove(place)?;
        last.push_back(found.clone());
        Some(found.1)
    });
    if let Some(known) = known {
        return Ok(known);
    }
    let side = Arc::new(read_anew(inputs, scope)?);
    LAST.with_borrow_mut(|last| {
        last.push_back((key, side.clone()));
        last.drain(..last.len().saturating_sub(AT_HAND));
    });
    Ok(side)
}

/// Reads a document, though it may be at hand.
pub(crate) fn read_anew(inputs: &Inputs, scope: Scope) -> Result<Side, String> {
    let tags = [OURS.to_owned()];
    let tags = (scope == Scope::Generated).then_some(&tags[..]);
    let mut said = Diagnostics::default();
    Side::read(inputs, tags, true, &mut said)
        .map_err(|_| render(&said, inputs, Style::Plain))
}

/// Returns a release of upstream, which is read once; `None` where the shared files are not there.
pub(crate) fn release(number: u32, scope: Scope) -> Option<Arc<Side>> {
    type Read = Mutex<BTreeMap<(u32, Scope), Arc<OnceLock<Arc<Side>>>>>;
    static READ: Read = Mutex::new(BTreeMap::new());
    let path = format!("upstream/ory-v1.22.{number}.json");
    let text = shared::read(&path)?;
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let place = read.entry((number, scope)).or_default().clone();
    // Others may be read meanwhile.
    drop(read);
    Some(place.get_or_init(|| side(&path, &text, scope)).clone())
}

/// Compares two trees.
pub(crate) fn trees(old: &Value, new: &Value) -> Report {
    let read = |tree: &Value| side("things.json", &tree.to_string(), Scope::All);
    drift::diff(&read(old), &read(new))
}

/// Returns the small document that changes are made to.
pub(crate) fn things() -> Value {
    let text = workspace::read("tests/fixtures/drift/things.yaml");
    serde_yaml::from_str(&text.expect("the document")).expect("YAML")
}

/// Returns a change as `rule place`.
pub(crate) fn fact(entry: &Entry) -> String {
    format!("{} {}", entry.rule.id, entry.at())
}

/// Returns a verdict as reports say it.
pub(crate) fn word(verdict: impl serde::Serialize) -> String {
    let value = serde_json::to_value(verdict).expect("a verdict");
    value.as_str().expect("a word").to_owned()
}

/// The settings are those of the whole document: what they say of other groups is no fault of the part.
#[test]
fn settings_that_name_other_groups_do_not_stop_a_part() {
    let path = workspace::root().join("tests/fixtures/valid/groups.yaml");
    let inputs = tests::fixtures::inputs(&path);
    let tags = ["members".to_owned()];
    let mut diagnostics = Diagnostics::default();
    let side = Side::read(&inputs, Some(&tags), false, &mut diagnostics);
    assert!(side.is_ok() && !diagnostics.has_errors(), "{:?}", diagnostics.messages());
}
