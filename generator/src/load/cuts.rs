//! Parts of the document that are left out because the settings allow it.

mod gone;
mod lenient;
mod reach;
mod unit;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, File, Place, Severity};
use crate::source::Pointer;
use gone::Gone;
use lenient::Lenient;

use super::methods::operations;
use super::references::{FILES, Files, Lands};

/// What may be cut out of a document, and what is.
#[derive(Debug, Default)]
pub(crate) struct Cuts {
    allowed: Vec<Allowed>,
    /// What is lost by faults, where the document is read leniently.
    pub(crate) lenient: Option<Lenient>,
    gone: Gone,
    /// The places in other files that something leads to that may not be cut out.
    others: BTreeSet<Pointer>,
    /// What is known, from the last run, of what stands in other files.
    pub(super) lands: Lands,
}

/// What may be cut out, by the name that the settings give it.
#[derive(Debug)]
struct Allowed {
    name: String,
    /// The places that the name means in the document.
    places: BTreeSet<Pointer>,
    /// The places in other files that these lead to.
    own: BTreeSet<Pointer>,
    /// Those that are cut out.
    made: BTreeSet<Pointer>,
}

impl Cuts {
    /// Allows to cut out what these names mean: an operationId, or the pointer of anything that a document can do
    /// without.
    pub(crate) fn allow<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let allowed = |name: &str| Allowed {
            name: name.to_owned(),
            places: BTreeSet::new(),
            own: BTreeSet::new(),
            made: BTreeSet::new(),
        };
        Self {
            allowed: names.map(allowed).collect(),
            lenient: None,
            gone: Gone::default(),
            others: BTreeSet::new(),
            lands: Lands::new(),
        }
    }

    /// Has whatever is at fault cut out, if a document is to be read leniently.
    pub(crate) fn leniently(mut self, lenient: bool) -> Self {
        self.lenient = lenient.then(Lenient::default);
        self
    }

    /// Returns a message with the place that it had before anything was cut out.
    pub(crate) fn relocate(&self, message: Diagnostic) -> Diagnostic {
        self.gone.relocate(message)
    }

    /// Decides, by the errors of a run, what is to be cut out. Returns whether that is more than
    /// before, so that another run can get further.
    pub(crate) fn grow<'a>(
        &mut self,
        messages: impl Iterator<Item = &'a Diagnostic>,
    ) -> bool {
        let mut grown = false;
        for message in messages.filter(|message| message.severity == Severity::Error) {
            let Some(at) = place(message) else { continue };
            for allowed in &mut self.allowed {
                // What is at fault in another file goes with whatever needs it.
                let leads = |to: &BTreeSet<Pointer>| to.iter().any(|to| leads(to, at));
                let is_own = leads(&allowed.own) && !leads(&self.others);
                let is_cut = |place: &&Pointer| is_own || is_in(at, place);
                let around: Vec<Pointer> =
                    allowed.places.iter().filter(is_cut).cloned().collect();
                for place in around {
                    grown |= allowed.made.insert(place);
                }
            }
        }
        grown
    }

    /// Returns, in the order of the settings, whether a name means anything and whether it was cut
    /// out.
    pub(crate) fn outcome(&self) -> impl Iterator<Item = (&str, bool, bool)> {
        self.allowed.iter().map(|allowed| {
            (allowed.name.as_str(), !allowed.places.is_empty(), !allowed.made.is_empty())
        })
    }

    /// Cuts out what is decided. A schema allows any value then, as something may refer to it, a response has no body, and what
    /// else there is is gone.
    pub(super) fn make(&mut self, raw: &mut Value, files: &Files<'_>) {
        for allowed in &mut self.allowed {
            allowed.places = places(raw, &allowed.name, &self.lands);
            allowed.places.extend(allowed.made.iter().cloned());
        }
        self.find_own(raw, files);
        let made = self.allowed.iter().flat_map(|allowed| &allowed.made);
        let mut units: Vec<_> =
            made.filter_map(|at| unit::at(raw, at, &self.lands)).collect();
        if let Some(lenient) = &mut self.lenient {
            units.extend(lenient.chosen(raw, &self.lands).cloned());
        }
        self.gone = Gone(units.into_iter().map(|unit| (unit.at, unit.fate)).collect());
        self.gone.make(raw);
    }
}

impl Cuts {
    /// Finds what of the other files may be cut out with what leads there.
    fn find_own(&mut self, raw: &Value, files: &Files<'_>) {
        if files.others.is_empty() || self.allowed.is_empty() {
            return;
        }
        let places = self.allowed.iter().flat_map(|allowed| &allowed.places);
        self.others = reach::without(raw, &places.cloned().collect(), files);
        for allowed in &mut self.allowed {
            allowed.own = reach::from(raw, &allowed.places, files);
        }
    }

    /// Returns whether a file that could not be read is of no use any more, after what was cut out.
    pub(super) fn spare(&self, file: &Pointer, raw: &Value, files: &Files<'_>) -> bool {
        let is_cut = self.allowed.iter().any(|allowed| !allowed.made.is_empty());
        let reached = || reach::without(raw, &BTreeSet::new(), files);
        is_cut && !reached().iter().any(|to| leads(to, file))
    }
}

/// Returns the places that a name means: those of an operation by its id, or what stands at a pointer, in another file if
/// its path is in front of it, if the document can do without it.
fn places(raw: &Value, name: &str, lands: &Lands) -> BTreeSet<Pointer> {
    let in_file = name.split_once("#/").map(|(file, rest)| {
        let file = Pointer::root().child(FILES).child(file);
        Pointer::parse(&format!("{file}/{rest}"))
    });
    let in_file = in_file.filter(|at| raw.pointer(at.as_str()).is_some());
    let place = in_file.or_else(|| name.starts_with('/').then(|| Pointer::parse(name)));
    if let Some(place) = place {
        return unit::at(raw, &place, lands).map(|unit| unit.at).into_iter().collect();
    }
    let mut found = BTreeSet::new();
    let paths = raw.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for called in operations(item) {
            let id = called.operation.get("operationId");
            if id.and_then(Value::as_str) == Some(name) {
                found.insert(called.at(&Pointer::root().child("paths").child(path)));
            }
        }
    }
    found
}

/// Returns where a message is in the document.
fn place(message: &Diagnostic) -> Option<&Pointer> {
    if message.document.is_some() {
        return message.document.as_ref();
    }
    match &message.place {
        Place::Pointer(at) | Place::Key(at, _) if message.file == File::Spec => Some(at),
        _ => None,
    }
}

/// Returns whether a reference to a place leads to what is at fault: a part of it, or the file that it is in.
fn leads(to: &Pointer, fault: &Pointer) -> bool {
    is_in(fault, to) || fault.tokens().count() == 2 && is_in(to, fault)
}

fn is_in(at: &Pointer, place: &Pointer) -> bool {
    let rest = at.as_str().strip_prefix(place.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
