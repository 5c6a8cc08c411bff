//! Lists: how one page leads to the next, and what of a page the items are.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::request;
use crate::emit::rust::context::{Context, item_type, rust_type};
use crate::emit::rust::names;
use crate::model::{
    Field, Operation, Paging, PagingSource, Payload, Scalar, Shape, SuccessShape,
    TypeDef, TypeKind, TypeRef,
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
        PagingSource::Body(_) | PagingSource::Last(_) => {
            quote!(runtime::PagingSource::Body)
        }
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
        PagingSource::Body(name) => field(context, ty, name).map(|(def, next)| {
            let token = reference(def, next, &quote!(page));
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

/// Returns a field as an `Option` of a reference.
fn reference(def: &TypeDef, field: &Field, of: &TokenStream) -> TokenStream {
    let ident = names::ident(&field.ident);
    match field.presence.shape(def.usage) {
        Shape::Plain => quote!(Some(&#of.#ident)),
        Shape::Option => quote!(#of.#ident.as_ref()),
        Shape::ThreeState => quote!(#of.#ident.as_option()),
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
    let list = paging.items.as_deref().and_then(|name| field(context, ty, name));
    match list {
        None => quote!(page.#whole),
        Some((def, list)) if list.presence.shape(def.usage) == Shape::Plain => {
            let ident = names::ident(&list.ident);
            quote!(page.#ident.#whole)
        }
        Some((def, list)) => {
            let list = reference(def, list, &quote!(page));
            quote!(#list.#part)
        }
    }
}

/// Returns the condition that a page says that there is a next one; `true` where it does not say.
fn more<'a>(context: &Context<'a>, ty: &'a TypeRef, paging: &'a Paging) -> TokenStream {
    let Some((def, more)) =
        paging.more.as_deref().and_then(|name| field(context, ty, name))
    else {
        return quote!(true);
    };
    let ident = names::ident(&more.ident);
    let is_plain = more.presence.shape(def.usage) == Shape::Plain;
    let value = reference(def, more, &quote!(page));
    match context.api.resolve(&more.ty) {
        TypeRef::Scalar(Scalar::Bool) if is_plain => quote!(page.#ident),
        TypeRef::Scalar(Scalar::Bool) => quote!(#value == Some(&true)),
        TypeRef::Scalar(Scalar::String) if is_plain => quote!(!page.#ident.is_empty()),
        TypeRef::Scalar(Scalar::String) => {
            quote!(#value.is_some_and(|next| !next.is_empty()))
        }
        _ if is_plain => quote!(true),
        _ => quote!(#value.is_some()),
    }
}

/// Returns what a page says of the next one whose token is that of the last item.
fn last<'a>(
    context: &Context<'a>,
    ty: &'a TypeRef,
    paging: &'a Paging,
    name: &str,
) -> TokenStream {
    let Some((def, token)) = field(context, &paging.item.ty, name) else {
        return quote!(None);
    };
    let (whole, part) = (quote!(last()), quote!(and_then(|items| items.last())));
    let last = of_list(context, ty, paging, &whole, &part);
    let (more, token) =
        (more(context, ty, paging), reference(def, token, &quote!(item)));
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
    let total = paging.count.as_deref().and_then(|name| field(context, ty, name));
    let total = total.map_or_else(
        || quote!(None::<&i64>),
        |(def, total)| reference(def, total, &quote!(page)),
    );
    quote!(runtime::next_behind(#items, #more, #total))
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
