//! References: from `{"$ref": "#/…"}` to the thing it names.
//!
//! A reference to a component is looked up in the typed document. Any other place is read from the
//! raw tree once, when it is first asked for, so that everything lowering sees is borrowed from the
//! [`Document`].

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Document;
use super::openapi::{
    Components, Header, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema,
    SecurityScheme,
};
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

    /// Makes the slot of a boxed node of the typed document.
    pub fn boxed(at: Pointer, node: &'a ReferenceOr<Box<T>>) -> Self {
        let node = match node {
            ReferenceOr::Reference { reference } => Node::Ref(reference),
            ReferenceOr::Item(item) => Node::Item(item.as_ref()),
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

/// Kinds of things that can be referred to.
pub trait Referable: Sized + DeserializeOwned {
    /// Their section of `components`.
    const SECTION: &'static str;

    /// Returns the component of that name.
    fn component<'a>(
        components: &'a Components,
        name: &str,
    ) -> Option<&'a ReferenceOr<Self>>;

    /// Returns where the thing is kept that is read from a place outside of `components`.
    fn target(target: &Target) -> &Read<Self>;
}

macro_rules! referable {
    ($($kind:ident: $section:literal, $field:ident, $target:ident;)*) => {$(
        impl Referable for $kind {
            const SECTION: &'static str = $section;

            fn component<'a>(all: &'a Components, name: &str) -> Option<&'a ReferenceOr<Self>> {
                all.$field.get(name)
            }

            fn target(target: &Target) -> &Read<Self> {
                &target.$target
            }
        }
    )*};
}

referable! {
    Schema: "schemas", schemas, schema;
    Parameter: "parameters", parameters, parameter;
    RequestBody: "requestBodies", request_bodies, body;
    Response: "responses", responses, response;
    Header: "headers", headers, header;
    SecurityScheme: "securitySchemes", security_schemes, scheme;
}

impl Referable for PathItem {
    const SECTION: &'static str = "pathItems";

    fn component<'a>(_: &'a Components, _: &str) -> Option<&'a ReferenceOr<Self>> {
        None
    }

    fn target(target: &Target) -> &Read<Self> {
        &target.path
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
        let mut slot = slot.clone();
        for _ in 0..=limits::CHAIN {
            match slot.node {
                Node::Item(item) => return Some(Found { at: slot.at, item }),
                Node::Ref(reference) => slot = self.slot_at(&parse(reference)?)?,
            }
        }
        None
    }

    /// Returns the value of an `x-…` key of what a slot holds or refers to, or of the first reference on
    /// the way that has the key beside it: what stands nearest means just this place.
    #[must_use]
    pub fn extension<T: Referable>(
        &self,
        slot: &Slot<'_, T>,
        key: &str,
    ) -> Option<&Value> {
        let mut slot = slot.clone();
        for _ in 0..=limits::CHAIN {
            if let Some(value) = self.value_at(&slot.at).and_then(|it| it.get(key)) {
                return Some(value);
            }
            match slot.node {
                Node::Item(_) => return None,
                Node::Ref(reference) => slot = self.slot_at(&parse(reference)?)?,
            }
        }
        None
    }

    /// Returns the slot at a place: a component, or a place that some reference of the document
    /// names.
    #[must_use]
    pub fn slot_at<T: Referable>(&self, at: &Pointer) -> Option<Slot<'_, T>> {
        let components = self.typed.components.as_ref();
        let component = component_name(at, T::SECTION)
            .and_then(|name| T::component(components?, &name));
        let node = match component {
            Some(node) => node,
            None => {
                let kept = T::target(self.targets.0.get(at.as_str())?);
                kept.get_or_init(|| read(self.value_at(at))).as_ref()?
            }
        };
        Some(Slot::new(at.clone(), node))
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
fn parse(reference: &str) -> Option<Pointer> {
    Some(Pointer::parse(&percent_decoded(reference.strip_prefix('#')?)?))
}

/// The places outside of `components` that references name, by pointer.
#[derive(Debug, Clone, Default)]
pub(super) struct Targets(BTreeMap<String, Target>);

/// What a place is read as, when it is asked for.
#[derive(Debug, Clone, Default)]
pub struct Target {
    schema: Read<Schema>,
    parameter: Read<Parameter>,
    body: Read<RequestBody>,
    response: Read<Response>,
    header: Read<Header>,
    scheme: Read<SecurityScheme>,
    path: Read<PathItem>,
}

/// What a place was read as; nothing where it is no such thing.
pub(super) type Read<T> = OnceLock<Option<ReferenceOr<T>>>;

fn read<T: DeserializeOwned>(value: Option<&Value>) -> Option<ReferenceOr<T>> {
    ReferenceOr::deserialize(value?).ok()
}

impl Targets {
    /// Notes the places that the references of the tree name.
    pub(super) fn of(raw: &Value) -> Self {
        let mut targets = BTreeMap::new();
        let mut open = vec![raw];
        while let Some(value) = open.pop() {
            match value {
                Value::Array(values) => open.extend(values),
                Value::Object(members) => {
                    open.extend(members.values());
                    if let Some(Value::String(reference)) = members.get("$ref")
                        && let Some(at) = parse(reference)
                        && !is_component(&at)
                    {
                        targets.entry(at.as_str().to_owned()).or_default();
                    }
                }
                _ => {}
            }
        }
        Self(targets)
    }
}

/// Returns whether the typed document has what stands there.
fn is_component(at: &Pointer) -> bool {
    let rest = at.as_str().strip_prefix("/components/");
    rest.is_some_and(|rest| {
        rest.matches('/').count() == 1 && !rest.starts_with("pathItems/")
    })
}
