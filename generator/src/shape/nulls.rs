//! Which unions allow `null` because one of their alternatives does, at any depth.

use std::collections::{HashMap, HashSet};

use super::class::{Class, allows_null};
use super::{STEPS, Shapes};
use crate::document::{Node, SchemaSlot};
use crate::source::Pointer;

/// Returns the places of those unions.
pub(super) fn of(shapes: &Shapes<'_>) -> HashSet<Pointer> {
    let mut found = HashSet::new();
    let mut around: HashMap<Pointer, Vec<Pointer>> = HashMap::new();
    for (at, shape) in &shapes.by_place {
        let (Class::Union(alternatives) | Class::Extended(alternatives)) = &shape.class
        else {
            continue;
        };
        for alternative in alternatives {
            match end(shapes, &alternative.slot) {
                End::Null => drop(found.insert(at.clone())),
                End::Union(inner) => around.entry(inner).or_default().push(at.clone()),
                End::Other => {}
            }
        }
    }
    let mut open: Vec<_> = found.iter().cloned().collect();
    while let Some(at) = open.pop() {
        for outer in around.remove(&at).into_iter().flatten() {
            if found.insert(outer.clone()) {
                open.push(outer);
            }
        }
    }
    found
}

/// What the way from an alternative leads to.
enum End {
    /// `null` is one of its values.
    Null,
    /// A union, whose alternatives say it.
    Union(Pointer),
    Other,
}

fn end(shapes: &Shapes<'_>, slot: &SchemaSlot<'_>) -> End {
    let mut next = Some(slot.clone());
    for _ in 0..STEPS {
        let Some(slot) = next else { break };
        let Node::Item(_) = slot.node else {
            next = shapes.document.next(&slot);
            continue;
        };
        let Some(shape) = shapes.at(&slot.at) else { break };
        if allows_null(&shape.schema) {
            return End::Null;
        }
        match &shape.class {
            Class::Same(inner) => next = Some(inner.clone()),
            Class::Union(_) | Class::Extended(_) => return End::Union(slot.at),
            _ => break,
        }
    }
    End::Other
}
