//! Pass 7: `readOnly` and `writeOnly`. A property that is required counts as such only in the one
//! direction that it travels in: a request has no `readOnly` property, whatever `required` says, and
//! a response has no `writeOnly` one. A type that goes both ways can demand neither.

use std::collections::BTreeMap;

use crate::model::{Access, Presence, TypeDef, TypeKind, TypeName};

/// Makes optional what cannot be there.
pub(crate) fn run(types: &mut BTreeMap<TypeName, TypeDef>) {
    for definition in types.values_mut() {
        let usage = definition.usage;
        let TypeKind::Struct(object) = &mut definition.kind else { continue };
        for field in &mut object.fields {
            let is_absent = match field.access {
                Access::ReadOnly => usage.sent,
                Access::WriteOnly => usage.received,
                Access::ReadWrite => false,
            };
            field.presence = match field.presence {
                Presence::Required if is_absent => Presence::Optional,
                Presence::RequiredNullable if is_absent => Presence::OptionalNullable,
                presence => presence,
            };
        }
    }
}
