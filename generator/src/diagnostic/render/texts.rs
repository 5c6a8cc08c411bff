//! The inputs of a run with the positions that its messages need.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::excerpt::{Excerpt, Lines};
use crate::Inputs;
use crate::diagnostic::{Diagnostic, File, Place};
use crate::source::{FILES, Pointer, Positions, Source};

/// The inputs, each scanned at most once.
pub(super) struct Texts<'a> {
    inputs: &'a Inputs,
    files: BTreeMap<File, Text<'a>>,
}

struct Text<'a> {
    source: &'a Source,
    lines: Lines,
    positions: Positions,
}

impl<'a> Texts<'a> {
    pub(super) fn new(messages: &[Diagnostic], inputs: &'a Inputs) -> Self {
        let beside = inputs.spec.beside().iter().enumerate();
        let beside =
            beside.map(|(index, file)| (File::Beside(index), Some(&file.source)));
        let sources = [
            (File::Spec, Some(&inputs.spec)),
            (File::Overlay, inputs.overlay.as_ref()),
            (File::Settings, inputs.settings.as_ref()),
        ];
        let mut wanted = wanted(messages, inputs);
        let mut files = BTreeMap::new();
        for (file, source) in sources.into_iter().chain(beside) {
            let Some(source) = source else { continue };
            let positions = match wanted.remove(&file) {
                Some(mut wanted) => {
                    let ids: BTreeSet<Pointer> =
                        wanted.iter().filter_map(operation_id).collect();
                    wanted.extend(ids);
                    Positions::find(source, &wanted)
                }
                None => Positions::default(),
            };
            let lines = Lines::new(&source.text);
            files.insert(file, Text { source, lines, positions });
        }
        Self { inputs, files }
    }

    /// Returns the file that has a place of the tree, and where it has it: the trees of a
    /// document's other files are a part of its own.
    pub(super) fn home(&self, file: File, place: &Place) -> (File, Place) {
        home(file, place, self.inputs)
    }

    pub(super) fn path(&self, file: File, place: &Place) -> &'a str {
        let (file, _) = self.home(file, place);
        self.files.get(&file).map_or("", |text| &text.source.path)
    }

    /// Returns what to underline: a scalar itself, but of an object or list only the key or the
    /// opening bracket, as the whole would fill the screen.
    pub(super) fn span(&self, file: File, place: &Place) -> Option<Range<usize>> {
        let (file, place) = &self.home(file, place);
        let Text { source, positions, .. } = self.files.get(file)?;
        let (pointer, occurrence, of_key) = match place {
            Place::Pointer(pointer) => (pointer, 0, false),
            Place::Key(pointer, occurrence) => (pointer, *occurrence, true),
            Place::Offset(offset) => return Some(*offset..*offset),
            Place::Span(span) => return Some(span.clone()),
            Place::Run => return None,
        };
        let Some(position) = positions.get(pointer, occurrence) else {
            return Some(0..0);
        };
        let value = &position.value;
        let one_line =
            !source.text.get(value.clone()).unwrap_or_default().contains('\n');
        match &position.key {
            Some(key) if of_key || position.container || !one_line => Some(key.clone()),
            None if position.container => Some(value.start..value.start + 1),
            _ => Some(value.clone()),
        }
    }

    pub(super) fn excerpt(&self, file: File, place: &Place) -> Option<Excerpt> {
        let span = self.span(file, place)?;
        let (file, _) = self.home(file, place);
        let text = self.files.get(&file)?;
        Some(Excerpt::new(&text.source.text, &text.lines, span))
    }

    /// Returns the operationId of the operation that a message is about.
    pub(super) fn operation_id(&self, message: &Diagnostic) -> Option<String> {
        let (file, place) = self.home(message.file, &message.place);
        let (Place::Pointer(at) | Place::Key(at, _)) = place else {
            return None;
        };
        let Text { source, positions, .. } = self.files.get(&file)?;
        let id = positions.exact(&operation_id(&at)?)?;
        let written = source.text.get(id.value.clone())?;
        // JSON's texts are YAML's, too.
        serde_yaml::from_str(written).ok()
    }
}

/// Returns where the operationId of the operation around a place stands.
fn operation_id(at: &Pointer) -> Option<Pointer> {
    let mut tokens = at.tokens();
    let (paths, path, method) = (tokens.next()?, tokens.next()?, tokens.next()?);
    (paths == "paths").then(|| {
        Pointer::root().child(paths).child(path).child(method).child("operationId")
    })
}

fn home(file: File, place: &Place, inputs: &Inputs) -> (File, Place) {
    let (Place::Pointer(pointer) | Place::Key(pointer, _)) = place else {
        return (file, place.clone());
    };
    let mut tokens = pointer.tokens();
    let beside = inputs.spec.beside();
    if file != File::Spec
        || beside.is_empty()
        || tokens.next().is_none_or(|it| it != FILES)
    {
        return (file, place.clone());
    }
    let name = tokens.next().unwrap_or_default();
    let Some(index) = beside.iter().position(|file| file.name == name) else {
        return (file, place.clone());
    };
    let pointer = tokens.fold(Pointer::root(), |pointer, token| pointer.child(token));
    let place = match place {
        Place::Key(_, occurrence) => Place::Key(pointer, *occurrence),
        _ => Place::Pointer(pointer),
    };
    (File::Beside(index), place)
}

/// Returns the pointers of all messages, by the file that has the place.
fn wanted(messages: &[Diagnostic], inputs: &Inputs) -> BTreeMap<File, Vec<Pointer>> {
    let mut wanted: BTreeMap<File, Vec<Pointer>> = BTreeMap::new();
    for message in messages {
        let related = message.related.iter().map(|(place, _)| place);
        for place in std::iter::once(&message.place).chain(related) {
            if let (file, Place::Pointer(pointer) | Place::Key(pointer, _)) =
                home(message.file, place, inputs)
            {
                wanted.entry(file).or_default().push(pointer);
            }
        }
    }
    wanted
}
