//! Closed: whatever is named is defined.

use crate::model::{
    Api, Extra, Location, Operation, PathPart, TypeDef, TypeKind, TypeRef,
};

pub(super) fn check(api: &Api, faults: &mut Vec<String>) {
    for definition in api.types.values() {
        for ty in inside(definition) {
            defined(api, ty, definition.name.as_str(), faults);
        }
    }
    for task in &api.package.tasks {
        for id in task.operations.iter().filter(|id| api.operation(id).is_none()) {
            faults.push(format!("{}: no operation {id}", task.title));
        }
    }
    for operation in api.operations() {
        for ty in used(operation) {
            defined(api, ty, &operation.id, faults);
        }
        path(operation, faults);
        for scheme in operation.security.alternatives.iter().flatten() {
            if !api.schemes.contains_key(&scheme.scheme) {
                faults.push(format!("{}: no scheme {}", operation.id, scheme.scheme));
            }
        }
    }
}

fn defined(api: &Api, ty: &TypeRef, user: &str, faults: &mut Vec<String>) {
    match ty {
        TypeRef::Named(name) if !api.types.contains_key(name) => {
            faults.push(format!("{user}: {name} is not defined"));
        }
        TypeRef::List(item) | TypeRef::Map(item) => defined(api, &item.ty, user, faults),
        TypeRef::Named(_) | TypeRef::Scalar(_) | TypeRef::Json => {}
    }
}

/// Returns the types that a definition uses.
fn inside(definition: &TypeDef) -> Vec<&TypeRef> {
    match &definition.kind {
        TypeKind::Struct(object) => {
            let extra = match &object.extra {
                Extra::Kept { item, .. } => Some(&item.ty),
                Extra::Ignored => None,
            };
            object.fields.iter().map(|field| &field.ty).chain(extra).collect()
        }
        TypeKind::Union(union) => {
            union.variants.iter().map(|variant| &variant.ty).collect()
        }
        TypeKind::Alias(item) => vec![&item.ty],
        TypeKind::StringEnum(_) | TypeKind::IntEnum(_) => Vec::new(),
    }
}

/// Returns the types that an operation uses.
fn used(operation: &Operation) -> Vec<&TypeRef> {
    let params = operation.params.iter().map(|param| &param.ty);
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let outcomes =
        operation.responses.outcomes.iter().chain(&operation.responses.stream);
    let payloads = outcomes.filter_map(|outcome| outcome.payload.ty());
    let item = operation.paging.iter().map(|paging| &paging.item.ty);
    params
        .chain(contents.map(|content| &content.ty))
        .chain(payloads)
        .chain(item)
        .collect()
}

/// A name in the path is a parameter, and the other way round.
fn path(operation: &Operation, faults: &mut Vec<String>) {
    let declared =
        operation.params.iter().filter(|param| param.location == Location::Path);
    let declared: Vec<_> = declared.map(|param| param.wire_name.as_str()).collect();
    let named: Vec<_> = operation
        .path
        .iter()
        .filter_map(|part| match part {
            PathPart::Param(name) => Some(name.as_str()),
            PathPart::Literal(_) => None,
        })
        .collect();
    for name in named.iter().filter(|name| !declared.contains(name)) {
        faults.push(format!("{}: {{{name}}} of the path is no parameter", operation.id));
    }
    for name in declared.iter().filter(|name| !named.contains(name)) {
        faults.push(format!("{}: {name} is not in the path", operation.id));
    }
}
