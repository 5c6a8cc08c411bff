//! The page of a type.

mod alias;
mod enums;
mod structs;
mod union;

use super::needs;
use super::page::{Page, Printed};
use super::site::Site;
use crate::emit::text::{self, Anchors, code, literal};
use crate::model::{TypeDef, TypeKind, Usage};

/// Prints the page.
pub(super) fn print(site: &Site<'_>, def: &TypeDef) -> Printed {
    let mut page = Page::default();
    page.heading(1, &literal(def.name.as_str()));
    if def.deprecated {
        page.block("**Deprecated.**");
    }
    about(site, def, &mut page);
    page.block(&facts(def));
    needs::of_type(site.api, def, &mut page);
    let mut parts = Page::default();
    match &def.kind {
        TypeKind::Struct(object) => structs::print(site, def, object, &mut parts),
        TypeKind::StringEnum(values) => enums::strings(site, def, values, &mut parts),
        TypeKind::IntEnum(values) => enums::integers(site, def, values, &mut parts),
        TypeKind::Union(union) => union::print(site, def, union, &mut parts),
        TypeKind::Alias(item) => alias::print(site, def, item, &mut parts),
    }
    used_by(site, def, &mut parts);
    contents(def, parts.long_parts(), &mut page);
    page.append(parts);
    page.block(&format!(
        "[[Back to top]](#{}) [[Back to Model list]]({}) \
         [[Back to API list]](../README.md#{}) [[Back to README]](../README.md)",
        text::anchor(def.name.as_str()),
        site.models(),
        site.readme.endpoints,
    ));
    page.finish()
}

/// Adds a list of the parts, if there are any.
fn contents(def: &TypeDef, parts: &[String], page: &mut Page) {
    if parts.is_empty() {
        return;
    }
    let mut anchors = Anchors::default();
    anchors.add(def.name.as_str());
    let anchors: Vec<String> = parts.iter().map(|part| anchors.add(part)).collect();
    let parts = parts.iter().map(String::as_str);
    page.contents(parts.zip(anchors.iter().map(String::as_str)));
}

fn about(site: &Site<'_>, def: &TypeDef, page: &mut Page) {
    let summary =
        def.doc.summary.as_deref().map(|text| site.line(text)).unwrap_or_default();
    let description = def
        .doc
        .description
        .as_deref()
        .map(|text| site.markdown(text))
        .unwrap_or_default();
    let repeats = description.starts_with(summary.trim_end_matches('.'));
    if !repeats && Some(summary.as_str()) != def.component.as_deref() {
        page.block(&summary);
    }
    page.block(&description);
}

/// Says what the type is called in the document, and which way it travels.
fn facts(def: &TypeDef) -> String {
    let name = match &def.component {
        Some(component) => format!("The schema {}", code(component)),
        None => "Defined in place by the document".to_owned(),
    };
    let travels = match def.usage {
        Usage { sent: true, received: true } => {
            ", sent in requests and received in responses"
        }
        Usage {
            sent: true,
            received: false,
        } => ", sent in requests",
        Usage {
            sent: false,
            received: true,
        } => ", received in responses",
        Usage {
            sent: false,
            received: false,
        } => "; no operation uses it",
    };
    format!("{name}{travels}.")
}

fn used_by(site: &Site<'_>, def: &TypeDef, page: &mut Page) {
    let Some(users) = site.users(&def.name) else { return };
    let operations = users.operations.iter().map(|operation| {
        format!("[{}]({})", code(site.shown(operation)), site.operation(operation))
    });
    let types = users.types.iter().filter(|name| ***name != def.name).map(|name| {
        format!("[{}]({})", code(name.as_str()), site.pages.file_of_type(name))
    });
    let lines: Vec<String> = operations.chain(types).collect();
    if !lines.is_empty() {
        page.heading(2, "Used by");
        page.list(&lines);
    }
}
