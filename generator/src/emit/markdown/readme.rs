//! The front page of the crate: what it is, how it is used, and the lists that all pages lead back to.

mod authorization;
mod errors;
mod examples;
mod features;
mod install;
mod lists;
mod modules;
mod more;
mod patience;
mod quickstart;
mod server;
mod tasks;
mod tokens;

use super::group;
use super::page::{Crates, Page};
use super::site::Site;
use crate::emit::text::{code, line, literal, markdown};
use crate::model::{Api, Group};

pub(super) use features::listed;
pub(super) use install::dependency;

const INSTALL: &str = "Install";
const TASKS: &str = "Tasks";
const MODULES: &str = "Modules";
pub(super) const ENDPOINTS: &str = "API endpoints";
pub(super) const MODELS: &str = "Models";
pub(super) const AUTHORIZATION: &str = "Authorization";

/// The headings of the second level, in their order. Those of the security schemes follow [`AUTHORIZATION`].
const SECTIONS: [&str; 17] = [
    INSTALL,
    "Use",
    TASKS,
    MODULES,
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
    let package = &api.package;
    SECTIONS.into_iter().filter(move |section| match *section {
        "Examples" => !package.examples.programs.is_empty(),
        TASKS => !package.tasks.is_empty(),
        MODULES => !package.modules.list.is_empty(),
        _ => true,
    })
}

/// Returns the first program, with the group that it calls, if it calls any.
pub(super) fn quick_start<'a>(site: &Site<'a>) -> (String, Option<&'a Group>) {
    quickstart::source(site)
}

/// Prints the page; `crates` are those that the programs of the other pages stand on.
pub(super) fn print(site: &Site<'_>, crates: &Crates) -> String {
    let api = site.api;
    let rest = rest(site);
    let mut crates = crates.clone();
    crates.extend(rest.crates());
    let mut page = Page::default();
    page.heading(1, &literal(&api.package.name));
    about(api, &mut page);
    let sections = &site.readme.sections;
    page.contents(sections.iter().map(|(section, anchor)| (*section, anchor.as_str())));
    page.heading(2, INSTALL);
    install::print(api, &crates, &mut page);
    page.append(rest);
    page.finish().text
}

/// Returns all that comes after the section on how to get the crate.
fn rest(site: &Site<'_>) -> Page {
    let api = site.api;
    let mut page = Page::default();
    for section in sections(api).filter(|section| *section != INSTALL) {
        page.heading(2, section);
        match section {
            "Use" => quickstart::print(site, &mut page),
            TASKS => tasks::print(site, &mut page),
            MODULES => modules::print(api, &mut page),
            "Tokens" => tokens::print(site, &mut page),
            "A server of your own" => server::print(site, &mut page),
            "Time-outs and retries" => patience::print(site, &mut page),
            "Errors" => errors::print(site, &mut page),
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
    page
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

fn licence(api: &Api, page: &mut Page) {
    page.block(&line(&api.package.license));
}
