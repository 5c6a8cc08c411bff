//! Where in the document an item comes from, by its path. What is not here comes from where its owner comes from.

mod models;
mod operations;

use std::collections::BTreeMap;

use super::{Item, ItemPart, Kind};
use crate::emit::rust::client::variables;
use crate::emit::rust::context::Context;
use crate::emit::rust::security;
use crate::model::Group;
use crate::source::Pointer;

/// The places, and the names on the wire of what has one.
#[derive(Default)]
pub(super) struct Places {
    items: BTreeMap<String, Traced>,
    /// Of arguments, by the path of the function and the name of the argument.
    arguments: BTreeMap<(String, String), Traced>,
}

#[derive(Default)]
struct Traced {
    origins: Vec<Pointer>,
    wire: Option<String>,
}

impl Places {
    pub(super) fn of(context: &Context<'_>) -> Self {
        let mut places = Self::default();
        places.client(context);
        for group in &context.api.groups {
            places.group(group);
        }
        for definition in context.api.types.values() {
            places.model(definition);
        }
        places
    }

    /// Says where an item comes from.
    pub(super) fn locate(&self, item: &mut Item) {
        let found = self.find(item);
        item.origins = found.map(|place| place.origins.clone()).unwrap_or_default();
        let wire = found.and_then(|place| place.wire.as_ref());
        if let (Kind::Variant, Some(wire)) = (item.kind, wire) {
            // What a variant without a type depends on is the value itself.
            let mut part = ItemPart::new(String::new());
            wire.clone_into(&mut part.name);
            part.origin = item.origins.first().cloned();
            item.parts.push(part);
        }
        if item.kind != Kind::Function {
            return;
        }
        for part in &mut item.parts {
            let key = (item.path.clone(), part.name.clone());
            if let Some(place) = self.arguments.get(&key) {
                part.origin = place.origins.first().cloned();
                if let Some(wire) = &place.wire {
                    part.name.clone_from(wire);
                }
            }
        }
    }

    fn find(&self, item: &Item) -> Option<&Traced> {
        if item.kind == Kind::Feature {
            return self.items.get(&feature(item.path.trim_start_matches("default: ")));
        }
        if let Some(place) = self.items.get(&item.path) {
            return Some(place);
        }
        let mut path = match item.path.rsplit_once(" for ") {
            Some((_, owner)) => owner,
            None => item.path.rsplit_once("::")?.0,
        };
        loop {
            match self.items.get(path) {
                Some(place) => return Some(place),
                None => path = path.rsplit_once("::")?.0,
            }
        }
    }

    fn put(&mut self, path: impl Into<String>, origins: Vec<Pointer>) {
        self.items.insert(path.into(), Traced { origins, wire: None });
    }

    fn argument(&mut self, function: &str, name: &str, wire: &str, origin: &Pointer) {
        let place = Traced {
            origins: vec![origin.clone()],
            wire: Some(wire.to_owned()),
        };
        self.arguments.insert((function.to_owned(), name.to_owned()), place);
    }

    /// Adds what belongs to no group.
    fn client(&mut self, context: &Context<'_>) {
        let api = context.api;
        let client = &api.package.client;
        for group in &api.groups {
            self.put(feature(group.feature.as_str()), tags(group));
            self.put(format!("{client}::{}", group.ident), tags(group));
        }
        let servers = Pointer::root().child("servers");
        for variable in variables(context) {
            let path = format!("{client}Builder::{}", variable.ident);
            self.put(path, vec![servers.clone()]);
        }
        let own = api.operations().filter(|operation| !operation.servers.is_empty());
        let own = own.flat_map(|operation| {
            // The servers of a path are those of its operations.
            let places = [Some(operation.origin.clone()), operation.origin.parent()];
            places.into_iter().flatten().map(|place| place.child("servers"))
        });
        self.put(format!("{client}Builder::server_url"), own.collect());
        for scheme in api.schemes.values() {
            let path = format!("{client}Builder::{}", scheme.ident);
            self.put(path, vec![scheme.origin.clone()]);
            let path = format!("security::{}", security::constant(scheme));
            self.put(path, vec![scheme.origin.clone()]);
        }
    }
}

/// A feature may have the name of a module.
fn feature(name: &str) -> String {
    format!("feature {name}")
}

/// A group is there because of the tags of its operations.
fn tags(group: &Group) -> Vec<Pointer> {
    group.operations.iter().map(|operation| operation.origin.child("tags")).collect()
}
