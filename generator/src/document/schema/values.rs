//! `enum`, and numbers.

use serde_json::{Number, Value};

use super::{JsonType, Schema};

/// What the values of an `enum` are, `null` aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ValueKind {
    Strings,
    Integers,
    Numbers,
    Booleans,
    /// Objects, lists, or values of different types.
    Mixed,
    /// Nothing but `null`.
    Null,
}

impl<'a> Schema<'a> {
    /// Returns the values of `enum` as they are written; `None` where there is no `enum`.
    #[must_use]
    pub fn listed(&self) -> Option<&'a [Value]> {
        Some(self.get("enum")?.as_array()?.as_slice())
    }

    /// Returns the values of `enum`; none where there is none.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        let values = self.list("enum").iter().map(|value| match value {
            Value::Number(number) => Value::Number(shortest(number)),
            value => value.clone(),
        });
        values.collect()
    }

    /// Returns what the values of `enum` are, `null` aside; `None` where there is no `enum`.
    #[must_use]
    pub fn value_kind(&self) -> Option<ValueKind> {
        let values = self.list("enum");
        let are = |accept: fn(&Value) -> bool| {
            values.iter().all(|value| value.is_null() || accept(value))
        };
        if values.is_empty() {
            return None;
        }
        Some(if values.iter().all(Value::is_null) {
            ValueKind::Null
        } else if are(Value::is_string) {
            ValueKind::Strings
        } else if are(Value::is_i64) && self.ty() != Some(JsonType::Number) {
            ValueKind::Integers
        } else if are(Value::is_number) {
            ValueKind::Numbers
        } else if are(Value::is_boolean) {
            ValueKind::Booleans
        } else {
            ValueKind::Mixed
        })
    }

    /// Returns whether `null` is in `enum`.
    #[must_use]
    pub fn lists_null(&self) -> bool {
        self.list("enum").contains(&Value::Null)
    }
}

/// Returns a number as JSON would be written by hand: `1`, not `1.0`.
pub(super) fn shortest(number: &Number) -> Number {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match number.as_f64().filter(|_| number.is_f64()) {
        Some(float) if float.fract() == 0.0 && float.abs() <= EXACT =>
        {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "an integer within 2^53"
            )]
            Number::from(float as i64)
        }
        _ => number.clone(),
    }
}
