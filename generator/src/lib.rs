//! Turns an OpenAPI document into a Rust client crate and its Markdown reference.
//!
//! The road is one line: [`load`] → [`lower`] → [`emit`]. Each stage is a function from values to values: nothing in
//! this crate touches disk, network, clock or terminal. `ARCHITECTURE.md` beside this crate's manifest says why.

#![allow(
    clippy::disallowed_methods,
    reason = "what `clippy.toml` lists is denied in `emit::rust` alone"
)]

mod automaton;
pub mod diagnostic;
pub mod document;
pub mod drift;
pub mod emit;
pub mod extensions;
pub mod limits;
pub mod load;
pub mod lower;
pub mod model;
pub mod propose;
pub mod settings;
mod shape;
mod skips;
pub mod source;
pub mod unseen;

use diagnostic::Diagnostics;
use emit::FileSet;
use model::Api;
use source::Source;

/// The texts that a run starts from.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// The OpenAPI document, YAML or JSON.
    pub spec: Source,
    /// An OpenAPI Overlay to lay over it.
    pub overlay: Option<Source>,
    /// The SDK settings, TOML; none means the defaults.
    pub settings: Option<Source>,
    /// The files that the settings have copied into the crate, by the path that they give them: programs and modules.
    pub carried: Vec<Source>,
    /// A crate name that overrides the settings.
    pub name: Option<String>,
}

impl Inputs {
    /// Returns how many bytes may be made of the document, all files together.
    #[must_use]
    pub fn output_limit(&self) -> usize {
        let beside = self.spec.beside().iter().map(|file| &file.source);
        let texts = std::iter::once(&self.spec).chain(beside).chain(&self.overlay);
        self.spec.limits.output_of(texts.map(|source| source.text.len()).sum())
    }
}

/// Reads the document and decides everything about the output.
///
/// Returns `None` when an error was reported; `diagnostics` then holds at least one.
#[must_use]
pub fn model(inputs: &Inputs, diagnostics: &mut Diagnostics) -> Option<Api> {
    decide(inputs, false, diagnostics)
}

fn decide(
    inputs: &Inputs,
    leniently: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let Some(mut settings) = settings::read(inputs, diagnostics) else {
        // What is wrong with the document is said in the same run.
        load::load(inputs, diagnostics);
        return None;
    };
    settings.lenient |= leniently;
    let mut whole = load::Selection::default();
    let (_, api) = skips::model(inputs, &settings, &mut whole, diagnostics).ok()?;
    debug_assert_eq!(
        api.check(),
        Vec::<String>::new(),
        "lowering broke an invariant of the model"
    );
    Some(api)
}

/// As [`model()`], and leniently, as if the settings had `lenient = true`: a fault that leaves the rest sound costs what is at
/// fault, and is a warning that says so.
#[must_use]
pub fn model_leniently(inputs: &Inputs, diagnostics: &mut Diagnostics) -> Option<Api> {
    decide(inputs, true, diagnostics)
}

/// Prints the model as the files of a crate, up to the limit that the inputs set. The same model gives the same bytes.
///
/// Returns `None` when there would be more, which `diagnostics` then says.
#[must_use]
pub fn files_within(
    api: &Api,
    inputs: &Inputs,
    diagnostics: &mut Diagnostics,
) -> Option<FileSet> {
    let limit = inputs.output_limit();
    let files = emit::emit_within(api, limit);
    files.map_err(|excess| diagnostics.push(excess.message(limit))).ok()
}

/// Prints the model as the files of a crate, however large. Cannot fail, and gives the same bytes for the same model.
#[must_use]
pub fn files(api: &Api) -> FileSet {
    emit::emit(api)
}
