//! Named: identifiers are valid, and unique in their scope.

use std::collections::BTreeSet;

use crate::model::{
    Api, ErrorShape, Extra, Ident, Operation, SuccessShape, TypeDef, TypeKind,
};

pub(super) fn check(api: &Api, faults: &mut Vec<String>) {
    let types = api.types.values();
    unique("types", types.clone().map(|ty| ty.name.as_str()), faults);
    unique_without_case(
        "modules of types",
        types.clone().map(|ty| ty.module.bare()),
        faults,
    );
    types.for_each(|definition| scope(definition, faults));
    let groups = api.groups.iter();
    unique_without_case(
        "modules of groups",
        groups.clone().map(|group| group.ident.bare()),
        faults,
    );
    unique_without_case(
        "types of groups",
        groups.clone().map(|group| group.type_name.as_str()),
        faults,
    );
    unique_without_case(
        "features",
        groups.clone().map(|group| group.feature.as_str()),
        faults,
    );
    for group in groups {
        let methods = group.operations.iter().map(|operation| operation.ident.bare());
        unique(&format!("methods of {}", group.type_name), methods, faults);
    }
    unique_without_case(
        "operations",
        api.operations().map(|found| found.type_name.as_str()),
        faults,
    );
    api.operations().for_each(|operation| operation_scope(api, operation, faults));
    let variables: BTreeSet<_> = api
        .servers
        .iter()
        .flat_map(|server| &server.variables)
        .map(|found| found.ident.bare())
        .collect();
    let schemes = api.schemes.values().map(|scheme| scheme.ident.bare());
    unique("setters of the builder", variables.into_iter().chain(schemes), faults);
    unique(
        "schemes",
        api.schemes.values().map(|scheme| scheme.type_name.as_str()),
        faults,
    );
}

fn scope(definition: &TypeDef, faults: &mut Vec<String>) {
    let place = definition.name.as_str();
    match &definition.kind {
        TypeKind::Struct(object) => {
            let extra = match &object.extra {
                Extra::Kept { ident, .. } => Some(ident),
                Extra::Ignored => None,
            };
            let idents = object.fields.iter().map(|field| &field.ident).chain(extra);
            unique(place, idents.map(Ident::bare), faults);
            unique(
                place,
                object.fields.iter().map(|field| field.wire_name.as_str()),
                faults,
            );
        }
        TypeKind::StringEnum(list) => {
            unique_variants(
                place,
                list.variants.iter().map(|variant| variant.ident.as_str()),
                faults,
            );
            unique(
                place,
                list.variants.iter().map(|variant| variant.wire.as_str()),
                faults,
            );
        }
        TypeKind::IntEnum(list) => {
            unique_variants(
                place,
                list.variants.iter().map(|variant| variant.ident.as_str()),
                faults,
            );
        }
        TypeKind::Union(union) => {
            unique_variants(
                place,
                union.variants.iter().map(|variant| variant.ident.as_str()),
                faults,
            );
            unique(
                place,
                union.variants.iter().filter_map(|variant| variant.tag.as_deref()),
                faults,
            );
        }
        TypeKind::Alias(_) => {}
    }
}

fn operation_scope(api: &Api, operation: &Operation, faults: &mut Vec<String>) {
    let id = operation.id.as_str();
    let body = operation.body.iter().map(|body| body.ident.bare());
    unique(
        id,
        operation.params.iter().map(|param| param.ident.bare()).chain(body),
        faults,
    );
    let responses = &operation.responses;
    for success in [true, false] {
        let outcomes =
            responses.outcomes.iter().filter(|outcome| outcome.success == success);
        unique(id, outcomes.map(|outcome| outcome.variant.as_str()), faults);
    }
    let own = match (&responses.success, &responses.error) {
        (SuccessShape::Many(one), ErrorShape::Many(other)) => vec![one, other],
        (SuccessShape::Many(one), _) | (_, ErrorShape::Many(one)) => vec![one],
        _ => Vec::new(),
    };
    for name in own.into_iter().filter(|name| api.types.contains_key(name)) {
        faults.push(format!("{id}: {name} is a model, too"));
    }
}

fn unique_variants<'a>(
    place: &str,
    names: impl Iterator<Item = &'a str>,
    faults: &mut Vec<String>,
) {
    unique(place, names.chain(["Unrecognized", "Self"]), faults);
}

fn unique_without_case<'a>(
    place: &str,
    names: impl Iterator<Item = &'a str>,
    faults: &mut Vec<String>,
) {
    let folded: Vec<_> = names.map(str::to_ascii_lowercase).collect();
    unique(place, folded.iter().map(String::as_str), faults);
}

/// Says which names are empty or there twice.
fn unique<'a>(
    place: &str,
    names: impl Iterator<Item = &'a str>,
    faults: &mut Vec<String>,
) {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            faults.push(format!("{place}: {name:?} is there twice"));
        }
    }
}
