//! Running the generator within a test.

use std::path::Path;

use anyhow::{Result, bail};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::source::Source;
use xtask::inputs::Selection;

/// Reads what `cargo xtask generate` reads: the project's document, overlay and settings.
pub fn project_inputs() -> Result<Inputs> {
    Selection::default().read()
}

/// Returns the inputs for a document alone.
#[must_use]
pub fn inputs(path: &str, text: impl Into<String>) -> Inputs {
    let spec = Source::new(path, text);
    Inputs { spec, overlay: None, settings: None, name: None }
}

/// Makes the files of the crate that belongs into `out`. An error names the first message.
pub fn files(inputs: &Inputs, out: &Path) -> Result<FileSet> {
    let mut diagnostics = Diagnostics::default();
    if let Some((_, files)) = xtask::generate::build(inputs, out, &mut diagnostics) {
        return Ok(files);
    }
    match diagnostics.messages() {
        [] => bail!("the generator refuses {} and does not say why", inputs.spec.path),
        messages => bail!("the generator refuses {}: {messages:#?}", inputs.spec.path),
    }
}
