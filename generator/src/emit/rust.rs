//! The Rust back end: `Cargo.toml`, `src/` and the support code that every crate carries.
//!
//! Each file of `src/` is a `Unit`. A unit is turned into tokens and the tokens into text in one
//! go, by several threads at once, because tokens cannot be sent from one thread to another.

mod agree;
mod argument;
mod client;
mod context;
mod doc;
mod format;
mod imports;
mod manifest;
mod model;
mod names;
mod operation;
mod root;
mod runtime_files;
mod security;
mod servers;
#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use self::context::Context;
use self::format::Source;
use crate::emit::FileSet;
use crate::model::{Api, Group, Operation, TypeDef};

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

/// Prints the crate.
pub fn emit(api: &Api, files: &mut FileSet) {
    files.insert("Cargo.toml", manifest::cargo_toml(api));
    files.insert(".rustfmt.toml", RUSTFMT);
    for (path, contents) in runtime_files::FILES {
        files.insert(format!("src/{path}"), *contents);
    }
    for (path, contents) in print(&Context::new(api), &units(api)) {
        files.insert(path, contents);
    }
}

/// One file of `src/`.
enum Unit<'a> {
    Root,
    Client,
    Security,
    Servers,
    Models,
    Model(&'a TypeDef),
    Groups,
    Group(&'a Group),
    Operation(&'a Group, &'a Operation),
}

fn units(api: &Api) -> Vec<Unit<'_>> {
    let mut units = vec![
        Unit::Root,
        Unit::Client,
        Unit::Security,
        Unit::Servers,
        Unit::Models,
        Unit::Groups,
    ];
    units.extend(api.types.values().map(Unit::Model));
    for group in &api.groups {
        units.push(Unit::Group(group));
        units.extend(
            group.operations.iter().map(|operation| Unit::Operation(group, operation)),
        );
    }
    units
}

impl Unit<'_> {
    fn path(&self) -> String {
        match self {
            Self::Root => "src/lib.rs".to_owned(),
            Self::Client => "src/client.rs".to_owned(),
            Self::Security => "src/security.rs".to_owned(),
            Self::Servers => "src/servers.rs".to_owned(),
            Self::Models => "src/models.rs".to_owned(),
            Self::Model(def) => {
                format!("src/models/{}.rs", def.module.bare())
            }
            Self::Groups => "src/api.rs".to_owned(),
            Self::Group(group) => {
                format!("src/api/{}.rs", group.module.bare())
            }
            Self::Operation(group, operation) => {
                let file = names::operation_module(group, operation);
                format!("src/api/{}/{}.rs", group.module.bare(), file.bare())
            }
        }
    }

    fn source(&self, context: &Context<'_>) -> Source {
        match self {
            Self::Root => root::lib(context),
            Self::Client => client::source(context),
            Self::Security => security::source(context),
            Self::Servers => servers::source(context),
            Self::Models => root::models(context),
            Self::Model(def) => model::source(context, def),
            Self::Groups => root::groups(context),
            Self::Group(group) => operation::group(context, group),
            Self::Operation(_, operation) => operation::source(context, operation),
        }
    }
}

/// Prints all units, each thread taking the next one that is left.
fn print(context: &Context<'_>, units: &[Unit<'_>]) -> Vec<(String, String)> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some(unit) = units.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((unit.path(), unit.source(context).print()));
        }
        done
    };
    let threads = thread::available_parallelism().map_or(1, |count| count.get().min(8));
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(
                other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            );
        }
        done
    })
}
