//! Documents of several files.

use serde_json::json;

use super::*;
use crate::limits::Limits;
use crate::source::Beside;

fn document(files: &[(&str, &str)]) -> (Option<Document>, String) {
    let [(name, text), beside @ ..] = files else { unreachable!("there is a file") };
    let beside = beside.iter().map(|(name, text)| Beside {
        name: (*name).to_owned(),
        source: Source::new(format!("api/{name}"), *text),
    });
    let spec = Source::new(format!("api/{name}"), *text);
    let inputs = Inputs {
        spec: spec.with_beside(beside.collect()),
        overlay: None,
        settings: None,
        examples: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    let document = load(&inputs, &mut diagnostics);
    (document, render(&diagnostics, &inputs, Style::Plain))
}

const MAIN: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /pets: {$ref: 'paths/pets.yaml'}
components:
  schemas:
    Local: {type: string}
    Pet: {$ref: 'schemas/pets.json#/Pet'}
";

const PATHS: &str = "get:
  parameters: [{$ref: '../common.yaml#/limit'}]
  responses:
    200: {description: d, content: {a/b: {schema: {$ref: '../schemas/pets.json#/Pet'}}}}
";

const SCHEMAS: &str = r##"{
  "Pet": {
    "discriminator": {"propertyName": "k", "mapping": {"cat": "#/Cat", "dog": "dog.yaml"}},
    "oneOf": [{"$ref": "#/Cat"}, {"$ref": "dog.yaml"}]
  },
  "Cat": {"properties": {
    "friend": {"$ref": "pets.json#/Pet"},
    "name": {"$ref": "../main.yaml#/components/schemas/Local"}
  }}
}"##;

#[test]
fn files_refer_to_each_other_in_circles() {
    let common = "limit: {name: limit, in: query, schema: {type: integer}}";
    let dog = "type: object\nproperties: {friend: {$ref: 'pets.json#/Pet'}}";
    let files = [
        ("main.yaml", MAIN),
        ("paths/pets.yaml", PATHS),
        ("common.yaml", common),
        ("schemas/pets.json", SCHEMAS),
        ("schemas/dog.yaml", dog),
    ];
    for (index, (name, text)) in files.iter().enumerate() {
        let found = referenced_files(name, &Source::new(*name, *text));
        let expected: &[&[&str]] = &[
            &["paths/pets.yaml", "schemas/pets.json"],
            &["common.yaml", "schemas/pets.json"],
            &[],
            &["main.yaml", "schemas/dog.yaml", "schemas/pets.json"],
            &["schemas/pets.json"],
        ];
        assert_eq!(found, expected[index], "{name}");
    }
    let (document, said) = document(&files);
    assert_eq!(said, "");
    let document = document.expect("a document");
    let found = |at: &str| {
        document.raw().pointer(&format!("/x-sdk-files/schemas~1pets.json{at}"))
    };
    assert_eq!(
        found("/Cat/properties/name/$ref"),
        Some(&json!("#/components/schemas/Local"))
    );
    assert_eq!(
        found("/Pet/discriminator/mapping"),
        Some(&json!({
            "cat": "#/x-sdk-files/schemas~1pets.json/Cat",
            "dog": "#/x-sdk-files/schemas~1dog.yaml"
        }))
    );
}

#[test]
fn messages_are_about_the_file_that_has_the_fault() {
    let (found, said) = document(&[
        ("main.yaml", MAIN),
        ("paths/pets.yaml", PATHS),
        ("common.yaml", "limit: {name: limit, in: qery, schema: {}}"),
        ("schemas/pets.json", "{\"Pet\": {\"$ref\": \"../../secret.yaml\"}}"),
    ]);
    assert!(found.is_none());
    for part in [
        "api/common.yaml:1:26",
        "at /limit/in\n",
        "did you mean `query`?",
        "api/schemas/pets.json:1:18",
        "`../../secret.yaml` leads out of the document's folder",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
}

#[test]
fn files_that_are_not_there_are_errors_at_the_reference() {
    let (found, said) = document(&[("main.yaml", MAIN)]);
    assert!(found.is_none());
    assert!(said.contains("api/main.yaml:4:17"), "{said}");
    assert!(said.contains("`paths/pets.yaml` cannot be read"), "{said}");
    for file in
        ["http://x/y.yaml", "file:///y.yaml", "/y.yaml", "c:y.yaml", "%2e%2e/y.yaml"]
    {
        assert_eq!(
            referenced_files("a.yaml", &Source::new("", format!("$ref: {file}"))),
            [""; 0]
        );
    }
}

#[test]
fn all_files_together_have_one_limit() {
    let beside = |name: &str| Beside {
        name: name.to_owned(),
        source: Source::new(format!("api/{name}"), format!("A: {{title: {name}}}\n")),
    };
    let limits = Limits {
        bytes: MAIN.len() + 30,
        ..Limits::default()
    };
    let spec = Source::new("api/main.yaml", MAIN).with_limits(limits);
    let inputs = Inputs {
        spec: spec.with_beside(vec![beside("a.yaml"), beside("b.yaml")]),
        overlay: None,
        settings: None,
        examples: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    assert!(load(&inputs, &mut diagnostics).is_none());
    let text = render(&diagnostics, &inputs, Style::Plain);
    assert!(text.contains("E0108") && text.contains("api/b.yaml"), "{text}");
    assert!(!text.contains("--> api/a.yaml"), "{text}");
}
