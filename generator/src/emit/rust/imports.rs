//! The imports of a file, found by looking at its code: none is missing and none is unused.
//!
//! Emitted code names everything through the modules below, so that no type of a document,
//! whatever its name, can stand in for one of ours.

use std::collections::BTreeSet;
use std::iter::Peekable;

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree, token_stream};
use quote::quote;

use super::format::{Script, Token};

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

/// The names that begin paths in a file.
#[derive(Default)]
pub(super) struct Imports {
    used: BTreeSet<&'static str>,
}

impl Imports {
    /// Adds those of an item.
    pub(super) fn add(&mut self, script: &Script) {
        let tokens = script.tokens();
        let (mut colons, mut is_method) = (0_u8, false);
        for (index, token) in tokens.iter().enumerate() {
            let goes_on = matches!(tokens.get(index + 1), Some(Token::Mark(':', true)));
            if goes_on && colons < 2 && !is_method {
                let known =
                    NAMES.into_iter().find(|known| script.word(*token) == *known);
                self.used.extend(known);
            }
            is_method = matches!(token, Token::Mark('.', _));
            colons = match token {
                Token::Mark(':', true) => 1,
                Token::Mark(':', false) => colons + 1,
                _ => 0,
            };
        }
    }

    /// Returns the blocks of `use` items that the code needs, in alphabetical order.
    pub(super) fn print(&self) -> String {
        let has = |name: &str| self.used.contains(name);
        let line = |name: &str, import: &str| {
            if has(name) { format!("use {import};\n") } else { String::new() }
        };
        let from_std =
            line("collections", "std::collections") + &line("fmt", "std::fmt");
        let runtime = match (has("json"), has("runtime")) {
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
}

/// Returns tokens that need no import: their paths begin at the root of a crate.
pub(super) fn spelt_out(tokens: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    for (token, begins_path) in Paths::of(tokens) {
        out.extend(match token {
            TokenTree::Group(group) => {
                grouped(group.delimiter(), spelt_out(group.stream()))
            }
            TokenTree::Ident(name) if begins_path => root(&name),
            other => quote!(#other),
        });
    }
    out
}

/// Returns tokens in a group.
pub(super) fn grouped(delimiter: Delimiter, inner: TokenStream) -> TokenStream {
    match delimiter {
        Delimiter::Parenthesis => quote!((#inner)),
        Delimiter::Brace => quote!({ #inner }),
        Delimiter::Bracket => quote!([#inner]),
        Delimiter::None => inner,
    }
}

/// Tokens, each with whether it is a name that begins a path of several.
struct Paths {
    tokens: Peekable<token_stream::IntoIter>,
    /// How many colons are right before the token.
    colons: u8,
    is_method: bool,
}

impl Paths {
    fn of(tokens: TokenStream) -> Self {
        Self {
            tokens: tokens.into_iter().peekable(),
            colons: 0,
            is_method: false,
        }
    }
}

impl Iterator for Paths {
    type Item = (TokenTree, bool);

    fn next(&mut self) -> Option<Self::Item> {
        let token = self.tokens.next()?;
        let goes_on = self.tokens.peek().is_some_and(is_joint_colon);
        let begins_path = self.colons < 2 && !self.is_method && goes_on;
        self.is_method =
            matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '.');
        self.colons = match &token {
            token if is_joint_colon(token) => 1,
            TokenTree::Punct(mark) if mark.as_char() == ':' => self.colons + 1,
            _ => 0,
        };
        Some((token, begins_path))
    }
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

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{Imports, spelt_out};
    use crate::emit::rust::format::Script;

    fn needed<const N: usize>(code: [&proc_macro2::TokenStream; N]) -> String {
        let mut imports = Imports::default();
        code.into_iter().for_each(|code| imports.add(&Script::of(code.clone())));
        imports.print()
    }

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
        let code = quote! {
            /// See models::A.
            const A: json::B = "\"runtime::C";
        };
        assert_eq!(needed([&code]), "use crate::runtime::json;\n");
        let inside = quote!(runtime::call! { Call, parse, models::A });
        let both = "use crate::models;\nuse crate::runtime;\n";
        assert_eq!(needed([&inside]), both);
    }

    #[test]
    fn a_segment_inside_a_path_is_no_root() {
        let code = quote!(
            fn f(_: fmt::X, _: a::models::B, _: my_json::C, _: std::fmt::D) {}
        );
        assert_eq!(needed([&code]), "use std::fmt;\n");
        let methods = quote!(
            fn f(json: A) {
                json.models::<A>(r#runtime::B)
            }
        );
        assert_eq!(needed([&methods]), "");
    }
}
