//! Where calls go.

use serde_json::Value;

use super::{Spot, Two, Viewed as _, Walk, rest};
use crate::drift::rules::{self, Rule};

/// Compares the document's own.
pub(super) fn top(walk: &mut Walk<'_>, two: &Two<'_>) {
    let [old, new] = [&two.old, &two.new].map(|spot| spot.child("servers"));
    judge(walk, two, [old, new]);
}

/// Compares the servers of an operation: its own, or else its path's, or else the document's. Where
/// both sides have the document's, the document is where they are compared.
pub(super) fn of_operation(walk: &mut Walk<'_>, two: &Two<'_>, items: [&Spot<'_>; 2]) {
    let own = |spots: [&Spot<'_>; 2]| {
        spots.iter().any(|spot| spot.value.get("servers").is_some())
    };
    if !own([&two.old, items[0]]) && !own([&two.new, items[1]]) {
        return;
    }
    let old = rest::nearest("servers", &[&two.old, items[0], &walk.base.whole()]);
    let new = rest::nearest("servers", &[&two.new, items[1], &walk.next.whole()]);
    let moved = two.old.get("servers") != two.new.get("servers");
    if !judge(walk, two, [old, new]) && moved {
        walk.words(&two.owner);
    }
}

/// Records what differs between two lists. Returns whether anything does.
fn judge(walk: &mut Walk<'_>, two: &Two<'_>, [old, new]: [Option<Spot<'_>>; 2]) -> bool {
    let said = [&old, &new].map(|spot| spot.as_ref().map(|spot| spot.value));
    if said[0] == said[1] {
        return false;
    }
    match rule(said.map(addresses)) {
        Some(rule) => walk.sides(rule, two, old, new),
        None => walk.words(&two.owner),
    }
    true
}

/// Chooses by what today's client calls: any server of the list, the first one unless it was told.
fn rule([old, new]: [Vec<Value>; 2]) -> Option<&'static Rule> {
    let there = |server: &Value| new.iter().any(|other| reaches(other, server));
    if old == new {
        None
    } else if !old.iter().all(there) {
        Some(&rules::SERVER_CHANGED)
    } else if old.first().zip(new.first()).is_some_and(|(old, new)| !reaches(new, old)) {
        Some(&rules::SERVER_ORDER)
    } else {
        Some(&rules::SERVER_ADDED)
    }
}

/// Returns whether a server is another one, with no fewer values for its variables.
fn reaches(server: &Value, other: &Value) -> bool {
    let url = |server: &Value| server.get("url").cloned();
    let variables = |server: &Value| {
        server.get("variables").and_then(Value::as_object).cloned().unwrap_or_default()
    };
    let (own, others) = (variables(server), variables(other));
    let fits = |(name, other): (&String, &Value)| {
        let Some(own) = own.get(name) else { return false };
        let values = |it: &Value| it.get("enum").and_then(Value::as_array).cloned();
        let all = match (values(own), values(other)) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(own), Some(other)) => other.iter().all(|value| own.contains(value)),
        };
        all && own.get("default") == other.get("default")
    };
    url(server) == url(other) && others.iter().all(fits)
}

/// Returns servers without their words.
fn addresses(servers: Option<&Value>) -> Vec<Value> {
    fn strip(value: &Value, named: bool) -> Value {
        match value {
            Value::Object(entries) => {
                let entries = entries.iter();
                let kept = entries.filter(|(key, _)| {
                    named
                        || !rest::WORDS.contains(&key.as_str())
                            && *key != "name"
                            && !key.starts_with("x-")
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
    let all = servers.and_then(Value::as_array).into_iter().flatten();
    all.map(|server| strip(server, false)).collect()
}
