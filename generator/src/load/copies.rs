//! What is said once and printed for each use, weighed before anything is made of it.
//!
//! A response, a parameter or the `security` of the root is printed for every operation that uses it,
//! so that a few hundred kilobytes can ask for gigabytes. Here that is estimated from below: what is
//! refused would be more than the limit on output in any case, and only would be so much later.

mod weigh;

use std::collections::BTreeMap;

use serde_json::Value;

use super::check::Reference;
use super::methods::operations;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::limits::{TOO_MUCH, size};
use crate::source::Pointer;
use weigh::Weigher;

/// Reports a document of which more than `limit` bytes would be printed.
pub(super) fn check(
    raw: &Value,
    references: &[Reference],
    limit: usize,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let mut total = Total {
        weigher: Weigher::new(raw, references),
        bytes: 0,
        places: BTreeMap::new(),
    };
    total.operations(raw);
    total.schemas(raw);
    if total.bytes <= limit {
        return Some(());
    }
    let (place, Uses { count, bytes }) = total.largest()?;
    let message = format!(
        "the files that are made of the document would be larger than {} together; this is printed \
            for {count} {}, which takes {} at least",
        size(limit),
        if count == 1 { "use" } else { "uses" },
        size(bytes)
    );
    diagnostics.push(
        Diagnostic::error(codes::TOO_MUCH_OUTPUT, &Pointer::parse(place), message)
            .help(TOO_MUCH),
    );
    None
}

/// How often a place is used, and what that takes.
#[derive(Default, Clone, Copy)]
struct Uses {
    count: usize,
    bytes: usize,
}

struct Total<'a> {
    weigher: Weigher<'a>,
    bytes: usize,
    places: BTreeMap<String, Uses>,
}

impl<'a> Total<'a> {
    fn add(&mut self, place: &str, bytes: usize) {
        self.bytes = self.bytes.saturating_add(bytes);
        if bytes == 0 {
            return;
        }
        let uses = self.places.entry(place.to_owned()).or_default();
        uses.count += 1;
        uses.bytes = uses.bytes.saturating_add(bytes);
    }

    /// Adds what stands at a place, and what its references lead to for each of them.
    fn use_of(&mut self, at: &str, value: &'a Value) {
        let own = self.weigher.own(value);
        self.add(at, own);
        for reference in self.weigher.within(at) {
            let bytes = self.weigher.led(reference);
            let to = reference.to.as_ref().map_or(at, Pointer::as_str);
            self.add(to, bytes);
        }
    }

    fn operations(&mut self, raw: &'a Value) {
        let paths = raw["paths"].as_object().into_iter().flatten();
        for (path, item) in paths {
            let at = Pointer::root().child("paths").child(path);
            let (at, item) = self.weigher.arrived(&at, item);
            for called in operations(item) {
                let operation = called.operation;
                self.use_of(called.at(&at).as_str(), operation);
                if let Some(params) = item.get("parameters") {
                    self.use_of(at.child("parameters").as_str(), params);
                }
                if operation.get("security").is_none() {
                    self.add("/security", weigh::security(&raw["security"]));
                }
            }
        }
    }

    fn schemas(&mut self, raw: &'a Value) {
        let all = Pointer::root().child("components").child("schemas");
        let schemas = raw["components"]["schemas"].as_object().into_iter().flatten();
        for (name, _) in schemas {
            let at = all.child(name);
            for reference in self.weigher.within(at.as_str()) {
                let bytes = self.weigher.part_or_led(reference);
                let to = reference.to.as_ref().unwrap_or(&at);
                self.add(to.as_str(), bytes);
            }
        }
    }

    /// Returns what takes most; of several, the first place.
    fn largest(&self) -> Option<(&str, Uses)> {
        let places = self.places.iter().rev();
        let largest = places.max_by_key(|(_, uses)| uses.bytes)?;
        Some((largest.0, *largest.1))
    }
}
