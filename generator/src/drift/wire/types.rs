//! Types and formats: what today's client sends and reads of them.

use super::compose::{self, Parts, Shapes};
use super::schema::{self, pick};
use super::{Schemas, Viewed as _, Walk, rest};
use crate::document::{JsonType, Schema, ValueKind};
use crate::drift::rules::{self, Rule};
use crate::model::Scalar;
use crate::shape::integers;

/// Formats of texts that are often checked, although no type is made of them.
const CHECKED: [&str; 16] = [
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uri-template",
    "iri",
    "iri-reference",
    "uuid",
    "time",
    "duration",
    "regex",
    "json-pointer",
];

/// Compares the types. Returns `None` where they are the same, and else whether both are numbers, of which all other
/// keywords say the same.
pub(super) fn compare<'a>(
    walk: &mut Walk<'a>,
    two: &Schemas<'a>,
    both: &Shapes<'a>,
) -> Option<bool> {
    let (old, new) = (meant(&both.old), meant(&both.new));
    if old == new {
        return None;
    }
    let sent = match admits(walk, &two.old, &two.new, (&old, &new)) {
        true => &rules::REQUEST_TYPE_WIDENED,
        false => &rules::TYPE,
    };
    let received = match admits(walk, &two.new, &two.old, (&new, &old)) {
        true => &rules::RESPONSE_TYPE_NARROWED,
        false => &rules::TYPE,
    };
    let numbers = ["integer", "number"].map(|it| Some(it.to_owned()));
    let numeric = numbers.contains(&old) && numbers.contains(&new);
    let rule = pick(two.owner.flow, sent, received);
    match numeric {
        true => walk.found_key(rule, two, "type"),
        false => walk.found(rule, two),
    }
    Some(numeric)
}

/// Returns the type, or what `properties` or the values of `enum` say of it, in whatever part.
fn meant(parts: &Parts<'_>) -> Option<String> {
    parts.own.iter().find_map(|schema| {
        let said = schema.type_name();
        let known = said.or_else(|| match schema.value_kind() {
            _ if schema.get("properties").is_some() => Some("object"),
            kind => kind.and_then(type_of),
        });
        known.map(ToOwned::to_owned)
    })
}

/// Returns the one type of all values but `null`.
fn type_of(values: ValueKind) -> Option<&'static str> {
    match values {
        ValueKind::Strings => Some("string"),
        ValueKind::Integers => Some("integer"),
        ValueKind::Numbers => Some("number"),
        ValueKind::Booleans => Some("boolean"),
        ValueKind::Mixed | ValueKind::Null => None,
    }
}

/// Returns whether all values of one type are values of another, wider one.
fn admits<'a>(
    walk: &Walk<'a>,
    narrow: &Schema<'a>,
    wide: &Schema<'a>,
    (from, to): (&Option<String>, &Option<String>),
) -> bool {
    if from.as_deref() == Some("integer") && to.as_deref() == Some("number") {
        return true;
    }
    let said = |key: &&str| !rest::WORDS.contains(key) && !key.starts_with("x-");
    let keys: Vec<&str> = wide.keys().filter(said).collect();
    match keys[..] {
        [] => true,
        ["oneOf" | "anyOf"] => {
            let members = compose::items(wide, keys[0]);
            members.iter().any(|member| holds(walk, member, narrow))
        }
        _ => false,
    }
}

/// Returns whether an alternative is that very schema.
fn holds<'a>(walk: &Walk<'a>, member: &Schema<'a>, schema: &Schema<'a>) -> bool {
    if let Some(target) = member.reference() {
        // The component of the same name, which is compared by itself.
        let ends = [&walk.base, &walk.next].map(|side| side.resolve(member.clone()));
        return target == schema.at.as_str()
            || ends.iter().flatten().any(|end| schema::same(end, schema));
    }
    schema::same(member, schema)
}

/// What a value is in the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RustKind {
    I32,
    I64,
    U64,
    I128,
    F32,
    F64,
    Text,
    /// A text with a type of its own.
    Special(&'static str),
    Other,
}

fn kind(schema: &Schema<'_>) -> RustKind {
    let format = schema.format().unwrap_or_default();
    if schema.listed().is_some() {
        return RustKind::Other;
    }
    match (schema.ty(), format) {
        (Some(JsonType::Integer), _) => integer(schema),
        (Some(JsonType::Number), "float") => RustKind::F32,
        (Some(JsonType::Number), _) => RustKind::F64,
        (Some(JsonType::String), "date-time") => RustKind::Special("date-time"),
        (Some(JsonType::String), "date") => RustKind::Special("date"),
        (Some(JsonType::String), "byte") => RustKind::Special("byte"),
        (Some(JsonType::String), _) => RustKind::Text,
        _ => RustKind::Other,
    }
}

fn integer(schema: &Schema<'_>) -> RustKind {
    match integers::scalar(schema) {
        Some(Scalar::I32) => RustKind::I32,
        Some(Scalar::U64) => RustKind::U64,
        Some(Scalar::I128) => RustKind::I128,
        Some(_) => RustKind::I64,
        None => RustKind::Other,
    }
}

/// Returns whether all that one kind writes can be read as another.
fn fits(from: RustKind, to: RustKind) -> bool {
    from == to
        || matches!(
            (from, to),
            (RustKind::I32, RustKind::I64)
                | (RustKind::I32 | RustKind::I64 | RustKind::U64, RustKind::I128)
                | (RustKind::F32, RustKind::F64)
                | (RustKind::Special(_), RustKind::Text)
        )
}

/// Compares the formats of one type.
pub(super) fn format(walk: &mut Walk<'_>, two: &Schemas<'_>) {
    if !two.differs("format") {
        return;
    }
    let (old, new) = (kind(&two.old), kind(&two.new));
    let checked = two.new.format().is_some_and(|it| CHECKED.contains(&it));
    let sent: &'static Rule = match fits(old, new) {
        true if new == RustKind::Text && checked => &rules::REQUEST_FORMAT,
        true => &rules::FORMAT_ASIDE,
        // JSON has one kind of number: what is too fine is rounded.
        false if (old, new) == (RustKind::F64, RustKind::F32) => &rules::FORMAT_ASIDE,
        false => &rules::FORMAT,
    };
    let received = match fits(new, old) {
        true => &rules::FORMAT_ASIDE,
        false => &rules::FORMAT,
    };
    walk.found_key(pick(two.owner.flow, sent, received), two, "format");
}
