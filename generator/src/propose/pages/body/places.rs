//! The properties of a body, and of what in it is about the page.

use crate::model::{Api, Field, Struct, TypeKind, TypeRef};
use crate::source::Pointer;

use super::super::bare;

/// How deep properties are looked for: `pagination.cursors.after` is two levels down.
pub(super) const DEPTH: usize = 2;

/// Objects whose properties are about the page, or that are the page, by their names in small letters and without signs.
const AROUND: &[&str] = &[
    "cursor",
    "cursors",
    "data",
    "links",
    "meta",
    "metadata",
    "next",
    "page",
    "pageinfo",
    "pagination",
    "paging",
    "response",
    "responsemetadata",
    "result",
];

/// Where a token may be called by one word, since what is around it says of what.
const OF_TOKENS: &[&str] = &["cursor", "cursors"];

/// A property.
pub(super) struct Place<'a> {
    /// How an overlay names it.
    pub(super) path: String,
    pub(super) field: &'a Field,
    /// How many objects are around it besides the body.
    pub(super) depth: usize,
    /// What it is called.
    name: String,
}

impl Place<'_> {
    /// Returns whether it has a name, given in small letters and without signs.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.name == name
    }
}

/// Returns the properties of an object, those of the object itself first.
pub(super) fn of<'a>(api: &'a Api, object: &'a Struct) -> Vec<Place<'a>> {
    let mut found = Vec::new();
    let mut open = vec![(Vec::<&'a Field>::new(), object)];
    while !open.is_empty() {
        let mut inner = Vec::new();
        for (around, object) in open {
            for field in &object.fields {
                found.push(place(&around, field));
                let is_around = AROUND.contains(&bare(&field.wire_name).as_str());
                if is_around
                    && around.len() < DEPTH
                    && let TypeRef::Named(name) = api.resolve(&field.ty)
                    && let Some(TypeKind::Struct(object)) =
                        api.types.get(name).map(|def| &def.kind)
                {
                    inner.push(([around.as_slice(), &[field]].concat(), object));
                }
            }
        }
        open = inner;
    }
    found
}

/// Returns the properties of an object and of nothing in it.
pub(super) fn own(object: &Struct) -> Vec<Place<'_>> {
    object.fields.iter().map(|field| place(&[], field)).collect()
}

fn place<'a>(around: &[&'a Field], field: &'a Field) -> Place<'a> {
    let names: Vec<&str> =
        around.iter().chain([&field]).map(|field| field.wire_name.as_str()).collect();
    let is_plain = names.iter().all(|name| !name.contains(['.', '/', '~']));
    let path = match names.as_slice() {
        [only] => (*only).to_owned(),
        _ if is_plain => names.join("."),
        _ => names.iter().fold(Pointer::root(), |at, name| at.child(name)).to_string(),
    };
    let own = bare(&field.wire_name);
    let parent = around.last().map(|field| bare(&field.wire_name)).unwrap_or_default();
    let is_token = OF_TOKENS.contains(&parent.as_str());
    let name = match own.as_str() {
        "after" if is_token => "nextcursor".to_owned(),
        "next" if parent == "links" => "nextlink".to_owned(),
        "href" | "url" if parent == "next" => "nextlink".to_owned(),
        _ => own,
    };
    Place {
        path,
        field,
        depth: around.len(),
        name,
    }
}
