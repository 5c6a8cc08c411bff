//! Finite: containment by value, boxes apart, has no circle.

use std::collections::BTreeMap;

use crate::model::{Api, Held, TypeDef, TypeName};

pub(super) fn check(api: &Api, faults: &mut Vec<String>) {
    // Types that nothing open holds are taken away until none is left, or only circles are.
    let mut holders: BTreeMap<&TypeName, usize> =
        api.types.keys().map(|name| (name, 0)).collect();
    for name in api.types.values().flat_map(held) {
        holders.entry(name).and_modify(|count| *count += 1);
    }
    let mut free: Vec<_> = holders
        .iter()
        .filter(|(_, count)| **count == 0)
        .map(|(name, _)| *name)
        .collect();
    while let Some(name) = free.pop() {
        holders.remove(name);
        for inner in api.types.get(name).map(held).unwrap_or_default() {
            if let Some(count) = holders.get_mut(inner) {
                *count -= 1;
                if *count == 0 {
                    free.push(inner);
                }
            }
        }
    }
    faults.extend(
        holders
            .keys()
            .map(|name| format!("{name}: holds itself, or is held by what does")),
    );
}

/// Returns the types that a definition holds without a `Box`.
fn held(definition: &TypeDef) -> Vec<&TypeName> {
    definition.kind.held().iter().filter_map(Held::by_value).collect()
}
