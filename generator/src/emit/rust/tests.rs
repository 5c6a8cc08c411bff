use crate::Inputs;
use crate::diagnostic::Diagnostics;
use crate::emit::FileSet;
use crate::source::Source;

/// A document with every kind of type, and with names and texts that mean something to Rust.
const HOSTILE: &str = include_str!("tests/hostile.yaml");

fn files(spec: &str) -> FileSet {
    let spec = Source::new("spec.yaml", spec);
    let inputs = Inputs {
        spec,
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: Some("hostile".into()),
    };
    let mut diagnostics = Diagnostics::default();
    let api = crate::model(&inputs, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.messages());
    let api = api.expect("only an error leaves no model");
    crate::files(&api)
}

fn file<'f>(files: &'f FileSet, path: &str) -> &'f str {
    let found = files.iter().find(|(name, _)| *name == path);
    found.map(|(_, text)| text).expect(path)
}

#[test]
fn every_file_parses() {
    for (path, text) in files(HOSTILE).iter().filter(|(path, _)| path.ends_with(".rs")) {
        assert!(syn::parse_file(text).is_ok(), "{path}:\n{text}");
    }
}

#[test]
fn the_manifest_parses() {
    let files = files(HOSTILE);
    let manifest: toml::Table = file(&files, "Cargo.toml").parse().expect("it is TOML");
    assert_eq!(manifest["package"]["name"].as_str(), Some("hostile"));
    assert!(manifest["features"].get("full").is_some());
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    assert_eq!(files(HOSTILE), files(HOSTILE));
}

#[test]
fn text_of_the_document_stays_in_comments_and_strings() {
    for (path, text) in
        files(HOSTILE).iter().filter(|(path, _)| !path.contains("runtime"))
    {
        let bidi = |ch| matches!(ch, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        assert!(!text.contains(bidi), "{path}");
        assert!(!path.contains(".."), "{path}");
    }
}

#[test]
fn debug_shows_no_secret() {
    let files = files(HOSTILE);
    let foo = file(&files, "src/models/foo.rs");
    assert!(foo.contains(r#"out.field("password", &runtime::Redacted);"#), "{foo}");
    assert!(!foo.contains(r#"out.field("password", &self.password);"#), "{foo}");
}

#[test]
fn a_range_of_statuses_leaves_out_those_of_their_own() {
    let files = files(HOSTILE);
    let models = file(&files, "src/api/mod_api/models_operation.rs");
    assert!(models.contains("201..=299 =>"), "{models}");
    assert!(models.contains("400..=403 | 405..=499 =>"), "{models}");
}
