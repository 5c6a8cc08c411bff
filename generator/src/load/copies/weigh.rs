//! How much is printed of a place, at least.

use std::collections::BTreeMap;
use std::ops::Bound;

use serde_json::{Map, Value};

use crate::load::check::Reference;
use crate::source::Pointer;

/// What a parameter, a header, a media type, a field or a requirement takes where it is printed,
/// besides its words. Measured: 75 for an entry of `security`, 190 to 600 for the others.
const THING: usize = 64;

/// What is printed of a text: a line in the source and one on a page.
const COPIES: usize = 2;

/// What of an operation stands in no output, or not there.
const UNPRINTED: [&str; 5] = ["callbacks", "example", "examples", "links", "tags"];

/// The bodies whose properties become parameters.
const FORMS: [&str; 2] = ["application/x-www-form-urlencoded", "multipart/form-data"];

pub(super) struct Weigher<'a> {
    raw: &'a Value,
    references: BTreeMap<&'a str, &'a Reference>,
    /// What is known of the places that references lead to. What leads back to itself is nothing there.
    used: BTreeMap<(&'a str, Way), usize>,
}

/// How a reference uses what it leads to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// All of it is printed.
    Whole,
    /// It is the schema of a value: of one without a name, the words.
    Value,
    /// It is the schema of a form.
    Form,
    /// It is the schema of another body, of which an example makes one.
    Body,
    /// It is a part of another schema, which gets its fields.
    Part,
}

impl<'a> Weigher<'a> {
    pub(super) fn new(raw: &'a Value, references: &'a [Reference]) -> Self {
        let places =
            references.iter().map(|reference| (reference.at.as_str(), reference));
        Self {
            raw,
            references: places.collect(),
            used: BTreeMap::new(),
        }
    }

    /// Returns the references at a place and below it.
    pub(super) fn within(&self, at: &str) -> Vec<&'a Reference> {
        let itself = self.references.get(at).copied();
        let first = format!("{at}/");
        let below = self
            .references
            .range::<str, _>((Bound::Included(&*first), Bound::Unbounded));
        let below = below.take_while(|(place, _)| place.starts_with(&first));
        itself.into_iter().chain(below.map(|(_, reference)| *reference)).collect()
    }

    /// Returns what stands at a place once references are followed.
    pub(super) fn arrived(
        &self,
        at: &Pointer,
        value: &'a Value,
    ) -> (Pointer, &'a Value) {
        let (mut at, mut value) = (at.clone(), value);
        // Longer chains are errors.
        for _ in 0..crate::limits::CHAIN {
            let led = self.references.get(at.as_str()).and_then(|it| it.to.as_ref());
            let Some(to) = led else { break };
            let Some(found) = self.raw.pointer(to.as_str()) else { break };
            (at, value) = (to.clone(), found);
        }
        (at, value)
    }

    /// Returns what stands there itself takes.
    pub(super) fn own(&self, value: &Value) -> usize {
        match value {
            Value::Object(members) => {
                members.iter().map(|(key, it)| self.member(key, it)).sum()
            }
            Value::Array(values) => values.iter().map(|value| self.own(value)).sum(),
            _ => 0,
        }
    }

    fn member(&self, key: &str, value: &Value) -> usize {
        match (key, value) {
            ("description", Value::String(text)) => COPIES * text.len(),
            ("schema" | "itemSchema", schema) => words(schema),
            ("security", list) => security(list),
            ("content", Value::Object(media)) => {
                let forms = FORMS.iter().filter_map(|form| media.get(*form));
                let fields: usize = forms.map(|form| fields(&form["schema"])).sum();
                fields + THING * media.len() + self.own(value)
            }
            ("headers", Value::Object(headers)) => {
                THING * headers.len() + self.own(value)
            }
            ("parameters", Value::Array(list)) => THING * list.len() + self.own(value),
            (key, _) if UNPRINTED.contains(&key) || key.starts_with("x-") => 0,
            _ => self.own(value),
        }
    }

    /// Returns what a reference of an operation takes.
    pub(super) fn led(&mut self, reference: &'a Reference) -> usize {
        let at = reference.at.as_str();
        if UNPRINTED.iter().any(|key| at.contains(&format!("/{key}/"))) {
            return 0;
        }
        let is_form = || {
            FORMS.iter().any(|form| {
                at.ends_with(&format!("/{}/schema", form.replace('/', "~1")))
            })
        };
        let is_body = || at.contains("/requestBod") && at.ends_with("/schema");
        let way = match reference.object.name {
            "a schema" if is_form() => Way::Form,
            "a schema" if is_body() => Way::Body,
            "a schema" => Way::Value,
            _ => Way::Whole,
        };
        self.weight(reference, way)
    }

    /// Returns what a reference of a schema takes.
    pub(super) fn part_or_led(&mut self, reference: &'a Reference) -> usize {
        let list = reference.at.parent().and_then(|list| list.last());
        let way = if list.as_deref() == Some("allOf") { Way::Part } else { Way::Value };
        self.weight(reference, way)
    }

    fn weight(&mut self, reference: &'a Reference, way: Way) -> usize {
        let Some(to) = reference.to.as_ref().map(Pointer::as_str) else { return 0 };
        if let Some(known) = self.used.get(&(to, way)) {
            return *known;
        }
        self.used.insert((to, way), 0);
        let Some(value) = self.raw.pointer(to) else { return 0 };
        let mut bytes = match way {
            Way::Whole => self.own(value),
            Way::Value => words(value),
            Way::Form | Way::Part => fields(value),
            Way::Body => words(value) + required(value),
        };
        for inner in self.within(to) {
            let more = match way {
                Way::Whole => self.led(inner),
                Way::Value | Way::Body => 0,
                Way::Form | Way::Part => self.field(to, inner),
            };
            bytes = bytes.saturating_add(more);
        }
        self.used.insert((to, way), bytes);
        bytes
    }

    /// Returns what a reference within a schema takes, where the fields of the schema are printed.
    fn field(&mut self, schema: &str, inner: &'a Reference) -> usize {
        let below = inner.at.as_str().get(schema.len()..).unwrap_or_default();
        let mut tokens = below.split('/').skip(1);
        match (tokens.next(), tokens.next(), tokens.next()) {
            (None, ..) | (Some("allOf"), Some(_), None) => self.weight(inner, Way::Part),
            (Some("properties"), Some(_), None) => self.weight(inner, Way::Value),
            _ => 0,
        }
    }
}

/// Returns what the requirements of an operation take.
pub(super) fn security(list: &Value) -> usize {
    let alternatives = list.as_array().into_iter().flatten();
    let schemes = alternatives.filter_map(Value::as_object).flatten();
    let scopes = |list: &Value| {
        let scopes = list.as_array().into_iter().flatten();
        scopes.filter_map(Value::as_str).map(str::len).sum::<usize>()
    };
    schemes.map(|(name, list)| THING / 2 + name.len() + scopes(list)).sum()
}

/// Returns what the fields of an object take, and those of its parts that have no name.
fn fields(schema: &Value) -> usize {
    let own = schema["properties"].as_object().into_iter().flatten();
    let own: usize = own.map(|(name, schema)| THING + name.len() + words(schema)).sum();
    let parts = schema["allOf"].as_array().into_iter().flatten();
    own + parts.map(fields).sum::<usize>()
}

/// Returns what the required fields of an object take in an example.
fn required(schema: &Value) -> usize {
    let names = schema["required"].as_array().into_iter().flatten();
    let names = names.filter_map(Value::as_str);
    names.map(|name| THING / 4 + name.len()).sum()
}

/// Returns what is printed of a schema that has no name, for each use of it.
fn words(schema: &Value) -> usize {
    let Value::Object(members) = schema else { return 0 };
    let is_scalar = members
        .get("type")
        .and_then(Value::as_str)
        .is_some_and(|name| matches!(name, "string" | "integer" | "number" | "boolean"));
    if !is_scalar || members.contains_key("enum") {
        return 0;
    }
    let texts = ["default", "description", "pattern"].iter();
    texts.map(|key| COPIES * text(members, key)).sum()
}

fn text(members: &Map<String, Value>, key: &str) -> usize {
    members.get(key).and_then(Value::as_str).map_or(0, str::len)
}
