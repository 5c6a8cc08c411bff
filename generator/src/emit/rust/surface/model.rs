//! Models: structs with their fields and setters, enums, unions, aliases.

use std::collections::BTreeMap;

use super::operation::setter;
use super::{Item, Kind, Part, Surface, compact, follow, resolved};
use crate::emit::rust::argument::Argument;
use crate::emit::rust::context::{Context, map_type, rust_type};
use crate::model::{
    Extra, Field, Holder, Presence, Shape, Struct, Tagging, TypeDef, TypeKind, TypeName,
    TypeRef, Union,
};

/// Adds a model.
pub(super) fn add<'a>(
    context: &Context<'a>,
    definition: &'a TypeDef,
    surface: &mut Surface,
) {
    let path = format!("models::{}", definition.name);
    let of = |kind| Item::new(kind, &path).from(&definition.origin);
    match &definition.kind {
        TypeKind::Struct(object) => {
            surface.push(of(Kind::Struct));
            structure(context, definition, object, surface);
        }
        TypeKind::StringEnum(values) => {
            let variants = values.variants.iter();
            let variants = variants.map(|it| (&it.ident, it.wire.clone()));
            surface.push(of(Kind::Enum));
            values_of(definition, variants, "Unrecognized", surface);
        }
        TypeKind::IntEnum(values) => {
            let variants = values.variants.iter();
            let variants = variants.map(|it| (&it.ident, it.wire.to_string()));
            surface.push(of(Kind::Enum));
            values_of(definition, variants, "UnrecognizedInt", surface);
        }
        TypeKind::Union(union) => {
            surface.push(of(Kind::Enum));
            union_of(context, definition, union, surface);
        }
        TypeKind::Alias(item) => {
            let shown = format!(" = {}", compact(rust_type(&item.ty)));
            surface.push(of(Kind::Alias).part(resolved(context, &item.ty)).shown(shown));
        }
    }
    if context.is_error_body(&definition.name) {
        surface.push(Item {
            path: format!("ApiBody for {path}"),
            ..of(Kind::Impl)
        });
    }
}

fn structure<'a>(
    context: &Context<'a>,
    definition: &'a TypeDef,
    object: &'a Struct,
    surface: &mut Surface,
) {
    let path = format!("models::{}", definition.name);
    let shape = |field: &Field| field.presence.shape(definition.usage);
    for field in &object.fields {
        let item = Item::new(Kind::Field, format!("{path}::{}", field.ident))
            .from(&field.origin)
            .part(held(field, shape(field), &resolved(context, &field.ty)));
        let shown = held(field, shape(field), &compact(rust_type(&field.ty)));
        surface.push(item.shown(format!(": {shown}")));
    }
    if let Extra::Kept { ident, item, cut, .. } = &object.extra {
        let holder = if *cut { Holder::DynBox } else { Holder::Bare };
        let ty = holder.shown(compact(map_type(item)));
        let rest = Item::new(Kind::Field, format!("{path}::{ident}"))
            .from(&definition.origin.child("additionalProperties"))
            .part(holder.shown(resolved_map(context, item)));
        surface.push(rest.shown(format!(": {ty}")));
    }
    if object.fields.iter().all(|field| shape(field) != Shape::Plain) {
        let default = Item::new(Kind::Impl, format!("Default for {path}"));
        surface.push(default.from(&definition.origin));
    }
    let mut made = Surface::default();
    made.push(constructor(context, definition, object));
    setters(context, definition, object, &mut made);
    if definition.usage.sent {
        surface.items.extend(made.items);
    } else if definition.usage.received {
        surface.tests.extend(made.items);
    }
}

fn resolved_map<'a>(context: &Context<'a>, item: &'a crate::model::Item) -> String {
    let map = TypeRef::Map(Box::new(item.clone()));
    compact(rust_type(&follow(context, &map, context.api.types.len())))
}

/// Returns the type of a field that holds a `ty`.
fn held(field: &Field, shape: Shape, ty: &str) -> String {
    let ty = field.holder().shown(ty.to_owned());
    match shape {
        Shape::Plain => ty,
        Shape::Option => format!("Option<{ty}>"),
        Shape::ThreeState => format!("Nullable<{ty}>"),
    }
}

fn constructor<'a>(
    context: &Context<'a>,
    definition: &TypeDef,
    object: &'a Struct,
) -> Item {
    let path = format!("models::{}::new", definition.name);
    let mut item = Item::new(Kind::Function, path).from(&definition.origin);
    let mut arguments = Vec::new();
    for field in object.fields.iter().filter(|field| field.presence.is_required()) {
        let mut ty = resolved(context, &field.ty);
        let argument = if field.presence == Presence::RequiredNullable {
            ty = format!("Option<{ty}>");
            Argument::option(&field.ty)
        } else {
            Argument::new(context, &field.ty)
        };
        arguments.push(format!("{}: {}", field.ident, compact(argument.ty())));
        item.parts.push(Part::new(&field.wire_name, ty, &field.origin));
    }
    item.shown(format!("({}) -> Self", arguments.join(", ")))
}

fn setters<'a>(
    context: &Context<'a>,
    definition: &TypeDef,
    object: &'a Struct,
    surface: &mut Surface,
) {
    let path = format!("models::{}", definition.name);
    for field in object.fields.iter().filter(|field| !field.presence.is_required()) {
        let item = Item::new(Kind::Function, format!("{path}::{}", field.setter));
        let argument = Argument::new(context, &field.ty);
        surface.push(setter(context, item.from(&field.origin), &argument, &field.ty));
    }
    if let Extra::Kept { ident, item, .. } = &object.extra {
        let ty = compact(map_type(item));
        let setter = Item::new(Kind::Function, format!("{path}::{ident}"))
            .from(&definition.origin.child("additionalProperties"))
            .part(resolved_map(context, item));
        surface.push(setter.shown(format!("(values: {ty}) -> Self")));
    }
}

fn values_of<'a>(
    definition: &TypeDef,
    variants: impl Iterator<Item = (&'a TypeName, String)>,
    unknown: &str,
    surface: &mut Surface,
) {
    let path = format!("models::{}", definition.name);
    let origin = definition.origin.child("enum");
    for (name, wire) in variants {
        let mut item = Item::new(Kind::Variant, format!("{path}::{name}"));
        item.parts.push(Part::new(&wire, String::new(), &origin));
        surface.push(item.from(&origin).from(&definition.origin));
    }
    // With what it holds, `as_str` becomes `as_i64`, and `From` is for another type.
    let item = Item::new(Kind::Variant, format!("{path}::Unrecognized")).part(unknown);
    surface.push(item.from(&definition.origin).shown(format!("({unknown})")));
}

fn union_of<'a>(
    context: &Context<'a>,
    definition: &TypeDef,
    union: &'a Union,
    surface: &mut Surface,
) {
    let path = format!("models::{}", definition.name);
    let mut holders: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for variant in &union.variants {
        let ty = resolved(context, &variant.ty);
        let shown = compact(rust_type(&variant.ty));
        holders.entry(ty.clone()).or_default().push(shown.clone());
        let item = Item::new(Kind::Variant, format!("{path}::{}", variant.ident))
            .from(&definition.origin)
            .part(variant.holder().shown(ty));
        surface.push(item.shown(format!("({})", variant.holder().shown(shown))));
    }
    if matches!(union.tagging, Tagging::Internal { .. }) {
        let item = Item::new(Kind::Variant, format!("{path}::Unrecognized"));
        surface.push(item.from(&definition.origin).shown("(RawJson)"));
    }
    for (ty, shown) in holders {
        if let [one] = &shown[..]
            && ty != definition.name.as_str()
        {
            let item = Item::new(Kind::Impl, format!("From<{one}> for {path}"));
            surface.push(item.from(&definition.origin).part(ty));
        }
    }
}
