//! The Markdown back end: `README.md` and `docs/`, a page for each group and each type.
//!
//! Every link is made by `Site`, which knows all pages and their anchors before the first is printed. Text of the
//! document goes through [`super::text`]; every example is a complete program that compiles against the crate.

mod example;
mod group;
mod links;
mod model;
mod notes;
mod operation;
mod page;
mod readme;
mod site;
#[cfg(test)]
mod tests;
mod types;

use crate::emit::FileSet;
use crate::model::Api;
use site::Site;

/// Prints the pages.
pub fn emit(api: &Api, files: &mut FileSet) {
    let site = Site::new(api);
    files.insert("README.md", readme::print(&site));
    for group in &api.groups {
        files.insert(site.pages.path_of_group(group), group::print(&site, group));
    }
    for def in api.types.values() {
        files.insert(site.pages.path_of_type(&def.name), model::print(&site, def));
    }
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
