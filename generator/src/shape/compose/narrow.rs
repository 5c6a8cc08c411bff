//! `allOf` of values without keys, of which one says all that the others do.

use crate::document::{Document, SchemaSlot};
use crate::model::Scalar;
use crate::shape::class::{Class, plain};

/// Returns the part of an `allOf` whose values fit all other parts, too; `None` where there is none,
/// or where a part is made of others itself.
pub(super) fn narrowest<'a>(
    document: &'a Document,
    members: &[SchemaSlot<'a>],
) -> Option<SchemaSlot<'a>> {
    let class = |slot: &SchemaSlot<'a>| {
        let schema = document.schema(slot)?;
        // What may lead back here is not followed.
        let stands_alone = !schema.has_all_of()
            && !schema.has_alternatives()
            && schema.discriminator().is_none();
        stands_alone.then(|| plain(&schema))
    };
    let classes: Vec<Class<'a>> = members.iter().map(class).collect::<Option<_>>()?;
    let fits_all = |one: usize| {
        let mut others = classes.iter().enumerate();
        others.all(|(other, class)| one == other || fits(&classes[one], class))
    };
    // Of equals the last, which mostly adds a bound to the first.
    (0..members.len()).rev().find(|one| fits_all(*one)).map(|one| members[one].clone())
}

/// Returns whether each value of one class is one of the other.
fn fits(one: &Class<'_>, other: &Class<'_>) -> bool {
    use Scalar::{Base64, Bytes, Date, F32, F64, I32, I64, String, Timestamp, U64};
    match (one, other) {
        (Class::Scalar(one), Class::Scalar(other)) => {
            one == other
                || matches!(
                    (one, other),
                    (Base64 | Bytes | Date | Timestamp, String)
                        | (I32, I64)
                        | (I32 | I64 | U64 | F32, F64)
                )
        }
        (Class::StringEnum, Class::Scalar(String)) => true,
        (Class::IntEnum, Class::Scalar(other)) => matches!(other, I32 | I64 | F64),
        (Class::List(_), Class::List(None)) => true,
        (Class::Scalar(_) | Class::StringEnum | Class::IntEnum, Class::Json(None)) => {
            true
        }
        _ => false,
    }
}
