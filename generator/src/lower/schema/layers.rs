//! The schemas that a place goes through: its own, and those that it is a reference to or a neutral
//! wrap of. What is said of a value may be said in any of them.

use serde_json::Value;

use crate::document::{Document, Node, Schema, SchemaSlot};
use crate::limits;
use crate::model::{Access, Doc};

use super::class::{Class, allows_null, classify};

/// As many as references and wraps may lead through, and what is behind the last.
const MAX_LAYERS: usize = limits::CHAIN + 1;

/// The schemas of a place, outermost first.
#[derive(Debug)]
pub(crate) struct Layers<'a> {
    schemas: Vec<Schema<'a>>,
    /// What the innermost one is; `None` where a reference leads nowhere.
    class: Option<Class<'a>>,
    /// Whether the outermost one stands in the place itself, and not behind a reference.
    own: bool,
}

impl<'a> Layers<'a> {
    /// Follows references and wraps from a place.
    pub(crate) fn of(document: &'a Document, slot: &SchemaSlot<'a>) -> Self {
        let own = matches!(slot.node, Node::Item(_));
        let (mut schemas, mut slot) = (Vec::new(), slot.clone());
        while schemas.len() < MAX_LAYERS {
            let Some(schema) = document.schema(&slot) else { break };
            let class = classify(document, &schema);
            schemas.push(schema);
            match class {
                Class::Same(inner) => slot = inner,
                class => {
                    return Self {
                        schemas,
                        class: Some(class),
                        own,
                    };
                }
            }
        }
        Self { schemas, class: None, own }
    }

    /// Returns what a place without a schema goes through: nothing.
    pub(crate) fn none() -> Self {
        Self {
            schemas: Vec::new(),
            class: None,
            own: true,
        }
    }

    /// Returns the schemas, outermost first.
    pub(crate) fn schemas(&self) -> &[Schema<'a>] {
        &self.schemas
    }

    /// Returns what the innermost schema is; `None` where a reference leads nowhere.
    pub(crate) fn class(&self) -> Option<&Class<'a>> {
        self.class.as_ref()
    }

    /// Returns the innermost schema.
    pub(crate) fn inner(&self) -> Option<&Schema<'a>> {
        self.schemas.last()
    }

    /// Returns the schema that stands in the place itself.
    pub(crate) fn own(&self) -> Option<&Schema<'a>> {
        self.schemas.first().filter(|_| self.own)
    }

    /// Returns whether `null` is a legal value.
    pub(crate) fn nullable(&self) -> bool {
        self.schemas.iter().any(allows_null)
    }

    /// Returns whether an `x-…` key is `true` anywhere.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.schemas.iter().any(|schema| schema.flag(key))
    }

    /// Returns `readOnly` or `writeOnly`; both together say nothing.
    pub(crate) fn access(&self) -> Access {
        match (self.flag("readOnly"), self.flag("writeOnly")) {
            (true, false) => Access::ReadOnly,
            (false, true) => Access::WriteOnly,
            _ => Access::ReadWrite,
        }
    }

    /// Returns the text of the place itself; where it has none, the lead of the text behind the
    /// reference, whose rest is on a page of its own.
    pub(crate) fn doc(&self) -> Doc {
        let own = self.own().map(super::doc).unwrap_or_default();
        if own != Doc::default() {
            return own;
        }
        let lead = self.schemas.iter().find_map(|schema| lead(super::doc(schema)));
        Doc {
            summary: lead,
            description: None,
        }
    }

    /// Returns whether the values are JSON arrays or objects with free keys.
    pub(crate) fn is_collection(&self) -> bool {
        matches!(self.class, Some(Class::List(_) | Class::Map(_)))
    }

    /// Returns the first answer, from the outside in.
    pub(crate) fn first<T>(
        &self,
        get: impl FnMut(&Schema<'a>) -> Option<T>,
    ) -> Option<T> {
        self.schemas.iter().find_map(get)
    }

    /// Returns the default, with the schema that says it.
    pub(crate) fn default(&self) -> Option<(&Schema<'a>, &'a Value)> {
        self.schemas.iter().find_map(|schema| Some((schema, schema.get("default")?)))
    }
}

/// Returns the summary of a text, or its first paragraph.
fn lead(doc: Doc) -> Option<String> {
    let first = doc.summary.or(doc.description)?;
    let first = first.trim().split("\n\n").next()?.trim();
    (!first.is_empty()).then(|| first.to_owned())
}
