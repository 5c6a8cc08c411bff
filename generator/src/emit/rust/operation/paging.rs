//! Lists: how one page leads to the next, and what of a page the items are.

mod way;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use self::way::Way;
use super::request;
use crate::emit::rust::context::{Context, item_type, rust_type};
use crate::model::{
    Operation, Paging, PagingSource, Payload, Scalar, SuccessShape, TypeRef,
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
    let list = paging.items.as_deref().and_then(|name| Way::to(context, ty, name));
    let item = item_type(&paging.item);
    let page = quote!(runtime::Paged<#value, #error>);
    let batch = quote!(runtime::Paged<Vec<#item>, #error>);
    let mut found = vec![constant(paging), read(context, ty, paging, &page)];
    let items = match list {
        Some(list) => {
            let items = list.list(&quote!(page));
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
        PagingSource::Body(_) | PagingSource::Last(_) => {
            quote!(runtime::PagingSource::Body)
        }
        PagingSource::Url(_) => quote!(runtime::PagingSource::Url),
        PagingSource::Offset => quote!(runtime::PagingSource::Offset),
        PagingSource::Page(first) => {
            let first = Literal::u64_unsuffixed(*first);
            quote!(runtime::PagingSource::Page(#first))
        }
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
        PagingSource::Link => None,
        PagingSource::Body(name) | PagingSource::Url(name) => Way::to(context, ty, name)
            .map(|next| {
                let token = next.reference(&quote!(page));
                quote!(runtime::next_token(#token))
            }),
        PagingSource::Last(name) => Some(last(context, ty, paging, name)),
        PagingSource::Offset | PagingSource::Page(_) => {
            Some(behind(context, ty, paging))
        }
    };
    let body = match next {
        None => quote! { Ok((parse(r)?, None)) },
        Some(next) => quote! {
            let page = parse(r)?;
            let next = #next;
            Ok((page, next))
        },
    };
    quote! {
        /// Reads a page, and the token of the next one where it stands in the body.
        #[inline]
        fn page(r: &mut runtime::Response) -> #page {
            #body
        }
    }
}

/// Returns what `whole` makes of the list of a page, or `part` of an `Option` of a reference to it.
fn of_list<'a>(
    context: &Context<'a>,
    ty: &'a TypeRef,
    paging: &'a Paging,
    whole: &TokenStream,
    part: &TokenStream,
) -> TokenStream {
    let Some(name) = &paging.items else { return quote!(page.#whole) };
    let Some(list) = Way::to(context, ty, name) else { return quote!(None) };
    if let Some(list) = list.plain(&quote!(page)) {
        return quote!(#list.#whole);
    }
    let list = list.reference(&quote!(page));
    quote!(#list.#part)
}

/// Returns the condition that a page says that there is a next one; `true` where it does not say.
fn more<'a>(context: &Context<'a>, ty: &'a TypeRef, paging: &'a Paging) -> TokenStream {
    let Some(way) = paging.more.as_deref().and_then(|name| Way::to(context, ty, name))
    else {
        return quote!(true);
    };
    let Some(more) = way.field() else { return quote!(true) };
    let plain = way.plain(&quote!(page));
    let value = way.reference(&quote!(page));
    match (context.api.resolve(&more.ty), plain) {
        (TypeRef::Scalar(Scalar::Bool), Some(plain)) => plain,
        (TypeRef::Scalar(Scalar::Bool), None) => quote!(#value == Some(&true)),
        (TypeRef::Scalar(Scalar::String), Some(plain)) => quote!(!#plain.is_empty()),
        (TypeRef::Scalar(Scalar::String), None) => {
            quote!(#value.is_some_and(|next| !next.is_empty()))
        }
        (_, Some(_)) => quote!(true),
        (_, None) => quote!(#value.is_some()),
    }
}

/// Returns what a page says of the next one whose token is that of the last item.
fn last<'a>(
    context: &Context<'a>,
    ty: &'a TypeRef,
    paging: &'a Paging,
    name: &str,
) -> TokenStream {
    let Some(token) = Way::to(context, &paging.item.ty, name) else {
        return quote!(None);
    };
    let (whole, part) = (quote!(last()), quote!(and_then(|items| items.last())));
    let last = of_list(context, ty, paging, &whole, &part);
    let (more, token) = (more(context, ty, paging), token.reference(&quote!(item)));
    let guard = paging.more.as_ref().map(|_| quote!(if #more));
    quote! {
        match #last {
            Some(item) #guard => runtime::next_token(#token),
            _ => None,
        }
    }
}

/// Returns what a page says of the next one where pages are counted.
fn behind<'a>(
    context: &Context<'a>,
    ty: &'a TypeRef,
    paging: &'a Paging,
) -> TokenStream {
    let (whole, part) = (quote!(len()), quote!(map_or(0, |items| items.len())));
    let items = of_list(context, ty, paging, &whole, &part);
    let more = more(context, ty, paging);
    let total = paging.count.as_deref().and_then(|name| Way::to(context, ty, name));
    let total = total
        .map_or_else(|| quote!(None::<&i64>), |total| total.reference(&quote!(page)));
    quote!(runtime::next_behind(#items, #more, #total))
}
