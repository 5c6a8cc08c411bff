//! Tree → typed form.

use std::ptr;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::check::Checked;
use super::grammar::{
    HEADER, Kind, OPEN_API, Object, PARAMETER, PATH_ITEM, REQUEST_BODY, RESPONSE,
    SCHEMA, SECURITY_SCHEME,
};
use super::parse::Path;
use super::references::written;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::document::openapi::{OpenAPI, ReferenceOr};
use crate::document::{Target, Targets};
use crate::source::Pointer;

/// Reads the typed form of a tree that the check found sound, and what its references lead to. Returns `None` when an
/// error was reported.
///
/// A schema stays in the tree: in its place, the typed form has a reference to that place. The check is stricter than
/// the typed form, so that no error is expected here, and none can make the library search for its cause, which takes
/// it exponential time in the depth.
pub(super) fn read(
    raw: &Value,
    checked: &Checked,
    diagnostics: &mut Diagnostics,
) -> Option<(OpenAPI, Targets)> {
    let mut targets = Targets::default();
    let (kind, places) = (Kind::Object(&OPEN_API), &mut targets.outermost);
    let typed = read_as(outline(raw, kind, Path::Root, places), diagnostics)?;
    for reference in &checked.references {
        let Some(to) = &reference.to else { continue };
        if is_component(to) {
            continue;
        }
        if ptr::eq(reference.object, &SCHEMA) {
            targets.schemas.insert(to.clone());
        } else if !targets.others.contains_key(to) {
            let Some(value) = raw.pointer(to.as_str()) else { continue };
            let (kind, places) =
                (Kind::Reference(reference.object), &mut targets.outermost);
            let outline = outline(value, kind, Path::At(to), places);
            let target = target(outline, reference.object, diagnostics)?;
            targets.others.extend(target.map(|target| (to.clone(), target)));
        }
    }
    Some((typed, targets))
}

fn read_as<T: DeserializeOwned>(
    outline: Value,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    match serde_json::from_value(outline) {
        Ok(typed) => Some(typed),
        Err(error) => {
            let message = format!("the document cannot be read: {error}");
            diagnostics.push(
                Diagnostic::error(codes::UNREADABLE, &Pointer::root(), message)
                    .help("this is a bug in the generator; please report it"),
            );
            None
        }
    }
}

/// Returns the thing that references of a kind lead to; nothing for kinds that a client makes nothing of. `None` when
/// an error was reported.
fn target(
    outline: Value,
    object: &'static Object,
    diagnostics: &mut Diagnostics,
) -> Option<Option<Target>> {
    fn read<T: DeserializeOwned>(
        outline: Value,
        make: fn(ReferenceOr<T>) -> Target,
        diagnostics: &mut Diagnostics,
    ) -> Option<Option<Target>> {
        Some(Some(make(read_as(outline, diagnostics)?)))
    }
    let is = |other: &'static Object| ptr::eq(object, other);
    match () {
        () if is(&PARAMETER) => read(outline, Target::Parameter, diagnostics),
        () if is(&REQUEST_BODY) => read(outline, Target::RequestBody, diagnostics),
        () if is(&RESPONSE) => read(outline, Target::Response, diagnostics),
        () if is(&HEADER) => read(outline, Target::Header, diagnostics),
        () if is(&PATH_ITEM) => {
            read(outline, |it| Target::PathItem(Box::new(it)), diagnostics)
        }
        () if is(&SECURITY_SCHEME) => read(outline, Target::SecurityScheme, diagnostics),
        () => Some(None),
    }
}

/// Returns a value without what the typed form has no place for: schemas, which stay in the tree, and callbacks, of
/// which a client makes nothing; the audit says so. Adds the places of the schemas.
fn outline(
    value: &Value,
    kind: Kind,
    path: Path<'_>,
    places: &mut Vec<Pointer>,
) -> Value {
    if kind.object().is_some_and(|object| ptr::eq(object, &SCHEMA)) {
        let at = path.pointer();
        let reference = json!({ "$ref": written(&at) });
        places.push(at);
        return reference;
    }
    match (value, kind) {
        (Value::Array(items), Kind::List(kind)) => {
            let items = items.iter().enumerate();
            let outlines =
                items.map(|(at, it)| outline(it, *kind, Path::Item(&path, at), places));
            outlines.collect()
        }
        (Value::Object(entries), _) => {
            let entries = entries.iter().filter(|(key, _)| *key != "callbacks");
            let entries = entries.map(|(key, inner)| {
                let inner = match kind.child(value, key) {
                    Some(kind) => outline(inner, kind, Path::Key(&path, key), places),
                    None => inner.clone(),
                };
                (key.clone(), inner)
            });
            Value::Object(entries.collect::<Map<_, _>>())
        }
        _ => value.clone(),
    }
}

/// Returns whether the typed document has what stands there.
fn is_component(at: &Pointer) -> bool {
    let rest = at.as_str().strip_prefix("/components/");
    rest.is_some_and(|rest| {
        rest.matches('/').count() == 1 && !rest.starts_with("pathItems/")
    })
}
