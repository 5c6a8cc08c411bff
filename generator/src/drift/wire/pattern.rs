//! Whether one pattern admits every text that another admits.

use std::collections::HashSet;

use regex_automata::dfa::Automaton as _;
use regex_automata::util::primitives::StateID;

use crate::automaton::{self, Dfa};

/// More pairs of states than these are not looked at.
const MAX_PAIRS: usize = 50_000;

/// What becomes of the texts that a pattern matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admits {
    /// The new one matches all of them.
    All,
    /// It matches all of them but the empty text.
    AllButEmpty,
    /// It does not, or that cannot be found out: the patterns have look-around, or are too large.
    Less,
}

/// Compares what two patterns match.
///
/// Both are run side by side over every text at once; where `old` has matched and `new` has not,
/// a text is lost.
pub(super) fn admits(old: &str, new: &str) -> Admits {
    compare(old, new).unwrap_or(Admits::Less)
}

fn compare(old: &str, new: &str) -> Option<Admits> {
    let (old, new) = (automaton::of(old)?, automaton::of(new)?);
    let from = (automaton::start_of(&old)?, automaton::start_of(&new)?);
    let bytes = apart(&old, &new);
    let mut open = vec![from];
    let mut seen: HashSet<(StateID, StateID)> = HashSet::new();
    let mut found = Admits::All;
    let mut empty = true;
    while let Some((a, b)) = open.pop() {
        if old.is_quit_state(a) || new.is_quit_state(b) || seen.len() > MAX_PAIRS {
            return None;
        }
        let ends = |dfa: &Dfa, at| dfa.is_match_state(dfa.next_eoi_state(at));
        // Once it has matched, it matches whatever follows.
        let met = new.is_match_state(b);
        if !met && (old.is_match_state(a) || ends(&old, a)) && !ends(&new, b) {
            if !empty {
                return None;
            }
            found = Admits::AllButEmpty;
        }
        empty = false;
        if met || old.is_dead_state(a) {
            continue;
        }
        for &byte in &bytes {
            let a = if old.is_match_state(a) { a } else { old.next_state(a, byte) };
            let next = (a, new.next_state(b, byte));
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    Some(found)
}

/// Returns one byte for each kind that either automaton tells from the others.
fn apart(old: &Dfa, new: &Dfa) -> Vec<u8> {
    let kind = |byte: u8| (old.byte_classes().get(byte), new.byte_classes().get(byte));
    let mut seen = HashSet::new();
    (0..=u8::MAX).filter(|byte| seen.insert(kind(*byte))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_admits_what_a_narrower_one_admits() {
        let narrow = "^[0-9]+(ns|us|ms|s|m|h)$";
        let wide = "^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$";
        assert_eq!(admits(narrow, wide), Admits::All);
        assert_eq!(admits(wide, narrow), Admits::Less);
        for (old, new) in [("^a$", "a"), ("ab", "b"), ("^a{2}$", "^a+$"), ("x", "x|y")] {
            assert_eq!(admits(old, new), Admits::All, "{old} in {new}");
            assert_eq!(admits(new, old), Admits::Less, "{new} in {old}");
        }
    }

    #[test]
    fn the_empty_text_is_told_apart() {
        assert_eq!(admits("^a*$", "^(a|b)+$"), Admits::AllButEmpty);
        assert_eq!(admits("^(a|b)*$", "^a+$"), Admits::Less);
        assert_eq!(admits("", "a"), Admits::Less);
    }

    #[test]
    fn what_cannot_be_found_out_is_no() {
        assert_eq!(admits("^(?=a)a$", "a"), Admits::Less);
        assert_eq!(admits("a", "("), Admits::Less);
        assert_eq!(admits("(a{500}){500}", "a"), Admits::Less);
    }
}
