//! Short: no name is longer than what files and readers take, whatever the document says.

use crate::limits::LONGEST_NAME;
use crate::model::{
    Api, ErrorShape, Extra, Operation, SuccessShape, TypeDef, TypeKind, TypeName,
};

pub(super) fn check(api: &Api, faults: &mut Vec<String>) {
    let mut names = Vec::new();
    for definition in api.types.values() {
        names.extend([definition.name.as_str(), definition.module.bare()]);
        names.extend(members(definition));
    }
    for group in &api.groups {
        names.extend([group.ident.bare(), group.module.bare()]);
        names.extend([group.type_name.as_str(), group.feature.as_str()]);
        group.operations.iter().for_each(|operation| names.extend(parts(operation)));
    }
    let own = api.operations().flat_map(|operation| &operation.servers);
    let variables = api.servers.iter().chain(own).flat_map(|server| &server.variables);
    names.extend(variables.map(|variable| variable.ident.bare()));
    for scheme in api.schemes.values() {
        names.extend([scheme.ident.bare(), scheme.type_name.as_str()]);
    }
    let long = names.into_iter().filter(|name| name.len() > LONGEST_NAME);
    faults.extend(long.map(|name| format!("{name:.40}… has {} bytes", name.len())));
}

fn members(definition: &TypeDef) -> Vec<&str> {
    match &definition.kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter();
            let fields = fields.flat_map(|it| [it.ident.bare(), it.setter.bare()]);
            let extra = match &object.extra {
                Extra::Kept { ident, .. } => Some(ident.bare()),
                Extra::Ignored => None,
            };
            fields.chain(extra).collect()
        }
        TypeKind::StringEnum(list) => names(list.variants.iter().map(|it| &it.ident)),
        TypeKind::IntEnum(list) => names(list.variants.iter().map(|it| &it.ident)),
        TypeKind::Union(union) => names(union.variants.iter().map(|it| &it.ident)),
        TypeKind::Alias(_) => Vec::new(),
    }
}

fn names<'n>(names: impl Iterator<Item = &'n TypeName>) -> Vec<&'n str> {
    names.map(TypeName::as_str).collect()
}

fn parts(operation: &Operation) -> Vec<&str> {
    let mut names = vec![operation.ident.bare(), operation.type_name.as_str()];
    names.extend(operation.params.iter().map(|param| param.ident.bare()));
    if let Some(body) = &operation.body {
        names.push(body.ident.bare());
        names.extend(body.contents.iter().map(|content| content.setter.bare()));
    }
    let responses = &operation.responses;
    for outcome in responses.outcomes.iter().chain(&responses.stream) {
        names.push(outcome.variant.as_str());
        names.extend(outcome.headers.iter().map(|header| header.ident.bare()));
    }
    names.extend(responses.headers.iter().map(TypeName::as_str));
    if let SuccessShape::Many(name) = &responses.success {
        names.push(name.as_str());
    }
    if let ErrorShape::Many(name) = &responses.error {
        names.push(name.as_str());
    }
    names
}
