//! Running the generator on an untrusted document, and judging what came of it.

use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Place, Severity, Style, render};
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Api;
use tests::workspace;

/// What is to come of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Error,
    Crate,
    Warned,
}

/// What came of one.
pub(crate) struct Ran {
    pub(crate) api: Option<Api>,
    pub(crate) diagnostics: Diagnostics,
}

/// Runs the generator up to the model, and checks what is true of any input: no model without its
/// invariants, no refusal without an error, and no error without a place.
pub(crate) fn run(inputs: &Inputs) -> Ran {
    let mut diagnostics = Diagnostics::default();
    let api = ory_sdk_generator::model(inputs, &mut diagnostics);
    match &api {
        Some(api) => {
            assert!(!diagnostics.has_errors(), "a model in spite of errors");
            assert_eq!(api.check(), Vec::<String>::new(), "the model is not sound");
        }
        None => assert!(diagnostics.has_errors(), "refused without a reason"),
    }
    let lost = diagnostics.messages().iter().find(|message| message.place == Place::Run);
    assert!(lost.is_none(), "a message without a place: {lost:?}");
    Ran { api, diagnostics }
}

/// Prints a model twice, and checks that all of it is Rust or Markdown and the same each time.
pub(crate) fn print(api: &Api) -> FileSet {
    let files = ory_sdk_generator::files(api);
    assert_eq!(files, ory_sdk_generator::files(api), "printed twice, it differs");
    for (path, text) in files.iter() {
        // The support code is ordinary Rust that is compiled elsewhere.
        if path.ends_with(".rs") && !path.starts_with("src/runtime") {
            let parsed = syn::parse_file(text);
            assert!(parsed.is_ok(), "{path} is no Rust: {:?}\n{text}", parsed.err());
        }
    }
    files
}

impl Ran {
    pub(crate) fn outcome(&self) -> Outcome {
        match &self.api {
            None => Outcome::Error,
            Some(_) if self.diagnostics.count(Severity::Warning) > 0 => Outcome::Warned,
            Some(_) => Outcome::Crate,
        }
    }

    pub(crate) fn said(&self, inputs: &Inputs) -> String {
        render(&self.diagnostics, inputs, Style::Plain)
    }

    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.diagnostics.messages().iter().map(|message| message.code).collect()
    }
}

/// Returns the inputs of a hostile fixture.
pub(crate) fn fixture(file: &str) -> Inputs {
    tests::fixtures::inputs(&workspace::root().join("tests/fixtures/hostile").join(file))
}

pub(crate) fn snapshot(name: &str, text: &str) {
    insta::with_settings!(
        {
            snapshot_path => "snapshots",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        },
        { insta::assert_snapshot!(name, text); }
    );
}
