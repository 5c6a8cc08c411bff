//! Text → tree, with every key accounted for.

mod json;
#[cfg(test)]
mod tests;
mod yaml;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, File, Place, Severity, codes};
use crate::limits;
use crate::source::{Format, Pointer, Source};

/// Parses JSON or YAML to a tree whose objects have no order. Returns `None` when an error was
/// reported.
///
/// Whatever the language, the tree is the same: keys are text (`200:` is `"200"`), YAML's plain
/// scalars follow the core schema of YAML 1.2 (`on` and `010` are texts), merge keys are applied,
/// and a key given twice is an error.
pub(super) fn parse(
    source: &Source,
    file: File,
    diagnostics: &mut Diagnostics,
) -> Option<Value> {
    let mut faults = Faults {
        file,
        list: Vec::new(),
        values_limit: source.limits.values,
        values: 0,
    };
    let limit = source.limits.bytes;
    let value = if source.text.len() > limit {
        faults.too_large(&source.path, limit);
        None
    } else {
        match source.format() {
            Format::Json => json::parse(&source.text, &mut faults),
            Format::Yaml => yaml::parse(&source.text, &mut faults),
        }
    };
    if let Some(value) = value.as_ref().filter(|value| !value.is_object()) {
        faults.not_an_object(value);
    }
    // A key that is given twice leaves a tree whose other faults can be told in the same run.
    let sound = faults.list.iter().all(|fault| {
        fault.code == codes::DUPLICATE_KEY || fault.severity == Severity::Warning
    });
    diagnostics.extend(faults.list);
    value.filter(|_| sound)
}

/// The faults of one text.
struct Faults {
    file: File,
    list: Vec<Diagnostic>,
    values_limit: usize,
    values: usize,
}

impl Faults {
    fn add(
        &mut self,
        code: &'static str,
        place: Place,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let fault = Diagnostic::error(code, &Pointer::root(), message);
        self.list.push(fault.file(self.file).place(place));
        let last = self.list.len() - 1;
        &mut self.list[last]
    }

    /// Returns whether there are so many that reading on is no use.
    fn are_enough(&self) -> bool {
        self.list.len() >= limits::PARSE_FAULTS
    }

    /// Counts a value. Returns whether there may be as many.
    fn count(&mut self) -> bool {
        self.values += 1;
        self.values <= self.values_limit
    }

    fn too_many(&mut self, offset: usize) {
        let message = format!("contains more than {} values", self.values_limit);
        let help = "split it by tags, or raise the limit with `--max-values`";
        self.add(codes::TOO_MANY, Place::Offset(offset), message).help =
            Some(help.to_owned());
    }

    fn too_large(&mut self, path: &str, limit: usize) {
        let message = format!("{path} is larger than {} MiB", limit >> 20);
        let help = "split it by tags, or raise the limit with `--max-mib`";
        self.add(codes::TOO_LARGE, Place::Offset(0), message).help =
            Some(help.to_owned());
    }

    fn too_deep(&mut self, offset: usize) {
        let message = format!("nested more than {} levels deep", limits::DEPTH);
        let help = "move the inner parts to `components`, and refer to them";
        self.add(codes::TOO_DEEP, Place::Offset(offset), message).help =
            Some(help.to_owned());
    }

    fn duplicate(&mut self, pointer: Pointer, key: &str, occurrence: usize) {
        let place = Place::Key(pointer.clone(), occurrence);
        let first = (Place::Key(pointer, 0), "first given here".to_owned());
        let message = format!("the key `{key}` occurs twice");
        let fault = self.add(codes::DUPLICATE_KEY, place, message);
        fault.related = vec![first];
        fault.help = Some("keep one of them".to_owned());
    }

    fn not_an_object(&mut self, value: &Value) {
        let what = match value {
            Value::Null => "nothing",
            Value::Array(_) => "a list",
            _ => "a single value",
        };
        let (name, help) = match self.file {
            File::Overlay => ("overlay", "it begins with `overlay: 1.0.0`"),
            File::Spec | File::Settings => {
                ("OpenAPI document", "it begins with `openapi: 3.0.3`")
            }
            File::Beside(_) => {
                ("object with what is referred to", "references lead to one of its keys")
            }
        };
        let message = format!("expected an {name}, which is an object, found {what}");
        let place = Place::Pointer(Pointer::root());
        self.add(codes::NOT_AN_OBJECT, place, message).help = Some(help.to_owned());
    }
}

/// The way from the root to a value, written out only when there is something to say about it.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    /// A place that was found by reference.
    At(&'a Pointer),
    Key(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::At(pointer) => (*pointer).clone(),
            Self::Key(parent, key) => parent.pointer().child(key),
            Self::Item(parent, index) => parent.pointer().child(index),
        }
    }
}

/// About how many bytes a value takes besides its text.
const NODE: usize = 64;

/// Returns about how many bytes a value takes, and how deep it is.
pub(super) fn weigh(value: &Value) -> (usize, usize) {
    let inside = |parts: &mut dyn Iterator<Item = (usize, usize)>| {
        let sum = |(weight, depth): (usize, usize), part: (usize, usize)| {
            (weight + part.0, depth.max(part.1))
        };
        let (weight, depth) = parts.fold((NODE, 0), sum);
        (weight, depth + 1)
    };
    match value {
        Value::Array(items) => inside(&mut items.iter().map(weigh)),
        Value::Object(entries) => inside(&mut entries.iter().map(|(key, value)| {
            let (weight, depth) = weigh(value);
            (weight + NODE + key.len(), depth)
        })),
        Value::String(text) => (NODE + text.len(), 0),
        _ => (NODE, 0),
    }
}
