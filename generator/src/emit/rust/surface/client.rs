//! Features, the client, its builder, and the names of credentials.

use super::operation::of_group;
use super::{Item, Kind, Surface};
use crate::emit::rust::client::variables;
use crate::emit::rust::context::Context;
use crate::emit::rust::security;
use crate::model::{SchemeKind, SecurityScheme};
use crate::source::Pointer;

/// Adds what belongs to no group.
pub(super) fn add(context: &Context<'_>, surface: &mut Surface) {
    let api = context.api;
    let client = &api.package.client;
    for group in &api.groups {
        surface.push(of_group(Item::new(Kind::Feature, group.feature.as_str()), group));
    }
    for module in &api.package.modules.list {
        surface.push(Item::new(Kind::Feature, module.feature.as_str()));
        surface.push(Item::new(Kind::Module, module.ident.as_str()));
    }
    for feature in api.package.modules.features.keys() {
        surface.push(Item::new(Kind::Feature, feature.as_str()));
    }
    surface.push(Item::new(Kind::Struct, client.as_str()));
    for group in &api.groups {
        let shown = format!("() -> {}<'_>", group.type_name);
        let path = format!("{client}::{}", group.ident);
        let item = Item::new(Kind::Function, path).part(&shown).shown(&shown);
        surface.push(of_group(item, group));
    }
    let servers = Pointer::root().child("servers");
    for variable in variables(context) {
        let path = format!("{client}Builder::{}", variable.ident);
        let shown = "(value: impl Into<String>) -> Self";
        let item = Item::new(Kind::Function, path).part(shown).shown(shown);
        surface.push(item.from(&servers));
    }
    for scheme in api.schemes.values() {
        let path = format!("{client}Builder::{}", scheme.ident);
        let shown = arguments(scheme);
        let item = Item::new(Kind::Function, path).part(shown).shown(shown);
        surface.push(item.from(&scheme.origin));
        let path = format!("security::{}", security::constant(scheme));
        surface.push(Item::new(Kind::Static, path).from(&scheme.origin));
    }
}

fn arguments(scheme: &SecurityScheme) -> &'static str {
    match scheme.kind {
        SchemeKind::Basic => {
            "(user: impl Into<String>, password: impl Into<Secret>) -> Self"
        }
        _ => "(token: impl Into<Credential>) -> Self",
    }
}
