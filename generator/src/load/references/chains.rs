//! Chains of references, and of parts: a schema that is another, which is another, and so on. All that reads
//! schemas later may follow them, for they are short.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::loops::{Edges, is_part};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::limits;
use crate::load::check::Reference;
use crate::source::Pointer;

/// Reports each chain that is too long, where it becomes so.
pub(super) fn report(
    raw: &Value,
    edges: &mut Edges,
    references: &[Reference],
    diagnostics: &mut Diagnostics,
) {
    add_only_alternatives(raw, edges, references);
    let places: BTreeSet<&Pointer> =
        references.iter().map(|reference| &reference.at).collect();
    let mut lengths = BTreeMap::new();
    for start in edges.keys() {
        measure(start, edges, &places, &mut lengths, diagnostics);
    }
}

/// Adds what a schema is by its only alternative, `null` apart: that is a part like those of `allOf`.
fn add_only_alternatives(raw: &Value, edges: &mut Edges, references: &[Reference]) {
    for reference in references {
        let mut at = reference.at.clone();
        while let Some(whole) = whole(raw, &at) {
            let parts = edges.entry(whole.clone()).or_default();
            if !parts.contains(&at) {
                parts.push(at);
            }
            at = whole;
        }
    }
}

/// Returns the schema that another is a part of, or the only alternative of.
fn whole(raw: &Value, at: &Pointer) -> Option<Pointer> {
    let list = at.parent()?;
    let is_only = || {
        let items = raw.pointer(list.as_str()).and_then(Value::as_array);
        let is_choice = matches!(list.last().as_deref(), Some("oneOf" | "anyOf"));
        is_choice
            && items.is_some_and(|items| items.iter().filter(is_value).count() == 1)
    };
    if is_part(at) || is_only() { list.parent() } else { None }
}

/// Returns whether an alternative is more than `null`.
fn is_value(schema: &&Value) -> bool {
    if schema["enum"].as_array().is_some_and(|list| list.iter().all(Value::is_null)) {
        return false;
    }
    let words = ["$ref", "type", "properties", "additionalProperties", "items"];
    let lists = ["allOf", "oneOf", "anyOf"];
    let says = |key: &str| schema.get(key).is_some();
    schema["nullable"] != true || words.iter().chain(&lists).any(|key| says(key))
}

/// Finds how many references and parts each place leads through, from `start` on.
fn measure<'a>(
    start: &'a Pointer,
    edges: &'a Edges,
    places: &BTreeSet<&Pointer>,
    lengths: &mut BTreeMap<&'a Pointer, usize>,
    diagnostics: &mut Diagnostics,
) {
    // The way to where we are, each with the number of its ways out that were taken.
    let mut way: Vec<(&Pointer, usize)> = Vec::new();
    if !lengths.contains_key(start) {
        lengths.insert(start, 0);
        way.push((start, 0));
    }
    while let Some((at, taken)) = way.last_mut() {
        let at = *at;
        let out = edges.get(at).map_or(&[][..], Vec::as_slice);
        if let Some(next) = out.get(*taken) {
            *taken += 1;
            if !lengths.contains_key(next) {
                // Until it is known, it counts for nothing: in a loop it would count for ever.
                lengths.insert(next, 0);
                way.push((next, 0));
            }
            continue;
        }
        way.pop();
        let behind = out.iter().filter_map(|next| lengths.get(next)).max();
        let behind = behind.copied().unwrap_or_default();
        let length = behind + usize::from(places.contains(at) || is_part(at));
        lengths.insert(at, length);
        if length > limits::CHAIN && behind <= limits::CHAIN {
            diagnostics.push(fault(at));
        }
    }
}

fn fault(at: &Pointer) -> Diagnostic {
    let message = format!(
        "this leads through more than {} references and parts of `allOf` to its type",
        limits::CHAIN
    );
    Diagnostic::error(codes::REFERENCE_CHAIN, at, message)
        .help("refer to the end of the chain, or merge some of the schemas")
}
