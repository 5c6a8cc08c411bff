//! Where two JSON values differ.

use std::collections::BTreeSet;
use std::fmt;

use ory_sdk_generator::source::Pointer;
use serde_json::{Number, Value};

/// One thing that is not as expected.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Where.
    pub at: Pointer,
    /// What stands there in one, and in the other; `None` for nothing.
    pub sides: (Option<Value>, Option<Value>),
}

impl Difference {
    /// Returns whether it is one that nobody would miss: a `null` for an absent key, or a number that a format of single
    /// precision rounds.
    #[must_use]
    pub fn is_by_design(&self) -> bool {
        match &self.sides {
            (Some(Value::Null), None) => true,
            (Some(Value::Number(one)), Some(Value::Number(other))) => {
                let numbers = one.as_f64().filter(|_| one.is_f64()).zip(other.as_f64());
                numbers
                    .is_some_and(|(one, other)| (one - other).abs() <= one.abs() * 1e-7)
            }
            _ => false,
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at `{}`: ", self.at)?;
        match &self.sides {
            (Some(expected), Some(actual)) => write!(f, "{expected} became {actual}"),
            (Some(lost), None) => write!(f, "{lost} is lost"),
            (None, Some(new)) => write!(f, "{new} was not expected"),
            (None, None) => f.write_str("nothing"),
        }
    }
}

/// Returns the place of the first difference and what stands there, in words; `None` where there is
/// none. Numbers are compared by value.
#[must_use]
pub fn difference(expected: &Value, actual: &Value) -> Option<String> {
    differences(expected, actual).first().map(ToString::to_string)
}

/// Returns all differences, each at the outermost place that is one. Numbers are compared by value.
#[must_use]
pub fn differences(expected: &Value, actual: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    find(&Pointer::root(), expected, actual, &mut found);
    found
}

fn find(place: &Pointer, expected: &Value, actual: &Value, found: &mut Vec<Difference>) {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            let keys: BTreeSet<_> = expected.keys().chain(actual.keys()).collect();
            for key in keys {
                let at = place.child(key);
                match (expected.get(key), actual.get(key)) {
                    (Some(expected), Some(actual)) => find(&at, expected, actual, found),
                    (one, other) => found.push(Difference {
                        at,
                        sides: (one.cloned(), other.cloned()),
                    }),
                }
            }
        }
        (Value::Array(expected), Value::Array(actual))
            if expected.len() == actual.len() =>
        {
            for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                find(&place.child(index), expected, actual, found);
            }
        }
        (Value::Number(expected), Value::Number(actual)) if equal(expected, actual) => {}
        _ if expected == actual => {}
        _ => found.push(Difference {
            at: place.clone(),
            sides: (Some(expected.clone()), Some(actual.clone())),
        }),
    }
}

/// Returns whether two numbers are the same to the last bit, however they are written.
fn equal(one: &Number, other: &Number) -> bool {
    one == other || (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::difference;

    #[test]
    fn the_difference_has_its_place() {
        let value = json!({"a": [1, {"b/c": 1.0}]});
        assert_eq!(difference(&value, &json!({"a": [1.0, {"b/c": 1}]})), None);
        let said = difference(&value, &json!({"a": [1, {"b/c": 2}]}));
        assert_eq!(said.as_deref(), Some("at `/a/1/b~1c`: 1.0 became 2"));
        let said = difference(&value, &json!({}));
        assert_eq!(said.as_deref(), Some("at `/a`: [1,{\"b/c\":1.0}] is lost"));
        let said = difference(&json!({}), &json!({"a": null}));
        assert_eq!(said.as_deref(), Some("at `/a`: null was not expected"));
    }
}
