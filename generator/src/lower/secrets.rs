//! Secrets: what is marked as one, and what is taken for one by its format or name.
//!
//! The nearest mark decides: that of the place, then those of what it refers to. Where nothing is
//! marked, conventions do, unless the settings switch them off: they hide too much rather than too
//! little, because a field that is hidden can be shown by one line of an overlay, and a token that is
//! in somebody's log cannot be taken back.

mod names;

use std::collections::{BTreeSet, VecDeque};

use serde_json::Value;

use super::codes;
use super::schema::Schemas;
use crate::diagnostic::Diagnostic;
use crate::document::{JsonType, Node, Schema, SchemaSlot};
use crate::extensions::SENSITIVE;
use crate::model::{Location, Scalar};
use crate::shape::class::{Class, is_bare};
use crate::shape::layers::Layers;
use crate::source::{Pointer, percent_decoded};

pub(crate) use names::loose::resembles_secret;

/// How many places within the lists, maps and unions of a value are looked at.
const MAX_PLACES: usize = 1_000;

/// How many values of a schema without a type are looked at for what is lost with it.
const MAX_LOST: usize = 10_000;

/// Formats of texts that are no secrets, whatever they are called: addresses and times.
const OPEN_FORMATS: [&str; 14] = [
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "idn-email",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "iri",
    "time",
    "uri",
    "uri-reference",
    "url",
];

/// Why a value is a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// It is marked.
    Marked,
    /// Its format is `password`.
    Password,
    /// It is a text that a server never returns.
    WriteOnly,
    /// It is a text with the name of a secret.
    Name,
}

impl Why {
    fn because(self) -> Option<&'static str> {
        match self {
            Self::Marked => None,
            Self::Password => Some("because its format is `password`"),
            Self::WriteOnly => Some("because it is a write-only string"),
            Self::Name => Some("because of its name"),
        }
    }
}

/// What a look at a place shows.
enum Look<T> {
    Found(T),
    /// It is not here, and what is within does not count.
    Past,
    /// It may be within.
    Inside,
}

impl<'a> Schemas<'a, '_> {
    /// Returns whether the values of a property are secrets. `layers` are what stands nearest, at `at`,
    /// and then what other parts of its object say of it; `inside` says whether the whole object, or the
    /// part of it that the property is in, is a secret.
    pub(super) fn is_secret_field(
        &mut self,
        name: &str,
        layers: &[Layers<'a>],
        inside: bool,
        at: &Pointer,
    ) -> bool {
        if let Some(mark) = layers.iter().find_map(mark) {
            return mark;
        }
        let why = if inside { Some(Why::Marked) } else { None };
        let why = why.or_else(|| layers.iter().find_map(|layers| self.secret(layers)));
        let why = why.or_else(|| self.by_name(name, names::is_secret, layers));
        self.note(why, at)
    }

    /// Returns whether the values that a place allows are secrets, whatever it is called.
    pub(super) fn is_secret_place(&mut self, slot: &SchemaSlot<'a>) -> bool {
        let layers = self.layers(slot);
        let why = self.secret(&layers);
        self.note(why, &slot.at)
    }

    /// Returns whether a parameter or header is a secret; `marked` is what it says itself, and `at` is
    /// where.
    pub(super) fn is_secret_param(
        &mut self,
        name: &str,
        location: Location,
        marked: Option<bool>,
        layers: &Layers<'a>,
        at: &Pointer,
    ) -> bool {
        if let Some(mark) = marked.or_else(|| mark(layers)) {
            return mark;
        }
        let in_header = location == Location::Header;
        // Cookies carry sessions, whatever the document says of them.
        if location == Location::Cookie
            || in_header && name.eq_ignore_ascii_case("cookie")
        {
            return true;
        }
        let is_secret =
            if in_header { names::is_secret_header } else { names::is_secret };
        let why = self.secret(layers);
        let why =
            why.or_else(|| self.by_name(name, is_secret, std::slice::from_ref(layers)));
        self.note(why, at)
    }

    /// Returns whether a value that is the whole of a body shows, though a mark says that it is a
    /// secret: it is no object of the crate's, which could hide it.
    pub(crate) fn shows_whole(&self, slot: &SchemaSlot<'a>) -> bool {
        let found = self.within(&self.layers(slot), |layers| {
            let innermost = layers.schemas().count().saturating_sub(1);
            let marks = layers.schemas().enumerate();
            let nearest = marks.filter_map(|(index, schema)| {
                Some((index, schema.get(SENSITIVE)?.as_bool()?))
            });
            let is_object =
                matches!(layers.class(), Some(Class::Struct | Class::Extended(_)));
            if let Some((index, mark)) = nearest.min_by_key(|(index, _)| *index) {
                // An object that is marked where it is defined hides all of its fields.
                let shows = mark && !(is_object && index == innermost);
                return if shows { Look::Found(()) } else { Look::Past };
            }
            let lost = || layers.inner().and_then(|it| self.lost(it));
            match layers.class() {
                Some(Class::Json(Some(_))) if lost() == Some(Why::Marked) => {
                    Look::Found(())
                }
                _ => Look::Inside,
            }
        });
        found.is_some()
    }

    /// Returns why the values of a place are secrets, or some of those that they hold and that have no
    /// object of their own to hide them.
    fn secret(&self, layers: &Layers<'a>) -> Option<Why> {
        self.within(layers, |layers| {
            let why = match mark(layers) {
                Some(true) => Some(Why::Marked),
                Some(false) => return Look::Past,
                None => match layers.class() {
                    Some(Class::Json(Some(_))) => {
                        layers.inner().and_then(|it| self.lost(it))
                    }
                    _ => None,
                },
            };
            let why = why.or_else(|| layers.schemas().find_map(by_format));
            let counts = why.filter(|why| self.conventions || *why == Why::Marked);
            counts.map_or(Look::Inside, Look::Found)
        })
    }

    /// Looks at a place, and at those within its lists, maps and unions, at each once, until something is found.
    fn within<T>(
        &self,
        layers: &Layers<'a>,
        look: impl Fn(&Layers<'a>) -> Look<T>,
    ) -> Option<T> {
        let (mut seen, mut open) = (BTreeSet::new(), VecDeque::new());
        let mut inner = None;
        loop {
            let layers = inner.as_ref().unwrap_or(layers);
            match look(layers) {
                Look::Found(found) => return Some(found),
                Look::Past => {}
                Look::Inside => match layers.class() {
                    Some(Class::List(Some(slot)) | Class::Map(Some(slot))) => {
                        open.push_back(slot.clone());
                    }
                    Some(Class::Union(all)) => {
                        open.extend(all.iter().map(|it| it.slot.clone()))
                    }
                    _ => {}
                },
            }
            let next = loop {
                let slot = open.pop_front().filter(|_| seen.len() < MAX_PLACES)?;
                if seen.insert(slot.at.clone()) {
                    break slot;
                }
            };
            inner = Some(self.layers(&next));
        }
    }

    /// Returns why what is lost in a schema that is kept as JSON is a secret.
    fn lost(&self, schema: &Schema<'a>) -> Option<Why> {
        let mut open = vec![self.shapes.document.value_at(&schema.at)?];
        let (mut seen, mut count) = (BTreeSet::new(), 0);
        while let Some(value) = open.pop().filter(|_| count < MAX_LOST) {
            count += 1;
            match value {
                Value::Array(items) => open.extend(items),
                Value::Object(entries) => {
                    if entries.get(SENSITIVE) == Some(&Value::Bool(true)) {
                        return Some(Why::Marked);
                    }
                    let password = entries.get("format") == Some(&"password".into());
                    if password && self.conventions {
                        return Some(Why::Password);
                    }
                    let properties =
                        entries.get("properties").and_then(Value::as_object);
                    let mut names = properties.into_iter().flat_map(|it| it.keys());
                    if names.any(|name| names::is_secret(name)) && self.conventions {
                        return Some(Why::Name);
                    }
                    open.extend(entries.values());
                    let target = entries.get("$ref").and_then(Value::as_str);
                    let target = target.and_then(|target| target.strip_prefix('#'));
                    if let Some(target) = target.and_then(percent_decoded)
                        && seen.insert(target.clone())
                    {
                        open.extend(
                            self.shapes.document.value_at(&Pointer::parse(&target)),
                        );
                    }
                }
                _ => {}
            }
        }
        None
    }

    fn by_name(
        &self,
        name: &str,
        is_secret: fn(&str) -> bool,
        layers: &[Layers<'a>],
    ) -> Option<Why> {
        let texts = || layers.iter().any(|layers| self.holds_text(layers));
        (self.conventions && texts() && is_secret(name)).then_some(Why::Name)
    }

    /// Returns whether values can be texts that nobody has listed, or lists and maps of such.
    fn holds_text(&self, layers: &Layers<'a>) -> bool {
        let is_open = |schema: &Schema<'_>| {
            let format = schema.format().unwrap_or_default();
            !OPEN_FORMATS.contains(&format)
        };
        let found = self.within(layers, |layers| {
            let is_text = match layers.class() {
                Some(Class::Scalar(Scalar::String | Scalar::Base64 | Scalar::Bytes)) => {
                    layers.schemas().all(is_open)
                }
                // A list of texts beside any other text.
                Some(Class::StringEnum) => layers
                    .inner()
                    .is_some_and(|schema| schema.alternatives().any(is_text)),
                // A schema that says nothing allows a text, too.
                Some(Class::Json(None)) => layers.schemas().all(is_bare),
                None => true,
                _ => return Look::Inside,
            };
            if is_text { Look::Found(()) } else { Look::Past }
        });
        found.is_some()
    }

    /// Says, once, that a value is taken for a secret. Returns whether it is one.
    fn note(&mut self, why: Option<Why>, at: &Pointer) -> bool {
        if let Some(because) = why.and_then(Why::because) {
            let message = format!("this value is treated as a secret, {because}");
            let help = "`x-sdk-sensitive: false` there says that it is none, and \
                        `[secrets] conventions = false` in the settings leaves all to the marks";
            let note = Diagnostic::note(codes::TAKEN_FOR_SECRET, at, message);
            self.report(note.help(help), at);
        }
        why.is_some()
    }
}

/// Returns the nearest mark.
fn mark(layers: &Layers<'_>) -> Option<bool> {
    layers.first(|schema| schema.get(SENSITIVE)?.as_bool())
}

fn by_format(schema: &Schema<'_>) -> Option<Why> {
    if schema.ty() != Some(JsonType::String) {
        return None;
    }
    if schema.format() == Some("password") {
        return Some(Why::Password);
    }
    schema.flag("writeOnly").then_some(Why::WriteOnly)
}

/// Returns whether an alternative is any text.
fn is_text(slot: SchemaSlot<'_>) -> bool {
    let Node::Item(item) = slot.node else { return false };
    let schema = Schema::of(slot.at, item);
    schema.ty() == Some(JsonType::String) && schema.value_kind().is_none()
}
