//! What an item declares, without its code.

use std::ops::Range;

use super::parts::{Item, defined};
use super::place::Place;
use super::script::Script;
use super::stencils::Stencils;
use crate::emit::rust::surface::Seen;

/// Returns what an item declares; `None` where it has to be parsed as a whole. Bodies of functions are not looked at.
pub(super) fn of(stencils: &Stencils, script: &Script) -> Option<Vec<Seen>> {
    let item = Item { stencils, script };
    let part = |place, range| stencils.seen(place, script, range);
    match item.braces() {
        Some((Place::Impl, open)) => {
            if let Some(members) = item.members(open) {
                return item.implements(open, members);
            }
        }
        Some((place, open)) => {
            let inner =
                if place == Place::Struct { Place::Field } else { Place::Variant };
            let mut own = Vec::new();
            for member in item.listed(open, script.whole().end - 1) {
                own.extend(part(inner, member)?);
            }
            return Some(defined(part(place, 0..open)?.into_iter(), own).collect());
        }
        None => {}
    }
    part(Place::Item, script.whole())
}

impl Item<'_> {
    fn implements(self, open: usize, members: Vec<Range<usize>>) -> Option<Vec<Seen>> {
        let frame = self.stencils.seen(Place::Impl, self.script, 0..open)?;
        if self.is_of_trait(open) {
            return Some(frame);
        }
        let base = frame.into_iter().next()?;
        let mut own = Vec::new();
        for member in members {
            let (place, range) = match self.body(member.clone()) {
                Some(body) => (Place::Function, member.start..body),
                None => (Place::Member, member),
            };
            own.extend(self.stencils.seen(place, self.script, range)?);
        }
        Some(own.into_iter().map(|seen| seen.beside(&base)).collect())
    }
}
