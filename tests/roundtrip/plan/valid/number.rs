//! Numbers.

use serde_json::{Number, Value, json};

use super::Dice;
use super::parts::Parts;

/// The largest that every reader of JSON takes for itself, and not for a neighbour.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Makes a whole number: at a bound, near it, or between.
pub(super) fn integer(parts: &Parts<'_>, dice: &mut Dice) -> Option<Value> {
    let whole = |value: &Value| {
        value
            .as_i64()
            .map(i128::from)
            .or_else(|| value.as_u64().map(i128::from))
            .or_else(|| float(value))
    };
    let all = |key| parts.all(key).filter_map(whole).collect::<Vec<i128>>();
    let above = all("exclusiveMinimum").into_iter().map(|it| it + 1);
    let below = all("exclusiveMaximum").into_iter().map(|it| it - 1);
    let low = all("minimum").into_iter().chain(above).max();
    let high = all("maximum").into_iter().chain(below).min();
    let (low, high) = match (low, high) {
        (Some(low), Some(high)) => (low, high),
        (Some(low), None) => (low, i128::from(i64::MAX).max(low)),
        (None, Some(high)) => (i128::from(i64::MIN).min(high), high),
        (None, None) => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    if low > high {
        return None;
    }
    let step = parts.all("multipleOf").filter_map(whole).find(|it| *it > 0).unwrap_or(1);
    let usual = [0, 1, -1, 42, 1_000_000];
    let near = match dice.below(6) {
        0 => low,
        1 => high,
        2 => low + i128::from(dice.next()) % (high - low + 1),
        _ => dice.pick(&usual).copied().unwrap_or(0),
    };
    let near = near.clamp(low, high);
    let down = near - near.rem_euclid(step);
    let made = if down >= low { down } else { down + step };
    // One of the usual ones is written as not every library writes it.
    let is_odd = made == 1_000_000;
    let odd = is_odd.then(|| Number::from_f64(1e6)).flatten();
    odd.or_else(|| Number::from_i128(made)).map(Value::Number)
}

fn float(value: &Value) -> Option<i128> {
    let value = value.as_f64().filter(|it| it.is_finite() && it.abs() < 1e30)?;
    // Between the two, rounding could leave the bound.
    format!("{value:.0}").parse().ok()
}

/// Makes a number: at a bound, or between, or one that a reader in a hurry gets wrong by its last bit.
pub(super) fn number(parts: &Parts<'_>, dice: &mut Dice) -> Option<Value> {
    let low = parts
        .most("minimum")
        .into_iter()
        .chain(parts.most("exclusiveMinimum"))
        .reduce(f64::max);
    let high = parts
        .least("maximum")
        .into_iter()
        .chain(parts.least("exclusiveMaximum"))
        .reduce(f64::min);
    let is_single = parts.all("format").any(|it| *it == json!("float"));
    if let Some(step) = parts.least("multipleOf").filter(|step| *step > 0.0) {
        let first = low.map_or(0.0, |low| (low / step).ceil());
        let last = high.map_or(first + 10.0, |high| (high / step).floor());
        let steps = [first, last, first + 1.0];
        let step = dice.pick(&steps).map(|it| it * step)?;
        return Number::from_f64(step).map(Value::Number);
    }
    let usual: &[f64] = if is_single {
        &[0.0, 1.5, -0.25, 1e10]
    } else {
        &[0.0, 1.5, -1.0, 0.1, 7.474_554_865_219_382_6e-242, EXACT]
    };
    let made = match (low, high, dice.below(4)) {
        (Some(low), _, 0) => low,
        (_, Some(high), 1) => high,
        (Some(low), Some(high), 2) => f64::midpoint(low, high),
        _ => {
            let made = dice.pick(usual).copied().unwrap_or(0.0);
            let made = low.map_or(made, |low| made.max(low));
            high.map_or(made, |high| made.min(high))
        }
    };
    let is_exclusive = |key: &str| parts.all(key).any(|it| it.as_f64() == Some(made));
    let made = if is_exclusive("exclusiveMinimum") {
        made + high.map_or(1.0, |high| (high - made) / 2.0)
    } else if is_exclusive("exclusiveMaximum") {
        made - low.map_or(1.0, |low| (made - low) / 2.0)
    } else {
        made
    };
    Number::from_f64(made).map(Value::Number)
}
