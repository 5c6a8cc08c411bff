//! The selection of a document that a crate is made of.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::methods::{METHODS, OTHERS, operations};
use super::normal;
use super::version::Version;
use crate::diagnostic::{Diagnostics, Severity};
use crate::source::Pointer;

/// How much of a document is read, and how strictly.
#[derive(Debug, Default)]
pub(crate) struct Selection<'a> {
    /// Only the operations with one of these tags, and what they reach.
    pub(crate) tags: Option<&'a [String]>,
    /// Whether what was written for another document and has no use here, such as an action of the
    /// overlay that matches nothing, is a warning and no error.
    pub(crate) lenient: bool,
    /// Filled in with the whole document, where the tags leave some of it out. What the normal form has no
    /// place for stands beside the rest.
    pub(crate) whole: Option<Value>,
}

impl Selection<'_> {
    /// Leaves out of a document what is not in the selection. Unless it stands `alone`, other files may refer to any
    /// component.
    pub(super) fn take(&mut self, raw: &mut Value, alone: bool, version: Version) {
        let Some(tags) = self.tags else { return };
        let mut whole = raw.clone();
        if keep(raw, tags, alone) > 0 {
            let said = &mut Diagnostics::default();
            normal::normalise(&mut whole, version, said).put_beside(&mut whole);
            self.whole = Some(whole);
        }
    }

    /// Adds messages, of which those with a code are warnings if the selection is read so.
    pub(crate) fn soften(
        &self,
        said: Diagnostics,
        code: &str,
        diagnostics: &mut Diagnostics,
    ) {
        if !self.lenient {
            return diagnostics.absorb(said);
        }
        diagnostics.extend(said.messages().iter().cloned().map(|mut message| {
            if message.code == code {
                message.severity = Severity::Warning;
            }
            message
        }));
    }
}

/// Keeps the operations that have one of the tags, and the components that they reach; all components
/// unless the document stands `alone`.
///
/// Returns how many operations were dropped. Pointers into what is kept stay as they are.
fn keep(document: &mut Value, tags: &[String], alone: bool) -> usize {
    let dropped = drop_operations(document, tags);
    if !alone {
        return dropped;
    }
    let reached = reached(document);
    let Some(Value::Object(sections)) = document.get_mut("components") else {
        return dropped;
    };
    for (section, components) in sections.iter_mut() {
        let at = Pointer::root().child("components").child(section);
        if let Value::Object(components) = components {
            components.retain(|name, _| reached.contains(at.child(name).as_str()));
        }
    }
    dropped
}

fn drop_operations(document: &mut Value, tags: &[String]) -> usize {
    let mut dropped = 0;
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return 0 };
    let is_ours = |operation: &Value| {
        let own = operation["tags"].as_array().into_iter().flatten();
        own.into_iter().any(|tag| tags.iter().any(|known| tag == known))
    };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        for method in METHODS {
            if item.get(method).is_some_and(|operation| !is_ours(operation)) {
                item.remove(method);
                dropped += 1;
            }
        }
        if let Some(Value::Object(others)) = item.get_mut(OTHERS) {
            let before = others.len();
            others.retain(|method, it| method.starts_with("x-") || is_ours(it));
            dropped += before - others.len();
        }
    }
    paths.retain(|path, item| {
        let has_operation =
            item.get("$ref").is_some() || operations(item).next().is_some();
        path.starts_with("x-") || !item.is_object() || has_operation
    });
    dropped
}

/// Returns the pointers of the components that operations reach.
fn reached(document: &Value) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Value> =
        ["paths", "security"].iter().filter_map(|key| document.get(key)).collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(entries) => {
                open.extend(entries.values());
                for name in schemes(entries) {
                    let root = Pointer::root().child("components");
                    let at = root.child("securitySchemes").child(name);
                    reached.insert(at.as_str().to_owned());
                }
                let target = entries.get("$ref").and_then(Value::as_str);
                let target = target.and_then(|target| target.strip_prefix('#'));
                if let Some(target) = target
                    && reached.insert(target.to_owned())
                {
                    open.extend(document.pointer(target));
                }
            }
            _ => {}
        }
    }
    reached
}

/// Returns the names of the schemes in the `security` of an operation.
fn schemes(operation: &Map<String, Value>) -> impl Iterator<Item = &String> {
    let alternatives = operation.get("security").and_then(Value::as_array);
    let sets = alternatives.into_iter().flatten().filter_map(Value::as_object);
    sets.flat_map(Map::keys)
}
