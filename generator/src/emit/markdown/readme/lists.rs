//! All operations and all models, each with a link to its page.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::{group, links, models};
use crate::emit::text::{code, literal, sentence};
use crate::model::Group;

pub(super) fn endpoints(site: &Site<'_>, page: &mut Page) {
    if site.api.has_many_groups() {
        page.block("The page of a group lists its operations.");
        let rows: Vec<_> =
            site.api.groups.iter().map(|own| summary(site, own)).collect();
        page.table(["Group", "Feature", "Operations", "What it is for"], &rows);
        return;
    }
    let mut rows = Vec::new();
    for own in &site.api.groups {
        let file = site.pages.path_of_group(own);
        let name = literal(own.type_name.as_str());
        for operation in &own.operations {
            let method = literal(operation.ident.bare());
            let link = site.operation(operation);
            rows.push([
                format!("[{name}]({file})"),
                format!("[**{method}**](docs/{link})"),
                group::request(operation),
                group::description(operation),
            ]);
        }
    }
    if rows.is_empty() {
        page.block("The document has no operations.");
    }
    page.table(["Group", "Method", "HTTP request", "Description"], &rows);
}

/// Returns the row of a group, where there is none for each of its operations.
fn summary(site: &Site<'_>, own: &Group) -> [String; 4] {
    let name = literal(own.type_name.as_str());
    let file = site.pages.path_of_group(own);
    let feature = code(own.feature.as_str());
    [
        format!("[{name}]({file})"),
        if own.is_default { format!("{feature}, on by default") } else { feature },
        own.operations.len().to_string(),
        match own.doc.summary.as_deref() {
            Some(summary) => sentence(summary),
            None => own.doc.description.as_deref().map(sentence).unwrap_or_default(),
        },
    ]
}

/// Prints the models, or where they are listed.
pub(super) fn models(site: &Site<'_>, page: &mut Page) {
    if site.api.types.is_empty() {
        page.block("The document has no models.");
    } else if site.has_model_page() {
        let count = site.api.types.len();
        page.block(&format!(
            "The [list of models](docs/{}) names all {count}.",
            links::MODELS
        ));
    } else {
        page.list(&models::entries(site, "docs/"));
    }
}
