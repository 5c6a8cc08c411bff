//! Names: long ones, those that stay when another goes, and those that reach the wire.

use std::collections::BTreeMap;

use ory_sdk_generator::Inputs;
use ory_sdk_generator::model::Api;
use serde_json::{Map, Value, json};

use super::document;
use crate::run::{self, Outcome};

pub(crate) fn long_names() {
    let name = |letter: &str| letter.repeat(10 << 10);
    let (a, b) = (name("a"), name("a") + "b");
    let object =
        |key: &str| json!({"type": "object", "properties": {key: {"type": "string"}}});
    let mut schemas = Map::new();
    schemas.insert(a.clone(), object(&b));
    schemas.insert(b.clone(), object(&a));
    let operation = |id: &str| {
        json!({"get": {
            "operationId": id, "tags": [id],
            "parameters": [{"name": id, "in": "query", "schema": {"type": "string", "enum": [id, "x"]}}],
            "responses": {"204": {"description": id}},
        }})
    };
    let paths = json!({"/a": operation(&a), "/b": operation(&b)});
    let ran = run::run(&document(schemas.into(), paths));
    let api = ran.api.expect("a crate");
    let files = run::print(&api);
    for (path, _) in files.iter() {
        assert!(path.len() < 240, "{path}");
        assert!(path.split('/').all(|name| name.len() < 128), "{path}");
    }
    let names = api.types.values().map(|def| def.name.as_str().len());
    assert!(names.max().is_some_and(|longest| longest <= 110));
}

/// Returns the names of types by the pointer of their schema.
fn names(api: &Api) -> BTreeMap<String, String> {
    let types = api.types.values();
    types.map(|def| (def.origin.to_string(), def.name.to_string())).collect()
}

/// Neither order nor the removal of another schema renames one, unless a warning has said before that
/// the two would have the same name.
pub(crate) fn one_fewer() {
    let inputs = run::fixture("17-schema-names.yaml");
    let tree: Value = serde_yaml::from_str(&inputs.spec.text).expect("YAML");
    let whole = run::run(&inputs);
    let said = whole.said(&inputs);
    let before = names(&whole.api.expect("a crate"));
    let schemas = tree["components"]["schemas"].as_object().expect("schemas");
    for gone in schemas.keys() {
        let fewer: Map<String, Value> = schemas
            .iter()
            .filter(|(name, _)| *name != gone)
            .map(|(n, s)| (n.clone(), s.clone()))
            .collect();
        let ran = run::run(&document(fewer.into(), json!({})));
        assert_ne!(ran.outcome(), Outcome::Error);
        for (place, name) in names(&ran.api.expect("a crate")) {
            let warned =
                said.contains(&format!("this one is called `{}`\n", before[&place]));
            assert!(
                before[&place] == name || warned,
                "{place} became {name} without {gone}"
            );
        }
    }
    // Names that are chosen stay, whatever comes or goes.
    let chosen = "[names]\n\"/components/schemas/nullTime\" = { name = \"GoTime\", reason = \"x\" }\n";
    let settings = Some(ory_sdk_generator::source::Source::new("sdk.toml", chosen));
    for schemas in [json!({"nullTime": {}, "NullTime": {}}), json!({"nullTime": {}})] {
        let inputs = Inputs {
            settings: settings.clone(),
            ..document(schemas, json!({}))
        };
        let found = names(&run::run(&inputs).api.expect("a crate"));
        assert_eq!(found["/components/schemas/nullTime"], "GoTime");
    }
}

/// What a path says is in the code as a literal of the same text. How the support code writes such a
/// literal into a URL is proved in `generator/runtime/tests/wire/`.
pub(crate) fn literal_paths() {
    let inputs = run::fixture("25-literal-paths.yaml");
    let tree: Value = serde_yaml::from_str(&inputs.spec.text).expect("YAML");
    let files = run::print(&run::run(&inputs).api.expect("a crate"));
    let mut found = Vec::new();
    for (path, text) in
        files.iter().filter(|(path, _)| tests::fixtures::is_own_rust(path))
    {
        let file = syn::parse_file(text).unwrap_or_else(|_| panic!("{path} is Rust"));
        for item in &file.items {
            if let syn::Item::Mod(module) = item {
                found.extend(
                    module
                        .content
                        .iter()
                        .flat_map(|(_, items)| items)
                        .filter_map(path_of),
                );
            }
            found.extend(path_of(item));
        }
    }
    found.sort();
    // A `#` and what is behind it is no part of what a client sends (RFC 9110, section 4.2.5).
    let sent = |path: &String| path.split('#').next().unwrap_or_default().to_owned();
    let mut expected: Vec<String> =
        tree["paths"].as_object().expect("paths").keys().map(sent).collect();
    expected.sort();
    assert_eq!(found, expected);
}

/// Returns the path template of `static OPERATION`.
fn path_of(item: &syn::Item) -> Option<String> {
    let syn::Item::Static(item) = item else { return None };
    let syn::Expr::Struct(value) = &*item.expr else { return None };
    let mut fields = value.fields.iter();
    let path = fields
        .find(|field| matches!(&field.member, syn::Member::Named(it) if it == "path"))?;
    let syn::Expr::Lit(literal) = &path.expr else { return None };
    let syn::Lit::Str(text) = &literal.lit else { return None };
    Some(text.value())
}
