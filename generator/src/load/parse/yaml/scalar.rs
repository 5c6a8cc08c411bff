//! What a YAML scalar means: the core schema of YAML 1.2, as far as JSON has a word for it.

use saphyr_parser::{ScalarStyle, Tag};
use serde_json::Value;

/// Returns the value of a scalar, or why JSON has none.
pub(super) fn resolve(
    text: &str,
    style: ScalarStyle,
    tag: Option<&Tag>,
) -> Result<Value, String> {
    let Some(tag) = tag else {
        return if style == ScalarStyle::Plain { plain(text) } else { Ok(text.into()) };
    };
    let value = plain(text);
    let fits = |fits: fn(&Value) -> bool| match value {
        Ok(value) if fits(&value) => Ok(value),
        _ => Err(format!("`{text}` is not of the type that its tag `{tag}` says")),
    };
    // `!` alone, which is all suffix, says that the scalar is a text, even if it does not look like one.
    match tag.suffix.as_str() {
        "!" if tag.handle.is_empty() => Ok(text.into()),
        "str" if tag.is_yaml_core_schema() => Ok(text.into()),
        "null" if tag.is_yaml_core_schema() => fits(Value::is_null),
        "bool" if tag.is_yaml_core_schema() => fits(Value::is_boolean),
        "int" if tag.is_yaml_core_schema() => {
            fits(|value| value.is_i64() || value.is_u64())
        }
        "float" if tag.is_yaml_core_schema() => fits(Value::is_number),
        _ => Err(unknown_tag(tag)),
    }
}

pub(super) fn unknown_tag(tag: &Tag) -> String {
    format!("the YAML tag `{tag}` has no meaning in an OpenAPI document")
}

fn plain(text: &str) -> Result<Value, String> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(true.into()),
        "false" | "False" | "FALSE" => return Ok(false.into()),
        _ => {}
    }
    let digits = text.trim_start_matches(['+', '-']);
    match digits {
        ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN" => Err(not_a_number(text)),
        _ if text.len() > digits.len() + 1 => Ok(text.into()),
        _ if is_radix(digits, "0x", 16) => radix(text, &digits[2..], 16),
        _ if is_radix(digits, "0o", 8) => radix(text, &digits[2..], 8),
        _ if is_decimal(digits) => decimal(text),
        _ => Ok(text.into()),
    }
}

fn is_radix(digits: &str, prefix: &str, radix: u32) -> bool {
    let digits = digits.strip_prefix(prefix).unwrap_or_default();
    !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix))
}

fn radix(text: &str, digits: &str, radix: u32) -> Result<Value, String> {
    let number = i64::from_str_radix(digits, radix).map_err(|_| not_a_number(text))?;
    Ok(if text.starts_with('-') { -number } else { number }.into())
}

/// Returns whether `digits` is a number of the core schema, with one exception: with leading zeros
/// it is octal in YAML 1.1 and decimal in 1.2, so that a text is the only safe reading.
fn is_decimal(digits: &str) -> bool {
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (digits, None),
    };
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent_fits = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && all_digits(exponent)
    });
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let octal = whole.len() > 1 && whole.starts_with('0');
    let some_digit = !whole.is_empty() || !fraction.is_empty();
    some_digit && !octal && all_digits(whole) && all_digits(fraction) && exponent_fits
}

fn decimal(text: &str) -> Result<Value, String> {
    let text = text.strip_prefix('+').unwrap_or(text);
    if let Ok(number) = text.parse::<u64>() {
        return Ok(number.into());
    }
    if let Ok(number) = text.parse::<i64>() {
        return Ok(number.into());
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number.into()),
        _ => Err(not_a_number(text)),
    }
}

fn not_a_number(text: &str) -> String {
    format!("JSON has no number `{text}`")
}
