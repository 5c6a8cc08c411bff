//! How to get the crate.

use super::features;
use crate::emit::markdown::needs;
use crate::emit::markdown::page::{Crates, Page};
use crate::emit::text::code;
use crate::model::{Api, Publication};

/// Prints what goes into the manifest of whoever uses the crate: it, and what the programs of its pages
/// stand on.
pub(super) fn print(api: &Api, crates: &Crates, page: &mut Page) {
    let lines: Vec<&str> = crates.lines().collect();
    let lines: String = lines.iter().map(|line| format!("\n{line}")).collect();
    page.block(&format!(
        "```toml\n[dependencies]\n{}{lines}\n```",
        dependency(api, &[])
    ));
    if api.package.publication == Publication::None {
        page.block(
            "The crate is in no registry: `path` leads from the folder of your package to the folder that this page is in. In your \
             package, `cargo add --path` with that folder writes the line.",
        );
    }
    page.block(&groups(api));
    page.block(&format!("It needs Rust {} or later.", code(&api.package.rust_version)));
}

/// Says which groups come without being asked for, unless all do.
fn groups(api: &Api) -> String {
    if api.groups_are_default() {
        return String::new();
    }
    if needs::asks_for_all(api) {
        return "No group of operations is on by default: name the [features](#features) that you \
                need in place of `full`, and the rest is not compiled."
            .to_owned();
    }
    let on: Vec<&str> =
        api.default_groups().map(|group| group.feature.as_str()).collect();
    format!(
        "On by default are the groups of operations {}. Name the [features](#features) of others that you need. \
         With `default-features = false`, only the features that you name are compiled. Name `reqwest` too, unless you \
         bring a transport of your own.",
        features::listed(&on)
    )
}

/// Prints what a manifest says to have a feature besides.
pub(super) fn feature(api: &Api, table: &str, feature: &str, page: &mut Page) {
    let dependency = dependency(api, &[feature]);
    page.block(&format!("```toml\n[{table}]\n{dependency}\n```"));
}

/// Returns the line of a manifest that asks for the crate, with these features: with all groups where none is on by default.
pub(in crate::emit::markdown) fn dependency(api: &Api, features: &[&str]) -> String {
    let package = &api.package;
    let full: &[&str] = if needs::asks_for_all(api) { &[needs::FULL] } else { &[] };
    let features: Vec<String> =
        [full, features].concat().iter().map(|name| format!("{name:?}")).collect();
    let version = requirement(&package.version);
    let mut keys = match &package.publication {
        Publication::None => vec![format!("path = \"path/to/{}\"", package.name)],
        Publication::CratesIo => vec![format!("version = \"{version}\"")],
        Publication::Registry(registry) => {
            vec![
                format!("version = \"{version}\""),
                format!("registry = \"{registry}\""),
            ]
        }
    };
    if !features.is_empty() {
        keys.push(format!("features = [{}]", features.join(", ")));
    }
    match keys.as_slice() {
        [_] if package.publication == Publication::CratesIo => {
            format!("{} = \"{version}\"", package.name)
        }
        keys => format!("{} = {{ {} }}", package.name, keys.join(", ")),
    }
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
