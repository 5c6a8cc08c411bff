//! Which integers a schema admits, by its own words, and what holds all of them.

use serde_json::Number;

use crate::document::Schema;
use crate::model::Scalar;

/// Returns the scalar for integers of a schema: that of its format, or a wider one where bounds or listed values do not
/// fit that, or a default or example does not fit 64 bits; `None` where nothing is as wide.
pub(crate) fn scalar(schema: &Schema<'_>) -> Option<Scalar> {
    let named = match schema.format() {
        Some("int32") => Scalar::I32,
        Some("uint64") => Scalar::U64,
        _ => Scalar::I64,
    };
    let values = schema.values();
    let listed = values.iter().filter_map(|value| value.as_number().cloned());
    let shown = ["default", "example"].iter().filter_map(|key| schema.number(key));
    let mut said = Vec::new();
    for number in listed.clone() {
        said.extend(integer(&number)?);
    }
    // One that 64 bits hold and the format does not is a slip, which is told.
    for number in shown {
        said.extend(integer(&number)?.filter(|number| !holds(Scalar::I64, *number)));
    }
    for number in ["minimum", "maximum"].iter().filter_map(|key| schema.number(key)) {
        said.extend(integer(&number)?);
    }
    if said.iter().all(|number| holds(named, *number)) {
        return Some(named);
    }
    // Without a lower bound, what is less than zero is legal, too.
    let minimum = schema.number("minimum").and_then(|number| integer(&number)?);
    let is_positive = minimum.is_some_and(|least| least >= 0) || listed.count() > 0;
    let candidates = [Scalar::I64, Scalar::U64, Scalar::I128].into_iter();
    let mut candidates = candidates.filter(|it| *it != Scalar::U64 || is_positive);
    candidates.find(|it| said.iter().all(|number| holds(*it, *number)))
}

/// Returns the least and the most that a type holds.
pub(crate) fn range(scalar: Scalar) -> (i128, i128) {
    match scalar {
        Scalar::I32 => (i32::MIN.into(), i32::MAX.into()),
        Scalar::I64 => (i64::MIN.into(), i64::MAX.into()),
        Scalar::U64 => (0, u64::MAX.into()),
        _ => (i128::MIN, i128::MAX),
    }
}

/// Returns whether a type has a number among its values.
fn holds(scalar: Scalar, number: i128) -> bool {
    match scalar {
        Scalar::I32 => i32::try_from(number).is_ok(),
        Scalar::I64 => i64::try_from(number).is_ok(),
        Scalar::U64 => u64::try_from(number).is_ok(),
        _ => true,
    }
}

/// Returns the integer that a number is or is next to; `Some(None)` for none, and `None` where it has more than 128 bits.
#[expect(clippy::option_option, reason = "what is too large is no answer")]
pub(crate) fn integer(number: &Number) -> Option<Option<i128>> {
    const LARGEST: f64 = 1.7e38;
    if let Some(number) = number.as_i64() {
        return Some(Some(number.into()));
    }
    if let Some(number) = number.as_u64() {
        return Some(Some(number.into()));
    }
    let Some(float) = number.as_f64() else { return Some(None) };
    #[expect(clippy::cast_possible_truncation, reason = "within 128 bits")]
    let rounded = (float.abs() < LARGEST).then_some(float as i128)?;
    // The least of 64 bits is no float as it is written: what is read as one was less.
    let is_least = rounded == i128::from(i64::MIN);
    Some(Some(if is_least { rounded - 1 } else { rounded }))
}

/// Returns whether a number is an integer, however large.
pub(crate) fn is_integer(number: &Number) -> bool {
    number.as_f64().is_some_and(|float| float.fract() == 0.0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Schema, scalar};
    use crate::model::Scalar::{I32, I64, I128, U64};
    use crate::source::Pointer;

    fn number(key: &str, text: &str) -> serde_json::Value {
        serde_json::from_str(&format!("{{\"{key}\": {text}}}")).expect("JSON")
    }

    #[test]
    fn what_a_schema_names_fits_its_type() {
        let cases = [
            (json!({}), Some(I64)),
            (json!({"format": "int32", "maximum": 2_147_483_647}), Some(I32)),
            (json!({"format": "int32", "maximum": 4_294_967_295_u64}), Some(I64)),
            (json!({"format": "int32", "default": 3_000_000_000_u64}), Some(I32)),
            (json!({"maximum": i64::MAX}), Some(I64)),
            (json!({"minimum": 0, "maximum": u64::MAX}), Some(U64)),
            (json!({"maximum": u64::MAX}), Some(I128)),
            (json!({"enum": [1, u64::MAX]}), Some(U64)),
            (json!({"enum": [-1, u64::MAX]}), Some(I128)),
            (json!({"minimum": 0, "example": u64::MAX}), Some(U64)),
            (json!({"minimum": 0, "maximum": 1e30}), Some(I128)),
            (json!({"minimum": 0, "maximum": 1e40}), None),
            (number("minimum", "-9223372036854775809"), Some(I128)),
            (number("minimum", "-9223372036854775808"), Some(I64)),
        ];
        for (entries, expected) in cases {
            let entries = entries.as_object().expect("an object");
            let schema = Schema::of(Pointer::root(), entries);
            assert_eq!(scalar(&schema), expected, "{entries:?}");
        }
    }
}
