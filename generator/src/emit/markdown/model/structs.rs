//! JSON objects: their properties, and how they are made and read.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::{example, notes, types};
use crate::model::{Access, Extra, Field, Holder, Presence, Struct, TypeDef};

/// What is said of a secret.
const SECRET: &str = "not in `Debug` output";

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
    page.table(["Property", "Type", "Meaning"], &rows);
    page.heading(2, "Example");
    page.program(&example::structure(site, def, object));
}

fn row(site: &Site<'_>, def: &TypeDef, field: &Field) -> [String; 3] {
    let description = field.doc.description.as_deref().or(field.doc.summary.as_deref());
    let description = description.map(|text| site.cell(text)).unwrap_or_default();
    [
        notes::named(field.ident.bare(), &marks(field)),
        types::linked(site, &types::field(field, def.usage), &field.ty),
        notes::told(&description, &remarks(site, field)),
    ]
}

/// What is said below the name: in a few words, what everyone has to know.
fn marks(field: &Field) -> Vec<&'static str> {
    let access = match field.access {
        Access::ReadWrite => None,
        Access::ReadOnly => Some("read-only"),
        Access::WriteOnly => Some("write-only"),
    };
    let secret = field.sensitive.then_some("secret");
    let deprecated = field.deprecated.then_some("**deprecated**");
    let marks = [Some(presence(field.presence)), access, secret, deprecated];
    marks.into_iter().flatten().collect()
}

fn remarks(site: &Site<'_>, field: &Field) -> Vec<String> {
    let mut remarks = Vec::new();
    if field.wire_name != field.ident.bare() {
        remarks.push(format!("JSON key {}", notes::name(&field.wire_name)));
    }
    if field.null_as_empty {
        remarks.push("`null` reads as empty".to_owned());
    }
    remarks.extend(notes::of(site, &field.ty, &field.constraints));
    if field.sensitive {
        remarks.push(SECRET.to_owned());
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

fn extra_row(site: &Site<'_>, extra: &Extra) -> Option<[String; 3]> {
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
    let marks: &[&str] =
        if *sensitive { &["may be empty", "secret"] } else { &["may be empty"] };
    let remarks = sensitive.then(|| SECRET.to_owned());
    Some([
        notes::named(ident.bare(), marks),
        types::linked(site, &map, &item.ty),
        notes::told(
            "Additional properties: every other key, kept as it is.",
            remarks.as_slice(),
        ),
    ])
}
