//! Names that are unique among their neighbours, and stable.
//!
//! A name depends on its own item and on those it really collides with, never on order. In a
//! collision the item that is spelt exactly as the name keeps it, and the others take a name made
//! from themselves alone. So what an unrelated item does changes nothing, and of three that
//! collide, one can go without renaming the other two.

use std::collections::{BTreeMap, BTreeSet};

use super::case::joined;
use super::hash;

/// An item that wants a name.
#[derive(Debug, Clone)]
pub(crate) struct Proposal {
    /// The name it would have on its own.
    pub(crate) plain: String,
    /// Whether its spelling in the document has the first right to that name.
    pub(crate) exact: bool,
    /// What to call it in a collision, best first; made from the item alone.
    pub(crate) fallbacks: Vec<String>,
    /// What tells it from all others in the scope, for a hash when all else collides.
    pub(crate) seed: String,
    /// What stands between the name and a hash: `_` or nothing.
    pub(crate) separator: &'static str,
}

/// The name that an item got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settled {
    /// The name.
    pub(crate) name: String,
    /// Whether it collided and had to give way.
    pub(crate) moved: bool,
}

/// How names are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compare {
    /// As they stand.
    Exactly,
    /// Without regard to case, as file systems may.
    WithoutCase,
}

impl Compare {
    fn key(self, name: &str) -> String {
        match self {
            Self::Exactly => name.to_owned(),
            Self::WithoutCase => name.to_ascii_lowercase(),
        }
    }
}

/// Gives an item the first right to a name that all others want because their signs are no words: `Date`
/// beside `Date<` and `Date>`.
pub(crate) fn prefer_unsigned(
    proposals: &mut [Proposal],
    is_signed: impl Fn(usize) -> bool,
) {
    for group in grouped(proposals, Compare::Exactly).into_values() {
        if group.len() == 1 || group.iter().any(|index| proposals[*index].exact) {
            continue;
        }
        let mut unsigned = group.iter().filter(|index| !is_signed(**index));
        if let (Some(only), None) = (unsigned.next(), unsigned.next()) {
            proposals[*only].exact = true;
        }
    }
}

/// Gives each item a name that no other one and nothing in `taken` has, in the order of the
/// proposals.
pub(crate) fn settle(
    proposals: &[Proposal],
    taken: &BTreeSet<String>,
    compare: Compare,
) -> Vec<Settled> {
    let mut used: BTreeSet<String> =
        taken.iter().map(|name| compare.key(name)).collect();
    let mut names: Vec<Option<Settled>> = vec![None; proposals.len()];
    let mut losers = Vec::new();
    for (key, group) in grouped(proposals, compare) {
        let winner = if used.contains(&key) { None } else { winner(proposals, &group) };
        losers.extend(group.iter().copied().filter(|index| Some(*index) != winner));
        if let Some(index) = winner {
            names[index] = Some(Settled {
                name: proposals[index].plain.clone(),
                moved: false,
            });
        }
        used.insert(key);
    }
    let deepest =
        losers.iter().map(|index| proposals[*index].fallbacks.len()).max().unwrap_or(0);
    for level in 0..=deepest + 1 {
        losers =
            retry(proposals, &losers, level, deepest, compare, &mut used, &mut names);
    }
    number(proposals, losers, compare, &mut used, &mut names);
    names
        .into_iter()
        .zip(proposals)
        .map(|(name, proposal)| name.unwrap_or_else(|| last(proposal)))
        .collect()
}

/// Numbers those that even a hash does not tell apart, which is rare unless somebody has looked for such names.
fn number(
    proposals: &[Proposal],
    mut losers: Vec<usize>,
    compare: Compare,
    used: &mut BTreeSet<String>,
    names: &mut [Option<Settled>],
) {
    losers.sort_by_key(|index| (&proposals[*index].seed, *index));
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for index in losers {
        let (proposal, base) = (&proposals[index], last(&proposals[index]).name);
        let count = numbers.entry(compare.key(&base)).or_default();
        let mut name = base.clone();
        while !used.insert(compare.key(&name)) {
            *count += 1;
            name = format!("{base}{}{count}", proposal.separator);
        }
        names[index] = Some(Settled { name, moved: true });
    }
}

fn grouped(proposals: &[Proposal], compare: Compare) -> BTreeMap<String, Vec<usize>> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, proposal) in proposals.iter().enumerate() {
        groups.entry(compare.key(&proposal.plain)).or_default().push(index);
    }
    groups
}

/// Returns the one of a group that keeps the plain name: the only one, or the only exact one.
fn winner(proposals: &[Proposal], group: &[usize]) -> Option<usize> {
    if let [only] = group {
        return Some(*only);
    }
    let mut exact = group.iter().copied().filter(|index| proposals[*index].exact);
    exact.next().filter(|_| exact.next().is_none())
}

/// Gives those who can have it their fallback of this level; returns the others.
fn retry(
    proposals: &[Proposal],
    losers: &[usize],
    level: usize,
    deepest: usize,
    compare: Compare,
    used: &mut BTreeSet<String>,
    names: &mut [Option<Settled>],
) -> Vec<usize> {
    let mut wanted: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    let mut rest = Vec::new();
    for &index in losers {
        let proposal = &proposals[index];
        let name = if level > deepest {
            Some(last(proposal).name)
        } else {
            let fallback = proposal.fallbacks.get(level).cloned();
            fallback.map(|name| joined(name, proposal.separator))
        };
        match name {
            Some(name) => {
                wanted.entry(compare.key(&name)).or_default().push((index, name))
            }
            None => rest.push(index),
        }
    }
    for (key, claims) in wanted {
        match <[_; 1]>::try_from(claims) {
            Ok([(index, name)]) if used.insert(key) => {
                names[index] = Some(Settled { name, moved: true });
            }
            Ok([(index, _)]) => rest.push(index),
            Err(claims) => rest.extend(claims.iter().map(|(index, _)| *index)),
        }
    }
    rest
}

/// The name of last resort.
fn last(proposal: &Proposal) -> Settled {
    let name =
        format!("{}{}{}", proposal.plain, proposal.separator, hash(&proposal.seed));
    Settled {
        name: joined(name, proposal.separator),
        moved: true,
    }
}
