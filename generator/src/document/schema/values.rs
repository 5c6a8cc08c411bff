//! `enum`, as openapiv3 keeps it for each type.

use serde_json::Value;

use super::read::shortest;

/// The values of an `enum`.
#[derive(Debug, Clone, Copy)]
pub(super) enum Values<'a> {
    None,
    Strings(&'a [Option<String>]),
    Numbers(&'a [Option<f64>]),
    Integers(&'a [Option<i64>]),
    Booleans(&'a [Option<bool>]),
    Any(&'a [Value]),
}

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

impl Values<'_> {
    pub(super) fn to_vec(self) -> Vec<Value> {
        match self {
            Self::None => Vec::new(),
            Self::Strings(values) => values.iter().cloned().map(Value::from).collect(),
            Self::Numbers(values) => {
                values.iter().map(|value| value.and_then(shortest).into()).collect()
            }
            Self::Integers(values) => values.iter().copied().map(Value::from).collect(),
            Self::Booleans(values) => values.iter().copied().map(Value::from).collect(),
            Self::Any(values) => values.to_vec(),
        }
    }

    pub(super) fn kind(self) -> Option<ValueKind> {
        match self {
            Self::None => None,
            Self::Strings(values) => kind_of(values, ValueKind::Strings),
            Self::Numbers(values) => kind_of(values, ValueKind::Numbers),
            Self::Integers(values) => kind_of(values, ValueKind::Integers),
            Self::Booleans(values) => kind_of(values, ValueKind::Booleans),
            Self::Any([]) => None,
            Self::Any(values) => Some(kind_of_any(values)),
        }
    }

    pub(super) fn has_null(self) -> bool {
        match self {
            Self::None => false,
            Self::Strings(values) => values.contains(&None),
            Self::Numbers(values) => values.contains(&None),
            Self::Integers(values) => values.contains(&None),
            Self::Booleans(values) => values.contains(&None),
            Self::Any(values) => values.contains(&Value::Null),
        }
    }
}

fn kind_of<T>(values: &[Option<T>], kind: ValueKind) -> Option<ValueKind> {
    if values.is_empty() {
        return None;
    }
    Some(if values.iter().any(Option::is_some) { kind } else { ValueKind::Null })
}

fn kind_of_any(values: &[Value]) -> ValueKind {
    let are = |accept: fn(&Value) -> bool| {
        values.iter().all(|value| value.is_null() || accept(value))
    };
    if values.iter().all(Value::is_null) {
        ValueKind::Null
    } else if are(Value::is_string) {
        ValueKind::Strings
    } else if are(Value::is_i64) {
        ValueKind::Integers
    } else if are(Value::is_number) {
        ValueKind::Numbers
    } else if are(Value::is_boolean) {
        ValueKind::Booleans
    } else {
        ValueKind::Mixed
    }
}
