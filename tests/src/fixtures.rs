//! The documents under `tests/fixtures/`.

use std::fs;
use std::path::{Path, PathBuf};

use ory_sdk_generator::Inputs;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::source::Source;

use xtask::workspace::Named;

use crate::workspace;

/// Returns the fixtures that a crate is made of, by name.
#[must_use]
pub fn valid() -> Vec<PathBuf> {
    documents("valid")
}

/// Returns the fixtures that are refused, by name.
#[must_use]
pub fn invalid() -> Vec<PathBuf> {
    documents("invalid")
}

/// Returns the fixtures that are made to harm, by name. Some of them are refused.
#[must_use]
pub fn hostile() -> Vec<PathBuf> {
    documents("hostile")
}

fn documents(folder: &str) -> Vec<PathBuf> {
    let folder = workspace::root().join("tests/fixtures").join(folder);
    let entries = fs::read_dir(&folder).expect("the folder of fixtures");
    let mut paths: Vec<_> =
        entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        (name.ends_with(".yaml") || name.ends_with(".json"))
            && !name.contains(".overlay.")
    });
    paths.sort();
    assert!(!paths.is_empty(), "no fixtures in {}", folder.display());
    paths
}

/// Returns the name of a fixture: its file name, with `-json` where a YAML file has the same stem.
#[must_use]
pub fn name(path: &Path) -> String {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    if path.extension().is_some_and(|extension| extension == "json") {
        format!("{stem}-json")
    } else {
        stem.to_owned()
    }
}

/// Reads a fixture, with its other files and the overlay and settings beside it. Paths in messages are the bare file names.
#[must_use]
pub fn inputs(path: &Path) -> Inputs {
    let beside = |suffix: &str| {
        let path = path.with_extension(suffix);
        path.exists().then(|| source(&path))
    };
    let spec = source(path);
    let document = Named {
        path: path.to_owned(),
        shown: spec.path.clone(),
    };
    let files = xtask::inputs::files::beside(&document, &spec);
    let settings = beside("sdk.toml");
    let named = Named {
        path: path.with_extension("sdk.toml"),
        shown: spec.path.clone(),
    };
    let carried = settings.iter().flat_map(|settings| {
        xtask::inputs::carried(&named, settings).expect("its files are readable")
    });
    let carried = carried.collect();
    Inputs {
        spec: spec.with_beside(files),
        overlay: beside("overlay.yaml"),
        carried,
        settings,
        name: Some(format!("fixture-{}", name(path))),
    }
}

fn source(path: &Path) -> Source {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    Source::new(name, fs::read_to_string(path).expect("a fixture is readable"))
}

/// Joins the files that `keep` names into one text, each under its path.
#[must_use]
pub fn join(files: &FileSet, keep: impl Fn(&str) -> bool) -> String {
    let kept = files.iter().filter(|(path, _)| keep(path));
    kept.map(|(path, text)| format!("=== {path}\n{text}")).collect::<Vec<_>>().join("\n")
}

/// Returns whether a file is Rust that was made of the document, and not support code. `missing.rs` says for each group
/// the same.
#[must_use]
pub fn is_own_rust(path: &str) -> bool {
    path.ends_with(".rs") && !path.starts_with("src/runtime") && path != "src/missing.rs"
}
