//! Pass 8: types that the compiler can follow.
//!
//! To see that a value may be sent to another thread, the compiler walks through all types that it can hold, and
//! gives up at a depth of 128 (`recursion_limit`), in the crate of whoever asks: the user's, where a task holds
//! the value. Where models nest deeper, the walk is cut: a place is held in a `DynBox`, which the compiler does
//! not look into.
//!
//! The depth of a type is an upper bound, made of what it holds and nothing else: neither names nor
//! the order of fields decide what is cut.

mod cuts;
mod nests;
mod walk;
mod walks;

use std::collections::BTreeMap;

use self::cuts::{Cut, CutPoint};
use self::nests::Nests;
use super::codes;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::limits;
use crate::model::{Extra, Group, TypeDef, TypeKind, TypeName};
use crate::source::Pointer;

/// How deep a type may be, in levels of the compiler's walk. What is left of 128 is for what users make of models,
/// futures in futures above all.
const LEVELS: usize = 88;

/// How deep a type may be with the lists and maps around it.
const LEVELS_AROUND: usize = 104;

// What the compiler walks through, in levels. Measured with rustc 1.95 on chains of each kind.

/// A struct or an enum.
const DEFINITION: usize = 1;
/// `Option` and `Nullable`.
const OPTION: usize = 1;
/// `Box`
const BOX: usize = 2;
/// `Vec`
const LIST: usize = 3;
/// `BTreeMap`, with the nodes that it is made of: `UnwindSafe` is asked of each.
const MAP: usize = 8;
/// What a scalar is made of; a string, with the vector in it, is the deepest but for JSON.
const SCALAR: usize = 8;
/// `DynBox`, which is a `Box` itself.
const DYN_BOX: usize = 4;

/// Reports lists, maps and types that are nested too deep, and cuts what else is.
pub(crate) fn run(
    types: &mut BTreeMap<TypeName, TypeDef>,
    groups: &[Group],
    diagnostics: &mut Diagnostics,
) {
    let nests = Nests::of(types);
    nests.check(groups, diagnostics);
    let nodes = cuts::nodes(types, &nests);
    let found = walks::too_long(&cuts::edges(&nodes), limits::WALK);
    if let Some(found) = found.and_then(|index| types.get(nodes[index].name)) {
        diagnostics.push(fault(&found.origin));
    }
    let cuts = cuts::find(nodes);
    for Cut { name, place } in cuts {
        let Some(definition) = types.get_mut(&name) else { continue };
        match (&mut definition.kind, place) {
            (TypeKind::Struct(object), CutPoint::Field(index)) => {
                object.fields[index].cut = true;
            }
            (TypeKind::Struct(object), CutPoint::Extra) => {
                if let Extra::Kept { cut, .. } = &mut object.extra {
                    *cut = true;
                }
            }
            (TypeKind::Union(union), CutPoint::Variant(index)) => {
                union.variants[index].cut = true;
            }
            _ => {}
        }
    }
}

/// Returns the error for a type from which too many lead on.
fn fault(at: &Pointer) -> Diagnostic {
    let message = format!(
        "this type begins a chain of more than {} types, each inside the one before",
        limits::WALK
    );
    let help =
        "split the document by tags, or leave a property on the way without a type";
    Diagnostic::error(codes::TYPES_TOO_DEEP, at, message).help(help)
}
