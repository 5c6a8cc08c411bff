//! Lowering as a whole, on small documents.

#![expect(clippy::panic, reason = "a test says what it found")]

mod groups;
mod hostile;
mod operations;
mod ory;
mod schemas;
mod secrets;
mod stability;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;
use crate::diagnostic::Place;
use crate::load::tests::document;
use crate::model::{Operation, Struct, TypeDef, TypeKind};

fn settings() -> Settings {
    Settings::default()
}

/// Returns the model, checked, and the codes of the messages with their places.
fn run(raw: &Value, settings: &Settings) -> (Option<Api>, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let document = document(raw);
    let api = lower(&Shapes::of(&document), settings, &mut diagnostics);
    if let Some(api) = &api {
        assert_eq!(api.check(), Vec::<String>::new());
    }
    let messages = diagnostics.messages().iter().map(|message| match &message.place {
        crate::diagnostic::Place::Pointer(at) => format!("{} {at}", message.code),
        place => format!("{} {place:?}", message.code),
    });
    (api, messages.collect())
}

/// Lowers a document of these schemas; there may be warnings.
fn schemas(schemas: Value) -> (Api, Vec<String>) {
    let (api, messages) = run(&with(schemas, json!({})), &settings());
    (api.unwrap_or_else(|| panic!("lowers: {messages:?}")), messages)
}

/// Lowers a document of these paths; there may be warnings.
fn paths(paths: Value) -> (Api, Vec<String>) {
    let (api, messages) = run(&with(json!({}), paths), &settings());
    (api.unwrap_or_else(|| panic!("lowers: {messages:?}")), messages)
}

fn with(schemas: Value, paths: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Test", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn find<'a>(api: &'a Api, name: &str) -> &'a TypeDef {
    let found = api.types.values().find(|definition| definition.name.as_str() == name);
    found.unwrap_or_else(|| panic!("no type {name} in {:?}", api.types.keys()))
}

fn object<'a>(api: &'a Api, name: &str) -> &'a Struct {
    match &find(api, name).kind {
        TypeKind::Struct(object) => object,
        other => panic!("{name} is {other:?}"),
    }
}

fn operation<'a>(api: &'a Api, ident: &str) -> &'a Operation {
    let found = api.operations().find(|operation| operation.ident.as_str() == ident);
    found.unwrap_or_else(|| {
        let all: Vec<_> = api.operations().map(|found| found.ident.as_str()).collect();
        panic!("no operation {ident} in {all:?}")
    })
}
