//! How many types the compiler passes, each behind the other, before it comes to an end.
//!
//! To find what code a crate needs, it follows each function to those that it calls, and does so by recursion on a
//! stack that is not made larger: from the function that reads a type to those that read what it holds, but not
//! into a type that it passed before. No box ends that walk, and where it begins is up to the compiler.

use std::collections::BTreeSet;

use crate::lower::recursion::components;

/// Returns a type from which more than a number of types lead on, each to the next, by its index.
///
/// Types that hold each other are passed as a walk that begins at the first of them would pass them: which way is
/// the longest takes for ever to find.
pub(super) fn too_long(edges: &[Vec<usize>], most: usize) -> Option<usize> {
    let components = components(edges);
    let mut groups = vec![Vec::new(); edges.len()];
    for (at, component) in components.iter().enumerate() {
        groups[*component].push(at);
    }
    // A component comes after all that it leads to.
    let mut lengths = vec![0; edges.len()];
    for (component, group) in groups.iter().enumerate() {
        let Some(&first) = group.first() else { continue };
        let targets = group.iter().flat_map(|at| &edges[*at]);
        let others = targets.map(|target| components[*target]);
        let behind = others.filter(|other| *other != component);
        let behind = behind.map(|other| lengths[other]).max().unwrap_or_default();
        lengths[component] = behind + within(edges, &components, first);
        if lengths[component] > most {
            return Some(first);
        }
    }
    None
}

/// Returns how many types of a component lead to each other, from one of them on.
fn within(edges: &[Vec<usize>], components: &[usize], first: usize) -> usize {
    let mut passed = BTreeSet::from([first]);
    // Types with the number of their places that were followed.
    let mut way = vec![(first, 0)];
    let mut longest = way.len();
    while let Some((at, followed)) = way.last_mut() {
        let target = edges[*at].get(*followed).copied();
        *followed += 1;
        let is_new = |target: &usize| {
            components[*target] == components[first] && !passed.contains(target)
        };
        match target {
            Some(target) if is_new(&target) => {
                passed.insert(target);
                way.push((target, 0));
            }
            Some(_) => {}
            None => _ = way.pop(),
        }
        longest = longest.max(way.len());
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::too_long;

    #[test]
    fn a_chain_is_as_long_from_either_end() {
        for last in [0, 9] {
            let next = |at: usize| if last == 0 { at.wrapping_sub(1) } else { at + 1 };
            let chain =
                (0..10).map(|at| if at == last { vec![] } else { vec![next(at)] });
            let chain: Vec<Vec<usize>> = chain.collect();
            assert_eq!(too_long(&chain, 10), None);
            assert_eq!(too_long(&chain, 9), Some(9 - last));
        }
    }

    #[test]
    fn circles_count_with_what_leads_to_them() {
        // 0 → 1 → 2 → 3 → 1, and 3 → 4.
        let edges = [vec![1], vec![2], vec![3], vec![1, 4], vec![]];
        assert_eq!(too_long(&edges, 5), None);
        assert_eq!(too_long(&edges, 4), Some(0));
        assert_eq!(too_long(&edges, 3), Some(1));
    }
}
