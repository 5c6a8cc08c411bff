//! References by name and by address: `$ref: '#name'` to the schema with that `$anchor`, and references to or relative
//! to an `$id`. All of them become pointers, before anything else looks at a reference.
//!
//! A `$dynamicRef` leads where the schema says that is used, and not only the one that has it. Where the document gives
//! its name to one schema alone, it always leads there, and is a reference as well.

mod address;
mod walk;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use super::references::{FILES, Files, written};
use crate::source::{Pointer, Source, percent_decoded};
pub(super) use address::resolve as resolve_address;
use walk::Around;

/// The keys that give a schema a name or an address, and a document an address.
const NAMING: [&str; 4] = ["$anchor", "$dynamicAnchor", "$id", "$self"];

/// What the paths of files are relative to, as long as no `$id` says otherwise.
const BASE: &str = "file:///";

/// A `$ref`, a `$dynamicRef` or an entry of a discriminator's mapping that may name a schema in such a way.
struct Link {
    /// The object that has it, and its key there.
    at: Pointer,
    key: String,
    target: String,
    around: Around,
}

/// The schemas that have names or addresses.
#[derive(Default)]
struct Named {
    /// By address, files included.
    resources: BTreeMap<String, Pointer>,
    /// By the schema or the file whose names they are, and the name.
    anchors: BTreeMap<(Pointer, String), Pointer>,
    /// How many schemas have a dynamic name.
    dynamic: BTreeMap<String, usize>,
}

/// Turns each reference of the tree that names a schema by an anchor or an address into a pointer.
pub(super) fn resolve(raw: &mut Value, source: &Source, files: &Files<'_>) {
    let mut texts = source.beside().iter().map(|file| &file.source.text);
    let names = |text: &String| NAMING.iter().any(|key| text.contains(key));
    if !names(&source.text) && !texts.any(names) {
        return;
    }
    let (mut named, mut links) = (Named::default(), Vec::new());
    walk::walk(raw, files, &mut named, &mut links);
    for link in links {
        let Some(place) = named.target(raw, &link) else { continue };
        let Some(Value::Object(entries)) = raw.pointer_mut(link.at.as_str()) else {
            continue;
        };
        let reference = files.written_from(&link.at, &place);
        let key = if link.key == "$dynamicRef" { "$ref" } else { &link.key };
        entries.remove(&link.key);
        entries.insert(key.to_owned(), reference.into());
    }
}

impl Named {
    /// Returns where a link leads that names a schema; `None` for any other, and for one that leads nowhere.
    fn target(&self, raw: &Value, link: &Link) -> Option<Pointer> {
        let (address, fragment) =
            link.target.split_once('#').unwrap_or((&link.target, ""));
        let fragment = percent_decoded(fragment).unwrap_or(Cow::Borrowed(fragment));
        if link.key == "$dynamicRef" && self.dynamic.get(&*fragment) != Some(&1) {
            return None;
        }
        let around = &link.around;
        let whole = address::resolve(&around.base, address);
        let resource = match address {
            "" => &around.resource,
            _ => self.resources.get(&whole)?,
        };
        if fragment.is_empty() || fragment.starts_with('/') {
            // Pointers into a file are read as they are.
            let is_file = *resource == walk::file_of(resource);
            let is_plain = is_file && (address.is_empty() || whole.starts_with(BASE));
            let place = Pointer::parse(&format!("{resource}{fragment}"));
            // Of what is missing in a document that the reference names, another check says so.
            let is_there = is_file || raw.pointer(place.as_str()).is_some();
            return (!is_plain && is_there).then_some(place);
        }
        let within = |place: Pointer| self.anchors.get(&(place, fragment.to_string()));
        let found = within(resource.clone());
        // Many write names as if an `$id` around them made no difference.
        found.or_else(|| within(walk::file_of(resource))).cloned()
    }
}

impl Files<'_> {
    /// Returns the reference, as it is written in the file that `from` is in, to a place anywhere in the tree.
    fn written_from(&self, from: &Pointer, place: &Pointer) -> String {
        let file = walk::file_of(place);
        if file == walk::file_of(from) {
            return written(&inside(place, &file));
        }
        let Some(name) = file.last() else { return self.main_from(from, place) };
        let home = walk::file_of(from).last().unwrap_or_default();
        let up = "../".repeat(home.matches('/').count());
        let name = name.replace('%', "%25").replace('#', "%23");
        format!("{up}{name}{}", written(&inside(place, &file)))
    }
}

/// Returns a place as its file has it.
fn inside(place: &Pointer, file: &Pointer) -> Pointer {
    Pointer::parse(&place.as_str()[file.as_str().len()..])
}

/// Returns the place in the tree of a file beside the document.
fn place_of(file: &str) -> Pointer {
    Pointer::root().child(FILES).child(file)
}
