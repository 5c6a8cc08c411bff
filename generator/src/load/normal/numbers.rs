//! Bounds that are excluded: numbers of their own in 3.1, flags beside the bounds in 3.0.

use serde_json::{Value, json};

use super::{Entries, Notes};
use crate::load::parse::Path;

/// Turns excluded bounds into bounds with a flag. Where there are both, the narrower one stays.
pub(super) fn bounds(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    for (bound, excluded) in
        [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")]
    {
        let Some(Value::Number(limit)) = entries.get(excluded).cloned() else {
            continue;
        };
        notes.newer(path, excluded, "an excluded bound that is a number");
        let other = entries.get(bound).and_then(Value::as_f64);
        let narrower = other.zip(limit.as_f64()).is_none_or(|(other, limit)| {
            if bound == "minimum" { limit >= other } else { limit <= other }
        });
        if narrower {
            entries.insert(bound.to_owned(), Value::Number(limit));
            entries.insert(excluded.to_owned(), json!(true));
        } else {
            entries.remove(excluded);
        }
    }
}
