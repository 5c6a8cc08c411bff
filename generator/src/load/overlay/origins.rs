//! Which values of the tree the overlay put there, so that what is wrong with one is told where it
//! is written.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, File, Place};
use crate::load::bundle::{Moves, led};
use crate::source::Pointer;

/// Places of the tree that an overlay filled, each with the place in the overlay that says so.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origins {
    /// In the order of their making: a later one hides an earlier one.
    list: Vec<(Pointer, Pointer)>,
    /// What stood in other files of the document.
    moves: Moves,
    /// Where it is written what was put apart, by where it stands.
    apart: BTreeMap<Pointer, Pointer>,
}

impl Origins {
    pub(in crate::load) fn of_moved(moves: Moves) -> Self {
        Self {
            list: Vec::new(),
            moves,
            apart: BTreeMap::new(),
        }
    }

    /// Notes what was put apart, by where it stands now.
    pub(in crate::load) fn put_apart(&mut self, apart: BTreeMap<Pointer, Pointer>) {
        self.apart = apart;
    }

    /// Moves a message about what was put apart to where it is written.
    pub(crate) fn together(&self, mut message: Diagnostic) -> Diagnostic {
        let related = message.related.iter_mut().map(|(place, _)| place);
        for place in std::iter::once(&mut message.place).chain(related) {
            if let Place::Pointer(at) | Place::Key(at, _) = place {
                // What was put apart may have stood in what was.
                while let Some(old) = led(at, &self.apart) {
                    *at = old;
                }
            }
        }
        message
    }

    /// Notes that what stands at `place` of the tree stands at `at` of the overlay.
    pub(super) fn note(&mut self, place: Pointer, at: Pointer) {
        self.list.push((place, at));
    }

    /// Returns the places of the tree.
    pub(in crate::load) fn places(&self) -> impl Iterator<Item = &Pointer> {
        self.list.iter().map(|(place, _)| place)
    }

    /// Moves a message about a value that the overlay put into the document to the overlay. The place
    /// in the document stays in the message. A message about what was put in its place from another
    /// file goes back to that file.
    pub(crate) fn relocate(&self, mut message: Diagnostic) -> Diagnostic {
        if message.file != File::Spec {
            return message;
        }
        let (Place::Pointer(pointer) | Place::Key(pointer, _)) = &message.place else {
            return message;
        };
        let Some(at) = self.find(pointer) else { return self.to_files(message) };
        let document = pointer.clone();
        message.place = match message.place {
            Place::Key(_, occurrence) => Place::Key(at, occurrence),
            _ => Place::Pointer(at),
        };
        // The other places are of the document, and a message is about one file.
        message.related.clear();
        message.file = File::Overlay;
        message.document = Some(document);
        message
    }

    fn to_files(&self, mut message: Diagnostic) -> Diagnostic {
        if let Place::Pointer(at) | Place::Key(at, _) = &message.place
            && self.moves.origin(at).is_some()
        {
            message.document = Some(at.clone());
        }
        let related = message.related.iter_mut().map(|(place, _)| place);
        for place in std::iter::once(&mut message.place).chain(related) {
            if let Place::Pointer(pointer) | Place::Key(pointer, _) = place
                && let Some(old) = self.moves.origin(pointer)
            {
                *pointer = old;
            }
        }
        message
    }

    fn find(&self, pointer: &Pointer) -> Option<Pointer> {
        let (place, at) = self.list.iter().rev().find(|(place, _)| {
            let rest = pointer.as_str().strip_prefix(place.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })?;
        let rest = &pointer.as_str()[place.as_str().len()..];
        Some(Pointer::parse(&format!("{at}{rest}")))
    }
}
