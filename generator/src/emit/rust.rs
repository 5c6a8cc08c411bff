//! The Rust back end: `Cargo.toml`, `src/` with the support code that every crate carries, and `examples/`.

#![deny(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "text of a document becomes Rust through the gate alone"
)]

mod argument;
mod client;
mod context;
mod doc;
#[expect(
    clippy::disallowed_methods,
    reason = "what the others made of tokens is put into order and printed there"
)]
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
#[expect(clippy::disallowed_methods, reason = "tests parse what was printed")]
mod tests;
mod uncommon;
mod words;

pub(super) use self::context::Context;
use self::format::{RustFile, Stencils};
pub(crate) use self::manifest::{OPTIONS, dependencies};
pub(crate) use self::root::ROOT;
use super::markdown::Printed;
use super::print::Sheet;
use crate::model::TypeDef;
use crate::source::Pointer;
pub(super) use surface::Declared;

/// What the crate's own `cargo fmt` reads: the printer has formatted all of it, or whoever wrote it.
const RUSTFMT: &str = "\
# This crate is generated, and formatted by what generates it.
edition = \"2024\"
disable_all_formatting = true
";

/// Returns `src/lib.rs` without its attributes, which `include!` does not take.
pub(super) fn root(context: &Context<'_>) -> String {
    root::lib(context).body(&context.stencils)
}

/// A file of code that is made for the document.
///
/// It is turned into tokens and the tokens into text in one go: tokens cannot be sent from one thread to another.
struct Code<'a> {
    path: String,
    make: Box<dyn Fn() -> RustFile + Sync + 'a>,
    about: Option<&'a Pointer>,
    /// The type that it defines.
    defines: Option<&'a TypeDef>,
}

impl<'a> Code<'a> {
    fn new(path: impl Into<String>, make: impl Fn() -> RustFile + Sync + 'a) -> Self {
        Self {
            path: path.into(),
            make: Box::new(make),
            about: None,
            defines: None,
        }
    }

    fn about(self, place: Option<&'a Pointer>) -> Self {
        Self { about: place, ..self }
    }

    /// Returns what is public of it.
    fn declared(&self, stencils: &Stencils) -> Declared {
        Declared::new(&self.path, (self.make)().declared(stencils))
    }

    fn print(&self, stencils: &Stencils) -> Printed {
        let (text, seen) = (self.make)().print(stencils);
        Printed {
            declared: Some(Declared::new(&self.path, seen)),
            ..Printed::from(text)
        }
    }
}

/// Returns the files of the crate.
pub(super) fn sheets<'a>(context: &'a Context<'a>) -> Vec<Sheet<'a>> {
    let api = context.api;
    let mut sheets = vec![
        Sheet::new("Cargo.toml", || manifest::cargo_toml(context)),
        Sheet::new(".rustfmt.toml", || RUSTFMT.to_owned()),
    ];
    sheets.extend(api.package.examples.programs.iter().map(|example| {
        Sheet::new(format!("examples/{}.rs", example.name), || example.text.clone())
    }));
    let modules = &api.package.modules;
    let shared = modules.shared.iter().flat_map(|module| &module.sources);
    let written = modules.list.iter().flat_map(|module| &module.sources).chain(shared);
    sheets.extend(
        written.map(|(path, text)| Sheet::new(format!("src/{path}"), || text.clone())),
    );
    let runtime = runtime_files::files(uncommon::is_needed(context));
    let dyn_box = context.has_cuts().then_some(runtime_files::DYN_BOX);
    sheets.extend(runtime.chain(dyn_box).map(|(path, contents)| {
        Sheet::new(format!("src/{path}"), || contents.to_owned())
    }));
    sheets.extend(code(context).into_iter().map(|code| {
        let (path, about, defines) = (code.path.clone(), code.about, code.defines);
        let sheet = Sheet::new(path, move || code.print(&context.stencils));
        let sheet = about.into_iter().fold(sheet, Sheet::about);
        defines.into_iter().fold(sheet, Sheet::about_type)
    }));
    sheets
}

/// Returns the files that are made for the document.
fn code<'a>(context: &'a Context<'a>) -> Vec<Code<'a>> {
    let api = context.api;
    let mut files = vec![
        Code::new("src/lib.rs", || root::lib(context)),
        Code::new("src/client.rs", || client::source(context)),
        Code::new("src/missing.rs", || missing::source(context)),
        Code::new("src/security.rs", || security::source(context)),
        Code::new("src/servers.rs", || servers::source(context)),
        Code::new("src/models.rs", || root::models(context)),
        Code::new("src/api.rs", || root::groups(context)),
    ];
    files.extend(api.types.values().map(|def| {
        let path = format!("src/models/{}.rs", def.module.bare());
        Code {
            defines: Some(def),
            ..Code::new(path, || model::source(context, def))
        }
    }));
    for group in &api.groups {
        let folder = format!("src/api/{}", group.module.bare());
        let path = format!("{folder}.rs");
        // A group stands nowhere in the document: its first operation does.
        let first = group.operations.first().map(|first| &first.origin);
        files.push(Code::new(path, || operation::group(context, group)).about(first));
        files.extend(group.operations.iter().map(|operation| {
            let file = names::operation_module(group, operation);
            let path = format!("{folder}/{}.rs", file.bare());
            Code::new(path, || operation::source(context, group, operation))
                .about(Some(&operation.origin))
        }));
    }
    files
}
