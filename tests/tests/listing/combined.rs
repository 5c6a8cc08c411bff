//! The crates of all fixtures as one.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use ory_sdk_generator::emit::FileSet;
use tests::fixtures;
use toml::Table;

/// The name of the crate.
pub(crate) const NAME: &str = "listed";

pub(crate) struct Combined {
    pub(crate) files: FileSet,
    /// The module of each fixture, with its listing.
    pub(crate) listings: BTreeMap<String, String>,
}

impl Combined {
    pub(crate) fn of_fixtures() -> Result<Self> {
        let scratch = tests::workspace::target().join("scratch");
        let mut files = FileSet::default();
        let mut listings = BTreeMap::new();
        let mut manifest = Table::new();
        let mut runtime = FileSet::default();
        for path in fixtures::valid() {
            let module =
                format!("fixture_{}", fixtures::name(&path).replace(['-', '.'], "_"));
            let inputs = fixtures::inputs(&path);
            let generated = tests::generated::files(&inputs, &scratch.join(&module))?;
            let mut own_runtime = FileSet::default();
            for (path, text) in generated.iter() {
                match path.strip_prefix("src/") {
                    Some(file) if file.starts_with("runtime") => {
                        own_runtime.insert(path, text);
                    }
                    Some("lib.rs") => {
                        files.insert(format!("src/{module}.rs"), root(text, &module));
                    }
                    Some(file) => {
                        let path = format!("src/{module}/{file}");
                        files.insert(path, within(text, &module));
                    }
                    None if path == "API.txt" => {
                        listings.insert(module.clone(), text.to_owned());
                    }
                    None if path == "Cargo.toml" => {
                        merge(&mut manifest, text.parse()?);
                    }
                    None => {}
                }
            }
            // What only some documents need does no harm to the others.
            if own_runtime.iter().count() > runtime.iter().count() {
                runtime = own_runtime;
            }
        }
        for (path, text) in runtime.iter() {
            files.insert(path, text);
        }
        for unused in ["dev-dependencies", "example", "lints"] {
            manifest.remove(unused);
        }
        let package = manifest["package"].as_table_mut().context("a package")?;
        package.insert("name".to_owned(), NAME.into());
        files.insert("Cargo.toml", manifest.to_string());
        let modules = listings.keys().map(|module| format!("pub mod {module};\n"));
        let modules: String = modules.collect();
        let head =
            "#![recursion_limit = \"1024\"]\n#![allow(warnings)]\npub mod runtime;\n";
        files.insert("src/lib.rs", format!("{head}{modules}"));
        Ok(Self { files, listings })
    }
}

/// Adds what another manifest has and this one lacks.
fn merge(manifest: &mut Table, other: Table) {
    for (key, value) in other {
        match (manifest.get_mut(&key), value) {
            (Some(toml::Value::Table(present)), toml::Value::Table(more)) => {
                merge(present, more);
            }
            (Some(_), _) => {}
            (None, value) => _ = manifest.insert(key, value),
        }
    }
}

/// Returns the root of a crate as a module beside the support code.
fn root(text: &str, module: &str) -> String {
    let lines = text.lines().filter(|line| *line != "pub mod runtime;");
    let lines = lines.filter(|line| !line.starts_with("#![recursion_limit"));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    within(&text.replace("self::runtime", "crate::runtime"), module)
}

/// Returns code with the paths that it has below a module. The support code stays at the root.
fn within(text: &str, module: &str) -> String {
    let below = text.replace("crate::", &format!("crate::{module}::"));
    below.replace(&format!("crate::{module}::runtime"), "crate::runtime")
}
