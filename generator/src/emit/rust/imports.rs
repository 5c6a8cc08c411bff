//! The imports of a file, found by looking at its code: none is missing and none is unused.
//!
//! Emitted code names everything through the modules below, so that no type of a document,
//! whatever its name, can stand in for one of ours.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use quote::quote;

/// The modules that emitted code names in paths.
pub(super) const NAMES: [&str; 8] = [
    "collections",
    "dyn_box",
    "fmt",
    "json",
    "models",
    "runtime",
    "security",
    "servers",
];

/// Returns the blocks of `use` items that printed code needs, as rustfmt orders them.
pub(super) fn needed(code: &str) -> String {
    let used = roots(code);
    let line = |name: &str, import: &str| {
        if used.contains(name) { format!("use {import};\n") } else { String::new() }
    };
    let from_std = line("collections", "std::collections") + &line("fmt", "std::fmt");
    let runtime = match (used.contains("json"), used.contains("runtime")) {
        (true, true) => "use crate::runtime::{self, json};\n",
        (true, false) => "use crate::runtime::json;\n",
        (false, true) => "use crate::runtime;\n",
        (false, false) => "",
    };
    let from_crate = line("dyn_box", "crate::dyn_box")
        + &line("models", "crate::models")
        + runtime
        + &line("security", "crate::security")
        + &line("servers", "crate::servers");
    [from_std, from_crate]
        .into_iter()
        .filter(|block| !block.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Returns tokens that need no import: their paths begin at the root of a crate.
pub(super) fn spelt_out(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut out = TokenStream::new();
    // How many colons are right before the token.
    let mut colons = 0;
    let mut is_method = false;
    while let Some(token) = tokens.next() {
        let begins_path =
            colons < 2 && !is_method && tokens.peek().is_some_and(is_joint_colon);
        is_method = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '.');
        colons = match &token {
            token if is_joint_colon(token) => 1,
            TokenTree::Punct(mark) if mark.as_char() == ':' => colons + 1,
            _ => 0,
        };
        out.extend(match token {
            TokenTree::Group(group) => {
                let inner = spelt_out(group.stream());
                match group.delimiter() {
                    Delimiter::Parenthesis => quote!((#inner)),
                    Delimiter::Brace => quote!({ #inner }),
                    Delimiter::Bracket => quote!([#inner]),
                    Delimiter::None => inner,
                }
            }
            TokenTree::Ident(name) if begins_path => root(&name),
            other => quote!(#other),
        });
    }
    out
}

/// Whether a token is the first half of `::`.
fn is_joint_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == ':' && mark.spacing() == Spacing::Joint)
}

/// Returns the path that an import of this name is of, or the name.
fn root(name: &Ident) -> TokenStream {
    match name.to_string().as_str() {
        "collections" | "fmt" => quote!(std::#name),
        "json" => quote!(crate::runtime::#name),
        root if NAMES.contains(&root) => quote!(crate::#name),
        _ => quote!(#name),
    }
}

/// Returns those of the names that begin a path. Comments and strings are no code.
fn roots(code: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    let mut rest = code;
    while let Some(at) = rest.find(['/', '"', ':']) {
        let (before, after) = rest.split_at(at);
        rest = if after.starts_with("//") {
            after.find('\n').map_or("", |end| &after[end..])
        } else if let Some(text) = after.strip_prefix('"') {
            after_string(text)
        } else if let Some(path) = after.strip_prefix("::") {
            found.extend(NAMES.into_iter().find(|name| ends_in_root(before, name)));
            path
        } else {
            &after[1..]
        };
    }
    found
}

/// Whether `name` stands at the end, and is no part of a longer name or path.
fn ends_in_root(code: &str, name: &str) -> bool {
    let before = code.strip_suffix(name).and_then(|before| before.chars().next_back());
    before.is_some_and(|ch| !ch.is_alphanumeric() && !matches!(ch, '_' | ':' | '#'))
}

/// Returns what follows a string literal, whose opening quote is gone.
fn after_string(text: &str) -> &str {
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\\']) {
        let escape = rest[at..].starts_with('\\');
        // What an escape begins with is one byte: a letter, a quote or a backslash.
        rest = &rest[at + if escape { 2 } else { 1 }..];
        if !escape {
            return rest;
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{needed, spelt_out};

    #[test]
    fn what_is_spelt_out_needs_no_import() {
        let code = quote! {
            fn new(models: models::A, x: impl Into<runtime::Json>) -> a::models::B {
                let all: [json::C; 1] = self.json::<fmt::D>(models);
                collections::BTreeMap::new()
            }
        };
        let expected = quote! {
            fn new(models: crate::models::A, x: impl Into<crate::runtime::Json>) -> a::models::B {
                let all: [crate::runtime::json::C; 1] = self.json::<std::fmt::D>(models);
                std::collections::BTreeMap::new()
            }
        };
        assert_eq!(spelt_out(code).to_string(), expected.to_string());
    }

    #[test]
    fn imports_what_begins_a_path_in_code() {
        let code = "\n/// See models::A.\nconst A: json::B = \"\\\"runtime::C\";\n";
        assert_eq!(needed(code), "use crate::runtime::json;\n");
    }

    #[test]
    fn a_segment_inside_a_path_is_no_root() {
        let code =
            "\nfn f(_: fmt::X, _: a::models::B, _: my_json::C, _: std::fmt::D) {}\n";
        assert_eq!(needed(code), "use std::fmt;\n");
    }
}
