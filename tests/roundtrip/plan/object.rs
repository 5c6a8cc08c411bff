//! Objects with known keys, put together from the parts of an `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use ory_sdk_generator::source::Pointer;
use serde_json::Value;

use super::document::{Document, SchemaAt};
use super::schema::{Kind, alternatives};

/// An object with known keys.
#[derive(Debug)]
pub struct Object<'a> {
    /// Its properties by name.
    pub properties: BTreeMap<&'a str, Property<'a>>,
    /// Names that are required and are no property.
    pub unknown_required: BTreeSet<&'a str>,
    /// What becomes of other keys.
    pub extra: Extra<'a>,
    /// Where its parts stand.
    pub parts: BTreeSet<Pointer>,
}

/// A known key.
#[derive(Debug)]
pub struct Property<'a> {
    /// Its schema; the nearest, where several parts have one.
    pub place: SchemaAt<'a>,
    /// Whether it must be there.
    pub required: bool,
}

/// What becomes of keys that are not known.
#[derive(Debug, Clone)]
pub enum Extra<'a> {
    /// The document does not speak of them: legal, and not kept.
    Ignored,
    /// The document forbids them: not legal, and not kept.
    Forbidden,
    /// They are kept; no schema for values of any kind.
    Kept(Option<SchemaAt<'a>>),
}

/// Returns what a schema with `type: object` and without `allOf` is.
pub(super) fn alone<'a>(document: &Document<'a>, place: &SchemaAt<'a>) -> Kind<'a> {
    let known = !place.entries("properties").is_empty();
    match extra(place) {
        None if !known => Kind::Any { object: true },
        Some(Extra::Kept(values)) if !known => Kind::Map(values),
        _ => merged(document, place),
    }
}

/// Returns what a schema and the members of its `allOf` make together.
pub(super) fn merged<'a>(document: &Document<'a>, place: &SchemaAt<'a>) -> Kind<'a> {
    let mut parts = Vec::new();
    if !gather(document, place, &mut parts) {
        return Kind::Any { object: false };
    }
    let (mut properties, mut required) = (BTreeMap::new(), BTreeSet::new());
    let mut other = None;
    for part in &parts {
        properties.extend(part.entries("properties"));
        required
            .extend(part.elements("required").iter().filter_map(|it| it.node.as_str()));
        other = match (other, extra(part)) {
            // `false` of one part would forbid what the others say: no one means that.
            (None | Some(Extra::Forbidden), Some(extra)) => Some(extra),
            (other, None | Some(Extra::Forbidden)) => other,
            (Some(Extra::Kept(None)), extra) => extra,
            (other, _) => other,
        };
    }
    let known = |name: &&str| properties.contains_key(*name);
    let unknown_required =
        required.iter().copied().filter(|name| !known(name)).collect();
    let extra = match other {
        None if properties.is_empty() => return Kind::Any { object: true },
        Some(Extra::Kept(values)) if properties.is_empty() => return Kind::Map(values),
        other => other.unwrap_or(Extra::Ignored),
    };
    let properties = properties.into_iter().map(|(name, place)| {
        let required = required.contains(name);
        (name, Property { place, required })
    });
    Kind::Object(Object {
        properties: properties.collect(),
        unknown_required,
        extra,
        parts: parts.into_iter().map(|part| part.at).collect(),
    })
}

/// Lists the parts, the schema itself last. Returns whether all of them are plain objects.
fn gather<'a>(
    document: &Document<'a>,
    place: &SchemaAt<'a>,
    parts: &mut Vec<SchemaAt<'a>>,
) -> bool {
    let Some(place) = document.resolve(place) else { return false };
    if parts.iter().any(|part| part.at == place.at) {
        return true;
    }
    let plain = matches!(place.text("type"), Some("object") | None)
        && ["enum", "items"].iter().all(|key| place.node.get(key).is_none())
        && alternatives(&place).iter().all(|rule| {
            ["$ref", "type", "properties", "allOf"]
                .iter()
                .all(|key| rule.node.get(key).is_none())
        });
    let members = place.elements("allOf");
    let plain = plain && members.iter().all(|member| gather(document, member, parts));
    parts.push(place);
    plain
}

fn extra<'a>(place: &SchemaAt<'a>) -> Option<Extra<'a>> {
    let place = place.key("additionalProperties")?;
    Some(match place.node {
        Value::Bool(false) => Extra::Forbidden,
        Value::Bool(true) => Extra::Kept(None),
        _ => Extra::Kept(Some(place)),
    })
}
