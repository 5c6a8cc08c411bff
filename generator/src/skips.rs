//! Allowances: an operation or schema that cannot be generated is left out by name, with a reason.

use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, File, Place, Severity, codes};
use crate::load::{self, Cuts};
use crate::lower;
use crate::model::Api;
use crate::settings::Settings;
use crate::source::Pointer;

/// Loads and lowers the document without what the settings allow to skip. Returns `None` when an
/// error was reported.
///
/// Only what has an error is left out, and each such thing is a warning. An allowance for something
/// that is sound, or that is not there, is an error: it would hide the next fault of that name.
pub(crate) fn model(
    inputs: &Inputs,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let mut cuts = Cuts::allow(settings.skips.keys().map(String::as_str));
    loop {
        let mut found = Diagnostics::default();
        let api = attempt(inputs, settings, &mut cuts, &mut found);
        // Each round cuts out at least one more place, and there are only so many.
        if api.is_none() && cuts.grow(found.messages().iter()) {
            continue;
        }
        diagnostics.absorb(found);
        judge(settings, &cuts, api.is_some(), diagnostics);
        return api.filter(|_| !diagnostics.has_errors());
    }
}

fn attempt(
    inputs: &Inputs,
    settings: &Settings,
    cuts: &mut Cuts,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let (document, origins) = load::load_without(inputs, cuts, diagnostics)?;
    let api = lower::lower(&document, settings, diagnostics);
    diagnostics.map(|message| origins.relocate(message));
    api
}

/// Says what was left out, and, where the run came to its end, which allowances do nothing.
fn judge(settings: &Settings, cuts: &Cuts, ended: bool, diagnostics: &mut Diagnostics) {
    for (name, exists, made) in cuts.outcome() {
        let Some(skip) = settings.skips.get(name) else { continue };
        let say = |code, severity, message: String| {
            let mut it = Diagnostic::error(code, &Pointer::root(), message);
            it.severity = severity;
            it.file(File::Settings).place(Place::Span(skip.place.clone()))
        };
        if made {
            let message = format!("`{name}` is left out: {}", skip.reason);
            diagnostics.push(say(codes::SKIPPED, Severity::Warning, message));
        } else if !exists && ended {
            let message =
                format!("`{name}` is no operation and no schema of the document");
            diagnostics.push(say(codes::SKIP_UNKNOWN, Severity::Error, message).help(
                "name an operationId, or a pointer such as `/paths/~1things/get` or \
                 `/components/schemas/Thing`; remove the entry if the thing is gone",
            ));
        } else if ended {
            let message =
                format!("`{name}` can be generated: nothing has to be skipped");
            diagnostics.push(
                say(codes::SKIP_UNNEEDED, Severity::Error, message)
                    .help("remove the entry from [skip]"),
            );
        }
    }
}
