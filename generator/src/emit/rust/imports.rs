//! The imports of a file, found by looking at its tokens: none is missing and none is unused.
//!
//! Emitted code names everything through the modules below, so that no type of a document, whatever its name, can
//! stand in for one of ours.

use std::collections::BTreeSet;

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::quote;

/// The modules that emitted code names in paths.
pub(super) const NAMES: [&str; 7] =
    ["collections", "fmt", "json", "models", "runtime", "security", "servers"];

/// Returns the blocks of `use` items for what `items` need, as rustfmt orders them.
pub(super) fn needed<'a>(
    items: impl Iterator<Item = &'a TokenStream>,
) -> [Vec<TokenStream>; 2] {
    let mut used = BTreeSet::new();
    for item in items {
        find(item.clone(), &mut used);
    }
    let pick = |name: &str, import: TokenStream| used.contains(name).then_some(import);
    let from_std = [
        pick(
            "collections",
            quote!(
                use std::collections;
            ),
        ),
        pick(
            "fmt",
            quote!(
                use std::fmt;
            ),
        ),
    ];
    let runtime = match (used.contains("json"), used.contains("runtime")) {
        (true, true) => Some(quote!(
            use crate::runtime::{self, json};
        )),
        (true, false) => Some(quote!(
            use crate::runtime::json;
        )),
        (false, true) => Some(quote!(
            use crate::runtime;
        )),
        (false, false) => None,
    };
    let from_crate = [
        pick(
            "models",
            quote!(
                use crate::models;
            ),
        ),
        runtime,
        pick(
            "security",
            quote!(
                use crate::security;
            ),
        ),
        pick(
            "servers",
            quote!(
                use crate::servers;
            ),
        ),
    ];
    [
        from_std.into_iter().flatten().collect(),
        from_crate.into_iter().flatten().collect(),
    ]
}

/// Adds the names that begin a path in `tokens`.
fn find(tokens: TokenStream, used: &mut BTreeSet<&'static str>) {
    let mut colons = 0;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                colons += 1;
                continue;
            }
            TokenTree::Ident(ident) if colons < 2 && begins_path(tokens.peek()) => {
                used.extend(NAMES.into_iter().find(|name| ident == name));
            }
            TokenTree::Group(group) => find(group.stream(), used),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        colons = 0;
    }
}

/// Whether `::` follows.
fn begins_path(next: Option<&TokenTree>) -> bool {
    matches!(next, Some(TokenTree::Punct(punct))
        if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
}
