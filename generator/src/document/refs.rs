//! References: from `{"$ref": "#/…"}` to the thing it names.
//!
//! A schema is found in the tree. A reference to another component is looked up in the typed document; any other place
//! that references name was read with it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::openapi::{
    Header, Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response,
    SecurityScheme,
};
use super::{Document, Entries};
use crate::limits;
use crate::source::{Pointer, percent_decoded};

/// A place where the document allows a `T` or a reference to one.
#[derive(Debug)]
pub struct Slot<'a, T> {
    /// The place.
    pub at: Pointer,
    /// What stands there.
    pub node: Node<'a, T>,
}

/// What stands in a [`Slot`].
#[derive(Debug)]
pub enum Node<'a, T> {
    /// A reference, as written.
    Ref(&'a str),
    /// The thing itself.
    Item(&'a T),
}

/// A thing and the place where it is defined.
#[derive(Debug)]
pub struct Found<'a, T> {
    /// The place.
    pub at: Pointer,
    /// The thing.
    pub item: &'a T,
}

impl<T> Clone for Slot<'_, T> {
    fn clone(&self) -> Self {
        Self {
            at: self.at.clone(),
            node: self.node,
        }
    }
}

impl<T> Clone for Node<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Node<'_, T> {}

impl<'a, T> Slot<'a, T> {
    /// Makes the slot of a node of the typed document.
    pub fn new(at: Pointer, node: &'a ReferenceOr<T>) -> Self {
        let node = match node {
            ReferenceOr::Reference { reference } => Node::Ref(reference),
            ReferenceOr::Item(item) => Node::Item(item),
        };
        Self { at, node }
    }

    /// Returns the place that the slot refers to, or its own place where it holds the thing itself.
    /// `None` for a reference that does not stay in the document.
    #[must_use]
    pub fn target(&self) -> Option<Pointer> {
        match self.node {
            Node::Ref(reference) => parse(reference),
            Node::Item(_) => Some(self.at.clone()),
        }
    }
}

impl<'a> Slot<'a, Entries> {
    /// Makes the slot of a schema of the tree; `None` where no object stands.
    pub(super) fn of_value(at: Pointer, value: &'a Value) -> Option<Self> {
        Some(Self::of_entries(at, value.as_object()?))
    }

    /// Makes the slot of a schema, or of a reference to one.
    pub(super) fn of_entries(at: Pointer, entries: &'a Entries) -> Self {
        let node = match entries.get("$ref") {
            Some(Value::String(reference)) => Node::Ref(reference),
            _ => Node::Item(entries),
        };
        Self { at, node }
    }
}

/// Kinds of things that can be referred to.
pub trait Referable: Sized {
    /// Returns the slot at a place: a component, or a place that some reference of the document names.
    fn slot<'a>(document: &'a Document, at: &Pointer) -> Option<Slot<'a, Self>>;
}

impl Referable for Entries {
    fn slot<'a>(document: &'a Document, at: &Pointer) -> Option<Slot<'a, Self>> {
        let component = component_name(at, "schemas");
        let component = component.and_then(|name| document.schemas()?.get(&name));
        let value = match component {
            Some(value) => value,
            None if document.targets.schemas.contains(at) => document.value_at(at)?,
            None => return None,
        };
        Slot::of_value(at.clone(), value)
    }
}

macro_rules! referable {
    ($($kind:ident: $section:literal, $field:ident;)*) => {$(
        impl Referable for $kind {
            fn slot<'a>(document: &'a Document, at: &Pointer) -> Option<Slot<'a, Self>> {
                let components = document.typed.components.as_ref();
                let component = component_name(at, $section)
                    .and_then(|name| components?.$field.get(&name));
                let other = || match document.targets.others.get(at)? {
                    Target::$kind(node) => Some(node),
                    _ => None,
                };
                Some(Slot::new(at.clone(), component.or_else(other)?))
            }
        }
    )*};
}

referable! {
    Parameter: "parameters", parameters;
    RequestBody: "requestBodies", request_bodies;
    Response: "responses", responses;
    Header: "headers", headers;
    SecurityScheme: "securitySchemes", security_schemes;
}

impl Referable for PathItem {
    fn slot<'a>(document: &'a Document, at: &Pointer) -> Option<Slot<'a, Self>> {
        match document.targets.others.get(at)? {
            Target::PathItem(node) => Some(Slot::new(at.clone(), node)),
            _ => None,
        }
    }
}

impl Document {
    /// Returns what a slot holds or refers to, through any number of references; `None` where they
    /// lead nowhere or in a circle.
    #[must_use]
    pub fn resolve<'a, T: Referable>(
        &'a self,
        slot: &Slot<'a, T>,
    ) -> Option<Found<'a, T>> {
        self.chain(slot).find_map(|slot| match slot.node {
            Node::Item(item) => Some(Found { at: slot.at, item }),
            Node::Ref(_) => None,
        })
    }

    /// Returns the value of an `x-…` key of what a slot holds or refers to, or of the first reference on
    /// the way that has the key beside it: what stands nearest means just this place.
    #[must_use]
    pub fn extension<'a, T: Referable>(
        &'a self,
        slot: &Slot<'a, T>,
        key: &str,
    ) -> Option<&'a Value> {
        self.chain(slot).find_map(|slot| self.value_at(&slot.at)?.get(key))
    }

    /// Returns a slot and those that its references lead to.
    fn chain<'a, T: Referable>(
        &'a self,
        slot: &Slot<'a, T>,
    ) -> impl Iterator<Item = Slot<'a, T>> {
        let slots = std::iter::successors(Some(slot.clone()), |slot| self.next(slot));
        slots.take(limits::CHAIN + 1)
    }

    /// Returns the slot that the reference in a slot names; `None` where there is no reference, or it leads nowhere.
    pub(crate) fn next<'a, T: Referable>(
        &'a self,
        slot: &Slot<'a, T>,
    ) -> Option<Slot<'a, T>> {
        match slot.node {
            Node::Item(_) => None,
            Node::Ref(reference) => self.slot_at(&parse(reference)?),
        }
    }

    /// Returns the slot at a place: a component, or a place that some reference of the document
    /// names.
    #[must_use]
    pub fn slot_at<T: Referable>(&self, at: &Pointer) -> Option<Slot<'_, T>> {
        T::slot(self, at)
    }
}

/// Returns the name of the component of a section that a pointer names, if it names one.
fn component_name(at: &Pointer, section: &str) -> Option<String> {
    let name = at
        .as_str()
        .strip_prefix("/components/")?
        .strip_prefix(section)?
        .strip_prefix('/')?;
    if name.contains('/') { None } else { at.last() }
}

/// Returns the place that a local reference names.
pub(super) fn parse(reference: &str) -> Option<Pointer> {
    Some(Pointer::parse(&percent_decoded(reference.strip_prefix('#')?)?))
}

/// What references lead to, in any place.
#[derive(Debug, Clone, Default)]
pub struct Targets {
    /// The places of schemas that stand in no other schema, whether references lead there or not.
    pub outermost: Vec<Pointer>,
    /// The places of schemas that are no components.
    pub schemas: BTreeSet<Pointer>,
    /// The operations of methods that the typed form of a path item does not know, by their places.
    pub operations: BTreeMap<Pointer, Operation>,
    /// Other things, by their places. A component may be missing: the typed document has it.
    pub others: BTreeMap<Pointer, Target>,
}

/// A thing that is no schema, and that a reference leads to.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Target {
    Parameter(ReferenceOr<Parameter>),
    RequestBody(ReferenceOr<RequestBody>),
    Response(ReferenceOr<Response>),
    Header(ReferenceOr<Header>),
    SecurityScheme(ReferenceOr<SecurityScheme>),
    PathItem(Box<ReferenceOr<PathItem>>),
}
