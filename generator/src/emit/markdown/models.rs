//! The list of all models.

use super::page::{Page, Printed};
use super::site::Site;
use crate::emit::text::{literal, sentence};
use crate::model::TypeDef;

/// Prints the page of `docs/` that lists them, for an API of many groups.
pub(super) fn print(site: &Site<'_>) -> Printed {
    let mut page = Page::default();
    page.heading(1, "Models");
    page.list(&entries(site, ""));
    page.block(&format!(
        "[[Back to API list]](../README.md#{}) [[Back to README]](../README.md)",
        site.readme.endpoints,
    ));
    page.finish()
}

/// Returns a line for each model; `folder` is where the pages are, seen from the list.
pub(super) fn entries(site: &Site<'_>, folder: &str) -> Vec<String> {
    site.api.types.values().map(|def| entry(site, folder, def)).collect()
}

fn entry(site: &Site<'_>, folder: &str, def: &TypeDef) -> String {
    let name = literal(def.name.as_str());
    let link = format!("[{name}]({folder}{})", site.pages.file_of_type(&def.name));
    let description = def.doc.description.as_deref().map(sentence).unwrap_or_default();
    let text = match description.is_empty() {
        true => def.doc.summary.as_deref().map(sentence).unwrap_or_default(),
        false => description,
    };
    match text.is_empty() || Some(text.as_str()) == def.component.as_deref() {
        true => link,
        false => format!("{link}: {text}"),
    }
}
