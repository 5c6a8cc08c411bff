//! A document of one file or several as one tree, with the way back to its files.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Moves, led, places, put_in_place, rewrite, target};
use crate::diagnostic::{Diagnostics, File, Severity};
use crate::limits::CHAIN;
use crate::load::references::{FILES, Files, written};
use crate::load::{files, parse};
use crate::source::{Pointer, Source};

/// A document as it is written, and as one tree.
pub(crate) struct Whole {
    /// The document as one tree. References lead to components wherever they can.
    pub(crate) tree: Value,
    /// What is written in its file, with the trees of the other files below [`FILES`].
    pub(crate) raw: Value,
    moves: Moves,
    /// The places in the document, by those in other files.
    new: BTreeMap<Pointer, Pointer>,
    main: String,
    others: Vec<String>,
}

impl Whole {
    /// Reads a document. The error says which of its files cannot be read, and why.
    pub(crate) fn read(source: &Source) -> Result<Self, String> {
        let mut said = Diagnostics::default();
        let raw = parse::parse(source, File::Spec, &mut said);
        let raw = raw.and_then(|mut raw| {
            files::join(&mut raw, source, &mut said)?.none(raw, &mut said)
        });
        let mut faults = said.messages().iter();
        if let Some(fault) = faults.find(|fault| fault.severity == Severity::Error) {
            let path = match fault.file {
                File::Beside(index) => source.beside().get(index).map(|it| &it.source),
                _ => Some(source),
            };
            let path = path.map_or("", |source| source.path.as_str());
            return Err(format!("{path}: {}", fault.message));
        }
        let raw = raw.ok_or_else(|| format!("{}: it cannot be read", source.path))?;
        let mut whole = Self {
            tree: raw.clone(),
            raw,
            moves: Moves::default(),
            new: BTreeMap::new(),
            main: source.file_name().to_owned(),
            others: source.beside().iter().map(|file| file.name.clone()).collect(),
        };
        let mut tree = whole.raw.clone();
        whole.moves = put_in_place(&mut tree, &whole.files()).0;
        let moved = whole.moves.old.iter();
        whole.new = moved.map(|(place, old)| (old.clone(), place.clone())).collect();
        if let Value::Object(entries) = &mut tree {
            entries.remove(FILES);
        }
        whole.tree = whole.settled(&tree);
        Ok(whole)
    }

    fn files(&self) -> Files<'_> {
        Files {
            main: &self.main,
            others: self.others.iter().map(String::as_str).collect(),
        }
    }

    /// Returns the components and paths of a document.
    pub(crate) fn places(tree: &Value) -> BTreeSet<Pointer> {
        places(tree).into_iter().collect()
    }

    /// Returns where in another file a component or path is written; none where that is in the document's own.
    pub(crate) fn origin(&self, place: &Pointer) -> Option<&Pointer> {
        self.moves.old.get(place)
    }

    /// Returns the component or path that is written around a place of another file, and the place there.
    pub(crate) fn around(&self, old: &Pointer) -> Option<Pointer> {
        led(&old.parent()?, &self.new)
            .map(|around| old.last().map_or(around.clone(), |last| around.child(last)))
    }

    /// Returns the places that lead one to the next from a component or path to where it is written, which comes last.
    pub(crate) fn chain(&self, place: &Pointer) -> Vec<Pointer> {
        let (mut chain, files) = (vec![place.clone()], self.files());
        while let Some(last) = chain.last().filter(|_| chain.len() <= CHAIN) {
            match target(&self.raw, last, &files) {
                Some(next) if next.as_str().starts_with(&format!("/{FILES}/")) => {
                    chain.push(next);
                }
                _ => break,
            }
        }
        chain
    }

    /// Returns where a reference leads that is written at a place: to the component, if it leads where one is written.
    pub(crate) fn target(&self, reference: &str, at: &Pointer) -> Option<Pointer> {
        let files = self.files();
        let mut to = files.target(reference, at).ok()?;
        for _ in 0..CHAIN {
            if let Some(component) = led(&to, &self.new) {
                return Some(component);
            }
            match target(&self.raw, &to, &files) {
                Some(next) if is_beside(&to) => to = next,
                _ => break,
            }
        }
        Some(to)
    }

    /// Returns a part of the document's tree in which all references to the same place are spelt in the same way.
    pub(crate) fn settled(&self, value: &Value) -> Value {
        spelt(value, |reference| {
            self.target(reference, &Pointer::root()).map(|target| written(&target))
        })
    }

    /// Returns a reference that leads to what is no component and no path of the document, but in another file. What
    /// it leads to is not known here.
    pub(crate) fn stray(&self) -> Option<String> {
        let mut stray = None;
        spelt(&self.tree, |reference| {
            let to = self.target(reference, &Pointer::root());
            if to.as_ref().is_none_or(is_beside) {
                stray.get_or_insert_with(|| match &to {
                    Some(to) => {
                        let mut tokens = to.tokens().skip(1);
                        let file = tokens.next().unwrap_or_default();
                        let rest = tokens.fold(Pointer::root(), |at, it| at.child(it));
                        format!("{file}#{rest}")
                    }
                    None => reference.to_owned(),
                });
            }
            None
        });
        stray
    }

    /// Returns the reference to a place of the document, as it is written in a file that `from` is in.
    pub(crate) fn reference(&self, from: &Pointer, to: &Pointer) -> String {
        if is_beside(from) { self.files().main_from(from, to) } else { written(to) }
    }
}

/// Returns whether a place is in another file.
pub(crate) fn is_beside(place: &Pointer) -> bool {
    place.tokens().next().is_some_and(|first| first == FILES)
}

/// Returns a value with other references: those for which `spell` has one.
pub(crate) fn spelt(
    value: &Value,
    mut spell: impl FnMut(&str) -> Option<String>,
) -> Value {
    let mut value = value.clone();
    rewrite::each(&mut value, &mut |reference| {
        if let Some(other) = spell(reference) {
            *reference = other;
        }
    });
    value
}
