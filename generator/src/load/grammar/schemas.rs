//! Schemas.

use super::root::EXTERNAL_DOCS;
use super::{Kind, Object, object, optional, required};

pub(in crate::load) static SCHEMA: Object = object(
    "a schema",
    &[
        optional("title", Kind::Text),
        optional("multipleOf", Kind::Number),
        optional("maximum", Kind::Number),
        optional("exclusiveMaximum", Kind::Flag),
        optional("minimum", Kind::Number),
        optional("exclusiveMinimum", Kind::Flag),
        optional("maxLength", Kind::Count),
        optional("minLength", Kind::Count),
        optional("pattern", Kind::Text),
        optional("maxItems", Kind::Count),
        optional("minItems", Kind::Count),
        optional("uniqueItems", Kind::Flag),
        optional("maxProperties", Kind::Count),
        optional("minProperties", Kind::Count),
        optional("required", Kind::List(&Kind::Text)),
        optional("enum", Kind::List(&Kind::Any)),
        optional(
            "type",
            Kind::Word(&["array", "boolean", "integer", "number", "object", "string"]),
        ),
        optional("allOf", Kind::List(&Kind::Reference(&SCHEMA))),
        optional("oneOf", Kind::List(&Kind::Reference(&SCHEMA))),
        optional("anyOf", Kind::List(&Kind::Reference(&SCHEMA))),
        optional("not", Kind::Reference(&SCHEMA)),
        optional("items", Kind::Reference(&SCHEMA)),
        optional("properties", Kind::Map(&Kind::Reference(&SCHEMA))),
        optional("additionalProperties", Kind::FlagOr(&SCHEMA)),
        optional("description", Kind::Text),
        optional("format", Kind::Text),
        optional("default", Kind::Any),
        optional("nullable", Kind::Flag),
        optional("discriminator", Kind::Object(&DISCRIMINATOR)),
        optional("readOnly", Kind::Flag),
        optional("writeOnly", Kind::Flag),
        optional("xml", Kind::Object(&XML)),
        optional("externalDocs", Kind::Object(&EXTERNAL_DOCS)),
        optional("example", Kind::Any),
        optional("deprecated", Kind::Flag),
        // What holds of some values; the keys that it names are optional.
        optional("if", Kind::Reference(&SCHEMA)),
        optional("then", Kind::Reference(&SCHEMA)),
        optional("else", Kind::Reference(&SCHEMA)),
        optional("dependentSchemas", Kind::Map(&Kind::Reference(&SCHEMA))),
        // Schemas for references to lead to.
        optional("$defs", Kind::Map(&Kind::Reference(&SCHEMA))),
        optional("definitions", Kind::Map(&Kind::Reference(&SCHEMA))),
        // What a text holds, which events of a stream are read as.
        optional("contentSchema", Kind::Reference(&SCHEMA)),
    ],
);

pub(in crate::load) static DISCRIMINATOR: Object = object(
    "a discriminator",
    &[
        required("propertyName", Kind::Text),
        optional("mapping", Kind::Map(&Kind::Text)),
        optional("defaultMapping", Kind::Text),
    ],
);

pub(in crate::load) static XML: Object = object(
    "XML details",
    &[
        optional("name", Kind::Text),
        optional("namespace", Kind::Text),
        optional("prefix", Kind::Text),
        optional("attribute", Kind::Flag),
        optional("wrapped", Kind::Flag),
        optional(
            "nodeType",
            Kind::Word(&["element", "attribute", "text", "cdata", "none"]),
        ),
    ],
);
