//! References to schemas that the normal form moves.

use super::*;
use crate::source::Beside;

const HEAD: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
";

fn loaded(text: &str, other: &str) -> (Option<Document>, String) {
    let spec = Source::new("main.yaml", format!("{HEAD}{text}"));
    let beside = Beside {
        name: "sub/other.yaml".to_owned(),
        source: Source::new("sub/other.yaml", other.to_owned()),
    };
    let inputs = Inputs {
        spec: spec.with_beside(vec![beside]),
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    let document = load(&inputs, &mut diagnostics);
    (document, render(&diagnostics, &inputs, Style::Plain))
}

/// Returns the type of what a reference of a property leads to.
fn led(document: &Document, property: &str) -> String {
    let at = format!("/components/schemas/User/properties/{property}");
    let slot = document.schema_slot(&Pointer::parse(&at));
    let found = slot.and_then(|slot| document.schema(&slot)).expect("a schema");
    found.title().unwrap_or_default().to_owned()
}

#[test]
fn what_moves_is_found_in_every_file_and_within_what_moved() {
    let (document, messages) = loaded(
        "components:
  schemas:
    User:
      properties:
        inner: {$ref: 'sub/other.yaml#/Pair/prefixItems/0/properties/x/prefixItems/1'}
        outer: {$ref: 'sub/other.yaml#/Pair/prefixItems/0'}
        named: {$ref: '#/components/schemas/Named/properties/contains'}
        own: {$ref: '#/components/schemas/Loop/prefixItems/0'}
        again: {$ref: '#/components/schemas/Loop/prefixItems/1'}
    Named: {type: object, properties: {contains: {type: string, title: plain}}}
    Loop: {type: array, prefixItems: [{title: loop, properties: {more: {$ref: '#/components/schemas/Loop/prefixItems/0'}}}, {$ref: '#/components/schemas/Named/properties/contains'}]}
",
        "Pair:
  type: array
  prefixItems:
    - title: outer
      type: object
      properties:
        x: {type: array, prefixItems: [{type: string}, {title: inner, properties: {y: {$ref: '#/Far'}}}]}
Far: {type: string}
",
    );
    let document = document.unwrap_or_else(|| unreachable!("{messages}"));
    assert!(!messages.contains("error"), "{messages}");
    let titles =
        ["inner", "outer", "named", "own", "again"].map(|name| led(&document, name));
    assert_eq!(titles, ["inner", "outer", "plain", "loop", "plain"]);
}

#[test]
fn messages_are_about_the_place_where_it_is_written() {
    let (document, messages) = loaded(
        "components: {schemas: {User: {properties: {a: {$ref: 'sub/other.yaml#/Pair/prefixItems/0'}}}}}\n",
        "Pair: {type: array, prefixItems: [{type: object, properties: {y: {$ref: '#/Gone'}}}]}\n",
    );
    assert!(document.is_none());
    assert!(messages.contains("--> sub/other.yaml:1:"), "{messages}");
    assert!(!messages.contains("x-sdk"), "{messages}");
}
