//! What is lost of a document with faults, where the settings have the rest of it generated all the same.
//!
//! A fault costs the smallest thing around it that can be done without: a schema becomes any JSON, a response loses its body,
//! an entry of a list or a map is left out. Where the fault is still there afterwards, it costs the next thing around that.

use std::collections::BTreeMap;

use serde_json::Value;

use super::place;
use super::unit::{self, Unit};
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::load::references::Lands;
use crate::source::Pointer;

/// How often a document is read again at most. Each round gets rid of all faults that the last one reported.
const ROUNDS: usize = 40;

/// What is lost, by the faults that cost it.
#[derive(Debug, Default)]
pub(crate) struct Lenient {
    faults: BTreeMap<Pointer, Fault>,
    rounds: usize,
}

/// A fault, and which of the things around it it costs: the first is the smallest.
#[derive(Debug)]
struct Fault {
    message: Diagnostic,
    level: usize,
    /// The places around it that it can cost, once the tree is known.
    units: Vec<Unit>,
}

impl Lenient {
    /// Takes in the errors of a run. Returns whether another run can get further.
    pub(crate) fn grow<'m>(
        &mut self,
        messages: impl Iterator<Item = &'m Diagnostic>,
    ) -> bool {
        self.rounds += 1;
        let mut grown = false;
        for message in messages.filter(|message| message.severity == Severity::Error) {
            let Some(at) = place(message) else { return false };
            // What was said of a place is said of what is around it now, if it was gone already.
            match self.faults.get_mut(at) {
                Some(fault) if fault.level + 1 < fault.units.len() => {
                    fault.level += 1;
                    grown = true;
                }
                Some(_) => return false,
                None => {
                    let fault = Fault {
                        message: message.clone(),
                        level: 0,
                        units: Vec::new(),
                    };
                    self.faults.insert(at.clone(), fault);
                    grown = true;
                }
            }
        }
        grown && self.rounds < ROUNDS
    }

    /// Returns what a document loses.
    pub(super) fn chosen(
        &mut self,
        raw: &Value,
        lands: &Lands,
    ) -> impl Iterator<Item = &Unit> {
        for (at, fault) in &mut self.faults {
            if fault.units.is_empty() {
                fault.units = unit::around(raw, at, lands);
            }
        }
        self.faults.values().filter_map(|it| it.units.get(it.level))
    }

    /// Returns a warning for each fault: what is wrong, and what was made of it.
    pub(crate) fn losses(&self) -> impl Iterator<Item = Diagnostic> {
        self.faults.values().filter_map(|fault| {
            let unit = fault.units.get(fault.level)?;
            let mut message = fault.message.clone();
            message.severity = Severity::Warning;
            message.code = codes::LOST;
            message.message = format!("{}; {}", message.message, unit.lost());
            Some(message)
        })
    }
}
