//! The servers: the document's first, and those that single operations have.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::doc::Comment;
use super::format::RustFile;
use super::names;
use super::words::Words;
use crate::emit::text;
use crate::limits;
use crate::model::{Api, Server, hash};

/// Prints `servers.rs`: one static a server.
pub(super) fn source(context: &Context<'_>) -> RustFile {
    let mut source = RustFile::default();
    source.inner(Comment::new("The servers of the API.").inner());
    if let Some(server) = context.api.servers.first() {
        source.item(print(context, &names::local(DEFAULT), server));
    }
    for (ident, server) in context.own_servers() {
        source.item(print(context, &ident, server));
    }
    source
}

/// The static of the document's server.
pub(super) const DEFAULT: &str = "DEFAULT";

/// Returns the servers of single operations by URL, each with the name of its static: the URL in capitals.
pub(super) fn own(api: &Api) -> Vec<(String, &Server)> {
    let mut servers: Vec<&Server> =
        api.operations().filter_map(|operation| operation.servers.first()).collect();
    servers.sort_by(|a, b| a.url.cmp(&b.url));
    servers.dedup_by(|a, b| a.url == b.url);
    let mut taken = BTreeSet::from([DEFAULT.to_owned()]);
    let name = |server: &Server| {
        let name = server.name.as_ref().and_then(|name| named(name));
        let name = name.unwrap_or_else(|| constant(&server.url));
        let told = format!("{name}_{}", hash(&server.url).to_ascii_uppercase());
        let numbered = (2..).map(|number| format!("{told}_{number}"));
        let names = [name.clone(), format!("{name}_"), told.clone()];
        let mut free =
            names.into_iter().chain(numbered).filter(|it| taken.insert(it.clone()));
        free.next().unwrap_or(name)
    };
    servers.iter().copied().map(name).zip(servers.iter().copied()).collect()
}

/// Returns the constant of a server that the document gives a name; `None` where that has no letters or is too long.
fn named(name: &str) -> Option<String> {
    let words = name.split(|ch: char| !ch.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let name = format!("SERVER_{}", words.join("_").to_ascii_uppercase());
    (!words.is_empty() && name.len() <= limits::NAME).then_some(name)
}

/// Returns the letters and digits of a URL, without the scheme.
fn constant(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let words = rest.split(|ch: char| !ch.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let name = format!("AT_{}", words.join("_").to_ascii_uppercase());
    if name.len() <= limits::NAME {
        return name;
    }
    format!("{}_{}", &name[..limits::NAME], hash(url).to_ascii_uppercase())
}

fn print(context: &Context<'_>, ident: &Ident, server: &Server) -> TokenStream {
    let docs = Comment::of(&Words::new(context), &server.doc, || match &server.name {
        Some(name) => {
            format!("The server {}, {}.", text::code(name), text::code(&server.url))
        }
        None => format!("The server {}.", text::code(&server.url)),
    });
    let (docs, url) = (docs.outer(), Literal::string(&server.url));
    let variables = server.variables.iter().map(|variable| {
        let (name, values) = (&variable.wire_name, &variable.values);
        let default = match variable.required {
            true => quote!(None),
            false => {
                let default = &variable.default;
                quote!(Some(#default))
            }
        };
        quote!(runtime::Variable { name: #name, default: #default, values: &[#(#values),*] })
    });
    quote! {
        #docs
        pub(crate) static #ident: runtime::Server = runtime::Server {
            url: #url,
            variables: &[#(#variables),*],
        };
    }
}
