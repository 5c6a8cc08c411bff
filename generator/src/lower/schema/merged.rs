//! What several parts of an object say of one place together.

use crate::diagnostic::Diagnostic;
use crate::document::SchemaSlot;
use crate::limits;
use crate::lower::codes;
use crate::model::{Item, TypeRef};
use crate::shape::compose::{self, Parts, Several};
use crate::source::Pointer;

use super::Schemas;

impl<'a> Schemas<'a, '_> {
    /// Returns the type of a property of the object at `owner`, where several parts make it together.
    pub(super) fn merged_property(
        &mut self,
        parts: &Parts<'a>,
        name: &str,
        owner: &Pointer,
    ) -> Option<TypeRef> {
        let several = Several::of_property(self.shapes, parts, name)?;
        let nearest = parts.slots(name).last()?;
        self.several(several, &compose::merged_place(owner, name), nearest, parts.loose)
    }

    /// Returns the type of other keys of the object at `owner`, where several parts make it together.
    pub(super) fn merged_extra(
        &mut self,
        parts: &Parts<'a>,
        owner: &Pointer,
    ) -> Option<TypeRef> {
        let several = Several::of_extra(self.shapes, parts)?;
        let nearest = parts.extras.last()?;
        self.several(several, &compose::merged_extra(owner), nearest, parts.loose)
    }

    fn several(
        &mut self,
        several: Several<'a>,
        at: &Pointer,
        nearest: &SchemaSlot<'a>,
        loose: bool,
    ) -> Option<TypeRef> {
        match several {
            Several::One(slot) => Some(self.type_of(&slot)),
            Several::Object(_) => {
                Some(TypeRef::Named(self.names.types.get(at)?.name.clone()))
            }
            Several::List(slots) => {
                let inside = self.inside(&slots, &at.child("items"), loose)?;
                Some(TypeRef::List(Box::new(inside)))
            }
            Several::Map(slots) => {
                let inside = self.inside(&slots, &compose::merged_extra(at), loose)?;
                Some(TypeRef::Map(Box::new(inside)))
            }
            Several::Json => {
                let message = "values are kept as JSON, because the parts of `allOf` \
                    describe other keys of them, and no type has all of those";
                let warning =
                    Diagnostic::warning(codes::KEPT_AS_JSON, &nearest.at, message);
                self.report(warning, &nearest.at);
                Some(TypeRef::Json)
            }
        }
    }

    /// Returns what a list or map holds that is described in all of these places.
    fn inside(
        &mut self,
        slots: &[SchemaSlot<'a>],
        at: &Pointer,
        loose: bool,
    ) -> Option<Item> {
        let nearest = slots.last()?;
        let several = Several::of(self.shapes, slots, loose)?;
        if self.lists == limits::LISTS {
            return None;
        }
        self.lists += 1;
        let ty = self.several(several, at, nearest, loose);
        let item = self.item(nearest);
        self.lists -= 1;
        Some(Item { ty: ty?, ..item })
    }
}
