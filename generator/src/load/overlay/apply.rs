//! Overlay × tree → tree.

use std::cmp::Reverse;

use serde_json::Value;

use super::growth::Growth;
use super::{Action, Change, Origins, Overlay};
use crate::diagnostic::{Diagnostic, Diagnostics, File, codes};
use crate::limits::{self, Limits};
use crate::load::parse::weigh;
use crate::source::Pointer;

/// How many places that an action does not fit are told one by one.
const MISFITS: usize = 20;

impl Overlay {
    /// Applies every action in turn, each to what those before it made of the tree. Adds to `origins` which
    /// values came with it.
    pub(in crate::load) fn apply(
        &self,
        raw: &mut Value,
        limits: Limits,
        origins: &mut Origins,
        diagnostics: &mut Diagnostics,
    ) {
        let mut report = |fault: Diagnostic| diagnostics.push(fault.file(File::Overlay));
        let mut growth = Growth::of(raw, limits);
        let mut matched = 0_usize;
        for action in &self.actions {
            let places = action.places(raw);
            matched += places.len();
            if matched > limits.places() {
                report(too_many_places(&action.at.child("target"), limits.places()));
                return;
            }
            if places.is_empty() {
                let at = action.at.child("target");
                let message = "this target matches nothing in the document";
                report(Diagnostic::error(codes::OVERLAY_NO_MATCH, &at, message).help(
                    "the document has probably changed: adapt the action, or remove it",
                ));
            }
            let size = match &action.change {
                Change::Update(update) => Some(growth.update(update)),
                Change::Remove => None,
            };
            let mut misfits = 0_usize;
            for place in places {
                if size.as_ref().is_some_and(|size| !growth.allows(size, raw)) {
                    report(growth.fault(&action.at.child("update")));
                    return;
                }
                if action.is_too_deep(raw, &place) {
                    let message = format!(
                        "nests the document more than {} levels deep",
                        limits::DEPTH
                    );
                    let at = action.at.child("update");
                    report(Diagnostic::error(codes::TOO_DEEP, &at, message));
                    return;
                }
                let fault = match &action.change {
                    Change::Update(update) => {
                        action.update(raw, &place, update, origins)
                    }
                    Change::Remove => action.remove(raw, &place),
                };
                let Some(fault) = fault else { continue };
                misfits += 1;
                if misfits <= MISFITS {
                    report(fault);
                }
            }
            if let Some(more @ 1..) = misfits.checked_sub(MISFITS) {
                report(action.more_misfits(more));
            }
        }
    }
}

/// Returns the message about the targets that match more places than there are values.
fn too_many_places(at: &Pointer, places: usize) -> Diagnostic {
    let message =
        format!("up to here, the targets match more than {places} places together");
    let help = "target fewer places, or raise the limit with `--max-values`";
    Diagnostic::error(codes::TOO_MANY, at, message).help(help)
}

impl Action {
    /// Returns what the target matches, inner places before outer ones and later list items before
    /// earlier ones, so that removing one leaves the others where they are.
    fn places(&self, raw: &Value) -> Vec<Pointer> {
        let matches = self.target.query_located(raw).dedup();
        let mut places: Vec<(usize, usize, Pointer)> = matches
            .locations()
            .map(|location| {
                let index = location.last().and_then(|last| last.as_index());
                let pointer = Pointer::parse(&location.to_json_pointer());
                (location.len(), index.unwrap_or_default(), pointer)
            })
            .collect();
        places.sort_by_key(|(depth, index, _)| Reverse((*depth, *index)));
        places.into_iter().map(|(.., pointer)| pointer).collect()
    }

    /// Returns whether what is put into a place would be deeper than a text may be.
    fn is_too_deep(&self, raw: &Value, place: &Pointer) -> bool {
        let Change::Update(update) = &self.change else { return false };
        let in_list = raw.pointer(place.as_str()).is_some_and(Value::is_array);
        let above = place.tokens().count() + usize::from(in_list);
        above + weigh(update).1 > limits::DEPTH
    }

    fn update(
        &self,
        raw: &mut Value,
        place: &Pointer,
        update: &Value,
        origins: &mut Origins,
    ) -> Option<Diagnostic> {
        let at = self.at.child("update");
        match (raw.pointer_mut(place.as_str()), update) {
            (Some(Value::Array(items)), entry) => {
                origins.note(place.child(items.len()), at);
                items.push(entry.clone());
            }
            (Some(target @ Value::Object(_)), Value::Object(_)) => {
                merge(target, update, (place, &at), origins);
            }
            (Some(Value::Object(_)), _) => {
                let message = format!(
                    "`{place}` is an object, and only an object can be merged into it"
                );
                return Some(self.misfit("update", message));
            }
            (Some(_), _) => {
                let message = format!("`{place}` is neither an object nor a list");
                let help = "target the object that holds it, and update the key there";
                return Some(self.misfit("target", message).help(help));
            }
            // An update of something inside a match has replaced it.
            (None, _) => {}
        }
        None
    }

    fn remove(&self, raw: &mut Value, place: &Pointer) -> Option<Diagnostic> {
        let (Some(parent), Some(last)) = (place.parent(), place.last()) else {
            return Some(
                self.misfit("target", "the whole document cannot be removed".to_owned()),
            );
        };
        match raw.pointer_mut(parent.as_str()) {
            Some(Value::Object(entries)) => _ = entries.remove(&last),
            Some(Value::Array(items)) => {
                if let Some(index) =
                    last.parse().ok().filter(|index| *index < items.len())
                {
                    items.remove(index);
                }
            }
            _ => {}
        }
        None
    }

    fn more_misfits(&self, count: usize) -> Diagnostic {
        let places = if count == 1 { "place" } else { "places" };
        let message = format!("the same holds for {count} more {places}");
        self.misfit("target", message).help("target fewer places")
    }

    fn misfit(&self, key: &str, message: String) -> Diagnostic {
        Diagnostic::error(codes::OVERLAY_MISFIT, &self.at.child(key), message)
    }
}

/// Merges objects key by key and appends lists; anything else is replaced. `places` are those of the
/// target in the tree and of the update in the overlay.
fn merge(
    target: &mut Value,
    update: &Value,
    places: (&Pointer, &Pointer),
    origins: &mut Origins,
) {
    let (place, at) = places;
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                let (place, at) = (place.child(key), at.child(key));
                match target.get_mut(key) {
                    Some(known) => merge(known, value, (&place, &at), origins),
                    None => {
                        origins.note(place, at);
                        target.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => {
            for (index, item) in update.iter().enumerate() {
                origins.note(place.child(target.len()), at.child(index));
                target.push(item.clone());
            }
        }
        (target, update) => {
            origins.note(place.clone(), at.clone());
            *target = update.clone();
        }
    }
}
