//! Where two JSON values differ.

use std::collections::BTreeSet;

use ory_sdk_generator::source::Pointer;
use serde_json::{Map, Number, Value};

/// Returns the place of the first difference and what stands there, in words; `None` where there is
/// none. Numbers are compared by value.
#[must_use]
pub fn difference(expected: &Value, actual: &Value) -> Option<String> {
    let (at, what) = at(&Pointer::root(), expected, actual)?;
    Some(format!("at `{at}`: {what}"))
}

fn at(place: &Pointer, expected: &Value, actual: &Value) -> Option<(Pointer, String)> {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            in_object(place, expected, actual)
        }
        (Value::Array(expected), Value::Array(actual))
            if expected.len() == actual.len() =>
        {
            let pairs = expected.iter().zip(actual).enumerate();
            pairs.into_iter().find_map(|(index, (expected, actual))| {
                at(&place.child(index), expected, actual)
            })
        }
        (Value::Number(expected), Value::Number(actual)) if equal(expected, actual) => {
            None
        }
        _ if expected == actual => None,
        _ => Some((place.clone(), format!("{expected} became {actual}"))),
    }
}

fn in_object(
    place: &Pointer,
    expected: &Map<String, Value>,
    actual: &Map<String, Value>,
) -> Option<(Pointer, String)> {
    let keys: BTreeSet<_> = expected.keys().chain(actual.keys()).collect();
    keys.into_iter().find_map(|key| {
        let place = place.child(key);
        match (expected.get(key), actual.get(key)) {
            (Some(expected), Some(actual)) => at(&place, expected, actual),
            (Some(value), None) => Some((place, format!("{value} is lost"))),
            (None, Some(value)) => Some((place, format!("{value} was not expected"))),
            (None, None) => None,
        }
    })
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
