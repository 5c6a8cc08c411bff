//! Pass 5: types of finite size. A field that leads back to its own type by value gets a `Box`; one
//! that goes through a list or map needs none.
//!
//! All edges of a circle are boxed, not only one that closes it: which one that would be depends on
//! where one starts, and names of other types would decide about the fields of this one.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Held, Item, TypeDef, TypeKind, TypeName, TypeRef};

type Types = BTreeMap<TypeName, TypeDef>;

/// Boxes what closes a circle.
pub(crate) fn run(types: &mut Types, diagnostics: &mut Diagnostics) {
    break_alias_circles(types, diagnostics);
    let circles = circles(types);
    for (name, definition) in types {
        let home = circles.get(name).copied();
        let closes = |ty: &TypeRef| match ty {
            TypeRef::Named(target) => {
                home.is_some() && circles.get(target).copied() == home
            }
            _ => false,
        };
        match &mut definition.kind {
            TypeKind::Struct(object) => {
                for field in &mut object.fields {
                    field.boxed = closes(&field.ty);
                }
            }
            TypeKind::Union(union) => {
                for variant in &mut union.variants {
                    variant.boxed = closes(&variant.ty);
                }
            }
            TypeKind::Alias(_) | TypeKind::StringEnum(_) | TypeKind::IntEnum(_) => {}
        }
    }
}

/// Returns the number of its circle for each type that holds itself by value: the strongly
/// connected components (Tarjan's algorithm, with its own stack, as chains may be long).
fn circles(types: &Types) -> BTreeMap<TypeName, usize> {
    let names: Vec<_> = types.keys().collect();
    let numbers: BTreeMap<_, _> =
        names.iter().enumerate().map(|(number, name)| (*name, number)).collect();
    let edges: Vec<Vec<usize>> = types
        .values()
        .map(|definition| {
            let held = definition.kind.held();
            let names = held.iter().filter_map(Held::by_value);
            names.filter_map(|name| numbers.get(name).copied()).collect()
        })
        .collect();
    let components = components(&edges);
    let mut sizes = vec![0_usize; names.len()];
    for component in &components {
        sizes[*component] += 1;
    }
    let on_circle =
        |number: usize| sizes[components[number]] > 1 || edges[number].contains(&number);
    let circles = names.iter().enumerate().filter(|(number, _)| on_circle(*number));
    circles.map(|(number, name)| ((*name).clone(), components[number])).collect()
}

/// Returns the number of the strongly connected component of each node. A component has a higher number than those that
/// it leads to.
pub(super) fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const OPEN: usize = usize::MAX;
    let count = edges.len();
    let (mut index, mut low) = (vec![OPEN; count], vec![OPEN; count]);
    let mut component = vec![OPEN; count];
    let (mut next_index, mut next_component) = (0, 0);
    let mut path = Vec::new();
    for root in 0..count {
        if index[root] != OPEN {
            continue;
        }
        let mut calls = vec![(root, 0)];
        while let Some((node, edge)) = calls.pop() {
            if edge == 0 {
                index[node] = next_index;
                low[node] = next_index;
                next_index += 1;
                path.push(node);
            }
            if let Some(&target) = edges[node].get(edge) {
                calls.push((node, edge + 1));
                if index[target] == OPEN {
                    calls.push((target, 0));
                } else if component[target] == OPEN {
                    low[node] = low[node].min(index[target]);
                }
                continue;
            }
            if low[node] == index[node] {
                while let Some(member) = path.pop() {
                    component[member] = next_component;
                    if member == node {
                        break;
                    }
                }
                next_component += 1;
            }
            if let Some((parent, _)) = calls.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
        }
    }
    component
}

/// Other names for each other have no size at all, and none that Rust could write down even through
/// a list: the first is an error, the second is kept as JSON.
fn break_alias_circles(types: &mut Types, diagnostics: &mut Diagnostics) {
    let names: Vec<_> = types.keys().cloned().collect();
    // From each alias one way leads on, so what was passed once is known.
    let mut passed = BTreeSet::new();
    for start in names {
        let mut way = Vec::new();
        let mut at = start;
        while !passed.contains(&at)
            && let Some((next, direct)) = next_alias(types, &at)
        {
            passed.insert(at.clone());
            way.push((at, direct));
            at = next;
        }
        let Some(first) = way.iter().position(|(name, _)| *name == at) else { continue };
        let circle = &way[first..];
        let by_value = circle.iter().all(|(_, direct)| *direct);
        // Where it is entered depends on other names; where it is broken should not.
        let Some((name, _)) = circle.iter().min() else { continue };
        report_circle(&types[name], by_value, diagnostics);
        if let Some(TypeKind::Alias(item)) =
            types.get_mut(name).map(|found| &mut found.kind)
        {
            *innermost(item) = TypeRef::Json;
        }
    }
}

/// Returns the name that an alias leads to, and whether it does so by value.
fn next_alias(types: &Types, name: &TypeName) -> Option<(TypeName, bool)> {
    let TypeKind::Alias(item) = &types.get(name)?.kind else { return None };
    let (mut ty, mut direct) = (&item.ty, true);
    loop {
        match ty {
            TypeRef::Named(next) => return Some((next.clone(), direct)),
            TypeRef::List(inner) | TypeRef::Map(inner) => {
                (ty, direct) = (&inner.ty, false)
            }
            TypeRef::Scalar(_) | TypeRef::Json => return None,
        }
    }
}

fn innermost(item: &mut Item) -> &mut TypeRef {
    match item.ty {
        TypeRef::List(ref mut inner) | TypeRef::Map(ref mut inner) => innermost(inner),
        ref mut ty => ty,
    }
}

fn report_circle(definition: &TypeDef, by_value: bool, diagnostics: &mut Diagnostics) {
    let at = &definition.origin;
    diagnostics.push(if by_value {
        Diagnostic::error(codes::ALIAS_CYCLE, at, "this schema only refers to itself")
            .help("give one of the schemas in the loop a type")
    } else {
        let message =
            "a list or map that contains only itself; its items are kept as JSON";
        Diagnostic::warning(codes::KEPT_AS_JSON, at, message)
    });
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn components_are_circles() {
        // 0 → 1 → 2 → 0, 3 → 0, 4 → 4
        let found = components(&[vec![1], vec![2], vec![0], vec![0], vec![4]]);
        assert!(found[0] == found[1] && found[1] == found[2]);
        assert!(found[3] != found[0] && found[4] != found[3]);
    }
}
