//! Values of any type, as the JSON that the server sends.

use serde_json::{Map, Value};

use super::value::{Hint, MAX_NESTING, any_object};
use crate::emit::markdown::site::Site;
use crate::model::{Field, Item, Scalar, Struct, TypeKind, TypeName, TypeRef, Union};

/// A value of more parts than this says less than its page does.
const MAX_PARTS: usize = 60;

/// What fits between `let json = r#"` and `"#;`.
const MAX_LINE: usize = 67;

/// The maker of JSON: what is required, and what a reader of it looks at.
pub(super) struct Sample<'s, 'a> {
    site: &'s Site<'a>,
    open: Vec<TypeName>,
    parts: usize,
    /// How many lists and maps there are around.
    nesting: usize,
}

impl<'s, 'a> Sample<'s, 'a> {
    pub(super) fn new(site: &'s Site<'a>) -> Self {
        Self {
            site,
            open: Vec::new(),
            parts: 0,
            nesting: 0,
        }
    }

    /// Returns a value of a type; `None` where no finite value exists.
    pub(super) fn of(
        &mut self,
        ty: &TypeRef,
        hint: Hint<'_>,
        shown: Option<&Field>,
    ) -> Option<Value> {
        self.parts += 1;
        if self.parts > MAX_PARTS {
            return None;
        }
        Some(match ty {
            TypeRef::Named(name) => return self.named(name, hint, shown),
            TypeRef::Scalar(scalar) => scalar_value(*scalar, hint)?,
            TypeRef::List(item) => Value::Array(self.elements(item, hint)),
            TypeRef::Map(item) => {
                let value = self.item(item, hint);
                Value::Object(
                    value.map(|value| ("key".to_owned(), value)).into_iter().collect(),
                )
            }
            TypeRef::Json if hint.is_object() => any_object(),
            TypeRef::Json => Value::String(hint.string()),
        })
    }

    /// Returns one element of a list, or as many as are demanded.
    fn elements(&mut self, item: &Item, hint: Hint<'_>) -> Vec<Value> {
        (0..hint.least()).filter_map(|_| self.item(item, hint)).collect()
    }

    fn item(&mut self, item: &Item, hint: Hint<'_>) -> Option<Value> {
        if self.nesting >= MAX_NESTING {
            return None;
        }
        self.nesting += 1;
        let value = self.of(&item.ty, hint.element(item), None);
        self.nesting -= 1;
        value
    }

    fn named(
        &mut self,
        name: &TypeName,
        hint: Hint<'_>,
        shown: Option<&Field>,
    ) -> Option<Value> {
        if self.open.contains(name) {
            return None;
        }
        self.open.push(name.clone());
        let value = match self.site.kind(name)? {
            TypeKind::Struct(object) => self.object(object, shown).map(Value::Object),
            TypeKind::StringEnum(values) => {
                values.variants.first().map(|first| Value::String(first.wire.clone()))
            }
            TypeKind::IntEnum(values) => {
                values.variants.first().map(|first| first.wire.into())
            }
            TypeKind::Union(union) => self.union(union, hint),
            TypeKind::Alias(item) => self.of(&item.ty, hint.or(item), None),
        };
        self.open.pop();
        value
    }

    fn object(
        &mut self,
        object: &Struct,
        shown: Option<&Field>,
    ) -> Option<Map<String, Value>> {
        let mut map = Map::new();
        if let Some(tag) = &object.tag
            && let Some(value) = &tag.value
        {
            map.insert(tag.property.clone(), Value::String(value.clone()));
        }
        for field in &object.fields {
            let wanted = shown.is_some_and(|shown| shown.wire_name == field.wire_name);
            if field.presence.is_required() || wanted {
                let value = self.of(&field.ty, Hint::of(field), None)?;
                map.insert(field.wire_name.clone(), value);
            }
        }
        Some(map)
    }

    fn union(&mut self, union: &Union, hint: Hint<'_>) -> Option<Value> {
        union.variants.iter().find_map(|variant| {
            let mut value = self.of(&variant.ty, hint, None)?;
            if let (
                Value::Object(map),
                Some(tag),
                crate::model::Tagging::Internal { property },
            ) = (&mut value, &variant.tag, &union.tagging)
            {
                map.insert(property.clone(), Value::String(tag.clone()));
            }
            Some(value)
        })
    }
}

fn scalar_value(scalar: Scalar, hint: Hint<'_>) -> Option<Value> {
    if let Some(literal) = hint.scalar(scalar) {
        return serde_json::from_str(&literal).ok();
    }
    Some(Value::String(match scalar {
        Scalar::Timestamp => "2026-01-31T12:30:00Z".to_owned(),
        Scalar::Date => "2026-01-31".to_owned(),
        Scalar::Base64 => "aGVsbG8=".to_owned(),
        _ => hint.string(),
    }))
}

/// Returns JSON as a Rust literal for `let json = …;`: raw if its characters allow it, and in lines if it is long.
pub(super) fn literal(value: &Value) -> String {
    let text = format!("{value:#}");
    let tame =
        |c: char| c.is_ascii_graphic() || matches!(c, ' ' | '\n') || c.is_alphanumeric();
    let line: Vec<&str> = text.lines().map(str::trim).collect();
    let line = line.join(" ");
    if !text.chars().all(tame) || text.contains("\"##") {
        return format!("{line:?}");
    }
    let hashes = if text.contains("\"#") { "##" } else { "#" };
    let text = if line.chars().count() <= MAX_LINE { line } else { indented(&text) };
    format!("r{hashes}\"{text}\"{hashes}")
}

/// Gives each line the indentation of Rust.
fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let inner = line.trim_start();
        format!("{}{inner}", " ".repeat(4 + 2 * (line.len() - inner.len())))
    });
    lines.collect::<Vec<_>>().join("\n").trim_start().to_owned()
}
