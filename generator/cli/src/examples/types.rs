//! Which type of the crate an example is of.

use std::collections::BTreeMap;

use ory_sdk_generator::model::{
    Api, Item, Media, NullBody, Operation, Payload, Presence, Scalar, Status, TypeKind,
    TypeRef,
};
use ory_sdk_generator::source::Pointer;
use serde_json::Value;

use super::LIBRARY;
use super::find::{Example, resolved};
use crate::driver::Asked;

/// The types that stand for the schemas of a document.
pub(super) struct Types<'a> {
    api: &'a Api,
    tree: &'a Value,
    main: &'a str,
    known: BTreeMap<Pointer, Asked>,
}

/// The examples that have a type, each with its index, and how many have none: those of what is no JSON, of parts of a
/// type, and of what the settings skip.
pub(super) struct Typed {
    pub(super) types: Vec<Asked>,
    pub(super) examples: Vec<(usize, Example)>,
    pub(super) untyped: Vec<Example>,
}

impl<'a> Types<'a> {
    /// Finds the types of all schemas that the model has a place of.
    pub(super) fn new(api: &'a Api, tree: &'a Value, main: &'a str) -> Self {
        let known = BTreeMap::new();
        let mut types = Self { api, tree, main, known };
        for operation in api.operations() {
            types.operation(operation);
        }
        for def in api.types.values() {
            types.put(def.origin.clone(), &TypeRef::Named(def.name.clone()), false);
            match &def.kind {
                TypeKind::Struct(fields) => {
                    for field in &fields.fields {
                        let nullable = match field.presence {
                            Presence::Required | Presence::Optional => false,
                            Presence::RequiredNullable | Presence::OptionalNullable => {
                                true
                            }
                        };
                        types.put(field.origin.clone(), &field.ty, nullable);
                    }
                }
                TypeKind::Alias(item) => types.inner(&def.origin, &item.ty),
                _ => {}
            }
        }
        types
    }

    /// Gives each example its type.
    pub(super) fn sort(&self, examples: Vec<Example>) -> Typed {
        let mut indexes = BTreeMap::new();
        let (mut types, mut typed, mut untyped) = (Vec::new(), Vec::new(), Vec::new());
        for example in examples {
            let Some(asked) = self.of(&example.schema) else {
                untyped.push(example);
                continue;
            };
            let index = *indexes.entry(asked.clone()).or_insert_with(|| {
                types.push(asked.clone());
                types.len() - 1
            });
            typed.push((index, example));
        }
        Typed {
            types,
            examples: typed,
            untyped,
        }
    }

    fn of(&self, schema: &Pointer) -> Option<&Asked> {
        self.known.get(schema).or_else(|| {
            let (at, _) = resolved(self.tree, self.main, schema.clone())?;
            self.known.get(&at)
        })
    }

    fn operation(&mut self, operation: &Operation) {
        for param in &operation.params {
            let at = match &param.content_type {
                Some(content) => param.origin.child("content").child(content),
                None => param.origin.clone(),
            };
            self.put(at.child("schema"), &param.ty, false);
        }
        if let Some(body) = &operation.body {
            let at = operation.origin.child("requestBody");
            for content in &body.contents {
                if matches!(content.media, Media::Json | Media::Form) {
                    self.content(&at, &content.content_type, &content.ty, false);
                }
            }
        }
        for outcome in &operation.responses.outcomes {
            let Payload::Json(ty, null) = &outcome.payload else { continue };
            let types = outcome.content_type.as_deref().unwrap_or_default();
            for status in statuses(outcome.status) {
                let at = operation.origin.child("responses").child(status);
                for content in types.split(", ") {
                    self.content(&at, content, ty, *null == NullBody::Absent);
                }
            }
        }
    }

    /// Takes in the type of a body of one media type.
    fn content(
        &mut self,
        holder: &Pointer,
        content: &str,
        ty: &TypeRef,
        nullable: bool,
    ) {
        let found = resolved(self.tree, self.main, holder.clone());
        if let Some((at, _)) = found {
            self.put(at.child("content").child(content).child("schema"), ty, nullable);
        }
    }

    fn put(&mut self, at: Pointer, ty: &TypeRef, nullable: bool) {
        if self.known.contains_key(&at) {
            return;
        }
        let Some(asked) = self.asked(ty, nullable) else { return };
        self.known.insert(at.clone(), asked);
        self.inner(&at, ty);
    }

    /// Takes in what a list or map holds, where it is written out.
    fn inner(&mut self, at: &Pointer, ty: &TypeRef) {
        let (key, item) = match ty {
            TypeRef::List(item) => ("items", item),
            TypeRef::Map(item) => ("additionalProperties", item),
            _ => return,
        };
        self.put(at.child(key), &item.ty, item.nullable);
    }

    /// Returns a type as the program asks about it; `None` for one that is no JSON.
    fn asked(&self, ty: &TypeRef, nullable: bool) -> Option<Asked> {
        let code = code(ty)?;
        let is_own = |ty: &TypeRef| match ty {
            TypeRef::Named(name) => self
                .api
                .types
                .get(name)
                .is_some_and(|def| !matches!(def.kind, TypeKind::Alias(_))),
            _ => false,
        };
        Some(Asked {
            code: if nullable { format!("Option<{code}>") } else { code },
            is_model: !nullable && is_own(ty),
        })
    }
}

/// Returns how a document may write a status.
fn statuses(status: Status) -> Vec<String> {
    match status {
        Status::Exact(code) => vec![code.to_string()],
        Status::Range(first) => vec![format!("{first}XX"), format!("{first}xx")],
        Status::Default => vec!["default".to_owned()],
    }
}

fn code(ty: &TypeRef) -> Option<String> {
    let runtime = |name: &str| format!("::{LIBRARY}::{name}");
    Some(match ty {
        TypeRef::Named(name) => format!("::{LIBRARY}::models::{name}"),
        TypeRef::List(item) => format!("Vec<{}>", item_code(item)?),
        TypeRef::Map(item) => {
            format!("std::collections::BTreeMap<String, {}>", item_code(item)?)
        }
        TypeRef::Json => runtime("Json"),
        TypeRef::Scalar(scalar) => match scalar {
            Scalar::Bool => "bool".to_owned(),
            Scalar::I32 => "i32".to_owned(),
            Scalar::I64 => "i64".to_owned(),
            Scalar::U64 => "u64".to_owned(),
            Scalar::I128 => "i128".to_owned(),
            Scalar::F32 => "f32".to_owned(),
            Scalar::F64 => "f64".to_owned(),
            Scalar::String => "String".to_owned(),
            Scalar::Timestamp => runtime("Timestamp"),
            Scalar::Date => runtime("Date"),
            Scalar::Base64 => runtime("Base64"),
            Scalar::Bytes | Scalar::Part | Scalar::Body | Scalar::Multipart => {
                return None;
            }
        },
    })
}

fn item_code(item: &Item) -> Option<String> {
    let code = code(&item.ty)?;
    Some(if item.nullable { format!("Option<{code}>") } else { code })
}
