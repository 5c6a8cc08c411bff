//! Parameters: where a value goes, and in which form.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::request::{self, Required};
use crate::emit::rust::argument::Argument;
use crate::emit::rust::context::{Context, rust_type};
use crate::emit::rust::doc::Comment;
use crate::emit::rust::names;
use crate::emit::text;
use crate::model::{Location, Param, ParamStyle, TypeRef};

/// Returns a parameter as a required argument.
pub(super) fn required<'a>(
    context: &Context<'a>,
    param: &'a Param,
    call: &TokenStream,
) -> Required {
    let ident = names::ident(&param.ident);
    Required {
        argument: Argument::new(context, &param.ty),
        ty: rust_type(&param.ty),
        put: put(context, param, call, &ident),
        ident,
    }
}

/// Prints the setter of an optional parameter.
pub(super) fn setter<'a>(context: &Context<'a>, param: &'a Param) -> TokenStream {
    let mut comment =
        Comment::of(&param.doc, || format!("Sets {}.", text::code(&param.wire_name)));
    if let Some(default) = &param.constraints.default {
        comment.paragraph(&format!("Default: {}.", text::code(&default.to_string())));
    }
    let docs = comment.outer();
    let deprecated = param.deprecated.then(|| quote!(#[deprecated]));
    let argument = Argument::new(context, &param.ty);
    let value = if argument.collects() { format_ident!("values") } else { format_ident!("value") };
    let (method, ty) = (request::setter_name(&param.ident), argument.ty());
    let converted = argument.converts().then(|| {
        let (ty, converted) = (rust_type(context.resolve(&param.ty)), argument.convert(&value));
        quote! { let #value: #ty = #converted; }
    });
    let put = put(context, param, &quote!(self.call), &value);
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #method(mut self, #value: #ty) -> Self {
            #converted
            #put
            self
        }
    }
}

/// Returns the statement that puts the value into the call.
fn put<'a>(
    context: &Context<'a>,
    param: &'a Param,
    call: &TokenStream,
    value: &Ident,
) -> TokenStream {
    let name = Literal::string(&param.wire_name);
    let place = place(param.location);
    if param.style == ParamStyle::Json {
        let method = format_ident!("{place}_json");
        return quote! { #call.#method(#name, &#value); };
    }
    if matches!(context.resolve(&param.ty), TypeRef::List(_)) {
        let (method, style) = (format_ident!("{place}_list"), list_style(param.style));
        return quote! { #call.#method(#name, #value, runtime::ListStyle::#style); };
    }
    let place = names::local(place);
    quote! { #call.#place(#name, #value); }
}

/// Returns the method of a call that takes a parameter of this location.
fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Form => "form",
    }
}

fn list_style(style: ParamStyle) -> Ident {
    names::local(match style {
        ParamStyle::FormExploded | ParamStyle::DeepObject => "Exploded",
        ParamStyle::Simple | ParamStyle::Form | ParamStyle::Json => "Comma",
        ParamStyle::SpaceDelimited => "Space",
        ParamStyle::PipeDelimited => "Pipe",
    })
}
