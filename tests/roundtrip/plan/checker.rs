//! The independent word on what is valid: the document as JSON Schema, and a library that knows it.
//!
//! OpenAPI 3.0 stands on a draft of JSON Schema that draft 4 validates alike: a reference has no
//! siblings, and `exclusiveMinimum` is a flag. What differs is translated: `nullable`, as everyone
//! means it, allows `null` beside whatever else is said, and a discriminator chooses the branch.

use std::cell::RefCell;
use std::collections::BTreeMap;

use anyhow::{Context as _, Result, anyhow};
use jsonschema::{Draft, Registry, Validator};
use ory_sdk_generator::source::Pointer;
use serde_json::{Map, Value, json};

use super::document::{self, Document, SchemaAt};
use super::schema::{Kind, alternatives, is_null, look};

const BASE: &str = "https://document.invalid/";

/// Keys whose meaning is the same.
const SAME: [&str; 15] = [
    "type",
    "format",
    "enum",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "required",
];
const SAME_OF_OBJECTS: [&str; 2] = ["minProperties", "maxProperties"];

/// Checks values against the schemas of one document.
#[derive(Debug)]
pub struct Checker {
    registry: Registry<'static>,
    validators: RefCell<BTreeMap<usize, Validator>>,
}

impl Checker {
    /// Translates the schemas at `roots`, with all that they refer to.
    pub fn new(document: &Document<'_>, roots: &[Pointer]) -> Result<Self> {
        let mut translation = Translation {
            document,
            known: roots.to_vec(),
        };
        let mut definitions = Map::new();
        let mut next = 0;
        while let Some(at) = translation.known.get(next).cloned() {
            let schema = match document.place(&at) {
                Some(place) => translation.schema(&place),
                None => json!({}),
            };
            definitions.insert(next.to_string(), schema);
            next += 1;
        }
        let schema = json!({
            "$schema": "http://json-schema.org/draft-04/schema#",
            "definitions": definitions,
        });
        let registry = Registry::new().draft(Draft::Draft4);
        let registry = registry.add(BASE, schema)?.prepare()?;
        Ok(Self {
            registry,
            validators: RefCell::default(),
        })
    }

    /// Checks a value against one of the schemas, by its index among `roots`. An error says what is
    /// wrong and where.
    pub fn check(&self, root: usize, value: &Value) -> Result<()> {
        let mut validators = self.validators.borrow_mut();
        if let std::collections::btree_map::Entry::Vacant(vacant) =
            validators.entry(root)
        {
            let reference = json!({"$ref": format!("{BASE}#/definitions/{root}")});
            let options = options().with_registry(&self.registry);
            let built = options.build(&reference).map_err(|error| anyhow!("{error}"));
            vacant.insert(built.context("the schema cannot be used")?);
        }
        let errors = validators[&root].iter_errors(value);
        let errors = errors.map(|it| format!("`{}`: {it}", it.instance_path()));
        match errors.take(3).collect::<Vec<_>>().as_slice() {
            [] => Ok(()),
            errors => Err(anyhow!("{}", errors.join("; "))),
        }
    }
}

/// Returns the check of a schema that has no other inside.
pub fn of_scalar(node: &Value) -> impl Fn(&Value) -> bool {
    let schema = Value::Object(same(node));
    let validator = options().build(&schema);
    // What the library does not understand, say a pattern, is nobody's fault.
    move |value| validator.as_ref().is_ok_and(|validator| validator.is_valid(value))
}

fn options<'i>() -> jsonschema::ValidationOptions<'i> {
    jsonschema::options()
        .with_draft(Draft::Draft4)
        .should_validate_formats(true)
        .offline()
}

fn same(node: &Value) -> Map<String, Value> {
    let keys = SAME.iter().chain(&SAME_OF_OBJECTS);
    keys.filter_map(|key| Some(((*key).to_owned(), node.get(key)?.clone()))).collect()
}

struct Translation<'a, 'd> {
    document: &'d Document<'a>,
    /// The schemas that have a definition, which is named after the index.
    known: Vec<Pointer>,
}

impl<'a> Translation<'a, '_> {
    fn schema(&mut self, place: &SchemaAt<'a>) -> Value {
        if let Some(reference) = place.text("$ref") {
            return document::target(reference)
                .map_or(json!({}), |at| self.reference(at));
        }
        let mut schema = same(place.node);
        let properties = place.entries("properties").into_iter();
        let properties: Map<_, _> =
            properties.map(|(name, it)| (name.to_owned(), self.schema(&it))).collect();
        if !properties.is_empty() {
            schema.insert("properties".to_owned(), properties.into());
        }
        for key in ["items", "additionalProperties", "not"] {
            let Some(inner) = place.key(key) else { continue };
            let inner = if inner.node.is_object() {
                self.schema(&inner)
            } else {
                inner.node.clone()
            };
            schema.insert(key.to_owned(), inner);
        }
        let members: Vec<_> =
            place.elements("allOf").iter().map(|it| self.schema(it)).collect();
        if !members.is_empty() {
            schema.insert("allOf".to_owned(), members.into());
        }
        if let Some(branches) = self.branches(place) {
            schema.insert("anyOf".to_owned(), branches);
        }
        if place.flag("nullable") {
            return json!({"anyOf": [{"enum": [null]}, schema]});
        }
        schema.into()
    }

    /// Returns the alternatives. That no second one fits is not asked: branches of real documents
    /// overlap.
    fn branches(&mut self, place: &SchemaAt<'a>) -> Option<Value> {
        let alternatives = alternatives(place);
        if alternatives.is_empty() {
            return None;
        }
        let null = || json!({"enum": [null]});
        let look = look(self.document, place);
        let union = match look.kind {
            // What it wraps says its tags there.
            Kind::Tagged(union) if look.place.at == place.at => union,
            _ => {
                let own = |it| if is_null(it) { null() } else { self.schema(it) };
                return Some(alternatives.iter().map(own).collect());
            }
        };
        let nulls = alternatives.iter().filter(|it| is_null(it)).map(|_| null());
        let branches = union.branches.iter().map(|(tag, branch)| {
            let tagged = json!({
                "required": [union.property],
                "properties": {union.property: {"enum": [tag]}},
            });
            json!({"allOf": [tagged, self.schema(branch)]})
        });
        Some(branches.chain(nulls).collect())
    }

    fn reference(&mut self, at: Pointer) -> Value {
        let known = self.known.iter().position(|known| *known == at);
        let index = known.unwrap_or_else(|| {
            self.known.push(at);
            self.known.len() - 1
        });
        json!({"$ref": format!("#/definitions/{index}")})
    }
}
