//! A property deep in a value, by the names on the way.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Field, TypeDef, TypeKind, TypeName, TypeRef, resolved};
use crate::source::Pointer;

/// Returns the fields on the way to a property, each with the type that has it; `None` where one is missing.
///
/// `name` is the name of a property, a JSON pointer (`/meta/next`) or, where no property has that very name, names with
/// dots in between (`meta.next`).
pub(crate) fn way<'a>(
    types: &'a BTreeMap<TypeName, TypeDef>,
    ty: &'a TypeRef,
    name: &str,
) -> Option<Vec<(&'a TypeDef, &'a Field)>> {
    let whole = field(types, ty, name).map(|step| vec![step]);
    let parts = || match name.starts_with('/') {
        true => Pointer::parse(name).tokens().map(Cow::into_owned).collect(),
        false => name.split('.').map(str::to_owned).collect::<Vec<_>>(),
    };
    whole.or_else(|| {
        let mut inner = ty;
        let mut step = |name: &String| {
            let step = field(types, inner, name)?;
            inner = &step.1.ty;
            Some(step)
        };
        let steps: Option<Vec<_>> = parts().iter().map(&mut step).collect();
        steps.filter(|steps| !steps.is_empty())
    })
}

fn field<'a>(
    types: &'a BTreeMap<TypeName, TypeDef>,
    ty: &'a TypeRef,
    name: &str,
) -> Option<(&'a TypeDef, &'a Field)> {
    let TypeRef::Named(named) = resolved(types, ty) else { return None };
    let def = types.get(named)?;
    let TypeKind::Struct(object) = &def.kind else { return None };
    object.fields.iter().find(|field| field.wire_name == name).map(|field| (def, field))
}
