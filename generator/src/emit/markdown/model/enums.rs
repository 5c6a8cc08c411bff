//! Enums: their values and what these mean.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::{example, notes};
use crate::emit::text::{cell, literal};
use crate::model::{Doc, IntEnum, StringEnum, TypeDef, TypeName};

pub(super) fn strings(
    site: &Site<'_>,
    def: &TypeDef,
    values: &StringEnum,
    page: &mut Page,
) {
    let rows = values.variants.iter().map(|value| {
        row(&value.ident, notes::value(&value.wire.clone().into()), &value.doc)
    });
    print(rows.collect(), page);
    if let Some(first) = values.variants.first() {
        page.program(&example::string_enum(site, def, first));
    }
}

pub(super) fn integers(
    site: &Site<'_>,
    def: &TypeDef,
    values: &IntEnum,
    page: &mut Page,
) {
    let rows = values
        .variants
        .iter()
        .map(|value| row(&value.ident, notes::value(&value.wire.into()), &value.doc));
    print(rows.collect(), page);
    if let Some(first) = values.variants.first() {
        page.program(&example::int_enum(site, def, first));
    }
}

fn print(rows: Vec<[String; 3]>, page: &mut Page) {
    page.heading(2, "Values");
    page.table(["Variant", "Value", "Meaning"], &rows);
    page.block(
        "`Unrecognized` holds a value that this version does not know; it is sent back as it came.",
    );
    if !rows.is_empty() {
        page.heading(2, "Example");
    }
}

fn row(ident: &TypeName, value: String, doc: &Doc) -> [String; 3] {
    let meaning = doc.description.as_deref().or(doc.summary.as_deref()).map(cell);
    [format!("**{}**", literal(ident.as_str())), value, meaning.unwrap_or_default()]
}
