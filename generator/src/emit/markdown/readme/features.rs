//! The cargo features.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
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
    rows.push(["`reqwest`".to_owned(), "The HTTP transport; on by default.".to_owned()]);
    rows.push([
        "`tracing`".to_owned(),
        "A span a call, with OpenTelemetry's names and no values.".to_owned(),
    ]);
    rows.push(["`test-util`".to_owned(), "A clock that tests move.".to_owned()]);
    page.table(["Feature", "What it brings"], &rows);
}
