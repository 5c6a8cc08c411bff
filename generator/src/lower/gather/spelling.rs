//! How places are spelt that have no name of their own.

use crate::document::{Node, Schema, SchemaSlot, ValueKind};
use crate::lower::words::Splitter;
use crate::lower::words::plural::singular;
use crate::source::{FILES, Pointer};

/// Returns what an alternative of a union is called: what it refers to, its title, or its number.
pub(super) fn alternative_name(
    slot: &SchemaSlot<'_>,
    index: usize,
    splitter: &Splitter,
) -> String {
    let title = match slot.node {
        Node::Item(item) => Schema::of(slot.at.clone(), item).title().map(str::to_owned),
        Node::Ref(_) => slot.target().map(|at| match spelling(&at) {
            name if is_component(&at) => splitter.own(&name).to_owned(),
            name => name,
        }),
    };
    match title.filter(|title| title.len() <= 40 && !title.is_empty()) {
        Some(title) => title,
        None => format!("variant{}", index + 1),
    }
}

/// Returns what the values of an alternative are that is an inline list of them without a title.
pub(super) fn listed(slot: &SchemaSlot<'_>) -> Option<&'static str> {
    let Node::Item(item) = slot.node else { return None };
    let schema = Schema::of(slot.at.clone(), item);
    match schema.value_kind().filter(|_| schema.title().is_none())? {
        ValueKind::Strings => Some("text"),
        ValueKind::Integers => Some("number"),
        _ => None,
    }
}

/// Returns the title of a part or an alternative, which has no name of its own.
pub(super) fn part_title(slot: &SchemaSlot<'_>) -> Option<String> {
    let Node::Item(item) = slot.node else { return None };
    part(&slot.at)?;
    let title = Schema::of(slot.at.clone(), item).title()?;
    (title.len() <= 40 && !title.is_empty()).then(|| title.to_owned())
}

/// Returns the schema that the place is a part or an alternative of, and what it is called among the others.
fn part(at: &Pointer) -> Option<(Pointer, String)> {
    let (list, last) = (at.parent()?, at.last()?);
    let is_keyword = list.last().as_deref() != Some("properties");
    if is_keyword && matches!(last.as_str(), "if" | "then" | "else") {
        return Some((list, last));
    }
    let index = last.parse::<usize>().ok()?;
    let word = match list.last()?.as_str() {
        "allOf" => "part",
        "oneOf" | "anyOf" => "alternative",
        _ => return None,
    };
    Some((list.parent()?, format!("{word}{}", index + 1)))
}

/// Returns how a place that is found by reference is spelt, if anybody has named it: `schema` is in every
/// body, and says nothing.
pub(super) fn own_name(at: &Pointer) -> Option<String> {
    let last = at.last().unwrap_or_default();
    let parent = at.parent().and_then(|parent| parent.last());
    let is_key = matches!(last.as_str(), "schema" | "items" | "additionalProperties");
    let is_named = matches!(parent.as_deref(), Some("properties" | "schemas"));
    (is_named || !is_key).then(|| spelling(at))
}

/// Returns how a place that is found by reference is spelt: its last part that is no number, or the
/// name of its file.
pub(super) fn spelling(at: &Pointer) -> String {
    let last = at.last().unwrap_or_default();
    if let Some((whole, part)) = part(at) {
        return format!("{} {part}", spelling(&whole));
    }
    if last.bytes().all(|byte| byte.is_ascii_digit())
        && let Some(parent) = at.parent().filter(|parent| !parent.as_str().is_empty())
    {
        let parent = spelling(&parent);
        return singular(&parent).unwrap_or(parent);
    }
    if at.parent().is_none_or(|parent| parent.last().as_deref() != Some(FILES)) {
        return last;
    }
    let file = last.rsplit('/').next().unwrap_or_default();
    file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned()
}

/// Whether a place is a schema of the document that has a name.
pub(super) fn is_component(at: &Pointer) -> bool {
    at.parent().is_some_and(|parent| parent.as_str() == "/components/schemas")
}
