//! What an object may hold: its properties, and other keys besides.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::compose::{Parts, Shapes};
use super::schema::{self, pick};
use super::{Schemas, Viewed as _, Walk, union};
use crate::document::{Additional, JsonType, Node, Schema};
use crate::drift::entry::{Change, Seen};
use crate::drift::rules::{self, Rule};
use crate::drift::usage::Flow;

/// The properties of one side.
struct Properties<'a> {
    /// By name: each part may say something of one.
    all: BTreeMap<&'a str, Vec<Schema<'a>>>,
    /// The names that have to be there, with the part that says so.
    required: BTreeMap<&'a str, Schema<'a>>,
}

impl<'a> Properties<'a> {
    fn of(parts: &Parts<'a>) -> Self {
        let mut found = Self {
            all: BTreeMap::new(),
            required: BTreeMap::new(),
        };
        for part in &parts.own {
            for (name, property) in part.property_views() {
                found.all.entry(name).or_default().push(property);
            }
            // Beside a scalar type a list of required properties says nothing.
            let about = matches!(part.ty(), None | Some(JsonType::Object));
            for name in part.required().filter(|_| about) {
                found.required.entry(name).or_insert_with(|| part.clone());
            }
        }
        found
    }
}

/// Compares what both say of properties, those of the parts of an `allOf` among them.
pub(super) fn properties<'a>(walk: &mut Walk<'a>, two: &Schemas<'a>, both: &Shapes<'a>) {
    let (old, new) = (Properties::of(&both.old), Properties::of(&both.new));
    let names: BTreeSet<&str> = old.all.keys().chain(new.all.keys()).copied().collect();
    for name in names {
        match (old.all.get(name), new.all.get(name)) {
            (Some(before), Some(after)) => {
                let required = old.required.contains_key(name);
                kept(walk, two, (before, after), required);
                let now = new.required.contains_key(name);
                match required == now {
                    true if now => turned(walk, two, (&before[0], &after[0])),
                    true => {}
                    false => toggled(walk, two, (&before[0], &after[0]), now),
                }
            }
            (Some(before), None) => {
                let required = old.required.contains_key(name);
                gone(walk, two, &before[0], required);
            }
            (None, Some(after)) => {
                let required = new.required.contains_key(name);
                come(walk, two, &after[0], required);
            }
            (None, None) => {}
        }
    }
    demands(walk, two, &old, &new);
}

/// Compares a property that both have.
fn kept<'a>(
    walk: &mut Walk<'a>,
    two: &Schemas<'a>,
    (before, after): (&[Schema<'a>], &[Schema<'a>]),
    required: bool,
) {
    for (before, after) in before.iter().zip(after) {
        let mut both = two.with(before.clone(), after.clone());
        let flow = travels(walk, two.owner.flow, [Some(before), Some(after)]);
        both.owner.flow = flow.of_property(required);
        schema::compare(walk, both);
    }
    // What one part more or less says of it.
    let rule = schema::used(two.owner.flow, &rules::COMPOSITION);
    for spot in before.iter().skip(after.len()) {
        walk.sides(rule, two, Some(spot.clone()), None);
    }
    for spot in after.iter().skip(before.len()) {
        walk.sides(rule, two, None, Some(spot.clone()));
    }
}

/// Returns where the values of a property travel: one that is `readOnly` is in no request, one that is `writeOnly`
/// in no response.
fn travels<'a>(walk: &Walk<'a>, flow: Flow, sides: [Option<&Schema<'a>>; 2]) -> Flow {
    let says = |spot: &Schema<'a>, side: &super::Root<'a>, key: &str| {
        let found = side.resolve(spot.clone());
        spot.flag(key) || found.is_some_and(|found| found.flag(key))
    };
    let all = |key: &str| {
        let [old, new] = sides;
        old.is_none_or(|old| says(old, &walk.base, key))
            && new.is_none_or(|new| says(new, &walk.next, key))
    };
    let (read, written) = (all("readOnly"), all("writeOnly"));
    Flow {
        sent: flow.sent && (written || !read),
        received: flow.received && (read || !written),
        ..flow
    }
}

fn gone<'a>(
    walk: &mut Walk<'a>,
    two: &Schemas<'a>,
    before: &Schema<'a>,
    required: bool,
) {
    let flow = travels(walk, two.owner.flow, [Some(before), None]);
    let sent = match two.new.additional() {
        Some(Additional::Forbidden) => &rules::REQUEST_PROPERTY_REFUSED,
        _ => &rules::REQUEST_PROPERTY_REMOVED,
    };
    let received = match required {
        true => &rules::RESPONSE_PROPERTY_REMOVED,
        false => &rules::RESPONSE_OPTIONAL_REMOVED,
    };
    let rule = somewhere(two.owner.flow, flow, sent, received);
    match others(&two.new) {
        // Now it is one of the other keys, and has to be as those are.
        Some(rest) if flow.sent && !is_one(walk, (before, &rest), false) => {
            walk.found(&rules::TYPE, &two.with(before.clone(), rest));
        }
        _ => walk.sides(rule, two, Some(before.clone()), None),
    }
}

fn come<'a>(walk: &mut Walk<'a>, two: &Schemas<'a>, after: &Schema<'a>, required: bool) {
    let flow = travels(walk, two.owner.flow, [None, Some(after)]);
    let rule = match required {
        true => somewhere(
            two.owner.flow,
            flow,
            match flow.sent {
                true => &rules::REQUEST_PROPERTY_ADDED_REQUIRED,
                false => &rules::REQUEST_PROPERTY_ADDED,
            },
            match flow.received {
                true => &rules::RESPONSE_PROPERTY_ADDED_REQUIRED,
                false => &rules::RESPONSE_PROPERTY_ADDED,
            },
        ),
        false => pick(
            two.owner.flow,
            &rules::REQUEST_PROPERTY_ADDED,
            &rules::RESPONSE_PROPERTY_ADDED,
        ),
    };
    match others(&two.old) {
        // Today's client reads it as one of the other keys.
        Some(rest) if flow.received && !is_one(walk, (after, &rest), true) => {
            walk.found(&rules::TYPE, &two.with(rest, after.clone()));
        }
        _ => walk.sides(rule, two, None, Some(after.clone())),
    }
}

/// Returns what a schema says of keys that it does not name; `None` where it says nothing, or closes them.
fn others<'a>(schema: &Schema<'a>) -> Option<Schema<'a>> {
    match schema.additional()? {
        Additional::Of(_) => schema.view("additionalProperties"),
        Additional::Any | Additional::Forbidden => None,
    }
}

/// Returns whether the values of a property are such as other keys hold. The property is one of the new document or
/// of the old one, and the other keys are those of the other.
fn is_one<'a>(
    walk: &Walk<'a>,
    (property, rest): (&Schema<'a>, &Schema<'a>),
    is_new: bool,
) -> bool {
    if property.reference().is_some() && property.reference() == rest.reference() {
        // The component is compared by itself.
        return true;
    }
    let [own, other] = match is_new {
        true => [&walk.next, &walk.base],
        false => [&walk.base, &walk.next],
    };
    let both = own.resolve(property.clone()).zip(other.resolve(rest.clone()));
    both.is_none_or(|(property, rest)| {
        schema::same(&property, &rest) || union::takes(&rest, &property)
    })
}

/// Chooses by where the values of a property travel, or else by where those of its object do.
fn somewhere(
    object: Flow,
    property: Flow,
    sent: &'static Rule,
    received: &'static Rule,
) -> &'static Rule {
    let flow = if property.sent || property.received { property } else { object };
    pick(flow, sent, received)
}

/// Records that a property has to be there, or has not any more.
fn toggled<'a>(
    walk: &mut Walk<'a>,
    two: &Schemas<'a>,
    (before, after): (&Schema<'a>, &Schema<'a>),
    now: bool,
) {
    // It is the one who reads that demands it.
    let sides = if now { [None, Some(after)] } else { [Some(before), None] };
    let flow = travels(walk, two.owner.flow, sides);
    let seen = |spot: &Schema<'_>, now| Seen::new(spot.at.clone(), Value::Bool(now));
    let change = Change::Other(seen(before, !now), seen(after, now));
    match flow.sent || flow.received || two.owner.flow == Flow::default() {
        true => walk.record(demand(flow, now), &two.owner, change),
        // Nobody demands it: it travels nowhere.
        false => walk.words(&two.owner),
    }
}

/// Records that a property, which has to be there, is in other directions than it was: a response has none that became
/// `writeOnly`, and a request has to have one that is not `readOnly` any more.
fn turned<'a>(
    walk: &mut Walk<'a>,
    two: &Schemas<'a>,
    (before, after): (&Schema<'a>, &Schema<'a>),
) {
    let was = travels(walk, two.owner.flow, [Some(before), None]);
    let is = travels(walk, two.owner.flow, [None, Some(after)]);
    let both = two.with(before.clone(), after.clone());
    if was.received != is.received {
        let rule = match is.received {
            true => &rules::RESPONSE_PROPERTY_REQUIRED,
            false => &rules::RESPONSE_PROPERTY_WITHHELD,
        };
        walk.found(rule, &both);
    }
    if was.sent != is.sent {
        walk.found(demand(Flow::SENT, is.sent), &both);
    }
}

/// As [`toggled`], for what is described elsewhere or nowhere.
fn demands<'a>(
    walk: &mut Walk<'a>,
    two: &Schemas<'a>,
    old: &Properties<'a>,
    new: &Properties<'a>,
) {
    let seen = |spot: &Schema<'_>, name: &str| {
        Seen::new(spot.at.child("required"), name.to_owned().into())
    };
    let described = |name: &str| [old, new].map(|side| side.all.contains_key(name));
    let nowhere = |name: &&str| matches!(described(name), [false, false]);
    for (name, part) in old.required.iter().filter(|(name, _)| nowhere(name)) {
        if !new.required.contains_key(name) {
            let change = Change::Gone(seen(part, name));
            walk.record(demand(two.owner.flow, false), &two.owner, change);
        }
    }
    for (name, part) in new.required.iter().filter(|(name, _)| nowhere(name)) {
        if !old.required.contains_key(name) {
            let change = Change::Come(seen(part, name));
            walk.record(demand(two.owner.flow, true), &two.owner, change);
        }
    }
}

fn demand(flow: Flow, now: bool) -> &'static Rule {
    let (sent, received) = match now {
        true => (&rules::REQUEST_PROPERTY_REQUIRED, &rules::RESPONSE_PROPERTY_REQUIRED),
        false => (&rules::REQUEST_PROPERTY_OPTIONAL, &rules::RESPONSE_PROPERTY_OPTIONAL),
    };
    pick(flow, sent, received)
}

/// What keys may come besides.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    None,
    Some,
    /// Any, and nothing says so.
    Unsaid,
    Any,
}

/// Compares what other keys there may be. A model without a map for them sends none, and skips those that come.
pub(super) fn additional<'a>(walk: &mut Walk<'a>, two: &Schemas<'a>) {
    let key = "additionalProperties";
    let rest = |schema: &Schema<'_>| match schema.additional() {
        None => Rest::Unsaid,
        Some(Additional::Forbidden) => Rest::None,
        Some(Additional::Any) => Rest::Any,
        Some(Additional::Of(slot)) => match slot.node {
            Node::Item(entries) if entries.is_empty() => Rest::Any,
            _ => Rest::Some,
        },
    };
    let (old, new) = (rest(&two.old), rest(&two.new));
    if old == Rest::Some && new == Rest::Some {
        return schema::values(walk, two, key);
    }
    if !two.differs(key) {
        return;
    }
    // Without properties, it is a map or any value.
    let free = !two.old.has_properties();
    let held = match old {
        Rest::Any | Rest::Some => true,
        Rest::Unsaid => free,
        Rest::None => false,
    };
    let closed = match (old, new) {
        (_, Rest::Any | Rest::Unsaid) => false,
        (Rest::Some, _) => new == Rest::None,
        _ => true,
    };
    let sent = match (held, closed) {
        (true, true) => &rules::REQUEST_CLOSED,
        (true, false) => &rules::REQUEST_OPENED,
        (false, _) => &rules::REQUEST_KEYS,
    };
    let received = match (old, closed) {
        (Rest::Some, false) => &rules::RESPONSE_KEYS_FREED,
        _ if held && new == Rest::None => &rules::RESPONSE_KEYS_CLOSED,
        _ => &rules::RESPONSE_KEYS,
    };
    walk.found_key(pick(two.owner.flow, sent, received), two, key);
}
