//! A document of the comparison, with all that is asked of it.

use std::sync::OnceLock;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::Document;
use crate::emit::rust::surface::Surface;
use crate::load::{self, Cuts, Selection};
use crate::model::Api;
use crate::settings::{self, ModulesSettings};
use crate::skips::{self, Stopped};
use crate::source::Source;

/// Keys that hold words.
const WORDS: [&str; 6] =
    ["description", "summary", "title", "example", "examples", "externalDocs"];

/// A document, and the API that is generated from it.
#[derive(Debug)]
pub struct Side {
    /// The path that it is reported under.
    pub path: String,
    /// The document, in scope and under its overlay.
    pub document: Document,
    /// What is generated from it.
    pub api: Api,
    /// What was said about it: warnings alone.
    pub diagnostics: Diagnostics,
    /// The version of the crate, where the settings say it.
    pub(super) version: Option<String>,
    /// The tree to compare, where it is not that of the document.
    tree: Option<Value>,
    /// Its text.
    pub(super) source: Source,
    /// The overlay that lies over it.
    pub(super) overlay: Option<Source>,
    /// The document as it was read, where the scope leaves some of it out.
    pub whole: Option<Value>,
    /// What is public of what is generated, once somebody asks.
    surface: OnceLock<Surface>,
}

/// Why a document cannot be compared. The reasons are among the diagnostics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It cannot be read.
    Unreadable,
    /// It asks for something that the generator cannot do.
    Unsupported,
}

impl Side {
    /// Returns what is public of what is generated.
    pub(super) fn surface(&self) -> &Surface {
        self.surface.get_or_init(|| Surface::of(&self.api))
    }

    /// Reads a document: all of it, or the operations with these tags and what they reach.
    ///
    /// With `lenient`, an action of the overlay that matches nothing is a warning: the overlay may
    /// have been written for another release.
    pub fn read(
        inputs: &Inputs,
        tags: Option<&[String]>,
        lenient: bool,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Unfit> {
        let mut said = Diagnostics::default();
        let mut part = Selection { tags, lenient, whole: None };
        let side = Self::read_part(inputs, &mut part, &mut said);
        diagnostics.extend(said.messages().iter().cloned());
        let (document, api, version) = side?;
        let left = document.left_out();
        let tree = (!left.is_empty()).then(|| {
            let mut tree = document.raw().clone();
            left.put_beside(&mut tree);
            tree
        });
        Ok(Self {
            path: inputs.spec.path.clone(),
            version,
            tree,
            document,
            api,
            diagnostics: said,
            source: inputs.spec.clone(),
            overlay: inputs.overlay.clone(),
            whole: part.whole,
            surface: OnceLock::new(),
        })
    }

    fn read_part(
        inputs: &Inputs,
        part: &mut Selection<'_>,
        said: &mut Diagnostics,
    ) -> Result<(Document, Api, Option<String>), Unfit> {
        let mut settings = settings::read(inputs, said).ok_or(Unfit::Unreadable)?;
        let version = settings.package.version.clone();
        // The programs and modules that a crate carries are not part of its API, nor is what leads to it.
        settings.examples.clear();
        settings.modules = ModulesSettings::default();
        settings.tasks.clear();
        settings.default_features = None;
        let read = skips::model(inputs, &settings, part, said);
        let read = read.map(|(document, api)| (document, api, version));
        read.map_err(|stopped| match stopped {
            Stopped::Loading if !said.messages().iter().all(is_beyond) => {
                Unfit::Unreadable
            }
            Stopped::Loading | Stopped::Lowering => Unfit::Unsupported,
        })
    }

    /// Returns the release: `info.version`, or what the name of the file says where that is no number.
    #[must_use]
    pub fn release(&self) -> String {
        release(&self.api.version, &self.path)
    }

    /// Returns the tree to compare, in which what the normal form left out stands beside the rest.
    pub(super) fn tree(&self) -> &Value {
        self.tree.as_ref().unwrap_or_else(|| self.document.raw())
    }

    /// Returns how many component schemas the document has.
    pub(super) fn schemas(&self) -> usize {
        let schemas = self.document.raw().pointer("/components/schemas");
        schemas.and_then(Value::as_object).map_or(0, serde_json::Map::len)
    }

    /// Returns how many places still carry the mark of [`super::UNDESCRIBED`].
    pub(super) fn undescribed(&self) -> usize {
        let mut count = 0;
        let mut open = vec![self.document.raw()];
        while let Some(value) = open.pop() {
            match value {
                Value::Array(items) => open.extend(items),
                Value::Object(entries) => {
                    open.extend(entries.values());
                    let text = entries.get("description").and_then(Value::as_str);
                    let marked =
                        text.is_some_and(|text| text.trim() == super::UNDESCRIBED);
                    count += usize::from(marked);
                }
                _ => {}
            }
        }
        count
    }
}

/// Returns whether a message, unless it is a mere warning, is about what the generator does not know,
/// and about no fault of the document.
fn is_beyond(message: &Diagnostic) -> bool {
    let unknown = [codes::VERSION, codes::UNKNOWN_KEY, codes::REMOTE_REFERENCE];
    message.severity == Severity::Warning || unknown.contains(&message.code)
}

/// Returns a digest of all words of a document, to tell later whether those of another release are the same. Its version is
/// none of them.
#[must_use]
pub fn words_of(document: &Value) -> String {
    fn add(value: &Value, words: bool, at: &mut Vec<String>, hash: &mut Sha256) {
        match value {
            Value::Object(entries) => {
                for (key, value) in entries {
                    let inside = words || WORDS.contains(&key.as_str());
                    at.push(key.clone());
                    add(value, inside, at, hash);
                    at.pop();
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    at.push(index.to_string());
                    add(value, words, at, hash);
                    at.pop();
                }
            }
            scalar if words => {
                hash.update(serde_json::json!([at, scalar]).to_string());
            }
            _ => {}
        }
    }
    let mut hash = Sha256::new();
    add(document, false, &mut Vec::new(), &mut hash);
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Upstream publishes some releases as `latest`, in files that are named after them.
fn release(version: &str, path: &str) -> String {
    if version.contains(|c: char| c.is_ascii_digit()) {
        return version.to_owned();
    }
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let parts = stem.split(['-', '_']).rev();
    let numbered = |part: &&str| {
        let number = part.strip_prefix('v').unwrap_or(part);
        number.contains('.') && number.chars().all(|c| c.is_ascii_digit() || c == '.')
    };
    parts.into_iter().find(numbered).unwrap_or(version).to_owned()
}

/// Returns the part of a document with these tags, or all of it if there are none, without any
/// overlay. The error says why there is none; a document that was compared has one.
pub fn scoped(source: &Source, tags: &[String]) -> Result<Value, String> {
    let inputs = Inputs {
        spec: source.clone(),
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: None,
    };
    let mut part = Selection {
        tags: Some(tags).filter(|tags| !tags.is_empty()),
        lenient: true,
        whole: None,
    };
    let mut said = Diagnostics::default();
    let loaded = load::load_part(&inputs, &mut part, &mut Cuts::default(), &mut said);
    let raw = loaded.map(|(document, _)| document.raw().clone());
    raw.ok_or("it cannot be read".to_owned())
}
