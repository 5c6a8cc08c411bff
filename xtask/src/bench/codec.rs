//! The JSON codecs that were weighed against each other, each as a crate of bare models.

mod derive;
mod types;
mod visitor;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::{Api, TypeKind, TypeName};

/// One way to read and write models.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Codec {
    /// What the generator emits: concrete functions over the runtime's pull parser.
    Ours,
    /// `#[derive(Serialize, Deserialize)]`.
    Derive,
    /// Hand-emitted serde impls: one visitor a type, a `match` on the key.
    Visitor,
    /// The types alone, to know what they cost by themselves.
    Bare,
}

impl Codec {
    pub(super) const ALL: [Self; 4] =
        [Self::Derive, Self::Visitor, Self::Ours, Self::Bare];

    /// Returns the name that the table shows.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Ours => "concrete codec (the generator's)",
            Self::Derive => "derived serde",
            Self::Visitor => "hand-emitted serde impls",
            Self::Bare => "bare types, no JSON",
        }
    }

    /// Returns the files of a crate `models` with this codec.
    pub(super) fn files(self, api: &Api, emitted: &FileSet) -> BTreeMap<String, String> {
        match self {
            Self::Ours => ours(emitted),
            Self::Derive => foreign(
                api,
                "serde = { version = \"1\", features = [\"derive\"] }",
                "",
                derive::print,
            ),
            Self::Visitor => foreign(
                api,
                "serde = \"1\"",
                "use serde::Deserialize as _;",
                visitor::print,
            ),
            Self::Bare => foreign(api, "", "", types::print),
        }
    }

    /// Returns the statements by which an app reads a type from `text` and writes it to `out`.
    pub(super) fn exercise(self, name: &TypeName) -> String {
        match self {
            Self::Ours => format!(
                "let value: models::models::{name} = models::runtime::json::decode(&text).unwrap();\n\
                 out.extend(models::runtime::json::encode(&value).unwrap());"
            ),
            Self::Derive | Self::Visitor => format!(
                "let value: models::models::{name} = serde_json::from_slice(&text).unwrap();\n\
                 out.extend(serde_json::to_vec(&value).unwrap());"
            ),
            Self::Bare => format!(
                "let value: Option<models::models::{name}> = None;\n\
                 out.extend(format!(\"{{value:?}}\").into_bytes());"
            ),
        }
    }
}

/// The emitted crate without its operations: models and runtime, every feature on.
fn ours(emitted: &FileSet) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = emitted
        .iter()
        .filter(|(path, _)| {
            path.starts_with("src/models") || path.starts_with("src/runtime")
        })
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
    let manifest = emitted
        .iter()
        .find(|(path, _)| *path == "Cargo.toml")
        .map_or("", |(_, text)| text);
    files.insert("Cargo.toml".to_owned(), renamed(manifest));
    let library = "pub mod models;\npub mod runtime;\npub use runtime::*;\n";
    files.insert("src/lib.rs".to_owned(), library.to_owned());
    files
}

/// The manifest under the name that the apps depend on.
fn renamed(manifest: &str) -> String {
    let lines = manifest.lines().map(|line| {
        if line.starts_with("name = ") { "name = \"models\"" } else { line }
    });
    lines.filter(|line| !line.starts_with("readme")).collect::<Vec<_>>().join("\n")
}

fn foreign(
    api: &Api,
    dependencies: &str,
    imports: &str,
    print: fn(&Api, &TypeName, &mut String),
) -> BTreeMap<String, String> {
    let manifest = format!(
        "[package]\nname = \"models\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]\nfull = []\n\n\
         [dependencies]\nserde_json = \"1\"\n{dependencies}\n"
    );
    let mut text = format!("{imports}\n");
    for (name, def) in &api.types {
        if let TypeKind::Alias(item) = &def.kind {
            let _ = writeln!(text, "pub type {name} = {};", types::item(item));
        } else {
            print(api, name, &mut text);
        }
    }
    BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest),
        (
            "src/lib.rs".to_owned(),
            format!("#![allow(warnings)]\npub mod models {{\n{text}\n}}\n"),
        ),
    ])
}
