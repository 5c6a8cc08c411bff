//! The places of models.

use super::{Places, Traced};
use crate::model::{Extra, Struct, TypeDef, TypeKind, TypeName};

impl Places {
    pub(super) fn model(&mut self, definition: &TypeDef) {
        let path = format!("models::{}", definition.name);
        self.put(&path, vec![definition.origin.clone()]);
        match &definition.kind {
            TypeKind::Struct(object) => self.fields(definition, object, &path),
            TypeKind::StringEnum(values) => {
                for it in &values.variants {
                    self.value(definition, &path, &it.ident, it.wire.clone());
                }
            }
            TypeKind::IntEnum(values) => {
                for it in &values.variants {
                    self.value(definition, &path, &it.ident, it.wire.to_string());
                }
            }
            TypeKind::Union(_) | TypeKind::Alias(_) => {}
        }
    }

    fn fields(&mut self, definition: &TypeDef, object: &Struct, path: &str) {
        let new = format!("{path}::new");
        for field in &object.fields {
            let origin = &field.origin;
            self.put(format!("{path}::{}", field.ident), vec![origin.clone()]);
            // Unless the setter has the name of another field.
            self.items.entry(format!("{path}::{}", field.setter)).or_insert_with(|| {
                Traced {
                    origins: vec![origin.clone()],
                    wire: None,
                }
            });
            self.argument(&new, field.ident.as_str(), &field.wire_name, origin);
        }
        if let Extra::Kept { ident, .. } = &object.extra {
            let origin = definition.origin.child("additionalProperties");
            self.put(format!("{path}::{ident}"), vec![origin]);
        }
    }

    fn value(
        &mut self,
        definition: &TypeDef,
        path: &str,
        name: &TypeName,
        wire: String,
    ) {
        let origin = definition.origin.child("enum");
        let place = Traced {
            origins: vec![origin, definition.origin.clone()],
            wire: Some(wire),
        };
        self.items.insert(format!("{path}::{name}"), place);
    }
}
