//! Parameters: where a value goes, and in which form.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::request::Required;
use crate::emit::rust::argument::Argument;
use crate::emit::rust::context::{Context, rust_type};
use crate::emit::rust::doc::Comment;
use crate::emit::rust::names;
use crate::emit::text;
use crate::model::{Location, Param, ParamStyle, TypeKind, TypeRef};

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
    let value = if argument.collects() {
        format_ident!("values")
    } else {
        format_ident!("value")
    };
    let (method, ty) = (names::ident(&param.ident), argument.ty());
    let converted = argument.statement(&value);
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
    match form(context, param) {
        Form::Plain => {
            let method = names::local(place);
            quote! { #call.#method(#name, #value); }
        }
        Form::List => {
            let method = format_ident!("{place}_list");
            let style = list_style(param);
            quote! { #call.#method(#name, #value #style); }
        }
        Form::Deep => quote! { #call.query_deep(#name, &#value); },
        Form::Json => {
            let method = format_ident!("{place}_json");
            quote! { #call.#method(#name, &#value); }
        }
    }
}

/// How a value is written.
enum Form {
    Plain,
    List,
    Deep,
    Json,
}

fn form<'a>(context: &Context<'a>, param: &'a Param) -> Form {
    let is_plain = |ty: &'a TypeRef| match (context.resolve(ty), context.kind(ty)) {
        (TypeRef::Scalar(_), _) => true,
        (_, kind) => {
            matches!(kind, Some(TypeKind::StringEnum(_) | TypeKind::IntEnum(_)))
        }
    };
    match (param.style, context.resolve(&param.ty)) {
        (ParamStyle::Json, _) => Form::Json,
        (_, TypeRef::List(item)) if is_plain(&item.ty) && !item.nullable => Form::List,
        (ParamStyle::DeepObject, _) if param.location == Location::Query => Form::Deep,
        _ if is_plain(&param.ty) => Form::Plain,
        _ => Form::Json,
    }
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

/// Returns the last argument where there is a choice: elsewhere commas join the elements.
fn list_style(param: &Param) -> Option<TokenStream> {
    let style = names::local(match param.style {
        ParamStyle::FormExploded | ParamStyle::DeepObject => "Exploded",
        ParamStyle::Simple | ParamStyle::Form | ParamStyle::Json => "Comma",
        ParamStyle::SpaceDelimited => "Space",
        ParamStyle::PipeDelimited => "Pipe",
    });
    let has_choice = matches!(param.location, Location::Query | Location::Form);
    has_choice.then(|| quote!(, runtime::ListStyle::#style))
}
