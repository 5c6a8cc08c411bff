//! Allowances: what cannot be generated is left out by name, with a reason.

use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, File, Place, Severity, codes};
use crate::document::Document;
use crate::load::{self, Cuts, Selection};
use crate::lower;
use crate::model::Api;
use crate::settings::Settings;
use crate::shape::Shapes;
use crate::source::Pointer;

/// The stage that a document did not get through. The reasons are among the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stopped {
    Loading,
    Lowering,
}

/// Loads and lowers the document without what the settings allow to skip.
///
/// Only what has an error is left out, and each such thing is a warning. An allowance for something
/// that is sound, or that is not there, is an error: it would hide the next fault of that name.
pub(crate) fn model(
    inputs: &Inputs,
    settings: &Settings,
    part: &mut Selection<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<(Document, Api), Stopped> {
    let cuts = Cuts::allow(settings.skips.keys().map(String::as_str));
    let mut cuts = cuts.leniently(settings.lenient);
    loop {
        let mut found = Diagnostics::default();
        let result = attempt(inputs, settings, part, &mut cuts, &mut found);
        // Each round cuts out at least one more place, and there are only so many.
        if result.is_err() && cuts.grow(found.messages().iter()) {
            continue;
        }
        if result.is_err()
            && let Some(lenient) = &mut cuts.lenient
            && lenient.grow(found.messages().iter())
        {
            continue;
        }
        diagnostics.absorb(found);
        if let (true, Some(lenient)) = (result.is_ok(), &cuts.lenient) {
            diagnostics.extend(lenient.losses());
        }
        judge(settings, &cuts, result.is_ok(), part, diagnostics);
        return match diagnostics.has_errors() {
            true => Err(result.err().unwrap_or(Stopped::Lowering)),
            false => result,
        };
    }
}

fn attempt(
    inputs: &Inputs,
    settings: &Settings,
    part: &mut Selection<'_>,
    cuts: &mut Cuts,
    diagnostics: &mut Diagnostics,
) -> Result<(Document, Api), Stopped> {
    let loaded = load::load_part(inputs, part, cuts, diagnostics);
    let (document, origins) = loaded.ok_or(Stopped::Loading)?;
    let (mut said, mut lowered) = (Diagnostics::default(), Diagnostics::default());
    let shapes = Shapes::of(&document);
    lower::collections::check(&shapes, &mut said);
    let sound = part.lenient || !said.has_errors();
    part.soften(said, codes::MISPLACED_OWN_KEY, &mut lowered);
    let api = lower::lower(&shapes, settings, &mut lowered);
    // What was said on loading has its place already.
    lowered.map(|message| origins.relocate(cuts.relocate(origins.together(message))));
    diagnostics.absorb(lowered);
    Ok((document, api.filter(|_| sound).ok_or(Stopped::Lowering)?))
}

/// Says what was left out, and, where the run came to its end, which allowances do nothing.
fn judge(
    settings: &Settings,
    cuts: &Cuts,
    ended: bool,
    part: &Selection<'_>,
    diagnostics: &mut Diagnostics,
) {
    let idle = if part.lenient { Severity::Warning } else { Severity::Error };
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
                format!("`{name}` is nothing that the document could do without");
            diagnostics.push(say(codes::SKIP_UNKNOWN, idle, message).help(
                "name an operationId, or a pointer such as `/paths/~1things/get`, \
                 `/components/schemas/Thing` or `/servers/0`, in another file `pets.yaml#/Pet`; remove the entry if the thing is gone",
            ));
        } else if ended {
            let message = format!("`{name}` can be generated and need not be skipped");
            diagnostics.push(
                say(codes::SKIP_UNNEEDED, idle, message)
                    .help("remove the entry from [skip]"),
            );
        }
    }
}
