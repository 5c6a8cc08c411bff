//! Overlay × tree → tree.

mod merge;

use std::borrow::Cow;
use std::cmp::Reverse;

use serde_json::Value;

use super::growth::Growth;
use super::{Action, Change, Level, Origins, Overlay};
use crate::diagnostic::{Diagnostic, Diagnostics, File, codes};
use crate::limits::{self, Limits};
use crate::load::parse::weigh;
use crate::source::Pointer;

/// How many places that an action does not fit are told one by one.
const MISFITS: usize = 20;

impl Overlay {
    /// Applies every action in turn, each to what those before it made of the tree. Adds to `origins` which
    /// values came with it.
    pub(in crate::load) fn apply(
        &self,
        raw: &mut Value,
        limits: Limits,
        origins: &mut Origins,
        diagnostics: &mut Diagnostics,
    ) {
        let mut report = |fault: Diagnostic| diagnostics.push(fault.file(File::Overlay));
        self.extends(raw).into_iter().for_each(&mut report);
        let mut growth = Growth::of(raw, limits);
        let mut matched = 0_usize;
        for action in &self.actions {
            let places = action.places(raw);
            matched += places.len();
            if matched > limits.places() {
                report(too_many_places(&action.at.child("target"), limits.places()));
                return;
            }
            if places.is_empty() {
                let at = action.at.child("target");
                let message = "this target matches nothing in the document";
                report(Diagnostic::error(codes::OVERLAY_NO_MATCH, &at, message).help(
                    "the document has probably changed: adapt the action, or remove it",
                ));
            }
            let value = match action.value(raw) {
                Ok(value) => value,
                Err(fault) => {
                    report(*fault);
                    continue;
                }
            };
            let run = Run {
                action,
                level: self.level,
                value: value.as_deref(),
            };
            if let Some(fault) = run.mixed(raw, &places) {
                report(fault);
                continue;
            }
            if !run.on_all(raw, places, &mut growth, origins, &mut report) {
                return;
            }
        }
    }

    /// Returns a message where the document says that it is another one than the overlay is for.
    fn extends(&self, raw: &Value) -> Option<Diagnostic> {
        let own = raw.get("$self").and_then(Value::as_str)?;
        let extends = self.extends.as_deref()?;
        let differs = own.contains("://") && own != extends;
        differs.then(|| {
            let message =
                format!("this is for `{extends}`, and the document is `{own}`");
            let at = Pointer::root().child("extends");
            Diagnostic::warning(codes::OVERLAY_EXTENDS, &at, message)
                .help("take the overlay of this document, or correct `extends`")
        })
    }
}

/// An action while it is applied.
struct Run<'a> {
    action: &'a Action,
    level: Level,
    /// What is put into the places; `None` where something is removed.
    value: Option<&'a Value>,
}

impl Run<'_> {
    /// Applies the action to each place. Returns false where that has to be the end.
    fn on_all(
        &self,
        raw: &mut Value,
        places: Vec<Pointer>,
        growth: &mut Growth,
        origins: &mut Origins,
        report: &mut impl FnMut(Diagnostic),
    ) -> bool {
        let size = self.value.map(|value| growth.update(value));
        let mut misfits = 0_usize;
        for place in places {
            if size.as_ref().is_some_and(|size| !growth.allows(size, raw)) {
                report(growth.fault(&self.action.value_at()));
                return false;
            }
            if self.is_too_deep(raw, &place) {
                let message = format!(
                    "nests the document more than {} levels deep",
                    limits::DEPTH
                );
                let at = self.action.value_at();
                report(Diagnostic::error(codes::TOO_DEEP, &at, message));
                return false;
            }
            let fault = match self.value {
                Some(value) => self.put(raw, &place, value, origins),
                None => self.action.remove(raw, &place),
            };
            let Some(fault) = fault else { continue };
            misfits += 1;
            if misfits <= MISFITS {
                report(fault);
            }
        }
        if let Some(more @ 1..) = misfits.checked_sub(MISFITS) {
            report(self.action.more_misfits(more));
        }
        true
    }

    /// Returns a message where the places are of several kinds, of which what is put there can fit one alone.
    fn mixed(&self, raw: &Value, places: &[Pointer]) -> Option<Diagnostic> {
        if self.level < Level::V1_1 || self.value.is_none() {
            return None;
        }
        let kind = |place: &Pointer| match raw.pointer(place.as_str())? {
            Value::Object(_) => Some("an object"),
            Value::Array(_) => Some("a list"),
            _ => Some("a single value"),
        };
        let mut kinds = places.iter().filter_map(|place| Some((place, kind(place)?)));
        let (first, one) = kinds.next()?;
        let (second, other) = kinds.find(|(_, other)| *other != one)?;
        let message = format!(
            "`{second}` is {other}, and `{first}` is {one}: one change fits one kind"
        );
        let fault = misfit(&self.action.at.child("target"), message);
        Some(fault.help("split it into an action for each kind"))
    }

    /// Returns whether what would be put into a place would be deeper than a text may be.
    fn is_too_deep(&self, raw: &Value, place: &Pointer) -> bool {
        let Some(value) = self.value else { return false };
        let in_list = raw.pointer(place.as_str()).is_some_and(Value::is_array);
        let above = place.tokens().count() + usize::from(in_list);
        above + weigh(value).1 > limits::DEPTH
    }

    /// Puts the value into a place.
    fn put(
        &self,
        raw: &mut Value,
        place: &Pointer,
        value: &Value,
        origins: &mut Origins,
    ) -> Option<Diagnostic> {
        let at = self.action.value_at();
        let strict = self.level >= Level::V1_1;
        let target = raw.pointer_mut(place.as_str())?;
        let message = match (&mut *target, value) {
            (Value::Array(items), Value::Array(more)) if strict => {
                merge::append(items, more, (place, &at), origins);
                return None;
            }
            (Value::Array(items), entry) => {
                origins.note(place.child(items.len()), at);
                items.push(entry.clone());
                return None;
            }
            (Value::Object(_), Value::Object(_)) => {
                let found = merge::merge(target, value, (place, &at), strict, origins)?;
                return Some(misfit(&found.at, found.message));
            }
            (Value::Object(_), _) => {
                format!(
                    "`{place}` is an object, and only an object can be merged into it"
                )
            }
            (_, Value::Object(_) | Value::Array(_)) if strict => format!(
                "`{place}` is neither an object nor a list, and only a value of that kind can replace it"
            ),
            (_, _) if strict => {
                origins.note(place.clone(), at);
                *target = value.clone();
                return None;
            }
            _ => {
                let message = format!("`{place}` is neither an object nor a list");
                let help = "target the object that holds it, and update the key there; or write \
                    `overlay: 1.1.0`, in which an action can replace it";
                let at = self.action.at.child("target");
                return Some(misfit(&at, message).help(help));
            }
        };
        Some(misfit(&at, message))
    }
}

/// Returns the message about the targets that match more places than there are values.
fn too_many_places(at: &Pointer, places: usize) -> Diagnostic {
    let message =
        format!("up to here, the targets match more than {places} places together");
    let help = "target fewer places, or raise the limit with `--max-values`";
    Diagnostic::error(codes::TOO_MANY, at, message).help(help)
}

impl Action {
    /// Returns what the target matches, inner places before outer ones and later list items before
    /// earlier ones, so that removing one leaves the others where they are.
    fn places(&self, raw: &Value) -> Vec<Pointer> {
        let matches = self.target.query_located(raw).dedup();
        let mut places: Vec<(usize, usize, Pointer)> = matches
            .locations()
            .map(|location| {
                let index = location.last().and_then(|last| last.as_index());
                let pointer = Pointer::parse(&location.to_json_pointer());
                (location.len(), index.unwrap_or_default(), pointer)
            })
            .collect();
        places.sort_by_key(|(depth, index, _)| Reverse((*depth, *index)));
        places.into_iter().map(|(.., pointer)| pointer).collect()
    }

    /// Returns the place of what it puts into the document.
    fn value_at(&self) -> Pointer {
        self.change_at.child(match self.change {
            Change::Update(_) => "update",
            Change::Copy(_) => "copy",
            Change::Remove => "remove",
        })
    }

    /// Returns what it puts into the document; nothing where it removes something. The error is about what it would copy.
    fn value(&self, raw: &Value) -> Result<Option<Cow<'_, Value>>, Box<Diagnostic>> {
        match &self.change {
            Change::Remove => Ok(None),
            Change::Update(update) => Ok(Some(Cow::Borrowed(update))),
            Change::Copy(from) => match from.query(raw).all().as_slice() {
                [only] => Ok(Some(Cow::Owned((*only).clone()))),
                found => {
                    let message = match found.len() {
                        0 => "there is nothing to copy in the document".to_owned(),
                        count => {
                            format!("{count} places match, and one alone can be copied")
                        }
                    };
                    let fault = misfit(&self.value_at(), message);
                    Err(Box::new(fault.help("name one place of the document")))
                }
            },
        }
    }

    fn remove(&self, raw: &mut Value, place: &Pointer) -> Option<Diagnostic> {
        let (Some(parent), Some(last)) = (place.parent(), place.last()) else {
            let at = self.at.child("target");
            return Some(misfit(&at, "the whole document cannot be removed".to_owned()));
        };
        match raw.pointer_mut(parent.as_str()) {
            Some(Value::Object(entries)) => _ = entries.remove(&last),
            Some(Value::Array(items)) => {
                if let Some(index) =
                    last.parse().ok().filter(|index| *index < items.len())
                {
                    items.remove(index);
                }
            }
            _ => {}
        }
        None
    }

    fn more_misfits(&self, count: usize) -> Diagnostic {
        let places = if count == 1 { "place" } else { "places" };
        let message = format!("the same holds for {count} more {places}");
        misfit(&self.at.child("target"), message).help("target fewer places")
    }
}

/// Returns the message about what does not fit.
fn misfit(at: &Pointer, message: String) -> Diagnostic {
    Diagnostic::error(codes::OVERLAY_MISFIT, at, message)
}
