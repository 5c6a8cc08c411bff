//! The texts that a command starts from.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::source::Source;

use crate::workspace::Named;

const SPEC: &str = "spec/ory-oauth2.yaml";
const OVERLAY: &str = "spec/overlay.yaml";
const CONFIG: &str = "spec/sdk.toml";

/// Which document to read, and what to lay over it.
///
/// The project's overlay and settings are about the project's document: with another `--spec`,
/// neither applies unless it is named.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Selection {
    /// OpenAPI document, YAML or JSON [default: spec/ory-oauth2.yaml]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// OpenAPI Overlay to apply [default: spec/overlay.yaml, or none with --spec]
    #[arg(long, value_name = "FILE", conflicts_with = "no_overlay")]
    pub overlay: Option<PathBuf>,
    /// Apply no overlay
    #[arg(long)]
    pub no_overlay: bool,
    /// SDK settings [default: spec/sdk.toml, or none with --spec]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Crate name, instead of the one in the settings
    #[arg(long, value_name = "CRATE")]
    pub name: Option<String>,
}

impl Selection {
    /// Reads the files. An error names the file that cannot be read.
    pub fn read(&self) -> Result<Inputs> {
        let ours = self.spec.is_none();
        let spec = named(&self.spec, SPEC);
        let overlay = match &self.overlay {
            Some(path) => Some(Named::given(path)),
            None => (ours && !self.no_overlay).then(|| Named::project(OVERLAY)),
        };
        let settings = match &self.config {
            Some(path) => Some(Named::given(path)),
            None => ours.then(|| Named::project(CONFIG)),
        };
        Ok(Inputs {
            spec: source(&spec)?,
            overlay: overlay.as_ref().map(source).transpose()?,
            settings: settings.as_ref().map(source).transpose()?,
            name: self.name.clone(),
        })
    }
}

fn named(given: &Option<PathBuf>, default: &str) -> Named {
    given.as_deref().map_or_else(|| Named::project(default), Named::given)
}

/// Reads a file. The error names it.
pub fn source(file: &Named) -> Result<Source> {
    let bytes =
        fs::read(&file.path).with_context(|| format!("cannot read {}", file.shown))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow!("cannot read {}: byte {at} is not UTF-8", file.shown)
    })?;
    Ok(Source::new(&file.shown, text))
}
