//! The inputs of a run with the positions that its messages need.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::excerpt::{Excerpt, Lines};
use crate::Inputs;
use crate::diagnostic::{Diagnostic, File, Place};
use crate::source::{Pointer, Positions, Source};

/// The inputs, each scanned at most once.
pub(super) struct Texts<'a> {
    files: BTreeMap<File, Text<'a>>,
}

struct Text<'a> {
    source: &'a Source,
    lines: Lines,
    positions: Positions,
}

impl<'a> Texts<'a> {
    pub(super) fn new(messages: &[Diagnostic], inputs: &'a Inputs) -> Self {
        let sources = [
            (File::Spec, Some(&inputs.spec)),
            (File::Overlay, inputs.overlay.as_ref()),
            (File::Settings, inputs.settings.as_ref()),
        ];
        let mut files = BTreeMap::new();
        for (file, source) in sources {
            let Some(source) = source else { continue };
            let mut wanted: Vec<&Pointer> = pointers(messages, file).collect();
            let ids: BTreeSet<Pointer> =
                wanted.iter().copied().filter_map(operation_id).collect();
            wanted.extend(&ids);
            let positions = if wanted.is_empty() {
                Positions::default()
            } else {
                Positions::find(source, wanted)
            };
            let lines = Lines::new(&source.text);
            files.insert(file, Text { source, lines, positions });
        }
        Self { files }
    }

    pub(super) fn path(&self, file: File) -> &'a str {
        self.files.get(&file).map_or("", |text| &text.source.path)
    }

    /// Returns what to underline: a scalar itself, but of an object or list only the key or the
    /// opening bracket, as the whole would fill the screen.
    pub(super) fn span(&self, file: File, place: &Place) -> Option<Range<usize>> {
        let Text { source, positions, .. } = self.files.get(&file)?;
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
        let text = self.files.get(&file)?;
        Some(Excerpt::new(&text.source.text, &text.lines, span))
    }

    /// Returns the operationId of the operation that a message is about.
    pub(super) fn operation_id(&self, message: &Diagnostic) -> Option<String> {
        let (Place::Pointer(at) | Place::Key(at, _)) = &message.place else {
            return None;
        };
        let Text { source, positions, .. } = self.files.get(&message.file)?;
        let id = positions.exact(&operation_id(at)?)?;
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

fn pointers(messages: &[Diagnostic], file: File) -> impl Iterator<Item = &Pointer> {
    let messages = messages.iter().filter(move |message| message.file == file);
    let places = messages.flat_map(|message| {
        let related = message.related.iter().map(|(place, _)| place);
        std::iter::once(&message.place).chain(related)
    });
    places.filter_map(|place| match place {
        Place::Pointer(pointer) | Place::Key(pointer, _) => Some(pointer),
        Place::Offset(_) | Place::Span(_) | Place::Run => None,
    })
}
