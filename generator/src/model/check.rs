//! The invariants of the model, as one function.
//!
//! - *closed*: every type, scheme and parameter that is named is defined;
//! - *finite*: no type holds itself by value without a `Box`;
//! - *named*: identifiers are valid and unique in their scope, files and pages without regard to
//!   case, and no longer than files and readers take;
//! - *accounted*: every component stands once, and every feature is that of a group;
//! - *reached*: a type says of its use what the operations do that lead to it;
//! - *sorted out*: a body offers something, a tagged union has its tags, an enum its variants.

mod finite;
mod lengths;
mod names;
mod reached;
mod references;

use std::collections::BTreeSet;

use super::{Api, Operation, Tagging, TypeDef, TypeKind};

impl Api {
    /// Returns what is wrong with the model: nothing, unless lowering has a bug.
    #[must_use]
    pub fn check(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, definition) in &self.types {
            if *name != definition.name {
                faults.push(format!("{name}: is called {} inside", definition.name));
            }
            shape(definition, &mut faults);
        }
        for operation in self.operations() {
            sorted_out(operation, &mut faults);
        }
        accounted(self, &mut faults);
        references::check(self, &mut faults);
        reached::check(self, &mut faults);
        names::check(self, &mut faults);
        lengths::check(self, &mut faults);
        finite::check(self, &mut faults);
        faults
    }
}

fn shape(definition: &TypeDef, faults: &mut Vec<String>) {
    let name = &definition.name;
    match &definition.kind {
        TypeKind::StringEnum(list) if list.variants.is_empty() => {
            faults.push(format!("{name}: an enum without values"));
        }
        TypeKind::IntEnum(list) if list.variants.is_empty() => {
            faults.push(format!("{name}: an enum without values"));
        }
        TypeKind::Union(union) => {
            let tagged = matches!(union.tagging, Tagging::Internal { .. });
            if union.variants.is_empty() {
                faults.push(format!("{name}: a union without variants"));
            }
            let agrees = |tag: bool| tag == tagged || tagged && union.optional;
            if !union.variants.iter().all(|variant| agrees(variant.tag.is_some())) {
                faults.push(format!("{name}: tagging and tags disagree"));
            }
            if let Tagging::Number { property } = &union.tagging {
                let numbers = union.variants.iter().map(|it| it.number(property));
                let own: BTreeSet<_> = numbers.flatten().collect();
                if own.len() < union.variants.len() {
                    faults.push(format!("{name}: a variant has no number of its own"));
                }
            }
        }
        TypeKind::Struct(object) => {
            let constant = object.tag.as_ref().filter(|tag| tag.value.is_some());
            let tag = constant.map(|tag| tag.property.as_str());
            if object.fields.iter().any(|field| Some(field.wire_name.as_str()) == tag) {
                faults.push(format!("{name}: the tag is a field, too"));
            }
        }
        TypeKind::StringEnum(_) | TypeKind::IntEnum(_) | TypeKind::Alias(_) => {}
    }
}

fn sorted_out(operation: &Operation, faults: &mut Vec<String>) {
    let id = &operation.id;
    if operation.body.as_ref().is_some_and(|body| body.contents.is_empty()) {
        faults.push(format!("{id}: a body of no media type"));
    }
    if !operation.params.is_sorted_by_key(|param| !param.required) {
        faults.push(format!("{id}: an optional parameter before a required one"));
    }
    if !operation.responses.outcomes.is_sorted_by_key(|outcome| outcome.status) {
        faults.push(format!("{id}: statuses out of order"));
    }
}

fn accounted(api: &Api, faults: &mut Vec<String>) {
    let mut components = BTreeSet::new();
    let features: BTreeSet<_> = api.groups.iter().map(|group| &group.feature).collect();
    for definition in api.types.values() {
        let again =
            definition.component.as_ref().is_some_and(|name| !components.insert(name));
        if again {
            faults.push(format!("{}: the component has another type", definition.name));
        }
        for feature in
            definition.features.iter().filter(|feature| !features.contains(feature))
        {
            faults.push(format!(
                "{}: no group has the feature {feature}",
                definition.name
            ));
        }
    }
}

#[cfg(test)]
mod tests;
