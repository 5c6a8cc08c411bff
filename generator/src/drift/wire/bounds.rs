//! Bounds and patterns: which values are allowed, beyond their type.

use std::cmp::Ordering;

use serde_json::Value;

use super::pattern::{self, Admits};
use super::schema::pick;
use super::{Two, Walk};
use crate::drift::rules;

/// Below these there must not be less, above those not more.
const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
const FLAGS: [&str; 3] = ["uniqueItems", "exclusiveMinimum", "exclusiveMaximum"];

pub(super) fn compare(walk: &mut Walk<'_>, two: &Two<'_>) {
    for (keys, tighter) in [(LOWER, Ordering::Greater), (UPPER, Ordering::Less)] {
        for key in keys {
            let (old, new) = (two.old.get(key), two.new.get(key));
            if old != new {
                let tightened = match (old.as_f64(), new.as_f64()) {
                    (_, None) => false,
                    (None, Some(_)) => true,
                    (Some(old), Some(new)) => new.partial_cmp(&old) == Some(tighter),
                };
                judge(walk, two, key, tightened);
            }
        }
    }
    for key in FLAGS {
        if two.old.get(key) != two.new.get(key) {
            judge(walk, two, key, two.new.flag(key));
        }
    }
    if two.old.get("multipleOf") != two.new.get("multipleOf") {
        let divides = match (two.old.get("multipleOf"), two.new.get("multipleOf")) {
            (_, Value::Null) => true,
            (old, new) => match (old.as_i64(), new.as_i64()) {
                (Some(old), Some(new)) => old.checked_rem(new) == Some(0),
                _ => false,
            },
        };
        judge(walk, two, "multipleOf", !divides);
    }
    if two.old.get("pattern") != two.new.get("pattern") {
        let (old, new) = (two.old.text("pattern"), two.new.text("pattern"));
        judge(walk, two, "pattern", tightens(old, new));
    }
}

/// A pattern that admits more, but not the empty text any more, is a mended one: whoever leaves
/// the value out says the same.
fn tightens(old: Option<&str>, new: Option<&str>) -> bool {
    match (old, new) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(old), Some(new)) => match pattern::admits(old, new) {
            Admits::All => false,
            Admits::AllButEmpty => pattern::admits(new, old) == Admits::All,
            Admits::Less => true,
        },
    }
}

fn judge(walk: &mut Walk<'_>, two: &Two<'_>, key: &str, tightened: bool) {
    let sent = match tightened {
        true => &rules::REQUEST_TIGHTENED,
        false => &rules::REQUEST_LOOSENED,
    };
    walk.found_key(pick(two.owner.flow, sent, &rules::RESPONSE_BOUND), two, key);
}
