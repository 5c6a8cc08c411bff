//! Objects with known keys.

use crate::diagnostic::{Diagnostic, Place};
use crate::document::openapi::Schema as Typed;
use crate::document::{Additional, JsonType, Node, Schema, Slot};
use crate::lower::codes;
use crate::lower::naming::local;
use crate::model::{
    Access, Extra, Field, Ident, Item, Presence, Struct, TypeRef, VariantTag,
};
use crate::source::Pointer;

use super::Schemas;
use super::class::{Class, classify};
use super::compose::Parts;
use super::constraints::constraints;

impl<'a> Schemas<'a, '_> {
    /// Returns the struct that is defined at `at` by `schema`, whose keys are `parts`.
    pub(super) fn object(
        &mut self,
        schema: &Schema<'a>,
        parts: &Parts<'a>,
        at: &Pointer,
    ) -> Struct {
        let tag = self.tags.of_struct(at).cloned();
        let is_tag = |name: &str| tag.as_ref().is_some_and(|tag| tag.property == name);
        let wire_names: Vec<_> =
            parts.properties.keys().copied().filter(|name| !is_tag(name)).collect();
        let idents = local::fields(&wire_names, self.splitter);
        let fields = wire_names.iter().zip(&idents).map(|(name, ident)| {
            let required = parts.required.contains(name);
            self.field(name, ident.clone(), &parts.properties[name], required)
        });
        let fields = fields.collect();
        let extra = self.extra(parts, &idents);
        if extra == Extra::Ignored {
            self.report_unknown_required(schema, parts, tag.as_ref());
        }
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
        slots: &[Slot<'a, Typed>],
        required: bool,
    ) -> Field {
        // What stands nearest, last in the list, is what the author of this schema meant.
        let slot = &slots[slots.len() - 1];
        let item = self.item(slot);
        for other in &slots[..slots.len() - 1] {
            self.compare(wire_name, slot, &item, other);
        }
        let layers = self.layers(slot);
        let flag = |key: &str| layers.iter().any(|layer| layer.flag(key));
        let is_secret = |layer: &Schema<'_>| {
            layer.format.as_deref() == Some("password")
                || layer.write_only && layer.ty == Some(JsonType::String)
        };
        let inner = layers.last().map(|schema| classify(self.document, schema));
        let collection = matches!(inner, Some(Class::List(_) | Class::Map(_)));
        let own = match slot.node {
            Node::Item(_) => layers.first(),
            Node::Ref(_) => None,
        };
        let field = Field {
            wire_name: wire_name.to_owned(),
            ident,
            presence: presence(required, item.nullable),
            boxed: false,
            sensitive: flag("x-sdk-sensitive") || layers.iter().any(is_secret),
            null_as_empty: collection && flag("x-sdk-null-as-empty"),
            access: access(&layers),
            deprecated: own.is_some_and(|schema| schema.deprecated),
            constraints: constraints(&layers, inner.as_ref()),
            doc: own.map(super::doc).unwrap_or_default(),
            origin: slot.at.clone(),
            ty: item.ty,
        };
        self.report_default(&layers, inner.as_ref(), &slot.at);
        field
    }

    /// Says where two parts of an `allOf` disagree on a property.
    fn compare(
        &mut self,
        name: &str,
        slot: &Slot<'a, Typed>,
        item: &Item,
        other: &Slot<'a, Typed>,
    ) {
        let second = self.item(other);
        let open = |ty: &TypeRef| *ty == TypeRef::Json;
        if second.ty == item.ty || open(&second.ty) || open(&item.ty) {
            return;
        }
        let message = format!(
            "the parts of `allOf` disagree on the type of `{name}`; this one is taken"
        );
        let diagnostic = Diagnostic::warning(codes::CONTRADICTION, &slot.at, message)
            .related(Place::Pointer(other.at.clone()), "the other one");
        self.report(diagnostic, &slot.at);
    }

    fn extra(&mut self, parts: &Parts<'a>, fields: &[Ident]) -> Extra {
        let item = match &parts.extra {
            None | Some(Additional::Forbidden) => return Extra::Ignored,
            Some(Additional::Any) => Item { ty: TypeRef::Json, nullable: false },
            Some(Additional::Of(slot)) => self.item(slot),
        };
        let wishes = ["additional_properties", "extra_properties", "other_properties"];
        Extra::Kept { ident: local::free(&wishes, fields), item }
    }

    fn report_unknown_required(
        &mut self,
        schema: &Schema<'a>,
        parts: &Parts<'a>,
        tag: Option<&VariantTag>,
    ) {
        for name in &parts.required {
            let known = parts.properties.contains_key(name)
                || tag.is_some_and(|tag| tag.property == *name);
            if !known {
                let at = schema.at.child("required");
                let message =
                    format!("`{name}` is required, and no property has that name");
                let diagnostic =
                    Diagnostic::warning(codes::UNKNOWN_REQUIRED, &at, message);
                self.report(diagnostic, &at.child(name));
            }
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

fn access(layers: &[Schema<'_>]) -> Access {
    let is = |flag: fn(&Schema<'_>) -> bool| layers.iter().any(flag);
    match (is(|layer| layer.read_only), is(|layer| layer.write_only)) {
        (true, false) => Access::ReadOnly,
        (false, true) => Access::WriteOnly,
        _ => Access::ReadWrite,
    }
}
