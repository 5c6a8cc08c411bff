//! What the manifest says, where the settings leave it to the document.

use heck::ToKebabCase;

use super::naming::case::{is_identifier, lettered, pascal};
use super::words::Splitter;
use crate::document::Document;
use crate::model::{Examples, Modules, Package, TypeName};
use crate::settings::PackageSettings;

/// The Rust version that generated code is written for.
const RUST_VERSION: &str = "1.88";

/// Names of licences as documents write them, and as SPDX does.
const LICENSES: &[(&str, &str)] = &[
    ("apache 2", "Apache-2.0"),
    ("apache 2.0", "Apache-2.0"),
    ("apache license 2.0", "Apache-2.0"),
    ("apache license, version 2.0", "Apache-2.0"),
    ("apache-2.0", "Apache-2.0"),
    ("bsd", "BSD-3-Clause"),
    ("bsd-2-clause", "BSD-2-Clause"),
    ("bsd-3-clause", "BSD-3-Clause"),
    ("bsl-1.0", "BSL-1.0"),
    ("agpl-3.0", "AGPL-3.0-only"),
    ("cc0-1.0", "CC0-1.0"),
    ("gpl-2.0", "GPL-2.0-only"),
    ("gpl-3.0", "GPL-3.0-only"),
    ("isc", "ISC"),
    ("mit", "MIT"),
    ("mit license", "MIT"),
    ("the mit license", "MIT"),
    ("mpl-2.0", "MPL-2.0"),
    ("unlicense", "Unlicense"),
];

/// Returns the manifest fields: those of the settings, and for the rest what the document says.
pub(crate) fn package(
    settings: &PackageSettings,
    document: &Document,
    splitter: &Splitter,
) -> Package {
    let info = &document.typed().info;
    let name =
        settings.name.clone().unwrap_or_else(|| crate_name(&info.title, splitter));
    let summary = info.title.split_whitespace().collect::<Vec<_>>().join(" ");
    let license = info.license.as_ref().and_then(|license| spdx(&license.name));
    Package {
        library: name.replace('-', "_"),
        name,
        version: settings.version.clone().unwrap_or_else(|| "0.1.0".to_owned()),
        description: settings
            .description
            .clone()
            .unwrap_or(format!("A client for {summary}")),
        license: settings.license.clone().or(license).unwrap_or("Apache-2.0".to_owned()),
        listing: settings.listing.clone(),
        rust_version: settings.rust_version.clone().unwrap_or(RUST_VERSION.to_owned()),
        client: client(settings.client.as_deref(), splitter),
        publication: settings.publication.clone(),
        examples: Examples::default(),
        modules: Modules::default(),
        tasks: Vec::new(),
    }
}

/// Returns a name that cargo takes: letters, digits and `-`, starting with a letter, and no
/// keyword.
fn crate_name(title: &str, splitter: &Splitter) -> String {
    let words = splitter.split(title).into_iter().map(|word| word.snake.to_kebab_case());
    let name = words.collect::<Vec<_>>().join("-");
    let name =
        name.get(..name.len().min(64)).unwrap_or_default().trim_matches('-').to_owned();
    let reserved = ["alloc", "core", "proc-macro", "std", "test"];
    if name.is_empty()
        || reserved.contains(&name.as_str())
        || !is_identifier(&name.replace('-', "_"))
    {
        return if name.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            format!("api-{name}")
        } else {
            "api-client".to_owned()
        };
    }
    name
}

fn client(chosen: Option<&str>, splitter: &Splitter) -> TypeName {
    match chosen {
        Some(name) if is_identifier(name) => TypeName::new(name),
        Some(name) => TypeName::new(lettered(&pascal(&splitter.split(name)), "Client")),
        None => TypeName::new("Client"),
    }
}

fn spdx(name: &str) -> Option<String> {
    let name = name.trim().to_lowercase();
    let known = LICENSES.iter().find(|(written, _)| *written == name)?;
    Some(known.1.to_owned())
}
