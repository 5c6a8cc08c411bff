//! Groups of operations, and one file an operation.

pub(super) mod body;
mod constant;
mod docs;
mod enums;
pub(super) mod headers;
mod hidden;
pub(super) mod method;
mod mock;
mod paging;
mod param;
mod parse;
pub(super) mod request;
pub(super) mod stream;

pub(super) use param::is_uncommon;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::{Context, payload_type};
use super::doc::Comment;
use super::format::RustFile;
use super::names;
use super::words::Words;
use crate::emit::text;
use crate::model::{ErrorShape, Group, Operation, Payload, SuccessShape};

/// Prints the module of a group: the type with the methods.
pub(super) fn group<'a>(context: &Context<'a>, group: &'a Group) -> RustFile {
    let mut source = RustFile::default();
    let docs = Comment::of(&Words::new(context), &group.doc, || {
        format!("The operations tagged {}.", text::code(&group.tag))
    });
    source.inner(docs.inner());
    for operation in &group.operations {
        let module = names::operation_module(group, operation).ident();
        let exports = exports(operation);
        source.block(vec![
            quote! { mod #module; },
            quote!(pub use self::#module::{#(#exports),*};),
        ]);
    }
    let name = names::type_ident(&group.type_name);
    let docs = docs.outer();
    source.item(quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #name {
            client: runtime::Client,
        }
    });
    let methods = group
        .operations
        .iter()
        .map(|operation| method::print(context, group, operation));
    source.item(quote! {
        impl #name {
            /// Binds the operations to a client.
            #[inline]
            pub(crate) fn new(client: &runtime::Client) -> Self {
                Self { client: client.clone() }
            }
            #(#methods)*
        }
    });
    source
}

/// Returns the names of the types in the file of an operation, sorted.
fn exports(operation: &Operation) -> Vec<proc_macro2::Ident> {
    let mut exports = vec![request::name(operation).to_string()];
    if let ErrorShape::Many(name) = &operation.responses.error {
        exports.push(name.to_string());
    }
    if let SuccessShape::Many(name) = &operation.responses.success {
        exports.push(name.to_string());
    }
    exports.extend(operation.responses.headers.iter().map(ToString::to_string));
    exports.sort_unstable();
    exports.iter().map(|name| names::local(name)).collect()
}

/// Prints the file of an operation: what it is, how it is called, what comes back.
pub(super) fn source<'a>(
    context: &Context<'a>,
    group: &Group,
    operation: &'a Operation,
) -> RustFile {
    let mut source = RustFile::default();
    source.item(constant::print(context, operation));
    let (value, error) = (value(operation), error(operation));
    for item in request::definition(context, group, operation, &value, &error) {
        source.item(item);
    }
    if let Some(setters) = request::methods(context, operation) {
        source.item(setters);
    }
    source.item(parse::print(context, operation, &value, &error));
    source.item(mock::print(operation, &value));
    if let Some(item) = stream::print(operation, &error) {
        source.item(item);
    }
    for item in paging::print(context, operation, &error) {
        source.item(item);
    }
    for item in enums::print(context, operation) {
        source.item(item);
    }
    for item in headers::print(context, operation) {
        source.item(item);
    }
    source
}

/// Returns the type that the call returns when all is well.
pub(super) fn value(operation: &Operation) -> TokenStream {
    match &operation.responses.success {
        SuccessShape::One(payload) => payload_type(payload),
        SuccessShape::Many(name) => {
            let name = format_ident!("{}", name.as_str());
            quote!(#name)
        }
    }
}

/// Returns the type of the error's body.
pub(super) fn error(operation: &Operation) -> TokenStream {
    match &operation.responses.error {
        ErrorShape::None | ErrorShape::One(Payload::Empty | Payload::Redirect) => {
            quote!(runtime::NoBody)
        }
        ErrorShape::One(payload) => payload_type(payload),
        ErrorShape::Many(name) => {
            let name = format_ident!("{}", name.as_str());
            quote!(#name)
        }
    }
}
