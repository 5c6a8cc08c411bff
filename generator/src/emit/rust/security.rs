//! The security schemes, and what operations ask for.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::doc::Comment;
use super::format::RustFile;
use super::names;
use super::words::Words;
use crate::emit::text;
use crate::model::{ApiKeyLocation, SchemeKind, Security, SecurityScheme};

/// Prints `security.rs`: one static a scheme.
pub(super) fn source(context: &Context<'_>) -> RustFile {
    let mut source = RustFile::default();
    source.inner(Comment::new("The security schemes of the API.").inner());
    for scheme in context.api.schemes.values() {
        let otherwise = || format!("The scheme {}.", text::code(&scheme.wire_name));
        let docs = Comment::of(&Words::new(context), &scheme.doc, otherwise).outer();
        let (ident, kind) = (constant(scheme), kind(&scheme.kind));
        let name = Literal::string(&scheme.wire_name);
        let setter = Literal::string(scheme.ident.as_str());
        source.item(quote! {
            #docs
            pub static #ident: runtime::Scheme = runtime::Scheme {
                name: #name,
                setter: #setter,
                kind: #kind,
            };
        });
    }
    source
}

/// Returns the name of a scheme's static.
pub(super) fn constant(scheme: &SecurityScheme) -> Ident {
    names::local(&scheme.ident.bare().to_uppercase())
}

/// Returns what an operation asks for, as a constant expression.
pub(super) fn requirement(context: &Context<'_>, security: &Security) -> TokenStream {
    let alternatives = security.alternatives.iter().map(|alternative| {
        let schemes =
            alternative.iter().filter_map(|used| context.api.schemes.get(&used.scheme));
        let schemes = schemes.map(|scheme| {
            let ident = constant(scheme);
            quote!(&security::#ident)
        });
        quote!(&[#(#schemes),*])
    });
    quote!(&[#(#alternatives),*])
}

fn kind(kind: &SchemeKind) -> TokenStream {
    let kind = match kind {
        SchemeKind::Bearer
        | SchemeKind::OAuth2 { .. }
        | SchemeKind::OpenIdConnect { .. } => {
            quote!(Bearer)
        }
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::ApiKey { location, name } => match location {
            ApiKeyLocation::Header => quote!(Header(#name)),
            ApiKeyLocation::Query => quote!(Query(#name)),
            ApiKeyLocation::Cookie => quote!(Cookie(#name)),
        },
        SchemeKind::Undefined => quote!(Undefined),
    };
    quote!(runtime::SchemeKind::#kind)
}
