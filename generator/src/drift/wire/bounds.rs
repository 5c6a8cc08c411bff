//! Bounds and patterns: which values are allowed, beyond their type.

use serde_json::Value;

use super::pattern::{self, Admits};
use super::schema::pick;
use super::{Schemas, Walk};
use crate::document::{JsonType, Schema};
use crate::drift::rules;
use crate::shape::integers;

/// Below these there must not be less, above those not more.
const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
const OTHERS: [&str; 5] =
    ["uniqueItems", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern"];

/// Compares them. One that says nothing, of values of another type or that all values are within, is counted with the words.
pub(super) fn compare(walk: &mut Walk<'_>, two: &Schemas<'_>) {
    for key in LOWER.into_iter().chain(UPPER).chain(OTHERS) {
        if !two.differs(key) {
            continue;
        }
        if two.owner.flow.received && outgrows(&two.old, &two.new, key) {
            walk.found_key(&rules::RESPONSE_OUTGROWN, two, key);
            continue;
        }
        // The type of the crate changes, which holds whatever comes.
        if two.owner.flow.received && outgrows(&two.new, &two.old, key) {
            walk.found_key(&rules::RESPONSE_BOUND, two, key);
            continue;
        }
        if says_nothing(&two.old, key) && says_nothing(&two.new, key) || stays(two, key)
        {
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
fn says_nothing(schema: &Schema<'_>, key: &str) -> bool {
    let about = match key {
        "minLength" | "maxLength" | "pattern" => &[JsonType::String][..],
        "minItems" | "maxItems" | "uniqueItems" => &[JsonType::Array],
        "minProperties" | "maxProperties" => &[JsonType::Object],
        _ => &[JsonType::Integer, JsonType::Number],
    };
    let ty = schema.ty();
    let other = ty.is_some_and(|ty| !about.contains(&ty));
    if other || schema.unknown_type().is_some() {
        return true;
    }
    let Some(value) = schema.get(key) else { return true };
    let within = |bound: fn(f64, (f64, f64)) -> bool| {
        let (Some(bounds), Some(value)) = (range(schema), value.as_f64()) else {
            return false;
        };
        bound(value, bounds)
    };
    match key {
        "minLength" | "minItems" | "minProperties" => value.as_f64() == Some(0.0),
        "uniqueItems" => !schema.flag(key),
        "exclusiveMinimum" => !schema.flag(key) || schema.get("minimum").is_none(),
        "exclusiveMaximum" => !schema.flag(key) || schema.get("maximum").is_none(),
        "minimum" => {
            !schema.flag("exclusiveMinimum") && within(|at, (least, _)| at <= least)
        }
        "maximum" => {
            !schema.flag("exclusiveMaximum") && within(|at, (_, most)| at >= most)
        }
        "multipleOf" => ty == Some(JsonType::Integer) && value.as_f64() == Some(1.0),
        "pattern" => schema.pattern().is_some_and(|it| !tightened("", it)),
        _ => false,
    }
}

/// The least or the greatest number that a schema allows, as both of its keywords say together.
#[derive(PartialEq)]
struct Edge {
    at: f64,
    /// Whether the number itself is not allowed; of an integer, the next one is the edge then.
    is_open: bool,
    is_lower: bool,
}

impl Edge {
    fn of(schema: &Schema<'_>, key: &str) -> Option<Self> {
        let is_lower = matches!(key, "minimum" | "exclusiveMinimum");
        let [bound, strict] = match is_lower {
            true => ["minimum", "exclusiveMinimum"],
            false => ["maximum", "exclusiveMaximum"],
        };
        let at = schema.get(bound)?.as_f64()?;
        let is_open = schema.flag(strict);
        let at = match (schema.ty() == Some(JsonType::Integer), is_open, is_lower) {
            (false, ..) => return Some(Self { at, is_open, is_lower }),
            (true, false, true) => at.ceil(),
            (true, false, false) => at.floor(),
            (true, true, true) => at.floor() + 1.0,
            (true, true, false) => at.ceil() - 1.0,
        };
        Some(Self {
            at,
            is_open: false,
            is_lower,
        })
    }

    /// Returns whether it leaves less than another does.
    fn is_within(&self, other: &Self) -> bool {
        let beyond = if self.is_lower { self.at > other.at } else { self.at < other.at };
        beyond || self.at == other.at && self.is_open && !other.is_open
    }
}

/// Returns whether the same numbers are allowed: a bound of integers may be said in two ways.
fn stays(two: &Schemas<'_>, key: &str) -> bool {
    // Beyond these, numbers that differ are alike.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let is_edge = key.ends_with("inimum") || key.ends_with("aximum");
    let same_type = two.old.ty() == two.new.ty();
    let [old, new] = [&two.old, &two.new].map(|schema| Edge::of(schema, key));
    is_edge && same_type && old == new && old.is_some_and(|edge| edge.at.abs() < EXACT)
}

/// Returns whether a bound of one schema lets integers come that the type of another does not hold.
fn outgrows(own: &Schema<'_>, other: &Schema<'_>, key: &str) -> bool {
    let is_integer = |schema: &Schema<'_>| {
        schema.ty() == Some(JsonType::Integer) && schema.listed().is_none()
    };
    if !["minimum", "maximum"].contains(&key)
        || ![own, other].into_iter().all(is_integer)
    {
        return false;
    }
    let held = |schema: &Schema<'_>| integers::scalar(schema).map(integers::range);
    let (Some(old), Some(new)) = (held(own), held(other)) else { return false };
    let bound = other.number(key).and_then(|number| integers::integer(&number)?);
    match key {
        "minimum" => bound.unwrap_or(new.0) < old.0,
        _ => bound.unwrap_or(new.1) > old.1,
    }
}

/// Returns the least and the most that an integer of the crate can be.
fn range(schema: &Schema<'_>) -> Option<(f64, f64)> {
    let of = |bits: i32| (-(2_f64.powi(bits)), 2_f64.powi(bits) - 1.0);
    match (schema.ty()?, schema.format().unwrap_or_default()) {
        (JsonType::Integer, "int32") => Some(of(31)),
        (JsonType::Integer, "uint64") => Some((0.0, of(64).1)),
        (JsonType::Integer, _) => Some(of(63)),
        _ => None,
    }
}

/// Returns whether values that were allowed are not any more.
fn tightens(two: &Schemas<'_>, key: &str) -> bool {
    if says_nothing(&two.new, key) {
        return false;
    }
    let open = says_nothing(&two.old, key);
    let number = |schema: &Schema<'_>| schema.get(key).and_then(Value::as_f64);
    let numbers = number(&two.old).filter(|_| !open).zip(number(&two.new));
    match key {
        "pattern" => {
            let old = two.old.pattern().filter(|_| !open).unwrap_or_default();
            two.new.pattern().is_some_and(|new| tightened(old, new))
        }
        "multipleOf" => numbers.is_none_or(|(old, new)| !divides(old, new)),
        "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum" => {
            let ends = Edge::of(&two.old, key).filter(|_| !open);
            let ends = ends.zip(Edge::of(&two.new, key));
            ends.is_none_or(|(old, new)| new.is_within(&old))
        }
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
