//! A document as the plain tree that it is: places, and where references lead.

use std::collections::{BTreeMap, BTreeSet};

use ory_sdk_generator::source::Pointer;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::schema::{self, Kind};

/// A longer chain of references is a circle.
const MAX_CHAIN: usize = 32;

/// A schema and where it stands.
#[derive(Debug, Clone)]
pub struct SchemaAt<'a> {
    /// Where.
    pub at: Pointer,
    /// What stands there; it may be a reference.
    pub node: &'a Value,
}

impl<'a> SchemaAt<'a> {
    /// Returns what a key of the schema holds.
    #[must_use]
    pub fn key(&self, key: &str) -> Option<Self> {
        Some(Self {
            at: self.at.child(key),
            node: self.node.get(key)?,
        })
    }

    /// Returns the members of an object under a key.
    #[must_use]
    pub fn entries(&self, key: &str) -> Vec<(&'a str, Self)> {
        let at = self.at.child(key);
        let members = self.node.get(key).and_then(Value::as_object);
        let members = members.into_iter().flatten();
        let place = |(name, node)| {
            let at = at.child(name);
            (String::as_str(name), Self { at, node })
        };
        members.map(place).collect()
    }

    /// Returns the elements of a list under a key.
    #[must_use]
    pub fn elements(&self, key: &str) -> Vec<Self> {
        let at = self.at.child(key);
        let elements =
            self.node.get(key).and_then(Value::as_array).into_iter().flatten();
        let place = |(index, node)| Self { at: at.child(index), node };
        elements.enumerate().map(place).collect()
    }

    /// Returns whether a key is `true`.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        self.node.get(key) == Some(&Value::Bool(true))
    }

    /// Returns the text under a key.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.node.get(key)?.as_str()
    }
}

/// The tag that the unions of a document give to an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The discriminator property.
    pub property: String,
    /// The values that select the object.
    pub values: BTreeSet<String>,
}

/// A document, and what is known of it as a whole.
#[derive(Debug)]
pub struct Document<'a> {
    root: &'a Value,
    tags: BTreeMap<Pointer, Tag>,
    sent: BTreeSet<Pointer>,
}

impl<'a> Document<'a> {
    /// Wraps a document. `sent` are the objects that requests carry: there, absent and `null` can
    /// differ.
    #[must_use]
    pub fn new(root: &'a Value, sent: BTreeSet<Pointer>) -> Self {
        let mut document = Self {
            root,
            tags: BTreeMap::new(),
            sent,
        };
        document.tags = document.find_tags();
        document
    }

    /// Returns what stands at a pointer.
    #[must_use]
    pub fn place(&self, at: &Pointer) -> Option<SchemaAt<'a>> {
        let node = self.root.pointer(at.as_str())?;
        Some(SchemaAt { at: at.clone(), node })
    }

    /// Follows references to what is not one; `None` where they lead nowhere.
    #[must_use]
    pub fn resolve(&self, place: &SchemaAt<'a>) -> Option<SchemaAt<'a>> {
        let mut place = place.clone();
        for _ in 0..MAX_CHAIN {
            match place.text("$ref") {
                Some(reference) => place = self.place(&target(reference)?)?,
                None => return Some(place),
            }
        }
        None
    }

    /// Returns the component schema that a mapping names: by reference, or by its bare name.
    #[must_use]
    pub fn mapped(&self, target_or_name: &str) -> Option<SchemaAt<'a>> {
        let component = Pointer::parse("/components/schemas").child(target_or_name);
        self.place(&component).or_else(|| self.place(&target(target_or_name)?))
    }

    /// Returns the tag of an object.
    #[must_use]
    pub fn tag(&self, at: &Pointer) -> Option<&Tag> {
        self.tags.get(at)
    }

    /// Returns whether requests carry the object.
    #[must_use]
    pub fn is_sent(&self, at: &Pointer) -> bool {
        self.sent.contains(at)
    }

    /// Returns every schema of the document, with those inside of others.
    #[must_use]
    pub fn schemas(&self) -> Vec<SchemaAt<'a>> {
        let mut found = Vec::new();
        collect(
            SchemaAt {
                at: Pointer::root(),
                node: self.root,
            },
            false,
            &mut found,
        );
        found
    }

    fn find_tags(&self) -> BTreeMap<Pointer, Tag> {
        let mut tags: BTreeMap<Pointer, Tag> = BTreeMap::new();
        for place in self.schemas() {
            if schema::alternatives(&place).is_empty() {
                continue;
            }
            let Kind::Tagged(union) = schema::look(self, &place).kind else { continue };
            for (value, branch) in &union.branches {
                let at = schema::look(self, branch).place.at;
                let tag = tags.entry(at).or_insert_with(|| Tag {
                    property: union.property.to_owned(),
                    values: BTreeSet::new(),
                });
                tag.values.insert(value.clone());
            }
        }
        tags
    }
}

/// Returns where a reference within the document leads.
#[must_use]
pub fn target(reference: &str) -> Option<Pointer> {
    let pointer = reference.strip_prefix('#')?;
    Some(Pointer::parse(&percent_decode_str(pointer).decode_utf8().ok()?))
}

/// Finds schemas by where they stand: under `schema`, among `schemas`, and in each other.
fn collect<'a>(place: SchemaAt<'a>, is_schema: bool, found: &mut Vec<SchemaAt<'a>>) {
    if is_schema {
        found.push(place.clone());
        let (lists, maps) =
            (["oneOf", "anyOf", "allOf"], ["items", "additionalProperties"]);
        let inner = lists.iter().flat_map(|key| place.elements(key));
        let inner = inner.chain(place.entries("properties").into_iter().map(|it| it.1));
        let inner = inner.chain(maps.iter().filter_map(|key| place.key(key)));
        for inner in inner.filter(|inner| inner.node.is_object()) {
            collect(inner, true, found);
        }
        return;
    }
    match place.node {
        Value::Object(object) => collect_within(&place, object, found),
        Value::Array(list) => {
            for (index, node) in list.iter().enumerate() {
                collect(
                    SchemaAt {
                        at: place.at.child(index),
                        node,
                    },
                    false,
                    found,
                );
            }
        }
        _ => {}
    }
}

fn collect_within<'a>(
    place: &SchemaAt<'a>,
    object: &'a Map<String, Value>,
    found: &mut Vec<SchemaAt<'a>>,
) {
    let among_schemas = place.at.as_str() == "/components/schemas";
    for (key, node) in object {
        if !matches!(key.as_str(), "example" | "examples") {
            let is_schema = among_schemas || key == "schema" && node.is_object();
            collect(
                SchemaAt {
                    at: place.at.child(key),
                    node,
                },
                is_schema,
                found,
            );
        }
    }
}
