//! `x-sdk-null-as-empty`: that what it marks is a list or a map.

use crate::diagnostic::{Diagnostic, Diagnostics, Place, codes};
use crate::extensions::NULL_AS_EMPTY;
use crate::shape::Shapes;

/// Reports each mark on what is neither a list nor a map, and so has no empty value.
pub(crate) fn check(shapes: &Shapes<'_>, diagnostics: &mut Diagnostics) {
    let document = shapes.document;
    for at in document.collections() {
        let Some(slot) = document.schema_slot(at) else { continue };
        if shapes.layers(&slot).is_collection() {
            continue;
        }
        let at = at.child(NULL_AS_EMPTY);
        let message = format!(
            "`{NULL_AS_EMPTY}` marks something that is neither a list nor a map"
        );
        let fault = Diagnostic::error(codes::MISPLACED_OWN_KEY, &at, message);
        let help = "an object with known keys has no empty value; mark a schema with `items`, or \
                    one with `additionalProperties` alone";
        diagnostics.push(fault.place(Place::Key(at, 0)).help(help));
    }
}
