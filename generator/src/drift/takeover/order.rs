//! In which order people write the keys of a document.

use super::NAMED;

/// The usual order: what a thing is, what it is called, what is said of it, what it holds.
const ORDER: [&str; 65] = [
    "openapi",
    "$self",
    "$ref",
    "operationId",
    "tags",
    "name",
    "in",
    "url",
    "type",
    "format",
    "nullable",
    "scheme",
    "bearerFormat",
    "openIdConnectUrl",
    "title",
    "summary",
    "description",
    "deprecated",
    "style",
    "explode",
    "allowReserved",
    "allowEmptyValue",
    "readOnly",
    "writeOnly",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "oneOf",
    "anyOf",
    "allOf",
    "not",
    "discriminator",
    "propertyName",
    "mapping",
    "defaultMapping",
    "enum",
    "default",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "parameters",
    "requestBody",
    "content",
    "headers",
    "schema",
    "itemSchema",
    "responses",
    "security",
    "servers",
    "variables",
    "flows",
    "example",
    "examples",
    "externalDocs",
];

/// Returns where a key stands among others: `names` says that they are names, which have the order of the alphabet, as
/// what nobody knows has at the end.
pub(super) fn rank(key: &str, names: bool) -> usize {
    let known = ORDER.iter().position(|known| *known == key && !names);
    known.unwrap_or(ORDER.len())
}

/// Returns whether the keys below a key are names, if that is none itself.
pub(super) fn holds_names(key: &str, is_name: bool) -> bool {
    !is_name && NAMED.contains(&key)
}
