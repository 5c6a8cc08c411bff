//! Made-up JSON of a type: every key is there, down to a depth.

use ory_sdk_generator::model::{
    Api, Extra, Field, Item, Scalar, Struct, Tagging, TypeKind, TypeName, TypeRef, Union,
};

/// How deep optional keys are written.
const DEPTH: usize = 6;

/// In which order the keys of an object stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// As in the model.
    Model,
    /// As in no model: by their last letters.
    Other,
}

/// Writes samples, no two alike.
pub(super) struct Sampler<'a> {
    api: &'a Api,
    order: Order,
    made: usize,
}

impl<'a> Sampler<'a> {
    pub(super) fn new(api: &'a Api, order: Order) -> Self {
        Self { api, order, made: 0 }
    }

    /// Returns a list of `count` values.
    pub(super) fn list(&mut self, name: &TypeName, count: usize) -> String {
        let values: Vec<String> = (0..count).map(|_| self.value(name)).collect();
        format!("[{}]", values.join(","))
    }

    /// Returns one value.
    pub(super) fn value(&mut self, name: &TypeName) -> String {
        self.named(name, 0, &[])
    }

    fn named(&mut self, name: &TypeName, depth: usize, tag: &[String]) -> String {
        self.made += 1;
        match &self.api.types[name].kind {
            TypeKind::Struct(shape) => self.object(shape, depth, tag),
            TypeKind::StringEnum(list) => {
                let index = self.made % list.variants.len();
                quoted(&list.variants[index].wire)
            }
            TypeKind::IntEnum(list) => {
                list.variants[self.made % list.variants.len()].wire.to_string()
            }
            TypeKind::Union(union) => self.union(union, depth),
            TypeKind::Alias(item) => self.item(item, depth),
        }
    }

    fn object(&mut self, shape: &Struct, depth: usize, tag: &[String]) -> String {
        let mut fields: Vec<&Field> = shape.fields.iter().collect();
        if self.order == Order::Other {
            fields
                .sort_by_key(|field| field.wire_name.chars().rev().collect::<String>());
        }
        let mut entries = tag.to_vec();
        for field in fields {
            if depth < DEPTH || field.presence.is_required() {
                let value = self.type_ref(&field.ty, depth + 1);
                entries.push(entry(&field.wire_name, &value));
            }
        }
        if let Extra::Kept { item, .. } = &shape.extra {
            entries.push(entry("x_another_key", &self.item(item, depth + 1)));
        }
        format!("{{{}}}", entries.join(","))
    }

    fn union(&mut self, union: &Union, depth: usize) -> String {
        let variant = &union.variants[self.made % union.variants.len()];
        let tag = match &union.tagging {
            Tagging::Internal { property } => {
                variant.tag.iter().map(|tag| entry(property, &quoted(tag))).collect()
            }
            Tagging::Number { .. } | Tagging::Untagged => Vec::new(),
        };
        match &variant.ty {
            TypeRef::Named(name) => self.named(name, depth, &tag),
            other => self.type_ref(other, depth),
        }
    }

    fn item(&mut self, item: &Item, depth: usize) -> String {
        self.type_ref(&item.ty, depth)
    }

    fn type_ref(&mut self, ty: &TypeRef, depth: usize) -> String {
        self.made += 1;
        match ty {
            TypeRef::Named(name) => self.named(name, depth, &[]),
            TypeRef::Scalar(scalar) => self.scalar(*scalar),
            TypeRef::List(item) => {
                // An outer list is a long one, for example that of the nodes of a form.
                let count = if depth > DEPTH { 0 } else { 16 >> depth.min(3) };
                let values: Vec<_> =
                    (0..count).map(|_| self.item(item, depth + 1)).collect();
                format!("[{}]", values.join(","))
            }
            TypeRef::Map(item) if depth <= DEPTH => {
                format!("{{{}}}", entry("a_key", &self.item(item, depth + 1)))
            }
            TypeRef::Map(_) => "{}".to_owned(),
            TypeRef::Json => r#"{"plan":"gold","seats":12,"beta":true}"#.to_owned(),
        }
    }

    fn scalar(&self, scalar: Scalar) -> String {
        let made = self.made;
        match scalar {
            Scalar::Bool => made.is_multiple_of(2).to_string(),
            Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::I128 => {
                (made * 977).to_string()
            }
            Scalar::F32 | Scalar::F64 => format!("{made}.5"),
            Scalar::String => quoted(&format!("https://example.com/value-{made}")),
            Scalar::Timestamp => quoted("2026-03-04T05:06:07Z"),
            Scalar::Date => quoted("2026-03-04"),
            Scalar::Base64
            | Scalar::Bytes
            | Scalar::Part
            | Scalar::Body
            | Scalar::Multipart => quoted("c2FtcGxl"),
        }
    }
}

fn entry(key: &str, value: &str) -> String {
    format!("{}:{value}", quoted(key))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
