//! What OpenAPI 3.2 says and the typed form has no words for: whoever needs it looks into the tree.

use std::ptr;

use serde_json::{Map, Value};

use super::Outlines;
use crate::document::{ITEM_SCHEMA, SERVER_NAME};
use crate::limits::CHAIN;
use crate::load::grammar::{
    ENCODING, Kind, MEDIA_TYPE, Object, PARAMETER, PATH_ITEM, SERVER,
};
use crate::load::methods::OTHERS;
use crate::load::parse::Path;

impl Outlines<'_> {
    /// Returns the outline of an object in the words of the typed form.
    pub(super) fn newest(
        &mut self,
        mut outline: Map<String, Value>,
        object: &'static Object,
        path: &Path<'_>,
    ) -> Value {
        if ptr::eq(object, &PATH_ITEM) {
            self.take_operations(&mut outline, path);
        } else if ptr::eq(object, &PARAMETER) {
            parameter(&mut outline);
        } else if ptr::eq(object, &ENCODING) {
            encoding(&mut outline);
        } else if ptr::eq(object, &SERVER) {
            let name = outline.remove("name").map(|name| (SERVER_NAME.to_owned(), name));
            outline.extend(name);
        } else if ptr::eq(object, &MEDIA_TYPE) {
            if outline.contains_key("$ref") {
                return self.media_type(path);
            }
            if let Some(schema) = outline.remove("itemSchema") {
                outline.insert(ITEM_SCHEMA.to_owned(), schema["$ref"].clone());
            }
        }
        Value::Object(outline)
    }

    /// Takes the operations out of a path item that have no place in it.
    fn take_operations(&mut self, item: &mut Map<String, Value>, path: &Path<'_>) {
        let at = path.pointer();
        let query = item.remove("query").map(|it| (at.child("query"), it));
        self.operations.extend(query);
        if let Some(Value::Object(others)) = item.remove(OTHERS) {
            let others =
                others.into_iter().filter(|(method, _)| !method.starts_with("x-"));
            let at = at.child(OTHERS);
            self.operations.extend(others.map(|(method, it)| (at.child(&method), it)));
        }
    }

    /// Returns the media type that a reference leads to, as there are no references to media types.
    fn media_type(&mut self, path: &Path<'_>) -> Value {
        let mut at = path.pointer();
        for _ in 0..CHAIN {
            let Some(to) = self.media_types.get(&at) else { break };
            at = (*to).clone();
        }
        let Some(value) = self.raw.pointer(at.as_str()) else {
            return Value::Object(Map::new());
        };
        match self.left.checked_sub(size(value)) {
            Some(left) if self.too_often.is_none() => self.left = left,
            _ => {
                self.too_often.get_or_insert(at);
                return Value::Object(Map::new());
            }
        }
        // Where it stands, its schemas are found anyway.
        let known = self.schemas.len();
        let outline = self.of(value, Kind::Object(&MEDIA_TYPE), Path::At(&at));
        self.schemas.truncate(known);
        outline
    }
}

/// Returns about how many bytes a value takes.
fn size(value: &Value) -> usize {
    let inside: usize = match value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(entries) => {
            entries.iter().map(|(key, inner)| key.len() + size(inner)).sum()
        }
        Value::String(text) => text.len(),
        _ => 0,
    };
    inside + 16
}

/// The whole query is a parameter of the query, and the style of a cookie is the usual one.
fn parameter(outline: &mut Map<String, Value>) {
    if outline.get("in").is_some_and(|place| place == "querystring") {
        outline.insert("in".to_owned(), "query".into());
    }
    if outline.get("style").is_some_and(|style| style == "cookie") {
        outline.remove("style");
    }
}

/// Completes an encoding: one of these keys alone turns the others on, with their defaults, of which the typed form
/// has another for `explode`.
fn encoding(outline: &mut Map<String, Value>) {
    let keys = ["style", "explode", "allowReserved"];
    if keys.iter().any(|key| outline.contains_key(*key)) {
        let style = outline.entry("style").or_insert_with(|| "form".into());
        let exploded = *style == "form";
        outline.entry("explode").or_insert_with(|| exploded.into());
    }
}
