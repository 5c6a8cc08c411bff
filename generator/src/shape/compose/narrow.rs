//! `allOf` of values without keys, of which one says all that the others do.

use serde_json::Value;

use super::is_annotation;
use crate::document::{Document, Schema, SchemaSlot};
use crate::model::Scalar;
use crate::shape::class::{Class, alternatives, enumeration, plain, strings};

/// How many parts are looked at for one schema, parts of parts included.
const MOST: usize = 100;

/// What a part of an `allOf` is.
struct Part<'a> {
    class: Class<'a>,
    /// The schema that says so.
    schema: Schema<'a>,
}

/// Returns the part of an `allOf` whose values fit all other parts, too; of lists of texts that have only some values in
/// common, the last one, which is open to others. `None` where there is none.
pub(super) fn narrowest<'a>(
    document: &'a Document,
    members: &[SchemaSlot<'a>],
) -> Option<SchemaSlot<'a>> {
    let (one, _) = find(document, members, &mut 0)?;
    Some(members[one].clone())
}

fn find<'a>(
    document: &'a Document,
    members: &[SchemaSlot<'a>],
    looks: &mut usize,
) -> Option<(usize, Part<'a>)> {
    let parts = members.iter().map(|slot| part(document, slot, looks));
    let mut parts: Vec<Part<'a>> = parts.collect::<Option<_>>()?;
    let all = |fits: &dyn Fn(&Part<'a>, &Part<'a>) -> bool| {
        let fits_all = |one: &usize| {
            let mut others = parts.iter().enumerate();
            others.all(|(other, part)| *one == other || fits(&parts[*one], part))
        };
        // Of equals the last, which mostly adds a bound to the first.
        (0..members.len()).rev().find(fits_all)
    };
    let narrow = |one: &Part<'a>, other: &Part<'a>| {
        fits(&one.class, &other.class) && lists_no_more(&one.schema, &other.schema)
    };
    let one = all(&narrow).or_else(|| all(&|one, other| fits(&one.class, &other.class)));
    one.map(|one| (one, parts.swap_remove(one)))
}

/// Returns what a part is; `None` for one of several, and for what is made of too many parts itself.
fn part<'a>(
    document: &'a Document,
    slot: &SchemaSlot<'a>,
    looks: &mut usize,
) -> Option<Part<'a>> {
    *looks += 1;
    let schema = document.schema(slot).filter(|_| *looks < MOST)?;
    if schema.discriminator().is_some() {
        return None;
    }
    let listed = enumeration(&schema);
    let members: Vec<_> = schema.all_of().filter(|slot| !is_annotation(slot)).collect();
    if listed.is_none() && !members.is_empty() {
        return find(document, &members, looks).map(|(_, part)| part);
    }
    let class = match alternatives(document, &schema).filter(|_| listed.is_none()) {
        Some(Class::StringEnum) => Class::StringEnum,
        Some(_) => return None,
        None => plain(&schema),
    };
    Some(Part { class, schema })
}

/// Returns whether a list of values has none that the other does not have, if both are lists.
fn lists_no_more(one: &Schema<'_>, other: &Schema<'_>) -> bool {
    let all = |schema: &Schema<'_>| {
        let texts = strings(schema).into_iter().map(Value::from);
        let numbers = schema.values().into_iter().filter(Value::is_number);
        texts.chain(numbers).collect::<Vec<_>>()
    };
    let (one, other) = (all(one), all(other));
    other.is_empty() || !one.is_empty() && one.iter().all(|value| other.contains(value))
}

/// Returns whether each value of one class is one of the other.
fn fits(one: &Class<'_>, other: &Class<'_>) -> bool {
    use Scalar::{
        Base64, Bytes, Date, F32, F64, I32, I64, I128, String, Timestamp, U64,
    };
    match (one, other) {
        (Class::Scalar(one), Class::Scalar(other)) => {
            one == other
                || matches!(
                    (one, other),
                    (Base64 | Bytes | Date | Timestamp, String)
                        | (I32, I64)
                        | (I32 | I64 | U64, I128)
                        | (I32 | I64 | U64 | I128 | F32, F64)
                )
        }
        (Class::StringEnum, Class::Scalar(other)) => {
            matches!(other, String | Base64 | Bytes | Date | Timestamp)
        }
        (Class::StringEnum, Class::StringEnum) | (Class::IntEnum, Class::IntEnum) => {
            true
        }
        (Class::IntEnum, Class::Scalar(other)) => {
            matches!(other, I32 | I64 | U64 | I128 | F64)
        }
        (Class::List(_), Class::List(None)) => true,
        (Class::Scalar(_) | Class::StringEnum | Class::IntEnum, Class::Json(None)) => {
            true
        }
        _ => false,
    }
}
