//! Schemas that lead to each other in long circles and chains.

use serde_json::{Map, Value, json};

use super::document;
use crate::run::{self, Outcome};

/// Far more than a stack has room for, where each takes a frame.
const MANY: usize = 3_000;

fn reference(at: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/Node{}", at % MANY)})
}

fn schemas(node: impl Fn(usize) -> Value) -> Value {
    let nodes = (0..MANY).map(|at| (format!("Node{at}"), node(at)));
    Value::Object(nodes.collect::<Map<_, _>>())
}

/// Each union has the next one in it, and the last one the first: which keys they keep is asked of all.
pub(crate) fn unions_in_unions() {
    let object = json!({"type": "object", "required": ["a"],
        "properties": {"a": {"type": "string"}}});
    let schemas = schemas(|at| json!({"oneOf": [object, reference(at + 1)]}));
    let ran = run::run(&document(schemas, json!({})));
    assert_ne!(ran.outcome(), Outcome::Error);
    let files = ory_sdk_generator::files(&ran.api.expect("a crate"));
    let knowing = files.iter().filter(|(_, text)| text.contains(".knowing(&["));
    assert!(knowing.count() >= MANY, "each says which keys its variants keep");
}
