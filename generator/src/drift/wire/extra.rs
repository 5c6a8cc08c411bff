//! What stands around operations and schemas: servers, security schemes, words, extensions, and
//! keywords that nobody knows.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Owner, Spot, Two, Walk, schema};
use crate::drift::rules;
use crate::extensions::PREFIX;
use crate::load::LeftOut;
use crate::source::Pointer;

/// Keys that hold words.
pub(super) const WORDS: [&str; 6] =
    ["description", "summary", "title", "example", "examples", "externalDocs"];

/// Compares the keys of an object that its own comparison does not know.
pub(super) fn rest(walk: &mut Walk<'_>, two: &Two<'_>, known: &[&str]) {
    for key in two.keys() {
        if two.old.value.get(key) == two.new.value.get(key) {
            continue;
        }
        if key == LeftOut::KEY {
            left_out(walk, two);
        } else if known.contains(&key) && !WORDS.contains(&key) {
            // Its own comparison has judged it.
        } else if key.starts_with(PREFIX) {
            walk.found_key(&rules::SDK_FACT, two, key);
        } else if WORDS.contains(&key) || key.starts_with("x-") {
            // What others say in extensions of theirs has no meaning to the generator.
            walk.words(&two.owner);
        } else {
            walk.found_key(&rules::KEYWORD, two, key);
        }
    }
}

/// Compares what the normal form left out of an object: it says something, and nobody knows what it means.
pub(super) fn left_out(walk: &mut Walk<'_>, two: &Two<'_>) {
    let keys = |spot: &Spot<'_>| -> BTreeSet<String> {
        let left = spot.get(LeftOut::KEY).as_object();
        let keys = left.into_iter().flat_map(|left| left.keys().cloned());
        // What is asked for has its own comparison, which knows what it means.
        keys.filter(|key| key != "security").collect()
    };
    for key in &keys(&two.old) | &keys(&two.new) {
        let (old, new) = (two.old.written(&key), two.new.written(&key));
        let [was, is] = [&old, &new].map(|spot| spot.as_ref().map(|spot| spot.value));
        if was.map(schema::facts) != is.map(schema::facts) {
            walk.sides(&rules::KEYWORD, two, old, new);
        } else if was != is {
            walk.words(&two.owner);
        }
    }
}

/// Compares the keys of ours that stand beside two references, and mean just these places.
pub(super) fn beside_references(walk: &mut Walk<'_>, two: &Two<'_>) {
    for key in two.keys() {
        let differs = two.old.value.get(key) != two.new.value.get(key);
        if key.starts_with(PREFIX) && key != LeftOut::KEY && differs {
            walk.found_key(&rules::SDK_FACT, two, key);
        }
    }
}

/// Counts the words of an object that differ.
pub(super) fn words(walk: &mut Walk<'_>, two: &Two<'_>) {
    let differs = |key: &&str| two.old.value.get(*key) != two.new.value.get(*key);
    for _ in WORDS.iter().filter(|key| differs(key)) {
        walk.words(&two.owner);
    }
}

/// Compares what belongs to the whole document.
pub(super) fn top(walk: &mut Walk<'_>) {
    let two = Two {
        old: walk.base.whole(),
        new: walk.next.whole(),
        owner: Owner::default(),
    };
    let reached = |spot: &Spot<'_>| spot.child("servers").as_ref().map(addresses);
    if reached(&two.old) != reached(&two.new) {
        walk.found_key(&rules::SERVER_CHANGED, &two, "servers");
    } else if two.old.get("servers") != two.new.get("servers") {
        walk.words(&two.owner);
    }
    for key in ["tags", "info"] {
        if words_of(two.old.get(key)) != words_of(two.new.get(key)) {
            walk.words(&two.owner);
        }
    }
    if two.old.get("openapi") != two.new.get("openapi") {
        walk.words(&two.owner);
    }
    let known =
        ["openapi", "info", "tags", "servers", "paths", "components", "security"];
    rest(walk, &two, &known);
    if let Some(two) = two.child("components") {
        let known = [
            "schemas",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "pathItems",
            "securitySchemes",
            "examples",
        ];
        rest(walk, &two, &known);
    }
}

/// Returns `info` without its version, which is no content; anything else as it is.
fn words_of(value: &Value) -> Value {
    let mut value = value.clone();
    if let Value::Object(entries) = &mut value {
        entries.remove("version");
    }
    value
}

/// Compares the servers of an operation: its own, or else its path's, or else the document's. Where
/// both sides have the document's, the document is where they are compared.
pub(super) fn servers(walk: &mut Walk<'_>, two: &Two<'_>, items: [&Spot<'_>; 2]) {
    let own = |spots: [&Spot<'_>; 2]| {
        spots.iter().any(|spot| spot.value.get("servers").is_some())
    };
    if !own([&two.old, items[0]]) && !own([&two.new, items[1]]) {
        return;
    }
    let old = nearest("servers", &[&two.old, items[0], &walk.base.whole()]);
    let new = nearest("servers", &[&two.new, items[1], &walk.next.whole()]);
    let reached = |spot: &Option<Spot<'_>>| spot.as_ref().map(addresses);
    if reached(&old) != reached(&new) {
        walk.sides(&rules::SERVER_CHANGED, two, old, new);
    } else if old.map(|spot| spot.value) != new.map(|spot| spot.value)
        || two.old.get("servers") != two.new.get("servers")
    {
        walk.words(&two.owner);
    }
}

/// Returns the key of the first that has it.
pub(super) fn nearest<'a>(key: &str, holders: &[&Spot<'a>]) -> Option<Spot<'a>> {
    holders.iter().find_map(|holder| holder.written(key))
}

/// Returns servers without their words.
fn addresses(servers: &Spot<'_>) -> Value {
    fn strip(value: &Value, named: bool) -> Value {
        match value {
            Value::Object(entries) => {
                let entries = entries.iter();
                let kept = entries.filter(|(key, _)| {
                    named || !WORDS.contains(&key.as_str()) && !key.starts_with("x-")
                });
                let pairs = kept.map(|(key, value)| {
                    (key.clone(), strip(value, !named && key == "variables"))
                });
                pairs.collect()
            }
            Value::Array(items) => items.iter().map(|item| strip(item, false)).collect(),
            other => other.clone(),
        }
    }
    strip(servers.value, false)
}

/// Compares the security schemes.
pub(super) fn schemes(walk: &mut Walk<'_>) {
    let at = Pointer::root().child("components").child("securitySchemes");
    let all = |root| Value::pointer(root, at.as_str()).unwrap_or(&Value::Null);
    let two = Two {
        old: Spot {
            at: at.clone(),
            value: all(walk.base.root),
        },
        new: Spot {
            at: at.clone(),
            value: all(walk.next.root),
        },
        owner: Owner::default(),
    };
    let left = [two.old.child(LeftOut::KEY), two.new.child(LeftOut::KEY)];
    let left = left.iter().flatten().flat_map(Spot::keys);
    let names: BTreeSet<&str> = two.keys().into_iter().chain(left).collect();
    for name in names.into_iter().filter(|name| *name != LeftOut::KEY) {
        let (old, new) = (two.old.written(name), two.new.written(name));
        let [was, is] = [&old, &new].map(|spot| spot.as_ref().map(|spot| spot.value));
        let fact = |value: Option<&Value>| value.map(|value| facts(value, false));
        if fact(was) != fact(is) {
            walk.sides(&rules::SCHEME_CHANGED, &two, old, new);
        } else if was != is {
            walk.words(&two.owner);
        }
    }
}

/// Returns a scheme without its words; the values of `scopes` are words, too.
fn facts(value: &Value, scopes: bool) -> Value {
    let Value::Object(entries) = value else { return value.clone() };
    let kept = entries.iter().filter(|(key, _)| {
        scopes || !WORDS.contains(&key.as_str()) && !key.starts_with("x-")
    });
    let fact = |(key, value): (&String, &Value)| {
        let value = if scopes { Value::Null } else { facts(value, key == "scopes") };
        (key.clone(), value)
    };
    kept.map(fact).collect()
}
