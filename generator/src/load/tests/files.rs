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
        carried: Vec::new(),
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
    let found = |at: &str| document.raw().pointer(at);
    assert_eq!(
        found("/x-sdk-files/schemas~1pets.json/Cat/properties/name/$ref"),
        Some(&json!("#/components/schemas/Local"))
    );
    assert_eq!(
        found("/components/schemas/Pet/discriminator/mapping"),
        Some(&json!({
            "cat": "#/x-sdk-files/schemas~1pets.json/Cat",
            "dog": "#/x-sdk-files/schemas~1dog.yaml"
        }))
    );
}

/// Returns the tree of a document of these components, with these files beside it.
fn components(components: &str, files: &[(&str, &str)]) -> (Value, String) {
    let main = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {components}"
    );
    let files: Vec<_> =
        std::iter::once(("main.yaml", &*main)).chain(files.iter().copied()).collect();
    let (document, said) = document(&files);
    (document.map_or(Value::Null, |document| document.raw().clone()), said)
}

#[test]
fn what_stands_in_another_file_is_put_in_its_place() {
    let group = "
Pet: {type: object, properties: {owner: {$ref: '#/Owner'}, tag: {$ref: '#/Tag'}}, example: {$ref: '#/Owner'}}
Owner: {type: object, properties: {default: {$ref: 'pets.yaml#/Pet'}, size: {$ref: '#/Pet/properties/tag'}}}
Tag: {type: string}
Led: {$ref: '../more/last.yaml'}
";
    let (raw, said) = components(
        "{schemas: {Owner: {$ref: 'pets/pets.yaml#/Owner'}, Pet: {$ref: 'pets/pets.yaml#/Pet'}, Same: {$ref: 'pets/pets.yaml#/Pet'}, Last: {$ref: 'pets/pets.yaml#/Led'}}}",
        &[
            ("pets/pets.yaml", group),
            (
                "more/last.yaml",
                "{type: array, items: {$ref: '../main.yaml#/components/schemas/Pet'}}",
            ),
        ],
    );
    assert_eq!(said, "");
    let found =
        |at: &str| raw["components"]["schemas"].pointer(at).cloned().unwrap_or_default();
    let pet = json!("#/components/schemas/Pet");
    assert_eq!(found("/Pet/properties/owner/$ref"), json!("#/components/schemas/Owner"));
    assert_eq!(
        found("/Pet/example"),
        json!({"$ref": "#/Owner"}),
        "data is no reference"
    );
    assert_eq!(
        found("/Pet/properties/tag/$ref"),
        json!("#/x-sdk-files/pets~1pets.yaml/Tag")
    );
    assert_eq!(found("/Owner/properties/default/$ref"), pet);
    assert_eq!(
        found("/Owner/properties/size/$ref"),
        json!("#/components/schemas/Pet/properties/tag")
    );
    assert_eq!(found("/Same/$ref"), pet, "two names for one place");
    assert_eq!(found("/Last/items/$ref"), pet);
}

#[test]
fn what_stands_within_another_component_is_put_in_its_place() {
    let whole = "{type: object, properties: {inner: {type: object, properties: {up: {$ref: '#'}}}}}";
    let (raw, said) = components(
        "{schemas: {Inner: {$ref: 'whole.yaml#/properties/inner'}, Whole: {$ref: 'whole.yaml'}}}",
        &[("whole.yaml", whole)],
    );
    assert_eq!(said, "");
    let found =
        |at: &str| raw["components"]["schemas"].pointer(at).cloned().unwrap_or_default();
    assert_eq!(
        found("/Whole/properties/inner/$ref"),
        json!("#/components/schemas/Inner")
    );
    assert_eq!(found("/Inner/properties/up/$ref"), json!("#/components/schemas/Whole"));
    assert_eq!(raw.get("x-sdk-files"), None, "nothing is left there");
}

#[test]
fn an_overlay_and_messages_see_one_document() {
    let main = "openapi: 3.0.3
info: {title: T, version: '1'}
paths: {/pets: {$ref: 'pets.yaml#/paths/~1pets'}}
";
    let group = "paths:
  /pets:
    get:
      operationId: listPets
      respones: {}
";
    let action = "{target: \"$.paths['/pets'].get\", description: d, update: {responses: {'204': {description: Done}}, x-sdk-pagin: 1}}";
    let overlay =
        format!("overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions: [{action}]");
    let beside = Beside {
        name: "pets.yaml".to_owned(),
        source: Source::new("api/pets.yaml", group),
    };
    let inputs = Inputs {
        spec: Source::new("api/main.yaml", main).with_beside(vec![beside]),
        overlay: Some(Source::new("api/overlay.yaml", overlay)),
        settings: None,
        carried: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    let document = load(&inputs, &mut diagnostics);
    let said = render(&diagnostics, &inputs, Style::Plain);
    assert!(document.is_none(), "two mistakes: {said}");
    for part in [
        "api/pets.yaml:5:7",
        "`respones` has no meaning",
        "api/overlay.yaml:3:",
        "did you mean `x-sdk-paging`?",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
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
        carried: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    assert!(load(&inputs, &mut diagnostics).is_none());
    let text = render(&diagnostics, &inputs, Style::Plain);
    assert!(text.contains("E0108") && text.contains("api/b.yaml"), "{text}");
    assert!(!text.contains("--> api/a.yaml"), "{text}");
}

#[test]
fn a_file_is_opened_for_references_alone() {
    let text = "openapi: 3.0.3
info: {title: T, version: '1'}
x-tests: {$ref: 'no/extension.yaml'}
paths:
  /a:
    get:
      x-code: [{source: {$ref: 'no/sample.cs'}}]
      responses:
        default: {$ref: 'yes/response.yaml'}
        '200':
          description: d
          headers: {x-rate: {$ref: 'yes/header.yaml'}}
          content:
            a/b:
              example: {$ref: 'no/example.json'}
              examples: {one: {$ref: 'yes/example.yaml'}, two: {value: {$ref: 'no/value.yaml'}}}
components:
  schemas:
    A:
      default: {$ref: 'no/default.yaml'}
      properties:
        example: {$ref: 'yes/property.yaml'}
        x-own: {$ref: 'yes/own.yaml'}
    B: {$ref: '#/x-shared/B'}
x-shared:
  B: {properties: {c: {$ref: 'yes/shared.yaml'}}}
  C: {properties: {c: {$ref: 'no/unused.yaml'}}}
";
    let source = Source::new("api/main.yaml", text);
    let expected = ["example", "header", "own", "property", "response", "shared"];
    let expected = expected.map(|name| format!("yes/{name}.yaml"));
    assert_eq!(referenced_files("main.yaml", &source), expected);
    let names =
        Source::new("api/names.yaml", "x-rate: {schema: {$ref: 'yes/rate.yaml'}}");
    assert_eq!(referenced_files("names.yaml", &names), ["yes/rate.yaml"]);
}
