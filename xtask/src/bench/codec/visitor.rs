//! Hand-emitted serde impls: one visitor a type and a `match` on the key, without the derive.

use std::fmt::Write as _;

use ory_sdk_generator::model::{
    Api, Extra, Field, Presence, StringEnum, Struct, Tagging, TypeKind, TypeName, Union,
};

use super::types;

/// Prints one type.
pub(super) fn print(api: &Api, name: &TypeName, out: &mut String) {
    types::print(api, name, out);
    match &api.types[name].kind {
        TypeKind::Struct(shape) => {
            read_struct(name, shape, out);
            write_struct(name, shape, out);
        }
        TypeKind::StringEnum(list) => string_enum(name, list, out),
        TypeKind::IntEnum(_) => int_enum(name, out),
        TypeKind::Union(union) => self::union(name, union, out),
        TypeKind::Alias(_) => {}
    }
}

fn read_struct(name: &TypeName, shape: &Struct, out: &mut String) {
    let _ = writeln!(
        out,
        "impl<'de> serde::Deserialize<'de> for {name} {{\n\
         fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {{\n\
         struct V;\n\
         impl<'de> serde::de::Visitor<'de> for V {{\n\
         type Value = {name};\n\
         fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ f.write_str(\"{name}\") }}\n\
         fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<{name}, A::Error> {{"
    );
    for field in &shape.fields {
        let _ = writeln!(out, "let mut {} = None;", local(field));
    }
    if let Extra::Kept { ident, .. } = &shape.extra {
        let _ = writeln!(out, "let mut {ident} = std::collections::BTreeMap::new();");
    }
    out.push_str("while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {\nmatch &*key {\n");
    for field in &shape.fields {
        let value = match field.presence {
            Presence::Required => "Some(map.next_value()?)",
            _ => "map.next_value()?",
        };
        let _ = writeln!(out, "{:?} => {} = {value},", field.wire_name, local(field));
    }
    match &shape.extra {
        Extra::Kept { ident, .. } => {
            let _ = writeln!(
                out,
                "_ => {{ {ident}.insert(key.into_owned(), map.next_value()?); }}"
            );
        }
        Extra::Ignored => {
            out.push_str("_ => { map.next_value::<serde::de::IgnoredAny>()?; }\n")
        }
    }
    let _ = writeln!(out, "}}\n}}\nOk({name} {{");
    for field in &shape.fields {
        let _ = match field.presence {
            Presence::Required => writeln!(
                out,
                "{}: {}.ok_or_else(|| <A::Error as serde::de::Error>::missing_field({:?}))?,",
                field.ident,
                local(field),
                field.wire_name
            ),
            _ => writeln!(out, "{}: {},", field.ident, local(field)),
        };
    }
    if let Extra::Kept { ident, .. } = &shape.extra {
        let _ = writeln!(out, "{ident},");
    }
    out.push_str("})\n}\n}\nd.deserialize_map(V)\n}\n}\n");
}

/// The variable that collects a field: no name of the document can meet the names around it.
fn local(field: &Field) -> String {
    format!("field_{}", field.ident.bare())
}

fn write_struct(name: &TypeName, shape: &Struct, out: &mut String) {
    let _ = writeln!(
        out,
        "impl serde::Serialize for {name} {{\n\
         fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {{\n\
         use serde::ser::SerializeMap;\nlet mut map = s.serialize_map(None)?;"
    );
    for field in &shape.fields {
        let (wire, ident) = (&field.wire_name, &field.ident);
        let _ = match field.presence {
            Presence::Required | Presence::RequiredNullable => {
                writeln!(out, "map.serialize_entry({wire:?}, &self.{ident})?;")
            }
            _ => writeln!(
                out,
                "if let Some(value) = &self.{ident} {{ map.serialize_entry({wire:?}, value)?; }}"
            ),
        };
    }
    if let Extra::Kept { ident, .. } = &shape.extra {
        let _ = writeln!(
            out,
            "for (key, value) in &self.{ident} {{ map.serialize_entry(key, value)?; }}"
        );
    }
    out.push_str("map.end()\n}\n}\n");
}

fn string_enum(name: &TypeName, list: &StringEnum, out: &mut String) {
    let _ = writeln!(
        out,
        "impl<'de> serde::Deserialize<'de> for {name} {{\n\
         fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {{\n\
         let text = <std::borrow::Cow<'de, str>>::deserialize(d)?;\nOk(match &*text {{"
    );
    for variant in &list.variants {
        let _ = writeln!(out, "{:?} => Self::{},", variant.wire, variant.ident);
    }
    let _ = writeln!(
        out,
        "_ => Self::Unrecognized(text.into_owned()),\n}})\n}}\n}}\n\
         impl serde::Serialize for {name} {{\n\
         fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {{\ns.serialize_str(match self {{"
    );
    for variant in &list.variants {
        let _ = writeln!(out, "Self::{} => {:?},", variant.ident, variant.wire);
    }
    out.push_str("Self::Unrecognized(text) => text,\n})\n}\n}\n");
}

fn int_enum(name: &TypeName, out: &mut String) {
    let _ = writeln!(
        out,
        "impl<'de> serde::Deserialize<'de> for {name} {{\n\
         fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {{\n\
         i64::deserialize(d).map(Self::Value)\n}}\n}}\n\
         impl serde::Serialize for {name} {{\n\
         fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {{\n\
         let Self::Value(value) = self;\ns.serialize_i64(*value)\n}}\n}}"
    );
}

/// Unions go through a JSON tree, as the derive does through its own.
fn union(name: &TypeName, union: &Union, out: &mut String) {
    let _ = writeln!(
        out,
        "impl<'de> serde::Deserialize<'de> for {name} {{\n\
         fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {{\n\
         let tree = serde_json::Value::deserialize(d)?;"
    );
    let error = "map_err(serde::de::Error::custom)";
    if let Tagging::Internal { property } = &union.tagging {
        let _ = writeln!(out, "match tree[{property:?}].as_str() {{");
        for variant in &union.variants {
            let tag = variant.tag.as_deref().unwrap_or_default();
            let _ = writeln!(
                out,
                "Some({tag:?}) => serde_json::from_value(tree).map(Self::{}).{error},",
                variant.ident
            );
        }
        out.push_str("_ => Ok(Self::Unrecognized(tree)),\n}\n}\n}\n");
    } else {
        for variant in &union.variants {
            let _ = writeln!(
                out,
                "if let Ok(value) = serde_json::from_value(tree.clone()) {{ return Ok(Self::{}(value)); }}",
                variant.ident
            );
        }
        out.push_str("Ok(Self::Unrecognized(tree))\n}\n}\n");
    }
    let _ = writeln!(
        out,
        "impl serde::Serialize for {name} {{\n\
         fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {{\nmatch self {{"
    );
    for variant in &union.variants {
        let _ = writeln!(out, "Self::{}(value) => value.serialize(s),", variant.ident);
    }
    out.push_str("Self::Unrecognized(tree) => tree.serialize(s),\n}\n}\n}\n");
}
