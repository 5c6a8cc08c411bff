//! The models of a document with `#[derive(Serialize, Deserialize)]`, as most generators emit them: what calls by hand are
//! made with.

mod types;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ory_sdk_generator::model::{
    Api, Extra, Presence, Struct, Tagging, TypeKind, TypeName,
};

const DERIVES: &str =
    "#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]\n";

/// Returns the files of a crate `derived` of all models.
pub(super) fn files(api: &Api) -> BTreeMap<String, String> {
    let manifest = "[package]\nname = \"derived\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                    [dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";
    let mut text = String::new();
    for (name, def) in &api.types {
        if let TypeKind::Alias(item) = &def.kind {
            let _ = writeln!(text, "pub type {name} = {};", types::item(item));
        } else {
            print(api, name, &mut text);
        }
    }
    let library = format!("#![allow(warnings)]\npub mod models {{\n{text}\n}}\n");
    BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest.to_owned()),
        ("src/lib.rs".to_owned(), library),
    ])
}

/// Prints one type.
fn print(api: &Api, name: &TypeName, out: &mut String) {
    out.push_str(DERIVES);
    let rename = |wire: &str| format!("#[serde(rename = {wire:?})] ");
    match &api.types[name].kind {
        TypeKind::Struct(shape) => print_struct(name, shape, out),
        TypeKind::StringEnum(_) => {
            types::print_enum(api, name, "#[serde(untagged)]", rename, out)
        }
        TypeKind::Union(union) => match &union.tagging {
            Tagging::Internal { property } => {
                let _ = writeln!(out, "#[serde(tag = {property:?})]");
                types::print_enum(api, name, "#[serde(untagged)]", rename, out);
            }
            Tagging::Number { .. } | Tagging::Untagged => {
                out.push_str("#[serde(untagged)]\n");
                types::print_enum(api, name, "", |_| String::new(), out);
            }
        },
        TypeKind::IntEnum(_) | TypeKind::Alias(_) => {
            out.push_str("#[serde(untagged)]\n");
            types::print_enum(api, name, "", |_| String::new(), out);
        }
    }
}

fn print_struct(name: &TypeName, shape: &Struct, out: &mut String) {
    let _ = writeln!(out, "pub struct {name} {{");
    for field in &shape.fields {
        let skip = match field.presence {
            Presence::Required | Presence::RequiredNullable => "",
            _ => ", default, skip_serializing_if = \"Option::is_none\"",
        };
        let _ = writeln!(out, "#[serde(rename = {:?}{skip})]", field.wire_name);
        let _ = writeln!(out, "pub {}: {},", field.ident, types::field(field));
    }
    if let Extra::Kept { ident, item, .. } = &shape.extra {
        let _ = writeln!(out, "#[serde(flatten)] pub {ident}: {},", types::map(item));
    }
    out.push_str("}\n");
}
