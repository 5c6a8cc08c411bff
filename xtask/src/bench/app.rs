//! The generated crate, and an app of the example programs of some of its operations.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, ensure};
use ory_sdk_generator::emit::{FileSet, markdown};
use ory_sdk_generator::model::Api;

use super::project::Project;

/// Writes the crate to the folder `sdk` below `root`, and the app to `root`.
pub(super) fn write(
    api: &Api,
    files: &FileSet,
    root: &Path,
    group: Option<&str>,
    ids: &[String],
) -> Result<()> {
    let owned =
        files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    Project::write(&root.join("sdk"), &owned)?;
    Project::write(root, &sdk_app(api, ids, group))
}

/// The operations that the app calls, by id.
pub(super) fn called(
    api: &Api,
    group: Option<&str>,
    calls: usize,
) -> Result<Vec<String>> {
    let groups = api
        .groups
        .iter()
        .filter(|it| group.is_none_or(|wanted| it.feature.as_str() == wanted));
    let ids: Vec<String> = groups
        .flat_map(|group| &group.operations)
        .map(|operation| operation.id.clone())
        .collect();
    ensure!(!ids.is_empty(), "the document has no operation of this group");
    Ok(spread(ids, calls))
}

/// Takes `count` of the values, evenly spread, so that the choice does not favour the start of the alphabet.
fn spread<T>(values: Vec<T>, count: usize) -> Vec<T> {
    let step = (values.len() / count.max(1)).max(1);
    values.into_iter().step_by(step).take(count).collect()
}

/// An app of the example programs of the operations.
fn sdk_app(api: &Api, ids: &[String], group: Option<&str>) -> BTreeMap<String, String> {
    let programs =
        markdown::programs(api).into_iter().filter(|(id, _)| ids.contains(id));
    let calls = programs.map(|(_, program)| {
        program.replace("#[tokio::main]\nasync fn main", "pub async fn main")
    });
    let dependencies = format!(
        "{} = {{ path = \"sdk\", default-features = false, features = [\"{}\", \"reqwest\"] }}\nserde_json = \"1\"\n",
        api.package.name,
        group.unwrap_or("full"),
    );
    of_calls(calls, &dependencies)
}

/// An app that makes the call that its number of arguments says. Each of the calls is a module with a `pub async fn main`.
pub(super) fn of_calls(
    calls: impl Iterator<Item = String>,
    dependencies: &str,
) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let (mut main, mut arms) = (String::new(), String::new());
    for (index, call) in calls.enumerate() {
        files.insert(format!("src/call{index}.rs"), call);
        main.push_str(&format!("mod call{index};\n"));
        arms.push_str(&format!("{index} => call{index}::main().await,\n"));
    }
    main.push_str(&format!(
        "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
         match std::env::args().count() {{\n{arms}_ => Ok(()),\n}}\n}}\n"
    ));
    files.insert("src/main.rs".to_owned(), main);
    let manifest = format!(
        "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         {dependencies}tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
    );
    files.insert("Cargo.toml".to_owned(), manifest);
    files
}
