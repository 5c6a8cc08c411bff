//! What stands behind a key, those that only OpenAPI 3.1 has included.

use std::ptr;

use serde_json::Value;

use super::Role;
use crate::load::grammar::{HEADER, Kind, Object, PARAMETER, SCHEMA};

/// Returns what stands behind `key` of `value`, and what a schema there is about; `None` for a key
/// without a meaning.
pub(super) fn of(
    value: &Value,
    object: &'static Object,
    key: &str,
    inner: &Value,
    role: Role,
) -> Option<(Kind, Role)> {
    if ptr::eq(object, &SCHEMA) {
        return in_schema(value, key, inner, role);
    }
    let role = match () {
        () if ptr::eq(object, &PARAMETER) => Role::Parameter,
        () if ptr::eq(object, &HEADER) => Role::Header,
        () => role,
    };
    Some((object.kind_of(value, key)?, role))
}

fn in_schema(
    value: &Value,
    key: &str,
    inner: &Value,
    role: Role,
) -> Option<(Kind, Role)> {
    const ONE: Kind = Kind::Reference(&SCHEMA);
    let rule = |keyword| match role {
        Role::Rule(_) => role,
        _ => Role::Rule(keyword),
    };
    let inside = |role| if matches!(rule(""), Role::Rule("")) { role } else { rule("") };
    let found = match key {
        "properties" | "$defs" | "definitions" => (Kind::Map(&ONE), inside(Role::Value)),
        "items" | "prefixItems" if inner.is_array() => {
            (Kind::List(&ONE), inside(Role::Held))
        }
        "items" | "additionalProperties" | "unevaluatedProperties" => {
            (ONE, inside(Role::Held))
        }
        "patternProperties" => (Kind::Map(&ONE), inside(Role::Held)),
        "not" => (ONE, rule("not")),
        "if" => (ONE, rule("if")),
        "then" => (ONE, rule("then")),
        "else" => (ONE, rule("else")),
        "contains" => (ONE, rule("contains")),
        "propertyNames" => (ONE, rule("propertyNames")),
        "unevaluatedItems" => (ONE, rule("unevaluatedItems")),
        "contentSchema" => (ONE, rule("contentSchema")),
        "dependentSchemas" => (Kind::Map(&ONE), rule("dependentSchemas")),
        "dependencies" => (Kind::Map(&ONE), rule("dependencies")),
        _ => (SCHEMA.kind_of(value, key)?, role),
    };
    Some(found)
}
