//! Parameters: where a value goes, and in which form.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::request::Required;
use crate::emit::rust::argument::Argument;
use crate::emit::rust::context::Context;
use crate::emit::rust::doc::{self, Comment};
use crate::emit::rust::names;
use crate::emit::rust::words::Words;
use crate::emit::{markdown, text};
use crate::model::{Location, Param, ParamStyle, Scalar, TypeKind, TypeRef};

/// Returns a parameter as a required argument.
pub(super) fn required<'a>(
    context: &Context<'a>,
    param: &'a Param,
    call: &TokenStream,
) -> Required<'a> {
    let ident = names::ident(&param.ident);
    Required {
        argument: Argument::new(context, &param.ty),
        put: put(context, param, call, &ident),
        ident,
    }
}

/// Prints the setter of an optional parameter.
pub(super) fn setter<'a>(context: &Context<'a>, param: &'a Param) -> TokenStream {
    let mut comment = Comment::of(&Words::new(context), &param.doc, || {
        format!("Sets {}.", text::code(&param.wire_name))
    });
    comment.notes(&markdown::notes(context.site(), &param.ty, &param.constraints));
    let (docs, alias) =
        (comment.outer(), doc::alias(&param.wire_name, param.ident.bare()));
    let deprecated = param.deprecated.then(|| quote!(#[deprecated]));
    let argument = Argument::new(context, &param.ty);
    let value = if argument.collects() {
        format_ident!("values")
    } else {
        format_ident!("value")
    };
    let method = names::ident(&param.ident);
    let optional = argument.optional();
    let (generics, ty) = (&optional.generics, &optional.ty);
    let put = put(context, param, &quote!(self.call), &value);
    let put = optional.put(&argument, &value, &put);
    quote! {
        #docs
        #alias
        #deprecated
        #[inline]
        pub fn #method #generics (mut self, #value: #ty) -> Self {
            #put
            self
        }
    }
}

/// Returns the statements that put the value into the call.
fn put<'a>(
    context: &Context<'a>,
    param: &'a Param,
    call: &TokenStream,
    value: &Ident,
) -> TokenStream {
    let name = Literal::string(&param.wire_name);
    if param.location == Location::Part {
        return part(context, param, call, value);
    }
    let place = place(param.location);
    let set = match form(context, param) {
        Writing::Plain => {
            let method = names::local(place);
            quote! { #call.#method(#name, #value); }
        }
        Writing::List(style) => {
            let method = format_ident!("{place}_list");
            // Elsewhere commas join the elements.
            let has_choice = matches!(param.location, Location::Query | Location::Form);
            let style = names::local(style);
            let style = has_choice.then(|| quote!(, runtime::ListStyle::#style));
            quote! { #call.#method(#name, #value #style); }
        }
        Writing::Shaped(style) => {
            let method = format_ident!("{place}_value");
            let style = names::local(style);
            quote! { #call.#method(#name, &#value, runtime::Style::#style); }
        }
        Writing::Json => {
            let method = format_ident!("{place}_json");
            quote! { #call.#method(#name, &#value); }
        }
        Writing::Whole => quote! { #call.query_whole(#name, #value); },
        Writing::WholeJson => quote! { #call.query_whole_json(#name, &#value); },
    };
    let reserved = match param.location {
        Location::Path => "allow_reserved_path",
        _ => "allow_reserved",
    };
    let reserved = names::local(reserved);
    let reserved = param.reserved.then(|| quote! { #call.#reserved(#name); });
    quote!(#set #reserved)
}

/// Returns the statement that puts a part into the call.
fn part<'a>(
    context: &Context<'a>,
    param: &'a Param,
    call: &TokenStream,
    value: &Ident,
) -> TokenStream {
    let name = Literal::string(&param.wire_name);
    let content_type = param.content_type.as_deref().unwrap_or_default();
    let content_type = Literal::string(content_type);
    let resolved = context.api.resolve(&param.ty);
    let (is_list, item) = match resolved {
        TypeRef::List(item) => (true, context.api.resolve(&item.ty)),
        other => (false, other),
    };
    let is_file = *item == TypeRef::Scalar(Scalar::Part);
    let is_json = param.style == ParamStyle::Json;
    let method = names::local(match (is_list, is_file) {
        (true, _) if is_json => "part_jsons",
        (false, _) if is_json => "part_json",
        (true, true) => "part_list",
        (false, true) => "part",
        (true, false) => "part_texts",
        (false, false) => "part_text",
    });
    let reference = is_json.then(|| quote!(&));
    quote! { #call.#method(#name, #reference #value, #content_type); }
}

/// How a value is written.
enum Writing {
    /// One piece of text.
    Plain,
    /// Pieces of text, with the name of their `ListStyle`.
    List(&'static str),
    /// Whatever it is, with the name of its `Style`.
    Shaped(&'static str),
    Json,
    /// Text that is the whole query.
    Whole,
    /// JSON that is the whole query.
    WholeJson,
}

fn form<'a>(context: &Context<'a>, param: &'a Param) -> Writing {
    let is_plain = |ty: &'a TypeRef| match (context.api.resolve(ty), context.kind(ty)) {
        (TypeRef::Scalar(_), _) => true,
        (_, kind) => {
            matches!(kind, Some(TypeKind::StringEnum(_) | TypeKind::IntEnum(_)))
        }
    };
    let is_list = match context.api.resolve(&param.ty) {
        TypeRef::List(item) => is_plain(&item.ty) && !item.nullable,
        _ => false,
    };
    let in_url = matches!(param.location, Location::Query | Location::Form);
    match (param.style, param.location) {
        (ParamStyle::Json, _) => return Writing::Json,
        (ParamStyle::Whole, _) => return Writing::Whole,
        (ParamStyle::WholeJson, _) => return Writing::WholeJson,
        (ParamStyle::Matrix, _) => return Writing::Shaped("Matrix"),
        (ParamStyle::MatrixExploded, _) => return Writing::Shaped("MatrixExploded"),
        (ParamStyle::Label, _) => return Writing::Shaped("Label"),
        (ParamStyle::LabelExploded, _) => return Writing::Shaped("LabelExploded"),
        _ if is_plain(&param.ty) => return Writing::Plain,
        (ParamStyle::Simple, Location::Form) if !is_list => return Writing::Json,
        _ => {}
    }
    match param.style {
        ParamStyle::FormExploded if is_list && in_url => Writing::List("Exploded"),
        ParamStyle::SpaceDelimited if is_list => Writing::List("Space"),
        ParamStyle::PipeDelimited if is_list => Writing::List("Pipe"),
        ParamStyle::Simple | ParamStyle::Form if is_list => Writing::List("Comma"),
        ParamStyle::Simple => Writing::Shaped("Simple"),
        ParamStyle::SimpleExploded => Writing::Shaped("SimpleExploded"),
        ParamStyle::Form => Writing::Shaped("Form"),
        ParamStyle::SpaceDelimited => Writing::Shaped("Space"),
        ParamStyle::PipeDelimited => Writing::Shaped("Pipe"),
        ParamStyle::DeepObject => Writing::Shaped("Deep"),
        _ => Writing::Shaped("FormExploded"),
    }
}

/// Returns whether a parameter is in a style that only some documents need.
pub(in crate::emit::rust) fn is_uncommon<'a>(
    context: &Context<'a>,
    param: &'a Param,
) -> bool {
    let form = form(context, param);
    param.reserved
        || matches!(form, Writing::Shaped(_) | Writing::Whole | Writing::WholeJson)
}

/// Returns the method of a call that takes a parameter of this location.
fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Form => "form",
        Location::Part => "part",
    }
}
