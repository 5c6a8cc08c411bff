//! Tree → typed form.

mod newest;

use std::collections::BTreeMap;
use std::ptr;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::check::{Checked, Reference};
use super::grammar::{
    HEADER, Kind, MEDIA_TYPE, OPEN_API, Object, PARAMETER, PATH_ITEM, REQUEST_BODY,
    RESPONSE, SCHEMA, SECURITY_SCHEME,
};
use super::parse::Path;
use super::references::written;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::document::openapi::{OpenAPI, Operation, ReferenceOr};
use crate::document::{Target, Targets};
use crate::limits::TOO_MUCH;
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
    limit: usize,
    diagnostics: &mut Diagnostics,
) -> Option<(OpenAPI, Targets)> {
    let mut targets = Targets::default();
    let mut outlines = Outlines::new(raw, checked, limit);
    let outline = outlines.of(raw, Kind::Object(&OPEN_API), Path::Root);
    let typed = read_as(outline, diagnostics)?;
    for reference in &checked.references {
        let Some(to) = &reference.to else { continue };
        if is_component(to) {
            continue;
        }
        if ptr::eq(reference.object, &SCHEMA) {
            targets.schemas.insert(to.clone());
        } else if !targets.others.contains_key(to) {
            let Some(value) = raw.pointer(to.as_str()) else { continue };
            let kind = Kind::Reference(reference.object);
            let outline = outlines.of(value, kind, Path::At(to));
            let target = target(outline, reference.object, diagnostics)?;
            targets.others.extend(target.map(|target| (to.clone(), target)));
        }
    }
    if let Some(at) = outlines.too_often {
        let message =
            "all uses of media types like this one together would be too large";
        let fault = Diagnostic::error(codes::TOO_MUCH_OUTPUT, &at, message);
        diagnostics.push(fault.help(TOO_MUCH));
        return None;
    }
    targets.outermost = outlines.schemas;
    for (at, outline) in outlines.operations {
        let operation: Operation = read_as(outline, diagnostics)?;
        targets.operations.insert(at, operation);
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

/// Values without what the typed form has no place for, and what it has no place for.
struct Outlines<'a> {
    raw: &'a Value,
    /// Where the references to media types lead, by their places.
    media_types: BTreeMap<&'a Pointer, &'a Pointer>,
    /// The places of schemas, which stay in the tree.
    schemas: Vec<Pointer>,
    /// Operations of methods that the typed form does not know.
    operations: Vec<(Pointer, Value)>,
    /// How many bytes of media types there may still be that stand elsewhere.
    left: usize,
    /// The media type that was one too many.
    too_often: Option<Pointer>,
}

impl<'a> Outlines<'a> {
    fn new(raw: &'a Value, checked: &'a Checked, limit: usize) -> Self {
        let media = |it: &&Reference| ptr::eq(it.object, &MEDIA_TYPE);
        let references = checked.references.iter().filter(media);
        Self {
            raw,
            media_types: references
                .filter_map(|it| Some((&it.at, it.to.as_ref()?)))
                .collect(),
            schemas: Vec::new(),
            operations: Vec::new(),
            left: limit,
            too_often: None,
        }
    }

    /// Returns a value without schemas, and without callbacks, of which a client makes nothing; the audit says so.
    fn of(&mut self, value: &Value, kind: Kind, path: Path<'_>) -> Value {
        if kind.object().is_some_and(|object| ptr::eq(object, &SCHEMA)) {
            let at = path.pointer();
            let reference = json!({ "$ref": written(&at) });
            self.schemas.push(at);
            return reference;
        }
        match (value, kind) {
            (Value::Array(items), Kind::List(kind)) => {
                let items = items.iter().enumerate();
                items.map(|(at, it)| self.of(it, *kind, Path::Item(&path, at))).collect()
            }
            (Value::Object(entries), _) => {
                let entries = entries.iter().filter(|(key, _)| *key != "callbacks");
                let outline = entries.map(|(key, inner)| {
                    let inner = match kind.child(value, key) {
                        Some(kind) => self.of(inner, kind, Path::Key(&path, key)),
                        None => inner.clone(),
                    };
                    (key.clone(), inner)
                });
                let outline = outline.collect::<Map<_, _>>();
                match kind.object() {
                    Some(object) => self.newest(outline, object, &path),
                    None => Value::Object(outline),
                }
            }
            _ => value.clone(),
        }
    }
}

/// Returns whether the typed document has what stands there.
fn is_component(at: &Pointer) -> bool {
    let rest = at.as_str().strip_prefix("/components/");
    rest.is_some_and(|rest| {
        rest.matches('/').count() == 1 && !rest.starts_with("pathItems/")
    })
}
