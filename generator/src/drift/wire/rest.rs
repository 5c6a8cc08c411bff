//! What stands around operations and schemas: words, extensions, and keywords that nobody knows.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Both, Owner, Spot, Two, Viewed, Walk, schema, security, servers};
use crate::drift::rules;
use crate::extensions::PREFIX;
use crate::load::LeftOut;

/// Keys that hold words.
pub(super) const WORDS: [&str; 6] =
    ["description", "summary", "title", "example", "examples", "externalDocs"];

/// Keys of what a client does not call.
const UNCALLED: [&str; 3] = ["callbacks", "links", "webhooks"];

/// Compares the keys of an object that its own comparison does not know.
pub(super) fn rest<'a, P: Viewed<'a>>(
    walk: &mut Walk<'_>,
    two: &Both<P>,
    known: &[&str],
) {
    for key in two.keys() {
        if !two.differs(key) {
            continue;
        }
        if key == LeftOut::KEY {
            left_out(walk, two);
        } else if known.contains(&key) && !WORDS.contains(&key) {
            // Its own comparison has judged it.
        } else if UNCALLED.contains(&key) {
            walk.found_key(&rules::UNCALLED, two, key);
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
pub(super) fn left_out<'a, P: Viewed<'a>>(walk: &mut Walk<'_>, two: &Both<P>) {
    let keys = |place: &P| -> BTreeSet<String> {
        let left = place.raw(LeftOut::KEY).and_then(Value::as_object);
        let keys = left.into_iter().flat_map(|left| left.keys().cloned());
        // What is asked for has its own comparison, which knows what it means.
        keys.filter(|key| key != "security").collect()
    };
    for key in &keys(&two.old) | &keys(&two.new) {
        let (old, new) = (two.old.written(&key), two.new.written(&key));
        let [was, is] = [&old, &new].map(|spot| spot.as_ref().map(|spot| spot.value));
        if was.map(schema::facts) != is.map(schema::facts) {
            let uncalled = UNCALLED.contains(&key.as_str());
            let rule = if uncalled { &rules::UNCALLED } else { &rules::KEYWORD };
            walk.sides(rule, two, old, new);
        } else if was != is {
            walk.words(&two.owner);
        }
    }
}

/// Compares the keys of ours that stand beside two references, and mean just these places.
pub(super) fn beside_references<'a, P: Viewed<'a>>(walk: &mut Walk<'_>, two: &Both<P>) {
    for key in two.keys() {
        if key.starts_with(PREFIX) && key != LeftOut::KEY && two.differs(key) {
            walk.found_key(&rules::SDK_FACT, two, key);
        }
    }
}

/// Counts the words of an object that differ.
pub(super) fn words<'a, P: Viewed<'a>>(walk: &mut Walk<'_>, two: &Both<P>) {
    for _ in WORDS.iter().filter(|key| two.differs(key)) {
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
    servers::top(walk, &two);
    security::top(walk, &two);
    for key in ["tags", "info"] {
        if words_of(two.old.get(key)) != words_of(two.new.get(key)) {
            walk.words(&two.owner);
        }
    }
    for key in ["openapi", "$self"] {
        if two.old.get(key) != two.new.get(key) {
            walk.words(&two.owner);
        }
    }
    let known = [
        "openapi",
        "$self",
        "info",
        "tags",
        "servers",
        "paths",
        "components",
        "security",
    ];
    rest(walk, &two, &known);
    if let Some(two) = two.child("components") {
        let known = [
            "schemas",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "mediaTypes",
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

/// Returns the key of the first that has it.
pub(super) fn nearest<'a>(key: &str, holders: &[&Spot<'a>]) -> Option<Spot<'a>> {
    holders.iter().find_map(|holder| holder.written(key))
}
