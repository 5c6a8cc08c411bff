//! The text of a schema.

use crate::document::Schema;
use crate::model::Doc;

/// Returns the text of a schema.
pub(crate) fn doc(schema: &Schema<'_>) -> Doc {
    Doc {
        summary: schema.title().map(str::to_owned),
        description: description(schema).map(str::to_owned),
    }
}

/// Returns the summary of a text, or its first paragraph.
pub(super) fn lead(schema: &Schema<'_>) -> Option<String> {
    let first = schema.title().or_else(|| description(schema))?;
    let first = first.trim().split("\n\n").next()?.trim();
    (!first.is_empty()).then(|| first.to_owned())
}

/// Returns the description without the list of values that go-swagger appends to it: the variants
/// have their own text.
fn description<'a>(schema: &Schema<'a>) -> Option<&'a str> {
    let whole = schema.description()?;
    let list = schema.get("x-go-enum-desc").and_then(|value| value.as_str());
    let own = list.filter(|list| !list.trim().is_empty());
    let own = own.and_then(|list| whole.trim_end().strip_suffix(list.trim()));
    Some(own.map_or(whole, str::trim_end)).filter(|text| !text.is_empty())
}
