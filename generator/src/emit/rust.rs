//! The Rust back end: `Cargo.toml`, `src/` with the support code that every crate carries, and `examples/`.

mod agree;
mod argument;
mod client;
mod context;
mod doc;
mod extra;
mod format;
mod gate;
mod groups;
mod imports;
mod manifest;
mod missing;
mod model;
mod names;
mod operation;
mod root;
mod runtime_files;
mod security;
mod servers;
pub mod surface;
#[cfg(test)]
mod tests;
mod words;

pub(super) use self::context::Context;
use self::format::Source;
pub(crate) use self::manifest::{OPTIONS, dependencies};
pub(crate) use self::root::ROOT;
use super::print::Sheet;

/// The formatting that the printer keeps to: what the generated crate's own `cargo fmt` reads.
///
/// The last line is the printer's own measure for struct literals. The runtime is formatted where
/// it is written, so `lib.rs` tells rustfmt to skip it.
const RUSTFMT: &str = "\
edition = \"2024\"
max_width = 89
use_small_heuristics = \"Max\"
struct_lit_width = 26
";

/// Returns the files of the crate.
pub(super) fn sheets<'a>(context: &'a Context<'a>) -> Vec<Sheet<'a>> {
    let api = context.api;
    let mut sheets = vec![
        Sheet::new("Cargo.toml", || manifest::cargo_toml(context)),
        Sheet::new(".rustfmt.toml", || RUSTFMT.to_owned()),
        Sheet::new("API.txt", || surface::print(api)),
        source("src/lib.rs", || root::lib(context)),
        source("src/client.rs", || client::source(context)),
        source("src/missing.rs", || missing::source(context)),
        source("src/security.rs", || security::source(context)),
        source("src/servers.rs", || servers::source(context)),
        source("src/models.rs", || root::models(context)),
        source("src/api.rs", || root::groups(context)),
    ];
    sheets.extend(api.package.examples.programs.iter().map(|example| {
        Sheet::new(format!("examples/{}.rs", example.name), || example.text.clone())
    }));
    for module in &api.package.modules.list {
        sheets.extend(
            module
                .sources
                .iter()
                .map(|(path, text)| Sheet::new(format!("src/{path}"), || text.clone())),
        );
    }
    let runtime = runtime_files::files(extra::is_needed(context));
    let dyn_box = context.has_cuts().then_some(runtime_files::DYN_BOX);
    sheets.extend(runtime.chain(dyn_box).map(|(path, contents)| {
        Sheet::new(format!("src/{path}"), || contents.to_owned())
    }));
    sheets.extend(api.types.values().map(|def| {
        let path = format!("src/models/{}.rs", def.module.bare());
        source(path, || model::source(context, def)).about(&def.origin)
    }));
    for group in &api.groups {
        let folder = format!("src/api/{}", group.module.bare());
        let path = format!("{folder}.rs");
        sheets
            .push(source(path, || operation::group(context, group)).about_group(group));
        sheets.extend(group.operations.iter().map(|operation| {
            let file = names::operation_module(group, operation);
            let path = format!("{folder}/{}.rs", file.bare());
            source(path, || operation::source(context, group, operation))
                .about(&operation.origin)
        }));
    }
    sheets
}

/// Returns a file that is turned into tokens and the tokens into text in one go: tokens cannot be
/// sent from one thread to another.
fn source<'a>(
    path: impl Into<String>,
    make: impl Fn() -> Source + Sync + 'a,
) -> Sheet<'a> {
    Sheet::new(path, move || make().print())
}
