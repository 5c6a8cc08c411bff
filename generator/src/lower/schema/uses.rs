//! Uses of types: what a place that holds a schema holds in Rust.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::REFERENCE_CHAIN;
use crate::document::{Entries, Node, Schema, SchemaSlot};
use crate::extensions::NULL_AS_EMPTY;
use crate::limits;
use crate::lower::codes;
use crate::lower::depth::nests;
use crate::model::{Item, NullBody, Scalar, TypeRef};

use super::Schemas;
use super::class::{Class, Reason, classify};
use super::constraints::constraints;
use super::layers::Layers;

/// As many steps as references and wraps may lead through, and what is behind the last.
const MAX_DEPTH: usize = limits::CHAIN + 1;

impl<'a> Schemas<'a, '_> {
    /// Returns the type of a place and whether `null` is a legal value there, whichever layer says
    /// so.
    pub(crate) fn item(&mut self, slot: &SchemaSlot<'a>) -> Item {
        let layers = self.layers(slot);
        Item {
            ty: self.type_of(slot),
            nullable: layers.nullable(),
            constraints: Box::new(constraints(&layers)),
        }
    }

    /// Returns the type of a place.
    pub(crate) fn type_of(&mut self, slot: &SchemaSlot<'a>) -> TypeRef {
        self.type_at(slot, 0)
    }

    /// Returns what `null` means where the value is the whole of a body.
    pub(crate) fn null_body(&self, slot: &SchemaSlot<'a>) -> NullBody {
        let layers = self.layers(slot);
        if layers.is_collection() && layers.flag(NULL_AS_EMPTY) {
            NullBody::Empty
        } else if layers.nullable() && !matches!(layers.class(), Some(Class::Json(_))) {
            NullBody::Absent
        } else {
            NullBody::Refused
        }
    }

    /// Returns the schemas that a place goes through.
    pub(crate) fn layers(&self, slot: &SchemaSlot<'a>) -> Layers<'a> {
        Layers::of(self.document, slot)
    }

    /// Returns the type of a schema that has no name, by its class.
    pub(super) fn structure(
        &mut self,
        schema: &Schema<'a>,
        class: Class<'a>,
    ) -> TypeRef {
        match class {
            Class::List(items) => TypeRef::List(Box::new(self.contents(items))),
            Class::Map(values) => TypeRef::Map(Box::new(self.contents(values))),
            Class::Scalar(scalar) => TypeRef::Scalar(scalar),
            Class::StringEnum => TypeRef::Scalar(Scalar::String),
            Class::IntEnum => TypeRef::Scalar(Scalar::I64),
            Class::Same(inner) => self.type_at(&inner, 0),
            Class::Json(None) | Class::Struct | Class::Union(_) | Class::Extended(_) => {
                TypeRef::Json
            }
            Class::Json(Some(reason)) => {
                self.report_json(schema, reason);
                TypeRef::Json
            }
        }
    }

    /// Returns what a list or map holds. References to places without a name are followed here, so the
    /// depth of the text does not bound that of the type.
    fn contents(&mut self, slot: Option<SchemaSlot<'a>>) -> Item {
        let any = Item::new(TypeRef::Json, false);
        let Some(slot) = slot else { return any };
        if self.lists == limits::LISTS {
            self.report(nests::fault(&slot.at), &slot.at);
            return any;
        }
        self.lists += 1;
        let item = self.item(&slot);
        self.lists -= 1;
        item
    }

    fn type_at(&mut self, slot: &SchemaSlot<'a>, depth: usize) -> TypeRef {
        let Node::Item(item) = slot.node else { return self.referred(slot, depth) };
        if let Some(names) = self.names.types.get(&slot.at) {
            return TypeRef::Named(names.name.clone());
        }
        let schema = Schema::of(slot.at.clone(), item);
        self.report_odd(&schema);
        match classify(self.document, &schema) {
            Class::Same(inner) if depth < MAX_DEPTH => self.type_at(&inner, depth + 1),
            class => self.structure(&schema, class),
        }
    }

    /// Returns the type of an alternative: the one defined in its place, if there is one.
    pub(super) fn type_of_alternative(&mut self, slot: &SchemaSlot<'a>) -> TypeRef {
        match self.names.types.get(&slot.at) {
            Some(names) => TypeRef::Named(names.name.clone()),
            None => self.type_of(slot),
        }
    }

    fn referred(&mut self, slot: &SchemaSlot<'a>, depth: usize) -> TypeRef {
        let target = slot.target();
        if let Some(names) = target.as_ref().and_then(|at| self.names.types.get(at)) {
            return TypeRef::Named(names.name.clone());
        }
        let found = target.and_then(|at| self.document.slot_at::<Entries>(&at));
        match found.filter(|_| depth < MAX_DEPTH) {
            Some(found) => self.type_at(&found, depth + 1),
            None => {
                let message =
                    "the target of the reference is not a schema of the document";
                self.report(
                    Diagnostic::error(codes::DANGLING, &slot.at, message),
                    &slot.at,
                );
                TypeRef::Json
            }
        }
    }

    /// Says what is odd about a schema whatever becomes of it.
    pub(super) fn report_odd(&mut self, schema: &Schema<'a>) {
        let at = &schema.at;
        if let Some(name) = schema.unknown_type() {
            let message = format!(
                "`{name}` is not a type of OpenAPI 3.0; the values are kept as JSON"
            );
            let help =
                "the types are array, boolean, integer, number, object and string";
            let place = at.child("type");
            self.report(
                Diagnostic::warning(codes::UNKNOWN_TYPE, &place, message).help(help),
                &place,
            );
        }
        if schema.get("not").is_some() && schema.ty().is_some() {
            let message = "the SDK does not check `not`; the server does";
            self.report(
                Diagnostic::warning(codes::UNCHECKED, &at.child("not"), message),
                at,
            );
        }
    }

    fn report_json(&mut self, schema: &Schema<'a>, reason: Reason) {
        let at = &schema.at;
        let text = format!("values are kept as JSON, because {}", reason.text());
        let diagnostic = match reason {
            Reason::AllOfCycle => Diagnostic::error(
                codes::ALL_OF_CYCLE,
                at,
                "the `allOf` of this schema leads back to it",
            )
            .help("remove one of the references from the loop"),
            Reason::Chain => Diagnostic::error(REFERENCE_CHAIN, at, text),
            Reason::Dangling => Diagnostic::error(codes::DANGLING, at, text),
            _ => Diagnostic::warning(codes::KEPT_AS_JSON, at, text),
        };
        self.report(diagnostic, at);
    }
}
