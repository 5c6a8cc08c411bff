//! Closed: whatever is named is defined.

use crate::model::{Api, Location, Operation, PathPart, TypeName};

pub(super) fn check(api: &Api, faults: &mut Vec<String>) {
    for definition in api.types.values() {
        for name in definition.kind.uses() {
            defined(api, name, definition.name.as_str(), faults);
        }
    }
    for task in &api.package.tasks {
        for id in task.operations.iter().filter(|id| api.operation(id).is_none()) {
            faults.push(format!("{}: no operation {id}", task.title));
        }
    }
    for operation in api.operations() {
        for name in operation.uses().filter_map(|used| used.ty.named()) {
            defined(api, name, &operation.id, faults);
        }
        path(operation, faults);
        for scheme in operation.security.alternatives.iter().flatten() {
            if !api.schemes.contains_key(&scheme.scheme) {
                faults.push(format!("{}: no scheme {}", operation.id, scheme.scheme));
            }
        }
    }
}

fn defined(api: &Api, name: &TypeName, user: &str, faults: &mut Vec<String>) {
    if !api.types.contains_key(name) {
        faults.push(format!("{user}: {name} is not defined"));
    }
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
