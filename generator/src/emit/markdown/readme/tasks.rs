//! The map of the API by what people do with it.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::text::{cell, code};
use crate::model::Task;

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    page.block("What people do with the API, and the methods that do it, those used most first.");
    let rows: Vec<_> =
        site.api.package.tasks.iter().map(|task| row(site, task)).collect();
    page.table(["Task", "Methods"], &rows);
}

fn row(site: &Site<'_>, task: &Task) -> [String; 2] {
    let methods = task.operations.iter().filter_map(|id| {
        let (_, operation) = site.api.operation(id)?;
        let method = code(site.shown(operation));
        Some(format!("[{method}](docs/{})", site.operation(operation)))
    });
    let methods: Vec<String> = methods.collect();
    let (title, about) = (cell(&task.title), cell(&task.description));
    [format!("**{title}**: {about}"), methods.join(", ")]
}
