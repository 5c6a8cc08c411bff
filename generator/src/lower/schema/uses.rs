//! Uses of types: what a place that holds a schema holds in Rust.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::REFERENCE_CHAIN;
use crate::document::{Schema, SchemaSlot};
use crate::extensions::NULL_AS_EMPTY;
use crate::limits;
use crate::lower::codes;
use crate::model::{Item, NullBody, Scalar, TypeRef};
use crate::shape::Step;
use crate::shape::class::{Alternative, Class, Reason};
use crate::shape::compose::own_place;
use crate::shape::layers::Layers;
use crate::source::Pointer;

use super::Schemas;
use super::constraints::constraints;

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

    /// Returns the type of a place: that of the first definition on the way to what it is, if there is one.
    pub(crate) fn type_of(&mut self, slot: &SchemaSlot<'a>) -> TypeRef {
        let (mut end, mut last) = (None, slot.at.clone());
        for (index, step) in self.shapes.way(slot).enumerate() {
            let Step { at, shape, is_target } = step;
            let own = is_target.then(|| self.names.types.get(&own_place(&at))).flatten();
            // A reference is no definition of its own, but what it leads to may be one.
            let counts = index > 0 || shape.is_some();
            let here = || self.names.types.get(&at).filter(|_| counts);
            if let Some(names) = own.or_else(here) {
                return TypeRef::Named(names.name.clone());
            }
            if let Some(shape) = shape {
                self.report_odd(&shape.schema);
            }
            (end, last) = (shape, at);
        }
        match end {
            Some(shape) => self.structure(&shape.schema, &shape.class),
            None => {
                let message =
                    "the reference has no schema of the document as its target";
                let fault = Diagnostic::error(codes::DANGLING, &last, message);
                self.report(fault, &last);
                TypeRef::Json
            }
        }
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
        self.shapes.layers(slot)
    }

    /// Returns the type of a schema that has no name, by its class.
    pub(super) fn structure(
        &mut self,
        schema: &Schema<'a>,
        class: &'a Class<'a>,
    ) -> TypeRef {
        match class {
            Class::List(items) => TypeRef::List(Box::new(self.contents(items.as_ref()))),
            Class::Map(values) => TypeRef::Map(Box::new(self.contents(values.as_ref()))),
            Class::Scalar(scalar) => TypeRef::Scalar(*scalar),
            Class::StringEnum => TypeRef::Scalar(Scalar::String),
            Class::IntEnum => TypeRef::Scalar(Scalar::I64),
            Class::Json(None)
            | Class::Struct
            | Class::Union(_)
            | Class::Extended(_)
            | Class::Same(_) => TypeRef::Json,
            Class::Json(Some(reason)) => {
                self.report_json(schema, *reason);
                TypeRef::Json
            }
        }
    }

    /// Returns what a list or map holds. References to places without a name are followed here, so the
    /// depth of the text does not bound that of the type.
    fn contents(&mut self, slot: Option<&SchemaSlot<'a>>) -> Item {
        let any = Item::new(TypeRef::Json, false);
        let Some(slot) = slot else { return any };
        if self.lists == limits::LISTS {
            self.report(lists_too_deep(&slot.at), &slot.at);
            return any;
        }
        self.lists += 1;
        let item = self.item(slot);
        self.lists -= 1;
        item
    }

    /// Returns the type of an alternative: the one defined in its place, if there is one.
    pub(super) fn type_of_alternative(
        &mut self,
        alternative: &Alternative<'a>,
    ) -> TypeRef {
        match self.names.types.get(&alternative.at) {
            Some(names) => TypeRef::Named(names.name.clone()),
            None => self.type_of(&alternative.slot),
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

/// Returns the error for lists and maps at a place.
pub(crate) fn lists_too_deep(at: &Pointer) -> Diagnostic {
    let message = format!("more than {} lists and maps are nested here", limits::LISTS);
    let help =
        "put an object between them, or leave the innermost values without a type";
    Diagnostic::error(codes::LISTS_TOO_DEEP, at, message).help(help)
}
