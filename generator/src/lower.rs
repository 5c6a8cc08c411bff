//! Stage 2: shapes of a document → [`Api`].
//!
//! A list of passes, each of which is done when the next one starts, and knows only those before it:
//!
//! 1. `gather`: what there is to name, and what becomes a definition;
//! 2. `naming`: the names of all of it together;
//! 3. `schema`: definitions become types, with `secrets`;
//! 4. `operation`: what is sent, and what comes back;
//! 5. `recursion`: boxes, where types hold each other;
//! 6. `reach`: who uses a type;
//! 7. `access`: what `readOnly` and `writeOnly` make optional;
//! 8. `depth`: where the compiler must not look into a type.
//!
//! Beside them is what several of them ask: `words`, `media`, `status`, `security`, `server`.

mod access;
pub(crate) mod codes;
pub(crate) mod collections;
mod defaults;
mod depth;
mod examples;
mod gather;
mod media;
mod modules;
mod naming;
mod operation;
mod package;
mod reach;
mod recursion;
mod role;
mod schema;
pub(crate) mod secrets;
mod security;
mod server;
mod status;
mod tasks;
mod words;

use crate::diagnostic::codes::TOO_MANY_NAMES;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::model::{Api, Doc, Group, Package};
use crate::settings::Settings;
use crate::shape::Shapes;
use crate::source::Pointer;
use gather::Gathered;
use schema::Schemas;
use words::Splitter;

/// Decides everything about the output. Returns `None` when an error was reported.
///
/// Every operation and every component schema of the document is in the [`Api`], or an error says
/// why it is not.
pub(crate) fn lower(
    shapes: &Shapes<'_>,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let document = shapes.document;
    let errors_before = errors(diagnostics);
    let splitter = Splitter::new(&settings.words).without(&settings.cut_prefixes);
    let mut package = package::package(&settings.package, document, &splitter);

    let gathered = gather::gather(shapes, &splitter, diagnostics);
    if !fits(&gathered, document.limits().names, diagnostics) {
        return None;
    }
    let names =
        naming::name(&gathered, settings, &splitter, &package.client, diagnostics);
    let mut schemas =
        Schemas::new(shapes, &names, &splitter, &gathered.types, diagnostics)
            .with_conventions(settings.secrets.conventions);
    let mut types = schemas.definitions(&gathered.types);
    let mut groups = operation::groups(&gathered.operations, &types, &mut schemas);
    recursion::run(&mut types, diagnostics);
    reach::run(&mut types, &groups, diagnostics);
    access::run(&mut types);
    depth::run(&mut types, &groups, diagnostics);

    debug_assert_eq!(
        groups.iter().map(|group| group.operations.len()).sum::<usize>(),
        gathered.operations.len(),
        "an operation is lost"
    );

    let typed = document.typed();
    let mut servers = server::servers(&typed.servers, &splitter);
    let schemes = security::schemes(
        document,
        &gathered.operations,
        &mut servers,
        &splitter,
        diagnostics,
    );
    server::demand(settings, &mut servers, &mut groups, diagnostics);
    defaults::run(settings, &mut groups, diagnostics);
    chosen(&mut package, settings, &groups, diagnostics);
    if errors(diagnostics) > errors_before {
        return None;
    }
    Some(Api {
        package,
        title: typed.info.title.clone(),
        version: typed.info.version.clone(),
        doc: Doc {
            summary: None,
            description: typed.info.description.clone(),
        },
        servers,
        schemes,
        groups,
        types,
    })
}

/// Adds to the crate what the settings have to be held against the operations.
fn chosen(
    package: &mut Package,
    settings: &Settings,
    groups: &[Group],
    diagnostics: &mut Diagnostics,
) {
    package.tasks = tasks::tasks(settings, groups, diagnostics);
    package.modules = modules::modules(settings, groups, diagnostics);
    package.examples =
        examples::examples(settings, groups, &package.modules, diagnostics);
}

/// Returns whether there are no more names than may be; reports it otherwise.
fn fits(gathered: &Gathered<'_>, limit: usize, diagnostics: &mut Diagnostics) -> bool {
    let (operations, types) = (gathered.operations.len(), gathered.types.len());
    if operations + types <= limit {
        return true;
    }
    let message = format!(
        "{operations} operations and {types} types are more than the limit of {limit}"
    );
    let help = "split it by tags, or raise the limit with `--max-names`";
    let root = Pointer::root();
    diagnostics.push(Diagnostic::error(TOO_MANY_NAMES, &root, message).help(help));
    false
}

fn errors(diagnostics: &Diagnostics) -> usize {
    diagnostics.count(Severity::Error)
}

#[cfg(test)]
mod tests;
