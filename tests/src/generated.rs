//! Running the generator within a test.

use std::path::Path;

use anyhow::{Context as _, Result};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Api;
use ory_sdk_generator::source::Source;
use xtask::inputs::Selection;

/// Reads what `cargo xtask generate` reads: the project's document, overlay and settings.
pub fn project_inputs() -> Result<Inputs> {
    Selection::default().read(xtask::workspace::ours())
}

/// Returns the inputs for a document alone.
#[must_use]
pub fn inputs(path: &str, text: impl Into<String>) -> Inputs {
    let spec = Source::new(path, text);
    Inputs {
        spec,
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: None,
    }
}

/// Makes the model and the files of the crate that belongs into `out`. An error names every message.
pub fn model_and_files(inputs: &Inputs, out: &Path) -> Result<(Api, FileSet)> {
    let mut diagnostics = Diagnostics::default();
    let made = xtask::generate::build(inputs, out, &mut diagnostics);
    let said = || render(&diagnostics, inputs, Style::Plain);
    made.with_context(|| {
        format!("the generator refuses {}:\n{}", inputs.spec.path, said())
    })
}

/// Makes the files of the crate that belongs into `out`. An error names every message.
pub fn files(inputs: &Inputs, out: &Path) -> Result<FileSet> {
    model_and_files(inputs, out).map(|(_, files)| files)
}
