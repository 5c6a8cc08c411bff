//! An object into an object.

use serde_json::Value;

use crate::load::overlay::Origins;
use crate::source::Pointer;

/// A value that does not fit the one that it would be merged with.
pub(super) struct Misfit {
    /// Where it stands in the overlay.
    pub(super) at: Pointer,
    pub(super) message: String,
}

/// Merges objects key by key and appends lists; anything else is replaced, if `strict` by its like alone. `places` are
/// those of the target in the tree and of the update in the overlay. Returns the first value that does not fit.
pub(super) fn merge(
    target: &mut Value,
    update: &Value,
    places: (&Pointer, &Pointer),
    strict: bool,
    origins: &mut Origins,
) -> Option<Misfit> {
    let (place, at) = places;
    let is_single = |value: &Value| !value.is_object() && !value.is_array();
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                let (place, at) = (place.child(key), at.child(key));
                match target.get_mut(key) {
                    Some(known) => {
                        let misfit = merge(known, value, (&place, &at), strict, origins);
                        if misfit.is_some() {
                            return misfit;
                        }
                    }
                    None => {
                        origins.note(place, at);
                        target.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => {
            append(target, update, places, origins);
        }
        (target, update) if strict && !(is_single(target) && is_single(update)) => {
            let message =
                format!("{} at `{place}` cannot become {}", kind(target), kind(update));
            return Some(Misfit { at: at.clone(), message });
        }
        (target, update) => {
            origins.note(place.clone(), at.clone());
            *target = update.clone();
        }
    }
    None
}

/// Adds the items of a list to another.
pub(super) fn append(
    target: &mut Vec<Value>,
    update: &[Value],
    (place, at): (&Pointer, &Pointer),
    origins: &mut Origins,
) {
    for (index, item) in update.iter().enumerate() {
        origins.note(place.child(target.len()), at.child(index));
        target.push(item.clone());
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        _ => "a single value",
    }
}
