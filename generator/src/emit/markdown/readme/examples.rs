//! The programs that the crate carries.

use crate::emit::markdown::page::Page;
use crate::emit::text::{code, line};
use crate::model::{Api, Example, FeatureName};

pub(super) fn print(api: &Api, page: &mut Page) {
    page.block(
        "Programs that do one whole thing each. Their first lines say what they read from the environment.",
    );
    let on = default(api);
    let rows: Vec<[String; 2]> = api
        .package
        .examples
        .programs
        .iter()
        .map(|example| {
            let link =
                format!("[{}](examples/{}.rs)", code(&example.name), example.name);
            [format!("{link}: {}", line(&example.summary)), code(&command(example, &on))]
        })
        .collect();
    page.table(["Program", "Run it with"], &rows);
}

/// The features that are on without being asked for.
fn default(api: &Api) -> Vec<&str> {
    let mut on = vec!["reqwest", "default"];
    if api.groups_are_default() {
        on.push("full");
    }
    on.extend(api.default_groups().map(|group| group.feature.as_str()));
    on.extend(api.package.modules.default.iter().map(FeatureName::as_str));
    on
}

fn command(example: &Example, on: &[&str]) -> String {
    let name = &example.name;
    let asked = example.features.iter().map(String::as_str);
    let asked: Vec<&str> = asked.filter(|feature| !on.contains(feature)).collect();
    match asked.as_slice() {
        [] => format!("cargo run --example {name}"),
        asked => format!("cargo run --example {name} --features {}", asked.join(",")),
    }
}
