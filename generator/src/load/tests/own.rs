//! Keys of ours: what is said of those that are misspelt, misplaced or of the wrong type.

#![expect(clippy::panic, reason = "a test says what it found")]

use super::{at, loaded, places};
use crate::diagnostic::{Diagnostics, File, Place, codes};
use crate::load::load;
use crate::source::{Beside, Source};
use crate::{Inputs, extensions};

const UNKNOWN: &str = codes::UNKNOWN_OWN_KEY;
const MISPLACED: &str = codes::MISPLACED_OWN_KEY;

/// A document with every kind of object that can hold extensions. Each has `KEY` in it, and beside
/// that, in comments, what stands there.
const PLACES: &str = include_str!("own/places.yaml");

/// Returns the document in which the key of the `index`th place is `key`, and the pointer of that
/// place; `None` after the last one.
fn document(index: usize, key: &str) -> Option<String> {
    let (mut text, mut rest, mut count) = (String::new(), PLACES, 0);
    let mut found = false;
    while let Some((before, after)) = rest.split_once("KEY, ") {
        text += before;
        if count == index {
            text += &format!("{key}, ");
            found = true;
        }
        (rest, count) = (after, count + 1);
    }
    found.then(|| text + rest)
}

fn said(text: &str) -> Vec<(&'static str, String)> {
    let (_, diagnostics) = loaded(text);
    let ours = |code: &str| code.starts_with("E0");
    let messages = diagnostics.messages().iter().filter(|it| ours(it.code));
    let place = |place: &Place| match place {
        Place::Pointer(pointer) | Place::Key(pointer, _) => pointer.to_string(),
        other => format!("{other:?}"),
    };
    messages.map(|it| (it.code, place(&it.place))).collect()
}

#[test]
fn a_key_that_does_not_exist_is_an_error_in_every_place() {
    let wrong = [
        "x-sdk-sensitiv: true",
        "X-SDK-Sensitive: true",
        "x_sdk_sensitive: true",
        "x-Sdk-sensitive: true",
        "x-sdk: true",
        "x-sdk-: true",
        "x-skd-sensitive: true",
        "x-sdk-pagination: {style: link}",
    ];
    let mut count = 0;
    while let Some(text) = document(count, "x-other: true") {
        assert_eq!(said(&text), [], "place {count}");
        for key in wrong {
            let text = document(count, key).expect("the place");
            let found = said(&text);
            let [(code, place)] = &found[..] else {
                panic!("{key} in place {count}: {found:?}");
            };
            let name = key.split(':').next().expect("a name");
            assert_eq!(*code, UNKNOWN, "{key} in place {count}: {place}");
            assert_eq!(place.rsplit('/').next(), Some(name));
        }
        count += 1;
    }
    assert!(count > 60, "{count} places");
}

#[test]
fn a_key_that_exists_is_an_error_in_every_place_but_its_own() {
    let paging = "x-sdk-paging: {style: link, token: t}";
    let mut allowed = [0; 3];
    let mut index = 0;
    while document(index, "x-other: true").is_some() {
        let keys = ["x-sdk-sensitive: true", "x-sdk-null-as-empty: true", paging];
        for (key, allowed) in keys.into_iter().zip(&mut allowed) {
            let text = document(index, key).expect("the place");
            // What is a key of ours in a place is said in its comment.
            let after = text.split_once(key).expect("the key").1;
            let name = key.split(':').next().expect("a name");
            let comment = after.lines().next().unwrap_or_default();
            let comment = comment.split_once(" # ").map_or("", |(_, comment)| comment);
            let may = comment.contains(name.trim_start_matches(extensions::PREFIX));
            match &said(&text)[..] {
                [] if may => *allowed += 1,
                [(code, at)] if !may => {
                    assert_eq!(*code, MISPLACED, "{key} in place {index}: {at}");
                    assert_eq!(at.rsplit('/').next(), Some(name));
                }
                found => panic!("{key} in place {index} ({comment}): {found:?}"),
            }
        }
        index += 1;
    }
    let [sensitive, empty, paging] = allowed;
    assert!(sensitive > 20 && empty > 5 && paging > 2, "{allowed:?}");
}

#[test]
fn values_are_of_the_type_that_the_key_has() {
    let at_schema = "/components/schemas/A/x-sdk-sensitive";
    for value in ["'yes'", "'true'", "1", "null", "[]", "{}", "True_"] {
        let text =
            format!("components: {{schemas: {{A: {{x-sdk-sensitive: {value}}}}}}}");
        assert_eq!(places(&text), [at(codes::WRONG_VALUE, at_schema)], "{value}");
    }
    let paging = "/paths/~1a/get/x-sdk-paging";
    let cases = [
        ("true", vec![(codes::WRONG_VALUE, "")]),
        ("{style: link, token: 1}", vec![(codes::WRONG_VALUE, "/token")]),
        ("{style: header, token: t}", vec![(codes::WRONG_VALUE, "/style")]),
        ("{style: link, tokn: t}", vec![(UNKNOWN, "/tokn")]),
        ("{style: link, token: t, colour: red}", vec![(UNKNOWN, "/colour")]),
        ("{}", vec![(codes::MISSING_KEY, ""), (codes::MISSING_KEY, "")]),
    ];
    for (value, expected) in cases {
        let text = format!(
            "paths: {{/a: {{get: {{x-sdk-paging: {value}, responses: {{}}}}}}}}"
        );
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(code, place)| at(code, &format!("{paging}{place}")))
            .collect();
        assert_eq!(places(&text), expected, "{value}");
    }
}

#[test]
fn names_that_are_spelt_like_keys_are_names() {
    let schema = |text: &str| places(&format!("components: {{schemas: {{A: {text}}}}}"));
    for text in [
        "{properties: {x-sdk-foo: {type: string}, x-sdk-sensitive: {type: boolean}}}",
        "{example: {x-sdk-foo: 1}, default: {x-sdk-sensitiv: 1}, enum: [{x-sdk-a: 1}]}",
        "{x-other: {x-sdk-foo: 1}, required: [x-sdk-foo]}",
    ] {
        assert_eq!(schema(text), [], "{text}");
    }
    // But a flag is no schema: the key slipped into the list of names.
    let place = "/components/schemas/A/properties/x-sdk-sensitive";
    let found = schema("{properties: {x-sdk-sensitive: true, a: {type: string}}}");
    assert!(found.contains(&at(MISPLACED, place)), "{found:?}");
}

/// Loads a document of one operation under an overlay with one action.
fn laid(action: &str) -> Vec<(&'static str, File, String)> {
    let spec = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {parameters: \
                [{name: t, in: query, schema: {type: string, example: {a: 1}}}], responses: \
                {'204': {description: d}}}}}\n";
    let overlay =
        format!("overlay: 1.0.0\ninfo: {{title: O, version: '1'}}\nactions: [{action}]");
    let inputs = Inputs {
        spec: Source::new("spec.yaml", spec),
        overlay: Some(Source::new("overlay.yaml", overlay)),
        settings: None,
        carried: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    load(&inputs, &mut diagnostics);
    let place = |place: &Place| match place {
        Place::Pointer(pointer) | Place::Key(pointer, _) => pointer.to_string(),
        other => format!("{other:?}"),
    };
    let messages = diagnostics.messages().iter();
    messages.map(|it| (it.code, it.file, place(&it.place))).collect()
}

#[test]
fn a_fault_of_the_overlay_is_told_there() {
    let get = "target: \"$.paths['/a'].get\", description: d";
    let update = "/actions/0/update";
    for (action, code, place) in [
        (format!("{{{get}, update: {{x-sdk-sensitive: true}}}}"), MISPLACED, update),
        (format!("{{{get}, update: {{x-sdk-pagingg: {{}}}}}}"), UNKNOWN, update),
        (
            format!("{{{get}, x-sdk-sensitive: true, remove: true}}"),
            MISPLACED,
            "/actions/0",
        ),
        (
            format!("{{{get}, x-sdk-sensitiv: true, remove: true}}"),
            UNKNOWN,
            "/actions/0",
        ),
        (
            "{target: '$..example', description: d, update: {x-sdk-sensitive: true}}"
                .to_owned(),
            MISPLACED,
            update,
        ),
    ] {
        let found = laid(&action);
        let [(found_code, file, at)] = &found[..] else { panic!("{action}: {found:?}") };
        assert_eq!((*found_code, *file), (code, File::Overlay), "{action}");
        assert!(at.starts_with(&format!("{place}/x-sdk-")), "{action}: {at}");
    }
    let fine =
        "{target: '$..parameters[0]', description: d, update: {x-sdk-sensitive: true}}";
    assert_eq!(laid(fine), []);
}

#[test]
fn other_files_are_looked_at_where_a_reference_leads() {
    let spec = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: \
                {A: {$ref: 'a.yaml#/A'}}}\n";
    let other =
        "A: {properties: {p: {type: string, x-sdk-sensitiv: true}}}\nB: {x-sdk-b: 1}\n";
    let beside = Beside {
        name: "a.yaml".to_owned(),
        source: Source::new("a.yaml", other),
    };
    let inputs = Inputs {
        spec: Source::new("spec.yaml", spec).with_beside(vec![beside]),
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    assert!(load(&inputs, &mut diagnostics).is_none());
    let [fault] = diagnostics.messages() else { panic!("{diagnostics:?}") };
    let place = Place::Key(
        crate::source::Pointer::parse(
            "/x-sdk-files/a.yaml/A/properties/p/x-sdk-sensitiv",
        ),
        0,
    );
    assert_eq!((fault.code, &fault.place), (UNKNOWN, &place));
    assert_eq!(fault.help.as_deref(), Some("did you mean `x-sdk-sensitive`?"));
}
