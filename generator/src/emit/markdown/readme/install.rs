//! How to get the crate.

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
            "The crate is in no registry: `path` leads from the folder of your package to that of the crate.",
        );
    }
    if !api.groups_are_default() {
        page.block(
            "No group of operations is on by default: name the [features](#features) that you \
             need in place of `full`, and the rest is not compiled.",
        );
    }
    page.block(&format!("It needs Rust {} or later.", code(&api.package.rust_version)));
}

/// Prints what a manifest says to have a feature besides.
pub(super) fn feature(api: &Api, table: &str, feature: &str, page: &mut Page) {
    let dependency = dependency(api, &[feature]);
    page.block(&format!("```toml\n[{table}]\n{dependency}\n```"));
}

/// Returns the line of a manifest that asks for the crate, with every group and these features.
fn dependency(api: &Api, features: &[&str]) -> String {
    let package = &api.package;
    let full: &[&str] = if api.groups_are_default() { &[] } else { &["full"] };
    let features: Vec<String> =
        [full, features].concat().iter().map(|name| format!("{name:?}")).collect();
    let version = requirement(&package.version);
    let mut keys = match &package.publication {
        Publication::None => vec![format!("path = \"../{}\"", package.name)],
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
