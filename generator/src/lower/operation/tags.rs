//! What the document says of its tags: which of them are groups, their texts, and which is a part of which.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::lower::codes;
use crate::lower::schema::Schemas;
use crate::model::{Doc, Group, TypeName};
use crate::source::Pointer;

/// The kind of tags that operations are looked for under. Other kinds say something else of an operation.
const GROUPS: &str = "nav";

/// Returns the tags that an operation can be grouped by: those that are for that, or else the first.
pub(crate) fn grouping<'t>(document: &Document, tags: &'t [String]) -> Vec<&'t String> {
    let kind = |tag: &String| found(document, tag)?.1.get("kind")?.as_str();
    let groups = |tag: &&String| kind(tag).is_none_or(|kind| kind == GROUPS);
    let found: Vec<_> = tags.iter().filter(groups).collect();
    if found.is_empty() { tags.iter().take(1).collect() } else { found }
}

/// Returns what the document says of a tag.
pub(super) fn doc(tag: &str, document: &Document) -> Doc {
    let said = found(document, tag).map(|(_, said)| said);
    let text = |key: &str| Some(said?.get(key)?.as_str()?.to_owned());
    Doc {
        summary: text("summary"),
        description: text("description"),
    }
}

/// Says of each group which one it is a part of, and puts it behind that one.
pub(super) fn arrange(groups: &mut [Group], schemas: &mut Schemas<'_, '_>) {
    let document = schemas.shapes.document;
    let ways: Vec<Vec<String>> = groups
        .iter()
        .map(|group| {
            way(&group.tag, document).unwrap_or_else(|_| vec![group.tag.clone()])
        })
        .collect();
    for fault in faults(document) {
        schemas.report(fault.0, &fault.1);
    }
    if ways.iter().all(|way| way.len() == 1) {
        return;
    }
    let types: BTreeMap<String, TypeName> =
        groups.iter().map(|it| (it.tag.clone(), it.type_name.clone())).collect();
    let idents: BTreeMap<String, String> =
        groups.iter().map(|it| (it.tag.clone(), it.ident.bare().to_owned())).collect();
    let mut order: BTreeMap<TypeName, Vec<String>> = BTreeMap::new();
    for (group, way) in groups.iter_mut().zip(ways) {
        let above = way.iter().rev().skip(1);
        group.parent = above.into_iter().find_map(|tag| types.get(tag)).cloned();
        let names = way.into_iter().map(|tag| idents.get(&tag).cloned().unwrap_or(tag));
        order.insert(group.type_name.clone(), names.collect());
    }
    groups.sort_by(|one, other| order[&one.type_name].cmp(&order[&other.type_name]));
}

/// Returns a tag with those that it is a part of, the outermost first. The error is the tag that leads nowhere, or back.
fn way(tag: &str, document: &Document) -> Result<Vec<String>, String> {
    let mut way = vec![tag.to_owned()];
    let mut last = tag.to_owned();
    while let Some(parent) = parent(&last, document) {
        if found(document, parent).is_none() || way.iter().any(|known| known == parent) {
            return Err(last);
        }
        last = parent.to_owned();
        way.push(last.clone());
    }
    way.reverse();
    Ok(way)
}

/// Returns a message for each tag whose `parent` is no tag, or leads back to it.
fn faults(document: &Document) -> Vec<(Diagnostic, Pointer)> {
    let tags = document.raw()["tags"].as_array().into_iter().flatten();
    let names = tags.filter_map(|tag| tag.get("name")?.as_str());
    let guilty: BTreeSet<String> =
        names.filter_map(|tag| way(tag, document).err()).collect();
    let fault = |tag: String| {
        let (at, _) = found(document, &tag)?;
        let at = at.child("parent");
        let parent = parent(&tag, document)?;
        let message = match found(document, parent) {
            None => format!("no tag is called `{parent}`"),
            Some(_) => format!("`{parent}` is a part of `{tag}` itself"),
        };
        let warning = Diagnostic::warning(codes::TAG_PARENT, &at, message);
        let help = "name another tag of the list, or take `parent` out";
        Some((warning.help(help), at))
    };
    guilty.into_iter().filter_map(fault).collect()
}

fn parent<'d>(tag: &str, document: &'d Document) -> Option<&'d str> {
    found(document, tag)?.1.get("parent")?.as_str()
}

/// Returns the place of a tag in the list of the document, and what stands there.
fn found<'d>(document: &'d Document, tag: &str) -> Option<(Pointer, &'d Value)> {
    let tags = document.raw().get("tags")?.as_array()?;
    let index = tags.iter().position(|it| it.get("name").is_some_and(|it| it == tag))?;
    Some((Pointer::root().child("tags").child(index), &tags[index]))
}
