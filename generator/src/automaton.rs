//! Patterns as automata, for what is to be known of them beyond whether they match.

use regex_automata::dfa::dense::{Config, DFA};
use regex_automata::dfa::{Automaton as _, StartKind};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use regex_automata::{Anchored, MatchKind, util::syntax};

pub(crate) type Dfa = DFA<Vec<u32>>;

/// More bytes than this are not spent on an automaton.
const MAX_BYTES: usize = 1 << 20;

/// Returns the automaton of a pattern, as a server is likely to read it: `\d` is any digit. `None` where it has
/// look-around, or is too large.
pub(crate) fn of(pattern: &str) -> Option<Dfa> {
    let config = Config::new()
        .match_kind(MatchKind::All)
        .start_kind(StartKind::Unanchored)
        .dfa_size_limit(Some(MAX_BYTES))
        .determinize_size_limit(Some(MAX_BYTES));
    let syntax = syntax::Config::new().unicode(true).utf8(true);
    DFA::builder().configure(config).syntax(syntax).build(pattern).ok()
}

/// Returns the state before any text.
pub(crate) fn start_of(dfa: &Dfa) -> Option<StateID> {
    dfa.start_state(&start::Config::new().anchored(Anchored::No)).ok()
}
