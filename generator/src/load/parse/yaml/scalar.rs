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
        _ => Err(format!("`{text}` does not have the type that its tag `{tag}` says")),
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

/// The longest text that can be a number or a word of YAML.
const LONGEST: usize = 64;

/// Asks serde_yaml what a scalar without quotes means, so that `010`, `no` and `.5` are here what
/// they are to its other users: with leading zeros or a word of YAML 1.1, a text.
fn plain(text: &str) -> Result<Value, String> {
    let may_mean_more = text.len() <= LONGEST
        && text
            .bytes()
            .next()
            .is_none_or(|first| b"0123456789+-.~nNtTfF".contains(&first));
    if !may_mean_more {
        return Ok(text.into());
    }
    match serde_yaml::from_str(text) {
        Ok(serde_yaml::Value::Null) => Ok(Value::Null),
        Ok(serde_yaml::Value::Bool(value)) => Ok(value.into()),
        Ok(serde_yaml::Value::Number(number)) => {
            let number = serde_json::to_value(&number).ok().filter(Value::is_number);
            number.ok_or_else(|| not_a_number(text))
        }
        _ => large(text),
    }
}

/// Reads what serde_yaml takes for a text because it has more than 64 bits: in JSON it is a number.
fn large(text: &str) -> Result<Value, String> {
    match (serde_json::from_str(text), text.parse::<f64>()) {
        (Ok(number @ Value::Number(_)), _) => Ok(number),
        (_, Ok(number))
            if number.is_infinite() && text.ends_with(|c: char| c.is_ascii_digit()) =>
        {
            Err(not_a_number(text))
        }
        _ => Ok(text.into()),
    }
}

fn not_a_number(text: &str) -> String {
    format!("JSON has no number `{text}`")
}
