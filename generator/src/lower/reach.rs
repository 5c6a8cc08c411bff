//! Pass 6: who uses a type. Usage (sent, received) and features follow from the operations that
//! reach it; an inline type that nothing reaches any more is dropped, a component never is.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Extra, FeatureName, Group, Item, Operation, Scalar, Tagging, TypeDef, TypeKind,
    TypeName, TypeRef,
};

type Types = BTreeMap<TypeName, TypeDef>;

/// Fills in usage and features, and drops inline types without use.
pub(crate) fn run(types: &mut Types, groups: &[Group], diagnostics: &mut Diagnostics) {
    for group in groups {
        let (mut sent, mut received) = (Vec::new(), Vec::new());
        for operation in &group.operations {
            roots(operation, &mut sent, &mut received);
        }
        mark(types, sent, &group.feature, |definition| definition.usage.sent = true);
        mark(types, received, &group.feature, |definition| {
            definition.usage.received = true
        });
    }
    drop_unused(types);
    text_for_bytes(types);
    report_lost_tags(types, diagnostics);
}

/// Adds the types that an operation names itself.
fn roots(operation: &Operation, sent: &mut Vec<TypeName>, received: &mut Vec<TypeName>) {
    for param in &operation.params {
        names(&param.ty, sent);
    }
    for content in operation.body.iter().flat_map(|body| &body.contents) {
        names(&content.ty, sent);
    }
    let responses = &operation.responses;
    for outcome in responses.outcomes.iter().chain(&responses.stream) {
        if let Some(ty) = outcome.payload.ty() {
            names(ty, received);
        }
    }
    if let Some(paging) = &operation.paging {
        names(&paging.item.ty, received);
    }
}

/// Adds the definitions that the use of a type names.
fn names(ty: &TypeRef, found: &mut Vec<TypeName>) {
    match ty {
        TypeRef::Named(name) => found.push(name.clone()),
        TypeRef::List(item) | TypeRef::Map(item) => names(&item.ty, found),
        TypeRef::Scalar(_) | TypeRef::Json => {}
    }
}

/// Adds the definitions that a definition names.
fn inside(definition: &TypeDef, found: &mut Vec<TypeName>) {
    match &definition.kind {
        TypeKind::Struct(object) => {
            object.fields.iter().for_each(|field| names(&field.ty, found));
            if let Extra::Kept { item, .. } = &object.extra {
                names(&item.ty, found);
            }
        }
        TypeKind::Union(union) => {
            union.variants.iter().for_each(|variant| names(&variant.ty, found))
        }
        TypeKind::Alias(item) => names(&item.ty, found),
        TypeKind::StringEnum(_) | TypeKind::IntEnum(_) => {}
    }
}

fn mark(
    types: &mut Types,
    mut open: Vec<TypeName>,
    feature: &FeatureName,
    set: impl Fn(&mut TypeDef),
) {
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        if let Some(definition) = types.get_mut(&name) {
            set(definition);
            definition.features.insert(feature.clone());
            inside(definition, &mut open);
        }
    }
}

fn drop_unused(types: &mut Types) {
    let used = |definition: &TypeDef| {
        definition.component.is_some() || !definition.features.is_empty()
    };
    let mut open: Vec<_> = types
        .iter()
        .filter(|(_, found)| used(found))
        .map(|(name, _)| name.clone())
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(definition) = types.get(&name).filter(|_| seen.insert(name)) {
            inside(definition, &mut open);
        }
    }
    types.retain(|name, _| seen.contains(name));
}

/// Bytes as they are can only be a body or a part of one: in JSON they are text.
fn text_for_bytes(types: &mut Types) {
    fn retype(ty: &mut TypeRef) {
        match ty {
            TypeRef::Scalar(scalar) if *scalar == Scalar::Bytes => {
                *scalar = Scalar::String
            }
            TypeRef::List(item) | TypeRef::Map(item) => retype(&mut item.ty),
            _ => {}
        }
    }
    let retype_item = |item: &mut Item| retype(&mut item.ty);
    for definition in types.values_mut() {
        match &mut definition.kind {
            TypeKind::Struct(object) => {
                object.fields.iter_mut().for_each(|field| retype(&mut field.ty));
                if let Extra::Kept { item, .. } = &mut object.extra {
                    retype_item(item);
                }
            }
            TypeKind::Union(union) => {
                union.variants.iter_mut().for_each(|variant| retype(&mut variant.ty));
            }
            TypeKind::Alias(item) => retype_item(item),
            TypeKind::StringEnum(_) | TypeKind::IntEnum(_) => {}
        }
    }
}

/// A struct that several tags select cannot say on its own which one is meant.
fn report_lost_tags(types: &Types, diagnostics: &mut Diagnostics) {
    let mut alone = Vec::new();
    for definition in types.values() {
        let tagged = matches!(
            &definition.kind,
            TypeKind::Union(union) if matches!(union.tagging, Tagging::Internal { .. })
        );
        if !tagged {
            inside(definition, &mut alone);
        }
    }
    let alone: BTreeSet<_> = alone.into_iter().collect();
    for definition in types.values().filter(|found| alone.contains(&found.name)) {
        let TypeKind::Struct(object) = &definition.kind else { continue };
        if let Some(tag) = object.tag.as_ref().filter(|tag| tag.value.is_none()) {
            let message = format!(
                "several values of `{}` select this schema, so where it stands on \
                    its own it is written without it",
                tag.property
            );
            diagnostics.push(Diagnostic::warning(
                codes::LOST_TAG,
                &definition.origin,
                message,
            ));
        }
    }
}
