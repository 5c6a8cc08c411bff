//! The Markdown back end: `README.md` and `docs/`, a page for each group and each type.
//!
//! Every link is made by `Site`, which knows all pages and their anchors before the first is printed. Text of the
//! document goes through [`super::text`]; every example is a complete program that compiles against the crate.

mod example;
mod group;
mod links;
mod model;
mod models;
mod needs;
mod notes;
mod operation;
mod page;
mod readme;
mod site;
#[cfg(test)]
mod tests;
mod types;

use super::print::Sheet;
use super::text;
use crate::model::{Api, Constraints, Group, Operation, TypeName, TypeRef};
use crate::source::Pointer;
pub(super) use page::{Crates, Printed};
pub(super) use site::Site;

/// Returns the pages of groups and types, and the list of types where the front page has no room for it.
pub(super) fn sheets<'a>(site: &'a Site<'a>) -> Vec<Sheet<'a>> {
    let mut sheets = Vec::new();
    sheets.extend(site.api.groups.iter().map(|group| {
        Sheet::new(site.pages.path_of_group(group), || group::print(site, group))
            .about_group(group)
    }));
    sheets.extend(site.api.types.values().map(|def| {
        Sheet::new(site.pages.path_of_type(&def.name), || model::print(site, def))
            .about_type(def)
    }));
    for module in &site.api.package.modules.list {
        if let (Some(path), Some(text)) = (module.page_path(), &module.page) {
            sheets.push(Sheet::new(path, || text.clone()));
        }
    }
    if site.has_model_page() {
        let path = format!("docs/{}", links::MODELS);
        sheets.push(Sheet::new(path, || models::print(site)));
    }
    sheets
}

/// Returns the program of an operation's page.
pub(super) fn program(site: &Site<'_>, group: &Group, operation: &Operation) -> String {
    example::operation(site, group, operation)
}

/// Returns the first program of the README, with the group that it calls, if it calls any.
pub(super) fn quick_start<'a>(site: &Site<'a>) -> (String, Option<&'a Group>) {
    readme::quick_start(site)
}

/// Returns what the document says about legal values of a type, in a few words each.
pub(super) fn notes(
    site: &Site<'_>,
    ty: &TypeRef,
    constraints: &Constraints,
) -> Vec<String> {
    let notes = notes::of(site, ty, constraints);
    notes.iter().map(|note| text::out_of_cell(note)).collect()
}

/// Returns a type as pages show it, models by their bare name, with the model that it names.
pub(super) fn shown(ty: &TypeRef) -> (String, Option<&TypeName>) {
    (types::rust(ty), ty.named())
}

/// Returns the front page; `crates` are those that the programs of the others stand on.
pub(super) fn readme(site: &Site<'_>, crates: &Crates) -> String {
    readme::print(site, crates)
}

/// Returns the example program of each operation, by operation id: what the pages show.
#[must_use]
pub fn programs(api: &Api) -> Vec<(String, String)> {
    let site = Site::new(api);
    let mut programs = Vec::new();
    for group in &api.groups {
        for operation in &group.operations {
            let program = example::operation(&site, group, operation);
            programs.push((operation.id.clone(), program));
        }
    }
    programs
}

/// Returns the values that the examples of the pages show as JSON, each with where the document defines it: the schema
/// of a type or body, or a parameter.
#[must_use]
pub fn values(api: &Api) -> Vec<(Pointer, serde_json::Value)> {
    example::values(&Site::new(api))
}
