//! Holds a tree against the grammar: every fault, each at the exact value.

mod unknown;
pub(super) mod wrong;

use std::ptr;

use serde_json::{Map, Value};

use super::grammar::{DISCRIMINATOR, Kind, Object, SCHEMA};
use super::parse::Path;
use super::version::Version;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, codes};
use crate::extensions::is_ours;
use crate::source::Pointer;

/// A `$ref`, with the kind of object that it must lead to.
pub(super) struct Reference {
    /// The object that holds the `$ref`.
    pub(super) at: Pointer,
    pub(super) target: String,
    pub(super) object: &'static Object,
    /// The place in the tree that it leads to, once it has been followed.
    pub(super) to: Option<Pointer>,
}

/// What the check found on its way.
#[derive(Default)]
pub(super) struct Checked {
    pub(super) references: Vec<Reference>,
    /// The places of discriminators, whose mappings can name files, too.
    pub(super) discriminators: Vec<Pointer>,
}

/// Reports everything in `raw` that does not belong in an `object`.
pub(super) fn check(
    raw: &Value,
    object: &'static Object,
    version: Version,
    diagnostics: &mut Diagnostics,
) -> Checked {
    let mut checked = Checked::default();
    let kind = Kind::Object(object);
    check_at(raw, kind, Path::Root, version, &mut checked, diagnostics);
    checked
}

/// Reports everything in `raw`, which stands at `path`, that does not belong in a `kind`.
pub(super) fn check_at(
    raw: &Value,
    kind: Kind,
    path: Path<'_>,
    version: Version,
    checked: &mut Checked,
    diagnostics: &mut Diagnostics,
) {
    Checker {
        version,
        diagnostics,
        checked,
    }
    .value(raw, kind, path);
}

struct Checker<'a> {
    version: Version,
    diagnostics: &'a mut Diagnostics,
    checked: &'a mut Checked,
}

impl Checker<'_> {
    fn value(&mut self, value: &Value, kind: Kind, path: Path<'_>) {
        if self.diagnostics.are_enough() {
            return;
        }
        match (kind, value) {
            (Kind::Any, _)
            | (Kind::Text, Value::String(_))
            | (Kind::Flag | Kind::FlagOr(_), Value::Bool(_))
            | (Kind::Number, Value::Number(_)) => {}
            (Kind::Count, Value::Number(number)) if number.is_u64() => {}
            (Kind::Word(words), Value::String(word))
                if words.contains(&word.as_str()) => {}
            (Kind::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(item, *kind, Path::Item(&path, index));
                }
            }
            (Kind::Map(kind), Value::Object(entries)) => {
                for (key, value) in entries {
                    self.value(value, *kind, Path::Key(&path, key));
                }
            }
            (Kind::Reference(object) | Kind::FlagOr(object), Value::Object(entries)) => {
                match entries.get("$ref") {
                    Some(target) => self.reference(target, value, entries, object, path),
                    None => self.object(value, entries, object, path),
                }
            }
            (Kind::Object(object), Value::Object(entries)) => {
                self.object(value, entries, object, path);
            }
            _ => self.diagnostics.push(wrong::value(value, kind, &path)),
        }
    }

    fn object(
        &mut self,
        value: &Value,
        entries: &Map<String, Value>,
        object: &'static Object,
        path: Path<'_>,
    ) {
        if ptr::eq(object, &DISCRIMINATOR) {
            self.checked.discriminators.push(path.pointer());
        }
        let mut misspelt = Vec::new();
        // A reference with siblings that count comes here, too.
        let siblings = self.version.has_json_schema() && is_schema(object);
        for (key, inner) in entries.iter().filter(|(key, _)| !siblings || *key != "$ref")
        {
            if self.diagnostics.are_enough() {
                return;
            }
            let path = Path::Key(&path, key);
            match object.kind_of(value, key) {
                Some(kind)
                    if inner.is_null() && may_be_null(object, value, key, kind) =>
                {
                    let message =
                        format!("`{key}` is `null`, which is read as no value");
                    self.diagnostics.push(
                        Diagnostic::warning(codes::NULL, &path.pointer(), message)
                            .help("remove the key, or give it a value"),
                    );
                }
                Some(kind) => self.value(inner, kind, path),
                // Another check has said that it is misspelt.
                None if is_ours(key) => {}
                None => {
                    let version = self.version;
                    if let Some(fault) =
                        unknown::key(key, value, object, &path, version, &mut misspelt)
                    {
                        self.diagnostics.push(fault);
                    }
                }
            }
        }
        for key in object.keys_of(value).filter(|key| key.required) {
            if !entries.contains_key(key.name) && !misspelt.contains(&key.name) {
                self.missing(&format!("`{}`", key.name), entries, object, &path);
            }
        }
        self.one_of(entries, object, &misspelt, &path);
        if ptr::eq(object, &SCHEMA) {
            self.empty_enum(entries, &path);
        } else if let Some(Value::Object(content)) = entries.get("content") {
            content.keys().for_each(|name| self.media_type(name, &path));
        }
    }

    fn media_type(&mut self, name: &str, path: &Path<'_>) {
        if is_media_type(name) {
            return;
        }
        let at = path.pointer().child("content").child(name);
        let message = format!("`{name}` is not a media type");
        let help =
            "a media type has the form `type/subtype`, such as `application/json`";
        // What no header can hold could not be sent.
        let fits = name.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        let fault = if fits {
            Diagnostic::warning(codes::ODD_MEDIA_TYPE, &at, message)
        } else {
            Diagnostic::error(codes::BAD_MEDIA_TYPE, &at, message)
        };
        self.diagnostics.push(fault.place(Place::Key(at.clone(), 0)).help(help));
    }

    fn empty_enum(&mut self, entries: &Map<String, Value>, path: &Path<'_>) {
        let values = entries.get("enum").and_then(Value::as_array);
        if values.is_some_and(Vec::is_empty) {
            let at = path.pointer().child("enum");
            let message = "an `enum` without values allows nothing; it is ignored";
            let warning = Diagnostic::warning(codes::EMPTY_ENUM, &at, message);
            self.diagnostics.push(warning.help("list the values, or remove `enum`"));
        }
    }

    /// Some objects need exactly one of several keys.
    fn one_of(
        &mut self,
        entries: &Map<String, Value>,
        object: &'static Object,
        misspelt: &[&str],
        path: &Path<'_>,
    ) {
        let names = object.one_of;
        let count = names.iter().filter(|name| entries.contains_key(**name)).count();
        let listed = |word: &str| names.map_join(word);
        if count > 1 {
            let message = format!("{} has both {}", object.name, listed(" and "));
            let fault = Diagnostic::error(codes::UNKNOWN_KEY, &path.pointer(), message);
            self.diagnostics.push(fault.help("keep one of them"));
        } else if count == 0
            && !names.is_empty()
            && !names.iter().any(|name| misspelt.contains(name))
        {
            self.missing(&listed(" or "), entries, object, path);
        }
    }

    fn missing(
        &mut self,
        what: &str,
        entries: &Map<String, Value>,
        object: &'static Object,
        path: &Path<'_>,
    ) {
        let message = format!("{} needs {what}", object.name);
        let mut fault = Diagnostic::error(codes::MISSING_KEY, &path.pointer(), message);
        if object.one_of.contains(&"schema") && entries.contains_key("type") {
            fault = fault
                .help("this is Swagger 2.0; in OpenAPI 3.0, `type` belongs in `schema`");
        }
        self.diagnostics.push(fault);
    }

    fn reference(
        &mut self,
        target: &Value,
        value: &Value,
        entries: &Map<String, Value>,
        object: &'static Object,
        path: Path<'_>,
    ) {
        let Value::String(target) = target else {
            let path = Path::Key(&path, "$ref");
            return self.diagnostics.push(wrong::value(target, Kind::Text, &path));
        };
        self.checked.references.push(Reference {
            at: path.pointer(),
            target: target.clone(),
            object,
            to: None,
        });
        if entries.len() == 1 {
        } else if self.version.has_json_schema() && is_schema(object) {
            self.object(value, entries, object, path);
        } else {
            self.siblings(entries, object, &path);
        }
    }

    /// Reports what stands beside a `$ref` to no effect.
    fn siblings(
        &mut self,
        entries: &Map<String, Value>,
        object: &'static Object,
        path: &Path<'_>,
    ) {
        // Of those that are ours, another check says where they count.
        let counts = |key: &str| key == "$ref" || key.starts_with("x-") || is_ours(key);
        for key in entries.keys().filter(|key| !counts(key)) {
            let at = path.pointer().child(key);
            let (message, help) = match self.version {
                Version::V3_0 => (
                    format!("`{key}` beside `$ref` has no effect in OpenAPI 3.0"),
                    "move it to the target of the reference, or wrap the reference in `allOf`",
                ),
                Version::V3_1 | Version::V3_2 => (
                    format!("`{key}` beside a `$ref` to {} is not used", object.name),
                    "move it to the target of the reference",
                ),
            };
            self.diagnostics.push(
                Diagnostic::warning(codes::REFERENCE_SIBLING, &at, message)
                    .place(Place::Key(at.clone(), 0))
                    .help(help),
            );
        }
    }
}

fn is_schema(object: &Object) -> bool {
    ptr::eq(object, &SCHEMA)
}

/// Returns whether a text is a media type or a range of them (RFC 9110), whatever its parameters.
fn is_media_type(text: &str) -> bool {
    let (kind, parameters) = text.split_once(';').unwrap_or((text, ""));
    let token = |part: &str| {
        let fits = |byte: u8| {
            byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
        };
        !part.is_empty() && part.bytes().all(fits)
    };
    let halves = kind.trim_end_matches(' ').split_once('/');
    halves.is_some_and(|(kind, subtype)| token(kind) && token(subtype))
        && parameters.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Returns whether `null` can stand for no value: the typed form takes it for optional texts.
fn may_be_null(object: &Object, value: &Value, key: &str, kind: Kind) -> bool {
    let mut keys = object.keys_of(value);
    let required = keys.any(|known| known.name == key && known.required);
    matches!(kind, Kind::Text) && !required && !object.one_of.contains(&key)
}

/// Puts names in backquotes and a word between them.
trait MapJoin {
    fn map_join(&self, word: &str) -> String;
}

impl MapJoin for [&str] {
    fn map_join(&self, word: &str) -> String {
        self.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(word)
    }
}
