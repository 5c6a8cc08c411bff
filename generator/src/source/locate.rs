//! Where JSON pointers stand in a text.
//!
//! Looked up only when a message is rendered: one scan of the text for all pointers of a run, so
//! that a run without messages pays nothing.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Format, Pointer, Source, json, yaml};

/// Where a value stands, in byte offsets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Its key; list items and the root have none.
    pub key: Option<Range<usize>>,
    /// The value, with its brackets or quotes.
    pub value: Range<usize>,
    /// Whether it is an object or a list.
    pub container: bool,
}

/// The places of some pointers in one text.
#[derive(Debug, Default)]
pub struct Positions {
    /// A tree of the wanted tokens; the first node is the root of the document.
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    children: BTreeMap<String, usize>,
    /// In the order of the text. More than one where a key is given twice.
    places: Vec<Position>,
}

impl Positions {
    /// Finds all places of `wanted` and of what holds them, in one scan.
    ///
    /// Text that does not parse is read up to its fault.
    pub fn find<'a>(
        source: &Source,
        wanted: impl IntoIterator<Item = &'a Pointer>,
    ) -> Self {
        let mut positions = Self {
            nodes: vec![Node::default()],
        };
        for pointer in wanted {
            positions.want(pointer);
        }
        let mut tracker = Tracker {
            positions,
            frames: Vec::new(),
        };
        match source.format() {
            Format::Json => json::scan(&source.text, &mut tracker),
            Format::Yaml => yaml::scan(&source.text, &mut tracker),
        }
        tracker.positions
    }

    /// Returns where `pointer` stands for the `occurrence`-th time, counted from 0.
    ///
    /// For a value that is not in the text (an overlay or normalisation made it), the place of the
    /// nearest value around it; through a YAML alias, the alias. `None` for an empty text.
    #[must_use]
    pub fn get(&self, pointer: &Pointer, occurrence: usize) -> Option<&Position> {
        let mut node = self.nodes.first()?;
        let mut nearest = node.places.first();
        for token in pointer.tokens() {
            let Some(child) = node.children.get(&*token) else { return nearest };
            node = &self.nodes[*child];
            nearest = node.places.first().or(nearest);
            if node.places.is_empty() {
                return nearest;
            }
        }
        node.places.get(occurrence).or(nearest)
    }

    /// Returns where `pointer` stands first, if it is in the text.
    #[must_use]
    pub fn exact(&self, pointer: &Pointer) -> Option<&Position> {
        let mut node = self.nodes.first()?;
        for token in pointer.tokens() {
            node = &self.nodes[*node.children.get(&*token)?];
        }
        node.places.first()
    }

    fn want(&mut self, pointer: &Pointer) {
        let mut at = 0;
        for token in pointer.tokens() {
            at = match self.nodes[at].children.get(&*token) {
                Some(child) => *child,
                None => {
                    let child = self.nodes.len();
                    self.nodes.push(Node::default());
                    self.nodes[at].children.insert(token.into_owned(), child);
                    child
                }
            };
        }
    }
}

/// Follows a scanner through a text and notes where the wanted values are.
#[derive(Debug)]
pub(super) struct Tracker {
    positions: Positions,
    frames: Vec<Frame>,
}

/// An open object or list.
#[derive(Debug)]
struct Frame {
    /// Its node, when it is wanted; what is inside an unwanted one is only counted.
    node: Option<usize>,
    /// Which of the node's places is to be closed.
    place: usize,
    slot: Expected,
}

/// What comes next inside an open object or list.
#[derive(Debug)]
enum Expected {
    Key,
    Value { key: Range<usize>, node: Option<usize> },
    Item(usize),
}

impl Tracker {
    /// Forgets what was found, to begin anew.
    pub(super) fn reset(&mut self) {
        self.frames.clear();
        self.positions.nodes.iter_mut().for_each(|node| node.places.clear());
    }

    /// An object or list begins. It may stand where a key should (YAML allows that).
    pub(super) fn begin(&mut self, start: usize, object: bool) {
        let (node, place) = self.note(start..start, true);
        let slot = if object { Expected::Key } else { Expected::Item(0) };
        self.frames.push(Frame { node, place, slot });
    }

    /// The innermost object or list ends.
    pub(super) fn end(&mut self, end: usize) {
        let Some(frame) = self.frames.pop() else { return };
        if let Some(node) = frame.node {
            self.positions.nodes[node].places[frame.place].value.end = end;
        }
        self.advance();
    }

    /// A scalar, as a key or a value. `text` only matters for keys.
    pub(super) fn scalar(&mut self, text: &str, range: Range<usize>) {
        if let Some(Frame {
            node,
            slot: slot @ Expected::Key,
            ..
        }) = self.frames.last_mut()
        {
            let child = node
                .and_then(|node| self.positions.nodes[node].children.get(text).copied());
            *slot = Expected::Value { key: range, node: child };
        } else {
            self.note(range, false);
            self.advance();
        }
    }

    fn note(&mut self, value: Range<usize>, container: bool) -> (Option<usize>, usize) {
        let (node, key) = match self.frames.last() {
            None => (Some(0), None),
            Some(Frame { slot: Expected::Key, .. }) => (None, None),
            Some(Frame {
                slot: Expected::Value { key, node },
                ..
            }) => (*node, Some(key.clone())),
            Some(Frame {
                slot: Expected::Item(index),
                node,
                ..
            }) => {
                let child = |node: usize| {
                    self.positions.nodes[node].children.get(&index.to_string()).copied()
                };
                (node.and_then(child), None)
            }
        };
        let Some(node) = node else { return (None, 0) };
        let places = &mut self.positions.nodes[node].places;
        places.push(Position { key, value, container });
        (Some(node), places.len() - 1)
    }

    /// Moves the innermost frame past a complete key or value.
    fn advance(&mut self) {
        let Some(frame) = self.frames.last_mut() else { return };
        frame.slot = match &frame.slot {
            // A key that is not a scalar: no pointer leads to its value.
            Expected::Key => Expected::Value { key: 0..0, node: None },
            Expected::Value { .. } => Expected::Key,
            Expected::Item(index) => Expected::Item(index + 1),
        };
    }
}
