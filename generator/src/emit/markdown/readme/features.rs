//! The cargo features.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::rust::OPTIONS;
use crate::emit::text::{code, literal};

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    let mut rows: Vec<[String; 2]> = site
        .api
        .groups
        .iter()
        .map(|group| {
            let name = literal(group.type_name.as_str());
            let link = site.pages.path_of_group(group);
            [
                code(group.feature.as_str()),
                format!("The operations of [{name}]({link})."),
            ]
        })
        .collect();
    rows.push(["`full`".to_owned(), "All operations and all models.".to_owned()]);
    rows.extend(OPTIONS.map(|(name, _, text)| [code(name), text.to_owned()]));
    page.block("`reqwest` is on by default.");
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
