//! The fixtures, one an idea: what is made of a valid one, and what is said of an invalid one.
//!
//! A valid fixture has three snapshots: the model, the Rust and the pages. An invalid one has the messages. Files
//! `NAME.overlay.yaml` and `NAME.sdk.toml` beside `NAME.yaml` go with it.
#![allow(clippy::panic, reason = "a test says what it misses by panicking")]

use std::path::Path;

use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Severity, Style, render};
use tests::fixtures;

#[test]
fn valid() {
    for path in fixtures::valid() {
        let name = fixtures::name(&path);
        let inputs = fixtures::inputs(&path);
        let mut diagnostics = Diagnostics::default();
        let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
        let said = said(&diagnostics, &inputs);
        let api = api.unwrap_or_else(|| panic!("{name} is valid, and yet:\n{said}"));
        assert_eq!(
            api.check(),
            Vec::<String>::new(),
            "{name} breaks an invariant of the model"
        );

        let files = ory_sdk_generator::files(&api);
        let mut model =
            serde_json::to_string_pretty(&api).expect("the model is plain data");
        if !said.is_empty() {
            model = format!("{said}\n{model}");
        }
        snapshot("model", &name, &model);
        snapshot("rust", &name, &fixtures::join(&files, fixtures::is_own_rust));
        snapshot("pages", &name, &fixtures::join(&files, |path| path.ends_with(".md")));
    }
}

#[test]
fn invalid() {
    for path in fixtures::invalid() {
        let name = fixtures::name(&path);
        let inputs = fixtures::inputs(&path);
        let mut diagnostics = Diagnostics::default();
        let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
        assert!(api.is_none(), "{name} is invalid, and yet there is a model");
        let errors =
            diagnostics.messages().iter().filter(|one| one.severity == Severity::Error);
        assert!(errors.count() > 0, "{name} is refused without a reason");
        snapshot("messages", &name, &said(&diagnostics, &inputs));
    }
}

fn said(diagnostics: &Diagnostics, inputs: &Inputs) -> String {
    render(diagnostics, inputs, Style::Plain)
}

fn snapshot(kind: &str, name: &str, text: &str) {
    let folder = Path::new("snapshots").join(kind);
    insta::with_settings!(
        { snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true },
        { insta::assert_snapshot!(name, text); }
    );
}
