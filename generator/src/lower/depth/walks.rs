//! How many types the compiler passes, each behind the other, before it comes to an end.
//!
//! To find what code a crate needs, it follows each function to those that it calls, and does so by recursion on a
//! stack that is not made larger: from the function that reads a type to those that read what it holds, but not
//! into a type that it passed before. No box ends that walk, and where it begins is up to the compiler.

use std::collections::BTreeSet;

use crate::lower::recursion::components;

/// Returns a type from which more than a number of types lead on, each to the next, by its index.
///
/// Types that hold each other count as many as the longest of the shortest ways between them has. The compiler may
/// go round about, but where many lead to many it finds most of them passed: a thousand and three thousand types
/// with three references each, to any of them, compile, and a circle of 1,500 does not.
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

/// Returns how many types of a component the shortest ways from one to another pass at most: as seen from the type
/// that is farthest from the first one.
fn within(edges: &[Vec<usize>], components: &[usize], first: usize) -> usize {
    let (far, there) = farthest(edges, components, first);
    let (_, back) = farthest(edges, components, far);
    there.max(back)
}

/// Returns the last type of a component that is reached from one of them, and how many types the way passes.
fn farthest(edges: &[Vec<usize>], components: &[usize], from: usize) -> (usize, usize) {
    let mut passed = BTreeSet::from([from]);
    let mut round = vec![from];
    let mut last = (from, 0);
    while let Some(&at) = round.first() {
        last = (at, last.1 + 1);
        let targets = round.iter().flat_map(|at| &edges[*at]).copied();
        let inside = targets.filter(|target| components[*target] == components[from]);
        round = inside.filter(|target| passed.insert(*target)).collect();
    }
    last
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
    fn types_that_lead_to_many_are_near_each_other() {
        let many: Vec<Vec<usize>> = (0..2_000)
            .map(|at| vec![at * 7 % 2_000, at * 31 % 2_000, (at + 1) % 2_000])
            .collect();
        assert_eq!(too_long(&many, 100), None);
        let circle: Vec<Vec<usize>> =
            (0..2_000).map(|at| vec![(at + 1) % 2_000]).collect();
        assert_eq!(too_long(&circle, 1_999), Some(0));
        // Both ways, seen from the middle.
        let chain: Vec<Vec<usize>> = (0..2_000_usize)
            .map(|at| vec![at.saturating_sub(1), (at + 1).min(1_999)])
            .collect();
        assert_eq!(too_long(&chain, 1_999), Some(0));
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
