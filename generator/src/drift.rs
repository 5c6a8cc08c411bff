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
mod report;
mod rules;
mod side;
mod takeover;
mod usage;
mod wire;

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostics, codes};
use crate::source::Pointer;

pub use accepted::{Acceptance, read as read_acceptances};
pub use entry::{ApiChange, Entry};
pub use report::{Bump, FailOn, Report, Subject};
pub use rules::{RULES, Rule, Source, Verdict, Wire};
pub use side::{Side, Unfit, scoped};
pub use takeover::{Taken, UNDESCRIBED, take_over};

/// Compares two documents and the APIs that are generated from them.
///
/// Documents that differ only in white space, in the order of keys, or in `info.version` do not
/// differ.
#[must_use]
pub fn diff(base: &Side, next: &Side) -> Report {
    let mut found = wire::compare(base.document.raw(), next.document.raw());
    code::judge(&mut found.entries, base, next);
    overlay(&next.diagnostics, &base.diagnostics, &mut found.entries);
    found.entries.sort_by_cached_key(|entry| {
        let at = entry.at().as_str().to_owned();
        (at, entry.rule.id, entry.old.to_string(), entry.new.to_string())
    });
    Report {
        base: Subject::of(base),
        next: Subject::of(next),
        version: base.api.package.version.clone(),
        outside: outside(base, next),
        entries: found.entries,
        docs: found.docs,
        undescribed: base.undescribed(),
        stale: Vec::new(),
    }
}

/// Adds the actions of the overlay that match in the old document and in the new one no more.
fn overlay(next: &Diagnostics, base: &Diagnostics, entries: &mut Vec<Entry>) {
    let lost = |diagnostics: &Diagnostics| -> BTreeSet<String> {
        let messages = diagnostics.messages().iter();
        let lost = messages.filter(|message| message.code == codes::OVERLAY_NO_MATCH);
        lost.map(|message| format!("{:?}", message.place)).collect()
    };
    let before = lost(base);
    for message in next.messages() {
        let place = format!("{:?}", message.place);
        if message.code != codes::OVERLAY_NO_MATCH || before.contains(&place) {
            continue;
        }
        let crate::diagnostic::Place::Pointer(at) = &message.place else { continue };
        entries.push(Entry {
            rule: &rules::OVERLAY,
            source: Source::Risky,
            operation: None,
            tag: None,
            parameter: None,
            base_at: Some(at.clone()),
            next_at: None,
            old: at.as_str().into(),
            new: serde_json::Value::Null,
            used_by: Vec::new(),
            api: Vec::new(),
            note: Some("the place is one of the overlay".to_owned()),
            accepted: None,
        });
    }
}

/// Returns how many changes lie outside of the scope; `None` where one of the documents has
/// nothing there to compare with.
fn outside(base: &Side, next: &Side) -> Option<usize> {
    let (old, new) = (base.whole.as_ref()?, next.whole.as_ref()?);
    let place = |entry: &Entry| -> (&'static str, Option<Pointer>, Option<Pointer>) {
        (entry.rule.id, entry.base_at.clone(), entry.next_at.clone())
    };
    let inside = wire::compare(base.document.raw(), next.document.raw());
    let inside: BTreeSet<_> = inside.entries.iter().map(place).collect();
    let all = wire::compare(old, new);
    Some(all.entries.iter().filter(|entry| !inside.contains(&place(entry))).count())
}
