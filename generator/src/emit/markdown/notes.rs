//! What the document says about legal values, in a few words each.

use serde_json::Value;

use super::site::Site;
use crate::emit::text::{cell_code, literal};
use crate::model::{Constraints, Scalar, TypeKind, TypeRef};

/// As many values of an enum as a table cell lists before it leaves the rest to the page, and how many bytes they may
/// have together.
const MAX_VALUES: usize = 12;
const MAX_LISTED: usize = 1_000;

/// Returns the notes on a value of type `ty`, ready for a table cell.
pub(super) fn of(
    site: &Site<'_>,
    ty: &TypeRef,
    constraints: &Constraints,
) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(default) = &constraints.default {
        notes.push(format!("defaults to {}", value(default)));
    }
    notes.extend(bounds(constraints));
    notes.extend(lengths(site, ty, constraints));
    if let Some(step) = &constraints.multiple_of {
        notes.push(format!("a multiple of {}", value(step)));
    }
    if constraints.unique {
        notes.push("no value twice".to_owned());
    }
    if let Some(pattern) =
        constraints.pattern.as_deref().filter(|text| !text.trim().is_empty())
    {
        notes.push(format!("pattern {}", cell_code(pattern)));
    }
    notes.extend(format(ty, constraints));
    notes.extend(allowed(site, ty));
    notes
}

/// Returns the first cell of a property or parameter: its name, and below it what everyone has to know.
pub(super) fn named(name: &str, marks: &[&str]) -> String {
    let name = format!("**{}**", literal(name));
    if marks.is_empty() { name } else { format!("{name}<br>{}", marks.join(", ")) }
}

/// Returns the last cell of a property or parameter: what it means, and below that what else is to be said.
pub(super) fn told(description: &str, notes: &[String]) -> String {
    let notes = notes.join("; ");
    let mut rest = notes.chars();
    let notes = match rest.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), rest.as_str()),
        None => return description.to_owned(),
    };
    match description.is_empty() {
        true => notes,
        false => format!("{description}<br>{notes}"),
    }
}

/// Returns a name of the wire as code, in quotes where it would not show.
pub(super) fn name(name: &str) -> String {
    string(name)
}

/// Returns a JSON value as code.
pub(super) fn value(value: &Value) -> String {
    match value {
        Value::String(text) => string(text),
        other => cell_code(&other.to_string()),
    }
}

fn string(text: &str) -> String {
    match text.trim().is_empty() {
        false => cell_code(text),
        true => cell_code(&Value::from(text).to_string()),
    }
}

fn bounds(constraints: &Constraints) -> Option<String> {
    let (above, below) = constraints.exclusive;
    let least = constraints.minimum.as_ref().map(|least| {
        format!("{} {}", if above { "more than" } else { "at least" }, value(least))
    });
    let most = constraints.maximum.as_ref().map(|most| {
        format!("{} {}", if below { "less than" } else { "at most" }, value(most))
    });
    match (least, most) {
        (Some(least), Some(most)) => Some(format!("{least} and {most}")),
        (least, most) => least.or(most),
    }
}

fn lengths(site: &Site<'_>, ty: &TypeRef, constraints: &Constraints) -> Option<String> {
    let (one, many) = match site.api.resolve(ty) {
        TypeRef::List(_) => ("item", "items"),
        TypeRef::Map(_) => ("key", "keys"),
        _ => ("character", "characters"),
    };
    let count = |number| format!("{number} {}", if number == 1 { one } else { many });
    match (constraints.min_len, constraints.max_len) {
        (None | Some(0), None) => None,
        (Some(least), Some(most)) if least == most => Some(count(least)),
        (None, Some(most)) => Some(format!("at most {}", count(most))),
        (Some(least), None) => Some(format!("at least {}", count(least))),
        (Some(least), Some(most)) => Some(format!("{least} to {}", count(most))),
    }
}

/// Names a format that the Rust type does not tell.
fn format(ty: &TypeRef, constraints: &Constraints) -> Option<String> {
    let format =
        constraints.format.as_deref().filter(|format| !format.trim().is_empty())?;
    let told = match ty {
        TypeRef::Scalar(Scalar::String) | TypeRef::Json => false,
        _ => !matches!(format, "decimal" | "duration"),
    };
    (!told).then(|| format!("format {}", cell_code(format)))
}

fn allowed(site: &Site<'_>, ty: &TypeRef) -> Option<String> {
    let (count, shown): (usize, Vec<String>) = match site.kind(ty.named()?)? {
        TypeKind::StringEnum(values) => {
            let mut left = MAX_LISTED;
            let fits = |wire: &&String| {
                let rest = left.checked_sub(wire.len());
                left = rest.unwrap_or_default();
                rest.is_some()
            };
            let first = values.variants.iter().take(MAX_VALUES);
            let shown = first.map(|variant| &variant.wire).take_while(fits);
            (values.variants.len(), shown.map(|wire| string(wire)).collect())
        }
        TypeKind::IntEnum(values) => {
            let first = values.variants.iter().take(MAX_VALUES);
            let shown = first.map(|variant| value(&variant.wire.into()));
            (values.variants.len(), shown.collect())
        }
        _ => return None,
    };
    let more = if count > shown.len() { ", …" } else { "" };
    (!shown.is_empty()).then(|| format!("one of {}{more}", shown.join(", ")))
}
