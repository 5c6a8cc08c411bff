//! Keys that have no meaning where they stand.

use std::collections::BTreeSet;
use std::ptr;
use std::sync::LazyLock;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Place, codes, nearest};
use crate::load::grammar::{Kind, OPEN_API, Object, SCHEMA};
use crate::load::parse::Path;
use crate::load::version::Version;

/// Reports `key`, which `object` does not have. A misspelling also goes into `misspelt`, so that
/// the right key is not reported as missing.
pub(super) fn key(
    key: &str,
    value: &Value,
    object: &'static Object,
    path: &Path<'_>,
    version: Version,
    misspelt: &mut Vec<&'static str>,
) -> Option<Diagnostic> {
    let at = path.pointer();
    let error =
        |message: String| Diagnostic::key_error(codes::UNKNOWN_KEY, &at, message);
    let name = object.name;
    if key == "$ref" {
        let help = "references lead to schemas, responses, parameters, examples, request bodies, \
                    headers, security schemes, links, callbacks and path items";
        return Some(error(format!("{name} cannot be a reference")).help(help));
    }
    if has_unknown_variant(value, object) {
        // Its tag is reported, and which keys belong to it depends on that.
        return None;
    }
    let added = added_in_3_1(key);
    let newer = added.filter(|_| version == Version::V3_0);
    // A known word in the wrong place is not a misspelling of another.
    if added.is_none() && !EVERY_KEY.contains(key) {
        let free = object.keys_of(value).filter(|known| value.get(known.name).is_none());
        if let Some(near) = nearest(key, free.map(|known| known.name)) {
            let help = format!("did you mean `{near}`?");
            if version.has_json_schema() && ptr::eq(object, &SCHEMA) {
                // Schemas of 3.1 may have any keyword: one that is not known is an annotation.
                let message = format!("`{key}` has no meaning in {name} and is ignored");
                let warning = Diagnostic::warning(codes::IGNORED_KEY, &at, message);
                return Some(warning.place(Place::Key(at.clone(), 0)).help(help));
            }
            misspelt.push(near);
            let fault = error(format!("{name} has no key `{key}`"));
            return Some(fault.help(help));
        }
    }
    if let Some(rest) = &object.rest {
        return Some(
            error(format!("`{key}` cannot be a key of {name}")).help(rest.help),
        );
    }
    let message = match newer {
        Some(_) => format!("`{key}` in {name} belongs to OpenAPI 3.1 and is ignored"),
        None => format!("`{key}` has no meaning in {name} and is ignored"),
    };
    let warning = Diagnostic::warning(codes::IGNORED_KEY, &at, message);
    let help = newer.unwrap_or("remove it; keys of your own begin with `x-`");
    Some(warning.place(Place::Key(at.clone(), 0)).help(help))
}

fn has_unknown_variant(value: &Value, object: &Object) -> bool {
    object.variants.as_ref().is_some_and(|variants| {
        let tag = value.get(variants.tag).and_then(Value::as_str);
        !variants.of.iter().any(|(name, _)| Some(*name) == tag)
    })
}

/// Returns what to write in 3.0 for a key that came with OpenAPI 3.1.
fn added_in_3_1(key: &str) -> Option<&'static str> {
    Some(match key {
        "const" => "in 3.0 that is an `enum` of one value",
        "examples" => "in 3.0 a schema has one `example`",
        "contentEncoding" | "contentMediaType" => {
            "in 3.0 that is `format: byte` or `binary`"
        }
        "jsonSchemaDialect" | "identifier" => "remove it",
        "$id"
        | "$schema"
        | "$anchor"
        | "$comment"
        | "$vocabulary"
        | "prefixItems"
        | "patternProperties"
        | "propertyNames"
        | "contains"
        | "minContains"
        | "maxContains"
        | "if"
        | "then"
        | "else"
        | "dependentRequired"
        | "dependentSchemas"
        | "unevaluatedItems"
        | "unevaluatedProperties"
        | "contentSchema" => "3.0 has no such keyword; mention it in the description",
        _ => return None,
    })
}

/// Every key that any object of OpenAPI 3.0 has.
static EVERY_KEY: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let mut keys = BTreeSet::new();
    let mut seen: Vec<&'static Object> = Vec::new();
    let mut open = vec![Kind::Object(&OPEN_API)];
    while let Some(kind) = open.pop() {
        if let Kind::List(inner) | Kind::Map(inner) = kind {
            open.push(*inner);
        }
        let Some(object) = kind.object() else { continue };
        if seen.iter().any(|known| ptr::eq(*known, object)) {
            continue;
        }
        seen.push(object);
        let variants = object.variants.iter().flat_map(|variants| variants.of);
        for key in object.keys.iter().chain(variants.flat_map(|(_, keys)| *keys)) {
            keys.insert(key.name);
            open.push(key.kind);
        }
        open.extend(object.rest.as_ref().map(|rest| rest.kind));
    }
    keys
});
