//! Bounds and patterns: which values are allowed, beyond their type.

use super::pattern::{self, Admits};
use super::schema::pick;
use super::{Spot, Two, Walk};
use crate::drift::rules;

/// Below these there must not be less, above those not more.
const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
const OTHERS: [&str; 5] =
    ["uniqueItems", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern"];

/// Compares them. One that says nothing, of values of another type or that all values are within, is counted with the words.
pub(super) fn compare(walk: &mut Walk<'_>, two: &Two<'_>) {
    for key in LOWER.into_iter().chain(UPPER).chain(OTHERS) {
        if two.old.value.get(key) == two.new.value.get(key) {
            continue;
        }
        if says_nothing(&two.old, key) && says_nothing(&two.new, key) {
            walk.words(&two.owner);
            continue;
        }
        let sent = match tightens(two, key) {
            true => &rules::REQUEST_TIGHTENED,
            false => &rules::REQUEST_LOOSENED,
        };
        walk.found_key(pick(two.owner.flow, sent, &rules::RESPONSE_BOUND), two, key);
    }
}

/// Returns whether every value is within a bound, as far as the schema has it.
fn says_nothing(schema: &Spot<'_>, key: &str) -> bool {
    let about = match key {
        "minLength" | "maxLength" | "pattern" => &["string"][..],
        "minItems" | "maxItems" | "uniqueItems" => &["array"],
        "minProperties" | "maxProperties" => &["object"],
        _ => &["integer", "number"],
    };
    if schema.text("type").is_some_and(|ty| !about.contains(&ty)) {
        return true;
    }
    let value = schema.get(key);
    let within = |bound: fn(f64, (f64, f64)) -> bool| {
        let (Some(bounds), Some(value)) = (range(schema), value.as_f64()) else {
            return false;
        };
        bound(value, bounds)
    };
    value.is_null()
        || match key {
            "minLength" | "minItems" | "minProperties" => value.as_f64() == Some(0.0),
            "uniqueItems" => !schema.flag(key),
            "exclusiveMinimum" => !schema.flag(key) || schema.get("minimum").is_null(),
            "exclusiveMaximum" => !schema.flag(key) || schema.get("maximum").is_null(),
            "minimum" => {
                !schema.flag("exclusiveMinimum") && within(|at, (least, _)| at <= least)
            }
            "maximum" => {
                !schema.flag("exclusiveMaximum") && within(|at, (_, most)| at >= most)
            }
            "multipleOf" => {
                schema.text("type") == Some("integer") && value.as_f64() == Some(1.0)
            }
            "pattern" => value.as_str().is_some_and(|it| !tightened("", it)),
            _ => false,
        }
}

/// Returns the least and the most that an integer of the crate can be.
fn range(schema: &Spot<'_>) -> Option<(f64, f64)> {
    let of = |bits: i32| (-(2_f64.powi(bits)), 2_f64.powi(bits) - 1.0);
    match (schema.text("type")?, schema.text("format").unwrap_or_default()) {
        ("integer", "int32") => Some(of(31)),
        ("integer", "uint64") => Some((0.0, of(64).1)),
        ("integer", _) => Some(of(63)),
        _ => None,
    }
}

/// Returns whether values that were allowed are not any more.
fn tightens(two: &Two<'_>, key: &str) -> bool {
    if says_nothing(&two.new, key) {
        return false;
    }
    let open = says_nothing(&two.old, key);
    let (old, new) = (two.old.get(key), two.new.get(key));
    let numbers = old.as_f64().filter(|_| !open).zip(new.as_f64());
    match key {
        "pattern" => {
            let old = old.as_str().filter(|_| !open).unwrap_or_default();
            new.as_str().is_some_and(|new| tightened(old, new))
        }
        "multipleOf" => numbers.is_none_or(|(old, new)| !divides(old, new)),
        _ if LOWER.contains(&key) => numbers.is_none_or(|(old, new)| new > old),
        _ if UPPER.contains(&key) => numbers.is_none_or(|(old, new)| new < old),
        _ => true,
    }
}

/// Returns whether each multiple of the old is one of the new.
fn divides(old: f64, new: f64) -> bool {
    let times = old / new;
    times.round() >= 1.0 && (times - times.round()).abs() < 1e-9
}

/// A pattern that admits more, but not the empty text any more, is a mended one: whoever leaves
/// the value out says the same.
fn tightened(old: &str, new: &str) -> bool {
    match pattern::admits(old, new) {
        Admits::All => false,
        Admits::AllButEmpty => pattern::admits(new, old) == Admits::All,
        Admits::Less => true,
    }
}
