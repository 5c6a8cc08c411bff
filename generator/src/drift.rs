//! The drift check: what a newer document would do to users. [`Side`] × [`Side`] → [`Report`].
//!
//! Two verdicts on each change. **Wire**: does today's SDK still work against a server of the new
//! document? It follows from the documents. **Source**: does the code of users still compile and
//! mean the same with the regenerated SDK? It follows from the public API of the two crates, as the
//! emitter prints it. What each kind of change means stands in one table, [`RULES`].
//!
//! Like every stage this is a function from values to values.

mod accepted;
mod code;
mod entry;
pub mod format;
mod lines;
mod overlay;
mod report;
mod rules;
mod side;
mod takeover;
mod usage;
mod wire;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::source::Pointer;

pub use accepted::{Acceptance, read as read_acceptances};
pub use entry::{ApiChange, Change, Entry, Seen};
pub use report::{Bump, FailOn, Report, Subject};
pub use rules::{RULES, Rule, SourceVerdict, Verdict, WireVerdict};
pub use side::{Side, Unfit, scoped, words_of};
pub use takeover::{Proposal, Taken, UNDESCRIBED, take_over};

/// Compares two documents and the APIs that are generated from them.
///
/// Documents that differ only in white space, in the order of keys, or in `info.version` do not
/// differ.
#[must_use]
pub fn diff(base: &Side, next: &Side) -> Report {
    let mut found = wire::compare(base.tree(), next.tree());
    code::judge(&mut found.entries, base, next);
    lines::find(&mut found.entries, base, next);
    found.entries.extend(overlay::lost(base, next));
    found.entries.sort_by_cached_key(|entry| {
        let value = |seen: Option<&Seen>| {
            seen.map_or_else(|| Value::Null.to_string(), |seen| seen.value.to_string())
        };
        let at = entry.at().as_str().to_owned();
        (at, entry.rule.id, value(entry.before()), value(entry.after()))
    });
    Report {
        base: Subject::of(base),
        next: Subject::of(next),
        version: base.version.clone(),
        outside: outside(base, next),
        entries: found.entries,
        docs: found.docs,
        undescribed: base.undescribed(),
        proposals: takeover::proposals(base, next),
        stale: Vec::new(),
    }
}

/// Returns how many changes lie outside of the scope; `None` where one of the documents has
/// nothing there to compare with.
fn outside(base: &Side, next: &Side) -> Option<usize> {
    let (old, new) = (base.whole.as_ref()?, next.whole.as_ref()?);
    let place = |entry: &Entry| -> (&'static str, Option<Pointer>, Option<Pointer>) {
        let at = |seen: Option<&Seen>| seen.map(|seen| seen.at.clone());
        (entry.rule.id, at(entry.before()), at(entry.after()))
    };
    let inside = wire::compare(base.tree(), next.tree());
    let inside: BTreeSet<_> = inside.entries.iter().map(place).collect();
    let all = wire::compare(old, new);
    Some(all.entries.iter().filter(|entry| !inside.contains(&place(entry))).count())
}
