//! Loops of references without anything in between, and of `allOf`: a schema that is itself.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, codes};
use crate::load::check::Reference;
use crate::source::Pointer;

/// How many members of a loop a message names.
const MEMBERS_SHOWN: usize = 10;

/// Reports loops, each at its first member in the order of pointers. Of loops that share members
/// only one is reported: mending it is the first thing to do, and there can be very many.
pub(super) fn report(edges: &Edges, diagnostics: &mut Diagnostics) {
    let (mut done, mut looped) = (BTreeSet::new(), BTreeSet::new());
    for start in edges.keys() {
        for members in find(start, edges, &mut done, &mut looped) {
            diagnostics.push(fault(&members));
        }
    }
}

/// What a place is, or is also, by reference: `{$ref: B}` and `{allOf: [{$ref: B}]}` lead to `B`.
pub(super) type Edges = BTreeMap<Pointer, Vec<Pointer>>;

pub(super) fn edges(raw: &Value, references: &[Reference]) -> Edges {
    let mut edges = Edges::new();
    for reference in references {
        let Some(target) = &reference.to else { continue };
        if raw.pointer(target.as_str()).is_none() {
            continue;
        }
        edges.entry(reference.at.clone()).or_default().push(target.clone());
        // A member of `allOf` is a part of the schema around it, at every depth.
        let mut at = reference.at.clone();
        while is_part(&at) {
            let Some(whole) = at.parent().and_then(|list| list.parent()) else { break };
            let parts = edges.entry(whole.clone()).or_default();
            if parts.contains(&at) {
                break;
            }
            parts.push(at);
            at = whole;
        }
    }
    edges
}

pub(super) fn is_part(at: &Pointer) -> bool {
    at.parent().and_then(|list| list.last()).as_deref() == Some("allOf")
}

/// Walks from `start` to all that it leads to. Returns the members of each loop on the way, and
/// puts them into `looped`.
fn find<'a>(
    start: &'a Pointer,
    edges: &'a Edges,
    done: &mut BTreeSet<&'a Pointer>,
    looped: &mut BTreeSet<&'a Pointer>,
) -> Vec<Vec<&'a Pointer>> {
    // The way to where we are, each with the number of its ways out that were taken.
    let mut way: Vec<(&Pointer, usize)> = vec![(start, 0)];
    let mut on_way = BTreeSet::from([start]);
    let mut found = Vec::new();
    while let Some((at, taken)) = way.last_mut() {
        let at = *at;
        let next =
            edges.get(at).filter(|_| !done.contains(at)).and_then(|out| out.get(*taken));
        *taken += 1;
        match next {
            None => {
                done.insert(at);
                on_way.remove(at);
                way.pop();
            }
            Some(next) if on_way.contains(next) => {
                let first = way.iter().position(|(member, _)| *member == next);
                let members =
                    way[first.unwrap_or_default()..].iter().map(|(member, _)| *member);
                let members: Vec<&Pointer> = members.collect();
                if !members.iter().any(|member| looped.contains(member)) {
                    looped.extend(&members);
                    found.push(members);
                }
            }
            Some(next) => {
                on_way.insert(next);
                way.push((next, 0));
            }
        }
    }
    found
}

fn fault(members: &[&Pointer]) -> Diagnostic {
    // Where a loop is entered depends on the rest of the document; where it is reported should not.
    let first = members.iter().enumerate().min_by_key(|(_, member)| *member);
    let first = first.map_or(0, |(index, _)| index);
    let (after, before) = (&members[first..], &members[..first]);
    let mut members: Vec<&Pointer> = after.iter().chain(before).copied().collect();
    // The steps into `allOf` say nothing that the schemas around them do not.
    let whole = |member: &&Pointer| !is_part(member);
    if members.iter().any(whole) {
        members.retain(whole);
    }
    let name = |member: &&Pointer| format!("`{}`", member.last().unwrap_or_default());
    let mut way: Vec<String> = members.iter().take(MEMBERS_SHOWN).map(name).collect();
    if members.len() > MEMBERS_SHOWN {
        way.push(format!("{} more", members.len() - MEMBERS_SHOWN));
    }
    way.extend(members.first().map(name));
    let message = format!("this refers to itself: {}", way.join(" → "));
    let root = Pointer::root();
    let at = members.first().copied().unwrap_or(&root);
    let mut fault = Diagnostic::key_error(codes::REFERENCE_LOOP, at, message)
        .help("put an object, a list or `oneOf` in between, or name another schema");
    for member in members.iter().take(MEMBERS_SHOWN).skip(1) {
        fault = fault.related(Place::Key((*member).clone(), 0), "and back here");
    }
    fault
}
