//! What a schema says of its values, read from the plain tree and not by the generator's rules.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Document, SchemaAt};
use super::object::{self, Object};

/// A longer chain of wraps is a circle.
const MAX_WRAPS: usize = 32;

/// A schema, references and neutral wraps seen through.
#[derive(Debug)]
pub struct Look<'a> {
    /// The innermost schema.
    pub place: SchemaAt<'a>,
    /// Where the last reference led, or where we started: there the type has its name.
    pub home: SchemaAt<'a>,
    /// Whether `null` is legal.
    pub nullable: bool,
    /// Whether `null` reads as the empty list or map.
    pub null_as_empty: bool,
    /// What its values are.
    pub kind: Kind<'a>,
}

/// What the values of a schema are.
#[derive(Debug)]
pub enum Kind<'a> {
    /// Any JSON, kept as it is; only an object is legal where `object` says so.
    Any {
        /// Whether the schema asks for an object.
        object: bool,
    },
    /// A value without structure, of this JSON type.
    Scalar(&'a str),
    /// One of these, and open to others of the JSON type where there is one.
    Enum(Option<&'a str>, Vec<&'a Value>),
    /// A list; no schema for items of any kind.
    List(Option<SchemaAt<'a>>),
    /// An object with free keys; no schema for values of any kind.
    Map(Option<SchemaAt<'a>>),
    /// An object with known keys.
    Object(Object<'a>),
    /// One of several, told by a tag.
    Tagged(Tagged<'a>),
    /// One of several, told by shape.
    Untagged(Vec<SchemaAt<'a>>),
}

/// A union with a usable discriminator.
#[derive(Debug)]
pub struct Tagged<'a> {
    /// The discriminator property.
    pub property: &'a str,
    /// What each value selects.
    pub branches: BTreeMap<String, SchemaAt<'a>>,
}

/// Looks through references and wraps. A reference that leads nowhere is any JSON.
#[must_use]
pub fn look<'a>(document: &Document<'a>, place: &SchemaAt<'a>) -> Look<'a> {
    let mut look = outline(place);
    if see_through(document, &mut look) {
        look.kind = kind(document, &look.place);
    }
    look
}

/// Moves to the innermost schema; false where there is none.
fn see_through<'a>(document: &Document<'a>, look: &mut Look<'a>) -> bool {
    for _ in 0..MAX_WRAPS {
        if look.place.node.get("$ref").is_some() {
            let Some(next) = document.resolve(&look.place) else { return false };
            look.home = next.clone();
            look.place = next;
        }
        let place = &look.place;
        look.nullable |= place.flag("nullable")
            || values(place).is_some_and(|values| values.contains(&&Value::Null))
            || alternatives(place).iter().any(is_null);
        look.null_as_empty |= place.flag("x-sdk-null-as-empty");
        match wrapped(document, place) {
            Some(inner) => look.place = inner,
            None => return true,
        }
    }
    false
}

/// Returns a place that has not been looked at.
fn outline<'a>(place: &SchemaAt<'a>) -> Look<'a> {
    Look {
        place: place.clone(),
        home: place.clone(),
        nullable: false,
        null_as_empty: false,
        kind: Kind::Any { object: false },
    }
}

/// Returns the members of `oneOf` and `anyOf`.
#[must_use]
pub fn alternatives<'a>(place: &SchemaAt<'a>) -> Vec<SchemaAt<'a>> {
    let mut alternatives = place.elements("oneOf");
    alternatives.extend(place.elements("anyOf"));
    alternatives
}

fn values<'a>(place: &SchemaAt<'a>) -> Option<Vec<&'a Value>> {
    Some(place.node.get("enum")?.as_array()?.iter().collect())
}

/// Says nothing about the shape of values.
fn is_bare(place: &SchemaAt<'_>) -> bool {
    let shaping = [
        "$ref",
        "type",
        "enum",
        "properties",
        "additionalProperties",
        "items",
        "oneOf",
        "anyOf",
        "allOf",
    ];
    shaping.iter().all(|key| place.node.get(key).is_none())
}

/// Returns whether an alternative is `null` alone: with nothing else said, `nullable` means that.
#[must_use]
pub fn is_null(place: &SchemaAt<'_>) -> bool {
    let only_null = |values: Vec<&Value>| values.iter().all(|value| value.is_null());
    values(place).is_some_and(only_null) || place.flag("nullable") && is_bare(place)
}

/// Returns the alternatives that have a value; none where they are rules about keys alone.
fn branches<'a>(place: &SchemaAt<'a>) -> Vec<SchemaAt<'a>> {
    let mut branches = alternatives(place);
    branches.retain(|branch| !is_null(branch));
    if branches.iter().all(is_bare) { Vec::new() } else { branches }
}

/// Returns what a neutral wrap holds: an `allOf`, `oneOf` or `anyOf` of one, and nothing beside it; of an
/// `allOf` of values without keys, the part that says most.
fn wrapped<'a>(document: &Document<'a>, place: &SchemaAt<'a>) -> Option<SchemaAt<'a>> {
    let beside = ["properties", "required", "additionalProperties", "enum"];
    if beside.iter().any(|key| place.node.get(key).is_some()) {
        return None;
    }
    let is_note =
        |place: &SchemaAt<'_>| is_bare(place) && place.node.get("required").is_none();
    let mut members = place.elements("allOf");
    members.retain(|member| !is_note(member));
    if let Some(part) = narrowest(document, &members) {
        return Some(part);
    }
    members.extend(branches(place));
    match <[_; 1]>::try_from(members) {
        Ok([only]) => Some(only),
        Err(_) => None,
    }
}

fn narrowest<'a>(
    document: &Document<'a>,
    members: &[SchemaAt<'a>],
) -> Option<SchemaAt<'a>> {
    let inner = |place: &SchemaAt<'a>| {
        let place = document.resolve(place)?;
        match wrapped(document, &place) {
            Some(inner) => document.resolve(&inner),
            None => Some(place),
        }
    };
    let kind_of = |place: &SchemaAt<'a>| {
        let place = inner(place)?;
        if strings(&branches(&place)).is_some() {
            return Some("string");
        }
        let composed = ["allOf", "oneOf", "anyOf"];
        let plain = composed.iter().all(|key| place.node.get(key).is_none());
        let listed = || {
            let mut values = values(&place)?;
            values.retain(|value| !value.is_null());
            common_type(&values)
        };
        match place.text("type").or_else(listed).filter(|_| plain)? {
            "object" => None,
            "integer" => Some("number"),
            other => Some(other),
        }
    };
    let kinds: Option<BTreeSet<&str>> = members.iter().map(kind_of).collect();
    if kinds?.len() != 1 {
        return None;
    }
    // Of equals, this is the last.
    members.iter().cloned().max_by_key(|member| {
        let member = inner(member);
        let has =
            |key: &str| member.as_ref().is_some_and(|it| it.node.get(key).is_some());
        let whole = member.as_ref().and_then(|it| it.text("type")) == Some("integer");
        let listed = member.as_ref().and_then(values).map_or(0, |values| values.len());
        (has("enum"), Reverse(listed), has("format") || has("items"), whole)
    })
}

fn kind<'a>(document: &Document<'a>, place: &SchemaAt<'a>) -> Kind<'a> {
    if place.node.get("allOf").is_some() && values(place).is_none() {
        return object::merged(document, place);
    }
    let branches = branches(place);
    if !branches.is_empty() {
        return union(document, place, branches);
    }
    let ty = place.text("type");
    if let Some(mut values) = values(place) {
        values.retain(|value| !value.is_null());
        if let Some(ty) = ty.or_else(|| common_type(&values)) {
            return Kind::Enum(Some(ty), values);
        }
        return Kind::Enum(None, values);
    }
    match ty {
        Some("object") => object::alone(document, place),
        Some("array") => Kind::List(place.key("items")),
        Some(ty @ ("string" | "integer" | "number" | "boolean")) => Kind::Scalar(ty),
        Some(_) => Kind::Any { object: false },
        None if place.node.get("properties").is_some()
            || place.node.get("additionalProperties").is_some() =>
        {
            object::alone(document, place)
        }
        None if place.node.get("items").is_some() => Kind::List(place.key("items")),
        None => Kind::Any { object: false },
    }
}

fn common_type(values: &[&Value]) -> Option<&'static str> {
    let is = |of: fn(&Value) -> bool| values.iter().all(|value| of(value));
    if is(Value::is_string) {
        Some("string")
    } else if is(|value| value.is_i64() || value.is_u64()) {
        Some("integer")
    } else if is(Value::is_number) {
        Some("number")
    } else if is(Value::is_boolean) {
        Some("boolean")
    } else {
        None
    }
}

fn union<'a>(
    document: &Document<'a>,
    place: &SchemaAt<'a>,
    branches: Vec<SchemaAt<'a>>,
) -> Kind<'a> {
    let discriminator = place.key("discriminator");
    let tag = discriminator.as_ref().and_then(|it| it.text("propertyName"));
    if place.entries("properties").iter().any(|(name, _)| Some(*name) != tag) {
        return Kind::Any { object: true };
    }
    if let Some(values) = strings(&branches) {
        return Kind::Enum(Some("string"), values);
    }
    let told = match discriminator.zip(tag) {
        Some((place, tag)) => tagged(document, &place, tag, &branches),
        None => told_by_constants(document, &branches),
    };
    told.map_or(Kind::Untagged(branches), Kind::Tagged)
}

/// Returns the strings that branches list, where they have no others, or one is any string.
fn strings<'a>(branches: &[SchemaAt<'a>]) -> Option<Vec<&'a Value>> {
    let any = |place: &SchemaAt<'_>| {
        place.text("type") == Some("string") && place.text("format").is_none()
    };
    let list = |place: &SchemaAt<'a>| match values(place) {
        None if any(place) => Some(Vec::new()),
        values => values.filter(|values| values.iter().all(|value| value.is_string())),
    };
    let lists = branches.iter().map(list).collect::<Option<Vec<_>>>()?.concat();
    (!lists.is_empty()).then_some(lists)
}

/// Returns what each text selects under the first key that every branch demands with one of its own.
fn told_by_constants<'a>(
    document: &Document<'a>,
    branches: &[SchemaAt<'a>],
) -> Option<Tagged<'a>> {
    let objects = branches.iter().map(|branch| object_of(document, branch));
    let objects: Vec<_> = objects.collect::<Option<_>>()?;
    let told = |property: &'a str| {
        let required = objects.iter().all(|object| {
            object.properties.get(property).is_some_and(|property| property.required)
        });
        let found = branches
            .iter()
            .filter(|_| required)
            .map(|branch| Some((constant(document, branch, property)?, branch.clone())));
        let found: BTreeMap<_, _> = found.collect::<Option<_>>()?;
        (found.len() == branches.len()).then_some(Tagged { property, branches: found })
    };
    let mut properties = objects.first()?.properties.keys().copied();
    properties.find_map(told).filter(|told| told.branches.len() > 1)
}

/// Returns what each tag selects; `None` where it is no object, or a branch has no tag.
fn tagged<'a>(
    document: &Document<'a>,
    discriminator: &SchemaAt<'a>,
    property: &'a str,
    branches: &[SchemaAt<'a>],
) -> Option<Tagged<'a>> {
    let mut found = BTreeMap::new();
    for (value, target) in discriminator.entries("mapping") {
        found.insert(value.to_owned(), document.mapped(target.node.as_str()?)?);
    }
    let mapped: Vec<_> =
        found.values().map(|place: &SchemaAt<'_>| place.at.clone()).collect();
    for branch in branches {
        let reference = branch.text("$ref").and_then(super::document::target);
        if reference.as_ref().is_some_and(|at| mapped.contains(at)) {
            continue;
        }
        let value = constant(document, branch, property);
        found.insert(value.or_else(|| reference?.last())?, branch.clone());
    }
    // No value of a tag is a number or a flag: where the property is one, values tell by what they are.
    let is_text = |object: Object<'a>| {
        object.properties.get(property).is_none_or(|property| {
            let ty = property.place.text("type");
            !matches!(ty, Some("boolean" | "integer" | "number"))
        })
    };
    let has_tag = |branch| object_of(document, branch).is_some_and(is_text);
    found.values().all(has_tag).then_some(Tagged { property, branches: found })
}

/// Returns the object that a branch is. A union among the branches is none: it is not looked into,
/// as it may lead back here.
fn object_of<'a>(document: &Document<'a>, branch: &SchemaAt<'a>) -> Option<Object<'a>> {
    let mut look = outline(branch);
    if !see_through(document, &mut look) || !branches(&look.place).is_empty() {
        return None;
    }
    match kind(document, &look.place) {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

/// Returns the one value that a property of a branch can have.
fn constant<'a>(
    document: &Document<'a>,
    branch: &SchemaAt<'a>,
    property: &str,
) -> Option<String> {
    let object = object_of(document, branch)?;
    let mut value = outline(&object.properties.get(property)?.place);
    see_through(document, &mut value);
    match values(&value.place)?.as_slice() {
        [only] => only.as_str().map(str::to_owned),
        _ => None,
    }
}
