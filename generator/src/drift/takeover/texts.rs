//! The texts of a document's files, changed to say something else.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Taken, UNDESCRIBED, block};
use crate::load;
use crate::source::{Beside, FILES, Source};

/// Changes the texts of a document to those of another tree, which like the old one has the trees of the other files
/// below [`FILES`]. The error names the text that a program cannot change.
pub(super) fn write(spec: &Source, old: &Value, new: &Value) -> Result<Taken, String> {
    let (mut texts, mut emptied) = (BTreeMap::new(), BTreeSet::new());
    let text = changed(spec, &alone(old), &alone(new))?;
    let mut next = Source::new(spec.path.as_str(), text).with_limits(spec.limits);
    if next.text != spec.text {
        texts.insert(spec.file_name().to_owned(), next.text.clone());
    }
    let mut beside = Vec::new();
    for Beside { name, source } in spec.beside() {
        let (before, after) = (&old[FILES][name], &new[FILES][name]);
        if before != after && after.as_object().is_none_or(serde_json::Map::is_empty) {
            emptied.insert(name.clone());
            continue;
        }
        let mut file = source.clone();
        file.text = changed(source, before, after)?;
        if file.text != source.text {
            texts.insert(name.clone(), file.text.clone());
        }
        beside.push(Beside {
            name: name.clone(),
            source: file,
        });
    }
    next = next.with_beside(beside);
    let others = next.beside().iter().map(|file| &file.source);
    let all = std::iter::once(&next).chain(others);
    let undescribed = all.map(|source| source.text.matches(UNDESCRIBED).count()).sum();
    Ok(Taken {
        texts,
        emptied,
        undescribed,
        source: next,
    })
}

/// Returns what the document's own file holds.
fn alone(tree: &Value) -> Value {
    let mut tree = tree.clone();
    if let Value::Object(entries) = &mut tree {
        entries.remove(FILES);
    }
    tree
}

/// Returns the text of a file that says something else.
fn changed(source: &Source, old: &Value, new: &Value) -> Result<String, String> {
    if old == new {
        return Ok(source.text.clone());
    }
    if let Some(text) = block::edit(&source.text, old, new) {
        let file = Source::new(source.path.as_str(), text).with_limits(source.limits);
        if load::tree(&file).as_ref() == Some(new) {
            return Ok(file.text);
        }
    }
    let why = "the text is not in the block style that a program can change";
    Err(format!("{}: {why}", source.path))
}
