//! Objects with known keys.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place};
use crate::document::{Additional, Schema, SchemaSlot};
use crate::extensions::NULL_AS_EMPTY;
use crate::lower::codes;
use crate::lower::naming::local;
use crate::model::{
    Access, Constraints, Doc, Extra, Field, Ident, Item, Presence, Scalar, Struct,
    TypeRef, VariantTag,
};
use crate::shape::class::Class;
use crate::shape::compose::{Parts, Several};
use crate::shape::layers::Layers;
use crate::source::Pointer;

use super::Schemas;
use super::constraints::constraints;

impl<'a> Schemas<'a, '_> {
    /// Returns the struct that is defined at `at` by `schema`, whose keys are `parts`.
    pub(super) fn object(
        &mut self,
        schema: &Schema<'a>,
        parts: &Parts<'a>,
        at: &Pointer,
    ) -> Struct {
        if !self.count_fields(parts.properties.len(), &schema.at) {
            return Struct {
                fields: Vec::new(),
                extra: Extra::Ignored,
                tag: None,
            };
        }
        let tag = self.tags.of_struct(at).cloned();
        // A type that stands for several values keeps the one that it was read with.
        let constant = tag.as_ref().filter(|tag| tag.value.is_some());
        let is_tag = |name: &str| constant.is_some_and(|tag| tag.property == name);
        let declared = parts.properties.keys().copied().filter(|name| !is_tag(name));
        let conditional = parts.conditional.keys().copied();
        let conditional = conditional.filter(|name| !is_tag(name));
        let mut wire_names: BTreeSet<_> = declared.chain(conditional).collect();
        wire_names.extend(self.undeclared(parts, tag.as_ref()));
        let wire_names: Vec<_> = wire_names.into_iter().collect();
        let idents = local::fields(&wire_names, self.splitter);
        let names = idents.iter().zip(local::setters(&idents));
        let fields = wire_names.iter().zip(names).map(|(name, (ident, setter))| {
            let ident = ident.clone();
            if parts.slots(name).is_empty() {
                return self.undeclared_field(name, ident, setter, parts, schema);
            }
            let required = parts.required.contains_key(name);
            let mut field = self.field(name, ident, setter, parts, required);
            if let Some(ty) = self.merged_property(parts, name, at) {
                field.ty = ty;
            }
            field
        });
        let fields = fields.collect();
        let extra = self.extra(parts, &idents, at);
        Struct { fields, extra, tag }
    }

    /// Returns the fields of an object that is no definition of its own: of a form.
    pub(crate) fn fields_of(
        &mut self,
        schema: &Schema<'a>,
        parts: &Parts<'a>,
    ) -> Vec<Field> {
        self.object(schema, parts, &schema.at).fields
    }

    fn field(
        &mut self,
        wire_name: &str,
        ident: Ident,
        setter: Ident,
        parts: &Parts<'a>,
        required: bool,
    ) -> Field {
        let slots = parts.slots(wire_name);
        // What stands nearest, last in the list, is what the author of this schema meant, unless it says less than another.
        let nearest = &slots[slots.len() - 1];
        let several = Several::of_property(self.shapes, parts, wire_name);
        let slot = match &several {
            Some(Several::One(telling)) => telling,
            _ => nearest,
        };
        let all: Vec<_> = slots.iter().rev().map(|slot| self.layers(slot)).collect();
        let (near, layers) = (&all[0], &self.layers(slot));
        let mut ty = self.type_of(slot);
        for other in slots.iter().rev().filter(|other| other.at != slot.at) {
            match parts.properties.contains_key(wire_name) {
                // That the values are kept as JSON has been said.
                true if matches!(several, Some(Several::Json)) => {}
                true => self.compare(wire_name, slot, &ty, other),
                false => ty = self.either(slot, ty, other),
            }
        }
        let said = if ty == self.type_of(slot) {
            self.report_default(layers, &slot.at);
            constraints(layers)
        } else {
            Constraints::default()
        };
        let nullable = match parts.properties.contains_key(wire_name) {
            true => layers.nullable(),
            false => all.iter().any(Layers::nullable),
        };
        let inside = parts.secret.contains(wire_name);
        Field {
            wire_name: wire_name.to_owned(),
            ident,
            setter,
            ty,
            presence: presence(required, nullable),
            boxed: false,
            cut: false,
            sensitive: self.is_secret_field(wire_name, &all, inside, &slot.at),
            null_as_empty: layers.is_collection() && layers.flag(NULL_AS_EMPTY),
            access: near.access(),
            deprecated: near.own().is_some_and(|schema| schema.deprecated()),
            constraints: said,
            doc: match near.doc() {
                doc if doc == Doc::default() => layers.doc(),
                doc => doc,
            },
            origin: nearest.at.clone(),
        }
    }

    /// Returns a type for the values of both places, which hold under different conditions.
    fn either(
        &mut self,
        slot: &SchemaSlot<'a>,
        ty: TypeRef,
        other: &SchemaSlot<'a>,
    ) -> TypeRef {
        let second = self.type_of(other);
        let is_text = |ty: &TypeRef, slot: &SchemaSlot<'a>| {
            *ty == TypeRef::Scalar(Scalar::String)
                || matches!(self.layers(slot).class(), Some(Class::StringEnum))
        };
        match () {
            () if second == ty => ty,
            () if is_text(&ty, slot) && is_text(&second, other) => {
                TypeRef::Scalar(Scalar::String)
            }
            () => TypeRef::Json,
        }
    }

    /// Says where two parts of an `allOf` disagree on a property.
    fn compare(
        &mut self,
        name: &str,
        slot: &SchemaSlot<'a>,
        ty: &TypeRef,
        other: &SchemaSlot<'a>,
    ) {
        let second = self.type_of(other);
        let open = |ty: &TypeRef| *ty == TypeRef::Json;
        if second == *ty || open(&second) || open(ty) {
            return;
        }
        if self.kind_of_json(slot) == self.kind_of_json(other) {
            // One says more than the other, which is what `allOf` is for.
            return;
        }
        let message = format!(
            "the parts of `allOf` disagree on the type of `{name}`; this one is used"
        );
        let diagnostic = Diagnostic::warning(codes::CONTRADICTION, &slot.at, message)
            .related(Place::Pointer(other.at.clone()), "the other one");
        self.report(diagnostic, &slot.at);
    }

    /// Returns which type of JSON a place has; `None` where it can be several.
    fn kind_of_json(&self, slot: &SchemaSlot<'a>) -> Option<&'static str> {
        Some(match self.layers(slot).class()? {
            Class::StringEnum => "string",
            Class::IntEnum => "number",
            Class::Scalar(Scalar::Bool) => "boolean",
            Class::Scalar(
                Scalar::I32
                | Scalar::I64
                | Scalar::U64
                | Scalar::I128
                | Scalar::F32
                | Scalar::F64,
            ) => "number",
            Class::Scalar(_) => "string",
            Class::Struct | Class::Map(_) | Class::Extended(_) => "object",
            Class::List(_) => "array",
            Class::Union(_) | Class::Same(_) | Class::Json(_) => return None,
        })
    }

    fn extra(&mut self, parts: &Parts<'a>, fields: &[Ident], at: &Pointer) -> Extra {
        let (mut item, sensitive) = match &parts.extra {
            None | Some(Additional::Forbidden) => return Extra::Ignored,
            Some(Additional::Any) => {
                let any = Item::new(TypeRef::Json, false);
                (any, false)
            }
            Some(Additional::Of(slot)) => (self.item(slot), self.is_secret_place(slot)),
        };
        if let Some(ty) = self.merged_extra(parts, at) {
            item.ty = ty;
        }
        let wishes = ["additional_properties", "extra_properties", "other_properties"];
        Extra::Kept {
            ident: local::free(&wishes, "", &local::taken(fields)),
            item,
            sensitive: sensitive || parts.secret_extra,
            cut: false,
        }
    }

    /// Returns the keys that are required and that no part describes: any value is legal there, and says so.
    fn undeclared<'p>(
        &mut self,
        parts: &'p Parts<'a>,
        tag: Option<&VariantTag>,
    ) -> Vec<&'p str> {
        let is_known = |name: &&str| {
            !parts.slots(name).is_empty() || tag.is_some_and(|tag| tag.property == *name)
        };
        let required = parts.required.iter().map(|(name, at)| (*name, at));
        let unknown: Vec<_> = required.filter(|(name, _)| !is_known(name)).collect();
        for (name, at) in &unknown {
            // Once, however many objects inherit it.
            let at = at.child("required");
            let kept = match parts.extra {
                Some(Additional::Of(_)) => "its value is one of `additionalProperties`",
                _ => "its value is kept as JSON",
            };
            let message =
                format!("`{name}` is required, and no property has that name; {kept}");
            let warning = Diagnostic::warning(codes::UNKNOWN_REQUIRED, &at, message);
            self.report(warning, &at.child(name));
        }
        unknown.into_iter().map(|(name, _)| name).collect()
    }

    /// Returns the field of a key that no part describes: it has the type of other keys.
    fn undeclared_field(
        &mut self,
        wire_name: &str,
        ident: Ident,
        setter: Ident,
        parts: &Parts<'a>,
        schema: &Schema<'a>,
    ) -> Field {
        let origin = schema.at.child("required");
        let (item, inside) = match &parts.extra {
            Some(Additional::Of(slot)) => (self.item(slot), self.is_secret_place(slot)),
            _ => (Item::new(TypeRef::Json, false), false),
        };
        Field {
            wire_name: wire_name.to_owned(),
            ident,
            setter,
            ty: item.ty,
            presence: presence(true, item.nullable),
            boxed: false,
            cut: false,
            sensitive: self.is_secret_field(
                wire_name,
                &[Layers::none()],
                inside || parts.secret_extra,
                &origin,
            ),
            null_as_empty: false,
            access: Access::ReadWrite,
            deprecated: false,
            constraints: Constraints::default(),
            doc: Doc::default(),
            origin,
        }
    }
}

fn presence(required: bool, nullable: bool) -> Presence {
    match (required, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredNullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    }
}
