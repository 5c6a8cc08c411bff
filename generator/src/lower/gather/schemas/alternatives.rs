//! The alternatives of a union that stand nowhere in the document.

use super::{Called, Walk};
use crate::document::Schema;
use crate::lower::gather::Stem;
use crate::shape::class::Alternative;
use crate::shape::compose;
use crate::source::Pointer;

impl<'a> Walk<'a, '_> {
    /// Adds what a base is alone, beside the union that it is with its heirs.
    pub(super) fn alone(&mut self, base: &Pointer, alternative: &Alternative<'a>) {
        let Some(shape) = self.shapes.at(base) else { return };
        if self.seen.insert(alternative.at.clone()) {
            let called = Called {
                owner: Stem::Type(base.clone()),
                spelling: "base".to_owned(),
                suffix: "Inline",
                item: "item",
            };
            let merged = vec![shape.schema.clone()];
            let value = Called::within(&alternative.at);
            self.define_merged(
                alternative.at.clone(),
                &alternative.slot,
                called,
                merged,
            );
            self.merges(&shape.schema, &alternative.at, &value);
        }
    }

    /// Adds what values are that are several alternatives at once.
    pub(super) fn all(
        &mut self,
        schema: &Schema<'a>,
        alternative: &Alternative<'a>,
        called: Called,
    ) {
        let Some(all) = compose::Together::at(self.shapes, &schema.at) else { return };
        if self.seen.insert(alternative.at.clone()) {
            let value = Called::within(&alternative.at);
            let parts = all.parts(self.shapes.document);
            self.define_merged(
                alternative.at.clone(),
                &alternative.slot,
                called,
                all.schemas(),
            );
            self.merges_of(&parts, &alternative.at, &alternative.at, &value);
        }
    }
}
