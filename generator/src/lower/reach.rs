//! Pass 6: who uses a type. Usage (sent, received) and features follow from the operations that
//! reach it; an inline type that nothing reaches any more is dropped, a component never is.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Extra, FeatureName, Group, Item, Operation, Scalar, Tagging, TypeDef, TypeKind,
    TypeName, TypeRef, Usage,
};

type Types = BTreeMap<TypeName, TypeDef>;

/// Fills in usage and features, and drops inline types without use.
pub(crate) fn run(types: &mut Types, groups: &[Group], diagnostics: &mut Diagnostics) {
    for group in groups {
        for received in [false, true] {
            let uses = group.operations.iter().flat_map(Operation::uses);
            let uses = uses.filter(|used| used.is_received == received);
            let names = uses.filter_map(|used| used.ty.named().cloned()).collect();
            mark(types, names, &group.feature, |usage| match received {
                true => usage.received = true,
                false => usage.sent = true,
            });
        }
    }
    drop_unused(types);
    text_for_bytes(types);
    report_lost_tags(types, diagnostics);
}

fn mark(
    types: &mut Types,
    mut open: Vec<TypeName>,
    feature: &FeatureName,
    set: impl Fn(&mut Usage),
) {
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        if let Some(definition) = types.get_mut(&name) {
            set(&mut definition.usage);
            definition.features.insert(feature.clone());
            open.extend(definition.kind.uses().cloned());
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
            open.extend(definition.kind.uses().cloned());
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
    let mut alone = BTreeSet::new();
    for definition in types.values() {
        let tagged = matches!(
            &definition.kind,
            TypeKind::Union(union) if matches!(union.tagging, Tagging::Internal { .. })
        );
        if !tagged {
            alone.extend(definition.kind.uses());
        }
    }
    for definition in types.values().filter(|found| alone.contains(&found.name)) {
        let TypeKind::Struct(object) = &definition.kind else { continue };
        // On its own, one that does not know the key has nothing to lose.
        let knows = |key: &str| {
            let mut fields = object.fields.iter();
            fields.any(|field| field.wire_name == key) || object.extra != Extra::Ignored
        };
        let tag = object.tag.as_ref().filter(|tag| tag.value.is_none());
        if let Some(tag) = tag.filter(|tag| knows(&tag.property)) {
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
