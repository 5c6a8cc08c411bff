//! References: that each leads, inside the document, to a thing of the right kind, and ends.

mod loops;

use std::borrow::Cow;
use std::ptr;

use serde_json::Value;

use super::check::Reference;
use super::grammar::{Kind, OPEN_API};
use crate::diagnostic::{Diagnostic, Diagnostics, codes, nearest};
use crate::source::Pointer;

/// How many faults come with a suggestion at most. Each is a search through all names of a kind, so
/// that there are fewer where there are very many names.
const SUGGESTIONS: usize = 100;
const COMPARISONS: usize = 100_000;

/// Reports references that lead out of the document, to nothing, to something else than is needed,
/// or round in a loop.
pub(super) fn check(
    raw: &Value,
    references: &[Reference],
    diagnostics: &mut Diagnostics,
) {
    let names = raw["components"]["schemas"].as_object().map_or(0, serde_json::Map::len);
    let suggestions = (COMPARISONS / names.max(1)).clamp(1, SUGGESTIONS);
    let mut faults = 0;
    for reference in references {
        if diagnostics.are_enough() {
            return;
        }
        if let Some(fault) = fault(raw, reference, faults < suggestions) {
            diagnostics.push(fault);
            faults += 1;
        }
    }
    loops::report(raw, references, diagnostics);
}

/// Returns the place that a `$ref` within the document names: its fragment, percent-decoded.
/// `None` if it leads out of the document.
fn target(reference: &str) -> Option<Pointer> {
    let fragment = reference.strip_prefix('#')?;
    let fragment = percent_decode(fragment);
    (fragment.is_empty() || fragment.starts_with('/')).then(|| Pointer::parse(&fragment))
}

/// Follows a reference, and returns what is wrong with it.
fn fault(raw: &Value, reference: &Reference, suggest: bool) -> Option<Diagnostic> {
    let at = reference.at.child("$ref");
    let written = &reference.target;
    let error = |code, message: String| Diagnostic::error(code, &at, message);
    let Some(target) = target(written) else {
        return Some(if written.starts_with('#') {
            error(
                codes::DANGLING_REFERENCE,
                format!("`{written}` is not a JSON pointer"),
            )
            .help("it begins with `#/`, as in `#/components/schemas/Name`")
        } else {
            error(
                codes::REMOTE_REFERENCE,
                format!("`{written}` leads out of the document"),
            )
            .help("bundle the document first; no file and no address is ever opened")
        });
    };
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
                format!("nothing stands at `{target}`"),
            );
            let near =
                suggest.then(|| suggestion(value, &reached, &target, &token)).flatten();
            return Some(match near {
                Some(near) => fault.help(format!("did you mean `#{near}`?")),
                None => fault.help(format!("`#{reached}` has no `{token}`")),
            });
        };
        kind = kind.and_then(|kind| kind.child(value, &token));
        (value, reached) = (inner, reached.child(&token));
    }
    let object = kind.and_then(Kind::object);
    if object.is_some_and(|object| ptr::eq(object, reference.object)) {
        return None;
    }
    let found = object.map_or("something else", |object| object.name);
    let message =
        format!("expected {}, but `{target}` is {found}", reference.object.name);
    Some(error(codes::WRONG_REFERENCE, message))
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

/// Decodes `%20` and the like; what is not valid stays as it is.
fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digit =
            |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        match (byte, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = &after[2..];
            }
            _ => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}
