//! Request bodies.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::request::Required;
use crate::emit::rust::argument::Argument;
use crate::emit::rust::context::Context;
use crate::emit::rust::doc::Comment;
use crate::emit::rust::names;
use crate::emit::rust::words::Words;
use crate::emit::text;
use crate::model::{Body, BodyContent, Media};

/// Returns the body as a required argument: in its preferred form.
pub(super) fn required<'a>(
    context: &Context<'a>,
    body: &'a Body,
    call: &TokenStream,
) -> Required<'a> {
    let ident = names::ident(&body.ident);
    let content = &body.contents[0];
    Required {
        argument: Argument::new(context, &content.ty),
        put: put(content, call, &ident),
        ident,
    }
}

/// Prints the setters: of the preferred form, unless it is required, and of all others.
pub(super) fn setters<'a>(context: &Context<'a>, body: &'a Body) -> Vec<TokenStream> {
    let (first, others) = (&body.contents[0], &body.contents[1..]);
    let mut setters = Vec::new();
    if !body.required {
        setters.push(setter(context, body, first));
    }
    for content in others {
        setters.push(match content.rewrites_json {
            true => as_form(&names::ident(&content.setter)),
            false => setter(context, body, content),
        });
    }
    setters
}

fn as_form(method: &Ident) -> TokenStream {
    quote! {
        /// Sends the body as a form instead of JSON.
        #[inline]
        pub fn #method(mut self) -> Self {
            self.call.json_as_form();
            self
        }
    }
}

fn setter<'a>(
    context: &Context<'a>,
    body: &Body,
    content: &'a BodyContent,
) -> TokenStream {
    let method = names::ident(&content.setter);
    let media = text::code(content.sent_type());
    let mut comment =
        Comment::of(&Words::new(context), &body.doc, || "Sets the body.".to_owned());
    comment.paragraph(&match content.is_open() {
        true => format!("Travels as {media}, {}.", docs::OPEN),
        false => format!("Travels as {media}."),
    });
    let docs = comment.outer();
    let argument = Argument::new(context, &content.ty);
    let value = format_ident!("value");
    let optional = argument.optional();
    let (generics, ty) = (&optional.generics, &optional.ty);
    let put = put(content, &quote!(self.call), &value);
    let put = optional.put(&argument, &value, &put);
    quote! {
        #docs
        #[inline]
        pub fn #method #generics (mut self, #value: #ty) -> Self {
            #put
            self
        }
    }
}

/// Returns the statements that put the body into the call.
fn put(content: &BodyContent, call: &TokenStream, value: &Ident) -> TokenStream {
    let content_type = Literal::string(content.sent_type());
    match content.media {
        Media::Json => quote! { #call.json(#content_type, &#value); },
        Media::Form => quote! {
            #call.json(#content_type, &#value);
            #call.json_as_form();
        },
        Media::Text | Media::Events => quote! { #call.text(#content_type, #value); },
        Media::Lines => quote! { #call.lines(#content_type, &#value); },
        Media::Multipart => quote! { #call.multipart(#content_type, #value); },
        Media::Binary => quote! { #call.bytes(#content_type, #value); },
    }
}
