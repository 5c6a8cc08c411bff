//! Heirs of a base that lists no alternatives: they come and go without a change of the base, and so may their tags.

use std::collections::{BTreeMap, BTreeSet};

use super::components::{pair, users};
use super::constants::{self, Told};
use super::schema::{pick, used};
use super::{Owner, Root, Viewed as _, Walk};
use crate::document::{Schema, tags};
use crate::drift::entry::{Change, Seen};
use crate::drift::rules::{self, Rule};
use crate::drift::usage::Flow;
use crate::source::Pointer;

/// What the values of a tag stand for: places of components, by value.
type Tags = BTreeMap<String, Pointer>;

/// Compares the heirs of each base that both documents have.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let bases = |root: &Root<'_>| root.heirs.bases().cloned().collect::<BTreeSet<_>>();
    let common = &bases(&walk.base) & &bases(&walk.next);
    let mut told = BTreeSet::new();
    for base in &common {
        let at = base.as_str();
        let flow = walk.base.usage.flow(at).and(walk.next.usage.flow(at));
        if flow == Flow::default() {
            continue;
        }
        let (Some(old), Some(new)) = (known(&walk.base, at), known(&walk.next, at))
        else {
            continue;
        };
        let owner = Owner {
            flow,
            used_by: users(walk, at, at),
            ..Owner::default()
        };
        // The base may be one of them: what is said of that is said of its properties.
        let others = |tags: &Tags| -> Tags {
            let others = tags.iter().filter(|(_, at)| *at != base);
            others.map(|(tag, at)| (tag.clone(), at.clone())).collect()
        };
        let received = added(walk, base, &others(&old));
        one(walk, &owner, (&others(&old), &others(&new)), received, &mut told);
        if retagged(&old, &new)
            && let (Some(old), Some(new)) =
                (seen(&walk.base, base), seen(&walk.next, base))
        {
            let rule = used(flow, &rules::DISCRIMINATOR);
            walk.record(rule, &owner, Change::Other(old, new));
        }
    }
}

/// Compares the heirs of one base. What is above and below it has the same ones, which are told once.
fn one(
    walk: &mut Walk<'_>,
    owner: &Owner,
    (old, new): (&Tags, &Tags),
    received: &'static Rule,
    told: &mut BTreeSet<(Pointer, bool)>,
) {
    let (flow, places) = (owner.flow, |tags: &Tags| tags.values().cloned().collect());
    let (before, after): (BTreeSet<Pointer>, BTreeSet<Pointer>) =
        (places(old), places(new));
    // One of another name that has the tag has taken the place.
    for (tag, at) in old {
        if let Some(other) = new.get(tag).filter(|other| *other != at) {
            pair(walk, at.as_str(), other.as_str(), flow);
        }
    }
    let is_taken = |at: &Pointer, own: &Tags, others: &Tags| {
        own.iter().any(|(tag, place)| place == at && others.contains_key(tag))
    };
    for at in before.difference(&after).filter(|at| !is_taken(at, old, new)) {
        let rule = pick(
            flow,
            &rules::REQUEST_VARIANT_REMOVED,
            &rules::RESPONSE_VARIANT_REMOVED,
        );
        if let Some(seen) = seen(&walk.base, at)
            && told.insert((at.clone(), true))
        {
            walk.record(rule, owner, Change::Gone(seen));
        }
    }
    for at in after.difference(&before).filter(|at| !is_taken(at, new, old)) {
        let rule = pick(flow, &rules::REQUEST_VARIANT_ADDED, received);
        if let Some(seen) = seen(&walk.next, at)
            && told.insert((at.clone(), false))
        {
            walk.record(rule, owner, Change::Come(seen));
        }
    }
}

/// Returns what it means that another heir is received.
fn added(walk: &Walk<'_>, base: &Pointer, today: &Tags) -> &'static Rule {
    let heirs = today.values().filter_map(|at| schema(&walk.base, at));
    let heirs: Vec<_> = heirs.collect();
    let tag = schema(&walk.base, base).and_then(|base| base.discriminator());
    let is_no_text = tag.is_some_and(|tag| {
        heirs.iter().any(|heir| constants::is_no_text(&walk.base, heir, tag.property))
    });
    match is_no_text && Told::of(&walk.base, &heirs).is_none() {
        true => &rules::RESPONSE_VARIANT_UNTOLD,
        false => &rules::RESPONSE_VARIANT_ADDED,
    }
}

/// Returns whether an heir that both have has another tag, or one more or less.
fn retagged(old: &Tags, new: &Tags) -> bool {
    let by_place = |tags: &Tags| {
        let mut found: BTreeMap<Pointer, BTreeSet<String>> = BTreeMap::new();
        for (tag, at) in tags {
            found.entry(at.clone()).or_default().insert(tag.clone());
        }
        found
    };
    let (old, new) = (by_place(old), by_place(new));
    old.iter().any(|(at, tags)| new.get(at).is_some_and(|others| others != tags))
}

/// Returns what the tags of a base stand for: its mapping says it, and for others, their names. What has no discriminator itself
/// has heirs and no tags of its own.
fn known(root: &Root<'_>, base: &str) -> Option<Tags> {
    let schema = schema(root, &Pointer::parse(base))?;
    let mapped = tags(root.root, &schema);
    let heirs: BTreeSet<Pointer> =
        root.heirs.places(base).map(|at| Pointer::parse(&at)).collect();
    let has_tag: BTreeSet<&Pointer> = mapped.values().collect();
    let others = heirs.iter().filter(|at| !has_tag.contains(at));
    let named = others.filter_map(|at| Some((at.last()?, at.clone())));
    let own = mapped.iter().map(|(tag, at)| (tag.clone(), at.clone()));
    Some(named.chain(own).collect())
}

fn schema<'a>(root: &Root<'a>, at: &Pointer) -> Option<Schema<'a>> {
    let entries = root.root.pointer(at.as_str())?.as_object()?;
    Some(Schema::of(at.clone(), entries))
}

fn seen(root: &Root<'_>, at: &Pointer) -> Option<Seen> {
    Some(schema(root, at)?.seen())
}
