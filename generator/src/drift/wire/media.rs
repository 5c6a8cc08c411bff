//! What a body can be, by media type.

use std::collections::BTreeMap;

use super::schema::{self, pick, used};
use super::{Spot, Two, Viewed as _, Walk, rest};
use crate::drift::rules;

/// Compares what a body can be. What is `empty` by its status has no body at all.
pub(super) fn contents<'a>(walk: &mut Walk<'a>, two: &Two<'a>, empty: bool) {
    let (old, new) = (two.old.child("content"), two.new.child("content"));
    if empty {
        if old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value) {
            walk.found_key(&rules::EMPTY_BODY, two, "content");
        }
        return;
    }
    let (before, after) = (by_kind(old.as_ref()), by_kind(new.as_ref()));
    let kept = before.keys().any(|kind| after.contains_key(kind));
    for (kind, spot) in &before {
        if !after.contains_key(kind) {
            // What comes is told by its kind, and the others are still read.
            let received = match kept {
                true => &rules::RESPONSE_MEDIA_REMOVED,
                false => &rules::MEDIA_REMOVED,
            };
            let rule = pick(two.owner.flow, &rules::MEDIA_REMOVED, received);
            walk.sides(rule, two, Some(spot.clone()), None);
        }
    }
    for (kind, spot) in &after {
        let Some(twin) = before.get(kind) else {
            let rule = used(two.owner.flow, &rules::MEDIA_ADDED);
            walk.sides(rule, two, None, Some(spot.clone()));
            continue;
        };
        if twin.at.last() != spot.at.last() {
            walk.words(&two.owner);
        }
        // A media type may be a reference to a component.
        let both = walk.resolve(two.with(twin.clone(), spot.clone()));
        if let Some(both) = both {
            media_type(walk, &both);
        }
    }
}

/// Returns media types by what they are: capitals and parameters make no other, unless both stand there.
fn by_kind<'a>(content: Option<&Spot<'a>>) -> BTreeMap<String, Spot<'a>> {
    let mut all: BTreeMap<String, Spot<'a>> = BTreeMap::new();
    for name in content.into_iter().flat_map(|content| content.keys()) {
        let Some(spot) = content.and_then(|content| content.child(name)) else {
            continue;
        };
        let kind =
            name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let kind = if all.contains_key(&kind) { name.to_owned() } else { kind };
        all.insert(kind, spot);
    }
    all
}

/// Compares a media type, all of whose content has a schema, or each of its items.
pub(super) fn media_type<'a>(walk: &mut Walk<'a>, both: &Two<'a>) {
    let schemas = ["schema", "itemSchema"];
    for key in schemas {
        match both.child(key) {
            Some(schema) => schema::of(walk, &schema),
            None if both.differs(key) => {
                walk.found_key(used(both.owner.flow, &rules::TYPE), both, key);
            }
            None => {}
        }
    }
    rest::rest(walk, both, &schemas);
}
