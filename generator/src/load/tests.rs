mod apart;
mod files;
mod lenient;
mod newer;
mod newest;
mod own;
mod slips;

use serde_json::{Value, json};

use super::*;
use crate::diagnostic::{File, Place, Severity, Style, codes, render};
use crate::source::{Pointer, Source, percent_decoded};

/// One of everything that OpenAPI 3.0 has.
const EVERYTHING: &str = include_str!("tests/everything.yaml");

/// Returns the document of a tree, whether it is sound or not.
pub(crate) fn document(raw: &Value) -> Document {
    let mut diagnostics = Diagnostics::default();
    let (object, version) = (&grammar::OPEN_API, Version::V3_0);
    let mut checked = check::check(raw, object, version, &mut diagnostics);
    for reference in &mut checked.references {
        let place = reference.target.strip_prefix('#').and_then(percent_decoded);
        let place = place.filter(|place| raw.pointer(place).is_some());
        reference.to = place.map(|place| Pointer::parse(&place));
    }
    let typed = typed::read(raw, &checked, usize::MAX, &mut diagnostics);
    let (typed, targets) = typed.expect("a document");
    Document::new(typed, targets, raw.clone())
}

fn loaded(text: &str) -> (Option<Document>, Diagnostics) {
    let spec = Source::new("spec.yaml", text);
    let inputs = Inputs {
        spec,
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    let document = load(&inputs, &mut diagnostics);
    // Whatever the message, showing it does not fail.
    let shown = render(&diagnostics, &inputs, Style::Plain);
    assert_eq!(shown.is_empty(), diagnostics.messages().is_empty());
    (document, diagnostics)
}

/// Returns code, pointer and message of everything wrong with a document that consists of `rest`
/// beside what every document has.
fn faults(rest: &str) -> Vec<(&'static str, String, String)> {
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";
    let paths = if rest.contains("paths:") { "" } else { "paths: {}\n" };
    let (_, diagnostics) = loaded(&format!("{head}{paths}{rest}"));
    let place = |place: &Place| match place {
        Place::Pointer(pointer) | Place::Key(pointer, _) => pointer.to_string(),
        other => format!("{other:?}"),
    };
    let messages = diagnostics.messages().iter();
    messages
        .map(|fault| (fault.code, place(&fault.place), fault.message.clone()))
        .collect()
}

fn places(rest: &str) -> Vec<(&'static str, String)> {
    faults(rest).into_iter().map(|(code, place, _)| (code, place)).collect()
}

fn at(code: &'static str, place: &str) -> (&'static str, String) {
    (code, place.to_owned())
}

#[test]
fn nothing_of_openapi_is_unknown() {
    let (document, diagnostics) = loaded(EVERYTHING);
    let warnings: Vec<_> = diagnostics
        .messages()
        .iter()
        .map(|fault| (fault.code, fault.message.split('`').nth(1).unwrap_or_default()))
        .collect();
    let unused = |key| (codes::UNUSED_KEY, key);
    // What the typed form has no place for.
    let expected =
        [unused("callbacks"), unused("explode"), unused("xml"), unused("callbacks")];
    assert_eq!(warnings, expected);
    assert!(document.is_some());
}

#[test]
fn misspelt_keys_are_errors_with_the_right_one() {
    let rest =
        "paths:\n  /a:\n    get:\n      reponses: {}\n      sumary: x\n      foo: 1\n";
    let expected = [
        (codes::IGNORED_KEY, "/paths/~1a/get/foo"),
        (codes::UNKNOWN_KEY, "/paths/~1a/get/reponses"),
        (codes::UNKNOWN_KEY, "/paths/~1a/get/sumary"),
    ];
    assert_eq!(places(rest), expected.map(|(code, place)| at(code, place)));
}

#[test]
fn faults_are_at_the_exact_value() {
    let schema = |schema: &str| format!("components: {{schemas: {{A: {schema}}}}}");
    let cases = [
        ("{type: [string, 5]}", codes::WRONG_VALUE, "/type"),
        ("{type: [string, 'null']}", codes::NEWER, "/type"),
        ("{maxLength: -1}", codes::WRONG_VALUE, "/maxLength"),
        ("{maxLength: 1.5}", codes::WRONG_VALUE, "/maxLength"),
        ("{exclusiveMinimum: 5}", codes::NEWER, "/exclusiveMinimum"),
        ("{exclusiveMinimum: x}", codes::WRONG_VALUE, "/exclusiveMinimum"),
        ("{properties: {a: true}}", codes::NEWER, "/properties/a"),
        ("{items: {required: true}}", codes::WRONG_VALUE, "/items/required"),
        (
            "{items: {allOf: [{}, {type: strnig}]}}",
            codes::WRONG_VALUE,
            "/items/allOf/1/type",
        ),
        ("{additionalProperties: 'false'}", codes::WRONG_VALUE, "/additionalProperties"),
        ("{items: {$ref: 1}}", codes::WRONG_VALUE, "/items/$ref"),
        ("{discriminator: {}}", codes::MISSING_KEY, "/discriminator"),
        ("{xml: {$ref: '#'}}", codes::UNKNOWN_KEY, "/xml/$ref"),
        ("{const: 1}", codes::NEWER, "/const"),
        ("{contains: {}}", codes::IGNORED_KEY, "/contains"),
        ("{in: query}", codes::IGNORED_KEY, "/in"),
        ("{description: null}", codes::NULL, "/description"),
        (
            "{items: {$ref: '#/components/schemas/A', title: x}}",
            codes::REFERENCE_SIBLING,
            "/items/title",
        ),
    ];
    for (text, code, place) in cases {
        let expected = [at(code, &format!("/components/schemas/A{place}"))];
        assert_eq!(places(&schema(text)), expected, "{text}");
    }
    // Names are not keywords, and examples are not looked into.
    for text in [
        "{properties: {$ref: {type: string}, tpye: {}}}",
        "{example: {$ref: 'http://x'}, default: {$ref: '#/x'}, enum: [{$ref: 1}]}",
        "{x-any: {$ref: '#/x'}, items: {$ref: '#/components/schemas/A', x-any: 1}}",
    ] {
        assert_eq!(places(&schema(text)), [], "{text}");
    }
}

#[test]
fn our_own_keys_beside_a_reference_count() {
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: ";
    let text = "{schemas: {A: {type: string}, B: {properties: {
        own: {$ref: '#/components/schemas/A', x-sdk-sensitive: true, x-other: 1},
        other: {$ref: '#/components/schemas/A', x-other: 1}}}}}";
    let (document, diagnostics) = loaded(&format!("{head}{text}"));
    assert!(diagnostics.messages().is_empty());
    let document = document.expect("a document");
    let found = |place: &str| document.raw().pointer(&format!("/components{place}"));
    let reference = json!({"$ref": "#/components/schemas/A"});
    let wrapped = json!({"allOf": [reference], "x-sdk-sensitive": true});
    assert_eq!(found("/schemas/B/properties/own"), Some(&wrapped));
    assert_eq!(
        found("/schemas/B/properties/other/$ref"),
        Some(&json!("#/components/schemas/A"))
    );

    let parameter = "{parameters: {P: {name: p, in: query, schema: {}}, \
        Q: {$ref: '#/components/parameters/P', x-sdk-sensitive: true}}}";
    assert_eq!(places(&format!("components: {parameter}")), []);
}

#[test]
fn parameters_and_responses() {
    let operation = |parameter: &str, response: &str| {
        format!(
            "paths: {{/a: {{get: {{parameters: [{parameter}], responses: {response}}}}}}}"
        )
    };
    let cases = [
        ("{name: a, in: query}", codes::MISSING_KEY, ""),
        ("{name: a, in: query, schema: {}, content: {}}", codes::UNKNOWN_KEY, ""),
        ("{name: a, in: body, schema: {}}", codes::WRONG_VALUE, "/in"),
        ("{name: a, in: path, style: form, schema: {}}", codes::WRONG_VALUE, "/style"),
        (
            "{name: a, in: path, allowReserved: true, schema: {}}",
            codes::NEWER,
            "/allowReserved",
        ),
    ];
    for (text, code, place) in cases {
        let expected = [at(code, &format!("/paths/~1a/get/parameters/0{place}"))];
        assert_eq!(
            places(&operation(text, "{default: {description: d}}")),
            expected,
            "{text}"
        );
    }
    for status in ["99", "4x", "abc", "6XX", "1000"] {
        let response = format!("{{'{status}': {{description: d}}}}");
        let expected =
            [at(codes::UNKNOWN_KEY, &format!("/paths/~1a/get/responses/{status}"))];
        assert_eq!(places(&operation("", &response)), expected, "{status}");
    }
}

#[test]
fn references_resolve_or_are_errors() {
    let reference = |target: &str| {
        format!(
            "paths: {{\"/a~b/{{c}}\": {{get: {{responses: {{200: {{description: d, \
             content: {{a/b: {{schema: {{type: string}}}}}}}}}}}}}}}}\n\
             components:\n  schemas:\n    B c: {{}}\n    '': {{}}\n    A: {{items: {{$ref: \
             '{target}'}}}}\n  responses: {{R: {{description: d}}}}\n"
        )
    };
    for target in [
        "#/components/schemas/A",
        "#/components/schemas/B%20c",
        "#/components/schemas/",
        "#/components/schemas/A/items",
        "#/paths/~1a~0b~1%7Bc%7D/get/responses/200/content/a~1b/schema",
    ] {
        let found = places(&reference(target));
        assert!(
            found.is_empty() || found[0].0 == codes::REFERENCE_LOOP,
            "{target} {found:?}"
        );
    }
    let cases = [
        ("#/components/schemas/a", codes::DANGLING_REFERENCE),
        ("#/components/schemas/A/allOf/0", codes::DANGLING_REFERENCE),
        ("#A", codes::DANGLING_REFERENCE),
        ("#/components/responses/R", codes::WRONG_REFERENCE),
        ("#/components/schemas", codes::WRONG_REFERENCE),
        ("#", codes::WRONG_REFERENCE),
        ("", codes::REMOTE_REFERENCE),
        ("http://169.254.169.254/", codes::REMOTE_REFERENCE),
        ("file:///etc/passwd", codes::REMOTE_REFERENCE),
        ("%252e%252e/x.yaml#/A", codes::REMOTE_REFERENCE),
    ];
    for (target, code) in cases {
        let expected = [at(code, "/components/schemas/A/items/$ref")];
        assert_eq!(places(&reference(target)), expected, "{target}");
    }
}

#[test]
fn loops_are_shown_once_and_only_where_nothing_is_in_between() {
    let rest = "components:\n  schemas:
    A: {$ref: '#/components/schemas/B'}
    B: {allOf: [{}, {allOf: [{$ref: '#/components/schemas/A'}]}]}
    C: {properties: {c: {$ref: '#/components/schemas/C'}}}
    D: {oneOf: [{$ref: '#/components/schemas/D'}, {type: string}]}
    E: {$ref: '#/components/schemas/A'}\n";
    let found = faults(rest);
    let expected = (
        codes::REFERENCE_LOOP,
        "/components/schemas/A".to_owned(),
        "this refers to itself: `A` → `B` → `A`".to_owned(),
    );
    assert_eq!(found, [expected]);
}

#[test]
fn versions() {
    for (text, place) in [
        ("{openapi: 3.0.99, paths: {}}", "/openapi"),
        ("{openapi: 3.3.0, paths: {}}", "/openapi"),
        ("{openapi: 3, paths: {}}", "/openapi"),
        ("{swagger: '2.0'}", "/swagger"),
        ("{info: {}}", ""),
    ] {
        let (_, diagnostics) = loaded(text);
        let [fault] = diagnostics.messages() else { unreachable!("{diagnostics:?}") };
        assert_eq!(
            (fault.code, &fault.place),
            (codes::VERSION, &Place::Pointer(Pointer::parse(place)))
        );
    }
}

/// The typed form is never asked to read what it cannot, and nothing panics: every value of a
/// document that has everything is replaced by each of several others.
#[test]
fn every_mutation_is_loaded_or_located() {
    let raw = serde_json::to_value(parse::parse(
        &Source::new("everything.yaml", EVERYTHING),
        File::Spec,
        &mut Diagnostics::default(),
    ))
    .expect("a tree is a tree");
    let others = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!("x"),
        json!([]),
        json!({}),
        json!([{}]),
        json!({"x": {}}),
        json!({"$ref": 1}),
        json!({"$ref": "#/components/schemas/A"}),
    ];
    let mut pointers = Vec::new();
    collect(&raw, Pointer::root(), &mut pointers);
    for pointer in &pointers {
        for other in &others {
            let mut mutated = raw.clone();
            if let Some(value) = mutated.pointer_mut(pointer.as_str()) {
                *value = other.clone();
            }
            let mut diagnostics = Diagnostics::default();
            let (version, files) = (
                Version::V3_0,
                Files {
                    main: "",
                    others: Vec::new(),
                },
            );
            let mut left = normal::normalise(&mut mutated, version, &mut diagnostics);
            let own = &mut Own::default();
            let checked = check_tree(
                &mut mutated,
                version,
                &files,
                &mut left,
                own,
                &mut Cuts::default(),
                &mut diagnostics,
            );
            let sound = checked.is_some();
            let typed = checked.map(|it| {
                typed::read(&mutated, &it, usize::MAX, &mut diagnostics).is_some()
            });
            let worst = diagnostics.messages().iter().map(|fault| fault.severity).max();
            assert_eq!(
                sound,
                worst != Some(Severity::Error),
                "{pointer} {other} {diagnostics:?}"
            );
            assert!(typed != Some(false), "{pointer} {other} {diagnostics:?}");
        }
    }
}

fn collect(value: &Value, at: Pointer, pointers: &mut Vec<Pointer>) {
    match value {
        Value::Object(entries) => {
            entries
                .iter()
                .for_each(|(key, value)| collect(value, at.child(key), pointers));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| collect(item, at.child(index), pointers));
        }
        _ => {}
    }
    pointers.push(at);
}
