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

use super::Sheet;
use crate::model::Api;
pub(super) use site::Site;

/// Returns the pages.
pub(super) fn sheets<'a>(site: &'a Site<'a>) -> Vec<Sheet<'a>> {
    let mut sheets = vec![Sheet::new("README.md", || readme::print(site))];
    sheets.extend(site.api.groups.iter().map(|group| {
        Sheet::new(site.pages.path_of_group(group), || group::print(site, group))
    }));
    sheets.extend(site.api.types.values().map(|def| {
        Sheet::new(site.pages.path_of_type(&def.name), || model::print(site, def))
    }));
    sheets
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
