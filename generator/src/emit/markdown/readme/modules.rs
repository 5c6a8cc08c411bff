//! The modules that were written by hand.

use crate::emit::markdown::page::Page;
use crate::emit::text::{cell, code};
use crate::model::{Api, Module};

pub(super) fn print(api: &Api, page: &mut Page) {
    page.block(
        "These modules build on the operations. Each has a cargo feature of its own.",
    );
    let rows: Vec<_> = api.package.modules.list.iter().map(row).collect();
    page.table(["Module", "What it is", "Feature"], &rows);
}

fn row(module: &Module) -> [String; 3] {
    let name = code(module.ident.bare());
    let name = match module.page_path() {
        Some(page) => format!("[{name}]({page})"),
        None => name,
    };
    [name, cell(&module.description), code(module.feature.as_str())]
}
