//! The cargo features.

use super::{ENDPOINTS, MODULES};
use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::rust::OPTIONS;
use crate::emit::text::{anchor, cell, code, literal};
use crate::model::{Api, FeatureName};

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    let api = site.api;
    page.block(&format!("{}{}", default(api), elsewhere(api)));
    let mut rows = Vec::new();
    if !api.has_many_groups() {
        rows.extend(api.groups.iter().map(|group| {
            let name = literal(group.type_name.as_str());
            let link = site.pages.path_of_group(group);
            [
                code(group.feature.as_str()),
                format!("The operations of [{name}]({link})."),
            ]
        }));
    }
    let modules = &api.package.modules;
    let full = match modules.list.is_empty() {
        true => "All operations and all models.",
        false => "All operations and all models. Modules are not included.",
    };
    rows.push(["`full`".to_owned(), full.to_owned()]);
    rows.extend(OPTIONS.map(|(name, _, text)| [code(name), text.to_owned()]));
    rows.extend(modules.list.iter().map(|module| {
        let place = anchor(MODULES);
        let name = code(module.ident.bare());
        [
            code(module.feature.as_str()),
            format!("The module {name}, see [above](#{place})."),
        ]
    }));
    rows.extend(
        modules
            .features
            .iter()
            .map(|(name, feature)| [code(name.as_str()), cell(&feature.description)]),
    );
    page.table(["Feature", "What it brings"], &rows);
    browser(page);
}

/// Prints how to use the crate in a browser.
fn browser(page: &mut Page) {
    page.block(
        "In a browser (`wasm32-unknown-unknown`), turn on `fetch`: calls then go through the browser's own `fetch`, with its \
         cookies (`credentials: include`). A server of another origin has to allow that (CORS), for this origin by name and \
         with credentials; what it does not allow looks like a lost connection. \
         `.transport(FetchTransport::new().without_cookies())` on the builder leaves the cookies out. Redirects cannot be \
         read there: an operation that answers with one fails. `blocking` is not for browsers, and `reqwest` brings nothing \
         there.",
    );
}

/// Says what is on by default.
fn default(api: &Api) -> String {
    let mut on: Vec<&str> =
        api.default_groups().map(|group| group.feature.as_str()).collect();
    on.push("reqwest");
    on.extend(api.package.modules.default.iter().map(FeatureName::as_str));
    let verb = if on.len() == 1 { "is" } else { "are" };
    format!("{} {verb} on by default.", listed(&on))
}

/// Says where the features of groups are, if not in this section.
fn elsewhere(api: &Api) -> String {
    if !api.has_many_groups() {
        return String::new();
    }
    let place = anchor(ENDPOINTS);
    format!(" The feature of each group of operations is in [its row](#{place}).")
}

/// Returns features as part of a sentence: `a`, `b` and `c`.
pub(in crate::emit::markdown) fn listed(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| code(name)).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
