//! Which property an object gives up to the unions that it is in, and the value that selects it.

use std::collections::{BTreeMap, BTreeSet};

use super::TaggedUnion;
use crate::model::VariantTag;
use crate::source::Pointer;

/// Lets an object give up one property only: what the document says goes before what its values show. Where another
/// union names another property, the object keeps that as a field; alternatives that only their values tell are told by
/// shape then.
pub(super) fn settle_conflicts<'a>(unions: &mut BTreeMap<Pointer, TaggedUnion<'a>>) {
    let mut wanted: BTreeMap<Pointer, BTreeSet<(bool, &'a str)>> = BTreeMap::new();
    for union in unions.values() {
        for (_, at) in &union.structs {
            let wish = (!union.explicit, union.property);
            wanted.entry(at.clone()).or_default().insert(wish);
        }
    }
    let first = |at: &Pointer| {
        let wishes = wanted.get(at)?;
        wishes.first().map(|(_, property)| *property)
    };
    unions.retain(|_, union| {
        let property = Some(union.property);
        let agreed = union.structs.iter().all(|(_, at)| first(at) == property);
        union.structs.retain(|(_, at)| first(at) == property);
        agreed || union.explicit
    });
}

/// Returns the tags of structs: the only value that selects each, where there is one.
pub(super) fn tags(
    unions: &BTreeMap<Pointer, TaggedUnion<'_>>,
) -> BTreeMap<Pointer, VariantTag> {
    let mut values: BTreeMap<&Pointer, (&str, BTreeSet<&str>)> = BTreeMap::new();
    let mut untagged: BTreeSet<&Pointer> = BTreeSet::new();
    for union in unions.values() {
        untagged.extend(&union.strangers);
        for (value, at) in &union.structs {
            values
                .entry(at)
                .or_insert((union.property, BTreeSet::new()))
                .1
                .insert(value);
        }
    }
    let tags = values.into_iter().map(|(at, (property, values))| {
        // What does not know the tag is written with none where it stands alone.
        let only = if values.len() == 1 && !untagged.contains(at) {
            values.first().map(|value| (*value).to_owned())
        } else {
            None
        };
        (
            at.clone(),
            VariantTag {
                property: property.to_owned(),
                value: only,
            },
        )
    });
    tags.collect()
}
