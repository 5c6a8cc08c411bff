//! The other files of a document: which there are, and their place in the tree.

mod real;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::cuts::Cuts;
use super::parse;
use super::references::{FILES, Files};
use crate::diagnostic::{Diagnostic, Diagnostics, File, codes};
use crate::source::{Pointer, Source};

/// Returns the files that the text of the file `name` refers to, relative to the document's folder.
/// Files out of the folder and addresses are not among them.
///
/// ```
/// # use ory_sdk_generator::{load, source::Source};
/// let source = Source::new("api/pets.yaml", "{schema: {$ref: 'pet.yaml#/Pet'}}");
/// assert_eq!(load::referenced_files("pets.yaml", &source), ["pet.yaml"]);
/// ```
#[must_use]
pub fn referenced_files(name: &str, source: &Source) -> Vec<String> {
    if !has_file_references(&source.text) {
        return Vec::new();
    }
    let mut unsaid = Diagnostics::default();
    let Some(raw) = parse::parse(source, File::Spec, &mut unsaid) else {
        return Vec::new();
    };
    let mut files = BTreeSet::new();
    let own = raw.get("$self").and_then(Value::as_str).unwrap_or_default();
    let folder = own.rfind('/').map_or("", |slash| &own[..=slash]);
    for target in real::targets(&raw) {
        let file = target.split('#').next().unwrap_or_default();
        // What stands beside the address of the document stands beside the document.
        let beside = file.strip_prefix(folder).filter(|_| folder.contains(':'));
        let file = beside.unwrap_or(file);
        if is_file(file) {
            files.extend(super::references::beside(file, name));
        }
    }
    files.into_iter().collect()
}

/// Returns whether a text may refer to a file: a look at the text, as parsing takes longer.
fn has_file_references(text: &str) -> bool {
    let target = |rest: &str| {
        let value = rest.trim_start_matches(['"', '\'', ':', ' ', '\t', '\r', '\n']);
        !value.starts_with('#')
    };
    text.match_indices("$ref").any(|(at, key)| target(&text[at + key.len()..]))
}

/// A bare name in a mapping is that of a schema.
pub(super) fn is_file(path: &str) -> bool {
    path.contains('/')
        || [".yaml", ".yml", ".json"].iter().any(|ending| path.ends_with(ending))
}

/// What is wrong with the files that could not be read, by their places in the tree.
pub(super) struct Unread(Vec<(Pointer, Diagnostics)>);

impl Unread {
    /// Returns the tree if all files could be read, and reports what is wrong with them.
    pub(super) fn none(
        self,
        raw: Value,
        diagnostics: &mut Diagnostics,
    ) -> Option<Value> {
        let is_whole = self.0.is_empty();
        self.0.into_iter().for_each(|(_, said)| diagnostics.absorb(said));
        is_whole.then_some(raw)
    }

    /// Reports them, unless what needed them was cut out. Returns `None` where one is needed: what follows from that, such
    /// as references to what was not read, is not worth saying.
    pub(super) fn report(
        self,
        raw: &Value,
        files: &Files<'_>,
        cuts: &Cuts,
        diagnostics: &mut Diagnostics,
    ) -> Option<()> {
        let mut needed = self.0;
        needed.retain(|(at, _)| !cuts.spare(at, raw, files));
        for (at, said) in &needed {
            diagnostics.extend(said.messages().iter().cloned().map(|mut message| {
                message.document = Some(at.clone());
                message
            }));
        }
        needed.is_empty().then_some(())
    }
}

/// Puts the trees of the other files into the document's, nothing for one that cannot be read. Returns `None` where all of
/// them are too large together.
pub(super) fn join(
    raw: &mut Value,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Unread> {
    let mut unread = Vec::new();
    let Value::Object(entries) = raw else { return Some(Unread(unread)) };
    if entries.remove(FILES).is_some() {
        let message = format!("`{FILES}` is not one of this generator's keys");
        let at = Pointer::root().child(FILES);
        let help = "refer to other files with `$ref` where they are needed";
        diagnostics.push(
            Diagnostic::key_error(codes::UNKNOWN_OWN_KEY, &at, message).help(help),
        );
    }
    let mut trees = Map::new();
    let (mut bytes, limit) = (source.text.len(), source.limits.bytes);
    for (index, beside) in source.beside().iter().enumerate() {
        let file = File::Beside(index);
        bytes += beside.source.text.len();
        if bytes > limit {
            diagnostics.push(too_large(limit).file(file));
            return None;
        }
        let mut said = Diagnostics::default();
        let tree = parse::parse(&beside.source, file, &mut said);
        match &tree {
            Some(_) => diagnostics.absorb(said),
            None => {
                let at = Pointer::root().child(FILES).child(&beside.name);
                unread.push((at, said));
            }
        }
        trees.insert(beside.name.clone(), tree.unwrap_or_default());
    }
    if !trees.is_empty() {
        entries.insert(FILES.to_owned(), Value::Object(trees));
    }
    Some(Unread(unread))
}

/// Takes out of the tree what is in other files.
pub(super) fn take_beside(raw: &mut Value) -> Option<Value> {
    raw.as_object_mut()?.remove(FILES)
}

/// Puts back into the tree what was taken out of it while it was no part of the document.
pub(super) fn put_beside(raw: &mut Value, beside: Option<Value>) {
    if let (Value::Object(entries), Some(beside)) = (raw, beside) {
        entries.insert(FILES.to_owned(), beside);
    }
}

fn too_large(limit: usize) -> Diagnostic {
    let mib = limit >> 20;
    let message = format!(
        "with this file, the document and the files that it refers to are larger than {mib} MiB"
    );
    Diagnostic::error(codes::TOO_LARGE, &Pointer::root(), message)
        .help("split it by tags, or raise the limit with `--max-mib`")
}
