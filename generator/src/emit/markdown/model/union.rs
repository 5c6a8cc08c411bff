//! Unions: their variants, and how one is told from another.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::{example, notes, types};
use crate::emit::text::literal;
use crate::model::{Tagging, TypeDef, Union, Variant};

pub(super) fn print(site: &Site<'_>, def: &TypeDef, union: &Union, page: &mut Page) {
    page.heading(2, "Variants");
    let rows: Vec<_> =
        union.variants.iter().map(|variant| row(site, union, variant)).collect();
    match &union.tagging {
        Tagging::Internal { property } | Tagging::Number { property } => {
            page.block(&format!("The key {} tells which it is.", notes::name(property)));
            page.table(
                ["Variant", &notes::name(property), "Type", "Description"],
                &rows,
            );
            if union.optional {
                page.block(&format!(
                    "Without {}, the shape of the JSON tells.",
                    notes::name(property)
                ));
            }
            page.block(&match &union.default {
                Some(default) => format!(
                    "With any other value, or without one, the JSON is read as {}.",
                    notes::name(default.as_str())
                ),
                None => "`Unrecognized` holds the JSON of a variant that this version does not know; \
                 it is sent back as it came."
                    .to_owned(),
            });
        }
        Tagging::Untagged => {
            page.block(
                "Of the variants that fit the JSON, the one that keeps most of it is taken; of equals \
                 one that lists the value, then the first.",
            );
            page.table(["Variant", "Required keys", "Type", "Description"], &rows);
        }
    }
    if let Some(program) = example::union(site, def, union) {
        page.heading(2, "Example");
        page.program(&program);
    }
}

fn row(site: &Site<'_>, union: &Union, variant: &Variant) -> [String; 4] {
    let told = match (&union.tagging, union.told_by(variant)) {
        (_, Some((_, value))) => notes::name(&value.to_string()),
        (Tagging::Internal { .. } | Tagging::Number { .. }, None) => String::new(),
        (Tagging::Untagged, None) => {
            let told = |key: &String| {
                let constant = variant.constants.iter().find(|(name, _)| name == key);
                match constant {
                    Some((_, value)) => {
                        format!(
                            "{} is {}",
                            notes::name(key),
                            notes::name(&value.to_string())
                        )
                    }
                    None => notes::name(key),
                }
            };
            let keys: Vec<String> = variant.required_keys.iter().map(told).collect();
            keys.join(", ")
        }
    };
    let held = variant.holder().shown(types::rust(&variant.ty));
    let description =
        variant.doc.description.as_deref().or(variant.doc.summary.as_deref());
    [
        format!("**{}**", literal(variant.ident.as_str())),
        told,
        types::linked(site, &held, &variant.ty),
        description.map(|text| site.cell(text)).unwrap_or_default(),
    ]
}
