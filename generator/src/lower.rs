//! Stage 2: [`Document`] → [`Api`]. A list of passes, each of which is done when the next one
//! starts.

mod access;
mod codes;
mod examples;
mod gather;
mod naming;
mod operation;
mod package;
mod reach;
mod recursion;
mod schema;
mod security;
mod server;

use crate::diagnostic::{Diagnostics, Severity};
use crate::document::Document;
use crate::model::{Api, Doc};
use crate::settings::Settings;
use naming::words::Splitter;
use schema::Schemas;

/// Decides everything about the output. Returns `None` when an error was reported.
///
/// Every operation and every component schema of the document is in the [`Api`], or an error says
/// why it is not.
pub fn lower(
    document: &Document,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let errors_before = errors(diagnostics);
    let splitter = Splitter::new(&settings.words);
    let mut package = package::package(&settings.package, document, &splitter);

    let gathered = gather::gather(document, &splitter, diagnostics);
    let names =
        naming::name(&gathered, settings, &splitter, &package.client, diagnostics);
    let mut schemas =
        Schemas::new(document, &names, &splitter, &gathered.types, diagnostics);
    let mut types = schemas.definitions(&gathered.types);
    let groups = operation::groups(&gathered.operations, &types, &mut schemas);
    recursion::run(&mut types, diagnostics);
    reach::run(&mut types, &groups, diagnostics);
    access::run(&mut types);

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
    package.examples = examples::examples(settings, &groups, diagnostics);
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

fn errors(diagnostics: &Diagnostics) -> usize {
    let messages = diagnostics.messages().iter();
    messages.filter(|message| message.severity == Severity::Error).count()
}

#[cfg(test)]
mod tests;
