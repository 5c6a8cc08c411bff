//! Aliases: what they stand for.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::{example, types};
use crate::model::{Item, TypeDef};

pub(super) fn print(site: &Site<'_>, def: &TypeDef, item: &Item, page: &mut Page) {
    page.heading(2, "Stands for");
    page.block(&types::linked(site, &types::rust(&item.ty), &item.ty));
    if item.nullable {
        page.block("`null` is allowed as well: where the type is used, it stands in an `Option` or a `Nullable`.");
    }
    if let Some(program) = example::alias(site, def, item) {
        page.heading(2, "Example");
        page.program(&program);
    }
}
