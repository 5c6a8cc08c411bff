//! JSON objects: their properties, and how they are made and read.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::{example, notes, types};
use crate::emit::text::literal;
use crate::model::{Access, Extra, Field, Holder, Presence, Struct, TypeDef};

/// What is said of a secret.
const SECRET: &str = "secret: not in `Debug` output";

pub(super) fn print(site: &Site<'_>, def: &TypeDef, object: &Struct, page: &mut Page) {
    if let Some(tag) = &object.tag {
        let property = notes::name(&tag.property);
        page.block(&match &tag.value {
            Some(value) => {
                format!(
                    "Its key {property} is always {} and is no field.",
                    notes::name(value)
                )
            }
            None => format!(
                "In a union, its key {property} is the one that the variant stands for."
            ),
        });
    }
    page.heading(2, "Properties");
    let mut rows: Vec<_> =
        object.fields.iter().map(|field| row(site, def, field)).collect();
    rows.extend(extra_row(site, &object.extra));
    if rows.is_empty() {
        page.block("This type has no properties.");
    }
    page.table(["Name", "Type", "Description", "Notes"], &rows);
    page.heading(2, "Example");
    page.program(&example::structure(site, def, object));
}

fn row(site: &Site<'_>, def: &TypeDef, field: &Field) -> [String; 4] {
    let description = field.doc.description.as_deref().or(field.doc.summary.as_deref());
    [
        format!("**{}**", literal(field.ident.bare())),
        types::linked(site, &types::field(field, def.usage), &field.ty),
        description.map(|text| site.cell(text)).unwrap_or_default(),
        remarks(site, field).join("; "),
    ]
}

fn remarks(site: &Site<'_>, field: &Field) -> Vec<String> {
    let mut remarks = vec![presence(field.presence).to_owned()];
    if field.wire_name != field.ident.bare() {
        remarks.push(format!("JSON key {}", notes::name(&field.wire_name)));
    }
    if field.null_as_empty {
        remarks.push("`null` reads as empty".to_owned());
    }
    remarks.extend(notes::of(site, &field.ty, &field.constraints));
    match field.access {
        Access::ReadWrite => {}
        Access::ReadOnly => remarks.push("read-only".to_owned()),
        Access::WriteOnly => remarks.push("write-only".to_owned()),
    }
    if field.sensitive {
        remarks.push(SECRET.to_owned());
    }
    if field.deprecated {
        remarks.push("**deprecated**".to_owned());
    }
    remarks
}

fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "required, can be `null`",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional, can be `null`",
    }
}

fn extra_row(site: &Site<'_>, extra: &Extra) -> Option<[String; 4]> {
    let Extra::Kept {
        ident,
        item,
        sensitive,
        cut,
    } = extra
    else {
        return None;
    };
    let map = format!("BTreeMap<String, {}>", types::item(item));
    let map = if *cut { Holder::DynBox.shown(map) } else { map };
    Some([
        format!("**{}**", literal(ident.bare())),
        types::linked(site, &map, &item.ty),
        "Additional properties: every other key, kept as it is.".to_owned(),
        match sensitive {
            true => format!("may be empty; {SECRET}"),
            false => "may be empty".to_owned(),
        },
    ])
}
