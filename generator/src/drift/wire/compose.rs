//! What an `allOf` and what is beside it make together: how a schema is split has no meaning.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Side, Spot, Two, Walk, extra, reference, schema};
use crate::extensions::PREFIX;

/// How many levels of `allOf` in `allOf` are looked through.
const LEVELS: usize = 16;

/// The parts of a schema.
pub(super) struct Parts<'a> {
    /// The schema, and the members of its `allOf` that are objects and nothing more: what they say of properties is
    /// compared with what the other side says of them, in whatever parts.
    pub(super) own: Vec<Spot<'a>>,
    /// The other members, which are compared with each other.
    pub(super) rest: Vec<Spot<'a>>,
    /// The references that led to some of its own, which the other side does not have.
    pub(super) referred: Vec<Spot<'a>>,
    /// The key whose only alternative is a member, too.
    pub(super) only: Option<&'static str>,
}

/// The parts of both.
pub(super) struct Shapes<'a> {
    pub(super) old: Parts<'a>,
    pub(super) new: Parts<'a>,
}

/// Takes both apart.
pub(super) fn both<'a>(walk: &Walk<'a>, two: &Two<'a>) -> Shapes<'a> {
    let (old, new) = (targets(&two.old), targets(&two.new));
    let shared: BTreeSet<&str> = old.intersection(&new).copied().collect();
    let only = |own: &Spot<'a>, other: &Spot<'a>| match has_choice(other) {
        true => None,
        false => only_choice(own),
    };
    let [before, after] = [only(&two.old, &two.new), only(&two.new, &two.old)];
    Shapes {
        old: Parts::of(&walk.base, &two.old, before, &shared),
        new: Parts::of(&walk.next, &two.new, after, &shared),
    }
}

/// The keys that list alternatives.
const CHOICES: [&str; 2] = ["oneOf", "anyOf"];

/// Returns whether there is more than one alternative.
fn has_choice(spot: &Spot<'_>) -> bool {
    CHOICES.iter().any(|key| real(spot.get(key)).count() > 1)
}

/// Returns the key that lists the only alternative.
fn only_choice(spot: &Spot<'_>) -> Option<&'static str> {
    CHOICES.into_iter().find(|key| real(spot.get(key)).count() == 1)
}

/// Returns the alternatives that are more than `null`.
fn real(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten().filter(|member| !is_null(member))
}

/// Returns whether an alternative is `null` and nothing else.
fn is_null(member: &Value) -> bool {
    let Value::Object(entries) = member else { return false };
    let mut facts = entries.iter().filter(|(key, _)| !is_word(key)).peekable();
    facts.peek().is_some()
        && facts.all(|(key, value)| match key.as_str() {
            "nullable" => *value == Value::Bool(true),
            "enum" => value.as_array().is_some_and(|all| all.iter().all(Value::is_null)),
            _ => false,
        })
}

/// Returns whether `null` is a value of a schema.
pub(super) fn allows_null(schema: &Spot<'_>) -> bool {
    let listed = |key: &str, is_null: fn(&Value) -> bool| {
        schema.get(key).as_array().is_some_and(|all| all.iter().any(is_null))
    };
    schema.flag("nullable")
        || listed("enum", Value::is_null)
        || CHOICES.iter().any(|key| listed(key, is_null))
}

/// Returns what the members of an `allOf` refer to.
fn targets<'a>(spot: &Spot<'a>) -> BTreeSet<&'a str> {
    let members = spot.get("allOf").as_array();
    members.into_iter().flatten().filter_map(reference).collect()
}

impl<'a> Parts<'a> {
    fn of(
        side: &Side<'a>,
        spot: &Spot<'a>,
        only: Option<&'static str>,
        shared: &BTreeSet<&str>,
    ) -> Self {
        let mut parts = Self {
            own: vec![spot.clone()],
            rest: Vec::new(),
            referred: Vec::new(),
            only,
        };
        for key in only.into_iter().chain(["allOf"]) {
            parts.add(side, spot, key, (shared, LEVELS));
        }
        parts
    }

    fn add(
        &mut self,
        side: &Side<'a>,
        spot: &Spot<'a>,
        key: &str,
        (shared, levels): (&BTreeSet<&str>, usize),
    ) {
        for member in items(spot, key) {
            let target = reference(member.value);
            let common = target.is_some_and(|target| shared.contains(target));
            let found = side.resolve(member.clone()).filter(|_| !common && levels > 0);
            match found.filter(|found| is_plain(found)) {
                Some(found) => {
                    self.referred.extend(target.map(|_| member));
                    self.own.push(found.clone());
                    self.add(side, &found, "allOf", (shared, levels - 1));
                }
                None => self.rest.push(member),
            }
        }
    }
}

impl Parts<'_> {
    /// Returns what its members say besides properties: words, and a type that these imply.
    pub(super) fn rests(&self) -> Vec<Value> {
        let known = ["properties", "required", "allOf"];
        let rest = |spot: &Spot<'_>| -> Value {
            let all = spot.value.as_object().into_iter().flatten();
            let rest = all.filter(|(key, _)| !known.contains(&key.as_str()));
            rest.map(|(key, value)| (key.clone(), value.clone())).collect()
        };
        self.own.iter().skip(1).map(rest).collect()
    }
}

/// Returns what stands in the list of a key; of alternatives, those that are more than `null`.
pub(super) fn items<'a>(spot: &Spot<'a>, key: &str) -> Vec<Spot<'a>> {
    let Some(all) = spot.child(key) else { return Vec::new() };
    let count = all.value.as_array().map_or(0, Vec::len);
    let choice = CHOICES.contains(&key);
    let items = (0..count).filter_map(|index| all.item(index));
    items.filter(|item| !choice || !is_null(item.value)).collect()
}

/// Returns whether a schema says something of properties, and nothing of anything else.
fn is_plain(spot: &Spot<'_>) -> bool {
    let said = |key: &str| match key {
        "type" => spot.text(key) == Some("object"),
        "properties" | "required" | "allOf" => true,
        key => is_word(key),
    };
    spot.value.is_object() && spot.keys().all(said)
}

fn is_word(key: &str) -> bool {
    extra::WORDS.contains(&key) || key.starts_with("x-") && !key.starts_with(PREFIX)
}

/// Returns whether two schemas of which one has an `allOf` say the same once that is put together, but for `null`.
pub(super) fn is_same(two: &Two<'_>) -> bool {
    let composed = |spot: &Spot<'_>| {
        spot.value.get("allOf").is_some() || only_choice(spot).is_some()
    };
    let meant = |spot: &Spot<'_>| {
        let mut meant = joined(spot.value, LEVELS);
        meant.as_object_mut().map(|all| all.remove("nullable"));
        meant
    };
    (composed(&two.old) || composed(&two.new)) && meant(&two.old) == meant(&two.new)
}

/// Returns a schema without its words, and with the members of its `allOf` put into it as far as each key is said once,
/// or the same each time.
fn joined(value: &Value, levels: usize) -> Value {
    let facts = schema::marked(value);
    let Value::Object(mut all) = facts else { return facts };
    let mut members = Vec::new();
    for key in ["allOf"].into_iter().chain(CHOICES) {
        let one = all.get(key).is_some_and(|list| real(list).count() == 1);
        if (key == "allOf" || one)
            && let Some(Value::Array(found)) = all.remove(key)
        {
            if key != "allOf" && found.iter().any(is_null) {
                all.insert("nullable".to_owned(), true.into());
            }
            members
                .extend(found.into_iter().filter(|it| key == "allOf" || !is_null(it)));
        }
    }
    let mut rest = Vec::new();
    let mut required = names(&mut all);
    for member in members {
        let mut member = if levels > 0 { joined(&member, levels - 1) } else { member };
        match &mut member {
            Value::Object(entries) if fits(&all, entries) => {
                required.extend(names(entries));
                for (key, value) in &*entries {
                    add(&mut all, key, value);
                }
            }
            _ => rest.push(member),
        }
    }
    if !rest.is_empty() {
        all.insert("allOf".to_owned(), rest.into());
    }
    if !required.is_empty() {
        let required: Vec<String> = required.into_iter().collect();
        all.insert("required".to_owned(), required.into());
    }
    Value::Object(all)
}

/// Takes the names of what has to be there.
fn names(schema: &mut Map<String, Value>) -> BTreeSet<String> {
    let names = schema.remove("required");
    let names = names.iter().filter_map(Value::as_array).flatten();
    names.filter_map(Value::as_str).map(ToOwned::to_owned).collect()
}

/// Returns whether what a member says can be said beside the rest.
fn fits(all: &Map<String, Value>, member: &Map<String, Value>) -> bool {
    // Who says what keys may come means those of the same schema.
    let alone = ["$ref", "additionalProperties", "discriminator"];
    if alone.iter().any(|key| member.contains_key(*key)) {
        return false;
    }
    member.iter().all(|(key, value)| match (key.as_str(), all.get(key)) {
        (_, None) | ("required", _) => true,
        ("properties", Some(Value::Object(own))) => {
            let other = value.as_object();
            let both = other.into_iter().flatten();
            both.into_iter().all(|(name, it)| own.get(name).is_none_or(|own| own == it))
        }
        (_, Some(own)) => own == value,
    })
}

fn add(all: &mut Map<String, Value>, key: &str, value: &Value) {
    match (all.get_mut(key), value) {
        (Some(Value::Object(own)), Value::Object(more)) if key == "properties" => {
            own.extend(more.iter().map(|(name, it)| (name.clone(), it.clone())));
        }
        _ => {
            all.insert(key.to_owned(), value.clone());
        }
    }
}
