//! What is fixed about an operation.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::rust::context::Context;
use crate::emit::rust::security;
use crate::model::{Operation, PathPart};

/// Prints `static OPERATION`.
pub(super) fn print(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let id = Literal::string(&operation.id);
    let method = operation.method.name();
    let path = Literal::string(&path(&operation.path));
    let security = security::requirement(context, &operation.security);
    let server = match operation.servers.first().and_then(|own| context.own_server(own))
    {
        None => quote!(None),
        Some(own) => quote!(Some(&servers::#own)),
    };
    let accept = Literal::string(&accept(operation));
    quote! {
        pub(super) static OPERATION: runtime::Operation = runtime::Operation {
            id: #id,
            method: #method,
            path: #path,
            security: #security,
            server: #server,
            accept: #accept,
        };
    }
}

/// Returns the path template.
pub(super) fn path(parts: &[PathPart]) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Param(name) => format!("{{{name}}}"),
    };
    parts.iter().map(part).collect()
}

/// Returns the `Accept` header: what the documented answers consist of, results first.
fn accept(operation: &Operation) -> String {
    let outcomes = &operation.responses.outcomes;
    let (good, bad): (Vec<_>, Vec<_>) =
        outcomes.iter().partition(|outcome| outcome.success);
    let mut types: Vec<&str> = Vec::new();
    for outcome in good.into_iter().chain(bad) {
        for ty in outcome.content_type.iter().flat_map(|types| types.split(", ")) {
            if !types.contains(&ty) {
                types.push(ty);
            }
        }
    }
    types.join(", ")
}
