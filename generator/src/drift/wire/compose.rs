//! What an `allOf` and what is beside it make together: how a schema is split has no meaning.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Root, Schemas, Viewed as _, Walk, rest, schema};
use crate::document::{Entries, JsonType, Schema};
use crate::extensions::PREFIX;
use crate::source::Pointer;

/// How many levels of `allOf` in `allOf` are looked through.
const LEVELS: usize = 16;

/// The parts of a schema.
pub(super) struct Parts<'a> {
    /// The schema, and the members of its `allOf` that are objects and nothing more: what they say of properties is
    /// compared with what the other side says of them, in whatever parts.
    pub(super) own: Vec<Schema<'a>>,
    /// The other members, which are compared with each other.
    pub(super) rest: Vec<Schema<'a>>,
    /// The references that led to some of its own, which the other side does not have.
    pub(super) referred: Vec<Schema<'a>>,
    /// The key whose only alternative is a member, too.
    pub(super) only: Option<&'static str>,
}

/// The parts of both.
pub(super) struct Shapes<'a> {
    pub(super) old: Parts<'a>,
    pub(super) new: Parts<'a>,
}

/// Takes both apart.
pub(super) fn both<'a>(walk: &Walk<'a>, two: &Schemas<'a>) -> Shapes<'a> {
    let (old, new) = (targets(&two.old), targets(&two.new));
    let shared: BTreeSet<&str> = old.intersection(&new).copied().collect();
    let only = |own: &Schema<'a>, other: &Schema<'a>| match has_choice(other) {
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
fn has_choice(schema: &Schema<'_>) -> bool {
    CHOICES.iter().any(|key| items(schema, key).len() > 1)
}

/// Returns the key that lists the only alternative.
fn only_choice(schema: &Schema<'_>) -> Option<&'static str> {
    CHOICES.into_iter().find(|key| items(schema, key).len() == 1)
}

/// Returns whether an alternative is `null` and nothing else.
fn is_null(member: &Schema<'_>) -> bool {
    let mut facts = member.keys().filter(|key| !is_word(key)).peekable();
    facts.peek().is_some()
        && facts.all(|key| match key {
            "nullable" => member.nullable(),
            "enum" => member.listed().is_some_and(|all| all.iter().all(Value::is_null)),
            _ => false,
        })
}

/// Returns whether `null` is a value of a schema.
pub(super) fn allows_null(schema: &Schema<'_>) -> bool {
    schema.nullable()
        || schema.lists_null()
        || CHOICES.iter().any(|key| schema.member_views(key).any(|it| is_null(&it)))
}

/// Returns what the members of an `allOf` refer to.
fn targets<'a>(schema: &Schema<'a>) -> BTreeSet<&'a str> {
    schema.member_views("allOf").filter_map(|member| member.reference()).collect()
}

impl<'a> Parts<'a> {
    fn of(
        side: &Root<'a>,
        spot: &Schema<'a>,
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
        side: &Root<'a>,
        spot: &Schema<'a>,
        key: &str,
        (shared, levels): (&BTreeSet<&str>, usize),
    ) {
        for member in items(spot, key) {
            let target = member.reference();
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
        let rest = |part: &Schema<'_>| -> Value {
            let rest =
                part.entries.iter().filter(|(key, _)| !known.contains(&key.as_str()));
            rest.map(|(key, value)| (key.clone(), value.clone())).collect()
        };
        self.own.iter().skip(1).map(rest).collect()
    }
}

/// Returns what stands in the list of a key; of alternatives, those that are more than `null`.
pub(super) fn items<'a>(schema: &Schema<'a>, key: &str) -> Vec<Schema<'a>> {
    let choice = CHOICES.contains(&key);
    schema.member_views(key).filter(|item| !choice || !is_null(item)).collect()
}

/// Returns whether a schema says something of properties, and nothing of anything else.
fn is_plain(schema: &Schema<'_>) -> bool {
    schema.keys().all(|key| match key {
        "type" => schema.ty() == Some(JsonType::Object),
        "properties" | "required" | "allOf" => true,
        key => is_word(key),
    })
}

fn is_word(key: &str) -> bool {
    rest::WORDS.contains(&key) || key.starts_with("x-") && !key.starts_with(PREFIX)
}

/// Returns whether two schemas of which one has an `allOf` say the same once that is put together, but for `null`.
pub(super) fn is_same(two: &Schemas<'_>) -> bool {
    let composed = |schema: &Schema<'_>| {
        schema.get("allOf").is_some() || only_choice(schema).is_some()
    };
    let meant = |schema: &Schema<'_>| {
        let mut meant = joined(schema.entries, LEVELS);
        meant.remove("nullable");
        meant
    };
    (composed(&two.old) || composed(&two.new)) && meant(&two.old) == meant(&two.new)
}

/// Returns a schema without its words, and with the members of its `allOf` put into it as far as each key is said once,
/// or the same each time.
fn joined(entries: &Entries, levels: usize) -> Entries {
    let mut all = schema::marked(entries);
    let said = all.clone();
    let said = Schema::of(Pointer::root(), &said);
    let mut members = Vec::new();
    for key in ["allOf"].into_iter().chain(CHOICES) {
        let found = items(&said, key);
        if key == "allOf" || found.len() == 1 {
            if key != "allOf" && said.member_views(key).count() > found.len() {
                all.insert("nullable".to_owned(), true.into());
            }
            all.remove(key);
            members.extend(found);
        }
    }
    let mut rest = Vec::new();
    let mut required = names(&mut all);
    for member in members {
        let mut member = match levels {
            0 => member.entries.clone(),
            _ => joined(member.entries, levels - 1),
        };
        if fits(&all, &member) {
            required.extend(names(&mut member));
            for (key, value) in &member {
                add(&mut all, key, value);
            }
        } else {
            rest.push(member);
        }
    }
    if !rest.is_empty() {
        all.insert("allOf".to_owned(), rest.into());
    }
    if !required.is_empty() {
        let required: Vec<String> = required.into_iter().collect();
        all.insert("required".to_owned(), required.into());
    }
    all
}

/// Takes the names of what has to be there.
fn names(entries: &mut Entries) -> BTreeSet<String> {
    let schema = Schema::of(Pointer::root(), entries);
    let names = schema.required().map(ToOwned::to_owned).collect();
    entries.remove("required");
    names
}

/// Returns whether what a member says can be said beside the rest.
fn fits(all: &Entries, member: &Entries) -> bool {
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

fn add(all: &mut Entries, key: &str, value: &Value) {
    match (all.get_mut(key), value) {
        (Some(Value::Object(own)), Value::Object(more)) if key == "properties" => {
            own.extend(more.iter().map(|(name, it)| (name.clone(), it.clone())));
        }
        _ => {
            all.insert(key.to_owned(), value.clone());
        }
    }
}
