//! Values without structure: usual ones, odd ones, and those at the bounds.

use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;
use serde_json::{Number, Value, json};

use super::checker;
use super::document::SchemaAt;
use super::sample::Sample;

/// Returns values of a scalar schema with this JSON type: at least one.
///
/// Where none of ours is valid under the schema, the one that is returned is marked so.
#[must_use]
pub fn values(place: &SchemaAt<'_>, ty: &str) -> Vec<Sample> {
    let mut samples = match ty {
        "boolean" => vec![Sample::kept(true), Sample::kept(false)],
        "integer" => integers(place).into_iter().map(Sample::kept).collect(),
        "number" => numbers(place).into_iter().map(Sample::kept).collect(),
        _ => strings(place),
    };
    let first = samples.first().cloned();
    let is_valid = checker::of_scalar(place.node);
    samples.retain(|sample| is_valid(&sample.sent));
    samples.dedup();
    if samples.is_empty() {
        samples.extend(first.map(Sample::illegal));
    }
    samples
}

/// Returns a value of a JSON type that is none of those listed.
#[must_use]
pub fn another(ty: Option<&str>, listed: &[&Value]) -> Option<Value> {
    let mut candidates = match ty {
        Some("string") => vec![json!("no such value \"\u{e9}\u{1f600}"), json!("")],
        Some("integer") => vec![json!(987_654_321), json!(-1)],
        Some("number") => vec![json!(0.125), json!(-1)],
        Some("boolean") => vec![json!(true), json!(false)],
        _ => vec![json!({"no such": "value"})],
    };
    candidates.retain(|candidate| !listed.contains(&candidate));
    candidates.into_iter().next()
}

fn strings(place: &SchemaAt<'_>) -> Vec<Sample> {
    let same = |texts: &[&str]| texts.iter().map(|it| Sample::kept(*it)).collect();
    let mut samples: Vec<Sample> = match place.text("format").unwrap_or_default() {
        "date-time" => same(&[
            "2024-02-29T12:30:00Z",
            "0001-01-01T00:00:00Z",
            "1999-12-31T23:59:59.123456789+05:30",
            "2016-12-31T23:59:60Z",
            "2024-01-01T00:00:00.500-00:00",
        ]),
        "date" => same(&["2024-02-29", "0001-01-01"]),
        "byte" => {
            let mut samples: Vec<_> = same(&["aGVsbG8=", ""]);
            // The alphabet for URLs, without padding.
            samples.push(Sample {
                back: "+/8=".into(),
                ..Sample::kept("-_8")
            });
            samples
        }
        "uuid" | "uuid4" => same(&["3f333df6-90a4-4fda-8dd3-9485d27cee36"]),
        "email" => same(&["somebody@example.com"]),
        "uri" | "url" => same(&["https://example.com/a?b=c#d"]),
        "hostname" => same(&["host.example.com"]),
        "ipv4" => same(&["192.0.2.1"]),
        "ipv6" => same(&["2001:db8::1"]),
        _ => same(&["text", "", "\u{0} \"\\/ \u{7f}\n\t\u{e9} \u{1f600}\u{2028}"]),
    };
    if let Some(pattern) = place.text("pattern") {
        samples.extend(matching(pattern).into_iter().map(Sample::kept));
    }
    for bound in ["minLength", "maxLength"] {
        let length = place.node.get(bound).and_then(Value::as_u64);
        // A longer text shows nothing more.
        let length = length.filter(|length| *length < 10_000);
        let length = length.and_then(|length| usize::try_from(length).ok());
        samples.extend(length.map(|length| Sample::kept("a".repeat(length))));
    }
    samples
}

/// Returns a few texts that match a pattern, where it is one that can be turned round.
fn matching(pattern: &str) -> Vec<String> {
    // The library matches the whole text, and knows no anchors.
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let inner = inner.strip_suffix('$').unwrap_or(inner);
    let Ok(strategy) = string_regex(inner) else { return Vec::new() };
    let mut runner = TestRunner::deterministic();
    let texts =
        (0..3).filter_map(|_| Some(strategy.new_tree(&mut runner).ok()?.current()));
    texts.collect()
}

fn integers(place: &SchemaAt<'_>) -> Vec<Value> {
    let (min, max): (i128, i128) = match place.text("format").unwrap_or_default() {
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "uint64" => (0, u64::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint8" => (0, u8::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    };
    let bound = |key: &str| {
        let bound = place.node.get(key)?;
        bound.as_i64().map(i128::from).or_else(|| bound.as_u64().map(i128::from))
    };
    // What the schema itself names is a value, whatever its format has room for.
    let said: Vec<i128> = ["minimum", "maximum"].into_iter().filter_map(bound).collect();
    let min = said.iter().copied().fold(min, i128::min);
    let max = said.iter().copied().fold(max, i128::max);
    let near = ["minimum", "maximum", "multipleOf"].into_iter().filter_map(bound);
    let near = near.flat_map(|bound| [bound - 1, bound, bound + 1]);
    let mut values: Vec<i128> = [1, 0, -1, min, max].into_iter().chain(near).collect();
    values.retain(|value| (min..=max).contains(value));
    values
        .into_iter()
        .filter_map(|it| Number::from_i128(it).map(Value::Number))
        .collect()
}

fn numbers(place: &SchemaAt<'_>) -> Vec<Value> {
    let mut values = vec![json!(1.5), json!(0), json!(-1), json!(0.1)];
    if place.text("format") == Some("float") {
        values.push(json!(3.402_823_5e38));
    } else {
        // The second is one that a reader in a hurry gets wrong by its last bit.
        let odd = [f64::MAX, 7.474_554_865_219_382_6e-242];
        values.extend(odd.map(Value::from));
    }
    let bound = |key: &str| place.node.get(key)?.as_f64();
    for bound in ["minimum", "maximum", "multipleOf"].into_iter().filter_map(bound) {
        values.extend([json!(bound - 1.0), json!(bound), json!(bound + 1.0)]);
    }
    values
}
