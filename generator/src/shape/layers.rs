//! The schemas that a place goes through: its own, and those that it is a reference to or a neutral
//! wrap of. What is said of a value may be said in any of them.

use serde_json::Value;

use super::class::{Class, allows_null};
use super::text;
use super::{Shape, Shapes};
use crate::document::{Node, Schema, SchemaSlot};
use crate::model::{Access, Doc};

/// The schemas of a place, outermost first.
#[derive(Debug)]
pub(crate) struct Layers<'a> {
    shapes: Vec<&'a Shape<'a>>,
    /// Whether the outermost one stands in the place itself, and not behind a reference.
    own: bool,
    /// Whether it is a union one of whose alternatives allows `null`.
    null_inside: bool,
}

impl<'a> Layers<'a> {
    /// Follows references and wraps from a place.
    pub(super) fn of(shapes: &'a Shapes<'a>, slot: &SchemaSlot<'a>) -> Self {
        let way: Vec<_> = shapes.way(slot).filter_map(|step| step.shape).collect();
        let last = way.last();
        Self {
            null_inside: last.is_some_and(|last| shapes.nulls.contains(&last.schema.at)),
            own: matches!(slot.node, Node::Item(_)),
            shapes: way,
        }
    }

    /// Returns what a place without a schema goes through: nothing.
    pub(crate) fn none() -> Self {
        Self {
            shapes: Vec::new(),
            own: true,
            null_inside: false,
        }
    }

    /// Returns the schemas, outermost first.
    pub(crate) fn schemas(&self) -> impl Iterator<Item = &'a Schema<'a>> {
        self.shapes.iter().map(|shape| &shape.schema)
    }

    /// Returns what the innermost schema is; `None` where a reference leads nowhere.
    pub(crate) fn class(&self) -> Option<&'a Class<'a>> {
        let class = &self.shapes.last()?.class;
        if matches!(class, Class::Same(_)) { None } else { Some(class) }
    }

    /// Returns the innermost schema.
    pub(crate) fn inner(&self) -> Option<&'a Schema<'a>> {
        self.shapes.last().map(|shape| &shape.schema)
    }

    /// Returns the schema that stands in the place itself.
    pub(crate) fn own(&self) -> Option<&'a Schema<'a>> {
        self.schemas().next().filter(|_| self.own)
    }

    /// Returns whether `null` is a legal value.
    pub(crate) fn nullable(&self) -> bool {
        self.null_inside || self.schemas().any(allows_null)
    }

    /// Returns whether a key is `true` anywhere.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.schemas().any(|schema| schema.flag(key))
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
        let own = self.own().map(text::doc).unwrap_or_default();
        if own != Doc::default() {
            return own;
        }
        Doc {
            summary: self.schemas().find_map(text::lead),
            description: None,
        }
    }

    /// Returns whether the values are JSON arrays or objects with free keys.
    pub(crate) fn is_collection(&self) -> bool {
        matches!(self.class(), Some(Class::List(_) | Class::Map(_)))
    }

    /// Returns the first answer, from the outside in.
    pub(crate) fn first<T>(
        &self,
        get: impl FnMut(&'a Schema<'a>) -> Option<T>,
    ) -> Option<T> {
        self.schemas().find_map(get)
    }

    /// Returns the default, with the schema that says it.
    pub(crate) fn default(&self) -> Option<(&'a Schema<'a>, &'a Value)> {
        self.first(|schema| Some((schema, schema.get("default")?)))
    }
}
