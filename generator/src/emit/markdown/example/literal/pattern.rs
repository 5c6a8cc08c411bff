//! Texts that match a pattern.

use std::collections::{HashSet, VecDeque};

use regex_automata::dfa::Automaton as _;
use regex_automata::util::primitives::StateID;

use crate::automaton;

/// More texts than these are not tried.
const MAX_TRIED: usize = 5_000;

/// Longer texts are not looked for.
const MAX_LEN: usize = 40;

/// What texts are made of, what reads best first.
const LETTERS: &[u8] = b"1a0bcdefghijklmnopqrstuvwxyz23456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:@#+=,;%&?!~*()[]{} ";

/// Returns whether a text has a match of a pattern; `None` where that cannot be found out.
pub(super) fn matches(pattern: &str, text: &str) -> Option<bool> {
    let dfa = automaton::of(pattern)?;
    let mut at = automaton::start_of(&dfa)?;
    for byte in text.bytes() {
        at = dfa.next_state(at, byte);
        if dfa.is_quit_state(at) {
            return None;
        }
        if dfa.is_match_state(at) {
            return Some(true);
        }
    }
    Some(dfa.is_match_state(dfa.next_eoi_state(at)))
}

/// Returns one of the shortest texts of at least `least` characters that matches; `None` where none is found.
pub(super) fn shortest(pattern: &str, least: usize) -> Option<String> {
    let dfa = automaton::of(pattern)?;
    let mut open = VecDeque::from([(automaton::start_of(&dfa)?, String::new(), false)]);
    let mut seen: HashSet<(StateID, usize)> = HashSet::new();
    while let Some((at, text, met)) = open.pop_front() {
        let met = met || dfa.is_match_state(at);
        if text.len() >= least && (met || dfa.is_match_state(dfa.next_eoi_state(at))) {
            return Some(text);
        }
        if text.len() >= MAX_LEN || seen.len() > MAX_TRIED {
            continue;
        }
        for byte in LETTERS {
            let next = dfa.next_state(at, *byte);
            let dead = dfa.is_quit_state(next) || dfa.is_dead_state(next) && !met;
            // How much of the length that is asked for is there counts as well as the state.
            if !dead && seen.insert((next, text.len().min(least))) {
                let longer = format!("{text}{}", char::from(*byte));
                open.push_back((next, longer, met));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_match_is_found_and_told() {
        for (pattern, least) in [
            ("^[0-9]+s$", 0),
            ("^([0-9]+([.][0-9]+)?(ns|us|ms|s|m|h))+$", 0),
            ("^[A-Z]{2}-[0-9]{4}$", 0),
            ("^[a-z]+$", 12),
            ("x", 5),
            (r"^[\w-]{3,}$", 0),
            (r"^\d{3}\.\d+$", 0),
        ] {
            let text = shortest(pattern, least).unwrap_or_default();
            assert_eq!(matches(pattern, &text), Some(true), "{pattern}: {text:?}");
            assert!(text.len() >= least, "{pattern}: {text:?}");
        }
        assert_eq!(matches("^a$", "b"), Some(false));
    }

    #[test]
    fn what_cannot_be_found_out_is_none() {
        assert_eq!(shortest("^(?=a)a$", 0), None);
        assert_eq!(matches("(", "x"), None);
        assert_eq!(shortest("^a{200}$", 0), None);
    }
}
