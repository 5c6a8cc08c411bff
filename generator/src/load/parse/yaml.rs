//! YAML → tree.

mod help;
mod scalar;

use std::collections::BTreeMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};
use serde_json::{Map, Value};

use super::{Faults, NODE, weigh};
use crate::diagnostic::{Diagnostic, Place, codes};
use crate::limits;
use crate::source::{Mended, Pointer, is_hanging};

/// Parses `text`. Returns `None` when it is not YAML, or when reading on would make no sense.
pub(super) fn parse(text: &str, faults: &mut Faults) -> Option<Value> {
    let (known, values) = (faults.list.len(), faults.values);
    let as_written = Mended::default();
    let error = match read(text, text, &as_written, faults) {
        Ok(root) => return root,
        Err(error) => error,
    };
    let Some(mended) = is_hanging(&error).then(|| Mended::of(text, &error)).flatten()
    else {
        syntax(text, &as_written, &error, faults);
        return None;
    };
    faults.list.truncate(known);
    faults.values = values;
    for start in mended.starts() {
        let message = "this quoted text goes on where its key begins, and is read as if it were indented";
        let warning = Diagnostic::warning(codes::SLIP, &Pointer::root(), message)
            .help("put a space in front of each of its lines, as YAML demands");
        let place = Place::Offset(offset(text, start));
        faults.list.push(warning.file(faults.file).place(place));
    }
    let read = read(&mended.text, text, &mended, faults);
    read.unwrap_or_else(|error| {
        syntax(text, &mended, &error, faults);
        None
    })
}

/// Parses a text that may have been mended. Returns the parser's fault, if it has one.
fn read(
    text: &str,
    written: &str,
    mended: &Mended,
    faults: &mut Faults,
) -> Result<Option<Value>, ScanError> {
    let mut builder = Builder {
        text: written,
        mended,
        faults,
        documents: 0,
        root: Value::Null,
        frames: Vec::new(),
        anchors: BTreeMap::new(),
        expansion: 0,
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event?;
        if builder.event(event, span.start).is_none() {
            return Ok(None);
        }
    }
    Ok(Some(builder.root))
}

fn syntax(written: &str, mended: &Mended, error: &ScanError, faults: &mut Faults) {
    let offset = offset(written, mended.written(error.marker().index()));
    // The parser has its own limit, for lists and objects in brackets.
    if error.info().contains("recursion limit") {
        return faults.too_deep(offset);
    }
    let message = format!("not well-formed YAML: {}", error.info());
    faults.add(codes::SYNTAX, Place::Offset(offset), message).help =
        Some(help::help(error.info()).to_owned());
}

/// Turns the parser's character index into a byte offset.
fn offset(text: &str, index: usize) -> usize {
    let mut offsets = text.char_indices().map(|(offset, _)| offset);
    offsets.nth(index).unwrap_or(text.len())
}

struct Builder<'a> {
    /// The text as it is written.
    text: &'a str,
    mended: &'a Mended,
    faults: &'a mut Faults,
    documents: usize,
    root: Value,
    /// The open objects and lists, outermost first.
    frames: Vec<Frame>,
    /// The complete values that aliases can stand for, by the parser's number.
    anchors: BTreeMap<usize, Value>,
    expansion: usize,
}

struct Frame {
    /// The parser's number of its anchor; 0 is none.
    anchor: usize,
    content: Content,
}

enum Content {
    List(Vec<Value>),
    Object { entries: Map<String, Value>, key: Option<Key>, merges: Vec<Value> },
}

struct Key {
    text: String,
    /// Whether it is `<<`, unquoted.
    merge: bool,
}

impl Builder<'_> {
    /// Takes the next event. Returns `None` when there is no going on.
    fn event(&mut self, event: Event<'_>, at: Marker) -> Option<()> {
        if self.faults.are_enough() {
            return None;
        }
        match event {
            Event::DocumentStart(_) => self.document(at),
            Event::MappingStart(anchor, tag) => {
                self.container_tag(tag.as_deref(), "map", at);
                let (entries, key, merges) = (Map::new(), None, Vec::new());
                self.open(
                    Frame {
                        anchor,
                        content: Content::Object { entries, key, merges },
                    },
                    at,
                )
            }
            Event::SequenceStart(anchor, tag) => {
                self.container_tag(tag.as_deref(), "seq", at);
                self.open(
                    Frame {
                        anchor,
                        content: Content::List(Vec::new()),
                    },
                    at,
                )
            }
            Event::MappingEnd | Event::SequenceEnd => {
                let frame = self.frames.pop()?;
                self.put(frame.content.finish(), frame.anchor, at)
            }
            Event::Scalar(text, style, anchor, tag) => {
                let value = scalar::resolve(&text, style, tag.as_deref());
                let value = value.unwrap_or_else(|message| {
                    let offset = self.offset(at);
                    self.faults.add(codes::NOT_JSON, Place::Offset(offset), message);
                    Value::Null
                });
                if self.expects_key() {
                    // Keys are texts, whatever they would be as values: `200`, `no` and `null` too.
                    let merge =
                        text == "<<" && style == ScalarStyle::Plain && tag.is_none();
                    self.remember(anchor, || Value::String(text.to_string()), at)?;
                    self.key(Key {
                        text: text.into_owned(),
                        merge,
                    });
                    Some(())
                } else {
                    self.put(value, anchor, at)
                }
            }
            Event::Alias(anchor) => self.alias(anchor, at),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentEnd => Some(()),
        }
    }

    fn document(&mut self, at: Marker) -> Option<()> {
        self.documents += 1;
        if self.documents > 1 {
            let message =
                "a second YAML document begins here; a file may contain only one";
            return self.stop(codes::SEVERAL_DOCUMENTS, at, message);
        }
        Some(())
    }

    fn open(&mut self, frame: Frame, at: Marker) -> Option<()> {
        if self.expects_key() {
            return self.stop(codes::NOT_JSON, at, "an object or list cannot be a key");
        }
        if self.frames.len() >= limits::DEPTH {
            let offset = self.offset(at);
            self.faults.too_deep(offset);
            return None;
        }
        self.frames.push(frame);
        Some(())
    }

    fn alias(&mut self, anchor: usize, at: Marker) -> Option<()> {
        let Some(value) = self.anchors.get(&anchor) else {
            return self.stop(
                codes::NOT_JSON,
                at,
                "this alias is inside its own anchor",
            );
        };
        let (weight, depth) = weigh(value);
        if self.frames.len() + depth > limits::DEPTH {
            let offset = self.offset(at);
            self.faults.too_deep(offset);
            return None;
        }
        self.expand(weight, at)?;
        // What an alias stands for counts like what is written.
        self.faults.values += weight / NODE;
        let value = self.anchors.get(&anchor).cloned().unwrap_or_default();
        if !self.expects_key() {
            return self.put(value, 0, at);
        }
        match value {
            Value::String(text) => self.key(Key { text, merge: false }),
            _ => {
                return self.stop(
                    codes::NOT_JSON,
                    at,
                    "this alias is used as a key and is not a string",
                );
            }
        }
        Some(())
    }

    fn expects_key(&self) -> bool {
        let content = self.frames.last().map(|frame| &frame.content);
        matches!(content, Some(Content::Object { key: None, .. }))
    }

    fn key(&mut self, key: Key) {
        let pointer = self.pointer().child(&key.text);
        let Some(Frame {
            content: Content::Object { entries, key: slot, merges },
            ..
        }) = self.frames.last_mut()
        else {
            return;
        };
        let known =
            if key.merge { !merges.is_empty() } else { entries.contains_key(&key.text) };
        if known {
            let text = &key.text;
            let same = Place::Key(pointer.clone(), 0);
            let before = self.faults.list.iter().filter(|fault| {
                fault.related.first().is_some_and(|(place, _)| *place == same)
            });
            let occurrence = before.count() + 1;
            self.faults.duplicate(pointer, text, occurrence);
        }
        *slot = Some(key);
    }

    /// Puts a complete value where it belongs.
    fn put(&mut self, value: Value, anchor: usize, at: Marker) -> Option<()> {
        if !self.faults.count() {
            let offset = self.offset(at);
            self.faults.too_many(offset);
            return None;
        }
        self.remember(anchor, || value.clone(), at)?;
        let Some(frame) = self.frames.last_mut() else {
            self.root = value;
            return Some(());
        };
        match &mut frame.content {
            Content::List(items) => items.push(value),
            Content::Object { entries, key, merges } => match key.take() {
                Some(Key { merge: true, .. }) if is_mergeable(&value) => {
                    merges.push(value)
                }
                Some(Key { merge: true, .. }) => {
                    let message =
                        "a merge key (`<<`) takes an object or a list of objects";
                    return self.stop(codes::NOT_JSON, at, message);
                }
                // Of a key that is given twice, the first one stays: messages point there.
                Some(Key { text, .. }) => _ = entries.entry(text).or_insert(value),
                None => {}
            },
        }
        Some(())
    }

    fn remember(
        &mut self,
        anchor: usize,
        value: impl FnOnce() -> Value,
        at: Marker,
    ) -> Option<()> {
        if anchor != 0 {
            let value = value();
            self.expand(weigh(&value).0, at)?;
            self.anchors.insert(anchor, value);
        }
        Some(())
    }

    fn expand(&mut self, weight: usize, at: Marker) -> Option<()> {
        self.expansion += weight;
        if self.expansion > limits::EXPANSION {
            let limit = limits::EXPANSION >> 20;
            let message = format!("aliases expand to more than {limit} MiB");
            return self.stop(codes::ALIAS_EXPANSION, at, &message);
        }
        Some(())
    }

    fn container_tag(
        &mut self,
        tag: Option<&saphyr_parser::Tag>,
        name: &str,
        at: Marker,
    ) {
        let known =
            |tag: &saphyr_parser::Tag| tag.is_yaml_core_schema() && tag.suffix == name;
        if let Some(tag) = tag.filter(|tag| !known(tag)) {
            let offset = self.offset(at);
            let message = scalar::unknown_tag(tag);
            self.faults.add(codes::NOT_JSON, Place::Offset(offset), message);
        }
    }

    fn stop(&mut self, code: &'static str, at: Marker, message: &str) -> Option<()> {
        let offset = self.offset(at);
        self.faults.add(code, Place::Offset(offset), message);
        None
    }

    /// Returns where a place stands in the text that was written.
    fn offset(&self, at: Marker) -> usize {
        offset(self.text, self.mended.written(at.index()))
    }

    fn pointer(&self) -> Pointer {
        let outer = self.frames.len().saturating_sub(1);
        self.frames[..outer].iter().fold(Pointer::root(), |at, frame| {
            match &frame.content {
                Content::List(items) => at.child(items.len()),
                Content::Object { key, .. } => {
                    at.child(key.as_ref().map_or("", |key| &key.text))
                }
            }
        })
    }
}

impl Content {
    fn finish(self) -> Value {
        match self {
            Self::List(items) => Value::Array(items),
            Self::Object { mut entries, merges, .. } => {
                let merges = merges.into_iter().flat_map(|merge| match merge {
                    Value::Array(objects) => objects,
                    object => vec![object],
                });
                for object in merges {
                    let Value::Object(object) = object else { continue };
                    // The object's own keys win, then what is merged first.
                    object.into_iter().for_each(|(key, value)| {
                        entries.entry(key).or_insert(value);
                    });
                }
                Value::Object(entries)
            }
        }
    }
}

fn is_mergeable(value: &Value) -> bool {
    let objects = |list: &Vec<Value>| list.iter().all(Value::is_object);
    value.is_object() || value.as_array().is_some_and(objects)
}
