//! Numbers and flags.

use serde_json::Value;

use crate::model::{Constraints, Scalar};

/// Returns a legal number or flag of a type as source, what the document shows first; `None` for what is no such type.
pub(in crate::emit::markdown::example) fn scalar(
    scalar: Scalar,
    given: Option<&Value>,
    constraints: Option<&Constraints>,
) -> Option<String> {
    let ours = match scalar {
        Scalar::Bool => Value::Bool(true),
        Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::I128 => Value::from(10),
        Scalar::F32 | Scalar::F64 => Value::from(1.5),
        _ => return None,
    };
    let Some(constraints) = constraints else {
        return given
            .and_then(|value| source(scalar, value))
            .or_else(|| source(scalar, &ours));
    };
    // A flag that is set to its default shows nothing.
    let default = constraints.default.as_ref().filter(|_| scalar != Scalar::Bool);
    let said = [given, constraints.example.as_ref(), default];
    let bounds = [constraints.minimum.as_ref(), constraints.maximum.as_ref()];
    let candidates: Vec<Value> = said
        .into_iter()
        .flatten()
        .chain(&constraints.values)
        .chain(bounds.into_iter().flatten())
        .cloned()
        .chain([ours])
        .chain(near(scalar, constraints))
        .collect();
    let legal = candidates.iter().filter(|value| is_legal(value, constraints));
    let known = candidates.iter().filter(|value| source(scalar, value).is_some());
    legal.chain(known).find_map(|value| source(scalar, value))
}

fn is_legal(value: &Value, constraints: &Constraints) -> bool {
    if !constraints.values.is_empty() {
        return constraints.values.contains(value);
    }
    let Some(number) = value.as_f64() else { return value.is_boolean() };
    let bound = |bound: &Option<Value>| bound.as_ref().and_then(Value::as_f64);
    let (above, below) = constraints.exclusive;
    let least = bound(&constraints.minimum)
        .is_none_or(|least| number > least || !above && number >= least);
    let most = bound(&constraints.maximum)
        .is_none_or(|most| number < most || !below && number <= most);
    let step = bound(&constraints.multiple_of).filter(|step| *step > 0.0);
    least && most && step.is_none_or(|step| (number / step).fract().abs() < 1e-9)
}

/// Returns numbers that are likely to be legal where the bounds themselves are not.
fn near(scalar: Scalar, constraints: &Constraints) -> Vec<Value> {
    let bound = |bound: &Option<Value>| bound.as_ref().and_then(Value::as_f64);
    let (least, most) = (bound(&constraints.minimum), bound(&constraints.maximum));
    let step = bound(&constraints.multiple_of).filter(|step| *step > 0.0).unwrap_or(1.0);
    let mut near = Vec::new();
    if let Some(least) = least {
        let first = (least / step).floor() * step;
        near.extend([first, first + step, first + 2.0 * step]);
    }
    if let Some(most) = most {
        let last = (most / step).ceil() * step;
        near.extend([last, last - step]);
    }
    if let (Some(least), Some(most)) = (least, most) {
        near.push(f64::midpoint(least, most));
    }
    near.push(step * 10.0);
    let whole = matches!(scalar, Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::I128);
    let exact = |number: &f64| number.fract() == 0.0 && number.abs() < 9e15;
    #[expect(clippy::cast_possible_truncation, reason = "integers within 2^53")]
    let value = |number: f64| {
        if exact(&number) { Value::from(number as i64) } else { Value::from(number) }
    };
    near.into_iter().filter(|number| !whole || exact(number)).map(value).collect()
}

fn source(scalar: Scalar, value: &Value) -> Option<String> {
    match scalar {
        Scalar::Bool => value.as_bool().map(|flag| flag.to_string()),
        Scalar::I32 => {
            i32::try_from(value.as_i64()?).ok().map(|number| number.to_string())
        }
        Scalar::I64 => value.as_i64().map(|number| number.to_string()),
        Scalar::I128 if value.is_i64() || value.is_u64() => Some(value.to_string()),
        Scalar::U64 => value.as_u64().map(|number| number.to_string()),
        Scalar::F32 | Scalar::F64 => value.as_f64().map(|number| format!("{number:?}")),
        _ => None,
    }
}
