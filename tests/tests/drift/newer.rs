//! What OpenAPI 3.1 can say and the normal form cannot: nobody knows what a change of it means, and it is told.

use ory_sdk_generator::drift::{self, Change, Entry};
use serde_json::{Value, json};

use crate::compare::{Scope, side, things, word};

fn newer() -> Value {
    let mut tree = things();
    tree["openapi"] = "3.1.0".into();
    tree
}

/// Compares texts with a line for each value.
fn told(old: &Value, new: &Value) -> Vec<Entry> {
    let read = |tree: &Value| side("things.json", &format!("{tree:#}"), Scope::All);
    let (base, next) = (read(old), read(new));
    let report = drift::diff(&base, &next);
    for (there, back) in [(&base, &base), (&next, &next)] {
        assert_eq!(drift::diff(there, back).entries, []);
    }
    report.entries
}

fn facts(entries: &[Entry]) -> Vec<String> {
    let fact = |it: &Entry| format!("{} {} {}", it.rule.id, word(it.wire()), it.at());
    entries.iter().map(fact).collect()
}

#[test]
fn a_keyword_that_is_left_out_is_compared() {
    let object = "/components/schemas/NewThing";
    let list = "/paths/~1things/get/parameters/2/schema";
    let text = "/components/schemas/Thing/properties/note";
    let keywords = [
        (
            object,
            "dependentRequired",
            json!({"hint": ["size"]}),
            json!({"hint": ["remark"]}),
        ),
        (
            object,
            "dependentSchemas",
            json!({"hint": {"minProperties": 2}}),
            json!({"hint": {"minProperties": 3}}),
        ),
        (object, "if", json!({"required": ["hint"]}), json!({"required": ["size"]})),
        (object, "then", json!({"required": ["hint"]}), json!({"required": ["size"]})),
        (object, "else", json!({"required": ["hint"]}), json!({"required": ["size"]})),
        (object, "propertyNames", json!({"maxLength": 9}), json!({"maxLength": 8})),
        (
            object,
            "patternProperties",
            json!({"^a": {"type": "string"}}),
            json!({"^b": {"type": "string"}}),
        ),
        (list, "contains", json!({"const": "a"}), json!({"const": "b"})),
        (list, "minContains", json!(1), json!(2)),
        (list, "maxContains", json!(1), json!(2)),
        (list, "unevaluatedItems", json!(false), json!({"type": "string"})),
        (text, "contentEncoding", json!("base16"), json!("base32")),
        (text, "contentSchema", json!({"type": "string"}), json!({"type": "integer"})),
    ];
    for (place, key, one, other) in keywords {
        let with = |value: &Value| {
            let mut tree = newer();
            tree.pointer_mut(place).expect("a schema")[key] = value.clone();
            tree
        };
        let expected = format!("keyword-not-understood risky {place}/{key}");
        for (old, new) in
            [(newer(), with(&one)), (with(&one), newer()), (with(&one), with(&other))]
        {
            let entries = told(&old, &new);
            let entry = entries
                .iter()
                .find(|it| facts(std::slice::from_ref(it)) == [expected.clone()]);
            let entry = entry
                .unwrap_or_else(|| panic!("{expected} not in {:#?}", facts(&entries)));
            assert!(entry.seen().line.is_some(), "{entry:#?}");
            assert!([&one, &other].contains(&&entry.seen().value), "{entry:#?}");
            assert!(entry.source == drift::SourceVerdict::Risky, "{entry:#?}");
        }
    }
}

#[test]
fn a_keyword_beside_a_reference_is_compared() {
    let place = "/components/schemas/Thing/properties/owner";
    let mut one = newer();
    one.pointer_mut(place).expect("a reference")["dependentRequired"] =
        json!({"name": ["a"]});
    let mut other = newer();
    other.pointer_mut(place).expect("a reference")["dependentRequired"] =
        json!({"name": ["b"]});
    for (old, new) in [(&newer(), &one), (&one, &newer()), (&one, &other)] {
        let expected = format!("keyword-not-understood risky {place}/dependentRequired");
        assert_eq!(facts(&told(old, new)), [expected]);
    }
    // In a list of types, and in what is new as a whole.
    let mut old = newer();
    old.pointer_mut(place).expect("a reference")["type"] = json!(["object", "null"]);
    let mut new = old.clone();
    new["components"]["schemas"]["Extra"] =
        json!({"type": ["array", "string"], "contains": {"const": 1}});
    let entries = told(&old, &new);
    assert_eq!(facts(&entries), ["schema-added none /components/schemas/Extra"]);
    let Change::Come(seen) = &entries[0].change else { panic!("it came") };
    assert!(seen.value.to_string().contains("contains"), "{seen:?}");
    assert!(!seen.value.to_string().contains("left-out"), "{seen:?}");
    let mut next = new.clone();
    next["components"]["schemas"]["Extra"]["contains"]["const"] = json!(2);
    let place = "/components/schemas/Extra/anyOf/0/contains";
    assert_eq!(
        facts(&told(&new, &next)),
        [format!("keyword-not-understood risky {place}")]
    );
}

#[test]
fn a_tuple_that_changes_its_order_is_told() {
    let place = "/components/schemas/Thing/properties/pair";
    let with = |places: Value| {
        let mut tree = newer();
        tree["components"]["schemas"]["Thing"]["properties"]["pair"] =
            json!({"type": "array", "prefixItems": places, "items": false});
        tree
    };
    let (old, new) = (
        with(json!([{"type": "string"}, {"type": "integer"}])),
        with(json!([{"type": "integer"}, {"type": "string"}])),
    );
    let facts = facts(&told(&old, &new));
    assert!(
        facts.contains(&format!("keyword-not-understood risky {place}/prefixItems")),
        "{facts:#?}"
    );
}

#[test]
fn a_client_certificate_that_is_asked_for_is_told() {
    let mut old = newer();
    old["components"]["securitySchemes"]["cert"] = json!({"type": "mutualTLS"});
    let mut new = old.clone();
    new["paths"]["/things"]["get"]["security"] = json!([{"token": [], "cert": []}]);
    old["paths"]["/things"]["get"]["security"] = json!([{"token": []}]);
    assert_eq!(
        facts(&told(&old, &new)),
        ["security-changed breaking /paths/~1things/get/security"]
    );
    assert_eq!(
        facts(&told(&newer(), &old)),
        ["security-scheme-added none /components/securitySchemes/cert"]
    );
}
