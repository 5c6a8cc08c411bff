//! The front page of the crate: what it is, how it is used, and the lists that all pages lead back to.

mod authorization;
mod errors;
mod examples;
mod features;
mod lists;
mod more;
mod patience;
mod quickstart;
mod server;
mod tokens;

use super::group;
use super::page::Page;
use super::site::Site;
use crate::emit::text::{code, line, literal, markdown};
use crate::model::{Api, Group};

pub(super) const ENDPOINTS: &str = "API endpoints";
pub(super) const MODELS: &str = "Models";
pub(super) const AUTHORIZATION: &str = "Authorization";

/// The headings of the second level, in their order. Those of the security schemes follow [`AUTHORIZATION`].
const SECTIONS: [&str; 15] = [
    "Install",
    "Use",
    AUTHORIZATION,
    "Tokens",
    "A server of your own",
    "Errors",
    "Time-outs and retries",
    "Lists",
    "Without async",
    "Tests",
    "Examples",
    "Features",
    ENDPOINTS,
    MODELS,
    "Licence",
];

/// Returns the headings of the second level of this API, in their order.
pub(super) fn sections(api: &Api) -> impl Iterator<Item = &'static str> {
    let is_bare = api.package.examples.programs.is_empty();
    SECTIONS.into_iter().filter(move |section| !(is_bare && *section == "Examples"))
}

/// Returns the first program, with the group that it calls, if it calls any.
pub(super) fn quick_start<'a>(site: &Site<'a>) -> (String, Option<&'a Group>) {
    quickstart::source(site)
}

/// Prints the page.
pub(super) fn print(site: &Site<'_>) -> String {
    let api = site.api;
    let mut page = Page::default();
    page.heading(1, &literal(&api.package.name));
    about(api, &mut page);
    for section in sections(api) {
        page.heading(2, section);
        match section {
            "Install" => install(api, &mut page),
            "Use" => quickstart::print(site, &mut page),
            "Tokens" => tokens::print(site, &mut page),
            "A server of your own" => server::print(site, &mut page),
            "Time-outs and retries" => patience::print(site, &mut page),
            "Errors" => errors::print(&mut page),
            "Lists" => more::lists(site, &mut page),
            "Without async" => more::blocking(site, &mut page),
            "Tests" => more::tests(site, &mut page),
            "Examples" => examples::print(api, &mut page),
            "Features" => features::print(site, &mut page),
            ENDPOINTS => lists::endpoints(site, &mut page),
            MODELS => lists::models(site, &mut page),
            AUTHORIZATION => authorization::print(site, &mut page),
            _ => licence(api, &mut page),
        }
    }
    page.finish()
}

fn about(api: &Api, page: &mut Page) {
    page.block(&line(&api.package.description));
    let version = match code(&api.version) {
        version if version.is_empty() => version,
        version => format!(", version {version}"),
    };
    page.block(&format!("The API: {}{version}.", line(&api.title)));
    page.block(&api.doc.description.as_deref().map(markdown).unwrap_or_default());
    page.block(&group::base_uris(&api.servers));
}

fn install(api: &Api, page: &mut Page) {
    let version = requirement(&api.package.version);
    let requirement = if api.groups_are_default() {
        format!("\"{version}\"")
    } else {
        format!("{{ version = \"{version}\", features = [\"full\"] }}")
    };
    page.block(&format!(
        "```toml\n[dependencies]\n{} = {requirement}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```",
        api.package.name
    ));
    if !api.groups_are_default() {
        page.block(
            "No group of operations is on by default: name the [features](#features) that you \
             need in place of `full`, and the rest is not compiled.",
        );
    }
    page.block(&format!("It needs Rust {} or later.", code(&api.package.rust_version)));
}

/// Returns the shortest requirement that takes this version and all that are compatible with it.
fn requirement(version: &str) -> &str {
    let parts: Vec<&str> = version.split('.').collect();
    match parts.as_slice() {
        ["0", "0", ..] => version,
        _ if version.contains(['-', '+']) => version,
        ["0", minor, _] => &version[..2 + minor.len()],
        [major, _, _] => major,
        _ => version,
    }
}

fn licence(api: &Api, page: &mut Page) {
    page.block(&line(&api.package.license));
}
