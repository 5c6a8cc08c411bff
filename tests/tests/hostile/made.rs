//! Inputs that are made here, because they are large or many.

mod circles;
mod names;
mod output;
mod shared;
mod texts;

pub(crate) use circles::{types_in_types, unions_in_unions, unions_of_each_other};
pub(crate) use names::{literal_paths, long_names, one_fewer};
pub(crate) use output::{a_tag_goes, table_rows};
pub(crate) use shared::{not_overrated, refused};
pub(crate) use texts::{cut_off, large, laughs, nested, respelt};

use ory_sdk_generator::Inputs;
use serde_json::{Value, json};

use crate::run::{self, Outcome, Ran};

/// Returns the inputs for a document of these schemas and paths.
fn document(schemas: Value, paths: Value) -> Inputs {
    let whole = json!({
        "openapi": "3.0.3",
        "info": {"title": "Made", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    tests::generated::inputs("made.json", whole.to_string())
}

/// Runs the generator on a text, whose ending says which language it is in.
fn ran(path: &str, text: String) -> Ran {
    run::run(&tests::generated::inputs(path, text))
}

pub(crate) fn wide_enum() {
    let values: Vec<String> = (0..5_000).map(|index| format!("value-{index}")).collect();
    let schemas = json!({"Wide": {"type": "string", "enum": values}});
    let ran = run::run(&document(schemas, json!({})));
    assert_eq!(ran.outcome(), Outcome::Crate);
    let files = run::print(&ran.api.expect("a crate"));
    let code = tests::fixtures::join(&files, tests::fixtures::is_own_rust);
    assert!(code.contains("\"value-4999\""), "the last value is there");
}

pub(crate) fn long_pattern() {
    let pattern = "(a+)+$".repeat(1 << 18);
    let schemas = json!({"Long": {"type": "object", "properties": {
        "evil": {"type": "string", "pattern": pattern},
    }}});
    let ran = run::run(&document(schemas, json!({})));
    assert_eq!(ran.outcome(), Outcome::Crate);
    run::print(&ran.api.expect("a crate"));
}
