//! Where the walk through types is cut.
//!
//! Types that hold each other are taken together, with the longest walk through them. Where that is
//! too deep, all that they hold of each other is cut, not one place that closes a circle: which
//! one that would be depends on where one starts.

use std::collections::BTreeMap;

use super::nests::Nests;
use super::walk::longest;
use super::{BOX, DEFINITION, DYN_BOX, LEVELS, LEVELS_AROUND, MAP, OPTION};
use crate::lower::recursion::components;
use crate::model::{Extra, Item, Shape, TypeDef, TypeKind, TypeName, TypeRef};

/// A place that is held in a `DynBox`.
pub(super) struct Cut {
    pub(super) name: TypeName,
    pub(super) place: CutPoint,
}

/// A place of a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CutPoint {
    Field(usize),
    Extra,
    Variant(usize),
}

/// What a place leads to.
struct Edge {
    place: CutPoint,
    /// The struct or union, if it is one.
    target: Option<usize>,
    /// Levels around the box, if it gets one.
    outside: usize,
    /// Levels that the box hides, but for those of the target.
    inside: usize,
    is_cut: bool,
}

/// A struct or union.
pub(super) struct Node<'a> {
    pub(super) name: &'a TypeName,
    edges: Vec<Edge>,
    /// How deep it is, as far as that is known.
    depth: usize,
    /// How deep it may be.
    limit: usize,
}

impl Node<'_> {
    /// Returns how deep it is by way of an edge to a type of such a depth.
    fn by(edge: &Edge, target: usize) -> usize {
        let behind = if edge.is_cut { DYN_BOX } else { edge.inside + target };
        DEFINITION + edge.outside + behind
    }
}

/// Returns the places to cut.
pub(super) fn find(mut nodes: Vec<Node<'_>>) -> Vec<Cut> {
    let components = components(&edges(&nodes));
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (node, component) in components.iter().enumerate() {
        if groups.len() <= *component {
            groups.resize_with(component + 1, Vec::new);
        }
        groups[*component].push(node);
    }
    // A component comes after all that it leads to.
    for group in &groups {
        settle(&mut nodes, group, &components);
    }
    let mut cuts = Vec::new();
    for Node { name, edges, .. } in nodes {
        let edges = edges.iter().filter(|edge| edge.is_cut);
        cuts.extend(edges.map(|edge| Cut {
            name: name.clone(),
            place: edge.place,
        }));
    }
    cuts
}

/// Returns where each type leads to.
pub(super) fn edges(nodes: &[Node<'_>]) -> Vec<Vec<usize>> {
    let targets =
        |node: &Node<'_>| node.edges.iter().filter_map(|it| it.target).collect();
    nodes.iter().map(targets).collect()
}

/// Settles how deep the types of a group are, which hold each other if there are several.
fn settle(nodes: &mut [Node<'_>], group: &[usize], components: &[usize]) {
    let component = components[group[0]];
    let is_inner =
        |edge: &Edge| edge.target.is_some_and(|target| components[target] == component);
    // The deepest way out of the group, after the longest walk within it.
    let (mut out, mut limit) = (0, LEVELS);
    let (mut steps, mut ways) = (Vec::new(), Vec::new());
    for &at in group {
        let mut edges = std::mem::take(&mut nodes[at].edges);
        for edge in edges.iter_mut().filter(|edge| !is_inner(edge)) {
            let target = edge.target.map_or(0, |target| nodes[target].depth);
            edge.is_cut = Node::by(edge, target) > nodes[at].limit;
            nodes[at].depth = nodes[at].depth.max(Node::by(edge, target));
        }
        let inner: Vec<_> = edges.iter().filter(|edge| is_inner(edge)).collect();
        steps.extend(inner.iter().map(|edge| Node::by(edge, 0)).max());
        let targets = inner.iter().filter_map(|edge| edge.target);
        ways.push(targets.filter_map(|it| group.binary_search(&it).ok()).collect());
        out = out.max(nodes[at].depth);
        limit = limit.min(nodes[at].limit);
        nodes[at].edges = edges;
    }
    // Each of a circle has a step within it; what is in none is alone.
    let is_circle = !steps.is_empty();
    let walk = if is_circle { longest(&steps, &ways) } else { 0 };
    let is_cut = is_circle && walk + out > limit;
    for &at in group {
        let node = &mut nodes[at];
        if is_cut {
            for edge in node.edges.iter_mut().filter(|edge| is_inner(edge)) {
                edge.is_cut = true;
                node.depth = node.depth.max(Node::by(edge, 0));
            }
        } else if is_circle {
            node.depth = walk + out;
        }
    }
}

/// Returns the structs and unions with what they lead to.
pub(super) fn nodes<'a>(
    types: &'a BTreeMap<TypeName, TypeDef>,
    nests: &Nests<'a>,
) -> Vec<Node<'a>> {
    let is_node = |definition: &&TypeDef| {
        matches!(definition.kind, TypeKind::Struct(_) | TypeKind::Union(_))
    };
    let definitions: Vec<_> = types.values().filter(is_node).collect();
    let names = definitions.iter().enumerate();
    let numbers: BTreeMap<&TypeName, usize> =
        names.map(|(number, definition)| (&definition.name, number)).collect();
    let mut nodes: Vec<Node<'a>> = definitions
        .iter()
        .map(|definition| Node {
            name: &definition.name,
            edges: Vec::new(),
            depth: DEFINITION,
            limit: LEVELS,
        })
        .collect();
    // What lists and maps around a type take is missing to the type itself.
    for item in types.values().filter_map(alias) {
        limit(&mut nodes, &numbers, nests, &item.ty);
    }
    for (at, definition) in definitions.iter().enumerate() {
        for (place, ty, outside, inside) in places(definition) {
            limit(&mut nodes, &numbers, nests, ty);
            let nest = nests.around(ty);
            nodes[at].edges.push(Edge {
                place,
                target: nest.core.and_then(|core| numbers.get(core).copied()),
                outside,
                inside: inside + nest.levels,
                is_cut: false,
            });
        }
    }
    nodes
}

/// Takes what is around the core of `ty` from what the core may have.
fn limit<'a>(
    nodes: &mut [Node<'a>],
    numbers: &BTreeMap<&TypeName, usize>,
    nests: &Nests<'a>,
    ty: &'a TypeRef,
) {
    let nest = nests.around(ty);
    if let Some(&core) = nest.core.and_then(|core| numbers.get(core)) {
        let left = LEVELS_AROUND.saturating_sub(nest.levels);
        nodes[core].limit = nodes[core].limit.min(left);
    }
}

fn alias(definition: &TypeDef) -> Option<&Item> {
    match &definition.kind {
        TypeKind::Alias(item) => Some(item),
        _ => None,
    }
}

/// Returns the places of a definition with their types, and the levels around a box and in it.
fn places(definition: &TypeDef) -> Vec<(CutPoint, &TypeRef, usize, usize)> {
    let boxed = |is_boxed: bool| if is_boxed { BOX } else { 0 };
    match &definition.kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().enumerate().map(|(index, field)| {
                let outside = match field.presence.shape(definition.usage) {
                    Shape::Plain => 0,
                    Shape::Option | Shape::ThreeState => OPTION,
                };
                (CutPoint::Field(index), &field.ty, outside, boxed(field.boxed))
            });
            let extra = match &object.extra {
                Extra::Kept { item, .. } => {
                    let null = if item.nullable { OPTION } else { 0 };
                    Some((CutPoint::Extra, &item.ty, 0, MAP + null))
                }
                Extra::Ignored => None,
            };
            fields.chain(extra).collect()
        }
        TypeKind::Union(union) => {
            let variants = union.variants.iter().enumerate();
            let variants = variants.map(|(index, variant)| {
                (CutPoint::Variant(index), &variant.ty, 0, boxed(variant.boxed))
            });
            variants.collect()
        }
        TypeKind::Alias(_) | TypeKind::StringEnum(_) | TypeKind::IntEnum(_) => {
            Vec::new()
        }
    }
}
