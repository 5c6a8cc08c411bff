//! Code written by hand that a crate carries.

use proc_macro2::{TokenStream, TokenTree};

use crate::diagnostic::{Diagnostic, codes};
use crate::model::Dependency;
use crate::source::Source;

use super::Reference;

/// How many brackets may be in each other: the compiler's own limit of macros.
const DEPTH: usize = 128;

/// The tables below `[modules]`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModulesSettings {
    /// The modules.
    pub list: Vec<ModuleSettings>,
    /// What several of them share.
    pub shared: Vec<SharedSettings>,
    /// Features beside those of the modules, and what is added to others.
    pub features: Vec<FeatureSettings>,
    /// The crates that they stand on, by name.
    pub dependencies: Vec<(Reference, Dependency)>,
}

/// One module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleSettings {
    /// Its name in the crate.
    pub name: Reference,
    /// The path of its source, relative to the settings, with `/`.
    pub file: Reference,
    /// What it is, in one line.
    pub description: String,
    /// The path of its page, relative to the settings.
    pub page: Option<Reference>,
    /// What its feature turns on.
    pub enables: Vec<Reference>,
    /// Its own text, then those of its folder, by their path below the crate's `src/`.
    pub sources: Vec<(String, String)>,
    /// The text of its page.
    pub page_text: Option<String>,
}

/// A private module that several others use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedSettings {
    /// Its name in the crate.
    pub name: Reference,
    /// The path of its source, relative to the settings, with `/`.
    pub file: Reference,
    /// The modules that use it, by name.
    pub with: Vec<Reference>,
    /// What the features of those turn on in addition.
    pub enables: Vec<Reference>,
    /// Its own text, then those of its folder, by their path below the crate's `src/`.
    pub sources: Vec<(String, String)>,
}

/// One entry of `[modules.features]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeatureSettings {
    /// Its name.
    pub name: Reference,
    /// What it brings, in one line.
    pub description: Option<String>,
    /// What it turns on.
    pub enables: Vec<Reference>,
}

/// Returns the folder whose files are parts of the module in a file.
pub(super) fn folder(file: &Reference) -> &str {
    file.name.strip_suffix(".rs").unwrap_or(&file.name)
}

/// Gives each module its files. One that was not given, or is no Rust, is a fault.
pub(super) fn fill(
    modules: &mut ModulesSettings,
    carried: &[Source],
    faults: &mut Vec<Diagnostic>,
) {
    for module in &mut modules.list {
        module.sources = sources(&module.name, &module.file, carried, faults);
        if let Some(page) = &module.page {
            module.page_text = text(carried, page, faults).map(str::to_owned);
        }
    }
    for module in &mut modules.shared {
        module.sources = sources(&module.name, &module.file, carried, faults);
    }
}

/// Returns the files of a module, by their path in the crate.
fn sources(
    name: &Reference,
    file: &Reference,
    carried: &[Source],
    faults: &mut Vec<Diagnostic>,
) -> Vec<(String, String)> {
    let name = &name.name;
    let own = text(carried, file, faults);
    let own = own.map(|text| (format!("{name}.rs"), text.to_owned()));
    let mut sources = Vec::from_iter(own);
    let folder = format!("{}/", folder(file));
    for source in carried {
        let Some(path) = source.path.strip_prefix(&folder) else { continue };
        if !path.split('/').all(is_simple) {
            let message = format!(
                "the module `{name}` cannot have the file `{}`: a path is letters, digits, `-`, `_` and `.`",
                source.path
            );
            faults.push(file.fault_of(codes::MODULE, message));
            continue;
        }
        sources.push((format!("{name}/{path}"), source.text.clone()));
    }
    sources.sort();
    let below: Vec<&Source> = carried
        .iter()
        .filter(|source| source.path == file.name || source.path.starts_with(&folder))
        .collect();
    faults.extend(below.into_iter().filter_map(|source| syntax(file, source)));
    sources
}

fn text<'a>(
    carried: &'a [Source],
    file: &Reference,
    faults: &mut Vec<Diagnostic>,
) -> Option<&'a str> {
    let found = carried.iter().find(|source| source.path == file.name);
    if found.is_none() {
        let message = format!(
            "`{}` cannot be used: there is no such file below the folder of the settings, or it cannot be read",
            file.name
        );
        faults.push(file.fault_of(codes::MODULE, message));
    }
    found.map(|source| source.text.as_str())
}

fn is_simple(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !name.ends_with('.')
        && name.chars().all(fits)
}

/// Returns whether brackets are in each other so deep that the parser would have no stack left.
fn is_deep(tokens: TokenStream) -> bool {
    let mut open = vec![tokens.into_iter()];
    while let Some(last) = open.last_mut() {
        match last.next() {
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
            None => _ = open.pop(),
        }
        if open.len() > DEPTH {
            return true;
        }
    }
    false
}

/// Returns what is wrong with a file if it is to be Rust and is not.
fn syntax(file: &Reference, source: &Source) -> Option<Diagnostic> {
    if !source.path.ends_with(".rs") {
        return None;
    }
    let path = &source.path;
    let tokens = source.text.parse::<TokenStream>();
    if tokens.is_ok_and(is_deep) {
        let message = format!("`{path}` nests more than {DEPTH} brackets");
        return Some(file.fault_of(codes::MODULE, message));
    }
    let error = syn::parse_file(&source.text).err()?;
    let message = format!("`{path}` is not valid Rust: {error}");
    let help = format!("`rustfmt --check --edition 2024 {path}` shows the place");
    Some(file.fault_of(codes::MODULE, message).help(help))
}
