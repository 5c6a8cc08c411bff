//! References: that each leads to a thing of the right kind, and ends.
//!
//! A reference may lead anywhere in the document and the files beside it. What stands where the
//! grammar has no word for it (in another file, below an `x-…`) is held against the grammar of the
//! kind that the reference asks for, when the first reference leads there.

mod chains;
mod locate;
mod loops;

use std::collections::BTreeMap;
use std::ptr;

use serde_json::Value;

pub(super) use locate::{FILES, Files, beside, shown, written};

use super::check::{self, Checked, Reference};
use super::grammar::{Kind, OPEN_API, Object};
use super::mend;
use super::normal;
use super::normal::LeftOut;
use super::own::Own;
use super::parse::Path;
use super::version::Version;
use crate::diagnostic::{Diagnostic, Diagnostics, codes, nearest};
use crate::source::Pointer;

/// How many faults come with a suggestion at most. Each is a search through all names of a kind, so
/// that there are fewer where there are very many names.
const SUGGESTIONS: usize = 100;
const COMPARISONS: usize = 100_000;

/// Reports references that lead to nothing, to something else than is needed, round in a loop, or too far.
/// Adds to `checked` what is found only by reference, and where each reference leads. Returns what that is.
pub(super) fn follow(
    raw: &mut Value,
    checked: &mut Checked,
    files: &Files<'_>,
    version: Version,
    left: &mut LeftOut,
    own: &mut Own,
    diagnostics: &mut Diagnostics,
) -> Lands {
    let names = raw["components"]["schemas"].as_object().map_or(0, serde_json::Map::len);
    let suggestions = (COMPARISONS / names.max(1)).clamp(1, SUGGESTIONS);
    let (mut lands, mut faults, mut next) = (Lands::new(), 0, 0);
    while let Some(reference) = checked.references.get(next) {
        if diagnostics.are_enough() {
            return lands;
        }
        let object = reference.object;
        match arrive(raw, reference, files, &lands, faults < suggestions) {
            Ok((target, known)) => {
                checked.references[next].to = Some(target.clone());
                if !known && let Some(found) = raw.pointer_mut(target.as_str()) {
                    let (kind, path) = (Kind::Reference(object), Path::At(&target));
                    own.check_at(found, kind, path, diagnostics);
                    mend::mend_at(found, kind, path, diagnostics);
                    normal::normalise_at(found, kind, path, version, left, diagnostics);
                    lands.insert(target.clone(), object);
                    check::check_at(found, kind, path, version, checked, diagnostics);
                }
            }
            Err(fault) => {
                diagnostics.push(*fault);
                faults += 1;
            }
        }
        next += 1;
    }
    let mut edges = loops::edges(raw, &checked.references);
    loops::report(&edges, diagnostics);
    chains::report(raw, &mut edges, &checked.references, diagnostics);
    lands
}

/// Places outside of the grammar that references lead to, with what stands there.
pub(super) type Lands = BTreeMap<Pointer, &'static Object>;

/// Follows a reference. Returns the place, and whether it is one that the grammar knows.
fn arrive(
    raw: &Value,
    reference: &Reference,
    files: &Files<'_>,
    lands: &Lands,
    suggest: bool,
) -> Result<(Pointer, bool), Box<Diagnostic>> {
    let at = reference.at.child("$ref");
    let error = |code, message: String| Box::new(Diagnostic::error(code, &at, message));
    let target = files.target(&reference.target, &reference.at).map_err(|fault| {
        Box::new(Diagnostic::error(fault.code, &at, fault.message).help(fault.help))
    })?;
    let (mut value, mut kind) = (raw, Some(Kind::Object(&OPEN_API)));
    let mut reached = Pointer::root();
    for token in target.tokens() {
        let inner = match value {
            Value::Object(entries) => entries.get(&*token),
            Value::Array(items) => index(&token).and_then(|index| items.get(index)),
            _ => None,
        };
        let Some(inner) = inner else {
            let fault = error(
                codes::DANGLING_REFERENCE,
                format!("`{}` does not exist", locate::shown(&target)),
            );
            let near =
                suggest.then(|| suggestion(value, &reached, &target, &token)).flatten();
            return Err(Box::new(match near {
                Some(near) => {
                    fault.help(format!("did you mean `{}`?", locate::reference(&near)))
                }
                None => fault
                    .help(format!("`{}` has no `{token}`", locate::reference(&reached))),
            }));
        };
        kind = kind.and_then(|kind| kind.child(value, &token));
        (value, reached) = (inner, reached.child(&token));
        if matches!(kind, None | Some(Kind::Any)) {
            kind = lands.get(&reached).map(|object| Kind::Reference(object));
        }
    }
    let Some(kind) = kind else { return Ok((target, false)) };
    let object = kind.object();
    if object.is_some_and(|object| ptr::eq(object, reference.object)) {
        return Ok((target, true));
    }
    let found = object.map_or("something else", |object| object.name);
    let expected = reference.object.name;
    let place = locate::shown(&target);
    let message = format!("expected {expected}, but `{place}` is {found}");
    Err(error(codes::WRONG_REFERENCE, message))
}

/// Returns the name of a sibling that the token may be a misspelling of, as a pointer with all that
/// follows.
fn suggestion(
    value: &Value,
    reached: &Pointer,
    target: &Pointer,
    token: &str,
) -> Option<Pointer> {
    let near = nearest(token, value.as_object()?.keys().map(String::as_str))?;
    let rest = target.tokens().skip(reached.tokens().count() + 1);
    Some(rest.fold(reached.child(near), |pointer, token| pointer.child(token)))
}

/// Reads a list index of RFC 6901: no sign, no leading zero.
fn index(token: &str) -> Option<usize> {
    let canonical = token == "0" || !token.starts_with(['0', '+']);
    token.parse().ok().filter(|_| canonical)
}
