//! What the overlay says, and the new document has no place for.

use std::collections::BTreeSet;

use serde_json::Value;

use super::entry::{Change, Entry, Seen};
use super::rules::{self, SourceVerdict};
use super::side::Side;
use crate::diagnostic::{Place, codes};
use crate::load;
use crate::source::Pointer;

/// Returns the actions that match in the old document and in the new one no more. Their places are
/// those of their targets, in the overlay.
pub(super) fn lost(base: &Side, next: &Side) -> Vec<Entry> {
    let before = unmatched(base);
    let lost: Vec<Pointer> = unmatched(next).difference(&before).cloned().collect();
    let overlay = next.overlay.as_ref().filter(|_| !lost.is_empty());
    let tree = overlay.and_then(load::tree).unwrap_or_default();
    lost.into_iter().map(|at| entry(&tree, at)).collect()
}

fn unmatched(side: &Side) -> BTreeSet<Pointer> {
    let messages = side.diagnostics.messages().iter();
    let lost = messages.filter(|message| message.code == codes::OVERLAY_NO_MATCH);
    let places = lost.filter_map(|message| match &message.place {
        Place::Pointer(at) => Some(at.clone()),
        _ => None,
    });
    places.collect()
}

fn entry(overlay: &Value, at: Pointer) -> Entry {
    let target = overlay.pointer(at.as_str()).cloned().unwrap_or_default();
    Entry {
        rule: &rules::OVERLAY,
        source: SourceVerdict::Risky,
        operation: None,
        tag: None,
        parameter: None,
        change: Change::Gone(Seen::new(at, target)),
        used_by: Vec::new(),
        api: Vec::new(),
        note: Some("the place is one of the overlay".to_owned()),
        accepted: None,
    }
}
