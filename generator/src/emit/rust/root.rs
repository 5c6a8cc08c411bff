//! The files that only name others: `lib.rs`, `models.rs`, `api.rs`.

mod front;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::{Context, gate, gate_one};
use super::doc::Comment;
use super::format::RustFile;
use super::names;
use super::uncommon;
use crate::model::{FeatureName, Module, Modules};

/// What users need of the support code, besides what operations return.
const EXPORTS: [&str; 36] = [
    "ApiBody",
    "ApiError",
    "Attempt",
    "Base64",
    "BoxFuture",
    "BuildError",
    "Bytes",
    "ClientCredentials",
    "Clock",
    "Credential",
    "Date",
    "Erased",
    "Error",
    "Interceptor",
    "Json",
    "Meta",
    "NoBody",
    "Nullable",
    "Pending",
    "RawJson",
    "Redacted",
    "Redirect",
    "Response",
    "RetryPolicy",
    "Secret",
    "TimeoutKind",
    "Timestamp",
    "Token",
    "TokenError",
    "TokenSource",
    "Transport",
    "TransportError",
    "Unrecognized",
    "UnrecognizedInt",
    "WithMeta",
    "json",
];

/// The modules in the root of a crate, and what else is found there as if it were one.
pub(crate) const ROOT: [&str; 10] = [
    "api", "client", "dyn_box", "json", "models", "reqwest", "runtime", "security",
    "servers", "testing",
];

/// Prints `lib.rs`.
pub(super) fn lib(context: &Context<'_>) -> RustFile {
    let api = context.api;
    let mut source = RustFile::default();
    source.inner(front::print(context));
    let partial = partial(&api.package.modules.list);
    source.inner(quote! {
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![cfg_attr(#partial, allow(rustdoc::broken_intra_doc_links, reason = "what they lead to is behind a feature"))]
        #![allow(rustdoc::redundant_explicit_links, reason = "a name of a document may be that of an item")]
        #![allow(clippy::large_enum_variant, reason = "a box would show in the interface")]
        #![allow(clippy::type_complexity, reason = "types nest as deep as the document has it")]
    });
    if let Some(limit) = recursion_limit(context) {
        source.inner(quote! { #![recursion_limit = #limit] });
    }
    let mut modules = vec![
        quote! { pub mod api; },
        quote! { mod client; },
        quote! { #[doc(hidden)] pub mod missing; },
        quote! { pub mod models; },
        quote! { pub mod runtime; },
        quote! { pub mod security; },
        quote! { mod servers; },
    ];
    if context.has_cuts() {
        modules.insert(2, quote! { mod dyn_box; });
    }
    source.block(modules);
    let written = written(&api.package.modules);
    if !written.is_empty() {
        source.block(written);
    }
    let client = names::type_ident(&api.package.client);
    let builder = format_ident!("{}Builder", api.package.client.as_str());
    let own = [client.to_string(), builder.to_string()];
    let exports = EXPORTS.iter().filter(|name| !own.contains(&(**name).to_owned()));
    let exports = exports.map(|name| names::local(name));
    let mut uses = vec![
        quote! { #[doc(inline)] pub use self::client::{#client, #builder}; },
        quote!(#[doc(inline)] pub use self::runtime::{#(#exports),*};),
    ];
    if context.has_cuts() && !own.contains(&"DynBox".to_owned()) {
        uses.insert(1, quote! { #[doc(inline)] pub use self::dyn_box::DynBox; });
    }
    source.block(uses);
    let version = &api.version;
    source.item(quote! {
        /// The version of the API that the crate was made for, as its document has it. That of the crate is another.
        pub const API_VERSION: &str = #version;
    });
    let lists = ["Items", "Page", "Pages"].into_iter();
    let lists = lists.filter(|name| !own.contains(&(*name).to_owned()));
    let lists = lists.map(names::local);
    source.item(quote!(#[doc(inline)] pub use self::runtime::{#(#lists),*};));
    let used = uncommon::exports(api);
    let used: Vec<_> =
        used.iter().filter(|name| !own.contains(&(**name).to_owned())).collect();
    if !used.is_empty() {
        let used = used.into_iter().map(|name| names::local(name));
        source.item(quote!(#[doc(inline)] pub use self::runtime::{#(#used),*};));
    }
    source.block(vec![
        quote! {
            #[cfg(all(feature = "fetch", all(target_arch = "wasm32", target_os = "unknown")))]
            #[doc(inline)]
            pub use self::runtime::FetchTransport;
        },
        quote! { #[cfg(feature = "tower")] #[doc(inline)] pub use self::runtime::TowerTransport; },
        quote! { #[cfg(feature = "test-util")] #[doc(inline)] pub use self::runtime::testing; },
        quote! { #[cfg(feature = "blocking")] #[doc(inline)] pub use self::runtime::{ItemsBlocking, PagesBlocking}; },
        quote! { #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))] pub use ::reqwest; },
    ]);
    source
}

/// Returns the condition under which some link of the docs leads nowhere.
fn partial(modules: &[Module]) -> TokenStream {
    if modules.is_empty() {
        return quote!(not(feature = "full"));
    }
    let features = modules.iter().map(|module| module.feature.as_str());
    quote!(any(not(feature = "full"), #(not(feature = #features)),*))
}

/// Returns the modules that were written by hand, each behind its feature, and what they share behind those of its
/// users.
fn written(modules: &Modules) -> Vec<TokenStream> {
    let own = modules.list.iter().map(|module| {
        let (gate, ident) = (gate_one(&module.feature), names::ident(&module.ident));
        (&module.ident, quote! { #gate pub mod #ident; })
    });
    let shared = modules.shared.iter().map(|module| {
        let features = module.features.iter().map(FeatureName::as_str);
        let ident = names::ident(&module.ident);
        let item = quote! {
            #[cfg(any(#(feature = #features),*))] mod #ident;
        };
        (&module.ident, item)
    });
    let mut all: Vec<_> = own.chain(shared).collect();
    all.sort_unstable_by_key(|(ident, _)| ident.as_str());
    all.into_iter().map(|(_, item)| item).collect()
}

/// Returns how deep the compiler has to follow calls, where that is deeper than usual.
///
/// To compile the function that reads a type, it follows the calls to those that read what the type holds, and
/// counts how often the same generic function is on the way: once or a few times a type. Boxes do not
/// shorten that way, as they do the one through types (see [`crate::lower`]). It grows in large steps, so that
/// a new type seldom changes this line.
fn recursion_limit(context: &Context<'_>) -> Option<String> {
    let types = context.api.types.len();
    context.has_cuts().then(|| (types * 4).next_power_of_two().max(256).to_string())
}

/// Prints `models.rs`.
pub(super) fn models(context: &Context<'_>) -> RustFile {
    let mut source = RustFile::default();
    source.inner(Comment::new("The types that the API takes and returns.").inner());
    for def in context.api.types.values() {
        let gate = gate(&def.features);
        let (module, name) = (names::ident(&def.module), names::type_ident(&def.name));
        source.block(vec![
            quote! { #gate mod #module; },
            quote! { #gate pub use self::#module::#name; },
        ]);
    }
    source
}

/// Prints `api.rs`.
pub(super) fn groups(context: &Context<'_>) -> RustFile {
    let mut source = RustFile::default();
    source.inner(Comment::new("The operations, group by group.").inner());
    for group in &context.api.groups {
        let gate = gate_one(&group.feature);
        let module = names::ident(&group.module);
        source.item(quote! { #gate pub mod #module; });
    }
    source
}
