//! The client type; its builder is in `client/builder.rs`.

mod builder;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, gate_one};
use super::doc::Comment;
use super::format::RustFile;
use super::words::Words;
use super::{groups, names, security, servers};
use crate::emit::text;
use crate::model::Group;

pub(super) use builder::variables;

/// Prints `client.rs`.
pub(super) fn source(context: &Context<'_>) -> RustFile {
    let mut source = RustFile::default();
    source.inner(Comment::new("The client and its builder.").inner());
    let name = names::type_ident(&context.api.package.client);
    let builder = format_ident!("{name}Builder");
    for item in client(context, &name, &builder) {
        source.item(item);
    }
    source.item(builder::definition(&name, &builder));
    source.item(builder::methods(context, &name, &builder));
    source
}

fn client(context: &Context<'_>, name: &Ident, builder: &Ident) -> [TokenStream; 4] {
    let title = text::title(&context.api.title);
    let docs = docs(context, &title);
    let accessors = context.api.groups.iter().map(|group| accessor(context, group));
    let servers = match context.api.servers.first() {
        Some(_) => {
            let server = names::local(servers::DEFAULT);
            quote!(std::slice::from_ref(&servers::#server))
        }
        None => quote!(&[]),
    };
    let schemes = context.api.schemes.values().map(security::constant);
    let definition = quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #name {
            inner: runtime::Client,
        }
    };
    let methods = quote! {
        impl #name {
            /// Begins a client.
            pub fn builder() -> #builder {
                let servers = #servers;
                #builder { inner: runtime::ClientBuilder::new(servers, SCHEMES) }
            }
            #(#accessors)*
        }
    };
    let inner = quote! {
        impl AsRef<runtime::Client> for #name {
            fn as_ref(&self) -> &runtime::Client {
                &self.inner
            }
        }
    };
    let schemes = quote! {
        /// Whose headers are guarded, whoever sets them.
        static SCHEMES: &[&runtime::Scheme] = &[#(&security::#schemes),*];
    };
    [schemes, definition, methods, inner]
}

/// Returns the comment of the type. Whoever misses a method learns from it what to ask for.
fn docs(context: &Context<'_>, title: &str) -> TokenStream {
    let mut docs = Comment::new(format!("A client of {title}. Cheap to clone."));
    let groups = groups::list(context, |group| {
        let method = group.ident.bare();
        (method.to_owned(), format!("Self::{method}()"))
    });
    if !groups.is_empty() {
        docs.paragraph(
            "Each group of operations has a method, which is there where the cargo feature of the group is on:",
        );
        docs.paragraph(&groups);
    }
    docs.outer()
}

/// Prints the method that leads to a group.
fn accessor(context: &Context<'_>, group: &Group) -> TokenStream {
    let docs = Comment::of(&Words::new(context), &group.doc, || {
        format!("Returns the operations tagged {}.", text::code(&group.tag))
    });
    let (docs, gate) = (docs.outer(), gate_one(&group.feature));
    let (module, ty) =
        (names::ident(&group.module), names::type_ident(&group.type_name));
    let method = names::ident(&group.ident);
    quote! {
        #docs
        #gate
        #[inline]
        #[must_use]
        pub fn #method(&self) -> crate::api::#module::#ty {
            crate::api::#module::#ty::new(&self.inner)
        }
    }
}
