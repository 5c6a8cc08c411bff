//! The files that only name others: `lib.rs`, `models.rs`, `api.rs`.

use quote::{format_ident, quote};

use super::context::{Context, gate, gate_one};
use super::doc::Comment;
use super::extra;
use super::format::Source;
use super::manifest::OPTIONS;
use super::names;
use crate::emit::text;
use crate::model::Doc;

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

/// Prints `lib.rs`.
pub(super) fn lib(context: &Context<'_>) -> Source {
    let api = context.api;
    let mut source = Source::default();
    source.inner(crate_docs(context).inner());
    source.inner(quote! {
        #![allow(clippy::large_enum_variant, reason = "a box would show in the interface")]
        #![allow(clippy::type_complexity, reason = "types nest as deep as the document has it")]
    });
    if let Some(limit) = recursion_limit(context) {
        source.inner(quote! { #![recursion_limit = #limit] });
    }
    let mut modules = vec![
        quote! { pub mod api; },
        quote! { mod client; },
        quote! { pub mod models; },
        quote! { pub mod runtime; },
        quote! { pub mod security; },
        quote! { mod servers; },
    ];
    if context.has_cuts() {
        modules.insert(2, quote! { mod dyn_box; });
    }
    source.block(modules);
    let client = names::type_ident(&api.package.client);
    let builder = format_ident!("{}Builder", api.package.client.as_str());
    let own = [client.to_string(), builder.to_string()];
    let exports = EXPORTS.iter().filter(|name| !own.contains(&(**name).to_owned()));
    let exports = exports.map(|name| names::local(name));
    let mut uses = vec![
        quote! { pub use self::client::{#client, #builder}; },
        quote!(pub use self::runtime::{#(#exports),*};),
    ];
    if context.has_cuts() && !own.contains(&"DynBox".to_owned()) {
        uses.insert(1, quote! { pub use self::dyn_box::DynBox; });
    }
    source.block(uses);
    let lists = ["Items", "Page", "Pages"].into_iter();
    let lists = lists.filter(|name| !own.contains(&(*name).to_owned()));
    let lists = lists.map(names::local);
    source.item(quote!(pub use self::runtime::{#(#lists),*};));
    let used = extra::exports(api);
    let used: Vec<_> =
        used.iter().filter(|name| !own.contains(&(**name).to_owned())).collect();
    if !used.is_empty() {
        let used = used.into_iter().map(|name| names::local(name));
        source.item(quote!(pub use self::runtime::{#(#used),*};));
    }
    source.block(vec![
        quote! { #[cfg(feature = "tower")] pub use self::runtime::TowerTransport; },
        quote! { #[cfg(feature = "test-util")] pub use self::runtime::testing; },
        quote! { #[cfg(feature = "blocking")] pub use self::runtime::{ItemsBlocking, PagesBlocking}; },
        quote! { #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))] pub use ::reqwest; },
    ]);
    source
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

fn crate_docs(context: &Context<'_>) -> Comment {
    let api = context.api;
    let summary = text::line(&api.package.description);
    let mut comment = Comment::of(&Doc::default(), || summary);
    let version = match text::line(&api.version) {
        version if version.is_empty() => String::new(),
        version => format!(", version {version}"),
    };
    comment.paragraph(&format!(
        "A client of {}{version}. Start with [`{client}::builder`].",
        text::line(&api.title),
        client = api.package.client,
    ));
    comment.paragraph("# Cargo features");
    comment.paragraph(
        "One feature a group of operations, and `full` for all of them with all models. Besides:",
    );
    let lines = OPTIONS.map(|(name, _, text)| format!("- `{name}`: {text}"));
    comment.paragraph(&lines.join("\n"));
    comment
}

/// Prints `models.rs`.
pub(super) fn models(context: &Context<'_>) -> Source {
    let mut source = Source::default();
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
pub(super) fn groups(context: &Context<'_>) -> Source {
    let mut source = Source::default();
    source.inner(Comment::new("The operations, group by group.").inner());
    for group in &context.api.groups {
        let gate = gate_one(&group.feature);
        let module = names::ident(&group.module);
        source.item(quote! { #gate pub mod #module; });
    }
    source
}
