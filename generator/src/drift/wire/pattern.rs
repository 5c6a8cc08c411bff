//! Whether one pattern admits every text that another admits.

use std::collections::HashSet;

use regex_automata::dfa::dense::{Config, DFA};
use regex_automata::dfa::{Automaton as _, StartKind};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use regex_automata::{Anchored, MatchKind, util::syntax};

type Dfa = DFA<Vec<u32>>;

/// More bytes than this are not spent on one automaton, nor more pairs of states looked at.
const MAX_BYTES: usize = 1 << 20;
const MAX_PAIRS: usize = 50_000;

/// Returns whether `new` matches every text that `old` matches. False where that cannot be found
/// out: the patterns have look-around, or are too large.
///
/// Both are run side by side over every text at once; where `old` has matched and `new` has not,
/// a text is lost.
pub(super) fn admits_all(old: &str, new: &str) -> bool {
    let (Some(old), Some(new)) = (automaton(old), automaton(new)) else { return false };
    let start = start::Config::new().anchored(Anchored::No);
    let (Ok(a), Ok(b)) = (old.start_state(&start), new.start_state(&start)) else {
        return false;
    };
    let mut open = vec![(a, b)];
    let mut seen: HashSet<(StateID, StateID)> = open.iter().copied().collect();
    while let Some((a, b)) = open.pop() {
        if old.is_quit_state(a) || new.is_quit_state(b) || seen.len() > MAX_PAIRS {
            return false;
        }
        // Once it has matched, it matches whatever follows.
        if new.is_match_state(b) || old.is_dead_state(a) {
            continue;
        }
        let ends = |dfa: &Dfa, at| dfa.is_match_state(dfa.next_eoi_state(at));
        let matched = old.is_match_state(a) || ends(&old, a);
        if matched && !ends(&new, b) {
            return false;
        }
        for byte in 0..=u8::MAX {
            let a = if old.is_match_state(a) { a } else { old.next_state(a, byte) };
            let next = (a, new.next_state(b, byte));
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    true
}

fn automaton(pattern: &str) -> Option<Dfa> {
    let config = Config::new()
        .match_kind(MatchKind::All)
        .start_kind(StartKind::Unanchored)
        .dfa_size_limit(Some(MAX_BYTES))
        .determinize_size_limit(Some(MAX_BYTES));
    let syntax = syntax::Config::new().unicode(true).utf8(true);
    DFA::builder().configure(config).syntax(syntax).build(pattern).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_admits_what_a_narrower_one_admits() {
        let narrow = "^[0-9]+(ns|us|ms|s|m|h)$";
        let wide = "^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$";
        assert!(admits_all(narrow, wide));
        assert!(!admits_all(wide, narrow));
        for (old, new) in [("^a$", "a"), ("ab", "b"), ("^a{2}$", "^a+$"), ("x", "x|y")] {
            assert!(admits_all(old, new), "{old} in {new}");
            assert!(!admits_all(new, old), "{new} in {old}");
        }
    }

    #[test]
    fn what_cannot_be_found_out_is_no() {
        assert!(!admits_all("^(?=a)a$", "a"));
        assert!(!admits_all("a", "("));
        assert!(!admits_all("(a{500}){500}", "a"));
    }
}
