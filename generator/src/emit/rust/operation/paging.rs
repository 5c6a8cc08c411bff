//! Lists: how one page leads to the next, and what of a page the items are.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::request;
use crate::emit::rust::context::{Context, item_type, rust_type};
use crate::emit::rust::names;
use crate::model::{
    Field, Operation, Paging, PagingSource, Payload, Shape, SuccessShape, TypeDef,
    TypeKind, TypeRef,
};

/// Prints what makes a call walk through pages, where the operation has them.
pub(super) fn print<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    error: &TokenStream,
) -> Vec<TokenStream> {
    let (Some(paging), SuccessShape::One(Payload::Json(ty, _))) =
        (&operation.paging, &operation.responses.success)
    else {
        return Vec::new();
    };
    let (call, value) = (request::name(operation), rust_type(ty));
    let list = paging.items.as_deref().and_then(|name| field(context, ty, name));
    let item = item_type(&paging.item);
    let page = quote!(runtime::Paged<#value, #error>);
    let batch = quote!(runtime::Paged<Vec<#item>, #error>);
    let mut found = vec![constant(paging), read(context, ty, paging, &page)];
    let items = match list {
        Some((def, list)) => {
            let items = items(def, list);
            found.push(quote! {
                /// Reads the items of a page, and the token of the next one.
                #[inline]
                fn items(r: &mut runtime::Response) -> #batch {
                    let (page, next) = page(r)?;
                    Ok((#items, next))
                }
            });
            quote!(items)
        }
        None => quote!(page),
    };
    found.insert(
        0,
        quote! { runtime::paged! { #call, PAGING, page, #items, #value, #item, #error } },
    );
    found
}

/// Prints `static PAGING`.
fn constant(paging: &Paging) -> TokenStream {
    let token = Literal::string(&paging.token);
    let total = match paging.total.as_deref().map(Literal::string) {
        Some(total) => quote!(Some(#total)),
        None => quote!(None),
    };
    let source = match &paging.source {
        PagingSource::Link => quote!(runtime::PagingSource::Link),
        PagingSource::Body(_) => quote!(runtime::PagingSource::Body),
    };
    quote! {
        static PAGING: runtime::Paging = runtime::Paging {
            token: #token,
            total: #total,
            source: #source,
        };
    }
}

/// Prints the function that reads a page.
fn read<'a>(
    context: &Context<'a>,
    ty: &'a TypeRef,
    paging: &'a Paging,
    page: &TokenStream,
) -> TokenStream {
    let next = match &paging.source {
        PagingSource::Body(name) => field(context, ty, name),
        PagingSource::Link => None,
    };
    let body = match next {
        None => quote! { Ok((parse(r)?, None)) },
        Some((def, next)) => {
            let token = names::ident(&next.ident);
            let token = match next.presence.shape(def.usage) {
                Shape::Plain => quote!(Some(&page.#token)),
                Shape::Option => quote!(page.#token.as_ref()),
                Shape::ThreeState => quote!(page.#token.as_option()),
            };
            quote! {
                let page = parse(r)?;
                let next = runtime::next_token(#token);
                Ok((page, next))
            }
        }
    };
    quote! {
        /// Reads a page, and the token of the next one where it stands in the body.
        #[inline]
        fn page(r: &mut runtime::Response) -> #page {
            #body
        }
    }
}

/// Returns the expression that takes the list out of a page.
fn items(def: &TypeDef, list: &Field) -> TokenStream {
    let items = names::ident(&list.ident);
    let (one, each) = match list.cut {
        true => (quote!(.into_inner()), quote!(.map(dyn_box::DynBox::into_inner))),
        false => (TokenStream::new(), TokenStream::new()),
    };
    match list.presence.shape(def.usage) {
        Shape::Plain => quote!(page.#items #one),
        Shape::Option => quote!(page.#items #each.unwrap_or_default()),
        Shape::ThreeState => {
            quote!(page.#items.into_option() #each.unwrap_or_default())
        }
    }
}

/// Returns a field of the page, and the type that has it.
fn field<'a>(
    context: &Context<'a>,
    page: &'a TypeRef,
    name: &str,
) -> Option<(&'a TypeDef, &'a Field)> {
    let TypeRef::Named(named) = context.api.resolve(page) else { return None };
    let def = context.def(named)?;
    let TypeKind::Struct(object) = &def.kind else { return None };
    object.fields.iter().find(|field| field.wire_name == name).map(|field| (def, field))
}
