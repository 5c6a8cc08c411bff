//! Policy that is data: `sdk.toml`.
//!
//! [`keys`] has every key with its default and its effect, and `book/src/settings.md` is made of it.

mod examples;
pub mod keys;
mod modules;
mod read;
mod reference;
mod schema;
mod tasks;
#[cfg(test)]
mod tests;
mod valid;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, File, Place, codes};
use crate::model::{Dependency, Listing, Publication};
use crate::source::{Pointer, Source};

pub use examples::ExampleSettings;
pub use modules::{FeatureSettings, ModuleSettings, ModulesSettings, SharedSettings};
pub use reference::Reference;
pub use schema::schema;
pub use tasks::TaskSettings;

/// The SDK settings, complete: whatever the file leaves out has its default.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Manifest fields and the client's name.
    pub package: PackageSettings,
    /// Words that count as one when names are split, in their Pascal-case spelling (`OAuth2`,
    /// `JWKS`), on top of the generator's own: see `lower::naming`.
    pub words: Vec<String>,
    /// Names chosen by hand: JSON pointer or operationId → name. The reasons stay in the file.
    pub names: BTreeMap<String, String>,
    /// What names of schemas begin with and names of types do not.
    pub cut_prefixes: Vec<Reference>,
    /// Operations and schemas that may be left out, by operationId or JSON pointer.
    pub skips: BTreeMap<String, Skip>,
    /// Whether faults that leave the rest sound cost what is at fault and no more: each is a warning then.
    pub lenient: bool,
    /// What is a secret that nothing marks.
    pub secrets: SecretSettings,
    /// Variables of the servers that users have to set, whatever the document has for a default.
    pub required_variables: Vec<Reference>,
    /// The features of the groups that are on by default; `None` leaves it to their number.
    pub default_features: Option<Vec<Reference>>,
    /// What people do with the API, in the order of the front pages.
    pub tasks: Vec<TaskSettings>,
    /// Programs that the crate carries.
    pub examples: Vec<ExampleSettings>,
    /// The crates that those programs need, by name.
    pub example_dependencies: BTreeMap<String, Dependency>,
    /// Code written by hand that the crate carries.
    pub modules: ModulesSettings,
}

/// What is a secret that nothing marks.
#[derive(Debug, Clone)]
pub struct SecretSettings {
    /// Whether texts with the format `password`, texts that are only written, and texts with the name
    /// of a secret are taken for secrets; `x-sdk-sensitive: false` is for those that are none. Cookies
    /// are secrets in any case.
    pub conventions: bool,
}

impl Default for SecretSettings {
    fn default() -> Self {
        Self { conventions: true }
    }
}

/// An allowance to leave something out.
#[derive(Debug, Clone)]
pub struct Skip {
    /// Why the SDK does without it.
    pub reason: String,
    /// Where the allowance stands in the settings, in bytes.
    pub place: Range<usize>,
}

/// Manifest fields and the client's name. `None` is filled from the document in lowering.
#[derive(Debug, Clone, Default)]
#[expect(missing_docs, reason = "the fields of a cargo manifest")]
pub struct PackageSettings {
    pub name: Option<String>,
    pub version: Option<String>,
    pub description: Option<String>,
    pub license: Option<String>,
    pub rust_version: Option<String>,
    /// The client type, for example `Ory`.
    pub client: Option<String>,
    /// What a registry shows of it.
    pub listing: Listing,
    /// Where users of the crate get it from.
    pub publication: Publication,
}

/// What the settings have copied into the crate, as paths relative to the settings, with `/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    /// Programs, modules and the pages of modules.
    pub files: Vec<String>,
    /// Folders, all of whose files are parts of a module. One that is not there is none.
    pub folders: Vec<String>,
}

/// Returns what is to be read besides the settings.
///
/// What is wrong with the settings is not reported here, but by [`read()`].
#[must_use]
pub fn carried(settings: &Source) -> Carried {
    let read = read::read(&settings.text, &mut Vec::new());
    let mut carried = Carried::default();
    carried.files.extend(read.examples.into_iter().map(|example| example.file));
    for module in read.modules.list {
        carried.folders.push(modules::folder(&module.file).to_owned());
        carried.files.push(module.file.name);
        carried.files.extend(module.page.map(|page| page.name));
    }
    for module in read.modules.shared {
        carried.folders.push(modules::folder(&module.file).to_owned());
        carried.files.push(module.file.name);
    }
    carried
}

/// Reads the settings. Returns `None` when an error was reported.
///
/// `inputs.name` overrides the name in the file.
pub fn read(inputs: &Inputs, diagnostics: &mut Diagnostics) -> Option<Settings> {
    let mut faults = Vec::new();
    let mut settings = match &inputs.settings {
        Some(source) => read::read(&source.text, &mut faults),
        None => Settings::default(),
    };
    examples::fill(&mut settings.examples, &inputs.carried, &mut faults);
    modules::fill(&mut settings.modules, &inputs.carried, &mut faults);
    if let Some(name) = &inputs.name {
        if let Err(why) = valid::crate_name(name) {
            let message = format!("`{name}` cannot be the name of the crate: {why}");
            let fault =
                Diagnostic::error(codes::SETTINGS_VALUE, &Pointer::root(), message);
            faults.push(fault.file(File::Settings).place(Place::Run));
        }
        settings.package.name = Some(name.clone());
    }
    let sound = faults.is_empty();
    diagnostics.extend(faults);
    sound.then_some(settings)
}
