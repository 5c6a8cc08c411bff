//! The client type and its builder.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, gate_one};
use super::doc::Comment;
use super::format::Source;
use super::operation;
use super::{names, security};
use crate::emit::text;
use crate::model::{Group, SchemeKind, SecurityScheme, ServerVariable};

/// Prints `client.rs`.
pub(super) fn source(context: &Context<'_>) -> Source {
    let mut source = Source::default();
    source.inner(Comment::new("The client and its builder.").inner());
    let name = names::type_ident(&context.api.package.client);
    let builder = format_ident!("{name}Builder");
    client(context, &name, &builder, &mut source);
    source.item(servers(context));
    source.item(builder_definition(&name, &builder));
    source.item(builder_methods(context, &name, &builder));
    source
}

fn client(context: &Context<'_>, name: &Ident, builder: &Ident, source: &mut Source) {
    let title = text::line(&context.api.title);
    let docs = Comment::new(format!("A client of {title}. Cheap to clone.")).outer();
    let accessors = context.api.groups.iter().map(accessor);
    source.item(quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #name {
            inner: runtime::Client,
        }
    });
    source.item(quote! {
        impl #name {
            /// Begins a client.
            pub fn builder() -> #builder {
                #builder { inner: runtime::ClientBuilder::new(SERVERS) }
            }
            #(#accessors)*
        }
    });
    source.item(quote! {
        impl AsRef<runtime::Client> for #name {
            fn as_ref(&self) -> &runtime::Client {
                &self.inner
            }
        }
    });
}

/// Prints the method that leads to a group.
fn accessor(group: &Group) -> TokenStream {
    let docs = Comment::of(&group.doc, || {
        format!("Returns the operations tagged {}.", text::code(&group.tag))
    });
    let (docs, gate) = (docs.outer(), gate_one(&group.feature));
    let (module, ty) = (names::group_module(group).ident(), names::type_ident(&group.type_name));
    let method = match group.ident.as_str() {
        "builder" | "clone" | "as_ref" => format_ident!("{}_group", group.ident.as_str()),
        _ => names::ident(&group.ident),
    };
    quote! {
        #docs
        #gate
        #[inline]
        #[must_use]
        pub fn #method(&self) -> crate::api::#module::#ty<'_> {
            crate::api::#module::#ty::new(&self.inner)
        }
    }
}

fn servers(context: &Context<'_>) -> TokenStream {
    let servers = context.api.servers.iter().map(operation::server);
    quote! { static SERVERS: &[runtime::Server] = &[#(#servers),*]; }
}

fn builder_definition(name: &Ident, builder: &Ident) -> TokenStream {
    let docs = format!(" What a [`{name}`] is made from. Nothing is checked before [`build`](Self::build).");
    quote! {
        #[doc = #docs]
        #[derive(Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct #builder {
            inner: runtime::ClientBuilder,
        }
    }
}

fn builder_methods(context: &Context<'_>, name: &Ident, builder: &Ident) -> TokenStream {
    let mut variables: Vec<&ServerVariable> = Vec::new();
    for variable in context.api.servers.iter().flat_map(|server| &server.variables) {
        if variables.iter().all(|known| known.wire_name != variable.wire_name) {
            variables.push(variable);
        }
    }
    let variables = variables.into_iter().map(variable_setter);
    let schemes = context.api.schemes.values().map(credential_setter);
    quote! {
        impl #builder {
            #(#variables)*

            /// Sets the URL that all paths are appended to, for a server that the document does not list.
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.inner.base_url(url.into());
                self
            }

            #(#schemes)*

            /// Sets the longest time that one call may take.
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.inner.timeout(timeout);
                self
            }

            /// Sets the `User-Agent` header.
            pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
                self.inner.user_agent(user_agent.into());
                self
            }

            /// Sets the largest response body, in bytes, that is read.
            pub fn max_response_size(mut self, bytes: usize) -> Self {
                self.inner.max_response_size(bytes);
                self
            }

            /// Sets what carries the requests.
            pub fn transport(mut self, transport: impl runtime::Transport) -> Self {
                self.inner.transport(transport);
                self
            }

            /// Makes the client.
            ///
            /// # Errors
            ///
            /// If a setting is not valid or none says where the server is.
            pub fn build(self) -> Result<#name, runtime::BuildError> {
                self.inner.build().map(|inner| #name { inner })
            }
        }
    }
}

fn variable_setter(variable: &ServerVariable) -> TokenStream {
    let mut comment = Comment::of(&variable.doc, || {
        format!("Sets {} in the URL of the server.", text::code(&variable.wire_name))
    });
    if !variable.values.is_empty() {
        let values: Vec<_> = variable.values.iter().map(|value| text::code(value)).collect();
        comment.paragraph(&format!("One of {}.", values.join(", ")));
    }
    let (docs, method, name) =
        (comment.outer(), setter_name(&variable.ident, "variable"), &variable.wire_name);
    quote! {
        #docs
        pub fn #method(mut self, value: impl Into<String>) -> Self {
            self.inner.server_variable(#name, value.into());
            self
        }
    }
}

fn credential_setter(scheme: &SecurityScheme) -> TokenStream {
    let otherwise = || format!("Sets the credential for {}.", text::code(&scheme.wire_name));
    let docs = Comment::of(&scheme.doc, otherwise).outer();
    let (method, constant) = (setter_name(&scheme.ident, "credential"), security::constant(scheme));
    if scheme.kind == SchemeKind::Basic {
        return quote! {
            #docs
            pub fn #method(
                mut self,
                user: impl Into<String>,
                password: impl Into<runtime::Secret>,
            ) -> Self {
                let credential = runtime::Credential::basic(user.into(), password.into());
                self.inner.credential(&security::#constant, credential);
                self
            }
        };
    }
    quote! {
        #docs
        pub fn #method(mut self, token: impl Into<runtime::Secret>) -> Self {
            let credential = runtime::Credential::token(token.into());
            self.inner.credential(&security::#constant, credential);
            self
        }
    }
}

fn setter_name(ident: &crate::model::Ident, kind: &str) -> Ident {
    match ident.as_str() {
        "base_url" | "timeout" | "user_agent" | "max_response_size" | "transport" | "build" => {
            format_ident!("{}_{kind}", ident.as_str())
        }
        _ => names::ident(ident),
    }
}
