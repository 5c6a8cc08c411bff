//! The longest walk through types that hold each other. Where there are many walks, to try them all would take for ever, and
//! it is an upper bound.
//!
//! A walk comes through a type once at most. So it is no longer than all types together; and where it
//! is taken apart at those that most others have to do with, each piece is a walk through the others. An
//! expression of forty operators, each of which holds expressions, is no deeper than one operator, the expression and
//! one more operator.

use std::collections::BTreeSet;

use crate::lower::recursion::components;

/// Among how many nodes all walks are tried, and how many steps they may have together.
const TRIED: usize = 32;
const STEPS: usize = 10_000;

/// How often types are taken out. Each time at least doubles the bound.
const ROUNDS: usize = 6;

/// Returns a length that no walk through the nodes exceeds. Each has a weight, and edges to others.
pub(super) fn longest(weights: &[usize], edges: &[Vec<usize>]) -> usize {
    let all: Vec<usize> = (0..weights.len()).collect();
    Graph { weights, edges }.through(&all, ROUNDS)
}

struct Graph<'a> {
    weights: &'a [usize],
    edges: &'a [Vec<usize>],
}

impl Graph<'_> {
    /// Returns the bound for walks through some of the nodes alone, which are sorted.
    fn through(&self, nodes: &[usize], rounds: usize) -> usize {
        let edges: Vec<Vec<usize>> =
            nodes.iter().map(|at| self.among(nodes, *at)).collect();
        let components = components(&edges);
        let count = components.iter().max().map_or(0, |last| last + 1);
        let mut members = vec![Vec::new(); count];
        for (at, component) in components.iter().enumerate() {
            members[*component].push(at);
        }
        // A component comes after all that it leads to.
        let mut lengths: Vec<usize> = Vec::new();
        for (component, members) in members.iter().enumerate() {
            let targets = members.iter().flat_map(|at| &edges[*at]);
            let others = targets.map(|target| components[*target]);
            let behind = others.filter(|other| *other != component);
            let behind = behind.map(|other| lengths[other]).max().unwrap_or_default();
            let members: Vec<usize> = members.iter().map(|at| nodes[*at]).collect();
            lengths.push(behind + self.round(&members, rounds));
        }
        lengths.into_iter().max().unwrap_or_default()
    }

    /// Returns the bound for walks through nodes of which each leads to each.
    fn round(&self, nodes: &[usize], rounds: usize) -> usize {
        let weight = |nodes: &[usize]| nodes.iter().map(|at| self.weights[*at]).sum();
        let all: usize = weight(nodes);
        if nodes.len() == 1 || rounds == 0 {
            return all;
        }
        if let Some(longest) = self.tried(nodes) {
            return longest;
        }
        // All that have most neighbours, as no name may decide between them.
        let neighbours = self.neighbours(nodes);
        let most = neighbours.iter().map(BTreeSet::len).max();
        let is_hub = |at: &usize| Some(neighbours[*at].len()) == most;
        let (hubs, others): (Vec<_>, Vec<_>) = (0..nodes.len()).partition(is_hub);
        let of = |places: &[usize]| -> Vec<usize> {
            places.iter().map(|at| nodes[*at]).collect()
        };
        let (hubs, others) = (of(&hubs), of(&others));
        let apart = weight(&hubs);
        if (hubs.len() + 1).saturating_add(apart) >= all {
            return all;
        }
        let pieces = (hubs.len() + 1).saturating_mul(self.through(&others, rounds - 1));
        all.min(apart.saturating_add(pieces))
    }

    /// Returns the longest walk through nodes, unless there are too many. How many there are does not depend on where
    /// one starts, and so neither does the answer.
    fn tried(&self, nodes: &[usize]) -> Option<usize> {
        if nodes.len() > TRIED {
            return None;
        }
        let edges: Vec<Vec<usize>> =
            nodes.iter().map(|at| self.among(nodes, *at)).collect();
        let (mut longest, mut steps) = (0, 0);
        for start in 0..nodes.len() {
            // The way to where we are, each with the number of its ways out that were taken.
            let mut way = vec![(start, 0)];
            let mut length = self.weights[nodes[start]];
            while let Some((at, taken)) = way.last_mut() {
                longest = longest.max(length);
                let at = *at;
                let next = edges[at].get(*taken).copied();
                *taken += 1;
                match next {
                    Some(next) if way.iter().all(|(passed, _)| *passed != next) => {
                        length += self.weights[nodes[next]];
                        way.push((next, 0));
                        steps += 1;
                    }
                    Some(_) => {}
                    None => {
                        length -= self.weights[nodes[at]];
                        way.pop();
                    }
                }
                if steps > STEPS {
                    return None;
                }
            }
        }
        Some(longest)
    }

    /// Returns where a node leads to among others, by their index there.
    fn among(&self, nodes: &[usize], at: usize) -> Vec<usize> {
        let index = |target: &usize| nodes.binary_search(target).ok();
        self.edges[at].iter().filter_map(index).collect()
    }

    /// Returns those that each node leads to, or that lead to it.
    fn neighbours(&self, nodes: &[usize]) -> Vec<BTreeSet<usize>> {
        let mut found = vec![BTreeSet::new(); nodes.len()];
        for (from, at) in nodes.iter().enumerate() {
            for to in self.among(nodes, *at) {
                found[from].insert(to);
                found[to].insert(from);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::longest;

    #[test]
    fn a_hub_does_not_make_a_walk_long() {
        // 0 leads to 99 others and each of those to it.
        let mut edges = vec![vec![0]; 100];
        edges[0] = (1..100).collect();
        assert_eq!(longest(&[3; 100], &edges), 9);
    }

    #[test]
    fn a_ring_is_as_long_as_it_is_and_so_is_a_chain() {
        let ring: Vec<Vec<usize>> = (0..100).map(|at| vec![(at + 1) % 100]).collect();
        assert_eq!(longest(&[2; 100], &ring), 200);
        let mut chain = ring;
        chain[99].clear();
        assert_eq!(longest(&[2; 100], &chain), 200);
    }

    #[test]
    fn few_walks_are_tried() {
        // Two rings of three that have one type in common: a walk comes through that once.
        let edges = [vec![1, 3], vec![2], vec![0], vec![4], vec![0]];
        assert_eq!(longest(&[1, 1, 1, 5, 5], &edges), 13);
    }

    #[test]
    fn a_bound_holds_where_all_lead_to_all() {
        let edges = vec![(0..40).collect(); 40];
        assert_eq!(longest(&[1; 40], &edges), 40);
    }
}
