//! Surface × surface → what comes, goes and changes.

mod aliases;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::drift::entry::ApiChange;
use crate::drift::rules::SourceVerdict;
use crate::emit::rust::surface::{Item, ItemPart, Kind, Surface};
use crate::source::Pointer;
use aliases::Aliases;

/// A change of one item.
pub(super) struct Change {
    pub(super) path: String,
    kind: Kind,
    way: Way,
    text: String,
    /// What the listings say of it, before and after.
    shown: [String; 2],
    /// The same, or what tells the two apart where the listings do not.
    said: [String; 2],
    /// The names on the wire of what it depends on.
    names: Vec<String>,
    /// The places in the old document; none for what is new.
    pub(super) old: Vec<Pointer>,
    /// The places in the new document; none for what is gone.
    pub(super) new: Vec<Pointer>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Removed,
    Added,
    Changed,
}

impl Change {
    fn whole(item: &Item, way: Way) -> Self {
        let word = if way == Way::Removed { "removed" } else { "added" };
        let places = item.origins.clone();
        let (old, new, shown) = match way {
            Way::Removed => (places, Vec::new(), [item.shown.clone(), String::new()]),
            _ => (Vec::new(), places, [String::new(), item.shown.clone()]),
        };
        Self {
            path: item.path.clone(),
            kind: item.kind,
            way,
            text: format!("{} {word}", item.kind),
            said: shown.clone().map(|shown| format!("{}{shown}", item.kind)),
            shown,
            names: item.parts.iter().map(|part| part.name.clone()).collect(),
            old,
            new,
        }
    }

    pub(super) fn told(&self) -> ApiChange {
        ApiChange {
            item: self.path.clone(),
            change: self.text.clone(),
            source: match self.way {
                Way::Added => SourceVerdict::Additive,
                Way::Removed | Way::Changed => SourceVerdict::Breaking,
            },
        }
    }

    /// Returns the item as one side lists it, 0 the old one and 1 the new one: its path, and what it is.
    /// `None` where that side does not have it.
    pub(super) fn listed(&self, side: usize) -> Option<(String, Value)> {
        let missing = if side == 0 { Way::Added } else { Way::Removed };
        // A field and its setter have one path.
        let item = || format!("{} {}", self.kind, self.path);
        (self.way != missing).then(|| (item(), self.said[side].as_str().into()))
    }

    /// Returns whether the change is that of the value of an enum.
    pub(super) fn is_value(&self, value: &str) -> bool {
        self.kind == Kind::Variant && self.names.iter().any(|name| name == value)
    }

    /// Returns the values of an enum that a variant stands for.
    pub(super) fn values(&self) -> &[String] {
        if self.kind == Kind::Variant { &self.names } else { &[] }
    }

    /// Returns whether it is about one of the types that a union may hold, if it is about a union.
    pub(super) fn is_alternative(&self) -> bool {
        matches!(self.kind, Kind::Variant | Kind::Impl)
    }

    /// Returns the words of what the listings say: the names of types are among them.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let ends = |c: char| !c.is_alphanumeric() && c != '_';
        self.shown.iter().flat_map(move |shown| shown.split(ends))
    }

    /// As [`Self::words`], with those of its own path.
    pub(super) fn all_words(&self) -> impl Iterator<Item = &str> {
        let ends = |c: char| !c.is_alphanumeric() && c != '_';
        self.words().chain(self.path.split(ends))
    }
}

/// What may carry the same path at the same time: a field and its setter do.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Room {
    Type,
    Value,
    Function,
    Feature,
    Other,
}

fn room(kind: Kind) -> Room {
    match kind {
        Kind::Struct | Kind::Enum | Kind::Alias => Room::Type,
        Kind::Field | Kind::Variant | Kind::Const | Kind::Static => Room::Value,
        Kind::Function => Room::Function,
        // A group's feature may have the name of a module.
        Kind::Feature => Room::Feature,
        Kind::Module | Kind::Use | Kind::Impl => Room::Other,
    }
}

/// Returns what differs.
pub(super) fn between(base: &Surface, next: &Surface) -> Vec<Change> {
    let (old, new) = (by_path(base), by_path(next));
    let aliases = Aliases::that_came(base, next);
    let mut changes = Vec::new();
    for (key, before) in &old {
        match new.get(key) {
            None if aliases.keep(before) => {}
            None => changes.push(Change::whole(before, Way::Removed)),
            Some(after) => changes.extend(changed(before, after, &aliases)),
        }
    }
    // A name that comes to the root is that of something which needs it, and that is told.
    let is_told = |item: &Item| item.kind != Kind::Use;
    let come = new.iter().filter(|(key, it)| !old.contains_key(*key) && is_told(it));
    changes.extend(come.map(|(_, after)| Change::whole(after, Way::Added)));
    with_their_owners(changes)
}

/// Leaves out what comes or goes with the type that it belongs to.
fn with_their_owners(mut changes: Vec<Change>) -> Vec<Change> {
    let is_type = |change: &&Change| matches!(room(change.kind), Room::Type);
    let types: BTreeSet<(String, Way)> = changes
        .iter()
        .filter(is_type)
        .map(|change| (change.path.clone(), change.way))
        .collect();
    changes.retain(|change| {
        let path = change.path.as_str();
        let owner = path.rsplit_once(" for ").map(|(_, owner)| owner);
        let owner = owner.or_else(|| path.rsplit_once("::").map(|(owner, _)| owner));
        let with = owner.map(|owner| (owner.to_owned(), change.way));
        change.way == Way::Changed || with.is_none_or(|with| !types.contains(&with))
    });
    changes
}

fn by_path(surface: &Surface) -> BTreeMap<(&str, Room), &Item> {
    // That an error body is one follows from the errors, which are compared themselves.
    let items =
        surface.items.iter().filter(|item| !item.path.starts_with("ApiBody for "));
    items.map(|item| ((item.path.as_str(), room(item.kind)), item)).collect()
}

fn changed(before: &Item, after: &Item, aliases: &Aliases<'_>) -> Option<Change> {
    let same_type = |(old, new): (&ItemPart, &ItemPart)| {
        aliases.are_one(&old.ty, &new.ty) && old.form.widens_to(new.form)
    };
    let same_types = before.parts.len() == after.parts.len()
        && before.parts.iter().zip(&after.parts).all(same_type);
    let is_farther = before.gate.narrows_to(&after.gate);
    if before.kind == after.kind && same_types && !swapped(before, after) && !is_farther
    {
        return None;
    }
    let places = |own: &Item, other: &Item| -> Vec<Pointer> {
        let differing = own.parts.iter().enumerate().filter(|(index, part)| {
            let twin = other.parts.get(*index);
            twin.is_none_or(|twin| twin.ty != part.ty || twin.name != part.name)
        });
        differing.filter_map(|(_, part)| part.origin.clone()).collect()
    };
    let (mut old, mut new) = (places(before, after), places(after, before));
    if old.is_empty() && new.is_empty() {
        (old, new) = (before.origins.clone(), after.origins.clone());
    }
    let said = said(before, after);
    Some(Change {
        path: before.path.clone(),
        kind: after.kind,
        way: Way::Changed,
        text: said.join(" → "),
        said,
        shown: [before.shown.clone(), after.shown.clone()],
        names: Vec::new(),
        old,
        new,
    })
}

/// Returns what tells an item from what it was.
fn said(before: &Item, after: &Item) -> [String; 2] {
    let types = |item: &Item| {
        let types: Vec<_> = item.parts.iter().map(|part| part.ty.as_str()).collect();
        types.join(", ")
    };
    let sides = |shown: fn(&Item) -> String| [shown(before), shown(after)];
    if before.gate.narrows_to(&after.gate) {
        return sides(|item| format!("{}{}{}", item.kind, item.shown, item.gate));
    }
    match (before.kind == after.kind, before.shown == after.shown) {
        (true, false) => {
            sides(|item| item.shown.trim_start_matches([':', '=', ' ']).to_owned())
        }
        (true, true) => [types(before), types(after)],
        (false, _) => sides(|item| format!("{}{}", item.kind, item.shown)),
    }
}

/// Returns whether the same arguments stand in another order: that compiles where their types are
/// the same, and means something else.
fn swapped(before: &Item, after: &Item) -> bool {
    let names = |item: &Item| -> Vec<String> {
        item.parts.iter().map(|part| part.name.clone()).collect()
    };
    let (old, new) = (names(before), names(after));
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    old != new && sorted(&old) == sorted(&new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::rust::surface::{ArgumentForm, Gate};

    fn item(kind: Kind, path: &str, ty: &str, form: ArgumentForm) -> Item {
        let part = ItemPart {
            name: String::new(),
            ty: ty.to_owned(),
            form,
            origin: None,
        };
        Item {
            kind,
            path: path.to_owned(),
            shown: format!(" {ty}"),
            parts: vec![part],
            gate: Gate::default(),
            origins: Vec::new(),
        }
    }

    fn changes(old: &[Item], new: &[Item]) -> Vec<(String, SourceVerdict)> {
        let surface = |items: &[Item]| Surface {
            items: items.to_vec(),
            ..Surface::default()
        };
        let changes = between(&surface(old), &surface(new));
        let told = changes.iter().map(Change::told);
        told.map(|told| (told.item, told.source)).collect()
    }

    #[test]
    fn a_trait_that_is_lost_breaks_and_one_that_comes_does_not() {
        let eq = item(Kind::Impl, "Eq for models::A", "", ArgumentForm::Value);
        let broken = [("Eq for models::A".to_owned(), SourceVerdict::Breaking)];
        assert_eq!(changes(std::slice::from_ref(&eq), &[]), broken);
        let added = [("Eq for models::A".to_owned(), SourceVerdict::Additive)];
        assert_eq!(changes(&[], &[eq]), added);
    }

    #[test]
    fn what_an_unknown_value_is_held_in_is_part_of_the_enum() {
        let variant = |ty| {
            vec![item(Kind::Variant, "models::A::Unrecognized", ty, ArgumentForm::Value)]
        };
        let found = changes(&variant("UnrecognizedInt"), &variant("Unrecognized"));
        assert_eq!(
            found,
            [("models::A::Unrecognized".to_owned(), SourceVerdict::Breaking)]
        );
    }

    #[test]
    fn an_argument_may_take_more_and_not_less() {
        let setter = |form| vec![item(Kind::Function, "models::A::b", "String", form)];
        assert_eq!(
            changes(&setter(ArgumentForm::Value), &setter(ArgumentForm::Into)),
            []
        );
        let found =
            changes(&setter(ArgumentForm::Optional), &setter(ArgumentForm::Value));
        assert_eq!(found, [("models::A::b".to_owned(), SourceVerdict::Breaking)]);
    }

    #[test]
    fn a_name_at_the_root_breaks_only_where_it_goes() {
        let name = vec![item(Kind::Use, "EventStream", "", ArgumentForm::Value)];
        assert_eq!(changes(&[], &name), []);
        let found = changes(&name, &[]);
        assert_eq!(found, [("EventStream".to_owned(), SourceVerdict::Breaking)]);
    }
}
