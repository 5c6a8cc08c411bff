//! Values that look like secrets, and are not taken for any.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Proposal;
use crate::extensions::SENSITIVE;
use crate::lower::secrets::resembles_secret;
use crate::model::{Api, Scalar, TypeKind, TypeRef};
use crate::source::Pointer;

pub(super) fn proposals(api: &Api, document: &Value) -> Vec<Proposal> {
    let mut found: BTreeMap<&Pointer, &str> = BTreeMap::new();
    for def in api.types.values() {
        let TypeKind::Struct(object) = &def.kind else { continue };
        let fields = object.fields.iter().filter(|field| !field.sensitive);
        for field in fields.filter(|field| is_text(api, &field.ty)) {
            found.insert(&field.origin, &field.wire_name);
        }
    }
    for operation in api.operations() {
        let params = operation.params.iter().filter(|param| !param.sensitive);
        let token = operation.paging.as_ref().map(|paging| paging.token.as_str());
        for param in params.filter(|param| is_text(api, &param.ty)) {
            if token != Some(param.wire_name.as_str()) {
                found.insert(&param.origin, &param.wire_name);
            }
        }
    }
    let is_open = |at: &Pointer| {
        let here = document.pointer(at.as_str());
        here.is_none_or(|value| value.get(SENSITIVE).is_none())
    };
    let found =
        found.into_iter().filter(|(at, name)| resembles_secret(name) && is_open(at));
    let proposal = |(at, name): (&Pointer, &str)| Proposal {
        at: at.clone(),
        reason: format!("By its name, `{name}` may be a secret."),
        update: Some((SENSITIVE, true.into())),
    };
    found.map(proposal).collect()
}

/// Returns whether values are texts, or lists or maps of texts.
fn is_text(api: &Api, ty: &TypeRef) -> bool {
    match api.resolve(ty) {
        TypeRef::Scalar(scalar) => *scalar == Scalar::String,
        TypeRef::List(item) | TypeRef::Map(item) => {
            *api.resolve(&item.ty) == TypeRef::Scalar(Scalar::String)
        }
        _ => false,
    }
}
