//! Where what is new is written: next to what is like it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::spelling::home;
use crate::load::{Whole, is_beside, operations, spelt};
use crate::source::{FILES, Pointer};

/// The file, in the folder of a group's paths, for the schemas that only its operations use.
const SCHEMAS: &str = "schemas.yaml";

/// An object of another file that holds components or paths; `None` is the document's own file.
type Container = Option<Pointer>;

/// Where the components and paths are that stay.
pub(super) struct Homes<'a> {
    whole: &'a Whole,
    merged: &'a Value,
    known: BTreeMap<Pointer, Container>,
    /// The components that each place refers to.
    uses: BTreeMap<Pointer, BTreeSet<Pointer>>,
}

impl<'a> Homes<'a> {
    /// Looks where these are written.
    pub(super) fn of(
        whole: &'a Whole,
        merged: &'a Value,
        kept: &BTreeSet<Pointer>,
    ) -> Self {
        let places = Whole::places(merged).into_iter();
        Self {
            whole,
            merged,
            known: kept
                .iter()
                .filter_map(|place| Some((place.clone(), container(whole, place)?)))
                .collect(),
            uses: places
                .map(|place| {
                    let used = used(whole, merged, &place);
                    (place, used)
                })
                .collect(),
        }
    }

    /// Returns where to write each of what is new.
    pub(super) fn find(mut self, new: BTreeSet<Pointer>) -> Vec<(Pointer, Container)> {
        let (schemas, others): (BTreeSet<_>, BTreeSet<_>) =
            new.into_iter().partition(is_schema);
        let mut found = Vec::new();
        for place in others {
            let container = most(self.kin(&place)).unwrap_or_default();
            found.push((place, container));
        }
        self.known.extend(found.iter().cloned());
        let mut open = schemas;
        while !open.is_empty() {
            // One that is referred to by another new one waits for that.
            let mut next = self.round(&open, Self::by_schemas);
            if next.is_empty() {
                next = self.round(&open, Self::by_users);
            }
            if next.is_empty() {
                found.extend(open.into_iter().map(|place| (place, None)));
                break;
            }
            open.retain(|place| next.iter().all(|(done, _)| done != place));
            self.known.extend(next.iter().cloned());
            found.extend(next);
        }
        found
    }

    fn round(
        &self,
        open: &BTreeSet<Pointer>,
        votes: impl Fn(&Self, &Pointer) -> Vec<Container>,
    ) -> Vec<(Pointer, Container)> {
        let found = open.iter().filter_map(|place| {
            Some((place.clone(), most(votes(self, place).into_iter())?))
        });
        found.collect()
    }

    /// Returns where the paths with the same first tag are, or the components of the same kind.
    fn kin(&self, place: &Pointer) -> impl Iterator<Item = Container> {
        let group = (place.parent(), self.tag(place));
        let kin = self.known.iter();
        kin.filter(move |(other, _)| (other.parent(), self.tag(other)) == group)
            .map(|(_, container)| container.clone())
    }

    fn tag(&self, place: &Pointer) -> Option<&str> {
        let item = self.merged.pointer(place.as_str())?;
        operations(item).find_map(|it| it.operation.get("tags")?.get(0)?.as_str())
    }

    fn by_schemas(&self, place: &Pointer) -> Vec<Container> {
        let users = self.users(place).filter(|(user, _)| is_schema(user));
        users.map(|(_, container)| container.clone()).collect()
    }

    /// Returns the places for schemas beside those who use one.
    fn by_users(&self, place: &Pointer) -> Vec<Container> {
        let files = self.users(place).filter_map(|(_, container)| container.as_ref());
        files.filter_map(|container| self.shelf(container)).map(Some).collect()
    }

    fn users(&self, place: &Pointer) -> impl Iterator<Item = (&Pointer, &Container)> {
        let users = self.uses.iter().filter(move |(_, used)| used.contains(place));
        users.filter_map(|(user, _)| self.known.get_key_value(user))
    }

    /// Returns the place for schemas in the folder of a file.
    fn shelf(&self, container: &Pointer) -> Option<Pointer> {
        let file = container.tokens().nth(1)?;
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let name = if folder.is_empty() { "" } else { "/" };
        let name = format!("{folder}{name}{SCHEMAS}");
        let shelf = Pointer::root().child(FILES).child(name);
        let there = self.known.iter().filter(|(place, at)| {
            is_schema(place) && at.as_ref().is_some_and(|at| home(at) == shelf)
        });
        most(there.map(|(_, container)| container.clone())).flatten().or_else(|| {
            let is_object = self.whole.raw.pointer(shelf.as_str())?.is_object();
            is_object.then_some(shelf)
        })
    }
}

/// Returns the container of what is written at a place; none where it is no place for others, as that is a file of
/// its own or within another component.
fn container(whole: &Whole, place: &Pointer) -> Option<Container> {
    let Some(old) = whole.origin(place) else { return Some(None) };
    let parent = old.parent().filter(|at| is_beside(at) && at.tokens().count() > 1)?;
    whole.around(old).is_none().then_some(Some(parent))
}

/// Returns the components that what stands at a place refers to.
fn used(whole: &Whole, merged: &Value, place: &Pointer) -> BTreeSet<Pointer> {
    let mut used = BTreeSet::new();
    let value = merged.pointer(place.as_str()).unwrap_or(&Value::Null);
    spelt(value, |reference| {
        let to = whole.target(reference, &Pointer::root())?;
        let component = to.tokens().take(3).fold(Pointer::root(), |at, it| at.child(it));
        used.insert(component);
        None
    });
    used
}

fn is_schema(place: &Pointer) -> bool {
    place.as_str().starts_with("/components/schemas/")
}

/// Returns the most frequent one; another file goes before the document's own.
fn most(votes: impl Iterator<Item = Container>) -> Option<Container> {
    let mut counts: BTreeMap<Container, usize> = BTreeMap::new();
    for vote in votes {
        *counts.entry(vote).or_default() += 1;
    }
    let best = counts.into_iter().max_by_key(|(container, count)| {
        (*count, container.is_some(), Reverse(container.clone()))
    });
    best.map(|(container, _)| container)
}
