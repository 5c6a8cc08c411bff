//! A random graph of models, as a document.

use std::fmt;

use serde_json::{Map, Value, json};

/// A graph that a number stands for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Graph {
    pub(super) seed: u64,
    pub(super) shape: Shape,
    pub(super) nodes: usize,
}

/// Which models a model may lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// The next one, and sometimes a later one.
    Chain,
    /// The next one, and the last one the first.
    Ring,
    /// Any later one.
    Layers,
    /// One of the first few, which lead to all.
    Hubs,
    /// Any one, within groups of a dozen, which lead to later groups.
    Groups,
    /// Any one.
    Any,
}

const SHAPES: [Shape; 6] =
    [Shape::Chain, Shape::Ring, Shape::Layers, Shape::Hubs, Shape::Groups, Shape::Any];

impl fmt::Display for Graph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "graph {} ({:?} of {})", self.seed, self.shape, self.nodes)
    }
}

impl Graph {
    pub(super) fn new(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let shape = SHAPES[seed as usize % SHAPES.len()];
        // Small ones as often as large ones.
        let most = [20, 60, 200, 600][chance.below(4)];
        let nodes = most / 2 + chance.below(most / 2 + 1);
        Self { seed, shape, nodes }
    }

    /// Returns the document, with an operation for some of the models.
    pub(super) fn document(&self) -> Value {
        let mut chance = Chance(self.seed.wrapping_mul(7919));
        let nodes = (0..self.nodes).map(|at| (name(at), self.node(at, &mut chance)));
        let schemas: Map<String, Value> = nodes.collect();
        let mut paths = Map::new();
        for number in 0..6 {
            let at = if number == 0 { 0 } else { chance.below(self.nodes) };
            let schema =
                if number % 2 == 0 { reference(at) } else { list(reference(at)) };
            let content = json!({"application/json": {"schema": schema}});
            let answer = json!({"description": "All is well.", "content": content});
            let refusal = json!({"description": "It is not.", "content": {
                "application/json": {"schema": reference(chance.below(self.nodes))},
            }});
            let mut operation = json!({
                "operationId": format!("call{number}"),
                "tags": ["graph"],
                "responses": {"200": answer, "400": refusal},
            });
            if number % 3 == 0 {
                let body = json!({"application/json": {"schema": reference(at)}});
                operation["requestBody"] = json!({"required": true, "content": body});
            }
            paths.insert(format!("/calls/{number}"), json!({"put": operation}));
        }
        json!({
            "openapi": "3.0.3",
            "info": {"title": "Graph", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        })
    }

    fn node(&self, at: usize, chance: &mut Chance) -> Value {
        // Chains and rings have one kind of everything half of the time: that nests deepest.
        let plain = (self.seed / 6).is_multiple_of(2)
            && matches!(self.shape, Shape::Chain | Shape::Ring);
        let kind = if plain { 0 } else { chance.below(20) };
        let target = self.target(at, chance);
        match kind {
            // An alias that leads on by itself could lead back to itself.
            0..=13 => self.object(at, plain, chance),
            14 => union(vec![self.object(at, plain, chance), json!({"type": "string"})]),
            15 | 16 => {
                let mut kinds = vec![reference(target)];
                kinds.extend(
                    (0..chance.below(3)).map(|_| reference(self.target(at, chance))),
                );
                kinds
                    .extend([json!({"type": "string"}), self.object(at, plain, chance)]);
                union(kinds)
            }
            17 => list(self.object(at, plain, chance)),
            18 => map(self.object(at, plain, chance)),
            _ => {
                let mut object = self.object(at, plain, chance);
                object["additionalProperties"] = reference(target);
                object
            }
        }
    }

    fn object(&self, at: usize, plain: bool, chance: &mut Chance) -> Value {
        let edges = if plain { 1 } else { 1 + chance.below(4) };
        let kind = self.seed as usize / 12;
        let mut properties =
            Map::from_iter([("name".to_owned(), json!({"type": "string"}))]);
        let mut required = Vec::new();
        for edge in 0..edges {
            let to = reference(self.target(at, chance));
            let kind = if plain { kind } else { chance.below(11) };
            let value = match kind % 11 {
                0..=2 => to,
                3 => json!({"allOf": [to], "nullable": true}),
                4 | 5 => list(to),
                6 => map(to),
                7 => list(json!({"allOf": [to], "nullable": true})),
                8 => map(list(to)),
                9 => json!({"type": "object", "properties": {"inner": to}}),
                _ => json!({"type": "array", "nullable": true, "items": list(to)}),
            };
            let key = format!("edge{edge}");
            if chance.below(4) == 0 && !plain {
                required.push(key.clone());
            }
            properties.insert(key, value);
        }
        let mut object = json!({"type": "object", "properties": properties});
        if !required.is_empty() {
            object["required"] = required.into();
        }
        object
    }

    fn target(&self, at: usize, chance: &mut Chance) -> usize {
        let (all, last) = (self.nodes, self.nodes - 1);
        match self.shape {
            Shape::Chain => (at + 1 + chance.below(2) * chance.below(3)).min(last),
            Shape::Ring => (at + 1) % all,
            Shape::Layers => at + chance.below(all - at),
            Shape::Hubs if at < 3 => chance.below(all),
            Shape::Hubs => chance.below(3),
            Shape::Groups => {
                let group = at / 12 * 12;
                (group + chance.below(16)).min(last)
            }
            Shape::Any => chance.below(all),
        }
    }
}

fn name(at: usize) -> String {
    format!("Node{at}")
}

fn reference(at: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/{}", name(at))})
}

fn list(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

fn map(values: Value) -> Value {
    json!({"type": "object", "additionalProperties": values})
}

fn union(kinds: Vec<Value>) -> Value {
    json!({"oneOf": kinds})
}

/// Numbers by chance, the same for each seed (SplitMix64).
struct Chance(u64);

impl Chance {
    /// Returns a number below a limit.
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }
}
