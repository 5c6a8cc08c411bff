//! What is made of a base with a discriminator: it comes and goes, and so do its tags, without a change of the base.

use serde_json::{Value, json};

use crate::compare::{fact, trees};

/// Returns a document whose base is sent and received, with the names and the places of heirs, and a mapping.
fn document(heirs: &[&str], mapping: &Value) -> Value {
    let mut base = json!({
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind"}
    });
    if !mapping.is_null() {
        base["discriminator"]["mapping"] = mapping.clone();
    }
    let mut schemas = json!({"Base": base});
    for name in heirs {
        let parts = json!([
            {"$ref": "#/components/schemas/Base"},
            {"type": "object", "properties": {"size": {"type": "integer"}}}
        ]);
        schemas[*name] = json!({"allOf": parts});
    }
    let content =
        json!({"application/json": {"schema": {"$ref": "#/components/schemas/Base"}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Heirs", "version": "1"},
        "paths": {
            "/read": {"get": {"responses": {"200": {"description": "Done", "content": content}}}},
            "/write": {"put": {
                "requestBody": {"content": content},
                "responses": {"204": {"description": "Done"}}
            }}
        },
        "components": {"schemas": schemas}
    })
}

/// Returns the rules that two documents come to, without those that say which schemas there are.
fn told(old: &Value, new: &Value) -> Vec<String> {
    let facts = trees(old, new).entries.iter().map(fact).collect::<Vec<_>>();
    let is_list = |fact: &String| fact.starts_with("schema-");
    facts.into_iter().filter(|fact| !is_list(fact)).collect()
}

#[test]
fn an_heir_comes_and_goes_as_an_alternative_does() {
    let (few, more) = (["Cat"], ["Cat", "Dog"]);
    let [few, more] = [&few[..], &more[..]].map(|heirs| document(heirs, &Value::Null));
    let at = "/components/schemas/Dog";
    assert_eq!(told(&few, &more), [format!("response-variant-added {at}")]);
    assert_eq!(told(&more, &few), [format!("request-variant-removed {at}")]);
    assert_eq!(told(&more, &more), [""; 0]);
}

#[test]
fn another_tag_of_an_heir_is_told() {
    let plain = document(&["Cat", "Dog"], &Value::Null);
    let mapped = |tag: &str| {
        let mut mapping = json!({});
        mapping[tag] = json!("#/components/schemas/Dog");
        document(&["Cat", "Dog"], &mapping)
    };
    let at = "discriminator-changed /components/schemas/Base";
    assert_eq!(told(&plain, &mapped("dog")), [at]);
    assert_eq!(told(&mapped("dog"), &mapped("hound")), [at]);
    // That is the tag which it has without a mapping.
    assert_eq!(told(&plain, &mapped("Dog")), [""; 0]);
}

#[test]
fn an_heir_that_keeps_its_tag_may_have_another_name() {
    let named = |name: &str| {
        let mapping = json!({"dog": format!("#/components/schemas/{name}")});
        document(&["Cat", name], &mapping)
    };
    assert_eq!(told(&named("Dog"), &named("Hound")), [""; 0]);
    let unmapped = |name: &str| document(&["Cat", name], &Value::Null);
    let at = "/components/schemas";
    assert_eq!(
        told(&unmapped("Dog"), &unmapped("Hound")),
        [
            format!("request-variant-removed {at}/Dog"),
            format!("response-variant-added {at}/Hound"),
        ]
    );
}

#[test]
fn a_base_that_nothing_uses_says_nothing_of_its_heirs() {
    let mut old = document(&["Cat"], &Value::Null);
    let mut new = document(&["Cat", "Dog"], &Value::Null);
    for tree in [&mut old, &mut new] {
        tree["paths"] = json!({});
    }
    assert_eq!(told(&old, &new), [""; 0]);
}

/// Returns a document whose answer is one of objects, each with the value of its key.
fn by_constant(values: &[Value]) -> Value {
    let mut schemas = json!({});
    for value in values {
        let name = format!("Is{}", value.to_string().trim_matches('"'));
        schemas[name] = json!({
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"enum": [value]}, "size": {"type": "integer"}}
        });
    }
    let names = schemas.as_object().into_iter().flatten().map(|(name, _)| name.clone());
    let names: Vec<_> = names
        .map(|name| json!({"$ref": format!("#/components/schemas/{name}")}))
        .collect();
    let content = json!({"application/json": {"schema": {"oneOf": names}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Constants", "version": "1"},
        "paths": {
            "/read": {"get": {"responses": {"200": {"description": "Done", "content": content}}}}
        },
        "components": {"schemas": schemas}
    })
}

#[test]
fn a_constant_tells_an_alternative_as_a_tag_does() {
    let told = |old: &[Value], new: &[Value]| {
        let facts = told(&by_constant(old), &by_constant(new));
        let rules = facts.iter().filter_map(|fact| fact.split(' ').next());
        let of_variants = rules.filter(|rule| rule.starts_with("response-variant"));
        of_variants.map(str::to_owned).collect::<Vec<_>>()
    };
    for (one, two, three) in
        [(json!("a"), json!("b"), json!("c")), (json!(1), json!(2), json!(3))]
    {
        let (few, more) = ([one.clone(), two.clone()], [one.clone(), two, three]);
        assert_eq!(told(&few, &more), ["response-variant-added"]);
    }
    let untold = ["response-variant-added-without-tag"];
    // One alone has no other that it is told from, and what is no text among texts is told by nothing.
    assert_eq!(told(&[json!("a")], &[json!("a"), json!("b")]), untold);
    let (few, more) = ([json!("a"), json!("b")], [json!("a"), json!("b"), json!(3)]);
    assert_eq!(told(&few, &more), untold);
    let (few, more) = ([json!(true)], [json!(true), json!(false)]);
    assert_eq!(told(&few, &more), untold);
}

#[test]
fn a_discriminator_that_cannot_be_used_tells_nothing() {
    let base = |ty: &str, heirs: &[&str]| {
        let mut document = document(heirs, &Value::Null);
        let kind = "/components/schemas/Base/properties/kind/type";
        *document.pointer_mut(kind).expect("the key") = json!(ty);
        document
    };
    let of_read = |ty: &str| {
        let facts = told(&base(ty, &["A", "B"]), &base(ty, &["A", "B", "C"]));
        facts
            .iter()
            .filter_map(|fact| Some(fact.split(' ').next()?.to_owned()))
            .collect::<Vec<_>>()
    };
    assert_eq!(of_read("string"), ["response-variant-added"]);
    assert_eq!(of_read("integer"), ["response-variant-added-without-tag"]);
    // Inline alternatives have no name that a tag could be.
    let inline = |keys: &[&str]| {
        let mut document = by_constant(&[json!("a")]);
        let all = keys.iter().map(|key| json!({"type": "object", "required": [key], "properties": {"kind": {"type": "string"}, *key: {}}}));
        let schema = json!({"oneOf": all.collect::<Vec<_>>(), "discriminator": {"propertyName": "kind"}});
        document["paths"]["/read"]["get"]["responses"]["200"]["content"]["application/json"]
            ["schema"] = schema;
        document
    };
    let facts = told(&inline(&["x", "y"]), &inline(&["x", "y", "z"]));
    let is_untold =
        |fact: &String| fact.starts_with("response-variant-added-without-tag ");
    assert!(facts.iter().any(is_untold), "{facts:?}");
}
