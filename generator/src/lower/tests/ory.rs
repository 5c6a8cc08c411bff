//! The whole Ory document, where it is at hand.

use super::*;

/// Prints what is made of the document that `LOWER_SPEC` names: `LOWER_SPEC=spec.json cargo test -p
/// ory-sdk-generator --lib -- --nocapture the_document_at_hand`.
#[test]
fn the_document_at_hand() {
    let Ok(path) = std::env::var("LOWER_SPEC") else { return };
    let text = std::fs::read_to_string(path).expect("a file");
    let raw: Value = serde_yaml::from_str(&text).expect("YAML or JSON");
    let (api, messages) = run(&raw, &settings());
    messages.iter().for_each(|message| println!("{message}"));
    let Some(api) = api else { return };
    let components = raw.pointer("/components/schemas").and_then(Value::as_object);
    let defined = api.types.values().filter(|found| found.component.is_some()).count();
    assert_eq!(defined, components.map_or(0, serde_json::Map::len));
    println!(
        "{} operations, {} types, {defined} components",
        api.operations().count(),
        api.types.len()
    );
    for operation in api.operations() {
        println!("{} {}", operation.ident, operation.type_name);
    }
    for definition in api.types.values() {
        println!("{} {}", definition.name, definition.module);
    }
}
