//! Pass 1: what there is to name. Every operation, every component schema, and every schema that
//! stands inline and needs a definition of its own, each with the place that its name is made from.

mod operations;
mod schemas;
mod spelling;

use crate::diagnostic::Diagnostics;
use crate::document::openapi::{self, PathItem};
use crate::document::{Schema, SchemaSlot};
use crate::lower::words::Splitter;
use crate::model::Method;
use crate::shape::Shapes;
use crate::source::Pointer;

/// Everything that gets a name of its own.
#[derive(Debug)]
pub(crate) struct Gathered<'a> {
    /// Schemas that become definitions: components by name, then inline ones as operations reach
    /// them.
    pub(crate) types: Vec<TypeSite<'a>>,
    /// Places that have the definition of another place.
    pub(crate) same: Vec<(Pointer, Pointer)>,
    /// By path, then by method in the order of the specification.
    pub(crate) operations: Vec<OperationSite<'a>>,
}

/// A schema that becomes a definition.
#[derive(Debug)]
pub(crate) struct TypeSite<'a> {
    /// Where it is defined.
    pub(crate) at: Pointer,
    /// What it is the definition of, mostly what stands there.
    pub(crate) slot: SchemaSlot<'a>,
    /// What its name starts with.
    pub(crate) owner: Stem,
    /// What its name goes on with: `op` of `jsonPatch`, `item` of a list.
    pub(crate) spelling: String,
    /// What tells it from a component of the same name.
    pub(crate) suffix: &'static str,
    /// Schemas whose keys it has together, the nearest last; none where what stands there says all.
    pub(crate) merged: Vec<Schema<'a>>,
}

/// What the name of a type starts with.
#[derive(Debug, Clone)]
pub(crate) enum Stem {
    /// Nothing: the schema is the component of this name.
    Component(String),
    /// Nothing: the spelling says all.
    Named,
    /// The type that is defined there.
    Type(Pointer),
    /// The operation that is defined there.
    Operation(Pointer),
}

/// An operation with what stands around it.
#[derive(Debug)]
pub(crate) struct OperationSite<'a> {
    /// Where it stands.
    pub(crate) at: Pointer,
    /// The path template.
    pub(crate) path: &'a str,
    /// Its method.
    pub(crate) method: Method,
    /// Where it is written: another place where its path is a reference to an item.
    pub(crate) written_at: Pointer,
    /// Where its path item stands: what a `$ref` leads to, where there is one.
    pub(crate) item_at: Pointer,
    /// Its path item.
    pub(crate) item: &'a PathItem,
    /// The operation.
    pub(crate) operation: &'a openapi::Operation,
    /// Its operationId, unless it shares its path item with another path: there it is that of the operation that
    /// stands where the item does.
    pub(crate) id: Option<&'a str>,
    /// Its group.
    pub(crate) tag: String,
}

impl OperationSite<'_> {
    /// Returns whether its path item stands at its path.
    fn is_at_home(&self) -> bool {
        self.at == self.written_at
    }
}

/// Gathers everything that gets a name of its own.
pub(crate) fn gather<'a>(
    shapes: &'a Shapes<'a>,
    splitter: &Splitter,
    diagnostics: &mut Diagnostics,
) -> Gathered<'a> {
    let document = shapes.document;
    let operations = operations::sites(document, diagnostics);
    let mut walk = schemas::Walk::new(shapes, splitter);
    for (name, slot) in document.component_schemas() {
        walk.component(name, &slot);
    }
    // What two paths share is named after the one where it stands.
    let (at_home, elsewhere): (Vec<_>, Vec<_>) =
        operations.iter().partition(|site| site.is_at_home());
    for site in at_home.into_iter().chain(elsewhere) {
        operations::walk(site, shapes, &mut walk);
    }
    let (types, same) = walk.finish();
    Gathered { types, same, operations }
}
