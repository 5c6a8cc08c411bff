//! Reached: the usage and the features of a type are those of the operations that lead to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, FeatureName, TypeName, Usage};

type Reached<'a> = BTreeMap<&'a TypeName, (Usage, BTreeSet<&'a FeatureName>)>;

pub(super) fn check(api: &Api, faults: &mut Vec<String>) {
    let reached = reached(api);
    for definition in api.types.values() {
        let (usage, features) =
            reached.get(&definition.name).cloned().unwrap_or_default();
        if usage != definition.usage || !definition.features.iter().eq(features) {
            faults.push(format!("{}: is used otherwise than it says", definition.name));
        }
    }
}

fn reached(api: &Api) -> Reached<'_> {
    let mut reached = Reached::new();
    for group in &api.groups {
        for received in [false, true] {
            let uses = group.operations.iter().flat_map(|operation| operation.uses());
            let uses = uses.filter(|used| used.is_received == received);
            let mut open: Vec<_> = uses.filter_map(|used| used.ty.named()).collect();
            let mut seen = BTreeSet::new();
            while let Some(name) = open.pop() {
                if seen.insert(name) {
                    let (usage, features) = reached.entry(name).or_default();
                    match received {
                        true => usage.received = true,
                        false => usage.sent = true,
                    }
                    features.insert(&group.feature);
                    let definition = api.types.get(name);
                    open.extend(definition.iter().flat_map(|it| it.kind.uses()));
                }
            }
        }
    }
    reached
}
