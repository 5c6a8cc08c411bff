//! Policy that is data: `sdk.toml`.

use std::collections::BTreeMap;

use crate::Inputs;
use crate::diagnostic::Diagnostics;

/// The SDK settings, complete: whatever the file leaves out has its default.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Manifest fields and the client's name.
    pub package: PackageSettings,
    /// Words that count as one when names are split, in their Pascal-case spelling (`OAuth2`, `JWKS`): see
    /// `lower::naming`.
    pub words: Vec<String>,
    /// Names chosen by hand: JSON pointer or operationId → name, with a reason each.
    pub names: BTreeMap<String, String>,
}

/// Manifest fields and the client's name. `None` is filled from the document in lowering.
#[derive(Debug, Clone, Default)]
#[expect(missing_docs, reason = "the fields of a cargo manifest")]
pub struct PackageSettings {
    pub name: Option<String>,
    pub version: Option<String>,
    pub description: Option<String>,
    pub license: Option<String>,
    pub repository: Option<String>,
    pub rust_version: Option<String>,
    /// The client type, for example `Ory`.
    pub client: Option<String>,
}

/// Reads the settings. Returns `None` when an error was reported.
pub fn read(_inputs: &Inputs, _diagnostics: &mut Diagnostics) -> Option<Settings> {
    None
}
